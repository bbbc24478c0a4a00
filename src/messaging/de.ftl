# Mails and SMS. What stands here is plain text; buttons and links are put around it.

# $purpose: sign-up, recovery, address (one more of an account) or drill (does this way back in still work)
messaging-code-subject = { $purpose ->
    [recovery] Dein Code zum Wiederherstellen von { $account }
    [recovery-check] Ein Test-Code für { $account }
   *[other] Dein Code für { $account }
    }
messaging-code-title = { $purpose ->
    [recovery] Zugang zu deinem { $account } wiederherstellen
    [address] Bestätige deine Adresse
    [recovery-check] Funktioniert dieser Weg zurück noch?
   *[other] Aktiviere deinen { $account }
    }
messaging-code-ask = Tipp diesen Code im Chat ein:
messaging-code-or = Oder drück diese Taste. Das geht auch auf einem anderen Gerät.
messaging-code-button = { $purpose ->
    [recovery] Ich bin es
    [address] Meine Adresse bestätigen
    [recovery-check] Er funktioniert
   *[other] Konto aktivieren
    }
messaging-code-open = Oder öffne diesen Link. Das geht auch auf einem anderen Gerät.
messaging-code-life-only = Der Code läuft in { $code } ab.
messaging-code-life = Der Code läuft in { $code } ab, der Link in { $link }.
messaging-code-stranger = { $purpose ->
    [recovery] Jemand möchte ein neues Passwort für deinen { $account } wählen. Bist du das nicht, beachte diese E-Mail nicht und gib niemandem den Code: Ohne ihn geschieht nichts. Wir fragen nie danach.
   *[other] Hast du das nicht angefordert, ignorier diese E-Mail, dann geschieht nichts.
    }

messaging-owner-subject = Deinen { $account } gibt es schon
messaging-owner-title = Deinen { $account } gibt es schon
messaging-owner-told = Jemand wollte diese Adresse für ein neues Konto nehmen. Sie gehört schon zu deinem, darum wurde nichts geändert.
messaging-owner-you = Warst du das, melde dich mit dem Konto an, das du hast.
messaging-owner-button = Anmelden
messaging-owner-stranger = War es jemand anders, musst du nichts tun.

messaging-otherwise = Funktioniert die Taste nicht, öffne diesen Link in einem Browser:
messaging-why = { $purpose ->
    [recovery] Du bekommst diese E-Mail, weil diese Adresse ein Weg in deinen { $account } bei { $brand } ist.
    [recovery-check] Du bekommst diese E-Mail, weil diese Adresse ein Weg in deinen { $account } bei { $brand } ist.
   *[other] Du bekommst diese E-Mail, weil jemand { $brand } diese Adresse gegeben hat.
    }

messaging-sms-code = { $purpose ->
    [recovery] { $code } ist dein Code zum Wiederherstellen von { $account }. Er läuft in { $life } ab. Gib ihn niemandem.
   *[other] { $code } ist dein Code für { $account }. Er läuft in { $life } ab. Gib ihn niemandem.
    }
messaging-sms-owner = Jemand wollte deine Nummer für einen weiteren { $account } nehmen. Sie gehört zu deinem, und nichts wurde geändert.

# $event: what happened, in one line
messaging-notification-title = { $event }. Warst du das?
messaging-notification-you = Wenn du es warst, musst du nichts tun.
messaging-notification-stranger = Warst du es nicht, drück diese Taste. Auf der Seite, die sich öffnet, kannst du es stoppen oder dein Konto sperren.
messaging-notification-button = Das war ich nicht
messaging-notification-open = Warst du es nicht, öffne diesen Link. Auf der Seite, die sich öffnet, kannst du es stoppen oder dein Konto sperren.
messaging-notification-life = Das ist drei Tage lang möglich.
# $kind: what happened
messaging-notification-recover = { $kind ->
    [disputed] Um dein Konto zu entsperren, schick /recover in unserem Chat und wähle ein neues Passwort.
    [frozen] Wenn du Fragen hast, wende dich an unser Support-Team.
    [unfrozen] Wenn du Fragen hast, wende dich an unser Support-Team.
   *[other] Warst du das nicht, schick /recover in unserem Chat und wähle ein neues Passwort. Das meldet alle anderen ab.
    }
# A welcome. $brand: who runs the service
messaging-welcome-id = Das ist deine Konto-ID. Heb diese E-Mail auf: Mit der ID stellst du den Zugang wieder her, und das Team von { $brand } findet dein Konto.
messaging-welcome-signs = Du meldest dich mit dieser E-Mail-Adresse oder der Konto-ID an, und mit dem Passwort, das du gewählt hast.
messaging-welcome-stranger = Hast du es nicht erstellt, konnte jemand anders dein Postfach öffnen. Ändere dessen Passwort, schick dann /recover in unserem Chat und wähle ein neues für das Konto.
messaging-notification-chat = Chat öffnen
messaging-notification-support = Support kontaktieren
messaging-notification-why = Du bekommst diese E-Mail, weil diese Adresse zu deinem { $account } gehört. Wir fragen nie per E-Mail nach deinem Passwort.

# In an SMS, after the name of the account: as few letters as can be, and only of GSM 03.38. $kind: what happened
messaging-sms-what = { $kind ->
    [password-changed] Passwort geändert
    [password-reset] neues Passwort gewählt
    [address-added] Adresse hinzugefügt
    [address-removed] Adresse entfernt
    [address-primary] neue Hauptadresse
    [two-step-on] zweiter Schritt an
    [two-step-off] zweiter Schritt aus
    [codes-renewed] neue Wiederherstellungscodes
    [code-used] Wiederherstellungscode benutzt
    [chat-linked] Chat verknüpft
    [chat-unlinked] Chat nicht mehr verknüpft
    [passkey-added] Passkey hinzugefügt
    [passkey-removed] Passkey entfernt
    [signed-in] neue Anmeldung
    [factor-missing] Anmeldung endete bei Schritt 2
    [recovery-started] Wiederherstellung angefordert
    [hold-started] neues Passwort angefordert
    [exported] Daten kopiert
    [deletion-requested] Löschung beantragt
    [deletion-soon] wird bald gelöscht
   *[other] etwas wurde geändert
    }
# $account: how the account is called; $link: where it can be undone
messaging-sms-event-link = { $account }: { messaging-sms-what }. Nicht du? { $link }
# $account: how the account is called; $kind: what happened
messaging-sms-event = { $kind ->
    [disputed] { $account }: gesperrt, weil jemand einer Änderung widersprochen hat. Zum Entsperren schick /recover an unseren Bot.
    [frozen] { $account }: gesperrt von unserem Support-Team. Frag dort nach, wenn du nicht weißt, warum.
   *[other] { $account }: { messaging-sms-what }. Nicht du? Schick /recover an unseren Bot.
    }
