### The chats that are linked to an account.

# $account: how the account is called; $id: its number; $count: how many chats
link-chats = { $count ->
    [one] Nur dieser Chat ist mit deinem { $account } <code>{ $id }</code> verknüpft. Hier kannst du ihn verwalten und bekommst seine Warnungen.
   *[other] { $count } Chats sind mit deinem { $account } <code>{ $id }</code> verknüpft. In jedem kannst du ihn verwalten, und jeder bekommt seine Warnungen. Tipp auf einen, um mehr zu sehen.
    }
# $here: yes or no; $since: a day
link-choice-chat = { $here ->
    [yes] Dieser Chat, seit { $since }
   *[no] Ein anderer Chat, seit { $since }
    }
# $here: yes or no; $since: a day
link-chat = { $here ->
    [yes] <b>Dieser Chat</b>, verknüpft seit { $since }.
   *[no] <b>Ein anderer Chat</b>, verknüpft seit { $since }.
    }
# $here: yes or no
link-unlinking = { $here ->
    [yes] Löst du die Verknüpfung, kann dieser Chat dein Konto nicht mehr sehen oder ändern und bekommt keine Warnungen mehr. Dein Konto bleibt, wie es ist.
   *[no] Löst du die Verknüpfung, kann jener Chat dein Konto nicht mehr sehen oder ändern. Erkennst du ihn nicht, wähle auch ein neues Passwort.
    }
link-choice-unlink = Verknüpfung lösen
link-choice-another = Mit anderem Konto verknüpfen
link-unlinked = Verknüpfung gelöst. Alle deine Adressen und verknüpften Chats wissen Bescheid.
link-unlinked-here = Dieser Chat ist nicht mehr verknüpft. Du kannst ihn jederzeit wieder verknüpfen.
link-gone = Dieser Chat war nicht mehr verknüpft.
link-show-again = Das hat gedauert, also bestätige bitte noch einmal, dass du es bist.
link-unclear = Tipp auf einen Chat, um mehr zu sehen, oder verknüpf diesen mit einem anderen Konto.
link-help = Ein verknüpfter Chat ist ein Weg zurück, wenn du dein Passwort oder eine Adresse verlierst. Verknüpf nur Chats, die sonst niemand benutzt.

## Which account

# $account: how the account is called; $linked: yes or no; $id: the number of the account that is linked now
link-identifier =
    { $linked ->
        [yes] Dieser Chat ist mit <code>{ $id }</code> verknüpft. Mit welchem anderen { $account } soll ich ihn verknüpfen?
       *[no] Verknüpfen wir diesen Chat mit deinem { $account }. Welcher ist es?
    }

    Schreib seine E-Mail-Adresse, seine Telefonnummer mit Ländervorwahl oder die Konto-ID.
link-identifier-unclear = Ich finde darin keine E-Mail-Adresse, keine Telefonnummer und keine Konto-ID. Eine Telefonnummer beginnt mit der Ländervorwahl, zum Beispiel +49; eine Konto-ID hat zehn Ziffern.

## Showing that it is yours

# $to: what was named, partly hidden
link-page =
    Jetzt das Passwort von <b>{ $to }</b>. Damit es sicher bleibt, tippst du es auf einer Seite ein, die sich nur für dich öffnet, nicht in diesem Chat.

    Wenn du dort fertig bist, geht es hier weiter.
link-page-not-here = Bitte tipp hier kein Passwort; ich habe deine Nachricht sicherheitshalber gelöscht. Die Taste darunter öffnet die richtige Seite.
link-choice-open-page = Mein Passwort eingeben
# $to: what was named, partly hidden
link-password = Jetzt das Passwort von <b>{ $to }</b>. Bitte tipp es hier; ich lösche deine Nachricht gleich.
link-wrong = Dieses Konto gibt es nicht, oder das ist nicht sein Passwort. Versuch es bitte noch einmal, oder geh zurück und nimm eine andere Adresse oder die Konto-ID.
link-code = Jetzt der zweite Schritt: Bitte tipp die 6 Ziffern aus deiner Authenticator-App ein, oder einen Wiederherstellungscode.
link-wrong-code = Dieser Code ist falsch oder schon benutzt. Warte bitte auf den nächsten, oder nimm einen Wiederherstellungscode.
# $left: how many there are now; $few: yes or no
link-code-used = { $left ->
    [0] Das war dein letzter Wiederherstellungscode.
    [one] Du hast noch einen Wiederherstellungscode.
   *[other] Du hast noch { $left } Wiederherstellungscodes.
    }{ $few ->
    [yes] {" "}Erstell bald neue, unter „Zwei-Schritt-Bestätigung“.
   *[no] {""}
    }
# $unit, $count: how long
link-slowed = Das war mehrmals falsch, also warte bitte { common-time }. Nichts ist verloren.
link-choice-again = Noch einmal versuchen
# $until: day and time, with the place of the clock
link-cooling = Dein Konto wurde vor Kurzem wiederhergestellt. Falls jemand anders auf diesem Weg Zugang bekam, lässt sich ein weiterer Chat erst ab { $until } verknüpfen.
link-over = Das hat zu lange gedauert, oder inzwischen hat sich etwas geändert. Bitte fang noch einmal an.
link-busy = Hier ist gerade sehr viel los. Tipp es bitte in ein paar Sekunden noch einmal ein.
link-help-password = Ich sage nie, ob es ein Konto gibt, damit niemand etwas über deines herausfindet. Hast du das Passwort vergessen, helfe ich dir, den Zugang wiederherzustellen.
link-help-code = Deine Authenticator-App zeigt alle 30 Sekunden einen neuen Code. Jeder Wiederherstellungscode gilt einmal.

## Linked

# $name: the person; $account: how the account is called; $id: its number
link-done = ✅ Willkommen, { $name }. Dieser Chat ist jetzt mit deinem { $account } <code>{ $id }</code> verknüpft.
# $id: the number of another account
link-before = Er ist auch noch mit <code>{ $id }</code> verknüpft. Um zu dem zurückzukehren, löse diese Verknüpfung oder melde dich wieder beim anderen an.
link-told = Alle Adressen und Chats des Kontos wissen Bescheid, damit das niemand ohne dein Wissen tun kann.
link-closed = In Ordnung. Das findest du wieder unter /account.
