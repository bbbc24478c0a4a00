### A new password.

password-start =
    Here you choose a new password. First I ask for your current one, to be sure that it’s you.

    By default, every device has to sign in again with the new one. This chat stays linked.
password-confirm = Your new password is ready. It takes effect once you’ve confirmed that it’s you.
# $on: yes or no; $sessions: how many
password-choice-others = { $on ->
    [yes] ☑ Sign out everywhere
   *[no] ☐ Sign out everywhere
    }{ $sessions ->
    [0] {""}
   *[other] {" "}({ $sessions })
    }
password-choice-open-page = Change my password
password-choice-confirm = Continue
# $needs: both, where a code of the authenticator is asked for too
password-page =
    You change your password on a page that opens only for you, not in this chat. It asks for your current password{ $needs ->
        [both] , for a code from your authenticator app,
       *[password] {""}
    } and for the new one.

    By default, every device has to sign in again with the new one. This chat stays linked.
password-here = Thank you. Now the new password: please type it here; I delete your message right away.
password-once-more = That took a while, so please confirm again that it’s you.
password-expired = The password you chose has expired, because I only keep it for a while. Please choose it again.
# $kept: yes or no; $ended: how many were signed out
password-done = ✅ Your password is changed. { $kept ->
    [yes] Your devices stay signed in.
   *[no] { $ended ->
        [0] No other device was signed in.
        [one] One device was signed out.
       *[other] { $ended } devices were signed out.
    }
    }
password-erased = I’ve deleted the messages with it.
password-told = I’ve notified all your addresses and your other chats, so that nobody can do this without you knowing.
password-not-yet = Please don’t type a password here yet; I’ve deleted your message to be safe. “Continue” takes you to the right place.
password-choice-account = My account
password-help = A new password helps if somebody may know the old one. If you’ve forgotten your current one, send /recover.
password-closed = All right. You’ll find everything about your account under /account.
