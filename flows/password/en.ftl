### A new password.

password-start =
    Here you choose a new password. First I ask for the one you have, to be sure that it is you.

    By default everybody who is signed in has to sign in again with the new one. This chat stays linked.
password-confirm = Your new password is ready, and it counts as soon as you have shown that it is you.
# $on: yes or no; $sessions: how many
password-choice-others = { $on ->
    [yes] ☑ Sign out everywhere
   *[no] ☐ Sign out everywhere
    }{ $sessions ->
    [0] {""}
   *[other] {" "}({ $sessions })
    }
password-choice-confirm = Go on
password-page =
    Thank you. Now the new password: you choose it on a page of ours that opens for you only, not in this chat.

    As soon as you are done there, we go on here by ourselves.
password-here = Thank you. Now the new password: please write it here; I delete your message at once.
password-once-more = That took a while, so please show once more that it is you.
password-expired = What you chose was kept for a while only and has expired. Please choose a password once more.
# $kept: yes or no; $ended: how many were signed out
password-done = ✅ Your new password counts from now on. { $kept ->
    [yes] Whoever was signed in stays signed in.
   *[no] { $ended ->
        [0] Nobody was signed in elsewhere.
        [one] One place was signed out.
       *[other] { $ended } places were signed out.
    }
    }
password-erased = Your messages with it are deleted.
password-told = I have told all your addresses and your other chats, so that nobody can do this behind your back.
password-not-yet = Please do not write a password here yet; I have deleted your message to be safe. “Go on” leads to the right place.
password-choice-account = My account
password-help = A new password helps if somebody may know the old one. If you no longer know the one you have, write /start and choose to get back in.
password-closed = All right. Everything about your account is under /account.
