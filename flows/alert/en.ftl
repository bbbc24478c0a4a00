### What an owner is told about the account, in a chat, in a mail and on a page; and what they can say to it.

# What happened, in one line without details: the title of mails, alerts and pages. $account: how the account is called; $kind: what happened
alert-event = { $kind ->
    [account-created] Your { $account } is ready
    [password-changed] The password of your { $account } was changed
    [password-reset] A new password was chosen to recover your { $account }
    [address-added] An address was added to your { $account }
    [address-removed] An address was removed from your { $account }
    [address-primary] Your { $account } has a new primary address
    [two-step-on] 2-step verification was turned on for your { $account }
    [two-step-off] 2-step verification was turned off for your { $account }
    [codes-renewed] New recovery codes were made for your { $account }
    [code-used] A recovery code was used for your { $account }
    [chat-linked] A chat was linked to your { $account }
    [chat-unlinked] A chat was unlinked from your { $account }
    [passkey-added] A passkey was added to your { $account }
    [passkey-removed] A passkey was removed from your { $account }
    [signed-in] Somebody signed in to your { $account }
    [sessions-ended] A device was signed out of your { $account }
    [tries-paused] Somebody tried to get into your { $account }
    [own-tries-paused] Several failed attempts to get into your { $account }
    [factor-missing] Somebody got past the first step of your { $account }
    [unlocked] The pause for your { $account } was ended
    [recovery-started] Somebody asked to get back into your { $account }
    [hold-started] Somebody is waiting to choose a new password for your { $account }
    [hold-over] A new password can be chosen for your { $account }
    [hold-cancelled] A recovery of your { $account } was stopped
    [disputed] Your { $account } is locked
    [frozen] Our support team locked your { $account }
    [unfrozen] Our support team unlocked your { $account }
    [region-changed] The region of your { $account } was changed
    [exported] A copy of your { $account } data was made
    [deletion-requested] Deletion of your { $account } was requested
    [deletion-soon] Your { $account } will be deleted soon
    [deletion-cancelled] Your { $account } will not be deleted
   *[other] Something happened to your { $account }
    }
# $account: how the account is called; $kind: what happened
alert-lead = <b>{ alert-event }.</b> Was this you?
# $account: how the account is called; $count: how many things happened
alert-lead-many = These { NUMBER($count) } things happened to your { $account }. Was it you?
# $account: how the account is called; $kind: what happened
alert-lead-told = <b>{ alert-event }.</b>
# $account: how the account is called; $count: how many things happened
alert-lead-told-many = { NUMBER($count) } things happened to your { $account }.
# $when: day and time; $place: in which kind of chat it was done; $chat: whose chat that was
alert-when = { $place ->
    [linked] { $chat ->
        [none] { $when }, in a chat linked to your account
       *[other] { $when }, in { $chat }’s chat, which is linked to your account
    }
    [other] { $chat ->
        [none] { $when }, in a chat not linked to your account
       *[other] { $when }, in { $chat }’s chat, which is not linked to your account
    }
   *[none] { $when }
    }{ $more ->
    [0] {""}
    [one] . It has happened again since.
   *[other] . It has happened { $more } more times since.
    }
# $n: its place in the list
alert-nth = <b>{ NUMBER($n) }.</b> { alert-when }
# $count: how many that are not listed
alert-unlisted = { $count ->
    [one] One more thing happened. You’ll find it in the activity log: /privacy
   *[other] { $count } more things happened. You’ll find them in the activity log: /privacy
    }
alert-quiet = There’s nothing new about your account.
alert-help = If it was you, tap “It was me”. If not, tap “This was not me”: if it’s still waiting, I stop it. Otherwise I lock the account, so that nobody can sign in until you get back in, and then what was changed is put back.
alert-unclear = Please tap a button: was it you, or not?
alert-erased = I’ve deleted your message in case it was a password. Please answer this first.
alert-thanks = Good. Then everything stays as it is.
alert-read = All right.

alert-choice-mine = It was me
alert-choice-all-mine = It was all me
alert-choice-not-me = This was not me
# $n: its place in the list
alert-choice-nth = Number { NUMBER($n) } was not me
alert-choice-read = All right
alert-choice-recover = Get back into my account
alert-choice-more = See what else happened
alert-choice-done = Done

alert-disputing = One moment, I’m looking at it.
alert-locked =
    Your account is locked: every device is signed out, and nobody can sign in for now.

    To unlock it, get back in with everything you have. What was changed without you is then put back.
alert-stopped = I’ve stopped that. It changed nothing.
alert-outweighed =
    This chat alone can’t stop that: stronger proof was given for it, or this chat wasn’t part of the account at the time, or no longer is.

    If it was not you, get back in now with everything you have: your addresses, your number, this chat, a second-step code. Whoever proves more has the last word.
alert-before = There’s nothing left to undo here: it was answered before, or it has ended. If you can’t sign in, or aren’t sure, choose a new password.
alert-late =
    That was more than three days ago, so I can no longer undo it by itself.

    If somebody else may be in your account, choose a new password: that signs out everybody else.
# $brand: who runs the service
alert-who-helps = If you have no way back in left, only the people at { $brand } can help.

# $by: who did it
alert-by = { $by ->
    [operator] {" "}Our support team did this.
   *[owner] {""}
    }

## What happened

alert-what-account-created = The account was created.
alert-what-password-changed = The password was changed.
# $hold: whether it had to wait
alert-what-password-reset = { $hold ->
    [yes] After the waiting time, a new password was chosen to recover the account. Every device was signed out.
   *[no] A new password was chosen to recover the account. Every device was signed out.
    }
# $address: partly hidden
alert-what-address-added = { $address } was added to the account.
# $address: partly hidden
alert-what-address-removed = { $address } was removed from the account.
# $address: partly hidden
alert-what-address-primary = { $address } is now the primary address of the account.
alert-what-two-step-on = 2-step verification was turned on.
alert-what-two-step-off = 2-step verification was turned off.
alert-what-codes-renewed = New recovery codes were made. The old ones no longer work.
# $left: how many are left
alert-what-code-used = { $left ->
    [0] A recovery code was used. It was the last one.
    [one] A recovery code was used. One is left.
   *[other] A recovery code was used. { $left } are left.
    }
# $chat: whose chat it is
alert-what-chat-linked = { $chat ->
    [none] A chat was linked to the account. It can manage the account and help recover it.
   *[other] { $chat }’s chat was linked to the account. It can manage the account and help recover it.
    }
# $chat: whose chat it is
alert-what-chat-unlinked = { $chat ->
    [none] A chat was unlinked from the account.
   *[other] { $chat }’s chat was unlinked from the account.
    }
# $device: how it is called
alert-what-passkey-added = A passkey was added to the account: { $device }. It signs in without a password.
# $device: how it is called
alert-what-passkey-removed = A passkey was removed from the account: { $device }.
# $new: whether the device was never used before; $device: what it is
alert-what-signed-in = { $new ->
    [yes] { $client ->
        [none] Somebody signed in on a new device: { $device }.
       *[other] Somebody signed in to { $client } on a new device: { $device }.
    }
   *[no] { $client ->
        [none] Somebody signed in: { $device }.
       *[other] Somebody signed in to { $client }: { $device }.
    }
    }
# $client: name of the application
alert-what-sign-in-denied = A sign-in to { $client } was refused in a chat: “not me”.
# $client: name of the application
alert-what-application-allowed = { $client } was given access to the account.
# $client: name of the application
alert-what-application-revoked = The access of { $client } was removed, and it was signed out.
# $count: how many devices; $by: who did it
alert-what-sessions-ended = { $count ->
    [one] One device was signed out.
   *[other] { $count } devices were signed out.
    }{ alert-by }
# $until: day and time
alert-what-tries-paused = Somebody else tried to guess their way in. They have to wait until { $until }; your own chats do not.
# $until: day and time
alert-what-own-tries-paused = Several wrong passwords or codes were entered in a chat linked to the account, or on a device where you had signed in. No more tries are possible there until { $until }.
# $count: how often
alert-what-factor-missing = Somebody passed the first step of signing in { NUMBER($count) } times, by the right password or by a yes in a linked chat, and never the second, so nobody got in. If that wasn’t you, choose a new password and see which chats are linked.
# $by: who did it
alert-what-unlocked = The pause after failed attempts was ended.{ alert-by }
alert-what-frozen = Our support team locked the account. Every device is signed out, and nobody can sign in until they unlock it. Ask them if you don’t know why.
alert-what-unfrozen = Our support team unlocked the account. You can sign in again.
alert-what-recovery-started = Somebody asked to get back into the account.
# $until: day and time
alert-what-hold-started = Somebody asked for a new password with weak proof only. They have to wait until { $until }, so that you can stop it.
alert-what-hold-over = The waiting time is over: a new password can be chosen now.
alert-what-hold-cancelled = A recovery of the account was stopped before it changed anything.
# $what: the kind of what was taken back
alert-what-disputed = Somebody said “this was not me” about { $what ->
    [password-changed] the new password
    [password-reset] the recovery of the account
    [address-added] the new address
    [address-removed] the address that was removed
    [address-primary] the new primary address
    [two-step-on] turning 2-step verification on
    [two-step-off] turning 2-step verification off
    [codes-renewed] the new recovery codes
    [code-used] the recovery code that was used
    [chat-linked] the chat that was linked
    [chat-unlinked] the chat that was unlinked
    [passkey-added] the new passkey
    [passkey-removed] the passkey that was removed
    [signed-in] a sign-in on a device
    [exported] the copy of the data
    [deletion-requested] deleting the account
    [deletion-soon] deleting the account
   *[other] a change
    }. The account is locked now: every device is signed out, and nobody can sign in until a new password is chosen.
# $by: who did it
alert-what-exported = A copy of the account’s data was made.{ alert-by }
alert-what-name-changed = The name of the account was changed.
alert-what-profile-changed = One of your answers in the account was changed.
# $region: where
alert-what-region-changed = The region of the account was changed to { $region }.
alert-what-offers-on = Offers and news were turned on.
alert-what-offers-off = Offers and news were turned off.
# $until: day and time; $by: who did it
alert-what-deletion-requested = Account deletion was requested. The account can be kept until { $until }.{ alert-by }
# $until: day and time; $by: who did it
alert-what-deletion-soon = The account will be deleted on { $until }. Until then it can be kept.{ alert-by }
alert-what-deletion-cancelled = The account is kept. It will not be deleted.
# $works, $of: how many of the ways back in work
alert-what-recovery-checked = The ways back in were tested: { NUMBER($works) } of { NUMBER($of) } work.
