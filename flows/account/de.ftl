### The account at a glance.

# $name: the person; $account: how the account is called; $id: its number; $region: where; $since: a day
account-overview =
    <b>{ $name }</b>, das ist dein { $account }.

    <b>Konto-ID:</b> <code>{ $id }</code>
    <b>Region:</b> { $region }
    <b>Dabei seit:</b> { $since }
# $primary: an address, partly hidden; $others: the other ones; $count: how many of them
account-reach = <b>Wir erreichen dich unter:</b> { $primary }{ $count ->
    [0] {""}
   *[other] {" "}und { $others }
    }
# $password: the day since when it is; $on: yes or no; $codes: recovery codes not used yet
account-protection =
    <b>Passwort:</b> gewählt am { $password }
    <b>Zwei-Schritt-Bestätigung:</b> { $on ->
        [yes] an
            <b>Übrige Wiederherstellungscodes:</b> { $codes }
       *[no] aus
    }
# $known: yes or no; $last: a day and time; $device: what it was on; $sessions, $chats: how many
account-use =
    <b>Letzte Anmeldung:</b> { $known ->
        [yes] { $last }, auf { $device }
       *[no] noch keine
    }
    <b>Aktive Sitzungen:</b> { $sessions ->
        [0] keine
        [one] eine
       *[other] { $sessions }
    }
    <b>Verknüpfte Chats:</b> { $chats ->
        [one] nur dieser
       *[other] { $chats }
    }

## What is urgent

account-frozen = 🔒 <b>Dein Konto ist gesperrt.</b> Jemand hat „Das war ich nicht“ gesagt, darum kann sich niemand anmelden. Stell den Zugang wieder her, um es zu entsperren.
# $account: how the account is called; $day: when
account-leaving = 🗑 <b>Dein { $account } wird am { $day } gelöscht.</b> Bis dahin geht alles, und du kannst ihn behalten.
# $until: a day and time
account-cooling = ⏳ Dein Konto wurde vor Kurzem wiederhergestellt. Bis { $until } brauchen heikle Änderungen einen zweiten Schritt, der schon vorher an war.
# $count: how many; $last: a day and time
account-tries = { $count ->
    [one] ⚠️ In den letzten 24 Stunden gab es einen vergeblichen Versuch, in dein Konto zu kommen, am { $last }. Niemand kam hinein.
   *[other] ⚠️ In den letzten 24 Stunden gab es { $count } vergebliche Versuche, in dein Konto zu kommen, den letzten am { $last }. Niemand kam hinein.
    }
# $count: how many; $last, $until: a day and time
account-tries-paused = { $count ->
    [one] ⚠️ In den letzten 24 Stunden gab es einen vergeblichen Versuch, in dein Konto zu kommen, am { $last }. Bis { $until } kann es anderswo niemand noch einmal versuchen; dieser Chat muss nicht warten. Warst du es auf einem anderen Gerät, kannst du dort mit „Pause beenden“ weitermachen.
   *[other] ⚠️ In den letzten 24 Stunden gab es { $count } vergebliche Versuche, in dein Konto zu kommen, den letzten am { $last }. Bis { $until } kann es anderswo niemand noch einmal versuchen; dieser Chat muss nicht warten. Warst du es auf einem anderen Gerät, kannst du dort mit „Pause beenden“ weitermachen.
    }
account-unlocked = Die Pause ist vorbei. Du kannst es auf deinem anderen Gerät jetzt noch einmal versuchen.
account-unlock-later = Du hast heute schon einige Pausen beendet, diese muss also von selbst zu Ende gehen. In diesem Chat ist nichts blockiert.
account-not-linked = Dieser Chat ist mit keinem Konto mehr verknüpft.

## Where to go

account-choice-recover = Zugang wiederherstellen
account-choice-keep = Mein Konto behalten
account-choice-unlock = Pause beenden
account-choice-check-up = Sicherheitscheck
account-choice-access = Anmeldung und Geräte
account-choice-details = Angaben und Datenschutz
account-choice-password = Passwort
account-choice-addresses = E-Mail und Telefon
account-choice-two-step = Zwei-Schritt-Bestätigung
account-choice-two-step-passkeys = Zwei Schritte und Passkeys
account-choice-sessions = Aktive Sitzungen
account-choice-sessions-applications = Sitzungen, Anwendungen
account-choice-chats = Verknüpfte Chats
account-choice-privacy = Datenschutz
account-choice-name = Name
account-choice-region = Region
account-choice-overview = ‹ Mein Konto

## Inside its parts

account-access =
    <b>Anmeldung und Geräte</b>

    Wie du dich anmeldest, wie du den Zugang wiederherstellst und wo dein Konto benutzt wird.
# $name: the person; $region: where
account-details =
    <b>Angaben und Datenschutz</b>

    <b>Name:</b> { $name }
    <b>Region:</b> { $region }

    Unter „Datenschutz“ findest du das Protokoll, deine Zustimmungen, eine Kopie deiner Daten und das Löschen des Kontos.
account-region =
    In welchem Land oder welcher Region lebst du jetzt?

    Tipp darauf, oder schreib einen Teil des Namens.
account-changed = Geändert. So sieht dein Konto jetzt aus.
account-answer-refused = Diese Antwort passt nicht mehr, weil sich die Frage geändert hat. Es wurde nichts geändert.

account-help = Jede Taste öffnet einen Teil deines Kontos. Es ändert sich nichts, bis du es sagst, und bevor etwas Heikles geschieht, frage ich noch einmal nach Passwort oder Code.
account-unclear = Tipp auf das, was du ansehen möchtest.
account-closed = Dein Konto findest du jederzeit hier: /account
