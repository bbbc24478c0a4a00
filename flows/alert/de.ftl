### What an owner is told about the account, in a chat, in a mail and on a page; and what they can say to it.

# $account: how the account is called; $kind: what happened
alert-event = { $kind ->
    [account-created] Dein { $account } ist fertig
    [password-changed] Das Passwort für deinen { $account } wurde geändert
    [password-reset] Ein neues Passwort wurde gewählt, um deinen { $account } wiederherzustellen
    [address-added] Zu deinem { $account } kam eine Adresse hinzu
    [address-removed] Eine Adresse wurde aus deinem { $account } entfernt
    [address-primary] Dein { $account } hat eine neue Hauptadresse
    [two-step-on] Die Zwei-Schritt-Bestätigung wurde für deinen { $account } eingeschaltet
    [two-step-off] Die Zwei-Schritt-Bestätigung wurde für deinen { $account } ausgeschaltet
    [codes-renewed] Für deinen { $account } wurden neue Wiederherstellungscodes erstellt
    [code-used] Ein Wiederherstellungscode für deinen { $account } wurde benutzt
    [chat-linked] Ein Chat wurde mit deinem { $account } verknüpft
    [chat-unlinked] Ein Chat ist nicht mehr mit deinem { $account } verknüpft
    [passkey-added] Für deinen { $account } wurde ein Passkey hinzugefügt
    [passkey-removed] Ein Passkey deines { $account } wurde entfernt
    [signed-in] Jemand hat sich bei deinem { $account } angemeldet
    [sessions-ended] Ein Gerät wurde von deinem { $account } abgemeldet
    [tries-paused] Jemand hat versucht, in deinen { $account } zu kommen
    [own-tries-paused] Mehrere falsche Versuche bei deinem { $account }
    [factor-missing] Jemand kam an deinem { $account } über den ersten Schritt hinaus
    [unlocked] Die Pause für deinen { $account } wurde beendet
    [recovery-started] Jemand möchte den Zugang zu deinem { $account } wiederherstellen
    [hold-started] Jemand wartet darauf, ein neues Passwort für deinen { $account } zu wählen
    [hold-over] Für deinen { $account } kann jetzt ein neues Passwort gewählt werden
    [hold-cancelled] Eine Wiederherstellung deines { $account }s wurde gestoppt
    [disputed] Dein { $account } ist gesperrt
    [frozen] Unser Support-Team hat dein { $account } gesperrt
    [unfrozen] Unser Support-Team hat dein { $account } entsperrt
    [region-changed] Die Region deines { $account }s wurde geändert
    [exported] Von den Daten deines { $account }s wurde eine Kopie erstellt
    [deletion-requested] Die Löschung deines { $account }s wurde beantragt
    [deletion-soon] Dein { $account } wird bald gelöscht
    [deletion-cancelled] Dein { $account } wird nicht gelöscht
   *[other] Mit deinem { $account } ist etwas geschehen
    }
# $account: how the account is called; $kind: what happened
alert-lead = <b>{ alert-event }.</b> Warst du das?
# $account: how the account is called; $count: how many things happened
alert-lead-many = Diese { NUMBER($count) } Dinge sind mit deinem { $account } geschehen. Warst du das?
# $account: how the account is called; $kind: what happened
alert-lead-told = <b>{ alert-event }.</b>
# $account: how the account is called; $count: how many things happened
alert-lead-told-many = { NUMBER($count) } Dinge sind mit deinem { $account } geschehen.
# $when: day and time; $place: in which kind of chat it was done
alert-when = { $place ->
    [linked] { $chat ->
        [none] { $when }, in einem Chat, der mit deinem Konto verknüpft ist
       *[other] { $when }, im Chat von { $chat }, der mit deinem Konto verknüpft ist
    }
    [other] { $chat ->
        [none] { $when }, in einem Chat, der nicht mit deinem Konto verknüpft ist
       *[other] { $when }, im Chat von { $chat }, der nicht mit deinem Konto verknüpft ist
    }
   *[none] { $when }
    }{ $more ->
    [0] {""}
    [one] . Seitdem ist es noch einmal geschehen.
   *[other] . Seitdem ist es noch { $more }-mal geschehen.
    }
# $n: its place in the list
alert-nth = <b>{ NUMBER($n) }.</b> { alert-when }
# $count: how many that are not listed
alert-unlisted = { $count ->
    [one] Es ist noch etwas geschehen. Du findest es im Protokoll: /privacy
   *[other] Es sind noch { $count } Dinge geschehen. Du findest sie im Protokoll: /privacy
    }
alert-quiet = Es gibt nichts Neues zu deinem Konto.
alert-help = Warst du es, tipp auf „Das war ich“. Wenn nicht, tipp auf „Das war ich nicht“: Wartet es noch, stoppe ich es. Sonst sperre ich das Konto, sodass sich niemand anmelden kann, bis du den Zugang wiederherstellst; was geändert wurde, wird dann zurückgesetzt.
alert-unclear = Bitte tipp auf eine Taste: Warst du es oder nicht?
alert-erased = Ich habe deine Nachricht gelöscht, falls es ein Passwort war. Bitte antworte zuerst hierauf.
alert-thanks = Gut. Dann bleibt alles, wie es ist.
alert-read = In Ordnung.

alert-choice-mine = Das war ich
alert-choice-all-mine = Das war alles ich
alert-choice-not-me = Das war ich nicht
# $n: its place in the list
alert-choice-nth = Nummer { NUMBER($n) } war ich nicht
alert-choice-read = In Ordnung
alert-choice-recover = Zugang wiederherstellen
alert-choice-more = Was sonst geschehen ist
alert-choice-done = Fertig

alert-disputing = Einen Moment, ich sehe nach.
alert-locked =
    Dein Konto ist gesperrt: Jedes Gerät ist abgemeldet, und vorerst kann sich niemand anmelden.

    Um es zu entsperren, stell den Zugang mit allem wieder her, was du hast. Was ohne dich geändert wurde, wird dann zurückgesetzt.
alert-stopped = Das habe ich gestoppt. Es hat nichts geändert.
alert-outweighed =
    Dieser Chat allein kann das nicht stoppen: Es wurde ein stärkerer Nachweis dafür erbracht, oder dieser Chat gehörte damals nicht zum Konto oder gehört nicht mehr dazu.

    Warst du es nicht, stell den Zugang jetzt mit allem wieder her, was du hast: deinen Adressen, deiner Nummer, diesem Chat, einem Code des zweiten Schritts. Wer mehr nachweist, hat das letzte Wort.
alert-before = Hier gibt es nichts mehr rückgängig zu machen: Es wurde schon beantwortet oder ist vorbei. Kannst du dich nicht anmelden oder bist dir nicht sicher, wähle ein neues Passwort.
alert-late =
    Das ist mehr als drei Tage her, darum kann ich es nicht mehr einzeln rückgängig machen.

    Ist vielleicht jemand anders in deinem Konto, wähle ein neues Passwort: Das meldet alle anderen ab.
# $brand: who runs the service
alert-who-helps = Hast du keinen Weg zurück mehr, können nur die Menschen bei { $brand } helfen.

# $by: who did it
alert-by = { $by ->
    [operator] {" "}Das hat unser Support-Team getan.
   *[owner] {""}
    }

## What happened

alert-what-account-created = Das Konto wurde erstellt.
alert-what-password-changed = Das Passwort wurde geändert.
# $hold: whether it had to wait
alert-what-password-reset = { $hold ->
    [yes] Nach der Wartezeit wurde ein neues Passwort gewählt, um das Konto wiederherzustellen. Jedes Gerät wurde abgemeldet.
   *[no] Ein neues Passwort wurde gewählt, um das Konto wiederherzustellen. Jedes Gerät wurde abgemeldet.
    }
# $address: partly hidden
alert-what-address-added = { $address } wurde zum Konto hinzugefügt.
# $address: partly hidden
alert-what-address-removed = { $address } wurde aus dem Konto entfernt.
# $address: partly hidden
alert-what-address-primary = { $address } ist jetzt die Hauptadresse des Kontos.
alert-what-two-step-on = Die Zwei-Schritt-Bestätigung wurde eingeschaltet.
alert-what-two-step-off = Die Zwei-Schritt-Bestätigung wurde ausgeschaltet.
alert-what-codes-renewed = Es wurden neue Wiederherstellungscodes erstellt. Die alten gelten nicht mehr.
# $left: how many are left
alert-what-code-used = { $left ->
    [0] Ein Wiederherstellungscode wurde benutzt. Es war der letzte.
    [one] Ein Wiederherstellungscode wurde benutzt. Einer ist übrig.
   *[other] Ein Wiederherstellungscode wurde benutzt. { $left } sind übrig.
    }
# $chat: whose chat it is
alert-what-chat-linked = { $chat ->
    [none] Ein Chat wurde mit dem Konto verknüpft. Dort kann man das Konto verwalten und helfen, es wiederherzustellen.
   *[other] Der Chat von { $chat } wurde mit dem Konto verknüpft. Dort kann man das Konto verwalten und helfen, es wiederherzustellen.
    }
# $chat: whose chat it is
alert-what-chat-unlinked = { $chat ->
    [none] Die Verknüpfung eines Chats mit dem Konto wurde gelöst.
   *[other] Die Verknüpfung des Chats von { $chat } mit dem Konto wurde gelöst.
    }
# $device: how it is called
alert-what-passkey-added = Ein Passkey wurde hinzugefügt: { $device }. Er meldet ohne Passwort an.
# $device: how it is called
alert-what-passkey-removed = Ein Passkey wurde entfernt: { $device }.
# $new: whether the device was never used before; $device: what it is
alert-what-signed-in = { $new ->
    [yes] { $client ->
        [none] Jemand hat sich auf einem neuen Gerät angemeldet: { $device }.
       *[other] Jemand hat sich auf einem neuen Gerät bei { $client } angemeldet: { $device }.
    }
   *[no] { $client ->
        [none] Jemand hat sich angemeldet: { $device }.
       *[other] Jemand hat sich bei { $client } angemeldet: { $device }.
    }
    }
# $client: name of the application
alert-what-sign-in-denied = Eine Anmeldung bei { $client } wurde in einem Chat abgelehnt: „Das war ich nicht“.
# $client: name of the application
alert-what-application-allowed = { $client } hat Zugriff auf das Konto bekommen.
# $client: name of the application
alert-what-application-revoked = { $client } wurde der Zugriff entzogen und dabei abgemeldet.
# $count: how many devices; $by: who did it
alert-what-sessions-ended = { $count ->
    [one] Ein Gerät wurde abgemeldet.
   *[other] { $count } Geräte wurden abgemeldet.
    }{ alert-by }
# $until: day and time
alert-what-tries-paused = Jemand anders wollte durch Raten hineinkommen und muss bis { $until } warten; deine eigenen Chats nicht.
# $until: day and time
alert-what-own-tries-paused = In einem mit dem Konto verknüpften Chat, oder auf einem Gerät, auf dem du angemeldet warst, wurden mehrere falsche Passwörter oder Codes eingegeben. Dort sind bis { $until } keine Versuche mehr möglich.
# $count: how often
alert-what-factor-missing = Der erste Schritt der Anmeldung gelang { NUMBER($count) }-mal, durch das richtige Passwort oder ein Ja in einem verknüpften Chat, der zweite nie, also kam niemand hinein. Warst du das nicht, wähle ein neues Passwort und sieh nach, welche Chats verknüpft sind.
# $by: who did it
alert-what-unlocked = Die Pause nach vergeblichen Versuchen wurde beendet.{ alert-by }
alert-what-frozen = Unser Support-Team hat das Konto gesperrt. Alle Geräte sind abgemeldet, und niemand kann sich anmelden, bis das Team es entsperrt. Frag dort nach, wenn du nicht weißt, warum.
alert-what-unfrozen = Unser Support-Team hat das Konto entsperrt. Du kannst dich wieder anmelden.
alert-what-recovery-started = Jemand möchte den Zugang zum Konto wiederherstellen.
# $until: day and time
alert-what-hold-started = Jemand hat mit nur schwachem Nachweis ein neues Passwort angefordert und muss bis { $until } warten, damit du es stoppen kannst.
alert-what-hold-over = Die Wartezeit ist vorbei: Jetzt kann ein neues Passwort gewählt werden.
alert-what-hold-cancelled = Eine Wiederherstellung des Kontos wurde gestoppt, bevor sie etwas änderte.
# $what: the kind of what was taken back
alert-what-disputed = Jemand hat „Das war ich nicht“ gesagt. Es geht um { $what ->
    [password-changed] das neue Passwort
    [password-reset] die Wiederherstellung des Kontos
    [address-added] die neue Adresse
    [address-removed] die Adresse, die entfernt wurde
    [address-primary] die neue Hauptadresse
    [two-step-on] das Einschalten der Zwei-Schritt-Bestätigung
    [two-step-off] das Ausschalten der Zwei-Schritt-Bestätigung
    [codes-renewed] die neuen Wiederherstellungscodes
    [code-used] den benutzten Wiederherstellungscode
    [chat-linked] den verknüpften Chat
    [chat-unlinked] den Chat, dessen Verknüpfung gelöst wurde
    [passkey-added] den neuen Passkey
    [passkey-removed] den Passkey, der entfernt wurde
    [signed-in] eine Anmeldung auf einem Gerät
    [exported] die Kopie der Daten
    [deletion-requested] das Löschen des Kontos
    [deletion-soon] das Löschen des Kontos
   *[other] eine Änderung
    }. Das Konto ist jetzt gesperrt: Jedes Gerät ist abgemeldet, und niemand kann sich anmelden, bis ein neues Passwort gewählt ist.
# $by: who did it
alert-what-exported = Eine Kopie der Kontodaten wurde erstellt.{ alert-by }
alert-what-name-changed = Der Name im Konto wurde geändert.
alert-what-profile-changed = Eine Antwort im Konto wurde geändert.
# $region: where
alert-what-region-changed = Die Region des Kontos wurde geändert: { $region }.
alert-what-offers-on = Angebote und Neuigkeiten wurden eingeschaltet.
alert-what-offers-off = Angebote und Neuigkeiten wurden ausgeschaltet.
# $until: day and time; $by: who did it
alert-what-deletion-requested = Die Löschung des Kontos wurde beantragt. Bis { $until } kann das Konto behalten werden.{ alert-by }
# $until: day and time; $by: who did it
alert-what-deletion-soon = Das Konto wird am { $until } gelöscht. Bis dahin kann es behalten werden.{ alert-by }
alert-what-deletion-cancelled = Das Konto bleibt. Es wird nicht gelöscht.
# $works, $of: how many of the ways back in work
alert-what-recovery-checked = Die Wege zurück wurden getestet: { NUMBER($works) } von { NUMBER($of) } funktionieren.
