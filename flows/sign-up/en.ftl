### Creating an account.

## Region

sign-up-region =
    First of all: in which country or region do you live?

    Tap it, or write a part of its name.
# $region: the one chosen before
sign-up-region-now = So far: { $region }
sign-up-regions-found = I found these. Tap yours, or write a little more of its name.
# $wanted, $nearest: regions; $distance: kilometres between their middles
sign-up-region-far =
    { $wanted } is not among our regions yet. The nearest one is <b>{ $nearest }</b>, about { $distance } km away, from middle to middle.

    You can take it: your account works wherever you are. Only prices, offers and local services will be those of { $nearest }.

    You can also write the name of another region.
# $wanted: a region
sign-up-region-nowhere = { $wanted } is not among our regions yet. You can write the name of another one.
sign-up-region-unclear = I know no country or region by that name. A few letters of it are enough, for instance “Mex”.
sign-up-help-region = The region decides which prices, offers and local services you get. You can change it before the account is created.
# $region: a region
sign-up-choice-nearest = Take { $region }

## E-mail or phone

sign-up-identifier =
    How would you like to sign in later? You can choose an e-mail address or a phone number.

    You can also write it right away.
sign-up-identifier-phone = You will sign in with your phone number.
sign-up-choice-email = E-mail address
sign-up-choice-phone = Phone number
sign-up-email = What is your e-mail address? I will send a code there to make sure it is yours.
sign-up-phone =
    What is your phone number? “Share my number” is the quickest way, with no code at all.

    You can also write it with its country code, for instance +34 612 34 56 78. Then a code comes by SMS.
sign-up-phone-share = Please tap “Share my number” below. Telegram then tells me your number, and no code is needed.
# $address: the e-mail address or phone number given before
sign-up-address-now = So far: { $address }
sign-up-choice-keep = Keep it
sign-up-help-address = This is how you sign in, and how you get back in if you forget your password. Nobody else sees it.

## Terms

# $account: how the account is called; $version: version of the terms
sign-up-terms =
    Please read the privacy policy and the terms of your { $account }.

    If you accept, I record the version ({ $version }), the language, the time and that it happened in this chat. News and offers are a separate choice; they stay off until you turn them on.
sign-up-terms-changed = The terms have changed since you accepted them. Please have a look at the new ones.
sign-up-choice-privacy = Privacy policy
sign-up-choice-terms = Terms
# $on: yes or no
sign-up-choice-offers = { $on ->
    [yes] ☑ Send me news and offers
   *[no] ☐ Send me news and offers
    }
sign-up-choice-accept = I accept
sign-up-help-terms = The first two buttons open the texts. “I accept” is needed to create an account; news and offers are not.

## The code

sign-up-proven = Thank you, that is confirmed.
sign-up-proven-by-link = Thank you, you have confirmed it with the link.
sign-up-help-code = The code shows that the address is really yours. If nothing arrives, have it sent again or change the address; your other answers are kept.

## Limits, and an address that has an account

# $unit, $count: how long to wait
sign-up-slowed =
    A lot has happened here in a short time, so there is a short break: { common-time }. It protects you and others.
# $unit, $count: how long to wait; $to: the address, partly hidden
sign-up-slowed-lately = A message to <b>{ $to }</b> was asked for only a moment ago. The next one can go in { common-time }.
# $unit, $count: how long to wait
sign-up-slowed-addresses = From one chat I write to a few addresses a day only, so that nobody gets messages they did not ask for. A new one has to wait: { common-time }.
# $count: how many addresses the person has used and can use now, one button each
sign-up-slowed-used = { $count ->
    [0] What works now is to share your own phone number: that needs no code.
    [one] The address you have used already keeps working. So does sharing your own phone number, which needs no code.
   *[other] The addresses you have used already keep working; tap yours. So does sharing your own phone number, which needs no code.
    }
# $unit, $count: how long to wait; $to: the address, partly hidden; $link: yes where the button in the mail works on
sign-up-slowed-codes =
    Several codes for <b>{ $to }</b> were not the right one, so there is a short break: { common-time }. That way nobody can guess them.

    { $link ->
        [yes] The button in the mail you have keeps working, and with another address you can go on at once.
       *[no] With another address you can go on at once.
    }
# $unit, $count: how long to wait
sign-up-slowed-captcha = That was a good number of these tasks in a row, so there is a short break: { common-time }. It keeps programs from trying for ever.
sign-up-slowed-wait = Your answers are kept, and you need not wait here: I call you when the break is over.
sign-up-slowed-over = The break is over. You can go on.
sign-up-choice-go-on = Go on
sign-up-choice-other-address = Use another address
sign-up-choice-share = Share my number
# $to: the address, in full: the person has just shown that it is theirs
sign-up-already-yours =
    <b>{ $to }</b> already has an account, and you have just shown that it is yours. You can sign in with it.

    If you would like one more account, use another address.
sign-up-choice-sign-in = Log in

## Password

sign-up-password-kept = Your password is set.
sign-up-password-erased = Your password is set, and your messages with it are deleted.
sign-up-password-expired = Your password was kept for a while only and has expired. Please choose one once more.
sign-up-proof-expired = Your confirmation has expired in the meantime. One new code, and we go on.

## Name

sign-up-name = What shall we call you? Write a name, or take the one from Telegram.
sign-up-name-plain = What shall we call you? Write a name.
# $name: the name given before
sign-up-name-now = So far: { $name }
# $name: the person's name in Telegram
sign-up-choice-take-name = Use “{ $name }”
sign-up-name-unclear = A name is one line of at most 64 characters. A short one is fine.
sign-up-help-name = The name stands in your account and in our messages to you. It need not be your full name.

## Review

# $region, $address, $name, $language: the answers; $confirmed, $offers, $password: yes or no
sign-up-review =
    This is what you have told me. Is everything right?

    <b>Region:</b> { $region }
    <b>Address:</b> { $address }{ $confirmed ->
        [yes] {""}
       *[no] {" "}(still to be confirmed)
    }
    <b>News and offers:</b> { $offers ->
        [yes] yes
       *[no] no
    }
    <b>Password:</b> { $password ->
        [yes] set
       *[no] still to be chosen
    }
    <b>Name:</b> { $name }
    <b>Language:</b> { $language }
sign-up-choice-change-region = Region
sign-up-choice-change-identifier = Address
# $on: yes or no
sign-up-choice-change-offers = { $on ->
    [yes] No offers
   *[no] Get offers
    }
sign-up-choice-change-password = Password
sign-up-choice-change-name = Name
sign-up-choice-create = Create my account
sign-up-help-review = Tap what you want to change; everything else stays. Nothing is created before you tap “Create my account”.

## The end

# $name: the person; $account: how the account is called; $id: its number; $to: the linked address, partly hidden
sign-up-done =
    Welcome, { $name }. Your { $account } is ready, and you can use it at once.

    <b>Account ID:</b> <code>{ $id }</code>
    <b>Linked to:</b> { $to }
# $pages: yes where 2-step verification can be set up, otherwise no
sign-up-done-next =
    What helps from here on:
    • Add a second way back in: an e-mail address and a phone number are safer than one of them.
    { $pages ->
        [yes] • Turn on 2-step verification.
            • Note the account ID where you will find it again.
       *[no] • Note the account ID where you will find it again.
    }
sign-up-choice-second-way = Add a second way back in
sign-up-choice-two-step = Turn on 2-step verification
sign-up-choice-check-up = Check-up
sign-up-choice-home = Main menu

## Put aside

# $at, $of: the step at which the sign-up waits
sign-up-paused =
    Put aside at step { $at } of { $of }. I keep your answers for 30 days, so you can go on whenever you like.
sign-up-still-there = Your sign-up is still here, just as you left it. This is the only reminder.
sign-up-choice-resume = Go on
sign-up-choice-forget = Forget my answers
sign-up-forgotten = Your answers are deleted.
sign-up-left = You find everything under /start.
sign-up-help-paused = “Go on” takes you back to where you were. “Forget my answers” deletes them at once.
