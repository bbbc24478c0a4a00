### Getting back in.

## Which account

# $mail, $sms: yes or no: what can be sent from here
recovery-identifier =
    Let us get you back in. Which account is it?

    { $mail ->
        [yes] { $sms ->
            [yes] Write its e-mail address, its phone number with the country code, or the account ID.
           *[no] Write its e-mail address or the account ID.
        }
       *[no] { $sms ->
            [yes] Write its phone number with the country code, or the account ID.
           *[no] Write the account ID, or share your phone number.
        }
    }
recovery-choice-here = The account of this chat
recovery-choice-phone = My phone number
recovery-choice-forgotten = I do not remember
recovery-unclear = I could not read an e-mail address, a phone number or an account ID in that. A phone number begins with its country code, for instance +34; an account ID has ten digits.
recovery-help-identifier = Any of the three leads to your account. I never say whether an account exists: so nobody can find out about yours.
recovery-phone =
    Tap “Share my number”, and Telegram tells me your number: then no code is needed.

    You can also write it with its country code, for instance +34 612 34 56 78. Then a code comes by SMS.
recovery-phone-share = Please tap “Share my number” below. Telegram then tells me your number, and no code is needed.
recovery-addresses = These belong to the account of this chat. To which one shall I send a code?
# $brand: the brand's name
recovery-forgotten =
    There are three safe ways to find out:

    • The chat in which you created the account, or that you linked to it later, knows it.
    • If your phone number belongs to the account, share it here.
    • Search your mailboxes for a mail from { $brand }. It came to the address of your account.
recovery-nobody = No account belongs to this phone number. Perhaps yours goes by an e-mail address or another number.
recovery-over = That took too long, or something changed in the meantime. Please begin once more.

## The code

# $to: the address, partly hidden; $link: yes where the mail has a button; $match: two digits that its page asks for
recovery-code-email =
    If an account belongs to <b>{ $to }</b>, a code is on its way there. Please write its 6 digits here{ $link ->
        [yes] , or tap the button in the mail; it asks for the number <b>{ $match }</b>, and also works on another device.
       *[no] .
    }
# $to: the number, partly hidden
recovery-code-phone = If an account belongs to <b>{ $to }</b>, a code is on its way there by SMS. Please write its 6 digits here.
# $id: what the person wrote; $link: yes where the mail has a button; $match: two digits that its page asks for
recovery-code-account =
    If there is an account <b>{ $id }</b>, a code is on its way to its main address. Please write its 6 digits here{ $link ->
        [yes] , or tap the button in the mail; it asks for the number <b>{ $match }</b>, and also works on another device.
       *[no] .
    }
# $to: the address, partly hidden; $link: yes where the mail has a button; $match: two digits that its page asks for
recovery-code-here =
    A code is on its way to <b>{ $to }</b>. Please write its 6 digits here{ $link ->
        [yes] , or tap the button in the mail; it asks for the number <b>{ $match }</b>, and also works on another device.
       *[no] .
    }
recovery-code-late = Nothing yet? Look in the spam folder too. If nothing comes at all, the account may go by another address.
recovery-choice-ways = I cannot get at it
recovery-choice-have-code = I have the code now
recovery-choice-other = Name it another way
recovery-choice-go-on = Go on
recovery-help-code = The code shows that the account is yours. Nobody from us ever asks you for it. If you cannot get at that mailbox or phone, there are other ways.
recovery-proven = Thank you, that is right.
recovery-proven-by-link = Thank you, you have confirmed it with the link.
# $unit, $count: how long to wait
recovery-slowed =
    A lot has happened here in a short time, so there is a short break: { common-time }. It protects the account.

    If you have linked a chat to your account, you can go on from there at once.
# $unit, $count: how long to wait
recovery-slowed-lately = A code was asked for in this way only a moment ago. The next one can be asked for in { common-time }.
# $unit, $count: how long to wait
recovery-slowed-addresses =
    From one chat a few addresses a day can be tried, so that nobody gets messages they did not ask for. A new one has to wait: { common-time }.

    Those you have named already keep working, and so does sharing your own phone number.
# $unit, $count: how long to wait
recovery-slowed-codes =
    Several codes were not the right one, so there is a short break: { common-time }. That way nobody can guess them.

    If you have linked a chat to your account, you can go on from there at once.
recovery-slowed-wait = You need not wait here: I call you when the break is over.
# $unit, $count: how long to wait
recovery-factor-slowed = Several codes were not the right one, so there is a short break: { common-time }. That way nobody can guess them, and I call you when it is over.
recovery-slowed-over = The break is over. You can go on.

## Other ways

recovery-ways =
    What else is at hand?

    If your own phone number belongs to the account, share it. If 2-step verification is on, a code of your app or one of your recovery codes helps.
recovery-choice-number = My phone number
recovery-choice-factor = A second-step code
recovery-choice-no-more = Neither of them
recovery-number = Please tap “Share my number” below. Telegram then tells me your number.
recovery-no-help = That does not help here. Is there another way?
recovery-factor =
    Now the second step, please: the 6 digits that your authenticator app shows, or one of your recovery codes.
recovery-choice-neither = I have neither
recovery-help-ways = Each way that is proven makes me surer that it is you. What is weak needs a wait, so that the owner can object.
recovery-help-factor = Recovery codes are the ones you noted when you turned 2-step verification on. Each works once.
recovery-not-enough =
    That was not enough, I am sorry. Without one of these ways nobody can be told from a stranger, and a stranger must not get in.

    Perhaps one of them turns up: an old phone, a mailbox, a sheet of paper with recovery codes, the chat in which the account was made. I am here.
recovery-choice-look-again = Look at the ways again

## The wait

# $hours: how long
recovery-offer =
    This alone is weak proof. It becomes enough if nobody objects for { $hours } hours.

    I will tell every address and every chat of the account about it, so that its owner can stop it. Then you choose a new password here.
recovery-choice-wait = Begin the wait
# $unit, $count: how long
recovery-waiting =
    The wait has begun: { common-time } to go. I have told every address and chat of the account.

    You need not stay here. When it is over, I call you, and you choose a new password.
recovery-wait-over = The wait is over.
recovery-choice-give-up = Give up the wait
recovery-given-up = The wait has ended, and everybody who was told about it knows. Nothing was changed.
recovery-help-hold = The wait protects the owner. If you find a better proof meanwhile, name the account another way, and it goes faster.

## The new password

# $to: an address, partly hidden
recovery-whose = This is about the account of <b>{ $to }</b>.
recovery-password-expired = Your password was kept for a while only and has expired. Please choose one once more.
# $account: how the account is called
recovery-done =
    Your { $account } has a new password, and it works at once.

    Whoever was signed in anywhere is signed out now, and other chats are no longer linked. I have told all your addresses.
recovery-kept = Your account was to be deleted. Now it stays.
recovery-choice-sign-in = Log in
recovery-left = You find everything under /start.
