### The ways to reach an account.

addresses-list =
    These are the ways to reach you, and to get back in. The one with the star (★) is your primary address: codes go there first.

    Tap one to make it the primary one or to remove it.
addresses-second = One tip: with an e-mail address <b>and</b> a phone number you still get in when one of them is lost.
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
addresses-only = It is the only one, so it stays until there is another.
addresses-choice-primary = Make it the primary one
addresses-choice-remove = Remove it

addresses-email = Thank you. Which e-mail address shall I add? I send a code there to make sure that it is yours; until then nothing changes.
addresses-phone =
    Thank you. Which phone number shall I add? “Share my number” is the quickest way, with no code at all.

    You can also write it with its country code, for instance +34 612 34 56 78. Then a code comes by SMS.
addresses-phone-share = Thank you. Please tap “Share my number” below. Telegram then tells me your number, and no code is needed.

# $to: the address, partly hidden
addresses-added = ✅ { $to } is added. I have told your other addresses and chats.
# $to: the address, partly hidden
addresses-primary-now = ✅ { $to } is your primary address now. I have told your other addresses and chats.
# $to: the address, partly hidden
addresses-removed = ✅ { $to } is removed. I have told it so, and your other addresses and chats too.
addresses-yours = That one is yours already. Nothing had to change.
# $to: the address, in full: the person has just shown that it is theirs
addresses-taken = <b>{ $to }</b> already belongs to another account, so it cannot be added here. An address belongs to one account only.
addresses-enough = Your account has as many addresses as it can have. Remove one first, then add the new one.
addresses-last = That is your only address, so it stays. Add another one first.
addresses-gone = That address is not there any more.
addresses-once-more = That took a while, so please show once more that it is you.
addresses-unconfirmed = The new address is confirmed. Please show once more that it is you, then it is added.
addresses-choice-confirm = Go on

# $unit, $count: how long to wait
addresses-slowed =
    There were a lot of tries in a short time, so there is a short break: { common-time }. It protects you and others.

    Nothing has changed. You need not wait here; I say when it goes on.
addresses-slowed-over = The break is over. You can go on.
addresses-choice-go-on = Go on
addresses-choice-other = Use another address

addresses-help = Codes and warnings come to these addresses, and they are how you get back in. Before anything changes you show that it is you, and all of them are told.
addresses-help-new = The new address counts only after its code was written here. Until then everything stays as it is.
addresses-help-code = The code shows that the address is really yours. If nothing arrives, have it sent again or change the address; your account stays as it is meanwhile.
addresses-unclear = Tap an address, or add a new one.
addresses-closed = All right. Everything about your account is under /account.
