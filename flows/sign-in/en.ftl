### Signing in elsewhere with the chat.

# $client: name of the application; $device: what it would be on; $place: where that is, roughly, such as “Madrid, Spain”
sign-in-where = Sign in to <b>{ $client }</b>?{ $device ->
    [none] {""}
   *[other] { " " }On { $device }{ $place ->
        [none] .
       *[other] {" "}({ $place }).
    }
    }
sign-in-number = Tap the number that the page shows.
# $message: what the application shows
sign-in-message = It shows: <b>{ $message }</b>
sign-in-yes = Say yes only if you asked for it just now.
sign-in-prove = 2-step verification is on for your account, so a tap alone doesn’t sign you in. Please confirm with a code, too.
sign-in-choice-yes = Yes, sign in
sign-in-choice-prove = Confirm with a code
sign-in-choice-not-me = Not me
sign-in-choice-done = OK
sign-in-choice-password = Choose a new password
sign-in-choice-devices = See my devices
# $client: name of the application
sign-in-approved = ✅ Done. Go back to { $client }: it continues by itself.
sign-in-wrong = That was another number, so nobody was signed in. On the page you can ask again; it shows a new number then.
sign-in-denied = Nobody was signed in, and everything else that was asking has ended. Somebody may know your address. If you use your password elsewhere too, choose a new one, and see whether you know all your devices.
sign-in-over = This question is over, and nobody was signed in by it. On the page you can ask again.
sign-in-frozen = This account is locked, because somebody said “this was not me”. Get back in to unlock it.
# $account: how the account is called
sign-in-unlinked = This chat is not linked to any { $account } yet. Link yours or create one here; then I’ll come back to this by myself.
sign-in-quiet = No sign-in is waiting for you.
sign-in-unclear = Tap the number that the page shows, or “Not me”.
sign-in-unclear-yes = Tap “Yes, sign in” or “Not me”.
sign-in-help = Somebody wants to sign in with your account. If that is you, tap the number that the page in front of you shows. If not, tap “Not me”: nobody gets in, and you lose nothing.
sign-in-closed = All right. Nobody was signed in by this.
