### The check-up: how well the account is protected, and whether the ways back in still work.

# $account: how the account is called; $on of $of parts protect it
check-up-overview = <b>Sicherheitscheck deines { $account }s</b>: { NUMBER($on) } von { NUMBER($of) }
# $on: yes or no
check-up-password = ✅ Passwort
# $on: yes or no; $count: addresses
check-up-ways = { $on ->
    [yes] ✅ { NUMBER($count) } Wege zurück
   *[no] ⚠️ Nur ein Weg zurück
    }
# $on: yes or no
check-up-two-step = { $on ->
    [yes] ✅ Zwei-Schritt-Bestätigung ist an
   *[no] ⚠️ Zwei-Schritt-Bestätigung ist aus
    }
# $on: yes or no; $count: recovery codes left
check-up-codes = { $on ->
    [yes] ✅ { NUMBER($count) } Wiederherstellungscodes übrig
   *[no] ⚠️ { $count ->
        [0] Keine Wiederherstellungscodes
        [one] Ein Wiederherstellungscode übrig
       *[other] { NUMBER($count) } Wiederherstellungscodes übrig
        }
    }
# $on: yes or no; $count: passkeys
check-up-passkeys = { $on ->
    [yes] ✅ { NUMBER($count) } Passkeys
   *[no] ⚠️ { $count ->
        [0] Kein Passkey
       *[other] Nur ein Passkey
        }
    }
# $on: yes or no; $count: chats
check-up-chat = ✅ { $count ->
    [one] Dieser Chat bekommt Warnungen
   *[other] { NUMBER($count) } Chats bekommen Warnungen
    }
# $on: yes or no
check-up-recovery-check = { $on ->
    [yes] ✅ Wege zurück im letzten Jahr getestet
   *[no] ⚠️ Wege zurück seit einem Jahr nicht getestet
    }
check-up-frozen = 🔒 Dein Konto ist gesperrt, bis du den Zugang wiederherstellst.
# $day: when it is deleted
check-up-leaving = 🗑 Dein Konto wird am { $day } gelöscht.
# Describes the picture. $on of $of parts are filled
check-up-picture = Im Bild: ein Schild mit { NUMBER($of) } Teilen, davon { NUMBER($on) } gefüllt, und dieselbe Liste.
check-up-help = Jede Taste bringt eines in Ordnung und braucht zwei, drei Minuten.
check-up-unclear = Bitte tipp auf das, was du in Ordnung bringen möchtest.
check-up-closed = In Ordnung. Den Sicherheitscheck findest du jederzeit hier: /checkup

## On the picture

check-up-picture-password = Passwort
check-up-picture-ways = Zwei Wege zurück
check-up-picture-two-step = Zwei-Schritt-Bestätigung
check-up-picture-codes = Wiederherstellungscodes
check-up-picture-passkeys = Zwei Passkeys
check-up-picture-chat = Verknüpfter Chat
check-up-picture-recovery-check = Dieses Jahr getestet

check-up-choice-ways = Zweiten Weg zurück hinzufügen
check-up-choice-two-step = Zwei Schritte einschalten
check-up-choice-codes = Neue Wiederherstellungscodes
check-up-choice-passkeys = Passkey hinzufügen
check-up-choice-recovery-check = Meine Wege zurück testen
check-up-choice-try = Meine Wege zurück testen
check-up-choice-account = Mein Konto
check-up-choice-recover = Zugang wiederherstellen
check-up-choice-overview = Sicherheitscheck
check-up-choice-later = Nicht jetzt

## Do the ways back in still work?

check-up-offer =
    <b>Funktionieren deine Wege zurück noch?</b>

    Es ist ein Jahr her. Nummern ändern sich, Postfächer gehen verloren; besser, du merkst es jetzt als an dem Tag, an dem du sie brauchst.
# $count: how many; $ways: masked addresses
check-up-offer-ways = { $count ->
    [one] Ich schicke einen Code an { $ways }, und du tippst ihn hier ein. Das dauert eine Minute.
   *[other] Ich schicke an jede davon einen Code, und du tippst ihn hier ein: { $ways }. Das dauert ein paar Minuten.
    }
check-up-help-recovery-check = Testen ändert nichts. Kommt ein Code nicht an, tipp auf „Nicht angekommen“; am Ende siehst du, was in Ordnung zu bringen ist.
# $at, $of: which way back in is tried now
check-up-recovery-check-now = <b>Weg zurück { NUMBER($at) } von { NUMBER($of) }</b>
check-up-arrived = Er funktioniert. ✅
# $left: tries
check-up-wrong = { $left ->
    [one] Das ist nicht der Code. Noch ein Versuch.
   *[other] Das ist nicht der Code. Noch { NUMBER($left) } Versuche.
    }
check-up-wait = In { common-time } kann ich ihn noch einmal senden.
check-up-not-now = Dieser lässt sich gerade nicht testen, nach zu vielen Nachrichten oder Versuchen. Machen wir ohne ihn weiter.
check-up-code-over = Dieser Code ist abgelaufen. Ich kann einen neuen schicken, oder wir machen ohne ihn weiter.
check-up-choice-missed = Nicht angekommen
# $works, $of: how many ways back in work
check-up-all-work = { $of ->
    [one] Dein Weg zurück funktioniert. In einem Jahr frage ich wieder.
   *[other] Alle { NUMBER($of) } Wege zurück funktionieren. In einem Jahr frage ich wieder.
    }
# $works, $of: how many ways back in work
check-up-some-fail = { $works ->
    [0] Bei keinem deiner Wege zurück hat sich gezeigt, dass er funktioniert. Füge bitte einen hinzu, der dich erreicht, solange du dich noch anmelden kannst.
   *[other] { NUMBER($works) } von { NUMBER($of) } Wegen zurück funktionieren. Ersetz bitte die übrigen, solange du dich noch anmelden kannst.
    }
check-up-choice-ways-mend = Wege zurück verbessern
