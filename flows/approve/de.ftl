### Before something dangerous is done, the owner shows to be there.

# $action: what is about to be done
approve-why = { $action ->
    [password] Bevor sich dein Passwort ändert, bestätige bitte, dass du es bist.
    [addresses] Bevor sich daran etwas ändert, wie du erreichbar bist, bestätige bitte, dass du es bist.
    [two-step] Bevor sich die Zwei-Schritt-Bestätigung ändert, bestätige bitte, dass du es bist.
    [codes] Bevor ich neue Wiederherstellungscodes erstelle, bestätige bitte, dass du es bist.
    [passkeys] Bevor sich an deinen Passkeys etwas ändert, bestätige bitte, dass du es bist.
    [chats] Bevor sich an den verknüpften Chats etwas ändert, bestätige bitte, dass du es bist.
    [sign-in] Bevor du dort angemeldet wirst, bestätige bitte, dass du es bist.
    [export] Bevor du deine Daten bekommst, bestätige bitte, dass du es bist.
   *[delete] Bevor das Konto gelöscht wird, bestätige bitte, dass du es bist.
    }
# $needs: what is asked for there
approve-page = { $needs ->
    [factor] Es öffnet sich eine Seite nur für dich. Sie fragt nach einem Code aus deiner Authenticator-App oder einem deiner Wiederherstellungscodes. Dann geht es hier weiter.
    [either] Es öffnet sich eine Seite nur für dich. Sie fragt nach deinem Passwort oder nach einem Code aus deiner Authenticator-App. Dann geht es hier weiter.
    [both] Es öffnet sich eine Seite nur für dich. Sie fragt nach deinem Passwort und nach einem Code aus deiner Authenticator-App. Dann geht es hier weiter.
   *[password] Es öffnet sich eine Seite nur für dich. Sie fragt nach deinem Passwort. Dann geht es hier weiter.
    }
approve-choice-open-page = Bestätigen, dass ich es bin
approve-page-not-here = Bitte tipp es nicht hier ein; ich habe deine Nachricht sicherheitshalber gelöscht. Die Taste darunter öffnet die richtige Seite.

approve-password = Bitte tipp dein Passwort hier ein. Ich lösche deine Nachricht gleich.
approve-code = Bitte tipp den 6-stelligen Code aus deiner Authenticator-App oder einen deiner Wiederherstellungscodes ein. Ich lösche deine Nachricht gleich.
approve-now-code = Dein Passwort stimmt. Noch etwas:
approve-choice-with-code = Lieber mit einem Code
approve-choice-with-password = Lieber mit meinem Passwort
# $left: tries until there is a pause
approve-wrong-password = { $left ->
    [one] Das ist nicht das Passwort dieses Kontos. Noch ein Versuch, dann musst du ein wenig warten.
   *[other] Das ist nicht das Passwort dieses Kontos. Du hast noch { $left } Versuche.
    }
# $left: tries until there is a pause
approve-wrong-code = { $left ->
    [one] Dieser Code ist falsch oder schon benutzt. Noch ein Versuch, dann musst du ein wenig warten.
   *[other] Dieser Code ist falsch oder schon benutzt. Du hast noch { $left } Versuche.
    }
# $left: recovery codes that were not used yet
approve-code-used = { $left ->
    [0] Das war dein letzter Wiederherstellungscode.
    [one] Dieser Wiederherstellungscode ist jetzt verbraucht. Du hast noch einen.
   *[other] Dieser Wiederherstellungscode ist jetzt verbraucht. Du hast noch { $left }.
    }
approve-few-codes = Erstell bitte bald neue Wiederherstellungscodes: in deinem Konto unter „Zwei-Schritt-Bestätigung“.
approve-expired = Das hat etwas zu lange gedauert, also fangen wir diesen Schritt noch einmal an.
approve-busy = Hier ist gerade sehr viel los. Es wurde nichts geprüft; tipp es bitte in ein paar Sekunden noch einmal ein.

approve-slowed = Das war mehrmals falsch, also warte bitte { common-time }. Sonst ist nichts blockiert.
approve-choice-again = Noch einmal versuchen
# $until: a day and time
approve-cooling =
    Dein Konto wurde vor Kurzem wiederhergestellt. Falls jemand anders auf diesem Weg Zugang bekam, geht das erst ab { $until }.

    Wäre die Zwei-Schritt-Bestätigung vorher an gewesen, ginge es sofort.
approve-frozen = Dieses Konto ist gesperrt, weil jemand „Das war ich nicht“ gesagt hat. Stell den Zugang wieder her, um es zu entsperren.

approve-asked = Gerade gibt es nichts zu bestätigen.
approve-given = Danke.
approve-left = In Ordnung, es wurde nichts geändert.

approve-help = Das frage ich, bevor etwas geschieht, das dich aussperren könnte. So kann es niemand tun, der dein Handy entsperrt findet.
approve-help-code = Öffne deine Authenticator-App und such dieses Konto: Die sechs Ziffern wechseln jede halbe Minute. Hast du sie nicht bei dir, nimm einen der Wiederherstellungscodes, die du gesichert hast; jeder gilt einmal.
