### The web pages: an address is confirmed, a password is chosen.

web-choice-chat = Back to the chat
# Read out while what was sent is under way.
web-working = One moment…

## Signing in to an application

# $client: name of the application
web-login-title = Sign in to { $client }
web-login-scan = Open our chat on this device, or scan the code with your phone. In the chat, tap this number:
web-login-rung = Your chat was asked just now. There, tap this number:
web-login-named = If this account has a linked chat, it was asked just now. If not, open our chat on this device, or scan the code with your phone. In the chat, tap this number:
web-login-picture = A code that opens our chat
web-choice-open-chat = Open the chat
web-login-waiting = As soon as the chat has answered, this page continues by itself.
web-choice-answered = I’ve answered in the chat
web-login-no-account = No account yet? Create one in the chat; this page waits for you.
web-login-identifier-field = E-mail, phone number or account ID
web-login-password-field = Password
web-choice-sign-in = Sign in
web-choice-ask-chat = Ask my chat
web-choice-other-way = Sign in another way
# $client: name of the application
web-choice-leave = Back to { $client }
web-login-refused = That didn’t work. Check what you typed, or use your chat.
web-login-missing = Please type your e-mail address, phone number or account ID first.
web-login-code-title = One more step
web-login-code = 2-step verification is on for this account: its code is needed, too.
web-login-ended-title = Nobody was signed in
# $ended: why
web-login-ended = { $ended ->
    [wrong-number] Another number was tapped in the chat. If that was a slip, ask again: there is a new number then.
    [denied] In the chat, somebody said “not me”.
   *[expired] No answer came from the chat in time.
    }
web-choice-ask-again = Ask again
# While the browser goes on by itself. $ended: refused, where the person went back without signing in
web-going-on-title = { $ended ->
    [refused] You’re not signed in
   *[signed-in] You’re signed in
    }
# $client: name of the application
web-going-on = Taking you to { $client }…
web-login-over-title = This sign-in is over
web-login-over = Go back to where you came from, and sign in from there again.
web-choice-try-again = Try again

## Confirming an address

# $purpose: sign-up, recovery (a new password), address (one more of an account) or drill (does this way back in still work)
web-activate-title = { $purpose ->
    [recovery] Is it you?
    [recovery-check] This way back in works
   *[other] Confirm your address
    }
# $to: the address, partly hidden; $account: how the account is called; $purpose: as above
web-activate = { $purpose ->
    [recovery] In our chat, somebody is choosing a new password for the { $account } of <b>{ $to }</b>. Is that you, right now? Then confirm it here, and continue in the chat.
    [address] <b>{ $to }</b> will be one more address of your { $account }. If you’re adding it in our chat, confirm it here, and continue in the chat.
    [recovery-check] In our chat, you’re testing whether <b>{ $to }</b> still gets you back into your { $account }. Confirm it here, and continue in the chat.
   *[other] <b>{ $to }</b> will be the address of a new { $account }. If you’re creating it in our chat, confirm it here, and continue in the chat.
    }
web-choice-confirm = { $purpose ->
    [recovery] Yes, it’s me
    [recovery-check] It works
   *[other] Confirm my address
    }
web-activate-stranger = { $purpose ->
    [recovery] Not you, or somebody asked you to press this button? Then close this page: if you confirm, you let the person in that chat in. Nothing happens unless you confirm.
   *[other] Not you? Then close this page. Nothing happens unless you confirm.
    }

# The chat shows it below “a code is on its way”.
web-match-field = The number shown in your chat
web-fault-match = That’s not the number. You’ll find it in our chat, in the message about this e-mail.

web-confirmed-title = Confirmed
# $to: the address, partly hidden
web-confirmed = Thank you. <b>{ $to }</b> is confirmed. You can close this page and continue in the chat.
web-spent-title = Already confirmed
# $to: the address, partly hidden
web-spent = <b>{ $to }</b> was confirmed before. There’s nothing left to do here; continue in the chat.
web-link-over-title = This link has expired
web-link-over = It has expired or a newer e-mail has replaced it. Tap “Send it again” in the chat for a new one.
web-stopped-title = { $purpose ->
    [sign-up] This sign-up was stopped
   *[other] This was stopped
    }
web-stopped = The chat no longer waits for this address, so nothing was confirmed. You can start again in the chat whenever you like.
web-not-yet-title = Not confirmed yet
web-not-yet = Something on our side isn’t working. Nothing is lost; please try again in a minute.

## Choosing a password

web-password-title = Choose a password
# $account: how the account is called; $to: the address, partly hidden
web-password-for = For your { $account } with <b>{ $to }</b>
# $min, $max: numbers of characters
web-password-policy = Use { $min } to { $max } characters of any kind. { $max ->
    [16] Two short, unusual words with a few digits in between work well.
   *[other] A few unusual words work well.
    }
web-password-field = Password
web-password-again-field = Same password again
web-choice-set-password = Set my password
web-choice-show = Show
web-choice-hide = Hide
# Said to those who do not see the buttons above.
web-show-says = Show the password
web-hide-says = Hide the password
web-shown-says = The password is visible.
web-hidden-says = The password is hidden.
web-change-title = Change your password
web-change-why = Enter your current password, then the new one twice.
web-change-current-field = Current password
web-change-new-field = New password
web-choice-change-password = Change my password
# $minutes: how long the page still works
web-password-once = { $minutes ->
    [one] This page works once and expires in one minute. Nobody here can read what you choose.
   *[other] This page works once and expires in { $minutes } minutes. Nobody here can read what you choose.
    }

web-strength-field = Strength
# While the strength of what was just typed is not known yet.
web-strength-judging = Checking…
web-strength-0 = Very weak.
web-strength-1 = Weak.
web-strength-2 = Good.
web-strength-3 = Strong.
web-strength-4 = Very strong.

# $min: number of characters
web-fault-too-short = Please use at least { $min } characters.
# $max: number of characters
web-fault-too-long = That’s too long. Please use at most { $max } characters.
web-fault-common = That one is on lists of well-known passwords, which are tried first.
web-fault-personal = That one contains your own details, which others may know.
# $why: what makes it weak, by zxcvbn's names
web-fault-guessable = { $why ->
    [straightRow] Keys in a row on the keyboard are easy to guess.
    [keyPattern] Short patterns on the keyboard are easy to guess.
    [simpleRepeat] Repeated characters such as “aaa” are easy to guess.
    [extendedRepeat] Repeated groups such as “abcabc” are hardly better than a single one.
    [sequences] Sequences such as “abc” or “6543” are easy to guess.
    [recentYears] Years are easy to guess.
    [dates] Dates are easy to guess.
    [similarToCommon] It’s close to a well-known password.
    [wordByItself] A single word is easy to guess.
    [namesByThemselves] Names alone are easy to guess.
    [commonNames] Names alone are easy to guess.
    [userInputs] It contains a lot of your own details.
   *[other] That one is easy to guess.
    } Add another unusual word to make it strong.
web-fault-unreadable = We couldn’t read that as a password. Please type it as plain text.
web-fault-same = That’s your current password. Please choose another one.
web-fault-differs = Those two didn’t match. Please type them again.
# While both can still be corrected.
web-differs-yet = These two don’t match yet.

web-done-title = Your password is set
web-done = You can close this page and continue in the chat.
web-chosen-title = A password was already chosen here
web-chosen = The first one counts. If you’re not sure what it was, choose a new one from the chat.
web-page-over-title = This page has expired
web-page-over = It has expired or a newer page has replaced it. You can open a new one from the chat.
web-moved-title = The chat has moved on
web-moved = It’s no longer waiting for a password from this page, so the one you chose isn’t used. The chat shows what comes next.

## The number of the chat, on pages that let the chat do more

web-page-match-field = The number in your chat
web-page-match-hint = Two digits, just above the button that opened this page. You can close the page, look there, and open it again.
web-page-match-missing = The number in your chat has two digits. Please type it, and fill in the rest again.
web-page-match-wrong = That’s not the number in your chat. Please check it, and fill in the rest again.
web-matched-page-over = It has expired, a newer page has replaced it, or the number was wrong five times. You can open a new one from the chat.

## Showing to be the owner

web-approve-title = Is it you?
# $action: what is about to be done
web-approve-why = { $action ->
    [password] Your password is about to change. Please confirm that it was you who asked for it in the chat.
    [addresses] The ways to reach you are about to change. Please confirm that it was you who asked for it in the chat.
    [two-step] 2-step verification is about to change. Please confirm that it was you who asked for it in the chat.
    [codes] New recovery codes are about to be made. Please confirm that it was you who asked for it in the chat.
    [passkeys] Your passkeys are about to change. Please confirm that it was you who asked for it in the chat.
    [chats] The linked chats are about to change. Please confirm that it was you who asked for it in the chat.
    [sign-in] An application is about to be signed in to your account. Please confirm that it was you who said yes in the chat.
    [export] A copy of your data is about to be made. Please confirm that it was you who asked for it in the chat.
   *[delete] Your account is about to be deleted. Please confirm that it was you who asked for it in the chat.
    }
web-approve-password-field = Your password
web-approve-code-field = A code from your authenticator app
web-approve-or-code-field = Or a code from your authenticator app
web-approve-code-hint = A recovery code works too.
web-choice-approve = It’s me
web-approve-stranger = You didn’t ask for this, or somebody is telling you the number? Then close this page: nothing happens. Change your password soon, because somebody may be using your chat.
# $needs: what is asked for
web-approve-missing = { $needs ->
    [factor] Please type a code from your authenticator app, or a recovery code.
    [either] Please type your password or a code.
    [both] Please type both: your password and a code.
   *[password] Please type your password.
    }
web-approve-now-code = Your password is right. Please type a code too.
# $left: tries until there is a pause
web-approve-wrong-password = { $left ->
    [one] That’s not the password of this account. One more try, then you’ll have to wait a little.
   *[other] That’s not the password of this account. You have { $left } more tries.
    }
# $left: tries until there is a pause
web-approve-wrong-code = { $left ->
    [one] That code is wrong or was used before. One more try, then you’ll have to wait a little.
   *[other] That code is wrong or was used before. You have { $left } more tries.
    }
web-approve-slowed = That was wrong several times, so please wait { common-time }. Nothing else is blocked.
web-approved-title = Thank you
web-approved = You can close this page and continue in the chat.
web-approved-before-title = Already confirmed
web-approved-before = This page is done. You can close it and continue in the chat.
web-approve-moved = It’s no longer waiting for this page, so nothing was done. The chat shows what comes next.

## Taking back what was not me

web-not-me-question = Was this you?
# $account: how the account is called
web-not-me = If it was not you, we sign out every device and lock your { $account }; when you get back in, what was changed is put back. A request that only waits is stopped, and nothing else changes.
web-choice-not-me = This was not me
web-not-me-mine = If it was you, close this page. Nothing happens unless you press the button.
web-not-me-locked-title = Your account is locked
web-not-me-locked = Every device is signed out, and nobody can sign in for now. Send <b>/recover</b> in the chat and get back in with everything you have. What was changed without you is put back then.
web-not-me-stopped-title = Stopped
web-not-me-stopped = It has changed nothing. There is nothing left to do.
web-not-me-outweighed-title = This alone can’t stop it
web-not-me-outweighed = Stronger proof was given for it, or this address wasn’t part of the account at the time, or no longer is. If it was not you, send <b>/recover</b> in the chat and get back in with everything you have: addresses, number, linked chat, second-step code. Whoever proves more has the last word.
web-not-me-before-title = Nothing left to undo
web-not-me-before = There’s nothing left to undo: it was answered before, or it has ended. If your account is locked, or you aren’t sure, send <b>/recover</b> in the chat and choose a new password.
web-not-me-late-title = That was too long ago
web-not-me-late = It can no longer be undone by itself. If somebody else may be in your account, send <b>/recover</b> in the chat and choose a new password: that signs out everybody else.

## Setting up 2-step verification

web-two-step-title = Set up 2‑step verification
web-two-step-scan = Scan this with your authenticator app. If the app is on this device, open it with the button.
web-two-step-picture = A picture for your authenticator app to scan. The key below does the same.
web-choice-open-authenticator = Open my authenticator app
# $account: how the account is called; $number: the account ID
web-two-step-key = Or type this key into the app, for { $account } { $number }:
web-choice-copy-key = Copy the key
web-key-copied = Copied
web-two-step-code-field = The 6-digit code that the app then shows
web-choice-turn-on = Turn it on
web-two-step-afterwards = Next come ten recovery codes. They’re shown only once, so have something ready to save them.
# $left: tries until there is a pause
web-two-step-wrong = { $left ->
    [one] That code doesn’t match. Please wait for the next one in the app, and check that the clock on that device is right. One more try, then you’ll have to wait a little.
   *[other] That code doesn’t match. Please wait for the next one in the app, and check that the clock on that device is right. You have { $left } more tries.
    }
web-two-step-on-title = 2‑step verification is on
web-two-step-on = These are your recovery codes. Each one replaces a code from the app, once, for example when you don’t have your phone. They’re shown only now.
web-two-step-done-title = 2‑step verification is on
web-two-step-done = This page is done. The recovery codes were shown once; if you didn’t save them, make new ones from the chat.

## A captcha without a picture

web-captcha-title = No picture needed
web-captcha = Press the button. Your device then solves a puzzle by itself, which keeps robots from trying thousands of times. It takes up to half a minute: nothing to see, nothing to type.
web-choice-captcha = Let my device solve it
# Read out while the device works.
web-captcha-working = Your device is working. This page tells you when it’s done.
web-captcha-half = More than half done.
web-captcha-ready = Done. One moment.
web-captcha-unable = This browser can’t solve it. Please open the page in another one, or go back to the chat and use the picture.
web-captcha-wrong = That didn’t work. Please press the button again.
web-captcha-done-title = Done
web-captcha-done = Your device has solved it. You can close this page and continue in the chat.
web-captcha-moved = It’s no longer waiting for this page, so nothing was changed. The chat shows what comes next.

## Recovery codes

web-codes-title = New recovery codes
web-codes-ask = This makes ten new recovery codes and shows them once. The ones you have stop working at that moment.
web-choice-show-codes = Show my new codes
web-codes-shown-title = Your recovery codes
web-codes-shown = Each one replaces a code from your authenticator app, once. They’re shown only now, and the old ones no longer work.
web-codes-list = Recovery codes
web-choice-download = Save them as a file
web-choice-print = Print them
web-choice-copy = Copy them
web-codes-copied = Copied
web-choice-codes-saved = I have saved them
web-codes-saved = Good. You can close this page and continue in the chat.
web-codes-keep = Keep them where you can find them without your phone, and where nobody else can: on paper, or in a password manager. Nobody here can read them.
# $account: how the account is called
web-codes-file = Recovery codes of my { $account }. Each works once.
web-codes-file-name = recovery-codes
web-codes-before-title = Already shown
web-codes-before = The new codes were shown here once. If you didn’t save them, make new ones from the chat; the ones shown here will then stop working.

## Making a passkey

web-passkey-title = Add a passkey
# $account: how the account is called
web-passkey = Your device keeps a key to your { $account }. From then on you sign in with your fingerprint, your face or your screen lock, without a password.
web-choice-passkey = Make a passkey
# While the device asks for a fingerprint, a face or a screen lock.
web-passkey-asking = Your device is asking you now.
web-passkey-unable = This browser can’t make passkeys. Copy the link to this page, and open it in Chrome, Safari, Firefox or Edge on a device with a screen lock. Your password and your chat sign you in as before.
web-choice-copy-link = Copy the link
web-page-link-copied = Copied
web-passkey-no-script = Making a passkey needs JavaScript. Please turn it on for this page, or open the page in another browser.
web-passkey-known = This device already has a passkey for this account.
web-passkey-match-wrong = That’s not the number in your chat: it has two digits. Please check it.
web-passkey-cancelled = Nothing was saved: your device didn’t make a passkey. You can try again.
web-passkey-refused = That passkey couldn’t be checked, so nothing was saved. Please try again.
web-passkey-added-title = Your passkey is ready
web-passkey-added = You can close this page and continue in the chat. To be safe, add a second one on another device.
web-passkey-stranger = Only continue if you opened this page from your own chat and read the number there. If somebody sent you this page or told you a number, close it: your device would sign in to their account.
web-choice-sign-in-passkey = Sign in with a passkey
web-login-passkey-cancelled = Your device didn’t sign you in. You can try again, or use another way.

## Signing in, to link a chat

web-link-title = Link your account
# $to: what the person named, partly hidden
web-link = Sign in to <b>{ $to }</b> to link the chat that opened this page to it.
web-link-password-field = Password
web-link-code-field = A code from your authenticator app
web-link-code-hint = A recovery code works too.
web-choice-link = Sign in
web-link-stranger = Only continue if you opened this page from your own chat and read the number there. If somebody sent you this page or told you a number, close it: they would get into your account.
web-link-missing = Please fill in the field below.
web-link-wrong = There’s no such account, or that’s not its password. Please try again, or use another address or the account ID in the chat.
web-link-now-code = Now the second step: please type a code.
web-link-wrong-code = That code is wrong or was used before. Please wait for the next one, or use a recovery code.
# $unit, $count: how long
web-link-slowed = That was wrong several times, so please wait { common-time }. Nothing is lost.
web-signed-in-title = Signed in
web-signed-in = You can close this page and continue in the chat.
web-signed-in-before-title = Already signed in
web-signed-in-before = This page is done. You can close it and continue in the chat.
web-link-moved = It’s no longer waiting for this page, so nothing was linked. The chat shows what comes next.

## What did not work

web-unknown-title = There’s nothing here
web-unknown = Part of the link may be missing. Please open it again from our e-mail or from the chat.
web-reopen-title = Please open it again
web-reopen = For your safety, your browser doesn’t keep the full link to this page. Please open it again from our e-mail or from the chat.
web-refused-title = That didn’t come from our page
web-refused = To be safe, we didn’t accept anything. Please open the page again from our e-mail or from the chat, and send it from there.
web-unreadable-title = We couldn’t read that
web-unreadable = Nothing was saved. Please open the page again from our e-mail or from the chat, and use the form on it.
web-slow-title = Please wait a moment
web-slow = That was a lot of tries in a short time. Nothing is lost; please try again in a minute.
web-busy = It’s very busy right now, so this took too long. Nothing was saved; please send it again in a few seconds.
web-waiting-title = You’re in line
web-waiting = Many people are here right now. Please leave this page open; it continues by itself, and nothing you typed is lost.
web-failed-title = That’s our fault
web-failed = Something on our side isn’t working. Nothing is lost; please go back and try again in a minute.

## Not signed in to an application behind a proxy

# $client: name of the application
web-protected-refused-title = You’re not signed in
web-protected-refused = You chose not to sign in to <b>{ $client }</b>, so it learned nothing about you.
web-protected-failed-title = You’re not signed in yet
web-protected-failed = Signing in to <b>{ $client }</b> took too long, began in another browser, or this browser keeps no cookies. Please try again.
web-protected-signed-out-title = You’re signed out
web-protected-signed-out = In this browser, you’re no longer signed in to <b>{ $client }</b>.
web-choice-sign-in-again = Sign in again

## Applications that let people sign in here

# $client: name of the application; $account: how the account is called
web-consent-title = Sign in to { $client }?
web-consent = With your { $account }, <b>{ $client }</b> would be able to:
web-consent-later = You’re asked this once. You can remove the access in our chat at any time.
web-choice-allow = Allow
web-choice-refuse = Don’t allow

web-device-title = Sign in on a device
web-device = Type the code that your television, command line or other device shows.
web-device-field = The code on your device
web-choice-continue = Continue
web-fault-device = That code isn’t right, has expired or was used. Please look at your device again.
web-device-confirm-title = Is this your device?
web-device-confirm = <b>{ $client }</b> asks to be signed in with your { $account }. Your device should show this code:
web-device-stranger = Only continue if you started this yourself, just now. If somebody sent you the code, stop: you’d let them in.
web-choice-yes-mine = Yes, continue
web-choice-stop = No, stop
web-device-done-title = Your device is signed in
web-device-done = You can close this page and go back to <b>{ $client }</b>.
web-device-stopped-title = Stopped
web-device-stopped = Nothing was signed in. You can close this page.

web-sign-out-title = Sign out?
web-sign-out = You’ll be signed out in this browser, and in the applications that you opened with your { $account } here.
web-choice-sign-out = Sign out
# $client: name of the application
web-choice-sign-out-only = Only from { $client }
web-sign-out-stay = To stay signed in, close this page.
web-signed-out-title = You’re signed out
web-signed-out = You can close this page.
web-signed-out-only = Only from <b>{ $client }</b>; other applications stay as they are. You can close this page.

web-application-title = That didn’t work
# $code: what an administrator of the application can look up
web-application = The application asked for something that isn’t possible here, or this page was opened twice. Please go back to the application and start again. ({ $code })
