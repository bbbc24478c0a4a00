### What is said everywhere, whatever the errand.

## The row below every screen, and the line above it

common-choice-back = ‹ Back
common-choice-cancel = Cancel
common-choice-help = Help
common-choice-language = Language
# $at, $of: where the person is among the steps
common-step = Step { $at } of { $of }

## Answers to what a screen does not understand

common-not-understood = I could not make anything of that here. The buttons below show what comes next.
common-not-text = I can only read text and buttons here. Here is where we were.
common-edited = A changed message changes nothing here. To correct an answer, use “Back” or the overview at the end.
common-forwarded = That message was forwarded. Please write it yourself, in your own words.
common-too-long = That is more than I can take in at once. A short answer is enough.
common-old-button-toast = That button is from an earlier step. Here is where you are.
common-already-toast = Already done. Here is where you are.
common-busy = That was a lot at once. One moment, I am coming to it.
common-group = Let us talk in private, so that nobody reads along. The button leads there.
common-choice-open-chat = Talk in private
common-nothing-back = There is nothing before this. You are at the beginning.
common-help =
    You can tap the buttons or write your answer. These work at any time:

    /back, /cancel – one step back, or put this aside
    /start – the beginning; what you have done so far is kept
    /signup, /link – create an account, or link one you have
    /account, /checkup, /privacy – look after it
    /recover – get back in
    /tips, /guide – how to stay safe, and how things work
    /language – another language
common-working = One moment.
# Removes the keyboard with which a phone number was shared; stands in the chat as a message of its own.
common-put-away = I have put the button for your number away.
common-later = Something on our side is not answering. Nothing is lost; please try again in a minute.
common-welcome-back = Good to have you back. This is where we were.
# An upgrade has moved the person; what they said just now was not taken as an answer.
common-mended = This conversation was renewed in the meantime. Your answers are kept. Please go on from here, and look at this step once more.

# $unit, $count: how long
common-time =
    { $unit ->
        [seconds] { $count ->
            [one] one second
           *[other] { $count } seconds
        }
        [minutes] { $count ->
            [one] one minute
           *[other] { $count } minutes
        }
       *[hours] { $count ->
            [one] one hour
           *[other] { $count } hours
        }
    }

## Naming an address, and its code

# $typed: what the person wrote; $meant: what it looks like
common-email-doubt =
    You wrote <b>{ $typed }</b>.

    Did you mean <b>{ $meant }</b>?
common-choice-meant = Yes, that one
common-choice-typed = No, mine is right
common-address-unclear = I could not read an e-mail address or a phone number in that. An e-mail address looks like ana@example.com.
common-email-unclear = That does not look like a complete e-mail address yet. It looks like ana@example.com.
common-email-closed = E-mail addresses cannot be used here at the moment. A phone number works.
common-phone-unclear = That does not look like a complete phone number yet. Please write it with its country code, for instance +34 612 34 56 78.
common-phone-share-only = A written number cannot be checked here. Please tap “Share my number”, and Telegram confirms it for you.
# $mail: whether mail leaves this house, yes or no
common-phone-no-sms = { $mail ->
    [yes] I cannot send an SMS to that number. If it is yours, tap “Share my number”, and Telegram confirms it for you. An e-mail address works too.
   *[no] I cannot send an SMS to that number. If it is yours, tap “Share my number”, and Telegram confirms it for you.
    }
# $mail: whether mail leaves this house, yes or no
common-besides-sms = { $mail ->
    [yes] With an e-mail address, or by sharing your own number, you may be able to go on at once.
   *[no] By sharing your own number you may be able to go on at once.
    }
common-phone-unusable = That is an anonymous number, at which no phone can be reached. Please choose an e-mail address or another number.
common-phone-not-own = That is somebody else’s number. Please share your own with the button below.
common-choice-share-number = Share my number
common-choice-contact = Ask for help
# $to: the address, partly hidden; $match: two digits that the page of the mail asks for
common-code-email = I have sent a message to <b>{ $to }</b>. Write its 6-digit code here, or tap the button in the mail; it asks for the number <b>{ $match }</b>, and also works on another device.
# $to: the address, partly hidden; the mail has no button
common-code-email-only = I have sent a message to <b>{ $to }</b>. Please write its 6-digit code here.
# $to: the number, partly hidden
common-code-sms = I have sent a 6-digit code by SMS to <b>{ $to }</b>. Please write it here.
common-sent-queued = ✉️ On its way.
common-sent-accepted = ✉️ Handed over. It usually arrives within a minute.
common-sent-delayed = ✉️ The other side asks us to wait a little. I keep trying by myself.
# $to: the address, in full
common-sent-refused = My message to <b>{ $to }</b> could not be delivered. Please check each letter of the address, and change it if need be.
# $to: the address, in full; $reason: the other side's own words
common-sent-refused-because =
    My message to <b>{ $to }</b> could not be delivered. Please check each letter of the address, and change it if need be.

    The other side says: “{ $reason }”
# $minutes: how long the code still works
common-code-expires = { $minutes ->
    [one] The code works for one more minute.
   *[other] The code works for { $minutes } more minutes.
    }
common-code-expired = The code has expired. Have it sent again, and a fresh one comes.
common-code-late-email = Nothing yet? Please look in the spam folder too.
common-code-late-sms = Nothing yet? Please check the number and your reception.
common-choice-resend = Send it again
# $unit, $count: how long until it can be sent again
common-choice-resend-soon = Send it again in { common-time }
common-choice-change-address = Change the address
common-choice-change-number = Change the number
common-sent-again = Sent again.
# $unit, $count: how long until it can be sent again
common-resend-soon = It can be sent again in { common-time }. The code you have keeps working until it expires.
# $left: how many tries are left
common-code-wrong = { $left ->
    [one] That is not the code. You have one more try.
   *[other] That is not the code. You have { $left } more tries.
    }
common-code-odd = The code is 6 digits, nothing else. That did not count as a try.
common-once-more = That got lost on our side. Please give it once more.
common-code-over = This code no longer works: it has expired or was tried too often. I can send you a fresh one.
common-choice-new-code = Send a new code
# $unit, $count: how long until a new code can be sent
common-choice-new-code-soon = Send a new code in { common-time }
# $unit, $count: how long until a new code can be sent
common-new-code-soon = A new code can be sent in { common-time }.

## A new password

common-password-page =
    Now a password. For your safety you choose it on a page of ours that opens for you only, not in this chat.

    As soon as you are done there, we go on here by ourselves.
common-page-not-here = Please do not write a password here; I have deleted your message to be safe. The button below opens the page for it.
common-choice-open-page = Choose a password
common-choice-new-page = Open a new page
# $match: two digits
common-page-match = Please remember the number <b>{ $match }</b> for a moment: the page asks for it, so that it works for nobody else.
common-page-over = That page is over. Please open a new one here; it has a number of its own.
common-password = Now a password. Please write it here; I delete your message at once.
common-password-again = Please write the same password once more, to be sure that no slip got in. I delete this message too.
common-password-differs = The two were not the same. Please choose one again.
common-not-erased = I could not delete that message. Please delete it yourself: press and hold it, then “Delete”.
common-help-password = A password of its own, used nowhere else, is what protects an account best. Nobody here can read it, and it is never kept as you wrote it.
# $policy: mi, nist or default
common-password-policy = { $policy ->
    [mi] Use 8 to 16 characters of any kind. Two short, unusual words with a few digits between them make a good one.
    [nist] Use at least 15 characters of any kind. A few unusual words make a good one.
   *[default] Use 8 to 128 characters of any kind. A few unusual words make a good one.
    }
common-password-limits = Deleting removes it from this chat. It cannot undo what somebody has read over your shoulder or what a notification has shown.
common-fault-too-short = That one is still too short.
common-fault-too-long = That one is longer than we can take.
common-fault-common = That one is on lists of well-known passwords, so it would be tried first.
common-fault-personal = That one is made of your own data, which others may know.
common-fault-guessable = That one is easy to guess. A word or two more makes it strong.
common-fault-unreadable = I could not read that as a password. Please write it as plain text.
common-fault-same = That is the password you have now. A new one has to be different.

## Where a chat speaks for no account

# $account: how the account is called
common-no-account =
    This chat is not linked to your { $account } yet, so there is nothing to show here.

    If you have one, link it. If you cannot sign in, I help you get back in.
common-choice-link = Link my account
common-choice-recover = Get back in
common-choice-sign-up = Create an account
common-choice-account = My account

## Captcha

common-captcha-caption =
    Which characters do you see in the picture? Please write them.

    Upper and lower case count.
common-captcha-says = Hard to see? “I cannot see it” opens a page that needs no picture.
common-captcha-page = Open the page and press its button: your device then does a sum that takes it up to half a minute. There is nothing to see and nothing to type. Then this chat goes on by itself.
common-captcha-wrong = That did not match. Here is a new one.
common-captcha-number = With your own number there is no picture to read: share it with the button below.
common-captcha-second = You have asked about one account already today. Before I look for another one, please show me that you are not a program.
common-choice-other-picture = New picture
common-choice-no-picture = I cannot see it
common-choice-captcha-page = Open the page
common-choice-other-page = New page
common-choice-picture = A picture instead
common-help-captcha = This keeps programs from trying by the thousand. Take a new one as often as you like.

## The bot's profile and its commands

# $brand: its name
common-description =
    Create your { $brand } account here, one short question at a time. It takes about three minutes, and you can stop and go on whenever you like.

    You also find short security tips and guides about everything your account can do.
common-short-description = Create your { $brand } account by chatting, and learn to keep it safe.
common-command-start = Begin, or go on where you were
common-command-signup = Create an account
common-command-account = My account
common-command-checkup = How safe is my account?
common-command-recover = Get back into my account
common-command-privacy = My data, and leaving
common-command-tips = Short security tips
common-command-guide = Guides: how things work
common-command-language = Choose a language
common-command-help = What you can do here
common-command-back = One step back
common-command-cancel = Put this aside
