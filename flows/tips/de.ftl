### Security tips. The tips themselves are Markdown files in content/.

tips-topics =
    Mit kleinen Gewohnheiten bleibt dein Konto deins. Jeder Tipp ist in einer halben Minute gelesen.

    Wähle ein Thema oder schreib ein Wort wie „Phishing“.
tips-help = Wähle ein Thema und lies in Ruhe. „Nächster Tipp“ zeigt einen weiteren, und mit einem Wort kannst du suchen.
# $topic: title of the topic; $number, $count: this tip among those of its topic
tips-place = { $topic } · { $number } von { $count }
tips-unclear = Dazu habe ich keinen Tipp gefunden. Versuch ein anderes Wort oder wähle ein Thema.
tips-closed = Das war es für jetzt. Die Tipps findest du jederzeit hier: /tips

tips-choice-today = 💡 Tipp des Tages
tips-choice-next = Nächster Tipp
tips-choice-topics = Alle Themen
tips-choice-done = Fertig
tips-choice-signup = Mein Konto erstellen
tips-choice-recover = Zugang wiederherstellen
tips-choice-account = Mein Konto
tips-choice-check-up = Sicherheitscheck
tips-choice-password = Mein Passwort ändern
tips-choice-addresses = Meine Wege zurück
tips-choice-two-step = Zwei-Schritt-Bestätigung
tips-choice-codes = Meine Wiederherstellungscodes
tips-choice-sessions = Aktive Sitzungen
tips-choice-guides = Anleitungen lesen
