### Applications of others that the owner has given access to the account.

# $account: how the account is called; $count: how many applications
applications-list = { $count ->
    [one] Eine Anwendung hat Zugriff auf dein { $account }. Tippe sie an, um mehr zu sehen.
   *[other] { $count } Anwendungen haben Zugriff auf dein { $account }, die neueste zuerst. Tippe eine an, um mehr zu sehen.
    }
# $client: name of the application; $since: a day
applications-item =
    🔗 <b>{ $client }</b>
    Seit { $since }
# $page, $pages: where the person is in the list
applications-page = Seite { NUMBER($page) } von { NUMBER($pages) }
# $client: name of the application; $account: how the account is called; $since: a day. What it can do stands below, a line each.
applications-one = <b>{ $client }</b> hat seit { $since } Zugriff und kann mit deinem { $account }:
# $more: how many that are not listed
applications-more = { $more ->
    [one] und noch etwas
   *[other] und { $more } weitere Dinge
    }
# $client: name of the application
applications-revoke = Wenn du den Zugriff entziehst, wird { $client } sofort überall abgemeldet und fragt dich beim nächsten Mal wieder. Was dort schon bekannt ist, bleibt dort.
# $client: name of the application
applications-revoked = { $client } hat keinen Zugriff mehr und ist abgemeldet.
applications-gone = Diese Anwendung hatte schon keinen Zugriff mehr.
# $account: how the account is called
applications-none = Zurzeit hat keine Anwendung Zugriff auf dein { $account }.
applications-choice-revoke = Zugriff entziehen
applications-choice-newer = ‹ Neuer
applications-choice-older = Älter ›
applications-choice-sessions = ‹ Aktive Sitzungen
applications-unclear = Tippe eine Anwendung an, um zu sehen, was sie kann.
applications-help = Das sind Anwendungen, bei denen du dich mit deinem Konto angemeldet und denen du etwas davon erlaubt hast. Du kannst den Zugriff jederzeit entziehen.
applications-closed = Alles klar. Du findest das wieder unter /account.
