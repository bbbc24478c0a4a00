### Guides. Their texts belong to the brand: brands/<id>/guides/.

# $account: how the account is called
guides-menu =
    Everything about your { $account }, one short guide for each question.

    Choose one, or type what you are looking for.
guides-help = Choose a guide to read it. A typed word finds the guide that fits it.
guides-unclear = I found no guide on that. Try another word, or choose one.
guides-closed = That is all for now. The guides are here whenever you like: /guides

guides-choice-next = Next guide
guides-choice-menu = All guides
guides-choice-done = Done
guides-choice-signup = Create my account
guides-choice-recover = Get back into my account
guides-choice-account = Look after my account
guides-choice-check-up = Check-up of my account
guides-choice-password = Change my password
guides-choice-addresses = My ways back in
guides-choice-two-step = 2-step verification
guides-choice-codes = My recovery codes
guides-choice-sessions = Where I am signed in
guides-choice-tips = Security tips
