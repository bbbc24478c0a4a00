### Guides. Their texts belong to the brand: brands/<id>/guides/.

# $account: how the account is called
guides-menu =
    Alles über deinen { $account }, zu jeder Frage eine kurze Anleitung.

    Wähle eine oder schreib, was du suchst.
guides-help = Wähle eine Anleitung zum Lesen, oder schreib ein Wort zum Suchen.
guides-unclear = Dazu habe ich keine Anleitung gefunden. Versuch ein anderes Wort oder wähle eine.
guides-closed = Das war es für jetzt. Die Anleitungen findest du jederzeit hier: /guides

guides-choice-next = Nächste Anleitung
guides-choice-menu = Alle Anleitungen
guides-choice-done = Fertig
guides-choice-signup = Mein Konto erstellen
guides-choice-recover = Zugang wiederherstellen
guides-choice-account = Mein Konto
guides-choice-check-up = Sicherheitscheck
guides-choice-password = Mein Passwort ändern
guides-choice-addresses = Meine Wege zurück
guides-choice-two-step = Zwei-Schritt-Bestätigung
guides-choice-codes = Meine Wiederherstellungscodes
guides-choice-sessions = Aktive Sitzungen
guides-choice-tips = Sicherheitstipps
