### Getting back in.

## Which account

# $mail, $sms: yes or no: what can be sent from here
recovery-identifier =
    Stellen wir deinen Zugang wieder her. Um welches Konto geht es?

    { $mail ->
        [yes] { $sms ->
            [yes] Schreib seine E-Mail-Adresse, seine Telefonnummer mit Ländervorwahl oder die Konto-ID.
           *[no] Schreib seine E-Mail-Adresse oder die Konto-ID.
        }
       *[no] { $sms ->
            [yes] Schreib seine Telefonnummer mit Ländervorwahl oder die Konto-ID.
           *[no] Schreib die Konto-ID, oder teil deine Telefonnummer.
        }
    }
recovery-choice-here = Das Konto dieses Chats
recovery-choice-phone = Meine Telefonnummer
recovery-choice-forgotten = Ich weiß es nicht mehr
recovery-unclear = Ich finde darin keine E-Mail-Adresse, keine Telefonnummer und keine Konto-ID. Eine Telefonnummer beginnt mit der Ländervorwahl, zum Beispiel +49; eine Konto-ID hat zehn Ziffern.
# $digits: what the person typed
recovery-unsure = Ist <b>{ $digits }</b> eine Konto-ID oder eine Telefonnummer?
recovery-choice-as-account = Eine Konto-ID
recovery-choice-as-phone = Eine Telefonnummer
recovery-help-identifier = Jede der drei Angaben genügt. Ich sage nie, ob es ein Konto gibt, damit niemand etwas über deines herausfindet.
recovery-phone =
    Tipp auf „Meine Nummer teilen“, dann gibt Telegram mir deine Nummer, ganz ohne Code.

    Du kannst sie auch mit Ländervorwahl schreiben, zum Beispiel +49 151 23456789. Dann bekommst du einen Code per SMS.
recovery-phone-share = Tipp bitte unten auf „Meine Nummer teilen“. Telegram gibt mir dann deine Nummer, und du brauchst keinen Code.
recovery-addresses = Diese gehören zum Konto dieses Chats. Wohin soll ich einen Code schicken?
# $brand: the brand's name
recovery-forgotten =
    Auf drei Wegen findest du es sicher heraus:

    • Sieh in dem Chat nach, in dem du das Konto erstellt hast, oder in einem, den du später damit verknüpft hast.
    • Gehört deine Telefonnummer zum Konto, teil sie hier.
    • Such in deinen Postfächern nach einer E-Mail von { $brand }. Sie ging an die Adresse deines Kontos.
recovery-nobody = Kein Konto hat diese Telefonnummer. Vielleicht gehört zu deinem eine E-Mail-Adresse oder eine andere Nummer.
recovery-over = Das hat zu lange gedauert, oder inzwischen hat sich etwas geändert. Bitte fang noch einmal an.

## The code

# $to: the address, partly hidden; $link: yes where the mail has a button; $match: two digits that its page asks for
recovery-code-email =
    Gibt es zu <b>{ $to }</b> ein Konto, ist ein Code unterwegs. Bitte tipp seine 6 Ziffern hier ein{ $link ->
        [yes] , oder drück die Taste in der E-Mail, auf einem beliebigen Gerät. Sie fragt nach der Zahl <b>{ $match }</b>.
       *[no] .
    }
# $to: the number, partly hidden
recovery-code-phone = Gibt es zu <b>{ $to }</b> ein Konto, ist ein Code per SMS unterwegs. Bitte tipp seine 6 Ziffern hier ein.
# $id: what the person wrote; $link: yes where the mail has a button; $match: two digits that its page asks for
recovery-code-account =
    Gibt es das Konto <b>{ $id }</b>, ist ein Code an seine Hauptadresse unterwegs. Bitte tipp seine 6 Ziffern hier ein{ $link ->
        [yes] , oder drück die Taste in der E-Mail, auf einem beliebigen Gerät. Sie fragt nach der Zahl <b>{ $match }</b>.
       *[no] .
    }
# $to: the address, partly hidden; $link: yes where the mail has a button; $match: two digits that its page asks for
recovery-code-here =
    Ein Code ist an <b>{ $to }</b> unterwegs. Bitte tipp seine 6 Ziffern hier ein{ $link ->
        [yes] , oder drück die Taste in der E-Mail, auf einem beliebigen Gerät. Sie fragt nach der Zahl <b>{ $match }</b>.
       *[no] .
    }
recovery-code-late = Noch nichts da? Sieh bitte auch im Spam-Ordner nach. Kommt gar nichts, hat das Konto vielleicht eine andere Adresse.
recovery-code-outage = Gerade kann ich keine Nachrichten senden. Das liegt an uns, und ich versuche es weiter. Kommt nichts, bitte etwas später um einen neuen Code.
recovery-choice-ways = Ich komme nicht ran
recovery-choice-have-code = Ich habe den Code jetzt
recovery-choice-other = Etwas anderes nehmen
recovery-choice-go-on = Weiter
recovery-help-code = Der Code zeigt, dass das Konto deins ist. Wir fragen dich nie danach. Kommst du an dieses Postfach oder Handy nicht heran, gibt es andere Wege.
recovery-proven = Danke, das stimmt.
recovery-proven-by-link = Danke, du hast es mit dem Link bestätigt.
# $unit, $count: how long to wait
recovery-slowed =
    Das war viel in kurzer Zeit, also warte bitte { common-time }. Das schützt das Konto.

    Hast du einen Chat mit deinem Konto verknüpft, kannst du dort gleich weitermachen.
# $unit, $count: how long to wait
recovery-slowed-lately = Gerade eben wurde schon ein Code angefordert. Den nächsten kannst du in { common-time } anfordern.
# $unit, $count: how long to wait
recovery-slowed-addresses =
    Aus einem Chat kannst du am Tag nur wenige Adressen ausprobieren, damit niemand ungebetene Nachrichten bekommt. Eine neue muss { common-time } warten.

    Die schon benutzten funktionieren weiterhin, und deine eigene Telefonnummer kannst du auch teilen.
# $unit, $count: how long to wait
recovery-slowed-codes =
    Mehrere Codes waren falsch, also warte bitte { common-time }. So kann sie niemand erraten.

    Hast du einen Chat mit deinem Konto verknüpft, kannst du dort gleich weitermachen.
recovery-slowed-wait = Du musst nicht hier warten: Ich schreibe dir, wenn es weitergeht.
# $unit, $count: how long to wait
recovery-factor-slowed = Mehrere Codes waren falsch, also warte bitte { common-time }. So kann sie niemand erraten. Ich schreibe dir, wenn es weitergeht.
recovery-slowed-over = Du kannst jetzt weitermachen.

## Other ways

recovery-ways =
    Was hast du sonst noch?

    Gehört deine Telefonnummer zum Konto, teil sie. Ist die Zwei-Schritt-Bestätigung an, hilft ein Code aus deiner App oder ein Wiederherstellungscode.
recovery-choice-number = Meine Telefonnummer
recovery-choice-factor = Ein Code des zweiten Schritts
recovery-choice-no-more = Keines davon
recovery-number = Tipp bitte unten auf „Meine Nummer teilen“. Telegram gibt mir dann deine Nummer.
recovery-no-help = Das hilft hier nicht. Gibt es einen anderen Weg?
recovery-factor =
    Jetzt der zweite Schritt: Bitte tipp die 6 Ziffern aus deiner Authenticator-App ein, oder einen Wiederherstellungscode.
recovery-choice-neither = Ich habe keines davon
recovery-help-ways = Jeder Weg macht mich sicherer, dass du es bist. Ein schwacher Nachweis heißt warten, damit die Person widersprechen kann, der das Konto gehört.
recovery-help-factor = Wiederherstellungscodes sind die, die du beim Einschalten der Zwei-Schritt-Bestätigung gesichert hast. Jeder gilt einmal.
# $brand: the brand's name
recovery-not-enough =
    Es tut mir leid, das hat nicht gereicht: Ohne einen dieser Wege können wir dich nicht von einer fremden Person unterscheiden.

    Wenn sich noch etwas findet, komm jederzeit wieder: ein altes Handy, ein Postfach, ein Blatt mit Wiederherstellungscodes, der Chat, in dem du das Konto erstellt hast. Wenn nicht, helfen dir die Menschen bei { $brand }.
recovery-choice-look-again = Die Wege noch einmal sehen

## The wait

# $hours: how long
recovery-offer =
    Für sich allein ist das ein schwacher Nachweis. Er genügt, wenn { $hours } Stunden lang niemand widerspricht.

    Ich sage allen Adressen und allen Chats des Kontos Bescheid, damit die Person, der es gehört, das stoppen kann. Danach wählst du hier ein neues Passwort.
recovery-choice-wait = Warten
# $unit, $count: how long
recovery-waiting =
    Die Wartezeit läuft: noch { common-time }. Alle Adressen und Chats des Kontos wissen Bescheid.

    Du musst nicht hier warten. Ich schreibe dir, wenn sie vorbei ist, dann wählst du ein neues Passwort.
recovery-wait-over = Die Wartezeit ist vorbei.
recovery-choice-give-up = Nicht mehr warten
recovery-given-up = Du wartest nicht mehr, und alle, die davon wussten, wissen Bescheid. Es wurde nichts geändert.
recovery-help-hold = Die Wartezeit schützt die Person, der das Konto gehört. Findest du inzwischen einen besseren Nachweis, nimm den: Das geht schneller.

## The new password

# $to: an address, partly hidden
recovery-whose = Es geht um das Konto von <b>{ $to }</b>.
recovery-password-expired = Das gewählte Passwort ist abgelaufen, weil ich es nur eine Weile aufbewahre. Bitte wähle es noch einmal.
# $account: how the account is called
recovery-done =
    Dein { $account } hat ein neues Passwort, und es gilt ab sofort.

    Jedes Gerät ist jetzt abgemeldet, und andere Chats sind nicht mehr verknüpft. Alle deine Adressen wissen Bescheid.
recovery-passkeys = Auch Passkeys gelten nicht mehr. Deine kannst du in einem Tag wieder hinzufügen, oder sofort, wenn die Zwei-Schritt-Bestätigung schon vorher an war.
# $count: how many; $addresses: partly hidden, with commas between
recovery-others =
    { $count ->
        [one] Eine weitere Adresse gehört zu diesem Konto
       *[other] { $count } weitere Adressen gehören zu diesem Konto
    }: <b>{ $addresses }</b>. Ist eine nicht deine, kannst du sie jetzt entfernen.
recovery-choice-others = Eine Adresse entfernen
recovery-others-which = Welche Adresse ist nicht oder nicht mehr deine? Tipp darauf, dann entferne ich sie sofort aus dem Konto. Alle Adressen und Chats erfahren davon.
# $to: the address, partly hidden
recovery-dropped = <b>{ $to }</b> gehört nicht mehr zum Konto.
recovery-drop-over = Hier lassen sich Adressen nur in der ersten Stunde entfernen. Ab morgen geht es unter „Mein Konto“, sobald dieser Chat verknüpft ist.
recovery-help-others = Mit jeder dieser Adressen lässt sich der Zugang zum Konto wiederherstellen. Kennst du eine davon nicht, hat vielleicht jemand anders sie eingetragen.
recovery-kept = Dein Konto sollte gelöscht werden. Jetzt bleibt es.
recovery-choice-sign-in = Anmelden
recovery-left = Unter /start findest du alles.
