### Where somebody is signed in.

sessions-nobody = Nobody is signed in with your account at the moment. This chat is linked to it, and stays so.
# $count: how many
sessions-list = { $count ->
    [one] Your account is open in one place. Tap it to see more.
   *[other] Your account is open in { $count } places; the one used last comes first. Tap one to see more.
    }
# $device: as the service called it; $since, $seen: a day and time
sessions-item =
    📱 <b>{ $device }</b>
    Signed in: { $since }
    Last used: { $seen }
# $more: how many
sessions-more = { $more ->
    [one] And one more that was used longer ago.
   *[other] And { $more } more that were used longer ago.
    }
sessions-one = You do not know it? Then sign it out and choose a new password, so that nobody can come back with the one you have.
# $count: how many
sessions-sure = { $count ->
    [one] You will be signed out in the one place where you are signed in, and sign in there again whenever you like. This chat stays linked.
   *[other] You will be signed out in all { $count } places, and sign in there again whenever you like. This chat stays linked.
    }
# $count: how many
sessions-ended = { $count ->
    [0] It was signed out already.
    [one] Signed out.
   *[other] Signed out in { $count } places.
    }
sessions-choice-all = Sign out everywhere
sessions-choice-sure = Yes, sign out everywhere
sessions-choice-end = Sign out there
sessions-choice-password = Choose a new password
sessions-choice-again = Look again
sessions-unclear = Tap a place to see more, or “Sign out everywhere”.
sessions-help = Each place where you signed in with your account stands here until you sign out, for 30 days at most, or 7 without being used.
sessions-closed = All right. You find this again under /account.
