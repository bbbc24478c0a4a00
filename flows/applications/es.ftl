### Applications of others that the owner has given access to the account.

# $account: how the account is called; $count: how many applications
applications-list = { $count ->
    [one] Una aplicación tiene acceso a tu { $account }. Tócala para ver más.
   *[other] { $count } aplicaciones tienen acceso a tu { $account }, la más reciente primero. Toca una para ver más.
    }
# $client: name of the application; $since: a day
applications-item =
    🔗 <b>{ $client }</b>
    Desde el { $since }
# $page, $pages: where the person is in the list
applications-page = Página { NUMBER($page) } de { NUMBER($pages) }
# $client: name of the application; $account: how the account is called; $since: a day. What it can do stands below, a line each.
applications-one = <b>{ $client }</b> tiene acceso desde el { $since }. Con tu { $account } puede:
# $more: how many that are not listed
applications-more = { $more ->
    [one] y una cosa más
   *[other] y { $more } cosas más
    }
# $client: name of the application
applications-revoke = Si le quitas el acceso, la sesión de { $client } se cierra enseguida en todas partes y la próxima vez te preguntará de nuevo. Lo que ya sabe se queda allí.
# $client: name of the application
applications-revoked = { $client } ya no tiene acceso y su sesión está cerrada.
applications-gone = Esa aplicación ya no tenía acceso.
# $account: how the account is called
applications-none = Ahora mismo ninguna aplicación tiene acceso a tu { $account }.
applications-choice-revoke = Quitar el acceso
applications-choice-newer = ‹ Más reciente
applications-choice-older = Más antiguo ›
applications-choice-sessions = ‹ Sesiones abiertas
applications-unclear = Toca una aplicación para ver qué puede hacer.
applications-help = Son aplicaciones en las que iniciaste sesión con tu cuenta y a las que permitiste ver algo de ella. Puedes quitarles el acceso cuando quieras.
applications-closed = De acuerdo. Lo encontrarás de nuevo en /account.
