### Privacy: what is known of a person, and what becomes of it.

# $account: how the account is called
privacy-overview =
    <b>Deine Daten</b>

    Hier siehst du das Protokoll deines { $account }s und wozu du zugestimmt hast. Du kannst eine Kopie von allem bekommen, was wir speichern, und du kannst dein Konto löschen.
privacy-help = „Protokoll“ zeigt, was mit deinem Konto geschehen ist. „Meine Zustimmungen“ zeigt Bedingungen und Angebote, mit Datum. „Kopie meiner Daten“ erstellt eine Datei für dich. Gelöscht wird nichts, bis du es sagst und bestätigst, dass du es bist.
privacy-unclear = Bitte tipp auf das, was du sehen möchtest.
privacy-closed = In Ordnung. Deine Daten findest du jederzeit hier: /privacy
privacy-expired = Das hat etwas zu lange gedauert, deine Bestätigung ist abgelaufen. Bitte versuch es noch einmal.
# $day: when the account is deleted
privacy-leaving = 🗑 <b>Dein Konto wird am { $day } gelöscht.</b>

privacy-choice-activity = Protokoll
privacy-choice-consents = Meine Zustimmungen
privacy-choice-file = Kopie meiner Daten
privacy-choice-delete = Mein Konto löschen
privacy-choice-keep = Mein Konto behalten
privacy-choice-overview = ‹ Deine Daten

## What happened

# $page, $pages: which page this is
privacy-activity = { $pages ->
    [1] <b>Protokoll</b>
   *[other] <b>Protokoll</b> · Seite { NUMBER($page) } von { NUMBER($pages) }
    }
# $when: day and time
privacy-when = <i>{ $when }</i>
privacy-help-activity = Das Neueste kommt zuerst. Warst du etwas davon nicht, ändere dein Passwort unter /account.
privacy-choice-newer = ‹ Neuer
privacy-choice-older = Älter ›

## What was agreed to

privacy-consents = <b>Wozu du zugestimmt hast</b>
# $version: of the terms; $when: day and time
privacy-terms = ✅ Nutzungsbedingungen und Datenschutzerklärung, Fassung { $version }: zugestimmt am { $when }
# $wanted: yes, no, or never: nothing was ever said; $when: day and time
privacy-offers = { $wanted ->
    [yes] ✅ Neuigkeiten und Angebote: an seit { $when }
    [no] ▫️ Neuigkeiten und Angebote: aus seit { $when }
   *[never] ▫️ Neuigkeiten und Angebote: aus
    }
privacy-help-consents = Neuigkeiten und Angebote kannst du jederzeit an- oder ausschalten. Ein Konto braucht die Bedingungen; stimmst du ihnen nicht mehr zu, kannst du es löschen.
privacy-choice-offers-on = Neuigkeiten und Angebote bekommen
privacy-choice-offers-off = Keine Neuigkeiten und Angebote mehr
privacy-choice-policy = Datenschutzerklärung
privacy-choice-terms = Nutzungsbedingungen

## A copy of everything

# $account: how the account is called
privacy-file =
    <b>Eine Kopie deiner Daten</b>

    Ich erstelle eine Datei mit allem, was wir zu deinem { $account } speichern: Adressen, Zustimmungen, Anmeldungen und das Protokoll. Du bekommst sie in diesem Chat als JSON, ein Format, das Menschen und andere Dienste lesen können.
privacy-file-care = Passwörter und Codes stehen nicht darin, deine Adressen schon. Bewahr sie dort auf, wo nur du sie siehst. Zuerst bitte ich dich zu bestätigen, dass du es bist.
privacy-help-file = Ich erstelle die Datei jetzt gleich und behalte sie nicht. Deine anderen Chats und Adressen erfahren davon.
privacy-choice-make-file = Datei erstellen
privacy-file-sending = Ich erstelle deine Datei.
privacy-file-sent = Deine Datei ist in diesem Chat. Speichere sie an einem sicheren Ort und lösch die Nachricht, wenn andere diesen Chat lesen.
privacy-file-failed = Ich konnte die Datei nicht senden. Bitte fordere sie noch einmal an.
# Stands below the file.
privacy-export-file = Alles, was wir zu deinem Konto speichern, gerade eben erstellt.

## Leaving

# $account: how the account is called
privacy-leave =
    <b>Deinen { $account } löschen</b>

    Alles wird gelöscht: das Konto, seine Adressen, deine Zustimmungen, das Protokoll und was dieser Chat darüber weiß. Dienste, die du mit diesem Konto nutzt, kennen dich dann nicht mehr.
privacy-leave-undo = Das geschieht in 14 Tagen. Bis dahin funktioniert das Konto, ich erinnere dich einmal, und mit einem Tippen behältst du es. Zuerst bitte ich dich zu bestätigen, dass du es bist.
privacy-help-leave = Vielleicht möchtest du vorher eine Kopie deiner Daten. Nach 14 Tagen kann niemand das Konto zurückholen.
privacy-choice-really-delete = Ja, löschen
privacy-leaving-until = Bis dahin funktioniert es wie gewohnt. Zwei Tage vorher erinnere ich dich; mit einem Tippen behältst du es, hier oder in einer Warnung dazu.
# $account: how the account is called
privacy-kept = Dein { $account } bleibt. Es wurde nichts gelöscht.
# $account: how the account is called; said once the 14 days are over
privacy-gone = Dein { $account } ist gelöscht, wie du es vor zwei Wochen wolltest. Danke, dass du da warst.
privacy-not-leaving = Dein Konto sollte nicht gelöscht werden. Es hat sich nichts geändert.
