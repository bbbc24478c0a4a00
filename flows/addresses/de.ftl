### The ways to reach an account.

addresses-list =
    So erreichen wir dich, und so stellst du den Zugang wieder her. Der Stern (★) zeigt deine Hauptadresse: Dorthin gehen Codes zuerst.

    Tipp auf eine Adresse, um sie zur Hauptadresse zu machen oder zu entfernen.
addresses-second = Ein Tipp: Mit E-Mail-Adresse <b>und</b> Telefonnummer kommst du auch dann hinein, wenn du eines davon verlierst.
addresses-choice-add-email = E-Mail-Adresse hinzufügen
addresses-choice-add-phone = Telefonnummer hinzufügen
addresses-choice-account = Mein Konto
# $to: the address, partly hidden; $primary: yes or no; $since: a day
addresses-one =
    <b>{ $to }</b>{ $primary ->
        [yes] {" "}★ ist deine Hauptadresse.
       *[no] {" "}ist einer der Wege, dich zu erreichen.
    }

    Bestätigt am { $since }.
addresses-only = Sie ist die einzige und bleibt, bis du eine weitere hinzufügst.
addresses-choice-primary = Zur Hauptadresse machen
addresses-choice-remove = Entfernen

addresses-email = Danke. Welche E-Mail-Adresse soll ich hinzufügen? Ich schicke einen Code, damit sicher ist, dass es deine ist; bis dahin ändert sich nichts.
addresses-phone =
    Danke. Welche Telefonnummer soll ich hinzufügen? „Meine Nummer teilen“ geht am schnellsten, ganz ohne Code.

    Du kannst sie auch mit Ländervorwahl schreiben, zum Beispiel +49 151 23456789. Dann bekommst du einen Code per SMS.
addresses-phone-share = Danke. Tipp bitte unten auf „Meine Nummer teilen“. Telegram gibt mir dann deine Nummer, und du brauchst keinen Code.

# $to: the address, partly hidden
addresses-added = ✅ { $to } ist hinzugefügt. Deine anderen Adressen und Chats wissen Bescheid.
# $to: the address, partly hidden
addresses-primary-now = ✅ { $to } ist jetzt deine Hauptadresse. Deine anderen Adressen und Chats wissen Bescheid.
# $to: the address, partly hidden
addresses-removed = ✅ { $to } ist entfernt. Sie selbst, deine anderen Adressen und Chats wissen Bescheid.
addresses-yours = Die hast du schon. Es musste sich nichts ändern.
# $to: the address, in full: the person has just shown that it is theirs
addresses-taken = <b>{ $to }</b> gehört schon zu einem anderen Konto und kann hier nicht hinzukommen. Eine Adresse gehört nur zu einem Konto.
addresses-enough = Mehr Adressen kann dein Konto nicht haben. Entferne erst eine, dann füge die neue hinzu.
addresses-last = Das ist deine einzige Adresse, darum bleibt sie. Füge erst eine weitere hinzu.
addresses-gone = Diese Adresse gibt es hier nicht mehr.
addresses-once-more = Das hat gedauert, also bestätige bitte noch einmal, dass du es bist.
addresses-unconfirmed = Die neue Adresse ist bestätigt. Bestätige bitte noch einmal, dass du es bist, dann füge ich sie hinzu.
addresses-choice-confirm = Weiter

# $unit, $count: how long to wait
addresses-slowed =
    Das war viel in kurzer Zeit, also warte bitte { common-time }. Das schützt dich und andere.

    Es hat sich nichts geändert. Du musst nicht hier warten; ich schreibe dir, wenn es weitergeht.
addresses-slowed-over = Du kannst jetzt weitermachen.
addresses-choice-go-on = Weiter
addresses-choice-other = Andere Adresse nehmen

addresses-help = Hierhin gehen Codes und Warnungen, und damit stellst du den Zugang wieder her. Bevor sich etwas ändert, bestätigst du, dass du es bist, und alle erfahren davon.
addresses-help-new = Die neue zählt erst, wenn du ihren Code hier eingetippt hast. Bis dahin bleibt alles, wie es ist.
addresses-help-code = Der Code zeigt, dass sie wirklich deine ist. Kommt nichts an, tipp auf „Noch einmal senden“ oder ändere sie; dein Konto bleibt, wie es ist.
addresses-unclear = Tipp auf eine, oder füge eine neue hinzu.
addresses-closed = In Ordnung. Alles zu deinem Konto findest du unter /account.
