### 2-step verification: an authenticator app, and recovery codes.

# $account: how the account is called
two-step-off =
    <b>Die Zwei-Schritt-Bestätigung ist aus.</b>

    Ist sie an, brauchst du zum Anmelden bei deinem { $account } dein Passwort und einen Code aus einer App auf deinem Handy. Ein gestohlenes Passwort allein nützt dann nichts.

    Du brauchst eine Authenticator-App, egal welche. E-Mail oder SMS nehmen wir dafür nicht: Die sind zu leicht abzufangen.
two-step-choice-turn-on = Einschalten
# $on: yes where 2-step verification is on already, otherwise no
two-step-no-pages = { $on ->
    [yes] Neue Wiederherstellungscodes entstehen auf einer Webseite, die es hier noch nicht gibt. Die Codes, die du hast, gelten weiter.
   *[no] Eingerichtet wird sie auf einer Webseite, die es hier noch nicht gibt. Bis dahin schützen dein Konto ein langes Passwort, das du sonst nirgends benutzt, und ein zweiter Weg zurück.
    }

two-step-page =
    Scanne auf der Seite das Bild mit deiner Authenticator-App oder tipp den Schlüssel ein. Tipp dann den Code ein, den die App zeigt.

    Danach siehst du zehn Wiederherstellungscodes, nur ein einziges Mal. Halte etwas bereit, um sie zu sichern.
two-step-choice-open-page = Einrichten
two-step-not-here = Bitte tipp hier keine Codes und Passwörter; ich habe deine Nachricht sicherheitshalber gelöscht. Die Taste darunter öffnet die richtige Seite.
two-step-is-on = ✅ Die Zwei-Schritt-Bestätigung ist an. Bewahr die Wiederherstellungscodes so auf, dass du sie auch ohne dein Handy findest.

# $left: recovery codes that were not used yet
two-step-on =
    <b>Die Zwei-Schritt-Bestätigung ist an.</b>

    { $left ->
        [0] Du hast keine Wiederherstellungscodes mehr. Ohne einen kann ein verlorenes Handy dich aussperren.
        [one] Du hast noch einen Wiederherstellungscode.
       *[other] Du hast noch { $left } Wiederherstellungscodes.
    }
two-step-few-codes = Erstell bitte bald neue.
two-step-choice-renew = Neue Wiederherstellungscodes
two-step-choice-turn-off = Ausschalten
two-step-choice-passkeys = Passkeys
two-step-codes-page =
    Die Seite erstellt zehn neue Wiederherstellungscodes und zeigt sie ein einziges Mal. Die alten gelten ab diesem Moment nicht mehr, bis dahin schon.

    Halte etwas bereit, um sie zu sichern.
two-step-choice-open-codes = Meine neuen Codes zeigen
two-step-codes-are-new = ✅ Du hast zehn neue Wiederherstellungscodes, die alten gelten nicht mehr.

two-step-is-off = Die Zwei-Schritt-Bestätigung ist aus. Auch deine Wiederherstellungscodes gelten nicht mehr.
two-step-expired = Das hat etwas zu lange gedauert, darum wurde nichts geändert.
two-step-left = In Ordnung.

two-step-help =
    Eine Authenticator-App (auf diesem Handy oder einem anderen) zeigt jede halbe Minute einen neuen 6-stelligen Code. Zum Anmelden brauchst du dann dein Passwort und diesen Code.

    Ein Wiederherstellungscode ersetzt ihn, wenn du dein Handy nicht bei dir hast. Jeder gilt einmal.
