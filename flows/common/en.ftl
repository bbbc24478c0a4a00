### What is said everywhere, whatever the errand.

## The row below every screen, and the line above it

common-choice-back = ‹ Back
common-choice-cancel = Cancel
common-choice-help = Help
common-choice-language = Language
# $at, $of: where the person is among the steps
common-step = Step { $at } of { $of }

## Answers to what a screen does not understand

common-not-understood = I didn’t get that. The buttons below show what you can do next.
common-not-text = I can only read text and buttons here. This is where we were.
common-edited = Editing that message changes nothing now. To correct an answer, use “Back” or the review at the end.
common-formatted = Telegram turned some signs of that, such as __ or **, into italics or bold, so I can’t see what you typed. Please send it again as plain text.
common-formatted-secret = Telegram turned some signs of that, such as ** or __, into formatting, so I can’t see what you typed. I’ve deleted it. Please use one without such pairs, or paste it as plain text.
common-forwarded = That message was forwarded. Please type it yourself.
common-too-long = That’s more than I can read at once. A short answer is enough.
common-old-button-toast = That button is from an earlier step. You’re here now.
common-already-toast = Already done. You’re here now.
common-busy = That was a lot at once. One moment, I’m on it.
common-group = Let’s talk in private, where nobody else can read along. The button takes you there.
common-choice-open-chat = Talk in private
common-nothing-back = There’s nothing before this. You’re at the beginning.
common-help =
    Tap the buttons or type your answer. These always work:

    /back, /cancel – one step back, or stop for now
    /start – the main menu; your answers are kept
    /signup, /link – create an account, or link yours
    /account, /checkup, /privacy – look after it
    /recover – get back in
    /tips, /guide – how to stay safe, how things work
    /language – change the language
common-working = One moment.
# Removes the keyboard with which a phone number was shared; stands in the chat as a message of its own.
common-put-away = Okay, let’s continue.
common-later = Something on our side isn’t working. Nothing is lost; please try again in a minute.
common-welcome-back = Good to have you back. This is where we left off.
# An upgrade has moved the person; what they said just now was not taken as an answer.
common-mended = We’ve updated this chat in the meantime. Your answers are kept. Please check this step again and continue from here.

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
common-email-unclear = Something seems to be missing. An e-mail address looks like ana@example.com.
common-email-long = The part before the @ is too long: at most 64 Latin letters, or 32 in most other alphabets. Please use another address.
# $sign: the character that no address can hold
common-email-sign = An e-mail address can’t have “{ $sign }” before the @. Please check it, or use another address.
common-email-closed = E-mail addresses can’t be used here right now. A phone number works.
common-phone-unclear = Something seems to be missing. Please type your phone number with its country code, for example +34 612 34 56 78.
common-phone-share-only = I can’t check a typed number here. Please tap “Share my number”, and Telegram confirms it for you.
# $mail: whether e-mail can be sent, yes or no
common-phone-no-sms = { $mail ->
    [yes] I can’t send an SMS to that number. If it is yours, tap “Share my number”, and Telegram confirms it for you. An e-mail address works too.
   *[no] I can’t send an SMS to that number. If it is yours, tap “Share my number”, and Telegram confirms it for you.
    }
# $mail: whether e-mail can be sent, yes or no
common-besides-sms = { $mail ->
    [yes] With an e-mail address, or by sharing your own number, you may be able to continue right away.
   *[no] By sharing your own number you may be able to continue right away.
    }
# $phone: the number that the person shared, as the channel told it
common-phone-unreadable = Telegram says your number is { $phone }, and I can’t read that as a phone number. Please type it with its country code, or use an e-mail address.
common-phone-unusable = That’s an anonymous number without a phone behind it. Please use an e-mail address or another number.
common-phone-not-own = That’s someone else’s number. Please share your own with the button below.
common-choice-copy-id = Copy the account ID
common-choice-share-number = Share my number
common-choice-contact = Ask for help
# $to: the address, partly hidden; $match: two digits that the page of the mail asks for
common-code-email = I’ve sent an e-mail to <b>{ $to }</b>. Type its 6-digit code here, or tap the button in the e-mail, on any device. It asks for the number <b>{ $match }</b>.
# $to: the address, partly hidden; the mail has no button
common-code-email-only = I’ve sent an e-mail to <b>{ $to }</b>. Please type its 6-digit code here.
# $to: the number, partly hidden
common-code-sms = I’ve sent a 6-digit code by SMS to <b>{ $to }</b>. Please type it here.
common-sent-queued = ✉️ On its way.
common-sent-accepted = ✉️ Sent. It usually arrives within a minute.
common-sent-delayed = ✉️ Delivery is taking longer than usual. I’ll keep trying.
# $to: the address, in full
common-sent-unsent = My message to <b>{ $to }</b> couldn’t be sent. The fault is on our side, not with you. I’ll write here as soon as I can send again, and “Send it again” tries right away.
# $to: the address, in full
common-sent-sendable = I can send messages again. Tap “Send it again” and a new code is on its way to <b>{ $to }</b>. Thank you for your patience.
# $to: the address, in full
common-sent-refused = My message to <b>{ $to }</b> couldn’t be delivered. Please check it for typos, and change it if needed.
# $to: the address, in full; $reason: the other side's own words
common-sent-refused-because =
    My message to <b>{ $to }</b> couldn’t be delivered. Please check it for typos, and change it if needed.

    Your mail server said: “{ $reason }”
# $minutes: how long the code still works
common-code-expires = { $minutes ->
    [one] The code expires in one minute.
   *[other] The code expires in { $minutes } minutes.
    }
common-code-expired = The code has expired. Tap “Send it again” for a new one.
common-code-late-email = Nothing yet? Please check your spam folder too.
common-code-late-sms = Nothing yet? Please check the number and your signal.
common-choice-resend = Send it again
# $unit, $count: how long until it can be sent again
common-choice-resend-soon = Send it again in { common-time }
common-choice-change-address = Change the address
common-choice-change-number = Change the number
common-sent-again = Sent again.
# $unit, $count: how long until it can be sent again
common-resend-soon = I can send it again in { common-time }. The code you have works until it expires.
# $left: how many tries are left
common-code-wrong = { $left ->
    [one] That’s not the code. You have one more try.
   *[other] That’s not the code. You have { $left } more tries.
    }
common-code-odd = The code is just 6 digits. That didn’t count as a try.
common-once-more = That got lost on our side. Please send it again.
common-code-over = This code no longer works: it has expired or was tried too often. I can send you a new one.
common-choice-new-code = Send a new code
# $unit, $count: how long until a new code can be sent
common-choice-new-code-soon = Send a new code in { common-time }
# $unit, $count: how long until a new code can be sent
common-new-code-soon = I can send a new code in { common-time }.

## Region and name

# $region: the one chosen before
common-region-now = Current: { $region }
common-regions-found = I found these. Tap yours, or type a little more of its name.
# $wanted, $nearest: regions; $distance: kilometres between their middles
common-region-far =
    { $wanted } isn’t among our regions yet. The nearest one is <b>{ $nearest }</b>, about { $distance } km away.

    You can choose it: your account works anywhere. Only prices, offers and local services will be those of { $nearest }.

    You can also type the name of another region.
# $wanted: a region
common-region-nowhere = { $wanted } isn’t among our regions yet. You can type the name of another one.
common-region-unclear = I don’t know a country or region by that name. A few letters are enough, for example “Mex”.
common-help-region = Your region decides which prices, offers and local services you get. You can change it whenever you like.
# $region: a region
common-choice-nearest = Choose { $region }
common-name = What should we call you? Type a name, or use the one from Telegram.
common-name-plain = What should we call you? Type a name.
# $name: the name given before
common-name-now = Current: { $name }
# $name: the person's name in Telegram
common-choice-take-name = Use “{ $name }”
common-name-unclear = A name is one line, up to 64 characters. A short one is fine.
common-help-name = You’ll see this name in your account and in our messages. It doesn’t have to be your full name.

## Questions of the service’s own

# $question: as the service asks it
common-field-question = { $question }
# $question: as the service asks it; $example: a day in figures
common-field-day =
    { $question }

    Type the day, for example { $example }.
# $question: as the service asks it; $min, $max: numbers
common-field-range =
    { $question }

    Type a number from { $min } to { $max }.
# $given: answer, agreed, declined or none; $answer: the one given before
common-field-now = { $given ->
    [agreed] Current: yes
    [declined] Current: no
    [none] Current: no answer
   *[answer] Current: { $answer }
    }
# $label: what it is called; $given: answer, agreed, declined or none; $answer: the one given
common-field-line = <b>{ $label }:</b> { $given ->
    [agreed] yes
    [declined] no
    [none] no answer
   *[answer] { $answer }
    }
common-field-gone = That question isn’t asked any more. Let’s continue.
common-help-field = These questions are the service’s own. You’ll see your answers in the review and later in your account, where you can change them.
common-choice-go-on = Continue
common-choice-keep = Keep it
common-choice-skip = Skip
common-choice-take-back = Remove my answer
common-choice-agree = I agree
common-choice-decline = No, thanks
common-answer-line = Please type it in one line.
# $min: how many characters
common-answer-short = { $min ->
    [one] Please use at least one character.
   *[other] Please use at least { $min } characters.
    }
# $max: how many characters
common-answer-long = { $max ->
    [one] One character is the most I can take.
   *[other] That’s a little too long: up to { $max } characters fit.
    }
common-answer-option = I couldn’t find that among the answers. Tap one of them, or type its name.
# $example: a day in figures
common-answer-day = I couldn’t read that as a day. Please type it with all four digits of the year, for example { $example }.
# $min: a day
common-answer-day-early = That’s too early here: { $min } is the first day that fits.
# $max: a day
common-answer-day-late = That’s too late here: { $max } is the last day that fits.
common-answer-number = I couldn’t read that as a number. Please type only the number.
# $decimals: how many digits after the point
common-answer-decimals = { $decimals ->
    [0] A whole number is enough here.
    [one] One digit after the point is enough here.
   *[other] { $decimals } digits after the point are enough here.
    }
# $min: a number
common-answer-small = { $min } is the smallest number that fits here.
# $max: a number
common-answer-large = { $max } is the largest number that fits here.
common-answer-consent = Please tap one of the buttons, so that there’s no misunderstanding.
common-answer-refused = That doesn’t fit here. Please check it.
# $text: what the service says
common-answer-said = { $text }

## A new password

common-password-page =
    Now a password. To keep it safe, you choose it on a page that opens only for you, not in this chat.

    When you’re done there, we continue here.
common-page-not-here = Please don’t type a password here; I’ve deleted your message to be safe. The button below opens the right page.
common-choice-open-page = Choose a password
common-choice-on-page = Type it on a page instead
# $match: two digits
common-page-match = The page asks for the number <b>{ $match }</b>, so that it works for nobody else.
common-page-over = That page has expired. Here’s a new one.
common-password = Now a password. Please type it here; I delete your message right away.
common-password-again = Please type the same password again, to rule out a typo. I delete this message too.
common-password-differs = Those two didn’t match. Please choose a password again.
common-not-erased = I couldn’t delete that message. Please delete it yourself: press and hold it, then tap “Delete”.
common-help-password = A password that you use nowhere else protects an account best. Nobody here can read it, and it’s never stored as you typed it.
# $policy: mi, nist or default
common-password-policy = { $policy ->
    [mi] Use 8 to 16 characters of any kind. Two short, unusual words with a few digits in between work well.
    [nist] Use at least 15 characters of any kind. A few unusual words work well.
   *[default] Use 8 to 128 characters of any kind. A few unusual words work well.
    }
common-password-limits = Deleting removes it from this chat, but not from the eyes of someone who read over your shoulder, or from a notification already shown.
common-fault-too-short = That’s still too short.
common-fault-too-long = That’s longer than we can take.
common-fault-common = That one is on lists of well-known passwords, which are tried first.
common-fault-personal = That one contains your own details, which others may know.
common-fault-guessable = That one is easy to guess. A word or two more makes it strong.
common-fault-unreadable = I couldn’t read that as a password. Please type it as plain text.
common-fault-same = That’s your current password. The new one has to be different.

## Where a chat speaks for no account

# $account: how the account is called
common-no-account =
    This chat isn’t linked to your { $account } yet, so there’s nothing to show.

    If you have one, link it. If you can’t sign in, I’ll help you get back in.
common-choice-link = Link my account
common-choice-recover = Get back in
common-choice-sign-up = Create an account
common-choice-account = My account

## Captcha

common-captcha-caption =
    Which characters do you see in the picture? Please type them.

    Capital and small letters matter.
common-captcha-says = Hard to see? “I can’t see it” opens a page that needs no picture.
common-captcha-page = Open the page and press its button. Your device then solves a puzzle by itself, in up to half a minute: nothing to see, nothing to type. Then this chat continues.
common-captcha-wrong = That didn’t match. Here’s a new one.
common-captcha-number = With your own number there’s no picture to read: share it with the button below.
common-captcha-second = You’ve already asked about one account today. Before I look for another, please show me that you’re not a robot.
common-choice-other-picture = New picture
common-choice-no-picture = I can’t see it
common-choice-captcha-page = Open the page
common-choice-picture = Use a picture instead
common-help-captcha = This keeps robots from trying thousands of times. Ask for a new one as often as you like.

## The bot's profile and its commands

# $brand: its name
common-description =
    Create your { $brand } account here, one short question at a time. It takes about three minutes, and you can stop and continue whenever you like.

    You’ll also find short security tips, and guides to everything your account can do.
common-short-description = Create your { $brand } account by chatting, and learn to keep it safe.
common-command-start = Start, or continue where you were
common-command-signup = Create an account
common-command-account = My account
common-command-checkup = Check-up: is my account safe?
common-command-recover = Get back into my account
common-command-privacy = My data, and deleting my account
common-command-tips = Short security tips
common-command-guide = Guides: how things work
common-command-language = Change the language
common-command-help = What you can do here
common-command-back = One step back
common-command-cancel = Stop for now

# $account: how the account is called
common-frozen-by-operator = 🔒 Our support team locked your { $account }, so nobody can sign in. They can tell you why, and unlock it.

## What an application may do, as the end of “it can …”

common-scope-openid = recognize you when you come back
common-scope-profile = see your name, language, country and what you told us about yourself
common-scope-email = see your e-mail address
common-scope-phone = see your phone number
common-scope-offline-access = stay signed in while you’re away
# $scope: the name of what an application asks for
common-scope-other = use “{ $scope }” for you
