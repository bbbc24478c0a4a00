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

    /start – the beginning; what you have done so far is kept
    /tips – short tips that keep an account safe
    /guide – how things work, one question at a time
    /language – another language
    /back – one step back
    /cancel – put this aside
common-working = One moment.
# Removes the keyboard with which a phone number was shared.
common-put-away = All right.
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

## A new password, written in the chat

# $policy: mi, nist or default
common-password-policy = { $policy ->
    [mi] Use 8 to 16 characters of any kind. A few unusual words make a good one.
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

## The digits of a captcha without a picture

common-digit-0 = zero
common-digit-1 = one
common-digit-2 = two
common-digit-3 = three
common-digit-4 = four
common-digit-5 = five
common-digit-6 = six
common-digit-7 = seven
common-digit-8 = eight
common-digit-9 = nine

## The bot's profile and its commands

# $brand: its name
common-description =
    Create your { $brand } account here, one short question at a time. It takes about three minutes, and you can stop and go on whenever you like.

    You also find short security tips and guides about everything your account can do.
common-short-description = Create your { $brand } account by chatting, and learn to keep it safe.
common-command-start = Begin, or go on where you were
common-command-signup = Create an account
common-command-tips = Short security tips
common-command-guide = Guides: how things work
common-command-language = Choose a language
common-command-help = What you can do here
common-command-back = One step back
common-command-cancel = Put this aside
