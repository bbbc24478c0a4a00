### The main menu: what /start shows.

# $name: the brand; $account: how its account is called
home-menu =
    Hallo und willkommen bei { $name }.

    Ich helfe dir, deinen { $account } zu erstellen und zu schützen. Hast du schon einen? Mit /link verknüpfst du diesen Chat damit.

    Was möchtest du tun?
# $account: how the account is called
home-menu-draft =
    Schön, dich wiederzusehen.

    Dein { $account } wartet da, wo du aufgehört hast; nichts ist verloren. Was möchtest du tun?
# To somebody who has an account and has begun another one
home-draft-besides = Es wartet auch eine Registrierung für ein weiteres Konto. Du kannst sie fortsetzen oder löschen; dein Konto bleibt, wie es ist.
# $name: the person's; $account: how the account is called
home-menu-linked =
    Schön, dich zu sehen, { $name }.

    Dieser Chat gehört zu deinem { $account }. Was möchtest du tun?
# $name: the person's; $account: how the account is called
home-menu-frozen =
    Schön, dich zu sehen, { $name }.

    Dein { $account } ist gesperrt, weil jemand „Das war ich nicht“ gesagt hat. Stell den Zugang mit einem neuen Passwort wieder her, um ihn zu entsperren.
# $name: the person's; $account: how the account is called; $day: when it is deleted
home-menu-leaving =
    Schön, dich zu sehen, { $name }.

    Dein { $account } wird am { $day } gelöscht, wie du es wolltest. Bis dahin geht alles wie gewohnt, und mit einem Tippen behältst du ihn.
home-help = Das ist das Hauptmenü. Tipp auf eine Taste; /start bringt dich hierher zurück.
home-closed = In Ordnung. Schick /start, wann immer du magst.

# $at, $of: the step at which the sign-up waits
home-choice-go-on = Registrierung fortsetzen: Schritt { NUMBER($at) } von { NUMBER($of) }
# $at, $of: the step at which a sign-up for one more account waits
home-choice-draft = Andere Registrierung: Schritt { NUMBER($at) } von { NUMBER($of) }
home-choice-sign-up = Mein Konto erstellen
home-choice-recover = Zugang wiederherstellen
home-choice-account = Mein Konto
home-choice-check-up = Sicherheitscheck
home-choice-keep = Mein Konto behalten
home-choice-anew = Von vorn anfangen
home-choice-tips = Sicherheitstipps
home-choice-guides = Anleitungen
home-unclear = Ich bin nicht sicher, was du meinst. Tipp auf eine Taste oder schreib /signup, /recover, /account, /checkup, /tips, /guide oder /language.
