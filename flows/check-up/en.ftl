### The check-up: how well the account is protected, and whether the ways back in still work.

# $account: how the account is called; $on of $of parts protect it
check-up-overview = <b>Check-up of your { $account }</b>: { NUMBER($on) } of { NUMBER($of) }
# $on: yes or no
check-up-password = ✅ Password
# $on: yes or no; $count: addresses
check-up-ways = { $on ->
    [yes] ✅ { NUMBER($count) } ways back in
   *[no] ⚠️ Only one way back in
    }
# $on: yes or no
check-up-two-step = { $on ->
    [yes] ✅ 2-step verification is on
   *[no] ⚠️ 2-step verification is off
    }
# $on: yes or no; $count: recovery codes left
check-up-codes = { $on ->
    [yes] ✅ { NUMBER($count) } recovery codes left
   *[no] ⚠️ { $count ->
        [0] No recovery codes
        [one] One recovery code left
       *[other] { NUMBER($count) } recovery codes left
        }
    }
# $on: yes or no; $count: passkeys
check-up-passkeys = { $on ->
    [yes] ✅ { NUMBER($count) } passkeys
   *[no] ⚠️ { $count ->
        [0] No passkey
       *[other] Only one passkey
        }
    }
# $on: yes or no; $count: chats
check-up-chat = ✅ { $count ->
    [one] This chat gets alerts
   *[other] { NUMBER($count) } chats get alerts
    }
# $on: yes or no
check-up-recovery-check = { $on ->
    [yes] ✅ Ways back in tested this past year
   *[no] ⚠️ Ways back in not tested for a year
    }
check-up-frozen = 🔒 Your account is locked until you get back in.
# $day: when it is deleted
check-up-leaving = 🗑 Your account will be deleted on { $day }.
# Describes the picture. $on of $of parts are filled
check-up-picture = In the picture: a shield with { NUMBER($of) } parts, { NUMBER($on) } of them filled in, and the same list.
check-up-help = Each button fixes one thing and takes two or three minutes.
check-up-unclear = Please tap what you’d like to fix.
check-up-closed = All right. The check-up is here whenever you like: /checkup

## On the picture

check-up-picture-password = Password
check-up-picture-ways = Two ways back in
check-up-picture-two-step = 2-step verification
check-up-picture-codes = Recovery codes
check-up-picture-passkeys = Two passkeys
check-up-picture-chat = Linked chat
check-up-picture-recovery-check = Tested this year

check-up-choice-ways = Add a second way back in
check-up-choice-two-step = Turn on 2-step verification
check-up-choice-codes = Make new recovery codes
check-up-choice-passkeys = Add a passkey
check-up-choice-recovery-check = Test my ways back in
check-up-choice-try = Test my ways back in
check-up-choice-account = My account
check-up-choice-recover = Get back into my account
check-up-choice-overview = Check-up
check-up-choice-later = Not now

## Do the ways back in still work?

check-up-offer =
    <b>Do your ways back in still work?</b>

    It’s been a year. Numbers change and inboxes get lost; better to find out now than on the day you need them.
# $count: how many; $ways: masked addresses
check-up-offer-ways = { $count ->
    [one] I send a code to { $ways }, and you type it here. It takes a minute.
   *[other] I send a code to each of these, and you type it here: { $ways }. It takes a few minutes.
    }
check-up-help-recovery-check = Testing changes nothing. If a code doesn’t arrive, tap “It didn’t arrive”; at the end you see what to fix.
# $at, $of: which way back in is tried now
check-up-recovery-check-now = <b>Way back in { NUMBER($at) } of { NUMBER($of) }</b>
check-up-arrived = It works. ✅
# $left: tries
check-up-wrong = { $left ->
    [one] That’s not the code. One more try.
   *[other] That’s not the code. { NUMBER($left) } more tries.
    }
check-up-wait = I can send it again in { common-time }.
check-up-not-now = This one can’t be tested right now, after too many messages or tries. Let’s continue without it.
check-up-code-over = That code has expired. I can send a new one, or we continue without it.
check-up-choice-missed = It didn’t arrive
# $works, $of: how many ways back in work
check-up-all-work = { $of ->
    [one] Your way back in works. I’ll ask again in a year.
   *[other] All { NUMBER($of) } ways back in work. I’ll ask again in a year.
    }
# $works, $of: how many ways back in work
check-up-some-fail = { $works ->
    [0] None of your ways back in has been shown to work. Please add one that reaches you, while you can still sign in.
   *[other] { NUMBER($works) } of { NUMBER($of) } ways back in work. Please replace the rest, while you can still sign in.
    }
check-up-choice-ways-mend = Fix my ways back in
