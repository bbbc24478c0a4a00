### Getting back in.

## Which account

# $mail, $sms: yes or no: what can be sent from here
recovery-identifier =
    Let’s get you back in. Which account is it?

    { $mail ->
        [yes] { $sms ->
            [yes] Type its e-mail address, its phone number with the country code, or the account ID.
           *[no] Type its e-mail address or the account ID.
        }
       *[no] { $sms ->
            [yes] Type its phone number with the country code, or the account ID.
           *[no] Type the account ID, or share your phone number.
        }
    }
recovery-choice-here = This chat’s account
recovery-choice-phone = My phone number
recovery-choice-forgotten = I don’t remember
recovery-unclear = I couldn’t find an e-mail address, a phone number or an account ID in that. A phone number starts with its country code, for example +34; an account ID has ten digits.
# $digits: what the person typed
recovery-unsure = Is <b>{ $digits }</b> an account ID or a phone number?
recovery-choice-as-account = An account ID
recovery-choice-as-phone = A phone number
recovery-help-identifier = Any of the three will do. I never say whether an account exists, so nobody can find out about yours.
recovery-phone =
    Tap “Share my number”, and Telegram gives me your number: no code needed.

    You can also type it with its country code, for example +34 612 34 56 78. Then you’ll get a code by SMS.
recovery-phone-share = Please tap “Share my number” below. Telegram then gives me your number, and no code is needed.
recovery-addresses = These belong to this chat’s account. Where should I send a code?
# $brand: the brand's name
recovery-forgotten =
    There are three safe ways to find out:

    • Look in the chat where you created the account, or a chat you linked to it later.
    • If your phone number belongs to the account, share it here.
    • Search your inboxes for an e-mail from { $brand }. It went to your account’s address.
recovery-nobody = No account has this phone number. Maybe yours uses an e-mail address or another number.
recovery-over = That took too long, or something changed in the meantime. Please start again.

## The code

# $to: the address, partly hidden; $link: yes where the mail has a button; $match: two digits that its page asks for
recovery-code-email =
    If <b>{ $to }</b> has an account, a code is on its way. Please type its 6 digits here{ $link ->
        [yes] , or tap the button in the e-mail, on any device. It asks for the number <b>{ $match }</b>.
       *[no] .
    }
# $to: the number, partly hidden
recovery-code-phone = If <b>{ $to }</b> has an account, a code is on its way by SMS. Please type its 6 digits here.
# $id: what the person wrote; $link: yes where the mail has a button; $match: two digits that its page asks for
recovery-code-account =
    If account <b>{ $id }</b> exists, a code is on its way to its primary address. Please type its 6 digits here{ $link ->
        [yes] , or tap the button in the e-mail, on any device. It asks for the number <b>{ $match }</b>.
       *[no] .
    }
# $to: the address, partly hidden; $link: yes where the mail has a button; $match: two digits that its page asks for
recovery-code-here =
    A code is on its way to <b>{ $to }</b>. Please type its 6 digits here{ $link ->
        [yes] , or tap the button in the e-mail, on any device. It asks for the number <b>{ $match }</b>.
       *[no] .
    }
recovery-code-late = Nothing yet? Please check your spam folder too. If nothing comes at all, the account may have another address.
recovery-code-outage = I can’t send messages right now. That’s a fault on our side, and I keep trying. If nothing comes, ask for a new code a little later.
recovery-choice-ways = I can’t open it
recovery-choice-have-code = I have the code now
recovery-choice-other = Use something else
recovery-choice-go-on = Continue
recovery-help-code = The code shows that the account is yours. We never ask you for it. If you can’t open that inbox or phone, there are other ways.
recovery-proven = Thank you, that’s right.
recovery-proven-by-link = Thank you, you’ve confirmed it with the link.
# $unit, $count: how long to wait
recovery-slowed =
    That was a lot in a short time, so please wait { common-time }. This protects the account.

    If you’ve linked a chat to your account, you can continue there right away.
# $unit, $count: how long to wait
recovery-slowed-lately = I was asked for a code only a moment ago. You can ask for the next one in { common-time }.
# $unit, $count: how long to wait
recovery-slowed-addresses =
    You can only try a few addresses a day from one chat, so that nobody gets messages they didn’t ask for. A new one has to wait { common-time }.

    The ones you’ve already used still work, and so does sharing your own phone number.
# $unit, $count: how long to wait
recovery-slowed-codes =
    Several codes were wrong, so please wait { common-time }. That way nobody can guess them.

    If you’ve linked a chat to your account, you can continue there right away.
recovery-slowed-wait = You don’t have to stay here: I’ll message you when you can continue.
# $unit, $count: how long to wait
recovery-factor-slowed = Several codes were wrong, so please wait { common-time }. That way nobody can guess them. I’ll message you when you can continue.
recovery-slowed-over = You can continue now.

## Other ways

recovery-ways =
    What else do you have?

    If your phone number belongs to the account, share it. If 2-step verification is on, a code from your app or a recovery code helps.
recovery-choice-number = My phone number
recovery-choice-factor = A second-step code
recovery-choice-no-more = Neither of these
recovery-number = Please tap “Share my number” below. Telegram then gives me your number.
recovery-no-help = That doesn’t help here. Is there another way?
recovery-factor =
    Now the second step: please type the 6 digits from your authenticator app, or a recovery code.
recovery-choice-neither = I have neither
recovery-help-ways = Each one makes me surer that it’s you. Weak proof means waiting, so that the owner can object.
recovery-help-factor = Recovery codes are the ones you saved when you turned on 2-step verification. Each works once.
# $brand: the brand's name
recovery-not-enough =
    I’m sorry, that wasn’t enough: without one of these we can’t tell you from a stranger.

    If something turns up, come back at any time: an old phone, an inbox, a sheet of paper with recovery codes, the chat where you created the account. If nothing does, the people at { $brand } can help.
recovery-choice-look-again = See the ways again

## The wait

# $hours: how long
recovery-offer =
    On its own, this is weak proof. It’s enough if nobody objects for { $hours } hours.

    I’ll notify every address and every chat of the account about it, so that its owner can stop it. After that, you choose a new password here.
recovery-choice-wait = Start waiting
# $unit, $count: how long
recovery-waiting =
    The waiting time has started: { common-time } to go. I’ve notified every address and chat of the account.

    You don’t have to stay here. I’ll message you when it’s over, and you choose a new password.
recovery-wait-over = The waiting time is over.
recovery-choice-give-up = Stop waiting
recovery-given-up = You’ve stopped waiting, and I’ve notified everyone who knew about it. Nothing was changed.
recovery-help-hold = The waiting time protects the owner. If you find better proof in the meantime, use that instead: it’s faster.

## The new password

# $to: an address, partly hidden
recovery-whose = This is about the account of <b>{ $to }</b>.
recovery-password-expired = The password you chose has expired, because I only keep it for a while. Please choose it again.
# $account: how the account is called
recovery-done =
    Your { $account } has a new password, and it works right away.

    Every device is signed out now, and other chats are no longer linked. I’ve notified all your addresses.
recovery-passkeys = Passkeys no longer sign in either. You can add yours again in a day, or right away if 2-step verification was on before.
# $count: how many; $addresses: partly hidden, with commas between
recovery-others =
    { $count ->
        [one] One more address belongs to this account
       *[other] { $count } more addresses belong to this account
    }: <b>{ $addresses }</b>. If one isn’t yours, you can remove it now.
recovery-choice-others = Remove an address
recovery-others-which = Which address isn’t yours, or no longer is? Tap it, and I’ll remove it right away. Every address and chat is notified.
# $to: the address, partly hidden
recovery-dropped = <b>{ $to }</b> no longer belongs to the account.
recovery-drop-over = You can only remove addresses here during the first hour. From tomorrow you can do it under “My account”, once this chat is linked.
recovery-help-others = Anybody with one of these addresses can get back into the account. If you don’t know one of them, somebody else may have put it there.
recovery-kept = Your account was going to be deleted. It will be kept now.
recovery-choice-sign-in = Sign in
recovery-left = You’ll find everything under /start.
