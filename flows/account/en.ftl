### The account at a glance.

# $name: the person; $account: how the account is called; $id: its number; $region: where; $since: a day
account-overview =
    <b>{ $name }</b>, this is your { $account }.

    <b>Account ID:</b> <code>{ $id }</code>
    <b>Region:</b> { $region }
    <b>Here since:</b> { $since }
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
    <b>Signed in:</b> { $sessions ->
        [0] nowhere
        [one] in one place
       *[other] in { $sessions } places
    }
    <b>Linked chats:</b> { $chats ->
        [one] only this one
       *[other] { $chats }
    }

## What is urgent

account-frozen = 🔒 <b>Your account is locked.</b> Somebody said “this was not me”, so nobody can sign in. Getting back in opens it again.
# $account: how the account is called; $day: when
account-leaving = 🗑 <b>Your { $account } will be deleted on { $day }.</b> Until then everything works, and you can keep it.
# $until: a day and time
account-cooling = ⏳ Your account was recovered a short while ago. Until { $until }, sensitive changes need a second factor that was on before.
# $count: how many; $last: a day and time
account-tries = { $count ->
    [one] ⚠️ In the last 24 hours somebody tried once to get into your account and was wrong, on { $last }. Nothing was opened.
   *[other] ⚠️ In the last 24 hours there were { $count } wrong tries to get into your account, the last one on { $last }. Nothing was opened.
    }
# $count: how many; $last, $until: a day and time
account-tries-paused = { $count ->
    [one] ⚠️ In the last 24 hours somebody tried once to get into your account and was wrong, on { $last }. Until { $until } nobody elsewhere can try again; this chat does not have to wait. If it was you on another device, “End the pause” lets you go on there.
   *[other] ⚠️ In the last 24 hours there were { $count } wrong tries to get into your account, the last one on { $last }. Until { $until } nobody elsewhere can try again; this chat does not have to wait. If it was you on another device, “End the pause” lets you go on there.
    }
account-unlocked = The pause is over. You can try again on your other device now.
account-unlock-later = You have ended a few pauses today already, so this one is left to end by itself. Here in this chat nothing is blocked.
account-not-linked = This chat is not linked to an account any more.

## Where to go

account-choice-recover = Get back in
account-choice-keep = Keep my account
account-choice-unlock = End the pause
account-choice-check-up = How safe is it?
account-choice-password = Password
account-choice-addresses = Addresses
account-choice-two-step = 2-step verification
account-choice-sessions = Signed-in devices
account-choice-chats = Linked chats
account-choice-privacy = Privacy

account-help = Each button leads to one part of your account and back here. Nothing changes before you say so, and what is dangerous asks for your password or a code again.
account-unclear = Tap what you would like to look after.
account-closed = Your account is here whenever you like: /account
