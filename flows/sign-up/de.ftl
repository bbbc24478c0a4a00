### Creating an account.

## Region

sign-up-region =
    Zuerst: In welchem Land oder welcher Region lebst du?

    Tipp darauf, oder schreib einen Teil des Namens.

## E-mail or phone

sign-up-choice-email = E-Mail-Adresse nehmen
sign-up-choice-phone = Telefonnummer nehmen
sign-up-email =
    Wie lautet deine E-Mail-Adresse? Mit ihr meldest du dich an. Ich schicke einen Code, damit sicher ist, dass es deine ist.

    Eine Telefonnummer geht auch.
# $example: a number of the person's region
sign-up-phone =
    Wie lautet deine Telefonnummer? „Meine Nummer teilen“ geht am schnellsten, ganz ohne Code.

    Du kannst sie auch mit Ländervorwahl schreiben, zum Beispiel { $example }. Dann bekommst du einen Code per SMS.
sign-up-phone-share = Tipp bitte unten auf „Meine Nummer teilen“. Telegram gibt mir dann deine Nummer, und du brauchst keinen Code.
# $address: the e-mail address or phone number given before
sign-up-address-now = Derzeit: { $address }
sign-up-choice-keep = So lassen
sign-up-help-address = Damit meldest du dich an, und damit stellst du den Zugang wieder her, wenn du dein Passwort vergisst. Sonst sieht das niemand.

## Terms

# $account: how the account is called; $version: of the terms; $terms, $privacy: where they can be read
sign-up-terms = Mit „Zustimmen und erstellen“ stimmst du den <a href="{ $terms }">Nutzungsbedingungen</a> (Fassung { $version }) und der <a href="{ $privacy }">Datenschutzerklärung</a> deines { $account }s zu. Neuigkeiten und Angebote wählst du getrennt; es kommen keine, bis du sie einschaltest.
# $on: yes or no
sign-up-choice-offers = { $on ->
    [yes] ☑ Neuigkeiten und Angebote
   *[no] ☐ Neuigkeiten und Angebote
    }

## The code

sign-up-proven = Danke, das ist bestätigt.
sign-up-proven-by-link = Danke, du hast es mit dem Link bestätigt.
sign-up-code-account = Du hast damit schon ein Konto? Dann steht das in der Nachricht, und sie enthält keinen Code: Du kannst den Zugang wiederherstellen.
sign-up-choice-get-back-in = Zugang wiederherstellen
sign-up-help-code = Der Code zeigt, dass sie wirklich deine ist. Kommt nichts an, tipp auf „Noch einmal senden“ oder ändere sie; deine anderen Antworten bleiben.

## Limits, and an address that has an account

# $unit, $count: how long to wait
sign-up-slowed =
    Das war viel in kurzer Zeit, also warte bitte { common-time }. Das schützt dich und andere.
# $unit, $count: how long to wait; $to: the address, partly hidden
sign-up-slowed-lately = Gerade eben wurde schon eine Nachricht an <b>{ $to }</b> angefordert. Die nächste kann ich in { common-time } schicken.
# $unit, $count: how long to wait
sign-up-slowed-addresses = Aus einem Chat kann ich am Tag nur an wenige Adressen schreiben, damit niemand ungebetene Nachrichten bekommt. Eine neue muss { common-time } warten.
# $count: how many addresses the person has used and can use now, one button each
sign-up-slowed-used = { $count ->
    [0] Du kannst jetzt trotzdem deine eigene Telefonnummer teilen: Dafür brauchst du keinen Code.
    [one] Die Adresse, die du schon benutzt hast, funktioniert weiterhin. Auch deine eigene Telefonnummer kannst du teilen, ganz ohne Code.
   *[other] Die Adressen, die du schon benutzt hast, funktionieren weiterhin; tipp auf deine. Auch deine eigene Telefonnummer kannst du teilen, ganz ohne Code.
    }
# $unit, $count: how long to wait; $to: the address, partly hidden; $link: yes where the button in the mail works on
sign-up-slowed-codes =
    Mehrere Codes für <b>{ $to }</b> waren falsch, also warte bitte { common-time }. So kann sie niemand erraten.

    { $link ->
        [yes] Die Taste in deiner E-Mail funktioniert weiterhin, und mit einer anderen Adresse kannst du gleich weitermachen.
       *[no] Mit einer anderen Adresse kannst du gleich weitermachen.
    }
# $unit, $count: how long to wait
sign-up-slowed-captcha = Das waren einige hintereinander, also warte bitte { common-time }. So können Roboter es nicht endlos versuchen.
sign-up-slowed-wait = Deine Antworten bleiben, und du musst nicht hier warten: Ich schreibe dir, wenn es weitergeht.
sign-up-slowed-over = Du kannst jetzt weitermachen.
sign-up-choice-go-on = Weiter
sign-up-choice-other-address = Andere Adresse nehmen
sign-up-choice-share = Meine Nummer teilen
# $to: the address, in full: the person has just shown that it is theirs
sign-up-already-yours =
    <b>{ $to }</b> hat schon ein Konto, und du hast gerade bestätigt, dass es deine ist. Du kannst dich damit anmelden.

    Möchtest du noch ein Konto, nimm eine andere Adresse.
sign-up-choice-sign-in = Anmelden

## Password

sign-up-password-kept = Dein Passwort ist festgelegt.
sign-up-password-erased = Dein Passwort ist festgelegt, und die Nachrichten damit habe ich gelöscht.
sign-up-password-expired = Das gewählte Passwort ist abgelaufen, weil ich es nur eine Weile aufbewahre. Bitte wähle es noch einmal.
sign-up-proof-expired = Deine Bestätigung ist inzwischen abgelaufen. Noch ein neuer Code, dann geht es weiter.
sign-up-profile-again = Eine deiner Antworten passt nicht mehr, weil sich die Frage geändert hat. Bitte beantworte sie noch einmal.

## Review

# $region, $address, $name, $language: the answers; $confirmed, $password, $named: yes or no
sign-up-review =
    Fast fertig. Stimmt alles?

    <b>Region:</b> { $region }
    <b>E-Mail oder Telefon:</b> { $address }{ $confirmed ->
        [yes] {""}
       *[no] {" "}(noch nicht bestätigt)
    }
    <b>Passwort:</b> { $password ->
        [yes] festgelegt
       *[no] noch nicht gewählt
    }
    <b>Name:</b> { $named ->
        [yes] { $name }
       *[no] noch nicht gewählt
    }
    <b>Sprache:</b> { $language }
sign-up-corrections = Was möchtest du ändern? Alles andere bleibt.
sign-up-choice-change-region = Region ändern
sign-up-choice-correct = Etwas anderes ändern
sign-up-choice-change-identifier = E-Mail oder Telefon
sign-up-choice-change-password = Passwort
sign-up-choice-change-name = Name
sign-up-choice-create = Zustimmen und erstellen
sign-up-help-review = Tipp an, was du ändern möchtest; alles andere bleibt. Erst wenn du auf „Zustimmen und erstellen“ tippst, stimmst du zu, und das Konto wird erstellt.

## The end

# $name: the person; $account: how the account is called; $id: its number; $to: the linked address, partly hidden
sign-up-done =
    Willkommen, { $name }. Dein { $account } ist fertig.

    <b>Konto-ID:</b> <code>{ $id }</code>
    <b>Verknüpft mit:</b> { $to }
# $pages: yes where 2-step verification can be set up, otherwise no
sign-up-done-next =
    So bleibt er sicher:
    • Füge einen zweiten Weg zurück hinzu: E-Mail-Adresse und Telefonnummer sind sicherer als nur eines davon.
    { $pages ->
        [yes] • Schalte die Zwei-Schritt-Bestätigung ein.
            • Bewahr die Konto-ID so auf, dass du sie wiederfindest.
       *[no] • Bewahr die Konto-ID so auf, dass du sie wiederfindest.
    }
sign-up-choice-second-way = Zweiten Weg zurück hinzufügen
sign-up-choice-two-step = Zwei Schritte einschalten
sign-up-choice-check-up = Sicherheitscheck
sign-up-choice-home = Hauptmenü

## Put aside

# $at, $of: the step at which the sign-up waits
sign-up-paused =
    Pause bei Schritt { $at } von { $of }. Ich bewahre deine Antworten 30 Tage auf, damit du weitermachen kannst, wann du magst.
sign-up-still-there = Deine Registrierung ist noch da, so wie du sie verlassen hast. Das ist die einzige Erinnerung, die ich schicke.
sign-up-choice-resume = Weitermachen
sign-up-choice-forget = Meine Antworten löschen
sign-up-forgotten = Deine Antworten sind gelöscht.
sign-up-left = Unter /start findest du alles.
sign-up-help-paused = „Weitermachen“ bringt dich dahin zurück, wo du warst. „Meine Antworten löschen“ löscht sie sofort.
