### A new password.

password-start =
    Hier wählst du ein neues Passwort. Zuerst frage ich nach dem jetzigen, damit sicher ist, dass du es bist.

    Normalerweise muss sich danach jedes Gerät mit dem neuen anmelden. Dieser Chat bleibt verknüpft.
password-confirm = Dein neues Passwort ist bereit. Es gilt, sobald du bestätigt hast, dass du es bist.
# $on: yes or no; $sessions: how many
password-choice-others = { $on ->
    [yes] ☑ Überall abmelden
   *[no] ☐ Überall abmelden
    }{ $sessions ->
    [0] {""}
   *[other] {" "}({ $sessions })
    }
password-choice-open-page = Mein Passwort ändern
password-choice-confirm = Weiter
# $needs: both, where a code of the authenticator is asked for too
password-page =
    Du änderst dein Passwort auf einer Seite, die sich nur für dich öffnet, nicht in diesem Chat. Sie fragt nach dem jetzigen Passwort{ $needs ->
        [both] , nach einem Code aus deiner Authenticator-App
       *[password] {""}
    } und nach dem neuen.

    Normalerweise muss sich danach jedes Gerät mit dem neuen anmelden. Dieser Chat bleibt verknüpft.
password-here = Danke. Jetzt das neue Passwort: Bitte tipp es hier; ich lösche deine Nachricht gleich.
password-once-more = Das hat gedauert, also bestätige bitte noch einmal, dass du es bist.
password-expired = Das gewählte Passwort ist abgelaufen, weil ich es nur eine Weile aufbewahre. Bitte wähle es noch einmal.
# $kept: yes or no; $ended: how many were signed out
password-done = ✅ Dein Passwort ist geändert. { $kept ->
    [yes] Deine Geräte bleiben angemeldet.
   *[no] { $ended ->
        [0] Kein anderes Gerät war angemeldet.
        [one] Ein Gerät wurde abgemeldet.
       *[other] { $ended } Geräte wurden abgemeldet.
    }
    }
password-erased = Die Nachrichten damit habe ich gelöscht.
password-told = Alle deine Adressen und deine anderen Chats wissen Bescheid, damit das niemand ohne dein Wissen tun kann.
password-not-yet = Bitte tipp hier noch kein Passwort; ich habe deine Nachricht sicherheitshalber gelöscht. „Weiter“ bringt dich an die richtige Stelle.
password-choice-account = Mein Konto
password-help = Ein neues Passwort hilft, wenn jemand das alte kennen könnte. Hast du dein jetziges vergessen, schick /recover.
password-closed = In Ordnung. Alles zu deinem Konto findest du unter /account.
