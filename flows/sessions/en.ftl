### Where somebody is signed in.

sessions-nobody = No active sessions: no device is signed in to your account right now. This chat stays linked to it.
# $count: how many
sessions-list = { $count ->
    [one] You have one active session. Tap it to see more.
   *[other] You have { $count } active sessions, the most recent first. Tap one to see more.
    }
# $device: as the service called it; $since, $seen: a day and time
sessions-item =
    📱 <b>{ $device }</b>
    Signed in: { $since }
    Last used: { $seen }
# $device: the application on a device without a browser; $browser: where it was confirmed; $since, $seen: a day and time
sessions-item-confirmed =
    📺 <b>{ $device }</b>
    Confirmed in: { $browser }
    Signed in: { $since }
    Last used: { $seen }
# $more: how many
sessions-more = { $more ->
    [one] And one older session.
   *[other] And { $more } older sessions.
    }
sessions-one = Don’t recognize it? Sign it out and choose a new password, so that nobody can get in with your current one.
# $count: how many
sessions-sure = { $count ->
    [one] Your one active session will be signed out. You can sign in again whenever you like. This chat stays linked.
   *[other] All { $count } active sessions will be signed out. You can sign in again whenever you like. This chat stays linked.
    }
# $count: how many
sessions-ended = { $count ->
    [0] It was signed out already.
    [one] Signed out.
   *[other] { $count } sessions signed out.
    }
sessions-choice-all = Sign out everywhere
sessions-choice-sure = Yes, sign out everywhere
sessions-choice-end = Sign it out
sessions-choice-password = Choose a new password
sessions-choice-applications = Applications with access
sessions-choice-again = Refresh
sessions-unclear = Tap a session to see more, or “Sign out everywhere”.
sessions-help = Every device where you signed in stays here until you sign out: for 30 days at most, or 7 days unused.
sessions-closed = All right. You’ll find this again under /account.
