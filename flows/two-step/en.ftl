### 2-step verification: an authenticator app, and recovery codes.

# $account: how the account is called
two-step-off =
    <b>2-step verification is off.</b>

    When it’s on, signing in to your { $account } takes your password and a code from an app on your phone. A stolen password alone is no use then.

    You need an authenticator app; any will do. We don’t use e-mail or SMS for this: they’re too easy to intercept.
two-step-choice-turn-on = Turn it on
# $on: yes where 2-step verification is on already, otherwise no
two-step-no-pages = { $on ->
    [yes] New recovery codes are made on a web page, which isn’t available here yet. The codes you have keep working.
   *[no] It’s set up on a web page, which isn’t available here yet. Until then, a long password that you use nowhere else and a second way back in protect your account.
    }

two-step-page =
    On the page, scan the picture with your authenticator app, or type in the key. Then type the code that the app shows.

    Next you’ll see ten recovery codes, just once. Have something ready to save them.
two-step-choice-open-page = Set it up
two-step-not-here = Please don’t type codes or passwords here; I’ve deleted your message to be safe. The button below opens the right page.
two-step-is-on = ✅ 2-step verification is on. Keep the recovery codes where you can find them without your phone.

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
two-step-choice-passkeys = Passkeys
two-step-codes-page =
    The page makes ten new recovery codes and shows them once. The old ones stop working at that moment, not before.

    Have something ready to save them.
two-step-choice-open-codes = Show my new codes
two-step-codes-are-new = ✅ You have ten new recovery codes, and the old ones no longer work.

two-step-is-off = 2-step verification is off. Your recovery codes no longer work either.
two-step-expired = That took a little too long, so nothing was changed.
two-step-left = All right.

two-step-help =
    An authenticator app (on this phone or another) shows a new 6-digit code every half minute. Signing in then takes your password and that code.

    A recovery code replaces that code when you don’t have your phone. Each works once.
