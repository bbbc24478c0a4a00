### Before something dangerous is done, the owner shows to be there.

# $action: what is about to be done
approve-why = { $action ->
    [password] Before your password changes, please show that it is you.
    [addresses] Before anything changes about the ways to reach you, please show that it is you.
    [two-step] Before 2-step verification changes, please show that it is you.
    [codes] Before there are new recovery codes, please show that it is you.
    [chats] Before anything changes about the linked chats, please show that it is you.
    [export] Before your data is handed over, please show that it is you.
   *[delete] Before the account is deleted, please show that it is you.
    }
# $needs: what is asked for there
approve-page = { $needs ->
    [factor] A page of ours opens for you only. It asks for a code from your authenticator app, or one of your recovery codes; then we go on here by ourselves.
    [either] A page of ours opens for you only. It asks for your password, or for a code from your authenticator app; then we go on here by ourselves.
    [both] A page of ours opens for you only. It asks for your password and for a code from your authenticator app; then we go on here by ourselves.
   *[password] A page of ours opens for you only. It asks for your password; then we go on here by ourselves.
    }
approve-choice-open-page = Show that it is me
approve-choice-new-page = Open a new page
approve-page-not-here = Please do not write it here; I have deleted your message to be safe. The button below opens the page for it.

approve-password = Please write your password here. I delete your message at once.
approve-code = Please write the 6-digit code that your authenticator app shows now, or one of your recovery codes. I delete your message at once.
approve-now-code = Your password is right. One more thing:
approve-choice-with-code = Use a code instead
approve-choice-with-password = Use my password instead
# $left: tries until there is a pause
approve-wrong-password = { $left ->
    [one] That is not the password of this account. One more try, then there is a short break.
   *[other] That is not the password of this account. You have { $left } more tries.
    }
# $left: tries until there is a pause
approve-wrong-code = { $left ->
    [one] That code is not right, or was used before. One more try, then there is a short break.
   *[other] That code is not right, or was used before. You have { $left } more tries.
    }
# $left: recovery codes that were not used yet
approve-code-used = { $left ->
    [0] That was your last recovery code.
    [one] That was a recovery code, and it is used up now. You have one more.
   *[other] That was a recovery code, and it is used up now. You have { $left } more.
    }
approve-few-codes = Please make new recovery codes soon: under 2-step verification, in your account.
approve-expired = That took a little too long, so we begin this step again.
approve-busy = Many people are here at the moment. Nothing was checked; please write it once more in a few seconds.

approve-slowed = There were several wrong tries, so this waits a little: { common-time }. Nothing else is blocked.
approve-choice-again = Try again
# $until: a day and time
approve-cooling =
    Your account was recovered a short while ago. To keep it safe from somebody who might have got in that way, this is possible from { $until } on.

    With 2-step verification that was on before, it would be possible at once.
approve-frozen = This account is locked, because somebody said “this was not me”. Getting back in opens it again.

approve-asked = There is nothing to confirm at the moment.
approve-given = Thank you.
approve-left = All right, nothing was done.

approve-help = I ask this again before anything that could lock you out of your account, so that somebody who finds your phone open cannot do it.
approve-help-code = Open your authenticator app and look for this account: it shows six digits that change every half minute. If you do not have it with you, one of the recovery codes you saved will do; each works once.
