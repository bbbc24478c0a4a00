### The chats that speak for an account.

# $account: how the account is called; $id: its number; $count: how many chats
link-chats = { $count ->
    [one] This chat is the only one that is linked to your { $account } <code>{ $id }</code>. Here you look after it and hear when something happens.
   *[other] { $count } chats are linked to your { $account } <code>{ $id }</code>. In each of them you look after it and hear when something happens. Tap one to see more.
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
    [yes] Unlinked, it shows and changes nothing of your account any more, and hears nothing of it. Your account stays as it is.
   *[no] Unlinked, it shows and changes nothing of your account any more. If you do not know that chat, choose a new password too.
    }
link-choice-unlink = Unlink it
link-choice-another = Link this chat to another account
link-unlinked = Unlinked. I have told everybody who speaks for your account.
link-unlinked-here = This chat is unlinked. You can link it again whenever you like.
link-gone = That chat was not linked any more.
link-show-again = That took a while, so please show once more that it is you.
link-unclear = Tap a chat to see more, or link this one to another account.
link-help = A linked chat is a way back in when your password or an address is lost. Link the ones that are yours alone.

## Which account

# $account: how the account is called; $linked: yes or no; $id: the number of the account that is linked now
link-identifier =
    { $linked ->
        [yes] This chat speaks for <code>{ $id }</code>. To which other { $account } shall I link it?
       *[no] Let us link this chat to your { $account }. Which one is it?
    }

    Write its e-mail address, its phone number with the country code, or the account ID.
link-identifier-unclear = I could not read an e-mail address, a phone number or an account ID in that. A phone number begins with its country code, for instance +34; an account ID has ten digits.

## Showing that it is yours

# $to: what was named, partly hidden
link-page =
    Now the password of <b>{ $to }</b>. For your safety you give it on a page of ours that opens for you only, not in this chat.

    As soon as you are done there, we go on here by ourselves.
link-page-not-here = Please do not write a password here; I have deleted your message to be safe. The button below opens the page for it.
link-choice-open-page = Give my password
# $to: what was named, partly hidden
link-password = Now the password of <b>{ $to }</b>. Please write it here; I delete your message at once.
link-wrong = There is no such account, or that is not its password. Please try once more, or go back and name it otherwise.
link-code = Now the second step: please write the 6 digits that your authenticator app shows, or a recovery code.
link-wrong-code = That code is not right, or was used before. Please wait for the next one, or use a recovery code.
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
link-slowed = That was wrong several times, so it rests for { common-time }. Nothing is lost.
link-choice-again = Try again
# $until: day and time, with the place of the clock
link-cooling = Your account was recovered a short while ago. To keep it safe from somebody who might have got in that way, another chat can be linked from { $until } on.
link-over = That took too long, or something changed in the meantime. Please begin once more.
link-busy = Many people are here at the moment. Please give it once more in a few seconds.
link-help-password = I never say whether an account exists: so nobody can find out about yours. If you no longer know the password, I help you get back in.
link-help-code = Your authenticator app shows a new code every 30 seconds. Each recovery code works once.

## Linked

# $name: the person; $account: how the account is called; $id: its number
link-done = ✅ Welcome, { $name }. From now on this chat speaks for your { $account } <code>{ $id }</code>.
# $id: the number of another account
link-before = It stays linked to <code>{ $id }</code> too. To go back to that one, unlink this one or sign in to the other again.
link-told = I have told all addresses and chats of the account, so that nobody can do this behind your back.
link-closed = All right. You find this again under /account.
