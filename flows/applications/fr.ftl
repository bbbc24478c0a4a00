### Applications of others that the owner has given access to the account.

# $account: how the account is called; $count: how many applications
applications-list = { $count ->
    [one] Une application a accès à votre { $account }. Touchez-la pour en voir plus.
   *[other] { $count } applications ont accès à votre { $account }, la plus récente d’abord. Touchez-en une pour en voir plus.
    }
# $client: name of the application; $since: a day
applications-item =
    🔗 <b>{ $client }</b>
    Depuis le { $since }
# $page, $pages: where the person is in the list
applications-page = Page { NUMBER($page) } sur { NUMBER($pages) }
# $client: name of the application; $account: how the account is called; $since: a day. What it can do stands below, a line each.
applications-one = <b>{ $client }</b> a accès depuis le { $since }. Avec votre { $account }, elle peut :
# $more: how many that are not listed
applications-more = { $more ->
    [one] et une autre chose
   *[other] et { $more } autres choses
    }
# $client: name of the application
applications-revoke = Si vous retirez cet accès, { $client } est aussitôt déconnectée partout et vous redemandera la prochaine fois. Ce qu’elle sait déjà reste chez elle.
# $client: name of the application
applications-revoked = { $client } n’a plus accès et est déconnectée.
applications-gone = Cette application n’avait déjà plus accès.
# $account: how the account is called
applications-none = Aucune application n’a accès à votre { $account } pour le moment.
applications-choice-revoke = Retirer l’accès
applications-choice-newer = ‹ Plus récent
applications-choice-older = Plus ancien ›
applications-choice-sessions = ‹ Sessions actives
applications-unclear = Touchez une application pour voir ce qu’elle peut faire.
applications-help = Ce sont des applications où vous vous êtes connecté avec votre compte et que vous avez autorisées à en voir une partie. Vous pouvez retirer cet accès à tout moment.
applications-closed = D’accord. Vous retrouverez ceci sous /account.
