### The main menu: what /start shows.

# $name: the brand; $account: how its account is called
home-menu =
    Hello, and welcome to { $name }.

    I help you create your { $account } and keep it safe. Already have one? /link connects this chat to it.

    What would you like to do?
# $account: how the account is called
home-menu-draft =
    Good to see you again.

    Your { $account } is waiting where you left off; nothing is lost. What would you like to do?
# To somebody who has an account and has begun another one
home-draft-besides = A sign-up for another account is waiting too. You can continue it or delete it; your account stays as it is.
# $name: the person's; $account: how the account is called
home-menu-linked =
    Good to see you, { $name }.

    This chat looks after your { $account }. What would you like to do?
# $name: the person's; $account: how the account is called
home-menu-frozen =
    Good to see you, { $name }.

    Your { $account } is locked because somebody said “this was not me”. Get back in with a new password to unlock it.
# $name: the person's; $account: how the account is called; $day: when it is deleted
home-menu-leaving =
    Good to see you, { $name }.

    Your { $account } will be deleted on { $day }, as you asked. Until then it works as usual, and one tap keeps it.
home-help = This is the main menu. Tap a button; /start brings you back here.
home-closed = All right. Send /start whenever you like.

# $at, $of: the step at which the sign-up waits
home-choice-go-on = Continue your sign-up: step { NUMBER($at) } of { NUMBER($of) }
# $at, $of: the step at which a sign-up for one more account waits
home-choice-draft = My other sign-up: step { NUMBER($at) } of { NUMBER($of) }
home-choice-sign-up = Create my account
home-choice-recover = Get back into my account
home-choice-account = My account
home-choice-check-up = Check-up
home-choice-keep = Keep my account
home-choice-anew = Start over
home-choice-tips = Security tips
home-choice-guides = Guides
home-unclear = I’m not sure what you mean. Tap a button, or type one of /signup, /recover, /account, /checkup, /tips, /guide or /language.
