### Passkeys: signing in with the lock of a device.

# $account: how the account is called; $count: how many
passkeys-list =
    { $count ->
        [0] <b>Du hast noch keinen Passkey.</b>
        [one] <b>Du hast einen Passkey.</b>
       *[other] <b>Du hast { $count } Passkeys.</b>
    }

    Mit einem Passkey meldest du dich bei deinem { $account } mit Fingerabdruck, Gesicht oder Bildschirmsperre an, ohne Passwort.
passkeys-second = Leg bitte einen zweiten auf einem anderen Gerät an. Dann sperrt dich ein verlorenes Gerät nicht aus.
passkeys-unavailable = Neue Passkeys lassen sich hier gerade nicht anlegen.
passkeys-choice-add = Passkey hinzufügen
passkeys-choice-add-another = Noch einen Passkey hinzufügen
passkeys-unclear = Tipp auf einen Passkey, um mehr zu sehen.

# $name: how the passkey is called; $since: a day
passkeys-one =
    🔑 <b>{ $name }</b>
    Hinzugefügt am { $since }
# $used: a day and time
passkeys-used = Zuletzt damit angemeldet: { $used }
# $on: whether it is backed up
passkeys-where = { $on ->
    [yes] Er ist in deinem Passwortmanager gesichert und damit auch auf deinen anderen Geräten.
   *[no] Er ist nur auf diesem Gerät.
    }
passkeys-choice-rename = Namen ändern
passkeys-choice-remove = Entfernen
# $name: how the passkey is called
passkeys-naming =
    Wie soll <b>{ $name }</b> ab jetzt heißen?

    Tipp einen Namen ein, der dir sagt, wo er ist, zum Beispiel „Laptop bei der Arbeit“.
passkeys-name-unclear = Bitte tipp einen Namen mit höchstens 40 Zeichen ein.
passkeys-renamed = Das ist geändert.
# $name: how the passkey is called
passkeys-removed = { $name } ist entfernt und meldet dich nicht mehr an. Auf dem Gerät kannst du ihn auch löschen.
passkeys-gone = Diesen Passkey gibt es nicht mehr.
passkeys-enough = Du hast so viele Passkeys, wie ein Konto haben kann. Entferne bitte zuerst einen, den du nicht benutzt.

passkeys-page =
    Die Seite öffnet sich in deinem Browser, denn Telegram selbst kann keine Passkeys anlegen. Dort fragt dein Gerät nach Fingerabdruck, Gesicht oder Bildschirmsperre.

    Sagt die Seite, dass es nicht geht, dann kopiere dort ihren Link und öffne ihn in einem anderen Browser.
passkeys-choice-open-page = Seite öffnen
passkeys-page-over = Diese Seite ist abgelaufen, darum wurde nichts hinzugefügt.
passkeys-not-here = Bitte tipp hier keine Codes und Passwörter; ich habe deine Nachricht sicherheitshalber gelöscht. Die Taste darunter öffnet die richtige Seite.
passkeys-added = ✅ Dein Passkey ist bereit. Ab jetzt kannst du dich damit anmelden.
passkeys-expired = Das hat etwas zu lange gedauert, darum wurde nichts geändert.
passkeys-left = In Ordnung.

passkeys-help =
    Ein Passkey ist ein Schlüssel, den dein Gerät für dich aufbewahrt und mit Fingerabdruck, Gesicht oder Bildschirmsperre öffnet.

    Er ersetzt beim Anmelden das Passwort und den zweiten Schritt, und keine gefälschte Seite kann ihn bekommen. Ein Weg zurück ins Konto ist er nicht: Dafür sind deine Adressen, dieser Chat und deine Wiederherstellungscodes da.
passkeys-help-page = Die Seite fragt nach der Zahl, die hier steht, damit niemand sonst einen eigenen Passkey in dein Konto bringt.
