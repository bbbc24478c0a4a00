### The main menu: what /start shows.

# $name: the brand; $account: how its account is called
home-menu =
    Hello, and welcome to { $name }.

    I help you create your { $account } and keep it safe. What would you like to do?
# $account: how the account is called
home-menu-draft =
    Good to see you again.

    Your { $account } is waiting where you left it; nothing is lost. What would you like to do?
home-help = Tap what you would like to do. Or write /signup, /tips, /guide or /language at any time.
home-closed = All right. Write /start whenever you like.

# $at, $of: the step at which the sign-up waits
home-choice-go-on = Go on with your sign-up: step { NUMBER($at) } of { NUMBER($of) }
home-choice-sign-up = Create my account
home-choice-anew = Start anew
home-choice-tips = Security tips
home-choice-guides = Guides
home-choice-language = Language
home-unclear = I am not sure what you mean. Tap a button, or write one of /signup, /tips, /guide or /language.
