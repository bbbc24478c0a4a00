### Signing in elsewhere with the chat.

# $client: name of the application; $device: what it would be on; $place: where that is, roughly, such as “Madrid, Spain”
sign-in-where = Bei <b>{ $client }</b> anmelden?{ $device ->
    [none] {""}
   *[other] { " " }Mit { $device }{ $place ->
        [none] .
       *[other] {" "}({ $place }).
    }
    }
sign-in-number = Tippe auf die Zahl, die auf der Seite steht.
# $message: what the application shows
sign-in-message = Dort steht: <b>{ $message }</b>
sign-in-yes = Sag nur ja, wenn du es gerade selbst angefordert hast.
sign-in-prove = Für dein Konto ist die Zwei-Schritt-Bestätigung an, ein Tippen allein meldet dich also nicht an. Bestätige bitte auch mit einem Code.
sign-in-choice-yes = Ja, anmelden
sign-in-choice-prove = Mit einem Code bestätigen
sign-in-choice-not-me = Das bin ich nicht
sign-in-choice-done = In Ordnung
sign-in-choice-password = Neues Passwort wählen
sign-in-choice-devices = Meine Geräte ansehen
# $client: name of the application
sign-in-approved = ✅ Fertig. Geh zurück zu { $client }: Dort geht es von selbst weiter.
sign-in-wrong = Das war eine andere Zahl, also wurde niemand angemeldet. Auf der Seite kannst du noch einmal fragen; dann steht dort eine neue Zahl.
sign-in-denied = Niemand wurde angemeldet, und alles andere, was gefragt hat, ist beendet. Vielleicht kennt jemand deine Adresse. Wenn du dein Passwort auch anderswo benutzt, wähle ein neues, und sieh nach, ob du alle deine Geräte kennst.
sign-in-over = Diese Frage gilt nicht mehr, und niemand wurde durch sie angemeldet. Auf der Seite kannst du noch einmal fragen.
sign-in-frozen = Dieses Konto ist gesperrt, weil jemand „Das war ich nicht“ gesagt hat. Stell es wieder her, um es zu entsperren.
# $account: how the account is called
sign-in-unlinked = Dieser Chat ist noch mit keinem { $account } verknüpft. Verknüpfe deines oder erstelle hier eines; danach komme ich von selbst hierauf zurück.
sign-in-quiet = Keine Anmeldung wartet auf dich.
sign-in-unclear = Tippe auf die Zahl, die auf der Seite steht, oder auf „Das bin ich nicht“.
sign-in-unclear-yes = Tippe auf „Ja, anmelden“ oder auf „Das bin ich nicht“.
sign-in-help = Jemand möchte sich mit deinem Konto anmelden. Wenn du das bist, tippe auf die Zahl, die auf der Seite vor dir steht. Wenn nicht, tippe auf „Das bin ich nicht“: Niemand kommt hinein, und du verlierst nichts.
sign-in-closed = In Ordnung. Niemand wurde dadurch angemeldet.
