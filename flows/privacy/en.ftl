### Privacy: what is known of a person, and what becomes of it.

# $account: how the account is called
privacy-overview =
    <b>Your data</b>

    Here you can see the activity log of your { $account } and what you’ve agreed to. You can get a copy of everything we store, and you can delete your account.
privacy-help = “Activity log” shows what happened to your account. “What I agreed to” shows terms and offers, with dates. “A copy of my data” makes a file for you. Nothing is deleted until you say so and confirm that it’s you.
privacy-unclear = Please tap what you’d like to see.
privacy-closed = All right. Your data is here whenever you like: /privacy
privacy-expired = That took a little too long, so your confirmation has expired. Please try again.
# $day: when the account is deleted
privacy-leaving = 🗑 <b>Your account will be deleted on { $day }.</b>

privacy-choice-activity = Activity log
privacy-choice-consents = What I agreed to
privacy-choice-file = A copy of my data
privacy-choice-delete = Delete my account
privacy-choice-keep = Keep my account
privacy-choice-overview = ‹ Your data

## What happened

# $page, $pages: which page this is
privacy-activity = { $pages ->
    [1] <b>Activity log</b>
   *[other] <b>Activity log</b> · page { NUMBER($page) } of { NUMBER($pages) }
    }
# $when: day and time
privacy-when = <i>{ $when }</i>
privacy-help-activity = The newest comes first. If something here wasn’t you, change your password under /account.
privacy-choice-newer = ‹ Newer
privacy-choice-older = Older ›

## What was agreed to

privacy-consents = <b>What you’ve agreed to</b>
# $version: of the terms; $when: day and time
privacy-terms = ✅ Terms and privacy policy, version { $version }: accepted on { $when }
# $wanted: yes, no, or never: nothing was ever said; $when: day and time
privacy-offers = { $wanted ->
    [yes] ✅ News and offers: on since { $when }
    [no] ▫️ News and offers: off since { $when }
   *[never] ▫️ News and offers: off
    }
privacy-help-consents = You can turn news and offers on or off at any time. An account needs the terms; if you no longer agree to them, you can delete it.
privacy-choice-offers-on = Get news and offers
privacy-choice-offers-off = No more news and offers
privacy-choice-policy = Privacy policy
privacy-choice-terms = Terms

## A copy of everything

# $account: how the account is called
privacy-file =
    <b>A copy of your data</b>

    I’ll make one file with everything we store about your { $account }: addresses, consents, sign-ins and the activity log. You’ll get it in this chat as JSON, a format that people and other services can read.
privacy-file-care = It doesn’t contain passwords or codes, but it does contain your addresses. Keep it where only you can see it. First I’ll ask you to confirm that it’s you.
privacy-help-file = I make the file right now and don’t keep it. Your other chats and addresses are told about it.
privacy-choice-make-file = Make the file
privacy-file-sending = I’m making your file.
privacy-file-sent = Your file is in this chat. Save it in a safe place, and delete that message if others read this chat.
privacy-file-failed = I couldn’t send the file. Please ask for it again.
# Stands below the file.
privacy-export-file = Everything we store about your account, made just now.

## Leaving

# $account: how the account is called
privacy-leave =
    <b>Delete your { $account }</b>

    Everything is deleted: the account, its addresses, your consents, the activity log, and what this chat knows about it. Services you use with this account will no longer know you.
privacy-leave-undo = This happens in 14 days. Until then the account works, I’ll remind you once, and one tap keeps it. First I’ll ask you to confirm that it’s you.
privacy-help-leave = You may want a copy of your data first. After 14 days nobody can bring the account back.
privacy-choice-really-delete = Yes, delete it
privacy-leaving-until = Until then it works as usual. I’ll remind you two days before; one tap keeps it, here or in any alert about it.
# $account: how the account is called
privacy-kept = We’ll keep your { $account }. Nothing was deleted.
# $account: how the account is called; said once the 14 days are over
privacy-gone = Your { $account } is deleted, as you asked two weeks ago. Thank you for being with us.
privacy-not-leaving = Your account wasn’t going to be deleted. Nothing has changed.
