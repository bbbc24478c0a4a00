### The chats that are linked to an account.

# $account: how the account is called; $id: its number; $count: how many chats
link-chats = { $count ->
    [one] Only this chat is linked to your { $account } <code>{ $id }</code>. You can manage it here, and you get its alerts here.
   *[other] { $count } chats are linked to your { $account } <code>{ $id }</code>. You can manage it in each of them, and each gets its alerts. Tap one to see more.
    }
# $here: yes or no; $since: a day
link-choice-chat = { $here ->
    [yes] This chat, since { $since }
   *[no] Another chat, since { $since }
    }
# $here: yes or no; $since: a day
link-chat = { $here ->
    [yes] <b>This chat</b>, linked since { $since }.
   *[no] <b>Another chat</b>, linked since { $since }.
    }
# $here: yes or no
link-unlinking = { $here ->
    [yes] If you unlink it, this chat can no longer see or change your account, and gets no more alerts. Your account stays as it is.
   *[no] If you unlink it, that chat can no longer see or change your account. If you don’t recognize it, choose a new password too.
    }
link-choice-unlink = Unlink it
link-choice-another = Link this chat to another account
link-unlinked = Unlinked. I’ve notified all your addresses and linked chats.
link-unlinked-here = This chat is no longer linked. You can link it again whenever you like.
link-gone = That chat was no longer linked.
link-show-again = That took a while, so please confirm again that it’s you.
link-unclear = Tap a chat to see more, or link this one to another account.
link-help = A linked chat is a way back in if you lose your password or an address. Only link chats that nobody else uses.

## Which account

# $account: how the account is called; $linked: yes or no; $id: the number of the account that is linked now
link-identifier =
    { $linked ->
        [yes] This chat is linked to <code>{ $id }</code>. Which other { $account } should I link it to?
       *[no] Let’s link this chat to your { $account }. Which one is it?
    }

    Type its e-mail address, its phone number with the country code, or the account ID.
link-identifier-unclear = I couldn’t find an e-mail address, a phone number or an account ID in that. A phone number starts with its country code, for example +34; an account ID has ten digits.

## Showing that it is yours

# $to: what was named, partly hidden
link-page =
    Now the password of <b>{ $to }</b>. To keep it safe, you type it on a page that opens only for you, not in this chat.

    When you’re done there, we continue here.
link-page-not-here = Please don’t type a password here; I’ve deleted your message to be safe. The button below opens the right page.
link-choice-open-page = Enter my password
# $to: what was named, partly hidden
link-password = Now the password of <b>{ $to }</b>. Please type it here; I delete your message right away.
link-wrong = There’s no such account, or that’s not its password. Please try again, or go back and use another address or the account ID.
link-code = Now the second step: please type the 6 digits from your authenticator app, or a recovery code.
link-wrong-code = That code is wrong or was used before. Please wait for the next one, or use a recovery code.
# $left: how many there are now; $few: yes or no
link-code-used = { $left ->
    [0] That was your last recovery code.
    [one] You have one recovery code left.
   *[other] You have { $left } recovery codes left.
    }{ $few ->
    [yes] {" "}Make new ones soon, under “2-step verification”.
   *[no] {""}
    }
# $unit, $count: how long
link-slowed = That was wrong several times, so please wait { common-time }. Nothing is lost.
link-choice-again = Try again
# $until: day and time, with the place of the clock
link-cooling = Your account was recovered recently. In case somebody else got in that way, another chat can only be linked from { $until }.
link-over = That took too long, or something changed in the meantime. Please start again.
link-busy = It’s very busy here right now. Please type it again in a few seconds.
link-help-password = I never say whether an account exists, so nobody can find out about yours. If you’ve forgotten the password, I’ll help you get back in.
link-help-code = Your authenticator app shows a new code every 30 seconds. Each recovery code works once.

## Linked

# $name: the person; $account: how the account is called; $id: its number
link-done = ✅ Welcome, { $name }. This chat is now linked to your { $account } <code>{ $id }</code>.
# $id: the number of another account
link-before = It’s still linked to <code>{ $id }</code> too. To go back to that one, unlink this one or sign in to the other again.
link-told = I’ve notified all addresses and chats of the account, so that nobody can do this without you knowing.
link-closed = All right. You’ll find this again under /account.
