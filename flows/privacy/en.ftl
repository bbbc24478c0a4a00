### Privacy: what is known of a person, and what becomes of it.

# $account: how the account is called
privacy-overview =
    <b>Your data</b>

    Here you see what happened to your { $account } and what you have agreed to. You can take a copy of everything we hold, and you can leave.
privacy-help = “What happened” is the diary of your account. “What I agreed to” shows terms and offers, with dates. “A copy of my data” makes a file for you. Nothing is deleted before you have said so and proven to be you.
privacy-unclear = Tap what you would like to see, please.
privacy-closed = All right. Your data is here whenever you like: /privacy
privacy-expired = That took a little long, so the proof has expired. Please try once more.
# $day: when the account is deleted
privacy-leaving = 🗑 <b>Your account will be deleted on { $day }.</b>

privacy-choice-activity = What happened
privacy-choice-consents = What I agreed to
privacy-choice-file = A copy of my data
privacy-choice-delete = Delete my account
privacy-choice-keep = Keep my account
privacy-choice-overview = ‹ Your data

## What happened

# $page, $pages: which page this is
privacy-activity = { $pages ->
    [1] <b>What happened</b>
   *[other] <b>What happened</b> · page { NUMBER($page) } of { NUMBER($pages) }
    }
# $when: day and time
privacy-when = <i>{ $when }</i>
privacy-help-activity = The newest stands first. If something here was not you, change your password under /account.
privacy-choice-newer = ‹ Newer
privacy-choice-older = Older ›

## What was agreed to

privacy-consents = <b>What you have agreed to</b>
# $version: of the terms; $when: day and time
privacy-terms = ✅ Terms and privacy policy, version { $version }: accepted on { $when }
# $wanted: yes, no, or never: nothing was ever said; $when: day and time
privacy-offers = { $wanted ->
    [yes] ✅ News and offers: wanted since { $when }
    [no] ▫️ News and offers: not wanted since { $when }
   *[never] ▫️ News and offers: not wanted
    }
privacy-help-consents = News and offers stop the moment you say so, and start again the same way. The account needs the terms; whoever no longer agrees to them can delete it.
privacy-choice-offers-on = I would like news and offers
privacy-choice-offers-off = No more news and offers
privacy-choice-policy = Privacy policy
privacy-choice-terms = Terms

## A copy of everything

# $account: how the account is called
privacy-file =
    <b>A copy of your data</b>

    I make one file with everything we hold of your { $account }: addresses, consents, sign-ins, and what happened. It comes into this chat as JSON, a format that people can read and other services too.
privacy-file-care = Passwords and codes are not in it, but your addresses are. Keep it where only you can see it. First I ask you to prove that it is you.
privacy-help-file = The file is made at this moment and kept nowhere here. Your other chats and addresses are told that it was made.
privacy-choice-make-file = Make the file
privacy-file-sending = Your file comes here below.
privacy-file-sent = The file is above. Save it in a safe place, and delete the message here if others read along.
privacy-file-failed = The file could not be sent. Please ask for it once more.
# Stands below the file.
privacy-export-file = Everything we hold of your account, made just now.

## Leaving

# $account: how the account is called
privacy-leave =
    <b>Delete your { $account }</b>

    Everything goes: the account, its addresses, its consents, its diary, and what this chat knows of it. Services that use the account will no longer know you.
privacy-leave-undo = It happens 14 days from now. Until then the account works, I remind you once, and one tap keeps it. First I ask you to prove that it is you.
privacy-help-leave = You may want a copy of your data first. After the 14 days nobody can bring the account back.
privacy-choice-really-delete = Yes, delete it
privacy-leaving-until = Until then it works as ever. I will remind you two days before; one tap keeps it, here or in any notice about it.
# $account: how the account is called
privacy-kept = Your { $account } stays. Nothing was deleted.
# $account: how the account is called; said once the 14 days are over
privacy-gone = Your { $account } is deleted, as you asked two weeks ago. Thank you for having been here.
privacy-not-leaving = Your account was not about to be deleted. Nothing has changed.
