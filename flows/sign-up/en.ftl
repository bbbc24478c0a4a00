### Creating an account.

## Region

sign-up-region =
    First, which country or region do you live in?

    Tap it, or type part of its name.

## E-mail or phone

sign-up-choice-email = Use an e-mail address
sign-up-choice-phone = Use my phone number
sign-up-email =
    What’s your e-mail address? You’ll sign in with it. I’ll send a code to make sure it’s yours.

    You can use a phone number instead.
# $example: a number of the person's region
sign-up-phone =
    What’s your phone number? “Share my number” is quickest: no code needed.

    You can also type it with its country code, for example { $example }. Then you’ll get a code by SMS.
sign-up-phone-share = Please tap “Share my number” below. Telegram then gives me your number, and no code is needed.
# $address: the e-mail address or phone number given before
sign-up-address-now = Current: { $address }
sign-up-choice-keep = Keep it
sign-up-help-address = You sign in with this, and get back in with it if you forget your password. Nobody else sees it.

## Terms

# $account: how the account is called; $version: of the terms; $terms, $privacy: where they can be read
sign-up-terms = By tapping “Accept and create”, you accept the <a href="{ $terms }">terms</a> (version { $version }) and the <a href="{ $privacy }">privacy policy</a> of your { $account }. News and offers are a separate choice, and off until you turn them on.
# $on: yes or no
sign-up-choice-offers = { $on ->
    [yes] ☑ Send me news and offers
   *[no] ☐ Send me news and offers
    }

## The code

sign-up-proven = Thank you, that’s confirmed.
sign-up-proven-by-link = Thank you, you’ve confirmed it with the link.
sign-up-code-account = Already have an account with it? Then the message has no code and says so, and you can get back in instead.
sign-up-choice-get-back-in = Get back into my account
sign-up-help-code = The code shows that it’s really yours. If nothing arrives, tap “Send it again” or change it; your other answers are kept.

## Limits, and an address that has an account

# $unit, $count: how long to wait
sign-up-slowed =
    That was a lot in a short time, so please wait { common-time }. This protects you and others.
# $unit, $count: how long to wait; $to: the address, partly hidden
sign-up-slowed-lately = I was asked for a message to <b>{ $to }</b> only a moment ago. I can send the next one in { common-time }.
# $unit, $count: how long to wait
sign-up-slowed-addresses = I can only write to a few addresses a day from one chat, so that nobody gets messages they didn’t ask for. A new one has to wait { common-time }.
# $count: how many addresses the person has used and can use now, one button each
sign-up-slowed-used = { $count ->
    [0] You can still share your own phone number now: that needs no code.
    [one] The address you’ve already used still works. So does sharing your own phone number, which needs no code.
   *[other] The addresses you’ve already used still work; tap yours. So does sharing your own phone number, which needs no code.
    }
# $unit, $count: how long to wait; $to: the address, partly hidden; $link: yes where the button in the mail works on
sign-up-slowed-codes =
    Several codes for <b>{ $to }</b> were wrong, so please wait { common-time }. That way nobody can guess them.

    { $link ->
        [yes] The button in your e-mail still works, and with another address you can continue right away.
       *[no] With another address you can continue right away.
    }
# $unit, $count: how long to wait
sign-up-slowed-captcha = That was quite a few in a row, so please wait { common-time }. This keeps robots from trying forever.
sign-up-slowed-wait = Your answers are kept, and you don’t have to stay here: I’ll message you when you can continue.
sign-up-slowed-over = You can continue now.
sign-up-choice-go-on = Continue
sign-up-choice-other-address = Use another address
sign-up-choice-share = Share my number
# $to: the address, in full: the person has just shown that it is theirs
sign-up-already-yours =
    <b>{ $to }</b> already has an account, and you’ve just confirmed that it’s yours. You can sign in with it.

    If you’d like another account, use another address.
sign-up-choice-sign-in = Sign in

## Password

sign-up-password-kept = Your password is set.
sign-up-password-erased = Your password is set, and I’ve deleted the messages with it.
sign-up-password-expired = The password you chose has expired, because I only keep it for a while. Please choose it again.
sign-up-proof-expired = Your confirmation has expired in the meantime. One new code, and we continue.
sign-up-profile-again = One of your answers doesn’t fit any more, because the question has changed. Please answer it again.

## Review

# $region, $address, $name, $language: the answers; $confirmed, $password, $named: yes or no
sign-up-review =
    Almost done. Is everything right?

    <b>Region:</b> { $region }
    <b>E-mail or phone:</b> { $address }{ $confirmed ->
        [yes] {""}
       *[no] {" "}(not confirmed yet)
    }
    <b>Password:</b> { $password ->
        [yes] set
       *[no] not chosen yet
    }
    <b>Name:</b> { $named ->
        [yes] { $name }
       *[no] not chosen yet
    }
    <b>Language:</b> { $language }
sign-up-corrections = What would you like to change? Everything else stays as it is.
sign-up-choice-change-region = Change region
sign-up-choice-correct = Change something else
sign-up-choice-change-identifier = E-mail or phone
sign-up-choice-change-password = Password
sign-up-choice-change-name = Name
sign-up-choice-create = Accept and create
sign-up-help-review = Tap what you want to change; everything else stays. Nothing is accepted or created until you tap “Accept and create”.

## The end

# $name: the person; $account: how the account is called; $id: its number; $to: the linked address, partly hidden
sign-up-done =
    Welcome, { $name }. Your { $account } is ready to use.

    <b>Account ID:</b> <code>{ $id }</code>
    <b>Linked to:</b> { $to }
# $pages: yes where 2-step verification can be set up, otherwise no
sign-up-done-next =
    To keep it safe:
    • Add a second way back in: an e-mail address and a phone number are safer than just one.
    { $pages ->
        [yes] • Turn on 2-step verification.
            • Save the account ID where you can find it again.
       *[no] • Save the account ID where you can find it again.
    }
sign-up-choice-second-way = Add a second way back in
sign-up-choice-two-step = Turn on 2-step verification
sign-up-choice-check-up = Check-up
sign-up-choice-home = Main menu

## Put aside

# $at, $of: the step at which the sign-up waits
sign-up-paused =
    Paused at step { $at } of { $of }. I’ll keep your answers for 30 days, so you can continue whenever you like.
sign-up-still-there = Your sign-up is still here, just as you left it. This is the only reminder I’ll send.
sign-up-choice-resume = Continue
sign-up-choice-forget = Delete my answers
sign-up-forgotten = Your answers are deleted.
sign-up-left = You’ll find everything under /start.
sign-up-help-paused = “Continue” takes you back to where you were. “Delete my answers” deletes them right away.
