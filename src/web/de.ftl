### The web pages: an address is confirmed, a password is chosen.

web-choice-chat = Zurück zum Chat
# Read out while what was sent is under way.
web-working = Einen Moment …

## Signing in to an application

# $client: name of the application
web-login-title = Bei { $client } anmelden
web-login-scan = Öffne unseren Chat auf diesem Gerät, oder scanne den Code mit deinem Telefon. Tippe im Chat auf diese Zahl:
web-login-rung = Dein Chat wurde gerade gefragt. Tippe dort auf diese Zahl:
web-login-named = Wenn mit diesem Konto ein Chat verknüpft ist, wurde er gerade gefragt. Sonst öffne unseren Chat auf diesem Gerät, oder scanne den Code mit deinem Telefon. Tippe im Chat auf diese Zahl:
web-login-picture = Ein Code, der unseren Chat öffnet
web-choice-open-chat = Chat öffnen
web-login-waiting = Sobald der Chat geantwortet hat, geht es hier von selbst weiter.
web-choice-answered = Ich habe im Chat geantwortet
web-login-no-account = Noch kein Konto? Erstelle im Chat eines, diese Seite wartet auf dich.
web-login-identifier-field = E-Mail-Adresse, Telefonnummer oder Konto-ID
web-login-password-field = Passwort
web-choice-sign-in = Anmelden
web-choice-ask-chat = Meinen Chat fragen
web-choice-other-way = Anders anmelden
# $client: name of the application
web-choice-leave = Zurück zu { $client }
web-login-refused = Das hat nicht geklappt. Prüfe deine Eingaben, oder nimm deinen Chat.
web-login-missing = Bitte gib zuerst deine E-Mail-Adresse, Telefonnummer oder Konto-ID ein.
web-login-code-title = Noch ein Schritt
web-login-code = Für dieses Konto ist die Zwei-Schritt-Bestätigung an. Bitte gib auch ihren Code ein.
web-login-ended-title = Niemand wurde angemeldet
# $ended: why
web-login-ended = { $ended ->
    [wrong-number] Im Chat wurde auf eine andere Zahl getippt. Wenn das ein Versehen war, frag noch einmal: Dann gibt es eine neue Zahl.
    [denied] Im Chat hat jemand „Das bin ich nicht“ gesagt.
   *[expired] Aus dem Chat kam keine Antwort in dieser Zeit.
    }
web-choice-ask-again = Noch einmal fragen
# While the browser goes on by itself. $ended: refused, where the person went back without signing in
web-going-on-title = { $ended ->
    [refused] Du bist nicht angemeldet
   *[signed-in] Du bist angemeldet
    }
# $client: name of the application
web-going-on = Weiter geht es bei { $client }…
web-login-over-title = Diese Anmeldung ist vorbei
web-login-over = Geh dorthin zurück, wo du herkommst, und melde dich von dort noch einmal an.
web-choice-try-again = Noch einmal versuchen

## Confirming an address

# $purpose: sign-up, recovery (a new password), address (one more of an account) or drill (does this way back in still work)
web-activate-title = { $purpose ->
    [recovery] Bist du es?
    [recovery-check] Dieser Weg zurück funktioniert
   *[other] Bestätige deine Adresse
    }
# $to: the address, partly hidden; $account: how the account is called; $purpose: as above
web-activate = { $purpose ->
    [recovery] In unserem Chat wählt jemand ein neues Passwort für den { $account } von <b>{ $to }</b>. Bist du das, jetzt gerade? Dann bestätige es hier und mach im Chat weiter.
    [address] <b>{ $to }</b> wird eine weitere Adresse deines { $account }s. Wenn du sie in unserem Chat hinzufügst, bestätige es hier und mach im Chat weiter.
    [recovery-check] In unserem Chat testest du, ob <b>{ $to }</b> noch ein Weg zurück in deinen { $account } ist. Bestätige es hier und mach im Chat weiter.
   *[other] <b>{ $to }</b> wird die Adresse eines neuen { $account }s. Wenn du ihn in unserem Chat erstellst, bestätige es hier und mach im Chat weiter.
    }
web-choice-confirm = { $purpose ->
    [recovery] Ja, ich bin es
    [recovery-check] Er funktioniert
   *[other] Meine Adresse bestätigen
    }
web-activate-stranger = { $purpose ->
    [recovery] Bist du es nicht, oder hat dich jemand gebeten, diese Taste zu drücken? Dann schließ diese Seite: Mit der Bestätigung lässt du die Person in jenem Chat hinein. Es geschieht nichts, solange du nicht bestätigst.
   *[other] Bist du es nicht? Dann schließ diese Seite. Es geschieht nichts, solange du nicht bestätigst.
    }

# The chat shows it below “a code is on its way”.
web-match-field = Die Zahl in deinem Chat
web-fault-match = Das ist nicht die Zahl. Du findest sie in unserem Chat, in der Nachricht über diese E-Mail.

web-confirmed-title = Bestätigt
# $to: the address, partly hidden
web-confirmed = Danke. <b>{ $to }</b> ist bestätigt. Du kannst diese Seite schließen und im Chat weitermachen.
web-spent-title = Schon bestätigt
# $to: the address, partly hidden
web-spent = <b>{ $to }</b> wurde schon bestätigt. Hier gibt es nichts mehr zu tun; mach im Chat weiter.
web-link-over-title = Dieser Link ist abgelaufen
web-link-over = Er ist abgelaufen, oder eine neuere E-Mail hat ihn ersetzt. Tipp im Chat auf „Noch einmal senden“, um einen neuen zu bekommen.
web-stopped-title = { $purpose ->
    [sign-up] Diese Registrierung wurde abgebrochen
   *[other] Das wurde abgebrochen
    }
web-stopped = Der Chat wartet nicht mehr auf diese Adresse, darum wurde nichts bestätigt. Du kannst im Chat jederzeit neu anfangen.
web-not-yet-title = Noch nicht bestätigt
web-not-yet = Bei uns klappt gerade etwas nicht. Nichts ist verloren; versuch es bitte in einer Minute noch einmal.

## Choosing a password

web-password-title = Wähle ein Passwort
# $account: how the account is called; $to: the address, partly hidden
web-password-for = Für deinen { $account } mit <b>{ $to }</b>
# $min, $max: numbers of characters
web-password-policy = Nimm { $min } bis { $max } Zeichen, egal welche. { $max ->
    [16] Zwei kurze, ungewöhnliche Wörter mit ein paar Ziffern dazwischen sind gut.
   *[other] Ein paar ungewöhnliche Wörter sind gut.
    }
web-password-field = Passwort
web-password-again-field = Dasselbe noch einmal
web-choice-set-password = Passwort festlegen
web-choice-show = Zeigen
web-choice-hide = Verbergen
# Said to those who do not see the buttons above.
web-show-says = Das Passwort zeigen
web-hide-says = Das Passwort verbergen
web-shown-says = Das Passwort ist sichtbar.
web-hidden-says = Das Passwort ist verborgen.
web-change-title = Passwort ändern
web-change-why = Gib dein jetziges Passwort ein und dann zweimal das neue.
web-change-current-field = Jetziges Passwort
web-change-new-field = Neues Passwort
web-choice-change-password = Mein Passwort ändern
# $minutes: how long the page still works
web-password-once = { $minutes ->
    [one] Diese Seite funktioniert einmal und läuft in einer Minute ab. Niemand hier kann lesen, was du wählst.
   *[other] Diese Seite funktioniert einmal und läuft in { $minutes } Minuten ab. Niemand hier kann lesen, was du wählst.
    }

web-strength-field = Stärke
# While the strength of what was just typed is not known yet.
web-strength-judging = Wird geprüft …
web-strength-0 = Sehr schwach.
web-strength-1 = Schwach.
web-strength-2 = Gut.
web-strength-3 = Stark.
web-strength-4 = Sehr stark.

# $min: number of characters
web-fault-too-short = Nimm bitte mindestens { $min } Zeichen.
# $max: number of characters
web-fault-too-long = Das ist zu lang. Nimm bitte höchstens { $max } Zeichen.
web-fault-common = Das steht auf Listen bekannter Passwörter, und die werden zuerst ausprobiert.
web-fault-personal = Darin stehen Angaben über dich, die andere kennen können.
# $why: what makes it weak, by zxcvbn's names
web-fault-guessable = { $why ->
    [straightRow] Tasten, die nebeneinander liegen, sind leicht zu erraten.
    [keyPattern] Kurze Muster auf der Tastatur sind leicht zu erraten.
    [simpleRepeat] Wiederholte Zeichen wie „aaa“ sind leicht zu erraten.
    [extendedRepeat] Wiederholte Gruppen wie „abcabc“ sind kaum besser als eine einzige.
    [sequences] Folgen wie „abc“ oder „6543“ sind leicht zu erraten.
    [recentYears] Jahreszahlen sind leicht zu erraten.
    [dates] Daten sind leicht zu erraten.
    [similarToCommon] Das ähnelt einem bekannten Passwort.
    [wordByItself] Ein einzelnes Wort ist leicht zu erraten.
    [namesByThemselves] Namen allein sind leicht zu erraten.
    [commonNames] Namen allein sind leicht zu erraten.
    [userInputs] Darin steht viel über dich.
   *[other] Das ist leicht zu erraten.
    } Noch ein ungewöhnliches Wort dazu macht es stark.
web-fault-unreadable = Das konnten wir nicht als Passwort lesen. Bitte tipp es als einfachen Text.
web-fault-same = Das ist dein jetziges Passwort. Bitte wähle ein anderes.
web-fault-differs = Die beiden stimmten nicht überein. Bitte tipp sie noch einmal.
# While both can still be corrected.
web-differs-yet = Die beiden stimmen noch nicht überein.

web-done-title = Dein Passwort ist festgelegt
web-done = Du kannst diese Seite schließen und im Chat weitermachen.
web-chosen-title = Hier wurde schon ein Passwort gewählt
web-chosen = Das erste zählt. Weißt du nicht mehr, welches es war, wähle vom Chat aus ein neues.
web-page-over-title = Diese Seite ist abgelaufen
web-page-over = Sie ist abgelaufen, oder eine neuere Seite hat sie ersetzt. Vom Chat aus kannst du eine neue öffnen.
web-moved-title = Der Chat ist schon weiter
web-moved = Er wartet nicht mehr auf ein Passwort von dieser Seite, darum wird das gewählte nicht benutzt. Der Chat zeigt, wie es weitergeht.

## The number of the chat, on pages that let the chat do more

web-page-match-field = Die Zahl in deinem Chat
web-page-match-hint = Zwei Ziffern, gleich über der Taste, die diese Seite geöffnet hat. Du kannst die Seite schließen, dort nachsehen und sie wieder öffnen.
web-page-match-missing = Die Zahl in deinem Chat hat zwei Ziffern. Bitte tipp sie ein und füll das Übrige noch einmal aus.
web-page-match-wrong = Das ist nicht die Zahl in deinem Chat. Bitte prüf sie und füll das Übrige noch einmal aus.
web-matched-page-over = Sie ist abgelaufen, eine neuere Seite hat sie ersetzt, oder die Zahl war fünfmal falsch. Vom Chat aus kannst du eine neue öffnen.

## Showing to be the owner

web-approve-title = Bist du es?
# $action: what is about to be done
web-approve-why = { $action ->
    [password] Gleich wird dein Passwort geändert. Bitte bestätige, dass du das im Chat angefordert hast.
    [addresses] Gleich ändert sich, wie du erreichbar bist. Bitte bestätige, dass du das im Chat angefordert hast.
    [two-step] Gleich wird die Zwei-Schritt-Bestätigung geändert. Bitte bestätige, dass du das im Chat angefordert hast.
    [codes] Gleich werden neue Wiederherstellungscodes erstellt. Bitte bestätige, dass du das im Chat angefordert hast.
    [passkeys] Gleich ändern sich deine Passkeys. Bitte bestätige, dass du das im Chat angefordert hast.
    [chats] Gleich ändern sich die verknüpften Chats. Bitte bestätige, dass du das im Chat angefordert hast.
    [sign-in] Gleich wird eine Anwendung mit deinem Konto angemeldet. Bitte bestätige, dass du im Chat ja gesagt hast.
    [export] Gleich wird eine Kopie deiner Daten erstellt. Bitte bestätige, dass du das im Chat angefordert hast.
   *[delete] Gleich wird dein Konto gelöscht. Bitte bestätige, dass du das im Chat angefordert hast.
    }
web-approve-password-field = Dein Passwort
web-approve-code-field = Ein Code aus deiner Authenticator-App
web-approve-or-code-field = Oder ein Code aus deiner Authenticator-App
web-approve-code-hint = Ein Wiederherstellungscode geht auch.
web-choice-approve = Ich bin es
web-approve-stranger = Du hast das nicht angefordert, oder jemand sagt dir die Zahl? Dann schließ diese Seite: Es geschieht nichts. Ändere bald dein Passwort, denn vielleicht benutzt jemand deinen Chat.
# $needs: what is asked for
web-approve-missing = { $needs ->
    [factor] Bitte tipp einen Code aus deiner Authenticator-App ein, oder einen Wiederherstellungscode.
    [either] Bitte tipp dein Passwort oder einen Code ein.
    [both] Bitte tipp beides ein: dein Passwort und einen Code.
   *[password] Bitte tipp dein Passwort ein.
    }
web-approve-now-code = Dein Passwort stimmt. Bitte tipp auch einen Code ein.
# $left: tries until there is a pause
web-approve-wrong-password = { $left ->
    [one] Das ist nicht das Passwort dieses Kontos. Noch ein Versuch, dann musst du ein wenig warten.
   *[other] Das ist nicht das Passwort dieses Kontos. Du hast noch { $left } Versuche.
    }
# $left: tries until there is a pause
web-approve-wrong-code = { $left ->
    [one] Dieser Code ist falsch oder schon benutzt. Noch ein Versuch, dann musst du ein wenig warten.
   *[other] Dieser Code ist falsch oder schon benutzt. Du hast noch { $left } Versuche.
    }
web-approve-slowed = Das war mehrmals falsch, also warte bitte { common-time }. Sonst ist nichts blockiert.
web-approved-title = Danke
web-approved = Du kannst diese Seite schließen und im Chat weitermachen.
web-approved-before-title = Schon bestätigt
web-approved-before = Diese Seite wird nicht mehr gebraucht. Du kannst sie schließen und im Chat weitermachen.
web-approve-moved = Er wartet nicht mehr auf diese Seite, darum wurde nichts geändert. Der Chat zeigt, wie es weitergeht.

## Taking back what was not me

web-not-me-question = Warst du das?
# $account: how the account is called
web-not-me = Warst du es nicht, melden wir jedes Gerät ab und sperren deinen { $account }; stellst du den Zugang wieder her, wird zurückgesetzt, was geändert wurde. Was nur wartet, wird gestoppt, und sonst ändert sich nichts.
web-choice-not-me = Das war ich nicht
web-not-me-mine = Wenn du es warst, schließ diese Seite. Es geschieht nichts, solange du die Taste nicht drückst.
web-not-me-locked-title = Dein Konto ist gesperrt
web-not-me-locked = Jedes Gerät ist abgemeldet, und vorerst kann sich niemand anmelden. Schick im Chat <b>/recover</b> und stell den Zugang mit allem wieder her, was du hast. Was ohne dich geändert wurde, wird dann zurückgesetzt.
web-not-me-stopped-title = Gestoppt
web-not-me-stopped = Es hat nichts geändert. Es gibt nichts mehr zu tun.
web-not-me-outweighed-title = Das allein kann es nicht stoppen
web-not-me-outweighed = Es wurde ein stärkerer Nachweis dafür erbracht, oder diese Adresse gehörte damals nicht zum Konto oder gehört nicht mehr dazu. Warst du es nicht, schick im Chat <b>/recover</b> und stell den Zugang mit allem wieder her, was du hast: Adressen, Nummer, verknüpfter Chat, Code des zweiten Schritts. Wer mehr nachweist, hat das letzte Wort.
web-not-me-before-title = Nichts mehr rückgängig zu machen
web-not-me-before = Es gibt nichts mehr rückgängig zu machen: Es wurde schon beantwortet oder ist vorbei. Ist dein Konto gesperrt oder bist du dir nicht sicher, schick im Chat <b>/recover</b> und wähle ein neues Passwort.
web-not-me-late-title = Das ist zu lange her
web-not-me-late = Es lässt sich nicht mehr einzeln rückgängig machen. Ist vielleicht jemand anders in deinem Konto, schick im Chat <b>/recover</b> und wähle ein neues Passwort: Das meldet alle anderen ab.

## Setting up 2-step verification

web-two-step-title = Zwei-Schritt-Bestätigung einrichten
web-two-step-scan = Scanne das mit deiner Authenticator-App. Ist die App auf diesem Gerät, öffne sie mit der Taste.
web-two-step-picture = Ein Bild, das deine Authenticator-App scannt. Der Schlüssel darunter bewirkt dasselbe.
web-choice-open-authenticator = Meine Authenticator-App öffnen
# $account: how the account is called; $number: the account ID
web-two-step-key = Oder tipp diesen Schlüssel in die App ein, für { $account } { $number }:
web-choice-copy-key = Schlüssel kopieren
web-key-copied = Kopiert
web-two-step-code-field = Der 6-stellige Code, den die App dann zeigt
web-choice-turn-on = Einschalten
web-two-step-afterwards = Danach kommen zehn Wiederherstellungscodes. Sie werden nur einmal gezeigt, halte also etwas bereit, um sie zu sichern.
# $left: tries until there is a pause
web-two-step-wrong = { $left ->
    [one] Dieser Code passt nicht. Warte bitte auf den nächsten in der App und prüf, ob die Uhr dieses Geräts richtig geht. Noch ein Versuch, dann musst du ein wenig warten.
   *[other] Dieser Code passt nicht. Warte bitte auf den nächsten in der App und prüf, ob die Uhr dieses Geräts richtig geht. Du hast noch { $left } Versuche.
    }
web-two-step-on-title = Die Zwei-Schritt-Bestätigung ist an
web-two-step-on = Das sind deine Wiederherstellungscodes. Jeder ersetzt einmal einen Code aus der App, etwa wenn du dein Handy nicht bei dir hast. Sie werden nur jetzt gezeigt.
web-two-step-done-title = Die Zwei-Schritt-Bestätigung ist an
web-two-step-done = Diese Seite wird nicht mehr gebraucht. Die Wiederherstellungscodes wurden einmal gezeigt; hast du sie nicht gesichert, erstell vom Chat aus neue.

## A captcha without a picture

web-captcha-title = Kein Bild nötig
web-captcha = Drück die Taste. Dein Gerät löst dann selbst ein Rätsel, und das hält Roboter davon ab, es tausendfach zu versuchen. Es dauert höchstens eine halbe Minute: nichts anzusehen, nichts zu tippen.
web-choice-captcha = Mein Gerät lösen lassen
# Read out while the device works.
web-captcha-working = Dein Gerät arbeitet. Diese Seite sagt dir, wenn es fertig ist.
web-captcha-half = Mehr als die Hälfte ist geschafft.
web-captcha-ready = Fertig. Einen Moment.
web-captcha-unable = Dieser Browser kann es nicht lösen. Öffne die Seite bitte in einem anderen, oder geh zurück zum Chat und nimm das Bild.
web-captcha-wrong = Das hat nicht geklappt. Drück die Taste bitte noch einmal.
web-captcha-done-title = Fertig
web-captcha-done = Dein Gerät hat es gelöst. Du kannst diese Seite schließen und im Chat weitermachen.
web-captcha-moved = Er wartet nicht mehr auf diese Seite, darum wurde nichts geändert. Der Chat zeigt, wie es weitergeht.

## Recovery codes

web-codes-title = Neue Wiederherstellungscodes
web-codes-ask = Hier entstehen zehn neue Wiederherstellungscodes, die nur einmal gezeigt werden. Die, die du hast, gelten ab diesem Moment nicht mehr.
web-choice-show-codes = Meine neuen Codes zeigen
web-codes-shown-title = Deine Wiederherstellungscodes
web-codes-shown = Jeder ersetzt einmal einen Code aus deiner Authenticator-App. Sie werden nur jetzt gezeigt, und die alten gelten nicht mehr.
web-codes-list = Wiederherstellungscodes
web-choice-download = Als Datei speichern
web-choice-print = Drucken
web-choice-copy = Kopieren
web-codes-copied = Kopiert
web-choice-codes-saved = Ich habe sie gespeichert
web-codes-saved = Gut. Du kannst diese Seite schließen und im Chat weitermachen.
web-codes-keep = Bewahr sie dort auf, wo du sie ohne dein Handy findest und sonst niemand: auf Papier oder in einem Passwortmanager. Niemand hier kann sie lesen.
# $account: how the account is called
web-codes-file = Wiederherstellungscodes meines { $account }s. Jeder gilt einmal.
web-codes-file-name = wiederherstellungscodes
web-codes-before-title = Schon gezeigt
web-codes-before = Die neuen Codes wurden hier einmal gezeigt. Hast du sie nicht gesichert, erstell vom Chat aus neue; die hier gezeigten gelten dann nicht mehr.

## Making a passkey

web-passkey-title = Passkey hinzufügen
# $account: how the account is called
web-passkey = Dein Gerät bewahrt einen Schlüssel zu deinem { $account } auf. Danach meldest du dich mit Fingerabdruck, Gesicht oder Bildschirmsperre an, ohne Passwort.
web-choice-passkey = Passkey anlegen
# While the device asks for a fingerprint, a face or a screen lock.
web-passkey-asking = Dein Gerät fragt dich gerade.
web-passkey-unable = Dieser Browser kann keine Passkeys anlegen. Kopiere den Link zu dieser Seite und öffne ihn in Chrome, Safari, Firefox oder Edge auf einem Gerät mit Bildschirmsperre. Mit Passwort und Chat meldest du dich weiter wie bisher an.
web-choice-copy-link = Link kopieren
web-page-link-copied = Kopiert
web-passkey-no-script = Einen Passkey anzulegen braucht JavaScript. Bitte schalte es für diese Seite ein oder öffne die Seite in einem anderen Browser.
web-passkey-known = Dieses Gerät hat schon einen Passkey für dieses Konto.
web-passkey-match-wrong = Das ist nicht die Zahl in deinem Chat: Sie hat zwei Ziffern. Bitte prüf sie.
web-passkey-cancelled = Es wurde nichts gespeichert: Dein Gerät hat keinen Passkey angelegt. Du kannst es noch einmal versuchen.
web-passkey-refused = Dieser Passkey ließ sich nicht prüfen, darum wurde nichts gespeichert. Bitte versuch es noch einmal.
web-passkey-added-title = Dein Passkey ist bereit
web-passkey-added = Du kannst diese Seite schließen und im Chat weitermachen. Leg sicherheitshalber auf einem anderen Gerät einen zweiten an.
web-passkey-stranger = Mach nur weiter, wenn du diese Seite aus deinem eigenen Chat geöffnet und dort die Zahl gelesen hast. Hat dir jemand diese Seite geschickt oder eine Zahl gesagt, dann schließ sie: Dein Gerät würde sich sonst in dessen Konto anmelden.
web-choice-sign-in-passkey = Mit einem Passkey anmelden
web-login-passkey-cancelled = Dein Gerät hat dich nicht angemeldet. Du kannst es noch einmal versuchen oder anders vorgehen.

## Signing in, to link a chat

web-link-title = Verknüpfe dein Konto
# $to: what the person named, partly hidden
web-link = Melde dich bei <b>{ $to }</b> an, um den Chat, der diese Seite geöffnet hat, damit zu verknüpfen.
web-link-password-field = Passwort
web-link-code-field = Ein Code aus deiner Authenticator-App
web-link-code-hint = Ein Wiederherstellungscode geht auch.
web-choice-link = Anmelden
web-link-stranger = Mach nur weiter, wenn du diese Seite aus deinem eigenen Chat geöffnet und die Zahl dort gelesen hast. Hat dir jemand diese Seite geschickt oder eine Zahl gesagt, schließ sie: Diese Person käme in dein Konto.
web-link-missing = Bitte füll das Feld darunter aus.
web-link-wrong = Dieses Konto gibt es nicht, oder das ist nicht sein Passwort. Versuch es bitte noch einmal, oder nimm im Chat eine andere Adresse oder die Konto-ID.
web-link-now-code = Jetzt der zweite Schritt: Bitte tipp einen Code ein.
web-link-wrong-code = Dieser Code ist falsch oder schon benutzt. Warte bitte auf den nächsten, oder nimm einen Wiederherstellungscode.
# $unit, $count: how long
web-link-slowed = Das war mehrmals falsch, also warte bitte { common-time }. Nichts ist verloren.
web-signed-in-title = Angemeldet
web-signed-in = Du kannst diese Seite schließen und im Chat weitermachen.
web-signed-in-before-title = Schon angemeldet
web-signed-in-before = Diese Seite wird nicht mehr gebraucht. Du kannst sie schließen und im Chat weitermachen.
web-link-moved = Er wartet nicht mehr auf diese Seite, darum wurde nichts verknüpft. Der Chat zeigt, wie es weitergeht.

## What did not work

web-unknown-title = Hier gibt es nichts
web-unknown = Vielleicht fehlt ein Teil des Links. Bitte öffne ihn noch einmal aus unserer E-Mail oder dem Chat.
web-reopen-title = Bitte noch einmal öffnen
web-reopen = Zu deiner Sicherheit behält dein Browser den ganzen Link zu dieser Seite nicht. Bitte öffne sie noch einmal aus unserer E-Mail oder dem Chat.
web-refused-title = Das kam nicht von unserer Seite
web-refused = Sicherheitshalber haben wir nichts angenommen. Bitte öffne die Seite noch einmal aus unserer E-Mail oder dem Chat und schick es von dort ab.
web-unreadable-title = Das konnten wir nicht lesen
web-unreadable = Es wurde nichts gespeichert. Bitte öffne die Seite noch einmal aus unserer E-Mail oder dem Chat und nimm das Formular darauf.
web-slow-title = Bitte warte einen Moment
web-slow = Das waren viele Versuche in kurzer Zeit. Nichts ist verloren; versuch es bitte in einer Minute noch einmal.
web-busy = Hier ist gerade sehr viel los, das hat zu lange gedauert. Es wurde nichts gespeichert; schick es bitte in ein paar Sekunden noch einmal.
web-waiting-title = Du bist in der Warteschlange
web-waiting = Hier ist gerade sehr viel los. Lass diese Seite bitte offen; es geht von selbst weiter, und nichts von dem, was du getippt hast, geht verloren.
web-failed-title = Das liegt an uns
web-failed = Bei uns klappt gerade etwas nicht. Nichts ist verloren; geh bitte zurück und versuch es in einer Minute noch einmal.

## Not signed in to an application behind a proxy

# $client: name of the application
web-protected-refused-title = Du bist nicht angemeldet
web-protected-refused = Du wolltest dich nicht bei <b>{ $client }</b> anmelden; dort weiß man deshalb nichts von dir.
web-protected-failed-title = Du bist noch nicht angemeldet
web-protected-failed = Die Anmeldung bei <b>{ $client }</b> hat zu lange gedauert, in einem anderen Browser begonnen, oder dieser Browser behält keine Cookies. Bitte versuche es noch einmal.
web-protected-signed-out-title = Du bist abgemeldet
web-protected-signed-out = In diesem Browser bist du nicht mehr bei <b>{ $client }</b> angemeldet.
web-choice-sign-in-again = Wieder anmelden

## Applications that let people sign in here

web-consent-title = Bei { $client } anmelden?
web-consent = Mit deinem { $account } könnte <b>{ $client }</b>:
web-consent-later = Das wirst du nur einmal gefragt. Den Zugriff kannst du in unserem Chat jederzeit entziehen.
web-choice-allow = Erlauben
web-choice-refuse = Nicht erlauben

web-device-title = Auf einem Gerät anmelden
web-device = Gib den Code ein, den dein Fernseher, deine Kommandozeile oder ein anderes Gerät zeigt.
web-device-field = Der Code auf deinem Gerät
web-choice-continue = Weiter
web-fault-device = Dieser Code stimmt nicht, ist abgelaufen oder wurde schon benutzt. Bitte sieh noch einmal auf dein Gerät.
web-device-confirm-title = Ist das dein Gerät?
web-device-confirm = <b>{ $client }</b> möchte mit deinem { $account } angemeldet werden. Dein Gerät sollte diesen Code zeigen:
web-device-stranger = Mach nur weiter, wenn du das gerade selbst begonnen hast. Hat dir jemand den Code geschickt, dann stopp hier: Du würdest diese Person hereinlassen.
web-choice-yes-mine = Ja, weiter
web-choice-stop = Nein, stopp
web-device-done-title = Dein Gerät ist angemeldet
web-device-done = Du kannst diese Seite schließen und zu <b>{ $client }</b> zurückgehen.
web-device-stopped-title = Gestoppt
web-device-stopped = Es wurde nichts angemeldet. Du kannst diese Seite schließen.

web-sign-out-title = Abmelden?
web-sign-out = Du wirst in diesem Browser abgemeldet, und bei den Anwendungen, die du hier mit deinem { $account } geöffnet hast.
web-choice-sign-out = Abmelden
# $client: name of the application
web-choice-sign-out-only = Nur bei { $client }
web-sign-out-stay = Willst du angemeldet bleiben, dann schließ diese Seite.
web-signed-out-title = Du bist abgemeldet
web-signed-out = Du kannst diese Seite schließen.
web-signed-out-only = Nur bei <b>{ $client }</b>; bei anderen Anwendungen ändert sich nichts. Du kannst diese Seite schließen.

web-application-title = Das hat nicht geklappt
web-application = Die Anwendung hat etwas angefragt, das hier nicht geht, oder diese Seite wurde zweimal geöffnet. Bitte geh zur Anwendung zurück und fang dort noch einmal an. ({ $code })
