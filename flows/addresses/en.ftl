### The ways to reach an account.

addresses-list =
    These are the ways to reach you, and to get back in. The star (★) marks your primary address: codes go there first.

    Tap one to make it primary or to remove it.
addresses-second = A tip: with an e-mail address <b>and</b> a phone number, you can still get in if you lose one of them.
addresses-choice-add-email = Add an e-mail address
addresses-choice-add-phone = Add a phone number
addresses-choice-account = My account
# $to: the address, partly hidden; $primary: yes or no; $since: a day
addresses-one =
    <b>{ $to }</b>{ $primary ->
        [yes] {" "}★ is your primary address.
       *[no] {" "}is one of the ways to reach you.
    }

    Confirmed on { $since }.
addresses-only = It’s the only one, so it stays until you add another.
addresses-choice-primary = Make it primary
addresses-choice-remove = Remove it

addresses-email = Thank you. Which e-mail address should I add? I’ll send a code to make sure it’s yours; until then nothing changes.
addresses-phone =
    Thank you. Which phone number should I add? “Share my number” is quickest: no code needed.

    You can also type it with its country code, for example +34 612 34 56 78. Then you’ll get a code by SMS.
addresses-phone-share = Thank you. Please tap “Share my number” below. Telegram then gives me your number, and no code is needed.

# $to: the address, partly hidden
addresses-added = ✅ { $to } is added. I’ve notified your other addresses and chats.
# $to: the address, partly hidden
addresses-primary-now = ✅ { $to } is your primary address now. I’ve notified your other addresses and chats.
# $to: the address, partly hidden
addresses-removed = ✅ { $to } is removed. I’ve notified it, and your other addresses and chats too.
addresses-yours = You already have that one. Nothing had to change.
# $to: the address, in full: the person has just shown that it is theirs
addresses-taken = <b>{ $to }</b> already belongs to another account, so it can’t be added here. An address belongs to one account only.
addresses-enough = Your account can’t have any more addresses. Remove one first, then add the new one.
addresses-last = That’s your only address, so it stays. Add another one first.
addresses-gone = That address is no longer there.
addresses-once-more = That took a while, so please confirm again that it’s you.
addresses-unconfirmed = The new address is confirmed. Please confirm again that it’s you, and I’ll add it.
addresses-choice-confirm = Continue

# $unit, $count: how long to wait
addresses-slowed =
    That was a lot in a short time, so please wait { common-time }. This protects you and others.

    Nothing has changed. You don’t have to stay here; I’ll message you when you can continue.
addresses-slowed-over = You can continue now.
addresses-choice-go-on = Continue
addresses-choice-other = Use another address

addresses-help = Codes and alerts go to these, and you get back in with them. Before anything changes, you confirm that it’s you, and all of them are notified.
addresses-help-new = The new one only counts after you type its code here. Until then everything stays as it is.
addresses-help-code = The code shows that it’s really yours. If nothing arrives, tap “Send it again” or change it; your account stays as it is.
addresses-unclear = Tap one, or add a new one.
addresses-closed = All right. You’ll find everything about your account under /account.
