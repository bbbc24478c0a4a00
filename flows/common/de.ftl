### What is said everywhere, whatever the errand.

## The row below every screen, and the line above it

common-choice-back = ‹ Zurück
common-choice-cancel = Abbrechen
common-choice-help = Hilfe
common-choice-language = Sprache
# $at, $of: where the person is among the steps
common-step = Schritt { $at } von { $of }

## Answers to what a screen does not understand

common-not-understood = Das habe ich nicht verstanden. Die Tasten darunter zeigen, wie es weitergeht.
common-not-text = Ich kann hier nur Text und Tasten lesen. Wir waren hier.
common-edited = Diese Nachricht zu ändern bewirkt jetzt nichts mehr. Um eine Antwort zu berichtigen, nimm „Zurück“ oder die Übersicht am Ende.
common-formatted = Telegram hat Zeichen wie __ oder ** in kursiv oder fett verwandelt, deshalb sehe ich nicht, was du getippt hast. Bitte schick es noch einmal als einfachen Text.
common-formatted-secret = Telegram hat Zeichen wie ** oder __ in Formatierung verwandelt, deshalb sehe ich nicht, was du getippt hast. Ich habe es gelöscht. Bitte nimm eins ohne solche Paare oder füg es als einfachen Text ein.
common-forwarded = Das war eine weitergeleitete Nachricht. Bitte tipp es selbst.
common-too-long = Das ist mehr, als ich auf einmal lesen kann. Eine kurze Antwort genügt.
common-old-button-toast = Diese Taste gehört zu einem früheren Schritt. Du bist jetzt hier.
common-already-toast = Schon erledigt. Du bist jetzt hier.
common-busy = Das war viel auf einmal. Einen Moment, ich bin dran.
common-group = Lass uns privat reden, wo niemand mitliest. Die Taste bringt dich hin.
common-choice-open-chat = Privat reden
common-nothing-back = Davor kommt nichts. Du bist am Anfang.
common-help =
    Tipp auf die Tasten oder schreib deine Antwort. Das geht immer:

    /back, /cancel – einen Schritt zurück, oder erst mal aufhören
    /start – das Hauptmenü; deine Antworten bleiben
    /signup, /link – Konto erstellen oder deins verknüpfen
    /account, /checkup, /privacy – dein Konto pflegen
    /recover – Zugang wiederherstellen
    /tips, /guide – sicher bleiben, und wie alles geht
    /language – die Sprache ändern
common-working = Einen Moment.
# Removes the keyboard with which a phone number was shared; stands in the chat as a message of its own.
common-put-away = Gut, weiter geht’s.
common-later = Bei uns klappt gerade etwas nicht. Nichts ist verloren; versuch es bitte in einer Minute noch einmal.
common-welcome-back = Schön, dass du wieder da bist. Hier waren wir stehen geblieben.
# An upgrade has moved the person; what they said just now was not taken as an answer.
common-mended = Wir haben diesen Chat inzwischen erneuert. Deine Antworten sind noch da. Sieh dir diesen Schritt bitte noch einmal an und mach hier weiter.

# $unit, $count: how long
common-time =
    { $unit ->
        [seconds] { $count ->
            [one] { $count } Sekunde
           *[other] { $count } Sekunden
        }
        [minutes] { $count ->
            [one] { $count } Minute
           *[other] { $count } Minuten
        }
       *[hours] { $count ->
            [one] { $count } Stunde
           *[other] { $count } Stunden
        }
    }

## Naming an address, and its code

# $typed: what the person wrote; $meant: what it looks like
common-email-doubt =
    Du hast <b>{ $typed }</b> geschrieben.

    Meinst du <b>{ $meant }</b>?
common-choice-meant = Ja, genau die
common-choice-typed = Nein, meine stimmt
common-email-unclear = Da scheint etwas zu fehlen. Eine E-Mail-Adresse sieht aus wie ana@example.com.
common-email-closed = E-Mail-Adressen gehen hier gerade nicht. Eine Telefonnummer geht.
common-email-long = Vor dem @ steht mehr, als E-Mails erlauben: höchstens 64 lateinische Buchstaben, bei den meisten anderen Alphabeten 32. Bitte nimm eine andere Adresse.
# $sign: the character that no address can hold
common-email-sign = In einer E-Mail-Adresse kann vor dem @ kein „{ $sign }“ stehen. Prüf sie bitte, oder nimm eine andere Adresse.
common-phone-unclear = Da scheint etwas zu fehlen. Bitte tipp deine Nummer mit Ländervorwahl, zum Beispiel +49 151 23456789.
common-phone-share-only = Eine getippte Nummer kann ich hier nicht prüfen. Tipp bitte auf „Meine Nummer teilen“, dann bestätigt Telegram sie für dich.
# $mail: whether mail leaves this house, yes or no
common-phone-no-sms = { $mail ->
    [yes] An diese Nummer kann ich keine SMS schicken. Wenn es deine ist, tipp auf „Meine Nummer teilen“, dann bestätigt Telegram sie für dich. Eine E-Mail-Adresse geht auch.
   *[no] An diese Nummer kann ich keine SMS schicken. Wenn es deine ist, tipp auf „Meine Nummer teilen“, dann bestätigt Telegram sie für dich.
    }
# $mail: whether mail leaves this house, yes or no
common-besides-sms = { $mail ->
    [yes] Mit einer E-Mail-Adresse, oder wenn du deine eigene Nummer teilst, geht es vielleicht gleich weiter.
   *[no] Wenn du deine eigene Nummer teilst, geht es vielleicht gleich weiter.
    }
# $phone: the number that the person shared, as the channel told it
common-phone-unreadable = Telegram sagt, deine Nummer ist { $phone }, und das kann ich nicht als Telefonnummer lesen. Bitte tipp sie mit Ländervorwahl, oder nimm eine E-Mail-Adresse.
common-phone-unusable = Das ist eine anonyme Nummer, hinter der kein Telefon steht. Nimm bitte eine E-Mail-Adresse oder eine andere Nummer.
common-phone-not-own = Das ist die Nummer von jemand anderem. Teil bitte deine eigene mit der Taste darunter.
common-choice-copy-id = Konto-ID kopieren
common-choice-share-number = Meine Nummer teilen
common-choice-contact = Um Hilfe bitten
# $to: the address, partly hidden; $match: two digits that the page of the mail asks for
common-code-email = Ich habe eine E-Mail an <b>{ $to }</b> geschickt. Tipp den 6-stelligen Code hier ein, oder drück die Taste in der E-Mail, auf einem beliebigen Gerät. Sie fragt nach der Zahl <b>{ $match }</b>.
# $to: the address, partly hidden; the mail has no button
common-code-email-only = Ich habe eine E-Mail an <b>{ $to }</b> geschickt. Bitte tipp den 6-stelligen Code hier ein.
# $to: the number, partly hidden
common-code-sms = Ich habe einen 6-stelligen Code per SMS an <b>{ $to }</b> geschickt. Bitte tipp ihn hier ein.
common-sent-queued = ✉️ Unterwegs.
common-sent-accepted = ✉️ Verschickt. Meist kommt sie innerhalb einer Minute an.
common-sent-delayed = ✉️ Die Zustellung dauert länger als sonst. Ich versuche es weiter.
# $to: the address, in full
common-sent-unsent = Meine Nachricht an <b>{ $to }</b> konnte ich nicht senden. Das liegt an uns, nicht an dir. Ich melde mich hier, sobald ich wieder senden kann, und „Noch einmal senden“ versucht es gleich.
# $to: the address, in full
common-sent-sendable = Ich kann wieder Nachrichten senden. Tipp auf „Noch einmal senden“, und ein neuer Code geht an <b>{ $to }</b>. Danke für deine Geduld.
# $to: the address, in full
common-sent-refused = Meine Nachricht an <b>{ $to }</b> kam nicht an. Sieh bitte nach, ob sich ein Tippfehler eingeschlichen hat, und ändere sie bei Bedarf.
# $to: the address, in full; $reason: the other side's own words
common-sent-refused-because =
    Meine Nachricht an <b>{ $to }</b> kam nicht an. Sieh bitte nach, ob sich ein Tippfehler eingeschlichen hat, und ändere sie bei Bedarf.

    Dein Mailserver sagte: „{ $reason }“
# $minutes: how long the code still works
common-code-expires = { $minutes ->
    [one] Der Code läuft in einer Minute ab.
   *[other] Der Code läuft in { $minutes } Minuten ab.
    }
common-code-expired = Der Code ist abgelaufen. Mit „Noch einmal senden“ bekommst du einen neuen.
common-code-late-email = Noch nichts da? Sieh bitte auch im Spam-Ordner nach.
common-code-late-sms = Noch nichts da? Prüf bitte die Nummer und dein Netz.
common-choice-resend = Noch einmal senden
# $unit, $count: how long until it can be sent again
common-choice-resend-soon = Noch einmal senden in { common-time }
common-choice-change-address = Adresse ändern
common-choice-change-number = Nummer ändern
common-sent-again = Noch einmal gesendet.
# $unit, $count: how long until it can be sent again
common-resend-soon = In { common-time } kann ich ihn noch einmal senden. Der Code, den du hast, gilt, bis er abläuft.
# $left: how many tries are left
common-code-wrong = { $left ->
    [one] Das ist nicht der Code. Du hast noch einen Versuch.
   *[other] Das ist nicht der Code. Du hast noch { $left } Versuche.
    }
common-code-odd = Der Code hat nur 6 Ziffern. Das zählte nicht als Versuch.
common-once-more = Das ging bei uns verloren. Bitte schick es noch einmal.
common-code-over = Dieser Code gilt nicht mehr: Er ist abgelaufen oder wurde zu oft ausprobiert. Ich kann dir einen neuen schicken.
common-choice-new-code = Neuen Code senden
# $unit, $count: how long until a new code can be sent
common-choice-new-code-soon = Neuer Code in { common-time }
# $unit, $count: how long until a new code can be sent
common-new-code-soon = In { common-time } kann ich einen neuen Code schicken.

## Region and name

# $region: the one chosen before
common-region-now = Derzeit: { $region }
common-regions-found = Diese habe ich gefunden. Tipp auf deine, oder schreib etwas mehr vom Namen.
# $wanted, $nearest: regions; $distance: kilometres between their middles
common-region-far =
    „{ $wanted }“ gehört noch nicht zu unseren Regionen. Die nächste ist <b>{ $nearest }</b>, etwa { $distance } km entfernt.

    Du kannst sie wählen: Dein Konto funktioniert überall. Nur Preise, Angebote und örtliche Dienste sind dann die der Region { $nearest }.

    Du kannst auch den Namen einer anderen Region schreiben.
# $wanted: a region
common-region-nowhere = „{ $wanted }“ gehört noch nicht zu unseren Regionen. Du kannst den Namen einer anderen schreiben.
common-region-unclear = Ein Land oder eine Region dieses Namens kenne ich nicht. Ein paar Buchstaben genügen, zum Beispiel „Mex“.
common-help-region = Deine Region entscheidet, welche Preise, Angebote und örtlichen Dienste du bekommst. Du kannst sie jederzeit ändern.
# $region: a region
common-choice-nearest = { $region } wählen
common-name = Wie sollen wir dich nennen? Schreib einen Namen oder nimm den von Telegram.
common-name-plain = Wie sollen wir dich nennen? Schreib einen Namen.
# $name: the name given before
common-name-now = Derzeit: { $name }
# $name: the person's name in Telegram
common-choice-take-name = „{ $name }“ nehmen
common-name-unclear = Ein Name ist eine Zeile mit höchstens 64 Zeichen. Gern kurz.
common-help-name = Diesen Namen siehst du in deinem Konto und in unseren Nachrichten. Es muss nicht dein voller Name sein.

## Eigene Fragen des Dienstes

# $question: as the service asks it
common-field-question = { $question }
# $question: as the service asks it; $example: a day in figures
common-field-day =
    { $question }

    Schreib den Tag, zum Beispiel { $example }.
# $question: as the service asks it; $min, $max: numbers
common-field-range =
    { $question }

    Schreib eine Zahl von { $min } bis { $max }.
# $given: answer, agreed, declined or none; $answer: the one given before
common-field-now = { $given ->
    [agreed] Derzeit: ja
    [declined] Derzeit: nein
    [none] Derzeit: keine Antwort
   *[answer] Derzeit: { $answer }
    }
# $label: what it is called; $given: answer, agreed, declined or none; $answer: the one given
common-field-line = <b>{ $label }:</b> { $given ->
    [agreed] ja
    [declined] nein
    [none] keine Antwort
   *[answer] { $answer }
    }
common-field-gone = Diese Frage wird nicht mehr gestellt. Weiter geht’s.
common-help-field = Das sind eigene Fragen des Dienstes. Deine Antworten siehst du in der Übersicht und später in deinem Konto; dort kannst du sie ändern.
common-choice-go-on = Weiter
common-choice-keep = So lassen
common-choice-skip = Überspringen
common-choice-take-back = Antwort entfernen
common-choice-agree = Ich stimme zu
common-choice-decline = Nein, danke
common-answer-line = Schreib es bitte in eine Zeile.
# $min: how many characters
common-answer-short = { $min ->
    [one] Bitte mindestens ein Zeichen.
   *[other] Bitte mindestens { $min } Zeichen.
    }
# $max: how many characters
common-answer-long = { $max ->
    [one] Hier passt nur ein Zeichen hin.
   *[other] Das ist etwas zu lang: Höchstens { $max } Zeichen passen hin.
    }
common-answer-option = Das finde ich nicht unter den Antworten. Tipp eine an, oder schreib ihren Namen.
# $example: a day in figures
common-answer-day = Das konnte ich nicht als Tag lesen. Schreib ihn bitte mit allen vier Ziffern des Jahres, zum Beispiel { $example }.
# $min: a day
common-answer-day-early = Das ist hier zu früh: Der erste passende Tag ist der { $min }.
# $max: a day
common-answer-day-late = Das ist hier zu spät: Der letzte passende Tag ist der { $max }.
common-answer-number = Das konnte ich nicht als Zahl lesen. Schreib bitte nur die Zahl.
# $decimals: how many digits after the point
common-answer-decimals = { $decimals ->
    [0] Eine ganze Zahl genügt hier.
    [one] Eine Stelle nach dem Komma genügt hier.
   *[other] { $decimals } Stellen nach dem Komma genügen hier.
    }
# $min: a number
common-answer-small = Die kleinste Zahl, die hier passt, ist { $min }.
# $max: a number
common-answer-large = Die größte Zahl, die hier passt, ist { $max }.
common-answer-consent = Tipp bitte auf eine der Tasten, damit nichts missverstanden wird.
common-answer-refused = Das passt hier nicht. Schau es dir bitte noch einmal an.
# $text: what the service says
common-answer-said = { $text }

## A new password

common-password-page =
    Jetzt ein Passwort. Damit es sicher bleibt, wählst du es auf einer Seite, die sich nur für dich öffnet, nicht in diesem Chat.

    Wenn du dort fertig bist, geht es hier weiter.
common-page-not-here = Bitte tipp hier kein Passwort; ich habe deine Nachricht sicherheitshalber gelöscht. Die Taste darunter öffnet die richtige Seite.
common-choice-open-page = Passwort wählen
common-choice-on-page = Lieber auf einer Seite eingeben
# $match: two digits
common-page-match = Die Seite fragt nach der Zahl <b>{ $match }</b>, damit sie bei niemand anderem funktioniert.
common-page-over = Diese Seite ist abgelaufen. Hier ist eine neue.
common-password = Jetzt ein Passwort. Bitte tipp es hier; ich lösche deine Nachricht gleich.
common-password-again = Bitte tipp dasselbe Passwort noch einmal, um Tippfehler auszuschließen. Auch diese Nachricht lösche ich.
common-password-differs = Die beiden stimmten nicht überein. Bitte wähle noch einmal ein Passwort.
common-not-erased = Diese Nachricht konnte ich nicht löschen. Bitte lösch sie selbst: gedrückt halten, dann „Löschen“.
common-help-password = Ein Passwort, das du sonst nirgends benutzt, schützt ein Konto am besten. Niemand hier kann es lesen, und es wird nie so gespeichert, wie du es getippt hast.
# $policy: mi, nist or default
common-password-policy = { $policy ->
    [mi] Nimm 8 bis 16 Zeichen, egal welche. Zwei kurze, ungewöhnliche Wörter mit ein paar Ziffern dazwischen sind gut.
    [nist] Nimm mindestens 15 Zeichen, egal welche. Ein paar ungewöhnliche Wörter sind gut.
   *[default] Nimm 8 bis 128 Zeichen, egal welche. Ein paar ungewöhnliche Wörter sind gut.
    }
common-password-limits = Löschen entfernt es aus diesem Chat, aber nicht aus dem Gedächtnis von jemandem, der dir über die Schulter sah, und nicht aus einer schon gezeigten Benachrichtigung.
common-fault-too-short = Das ist noch zu kurz.
common-fault-too-long = Das ist länger als erlaubt.
common-fault-common = Das steht auf Listen bekannter Passwörter, und die werden zuerst ausprobiert.
common-fault-personal = Darin stehen Angaben über dich, die andere kennen können.
common-fault-guessable = Das ist leicht zu erraten. Ein, zwei Wörter mehr machen es stark.
common-fault-unreadable = Das konnte ich nicht als Passwort lesen. Bitte tipp es als einfachen Text.
common-fault-same = Das ist dein jetziges Passwort. Das neue muss ein anderes sein.

## Where a chat speaks for no account

# $account: how the account is called
common-no-account =
    Dieser Chat ist noch nicht mit deinem { $account } verknüpft, also gibt es nichts zu zeigen.

    Wenn du einen hast, verknüpfe ihn. Wenn du dich nicht anmelden kannst, helfe ich dir, den Zugang wiederherzustellen.
common-choice-link = Mein Konto verknüpfen
common-choice-recover = Zugang wiederherstellen
common-choice-sign-up = Konto erstellen
common-choice-account = Mein Konto

## Captcha

common-captcha-caption =
    Welche Zeichen siehst du im Bild? Bitte tipp sie ab.

    Groß- und Kleinschreibung zählt.
common-captcha-says = Schwer zu erkennen? „Ich sehe es nicht“ öffnet eine Seite ohne Bild.
common-captcha-page = Öffne die Seite und drück ihre Taste. Dein Gerät löst dann selbst ein Rätsel, in höchstens einer halben Minute: nichts anzusehen, nichts zu tippen. Danach geht es in diesem Chat weiter.
common-captcha-wrong = Das passte nicht. Hier ist ein neues.
common-captcha-number = Mit deiner eigenen Nummer musst du kein Bild lesen: Teil sie mit der Taste darunter.
common-captcha-second = Du hast heute schon nach einem Konto gefragt. Bevor ich noch eines suche, zeig mir bitte, dass du kein Roboter bist.
common-choice-other-picture = Neues Bild
common-choice-no-picture = Ich sehe es nicht
common-choice-captcha-page = Seite öffnen
common-choice-picture = Lieber ein Bild
common-help-captcha = Das hält Roboter davon ab, es tausendfach zu versuchen. Du kannst so oft ein neues anfordern, wie du magst.

## The bot's profile and its commands

# $brand: its name
common-description =
    Erstelle hier dein Konto bei { $brand }, mit einer kurzen Frage nach der anderen. Es dauert etwa drei Minuten, und du kannst jederzeit aufhören und weitermachen.

    Außerdem findest du kurze Sicherheitstipps und Anleitungen zu allem, was dein Konto kann.
common-short-description = Erstelle dein Konto bei { $brand } im Chat und lern, wie es sicher bleibt.
common-command-start = Anfangen, oder weitermachen, wo du warst
common-command-signup = Konto erstellen
common-command-account = Mein Konto
common-command-checkup = Check: Ist mein Konto sicher?
common-command-recover = Zugang wiederherstellen
common-command-privacy = Meine Daten, und mein Konto löschen
common-command-tips = Kurze Sicherheitstipps
common-command-guide = Anleitungen: wie alles geht
common-command-language = Sprache ändern
common-command-help = Was du hier tun kannst
common-command-back = Einen Schritt zurück
common-command-cancel = Erst mal aufhören

# $account: how the account is called
common-frozen-by-operator = 🔒 Unser Support-Team hat dein { $account } gesperrt, darum kann sich niemand anmelden. Das Team kann dir sagen, warum, und es wieder entsperren.

## What an application may do, as the end of “it can …”

common-scope-openid = dich wiedererkennen, wenn du zurückkommst
common-scope-profile = deinen Namen, deine Sprache, dein Land und deine Angaben über dich sehen
common-scope-email = deine E-Mail-Adresse sehen
common-scope-phone = deine Telefonnummer sehen
common-scope-offline-access = angemeldet bleiben, während du weg bist
# $scope: the name of what an application asks for
common-scope-other = „{ $scope }“ für dich nutzen
