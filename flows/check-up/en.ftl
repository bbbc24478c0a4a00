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
# $on: yes or no; $count: chats
check-up-chat = ✅ { $count ->
    [one] This chat warns you
   *[other] { NUMBER($count) } chats warn you
    }
# $on: yes or no
check-up-recovery-check = { $on ->
    [yes] ✅ Ways back in tried within a year
   *[no] ⚠️ Ways back in not tried for a year
    }
check-up-frozen = 🔒 Your account is locked until you get back in.
# $day: when it is deleted
check-up-leaving = 🗑 Your account will be deleted on { $day }.
# Describes the picture. $on of $of parts are filled
check-up-picture = In the picture: a shield with { NUMBER($of) } parts, { NUMBER($on) } of them filled, and the same list.
check-up-help = Each button mends one gap and takes two or three minutes.
check-up-unclear = Tap what you would like to mend, please.
check-up-closed = All right. The check-up is here whenever you like: /checkup

## On the picture

check-up-picture-password = Password
check-up-picture-ways = Two ways back in
check-up-picture-two-step = 2-step verification
check-up-picture-codes = Recovery codes
check-up-picture-chat = Linked chat
check-up-picture-recovery-check = Tried within a year

check-up-choice-ways = Add a second way back in
check-up-choice-two-step = Turn on 2-step verification
check-up-choice-codes = Make new recovery codes
check-up-choice-recovery-check = Try my ways back in
check-up-choice-try = Try my ways back in
check-up-choice-account = My account
check-up-choice-recover = Get back into my account
check-up-choice-overview = Check-up
check-up-choice-later = Not now

## Do the ways back in still work?

check-up-offer =
    <b>Do your ways back in still work?</b>

    A year has passed. People change numbers and lose mailboxes; it is better to find out now than on the day you need them.
# $count: how many; $ways: masked addresses
check-up-offer-ways = { $count ->
    [one] I send a code to { $ways }, and you write it here. It takes a minute.
   *[other] I send a code to each of these, and you write it here: { $ways }. It takes a few minutes.
    }
check-up-help-recovery-check = Nothing changes by trying. “It does not arrive” goes on, and at the end you see what to mend.
# $at, $of: which way back in is tried now
check-up-recovery-check-now = <b>Way back in { NUMBER($at) } of { NUMBER($of) }</b>
check-up-arrived = It works. ✅
# $left: tries
check-up-wrong = { $left ->
    [one] That is not the code. One more try.
   *[other] That is not the code. { NUMBER($left) } tries are left.
    }
check-up-wait = I can send it again in { common-time }.
check-up-not-now = This one cannot be tried right now; too much was sent there or tried. I go on without it.
check-up-code-over = That code has done its time. A new one helps, or we go on without it.
check-up-choice-missed = It does not arrive
# $works, $of: how many ways back in work
check-up-all-work = { $of ->
    [one] Your way back in works. I will ask again in a year.
   *[other] All { NUMBER($of) } ways back in work. I will ask again in a year.
    }
# $works, $of: how many ways back in work
check-up-some-fail = { $works ->
    [0] No way back in was proven to work. Please add one that reaches you while you can still sign in.
   *[other] { NUMBER($works) } of { NUMBER($of) } ways back in work. Put one that reaches you in place of the other while you can still sign in.
    }
check-up-choice-ways-mend = Mend my ways back in
