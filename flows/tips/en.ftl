### Security tips. The tips themselves are Markdown files in content/.

tips-topics =
    Small habits keep an account yours. Each tip takes half a minute to read.

    Choose a topic, or type a word such as “phishing”.
tips-help = Choose a topic and read at your own pace. “Next tip” goes on, and a typed word finds the tip that fits it.
# $topic: title of the topic; $number, $count: this tip among those of its topic
tips-place = { $topic } · { $number } of { $count }
tips-unclear = I found no tip on that. Try another word, or choose a topic.
tips-closed = That is all for now. The tips are here whenever you like: /tips

tips-choice-today = 💡 Tip of the day
tips-choice-next = Next tip
tips-choice-topics = All topics
tips-choice-done = Done
tips-choice-signup = Create my account
tips-choice-recover = Get back into my account
tips-choice-account = Look after my account
tips-choice-check-up = Check-up of my account
tips-choice-password = Change my password
tips-choice-addresses = My ways back in
tips-choice-two-step = 2-step verification
tips-choice-codes = My recovery codes
tips-choice-sessions = Where I am signed in
tips-choice-guides = Read the guides
