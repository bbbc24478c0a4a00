### 2-step verification: an authenticator app, and recovery codes.

# $account: how the account is called
two-step-off =
    <b>2-step verification is off.</b>

    With it, whoever wants to sign in to your { $account } needs your password and a code from an app on your phone. A stolen password alone opens nothing then.

    You need an authenticator app, any will do. Mails and SMS are not used for this: they are too easy to get hold of.
two-step-choice-turn-on = Turn it on
# $on: yes where 2-step verification is on already, otherwise no
two-step-no-pages = { $on ->
    [yes] New recovery codes are made on a web page, and this service has none for now. The codes you have keep working.
   *[no] It is set up on a web page, and this service has none for now. A long password that you use nowhere else and a second way back in protect your account meanwhile.
    }

two-step-page =
    The page shows a picture to scan with your authenticator app, or a key to type in. Write the code that the app shows then on that page.

    Afterwards you see ten recovery codes there, once. Have something at hand to keep them.
two-step-choice-open-page = Set it up
two-step-not-here = Please do not write codes or passwords here; I have deleted your message to be safe. The button below opens the page for it.
two-step-is-on = ✅ 2-step verification is on. Keep the recovery codes where you find them without your phone.

# $left: recovery codes that were not used yet
two-step-on =
    <b>2-step verification is on.</b>

    { $left ->
        [0] You have no recovery codes left. Without one, a lost phone can lock you out.
        [one] You have one recovery code left.
       *[other] You have { $left } recovery codes left.
    }
two-step-few-codes = Please make new ones soon.
two-step-choice-renew = New recovery codes
two-step-choice-turn-off = Turn it off
two-step-codes-page =
    The page makes ten new recovery codes and shows them once. The old ones stop working at that moment, and not before.

    Have something at hand to keep them.
two-step-choice-open-codes = Show my new codes
two-step-codes-are-new = ✅ You have ten new recovery codes, and the old ones no longer work.

two-step-is-off = 2-step verification is off. Your recovery codes no longer work either.
two-step-expired = That took a little too long, so nothing was changed. This is how it is now.
two-step-left = All right.

two-step-help =
    An authenticator app (on this phone or another) shows a new 6-digit code every half minute. Signing in then needs your password and that code.

    A recovery code takes the place of one such code, once each. They are for the day your phone is not at hand.
