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
    [recovery] Somebody wants to choose a new password for your { $account }. If that’s not you, ignore this e-mail and don’t give the code to anyone: without it nothing happens. We never ask for it.
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

# $event: what happened, in one line
messaging-notification-title = { $event }. Was this you?
messaging-notification-you = If it was you, there is nothing to do.
messaging-notification-stranger = If it was not you, press this button. On the page that opens, you can stop it or lock your account.
messaging-notification-button = This was not me
messaging-notification-open = If it was not you, open this link. On the page that opens, you can stop it or lock your account.
messaging-notification-life = This works for three days.
# $kind: what happened
messaging-notification-recover = { $kind ->
    [disputed] To unlock your account, send /recover in our chat and choose a new password.
    [frozen] If you have a question, ask our support team.
    [unfrozen] If you have a question, ask our support team.
   *[other] If this was not you, send /recover in our chat and choose a new password. That signs out everybody else.
    }
# A welcome. $account: how the account is called; $brand: who runs it
messaging-welcome-id = This is your account ID. Keep this e-mail: you can get back in with the ID, and the people at { $brand } can find your account by it.
messaging-welcome-signs = You sign in with this e-mail address or the account ID, and the password you chose.
messaging-welcome-stranger = If you did not create it, somebody else could open your inbox. Change its password, then send /recover in our chat and choose a new one for the account.
messaging-notification-chat = Open the chat
messaging-notification-support = Contact support
messaging-notification-why = You get this e-mail because this address belongs to your { $account }. We never ask for your password by e-mail.

# In an SMS, after the name of the account: as few letters as can be, for the link is long. $kind: what happened
messaging-sms-what = { $kind ->
    [password-changed] password changed
    [password-reset] new password by recovery
    [address-added] address added
    [address-removed] address removed
    [address-primary] new primary address
    [two-step-on] 2-step verification on
    [two-step-off] 2-step verification off
    [codes-renewed] new recovery codes
    [code-used] recovery code used
    [chat-linked] chat linked
    [chat-unlinked] chat unlinked
    [passkey-added] passkey added
    [passkey-removed] passkey removed
    [signed-in] new sign-in
    [factor-missing] sign-in stopped at step 2
    [recovery-started] recovery requested
    [hold-started] new password requested
    [exported] copy of the data made
    [deletion-requested] deletion requested
    [deletion-soon] to be deleted soon
   *[other] something changed
    }
# $account: how the account is called; $link: where it can be undone
messaging-sms-event-link = { $account }: { messaging-sms-what }. Not you? { $link }
# $account: how the account is called; $kind: what happened
messaging-sms-event = { $kind ->
    [disputed] { $account }: locked, because somebody said that a change was not theirs. To unlock it, send /recover to our bot.
    [frozen] { $account }: locked by our support team. Ask them if you do not know why.
   *[other] { $account }: { messaging-sms-what }. Not you? Send /recover to our bot.
    }
