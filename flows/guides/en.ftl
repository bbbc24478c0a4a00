### Guides. Their texts belong to the brand: brands/<id>/guides/.

# $account: how the account is called
guides-menu =
    Everything about your { $account }, one short guide for each question.

    Choose one, or type what you’re looking for.
guides-help = Choose a guide to read it, or type a word to search.
guides-unclear = I couldn’t find a guide about that. Try another word, or choose one.
guides-closed = That’s all for now. The guides are here whenever you like: /guides

guides-choice-next = Next guide
guides-choice-menu = All guides
guides-choice-done = Done
guides-choice-signup = Create my account
guides-choice-recover = Get back into my account
guides-choice-account = My account
guides-choice-check-up = Check-up
guides-choice-password = Change my password
guides-choice-addresses = My ways back in
guides-choice-two-step = 2-step verification
guides-choice-codes = My recovery codes
guides-choice-sessions = Active sessions
guides-choice-tips = Security tips
