### The account at a glance.

# $name: the person; $account: how the account is called; $id: its number; $region: where; $since: a day
account-overview =
    <b>{ $name }</b>, this is your { $account }.

    <b>Account ID:</b> <code>{ $id }</code>
    <b>Region:</b> { $region }
    <b>Member since:</b> { $since }
# $primary: an address, partly hidden; $others: the other ones; $count: how many of them
account-reach = <b>We reach you at:</b> { $primary }{ $count ->
    [0] {""}
   *[other] , and at { $others }
    }
# $password: the day since when it is; $on: yes or no; $codes: recovery codes not used yet
account-protection =
    <b>Password:</b> chosen on { $password }
    <b>2-step verification:</b> { $on ->
        [yes] on
            <b>Recovery codes left:</b> { $codes }
       *[no] off
    }
# $known: yes or no; $last: a day and time; $device: what it was on; $sessions, $chats: how many
account-use =
    <b>Last sign-in:</b> { $known ->
        [yes] { $last }, on { $device }
       *[no] none yet
    }
    <b>Active sessions:</b> { $sessions ->
        [0] none
        [one] one
       *[other] { $sessions }
    }
    <b>Linked chats:</b> { $chats ->
        [one] only this one
       *[other] { $chats }
    }

## What is urgent

account-frozen = 🔒 <b>Your account is locked.</b> Somebody said “this was not me”, so nobody can sign in. Get back in to unlock it.
# $account: how the account is called; $day: when
account-leaving = 🗑 <b>Your { $account } will be deleted on { $day }.</b> Until then everything works, and you can keep it.
# $until: a day and time
account-cooling = ⏳ Your account was recovered recently. Until { $until }, sensitive changes need a second step that was already on before.
# $count: how many; $last: a day and time
account-tries = { $count ->
    [one] ⚠️ In the last 24 hours there was one failed attempt to get into your account, on { $last }. Nobody got in.
   *[other] ⚠️ In the last 24 hours there were { $count } failed attempts to get into your account, the last one on { $last }. Nobody got in.
    }
# $count: how many; $last, $until: a day and time
account-tries-paused = { $count ->
    [one] ⚠️ In the last 24 hours there was one failed attempt to get into your account, on { $last }. Until { $until } nobody can try again elsewhere; this chat doesn’t have to wait. If it was you on another device, “End the pause” lets you continue there.
   *[other] ⚠️ In the last 24 hours there were { $count } failed attempts to get into your account, the last one on { $last }. Until { $until } nobody can try again elsewhere; this chat doesn’t have to wait. If it was you on another device, “End the pause” lets you continue there.
    }
account-unlocked = The pause is over. You can try again on your other device now.
account-unlock-later = You’ve already ended a few pauses today, so this one has to end by itself. Nothing is blocked in this chat.
account-not-linked = This chat isn’t linked to an account any more.

## Where to go

account-choice-recover = Get back in
account-choice-keep = Keep my account
account-choice-unlock = End the pause
account-choice-check-up = Check-up
account-choice-access = Sign-in and devices
account-choice-details = Details and privacy
account-choice-password = Password
account-choice-addresses = E-mail and phone
account-choice-two-step = 2-step verification
account-choice-two-step-passkeys = 2-step and passkeys
account-choice-sessions = Active sessions
account-choice-sessions-applications = Sessions and applications
account-choice-chats = Linked chats
account-choice-privacy = Privacy
account-choice-name = Name
account-choice-region = Region
account-choice-overview = ‹ My account

## Inside its parts

account-access =
    <b>Sign-in and devices</b>

    How you sign in and get back in, and where your account is used.
# $name: the person; $region: where
account-details =
    <b>Details and privacy</b>

    <b>Name:</b> { $name }
    <b>Region:</b> { $region }

    Privacy has your activity log, what you agreed to, a copy of your data, and deleting the account.
account-region =
    Which country or region do you live in now?

    Tap it, or type part of its name.
account-changed = That’s changed. This is your account now.
account-answer-refused = That answer doesn’t fit any more, because the question has changed. Nothing was changed.

account-help = Each button opens one part of your account. Nothing changes until you say so, and anything risky asks for your password or a code again.
account-unclear = Tap what you’d like to look at.
account-closed = Your account is here whenever you like: /account
