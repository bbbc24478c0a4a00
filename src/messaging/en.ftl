# Mails and SMS. What stands here is plain text; buttons and links are put around it.

# $purpose: sign-up, recovery, address (one more of an account) or drill (does this way back in still work)
messaging-code-subject = { $purpose ->
    [recovery] Your code to get back into { $account }
    [recovery-check] A test code for { $account }
   *[other] Your code for { $account }
    }
messaging-code-title = { $purpose ->
    [recovery] Get back into your { $account }
    [address] Confirm your address
    [recovery-check] Does this way back in still work?
   *[other] Activate your { $account }
    }
messaging-code-ask = Type this code into the chat:
messaging-code-or = Or press this button. It also works on another device.
messaging-code-button = { $purpose ->
    [recovery] It’s me
    [address] Confirm my address
    [recovery-check] It works
   *[other] Activate account
    }
messaging-code-open = Or open this link. It also works on another device.
messaging-code-life-only = The code expires in { $code }.
messaging-code-life = The code expires in { $code }, the link in { $link }.
messaging-code-stranger = { $purpose ->
    [recovery] Somebody wants to choose a new password for your { $account }. If that’s not you, don’t press the button and don’t give the code to anyone: without it nothing happens. We never ask for it.
   *[other] If you didn’t ask for this, ignore this e-mail and nothing will happen.
    }

messaging-owner-subject = Your { $account } already exists
messaging-owner-title = Your { $account } already exists
messaging-owner-told = Somebody tried to use this address for a new account. It already belongs to yours, so nothing was changed.
messaging-owner-you = If that was you, sign in with the account you have.
messaging-owner-button = Sign in
messaging-owner-stranger = If it was somebody else, you don’t have to do anything.

messaging-otherwise = If the button doesn’t work, open this link in a browser:
messaging-why = { $purpose ->
    [recovery] You get this e-mail because this address is a way into your { $account } at { $brand }.
    [recovery-check] You get this e-mail because this address is a way into your { $account } at { $brand }.
   *[other] You get this e-mail because somebody gave this address to { $brand }.
    }

messaging-sms-code = { $purpose ->
    [recovery] { $code } is your code to get back into { $account }. It expires in { $life }. Do not share it.
   *[other] { $code } is your { $account } code. It expires in { $life }. Do not share it.
    }
messaging-sms-owner = Somebody tried to use your number for another { $account }. It belongs to yours and nothing was changed.

# Names what it is about and not what happened: locked screens and mail logs show it. $kind: what happened
messaging-notification-subject = About the safety of your { $account }{ $kind ->
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
    [factor-missing] : signing in
    [unlocked] : signing in
    [recovery-started] : getting back in
    [hold-started] : getting back in
    [hold-over] : getting back in
    [hold-cancelled] : getting back in
    [exported] : your data
    [deletion-requested] : account deletion requested
    [deletion-soon] : account deletion
    [deletion-cancelled] : account deletion
   *[other] {""}
    }
messaging-notification-title = Something happened to your { $account }
messaging-notification-you = Was it you? Then there is nothing to do.
messaging-notification-stranger = If it was not you, press this button. On the page that opens, you can stop it or lock your account.
messaging-notification-button = This was not me
messaging-notification-open = If it was not you, open this link. On the page that opens, you can stop it or lock your account.
messaging-notification-life = This works for three days.
# $kind: what happened
messaging-notification-recover = { $kind ->
    [disputed] To unlock your account, send /recover in our chat and choose a new password.
   *[other] If this was not you, send /recover in our chat and choose a new password. That signs out everybody else.
    }
messaging-notification-chat = Open the chat
messaging-notification-why = You get this e-mail because this address belongs to your { $account }. We never ask for your password by e-mail.

# Short, for the link is long; its address says whose account it is. $link: where it can be taken back
messaging-sms-event-link = Your account was changed. If it was not you, open { $link }
# $kind: what happened
messaging-sms-event = { $kind ->
    [disputed] Your { $account } was locked because somebody said that a change was not theirs. To unlock it, send /recover to our bot.
   *[other] Something happened to your { $account }. If it was not you, send /recover to our bot.
    }
