### Passkeys: signing in with the lock of a device.

# $account: how the account is called; $count: how many
passkeys-list =
    { $count ->
        [0] <b>You have no passkeys yet.</b>
        [one] <b>You have one passkey.</b>
       *[other] <b>You have { $count } passkeys.</b>
    }

    With a passkey you sign in to your { $account } with your fingerprint, your face or your screen lock, without a password.
passkeys-second = Please add a second one, on another device. Then losing a device doesn’t lock you out.
passkeys-unavailable = New passkeys can’t be made here right now.
passkeys-choice-add = Add a passkey
passkeys-choice-add-another = Add another passkey
passkeys-unclear = Tap a passkey to see more.

# $name: how the passkey is called; $since: a day
passkeys-one =
    🔑 <b>{ $name }</b>
    Added on { $since }
# $used: a day and time
passkeys-used = Last sign-in with it: { $used }
# $on: whether it is backed up
passkeys-where = { $on ->
    [yes] It’s backed up in your password manager, so it’s there on your other devices too.
   *[no] It’s on that device only.
    }
passkeys-choice-rename = Change its name
passkeys-choice-remove = Remove it
# $name: how the passkey is called
passkeys-naming =
    What should <b>{ $name }</b> be called from now on?

    Type a name that tells you where it is, for example “Work laptop”.
passkeys-name-unclear = Please type a name of at most 40 characters.
passkeys-renamed = That’s changed.
# $name: how the passkey is called
passkeys-removed = { $name } is removed and no longer signs in. You can also delete it on the device.
passkeys-gone = That passkey isn’t there any more.
passkeys-enough = You have as many passkeys as an account can have. Please remove one you don’t use first.

passkeys-page =
    The page opens in your browser, because Telegram itself can’t make passkeys. There, your device asks for your fingerprint, your face or your screen lock.

    If the page says that it can’t, copy its link there and open it in another browser.
passkeys-choice-open-page = Open the page
passkeys-page-over = That page has expired, so nothing was added.
passkeys-not-here = Please don’t type passwords or codes here; I’ve deleted your message to be safe. The button below opens the right page.
passkeys-added = ✅ Your passkey is ready. From now on you can sign in with it.
passkeys-expired = That took a little too long, so nothing was changed.
passkeys-left = All right.

passkeys-help =
    A passkey is a key that your device keeps for you and unlocks with your fingerprint, your face or your screen lock.

    It replaces the password and the second step when you sign in, and no fake page can get it. It doesn’t get you back into the account: your addresses, this chat and your recovery codes do that.
passkeys-help-page = The page asks for the number shown here, so that nobody else can add a passkey of theirs to your account.
