# Mails and SMS. What stands here is plain text; buttons and links are put around it.

# $purpose: sign-up, recovery, address (one more of an account) or drill (does this way back in still work)
post-code-subject = { $purpose ->
    [recovery] Your code to get back into { $account }
    [recovery-check] A test code for { $account }
   *[other] Your code for { $account }
    }
post-code-title = { $purpose ->
    [recovery] Get back into your { $account }
    [address] Confirm your address
    [recovery-check] Does this way back in still work?
   *[other] Activate your { $account }
    }
post-code-ask = Type this code into the chat:
post-code-or = Or press this button. It also works on another device.
post-code-button = { $purpose ->
    [recovery] That is me
    [address] Confirm my address
    [recovery-check] It works
   *[other] Activate account
    }
post-code-open = Or open this address. It also works on another device.
post-code-life-only = The code works for { $code }.
post-code-life = The code works for { $code }, the link for { $link }.
post-code-stranger = { $purpose ->
    [recovery] Somebody wants to choose a new password for your { $account }. If that is not you, do not press the button and give the code to nobody: without it nothing happens. We never ask for it.
   *[other] If you did not ask for this, ignore this mail and nothing will happen.
    }

post-owner-subject = You already have { $account }
post-owner-title = You already have { $account }
post-owner-told = Somebody wanted to use this address for another account. It belongs to yours, so nothing was changed.
post-owner-you = If that was you, sign in with the account you have.
post-owner-button = Sign in
post-owner-stranger = If it was somebody else, you need not do anything.

post-otherwise = If the button does not work, open this address in a browser:
post-why = { $purpose ->
    [recovery] You get this mail because this address is a way into your { $account } at { $brand }.
    [recovery-check] You get this mail because this address is a way into your { $account } at { $brand }.
   *[other] You get this mail because somebody gave this address to { $brand }.
    }

post-sms-code = { $purpose ->
    [recovery] { $code } is your code to get back into { $account }. It works for { $life }. Do not share it.
   *[other] { $code } is your { $account } code. It works for { $life }. Do not share it.
    }
post-sms-owner = Somebody wanted to use your number for another { $account }. It belongs to yours and nothing was changed.

# Names what it is about and not what happened: locked screens and mail logs show it. $kind: what happened
post-notice-subject = About the safety of your { $account }{ $kind ->
    [password-changed] : password
    [password-reset] : password
    [address-added] : addresses
    [address-removed] : addresses
    [address-primary] : addresses
    [two-step-on] : 2-step verification
    [two-step-off] : 2-step verification
    [codes-renewed] : recovery codes
    [code-used] : recovery codes
    [chat-linked] : linked chats
    [chat-unlinked] : linked chats
    [signed-in] : signing in
    [sessions-ended] : signing in
    [tries-paused] : signing in
    [unlocked] : signing in
    [recovery-started] : getting back in
    [hold-started] : getting back in
    [hold-over] : getting back in
    [hold-cancelled] : getting back in
    [exported] : your data
    [deletion-requested] : leaving
    [deletion-soon] : leaving
    [deletion-cancelled] : leaving
   *[other] {""}
    }
post-notice-title = Something happened to your { $account }
post-notice-you = Was it you? Then there is nothing to do.
post-notice-stranger = If it was not you, press this button. On the page behind it you can take it back and lock your account.
post-notice-button = This was not me
post-notice-open = If it was not you, open this address. On the page behind it you can take it back and lock your account.
post-notice-life = That works for three days.
# $kind: what happened
post-notice-recover = { $kind ->
    [taken-back] To open your account again, write /recover in our chat and choose a new password.
   *[other] If this was not you, write /recover in our chat and choose a new password. That signs out everybody else.
    }
post-notice-chat = Open the chat
post-notice-why = You get this mail because this address belongs to your { $account }. We never ask for your password in a mail.

# Short, for the link is long; its address says whose account it is. $link: where it can be taken back
post-sms-notice = Your account was changed. If it was not you, open { $link }
# $kind: what happened
post-sms-news = { $kind ->
    [taken-back] Your { $account } was locked because somebody said that a change was not theirs. To open it again, write /recover to our bot.
   *[other] Something happened to your { $account }. If it was not you, write /recover to our bot.
    }
