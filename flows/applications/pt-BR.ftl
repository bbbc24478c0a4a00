### Applications of others that the owner has given access to the account.

# $account: how the account is called; $count: how many applications
applications-list = { $count ->
    [one] Um aplicativo tem acesso à sua { $account }. Toque nele para ver mais.
   *[other] { $count } aplicativos têm acesso à sua { $account }, o mais recente primeiro. Toque em um para ver mais.
    }
# $client: name of the application; $since: a day
applications-item =
    🔗 <b>{ $client }</b>
    Desde { $since }
# $page, $pages: where the person is in the list
applications-page = Página { NUMBER($page) } de { NUMBER($pages) }
# $client: name of the application; $account: how the account is called; $since: a day. What it can do stands below, a line each.
applications-one = <b>{ $client }</b> tem acesso desde { $since }. Com a sua { $account }, pode:
# $more: how many that are not listed
applications-more = { $more ->
    [one] e mais uma coisa
   *[other] e mais { $more } coisas
    }
# $client: name of the application
applications-revoke = Se você retirar o acesso, { $client } será desconectado na hora em todos os lugares e vai perguntar de novo na próxima vez. O que ele já sabe fica com ele.
# $client: name of the application
applications-revoked = { $client } não tem mais acesso e foi desconectado.
applications-gone = Esse aplicativo já não tinha acesso.
# $account: how the account is called
applications-none = Nenhum aplicativo tem acesso à sua { $account } agora.
applications-choice-revoke = Retirar o acesso
applications-choice-newer = ‹ Mais novos
applications-choice-older = Mais antigos ›
applications-choice-sessions = ‹ Sessões ativas
applications-unclear = Toque em um aplicativo para ver o que ele pode fazer.
applications-help = São aplicativos em que você entrou com a sua conta e que você deixou ver algo dela. Você pode retirar esse acesso quando quiser.
applications-closed = Tudo bem. Você encontra isto de novo em /account.
