### Before something dangerous is done, the owner shows to be there.

# $action: what is about to be done
approve-why = { $action ->
    [password] Before your password changes, please confirm that it’s you.
    [addresses] Before anything changes about the ways to reach you, please confirm that it’s you.
    [two-step] Before 2-step verification changes, please confirm that it’s you.
    [codes] Before I make new recovery codes, please confirm that it’s you.
    [passkeys] Before anything changes about your passkeys, please confirm that it’s you.
    [chats] Before anything changes about the linked chats, please confirm that it’s you.
    [sign-in] Before you’re signed in there, please confirm that it’s you.
    [export] Before you get your data, please confirm that it’s you.
   *[delete] Before the account is deleted, please confirm that it’s you.
    }
# $needs: what is asked for there
approve-page = { $needs ->
    [factor] A page opens only for you and asks for a code from your authenticator app, or one of your recovery codes. Then we continue here.
    [either] A page opens only for you and asks for your password, or for a code from your authenticator app. Then we continue here.
    [both] A page opens only for you and asks for your password and for a code from your authenticator app. Then we continue here.
   *[password] A page opens only for you and asks for your password. Then we continue here.
    }
approve-choice-open-page = Confirm it’s me
approve-page-not-here = Please don’t type it here; I’ve deleted your message to be safe. The button below opens the right page.

approve-password = Please type your password here. I delete your message right away.
approve-code = Please type the 6-digit code from your authenticator app, or one of your recovery codes. I delete your message right away.
approve-now-code = Your password is right. One more thing:
approve-choice-with-code = Use a code instead
approve-choice-with-password = Use my password instead
# $left: tries until there is a pause
approve-wrong-password = { $left ->
    [one] That’s not the password of this account. One more try, then you’ll have to wait a little.
   *[other] That’s not the password of this account. You have { $left } more tries.
    }
# $left: tries until there is a pause
approve-wrong-code = { $left ->
    [one] That code is wrong or was used before. One more try, then you’ll have to wait a little.
   *[other] That code is wrong or was used before. You have { $left } more tries.
    }
# $left: recovery codes that were not used yet
approve-code-used = { $left ->
    [0] That was your last recovery code.
    [one] That recovery code is used up now. You have one left.
   *[other] That recovery code is used up now. You have { $left } left.
    }
approve-few-codes = Please make new recovery codes soon: in your account, under “2-step verification”.
approve-expired = That took a little too long, so let’s start this step again.
approve-busy = It’s very busy here right now. Nothing was checked; please type it again in a few seconds.

approve-slowed = That was wrong several times, so please wait { common-time }. Nothing else is blocked.
approve-choice-again = Try again
# $until: a day and time
approve-cooling =
    Your account was recovered recently. In case somebody else got in that way, this is only possible from { $until }.

    If 2-step verification had been on before, you could do it right away.
approve-frozen = This account is locked, because somebody said “this was not me”. Get back in to unlock it.

approve-asked = There’s nothing to confirm right now.
approve-given = Thank you.
approve-left = All right, nothing was done.

approve-help = I ask this before anything that could lock you out, so that somebody who finds your phone unlocked can’t do it.
approve-help-code = Open your authenticator app and look for this account: its six digits change every half minute. If you don’t have it with you, use one of the recovery codes you saved; each works once.
