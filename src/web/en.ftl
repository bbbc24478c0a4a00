### The web pages: an address is confirmed, a password is chosen.

web-choice-chat = Back to the chat

## Confirming an address

# $purpose: sign-up, recovery (a new password), address (one more of an account) or drill (does this way back in still work)
web-activate-title = { $purpose ->
    [recovery] Is it you?
    [recovery-check] This way back in works
   *[other] Confirm your address
    }
# $to: the address, partly hidden; $account: how the account is called; $purpose: as above
web-activate = { $purpose ->
    [recovery] In a chat with us, somebody is choosing a new password for the { $account } of <b>{ $to }</b>. Are you doing that at this moment? Then confirm it here; the chat goes on by itself.
    [address] <b>{ $to }</b> will be one more address of your { $account }. If you are adding it in our chat, confirm it here; the chat goes on by itself.
    [recovery-check] You are trying in our chat whether <b>{ $to }</b> still leads back into your { $account }. Confirm it here; the chat goes on by itself.
   *[other] <b>{ $to }</b> will be the address of a new { $account }. If you are the one creating it in our chat, confirm it here; the chat goes on by itself.
    }
web-choice-confirm = { $purpose ->
    [recovery] Yes, that is me
    [recovery-check] It works
   *[other] Confirm my address
    }
web-activate-stranger = { $purpose ->
    [recovery] It is not you, or somebody asked you to press this button? Then close this page: whoever confirms lets the person in that chat in. Nothing happens unless you confirm.
   *[other] It was not you? Then close this page. Nothing happens unless you confirm.
    }

# The chat shows it below “a code is on its way”.
web-match-field = The number that your chat shows
web-fault-match = That is not the number. Your chat with us shows it, next to the words about this mail.

web-confirmed-title = Confirmed
# $to: the address, partly hidden
web-confirmed = Thank you. <b>{ $to }</b> is confirmed. You can close this page and go on in the chat.
web-spent-title = Already confirmed
# $to: the address, partly hidden
web-spent = <b>{ $to }</b> was confirmed before. There is nothing left to do here; the chat goes on.
web-link-over-title = This link is over
web-link-over = It has expired, or a newer mail has taken its place. “Send it again” in the chat brings a fresh one.
web-stopped-title = { $purpose ->
    [sign-up] This sign-up was stopped
   *[other] This was stopped
    }
web-stopped = The chat no longer waits for this address, so nothing was confirmed. You can begin again in the chat whenever you like.
web-not-yet-title = Not confirmed yet
web-not-yet = Something on our side is not answering. Nothing is lost; please try again in a minute.

## Choosing a password

web-password-title = Choose a password
# $account: how the account is called; $to: the address, partly hidden
web-password-for = For your { $account } with <b>{ $to }</b>
# $min, $max: numbers of characters
web-password-policy = Use { $min } to { $max } characters of any kind. { $max ->
    [16] Two short, unusual words with a few digits between them make a good one.
   *[other] A few unusual words make a good one.
    }
web-password-field = Password
web-password-again-field = The same once more
web-choice-set-password = Set my password
web-choice-show = Show
web-choice-hide = Hide
# Said to those who do not see the buttons above.
web-show-says = Show the password
web-hide-says = Hide the password
web-shown-says = The password is visible.
web-hidden-says = The password is hidden.
# $minutes: how long the page still works
web-password-once = { $minutes ->
    [one] This page works once, for one more minute. Nobody here can read what you choose.
   *[other] This page works once, for { $minutes } more minutes. Nobody here can read what you choose.
    }

web-strength-field = Strength
web-strength-0 = Very weak.
web-strength-1 = Weak.
web-strength-2 = Good.
web-strength-3 = Strong.
web-strength-4 = Very strong.

# $min: number of characters
web-fault-too-short = Please use at least { $min } characters.
# $max: number of characters
web-fault-too-long = That is more than we can take. Please use at most { $max } characters.
web-fault-common = That one is on lists of well-known passwords, so it would be tried first.
web-fault-personal = That one is made of your own data, which others may know.
# $why: what makes it weak, by zxcvbn's names
web-fault-guessable = { $why ->
    [straightRow] Keys in a row on the keyboard are easy to guess.
    [keyPattern] Short patterns on the keyboard are easy to guess.
    [simpleRepeat] Repeated characters such as “aaa” are easy to guess.
    [extendedRepeat] Repeated groups such as “abcabc” are hardly better than one.
    [sequences] Sequences such as “abc” or “6543” are easy to guess.
    [recentYears] Years are easy to guess.
    [dates] Dates are easy to guess.
    [similarToCommon] It is close to a well-known password.
    [wordByItself] A single word is easy to guess.
    [namesByThemselves] Names alone are easy to guess.
    [commonNames] Names alone are easy to guess.
    [userInputs] It holds much of your own data.
   *[other] That one is easy to guess.
    } Another unusual word makes it strong.
web-fault-unreadable = We could not read that as a password. Please write it as plain text.
web-fault-same = That is the password you have now. Please choose another one.
web-fault-differs = The two were not the same. Please type them once more.
# While both can still be corrected.
web-differs-yet = The two are not the same yet.

web-done-title = Your password is set
web-done = You can close this page and go on in the chat.
web-chosen-title = A password was already chosen here
web-chosen = The first one counts, and this page has done its work. If you are not sure of it, choose a new one from the chat.
web-page-over-title = This page is over
web-page-over = Its time is up, or a newer page has taken its place. The chat opens a new one for you.
web-moved-title = The chat has moved on
web-moved = It no longer waits for a password from this page, so the one you chose is not used. The chat shows what comes next.

## The number of the chat, on pages that let the chat do more

web-page-match-field = The number in your chat
web-page-match-hint = Two digits, just above the button that opened this page. You can close it, look there, and open it again.
web-page-match-missing = The number in your chat has two digits. Please write it, and fill in the rest once more.
web-page-match-wrong = That is not the number in your chat. Please look there again, and fill in the rest once more.
web-matched-page-over = Its time is up, a newer page has taken its place, or the number was not right five times. The chat opens a new one for you.

## Showing to be the owner

web-approve-title = Is it you?
# $action: what is about to be done
web-approve-why = { $action ->
    [password] Your password is about to change. Please show that it is you who asked for it in the chat.
    [addresses] The ways to reach you are about to change. Please show that it is you who asked for it in the chat.
    [two-step] 2-step verification is about to change. Please show that it is you who asked for it in the chat.
    [codes] New recovery codes are about to be made. Please show that it is you who asked for it in the chat.
    [chats] The linked chats are about to change. Please show that it is you who asked for it in the chat.
    [export] Your data is about to be handed over. Please show that it is you who asked for it in the chat.
   *[delete] Your account is about to be deleted. Please show that it is you who asked for it in the chat.
    }
web-approve-password-field = Your password
web-approve-code-field = A code from your authenticator app
web-approve-or-code-field = Or a code from your authenticator app
web-approve-code-hint = One of your recovery codes will do as well.
web-choice-approve = It is me
web-approve-stranger = You did not ask for this, or somebody tells you the number? Then close this page: nothing happens. Change your password soon, as somebody may be using your chat.
# $needs: what is asked for
web-approve-missing = { $needs ->
    [factor] Please write a code from your authenticator app, or a recovery code.
    [either] Please write your password or a code.
    [both] Please write both: your password and a code.
   *[password] Please write your password.
    }
web-approve-now-code = Your password is right. Please write a code too.
# $left: tries until there is a pause
web-approve-wrong-password = { $left ->
    [one] That is not the password of this account. One more try, then there is a short break.
   *[other] That is not the password of this account. You have { $left } more tries.
    }
# $left: tries until there is a pause
web-approve-wrong-code = { $left ->
    [one] That code is not right, or was used before. One more try, then there is a short break.
   *[other] That code is not right, or was used before. You have { $left } more tries.
    }
web-approve-slowed = There were several wrong tries, so this waits a little: { common-time }. Nothing else is blocked.
web-approved-title = Thank you
web-approved = You can close this page and go on in the chat.
web-approved-before-title = Already confirmed
web-approved-before = This page has done its work. You can close it and go on in the chat.
web-approve-moved = It no longer waits for this page, so nothing was done. The chat shows what comes next.

## Taking back what was not me

web-not-me-title = Was this you?
# $account: how the account is called
web-not-me = If it was not you, we sign out every device and lock your { $account }; when you get back in, what was changed is put back. A request that only waits is stopped, and nothing else changes.
web-choice-not-me = This was not me
web-not-me-mine = It was you? Then close this page. Nothing happens unless you press the button.
web-not-me-locked-title = Your account is locked
web-not-me-locked = Every device is signed out, and nobody can sign in for now. Write <b>/recover</b> in the chat and get back in with as many ways as you have. What was changed without you is put back then.
web-not-me-stopped-title = Stopped
web-not-me-stopped = It has changed nothing. There is nothing left to do.
web-not-me-outweighed-title = This alone cannot stop it
web-not-me-outweighed = More was shown for it, or this address was not part of the account yet or any more. If it was not you, write <b>/recover</b> in the chat and get back in with everything you have: addresses, number, linked chat, second-step code. Whoever shows more has the last word.
web-not-me-before-title = Nothing left to take back
web-not-me-before = There is nothing left to take back: it was answered before, or it is over. If your account is locked, or you are not sure, write <b>/recover</b> in the chat and choose a new password.
web-not-me-late-title = That was too long ago
web-not-me-late = It can no longer be taken back by itself. If somebody else may be in your account, write <b>/recover</b> in the chat and choose a new password: that signs out everybody else.

## Setting up 2-step verification

web-two-step-title = Set up 2‑step verification
web-two-step-scan = Scan this with your authenticator app. Is the app on this device? Then open it with the button.
web-two-step-picture = A picture that your authenticator app can scan. The key below says the same.
web-choice-open-authenticator = Open my authenticator app
# $account: how the account is called; $number: the account ID
web-two-step-key = Or type this key into the app, for { $account } { $number }:
web-choice-copy-key = Copy the key
web-key-copied = Copied
web-two-step-code-field = Then the 6-digit code that the app shows
web-choice-turn-on = Turn it on
web-two-step-afterwards = Ten recovery codes come next. They are shown once, so have something at hand to keep them.
# $left: tries until there is a pause
web-two-step-wrong = { $left ->
    [one] That code does not fit. Please wait for the next one in the app, and check that the clock of that device is right. One more try, then there is a short break.
   *[other] That code does not fit. Please wait for the next one in the app, and check that the clock of that device is right. You have { $left } more tries.
    }
web-two-step-on-title = 2‑step verification is on
web-two-step-on = These are your recovery codes. Each takes the place of one code from the app, once, for instance when your phone is not at hand. They are shown only now.
web-two-step-done-title = 2‑step verification is on
web-two-step-done = This page has done its work. The recovery codes were shown once; if you did not keep them, make new ones from the chat.

## A captcha without a picture

web-captcha-title = No picture needed
web-captcha = Press the button. Your device then does a sum that keeps programs from trying by the thousand. It takes up to half a minute, and there is nothing to see or to type.
web-choice-captcha = Let my device do the sum
# Read out while the device works.
web-captcha-working = Your device is working. This page says when it is done.
web-captcha-half = More than half is done.
web-captcha-ready = Done. One moment.
web-captcha-unable = This browser cannot do the sum. Please open the page in another one, or go back to the chat and take the picture.
web-captcha-wrong = That sum was not right. Press the button once more, please.
web-captcha-done-title = Done
web-captcha-done = Your device has done the sum. The chat goes on: you can close this page.
web-captcha-moved = It no longer waits for this page, so nothing was changed. The chat shows what comes next.

## Recovery codes

web-codes-title = New recovery codes
web-codes-ask = This makes ten new recovery codes and shows them once. The ones you have stop working at that moment.
web-choice-show-codes = Show my new codes
web-codes-shown-title = Your recovery codes
web-codes-shown = Each takes the place of one code from your authenticator app, once. They are shown only now, and the old ones no longer work.
web-codes-list = Recovery codes
web-choice-download = Save them as a file
web-choice-print = Print them
web-choice-copy = Copy them
web-codes-copied = Copied
web-codes-keep = Keep them where you find them without your phone, and where nobody else does: on paper, or in a password manager. Nobody here can read them.
# $account: how the account is called
web-codes-file = Recovery codes of my { $account }. Each works once.
web-codes-file-name = recovery-codes
web-codes-before-title = Already shown
web-codes-before = The new codes were shown here once. If you did not keep them, make others from the chat; the ones shown here stop working then.

## Signing in, to link a chat

web-link-title = Link your account
# $to: what the person named, partly hidden
web-link = Sign in to <b>{ $to }</b>, and the chat that has opened this page speaks for it from now on.
web-link-password-field = Password
web-link-code-field = A code from your authenticator app
web-link-code-hint = One of your recovery codes will do as well.
web-choice-link = Sign in
web-link-stranger = Go on only if you opened this page from your own chat and read the number there. Whoever sends you the page or tells you a number would be let into your account: then close it.
web-link-missing = Please fill in the field below.
web-link-wrong = There is no such account, or that is not its password. Please try once more, or name the account otherwise in the chat.
web-link-now-code = Now the second step: please write a code.
web-link-wrong-code = That code is not right, or was used before. Please wait for the next one, or use a recovery code.
# $unit, $count: how long
web-link-slowed = That was wrong several times, so it rests for { common-time }. Nothing is lost.
web-signed-in-title = Signed in
web-signed-in = You can close this page and go on in the chat.
web-signed-in-before-title = Already signed in
web-signed-in-before = This page has done its work. You can close it and go on in the chat.
web-link-moved = It no longer waits for this page, so nothing was linked. The chat shows what comes next.

## What did not work

web-unknown-title = There is nothing here
web-unknown = Perhaps a part of the address is missing. Please open it once more from our mail or from the chat.
web-reopen-title = Please open it once more
web-reopen = For your safety the full address of this page is not kept in the browser. Open it again from our mail or from the chat.
web-refused-title = That did not come from our page
web-refused = To be safe we took nothing. Please open the page again from our mail or from the chat, and send it from there.
web-unreadable-title = We could not read that
web-unreadable = Nothing was kept. Please open the page again from our mail or from the chat, and use the form on it.
web-slow-title = A short break
web-slow = That was a lot of tries in a short time. Nothing is lost; please try again in a minute.
web-busy = Many people are here at the moment, so this took too long. Nothing was kept; please send it once more in a few seconds.
web-failed-title = That is our fault
web-failed = Something on our side is not working. Nothing is lost; please go back and try again in a minute.
