### Where somebody is signed in.

sessions-nobody = Keine aktiven Sitzungen: Gerade ist kein Gerät bei deinem Konto angemeldet. Dieser Chat bleibt damit verknüpft.
# $count: how many
sessions-list = { $count ->
    [one] Du hast eine aktive Sitzung. Tipp darauf, um mehr zu sehen.
   *[other] Du hast { $count } aktive Sitzungen, die neueste zuerst. Tipp auf eine, um mehr zu sehen.
    }
# $device: as the service called it; $since, $seen: a day and time
sessions-item =
    📱 <b>{ $device }</b>
    Angemeldet: { $since }
    Zuletzt benutzt: { $seen }
# $device: the application on a device without a browser; $browser: where it was confirmed; $since, $seen: a day and time
sessions-item-confirmed =
    📺 <b>{ $device }</b>
    Bestätigt in: { $browser }
    Angemeldet: { $since }
    Zuletzt benutzt: { $seen }
# $more: how many
sessions-more = { $more ->
    [one] Und eine ältere Sitzung.
   *[other] Und { $more } ältere Sitzungen.
    }
sessions-one = Erkennst du sie nicht? Melde sie ab und wähle ein neues Passwort, damit niemand mit deinem jetzigen hineinkommt.
# $count: how many
sessions-sure = { $count ->
    [one] Deine einzige aktive Sitzung wird abgemeldet. Du kannst dich jederzeit wieder anmelden. Dieser Chat bleibt verknüpft.
   *[other] Alle { $count } aktiven Sitzungen werden abgemeldet. Du kannst dich jederzeit wieder anmelden. Dieser Chat bleibt verknüpft.
    }
# $count: how many
sessions-ended = { $count ->
    [0] Sie war schon abgemeldet.
    [one] Abgemeldet.
   *[other] { $count } Sitzungen abgemeldet.
    }
sessions-choice-all = Überall abmelden
sessions-choice-sure = Ja, überall abmelden
sessions-choice-end = Abmelden
sessions-choice-password = Neues Passwort wählen
sessions-choice-applications = Anwendungen mit Zugriff
sessions-choice-again = Neu laden
sessions-unclear = Tipp auf eine Sitzung, um mehr zu sehen, oder auf „Überall abmelden“.
sessions-help = Jedes Gerät, auf dem du dich angemeldet hast, bleibt hier, bis du dich abmeldest: höchstens 30 Tage, oder 7 Tage unbenutzt.
sessions-closed = In Ordnung. Das findest du wieder unter /account.
