### Security tips. The tips themselves are Markdown files in content/.

tips-topics =
    Small habits keep your account yours. Each tip takes half a minute to read.

    Choose a topic, or type a word such as “phishing”.
tips-help = Choose a topic and read at your own pace. “Next tip” shows another, and you can type a word to search.
# $topic: title of the topic; $number, $count: this tip among those of its topic
tips-place = { $topic } · { $number } of { $count }
tips-unclear = I couldn’t find a tip about that. Try another word, or choose a topic.
tips-closed = That’s all for now. The tips are here whenever you like: /tips

tips-choice-today = 💡 Tip of the day
tips-choice-next = Next tip
tips-choice-topics = All topics
tips-choice-done = Done
tips-choice-signup = Create my account
tips-choice-recover = Get back into my account
tips-choice-account = My account
tips-choice-check-up = Check-up
tips-choice-password = Change my password
tips-choice-addresses = My ways back in
tips-choice-two-step = 2-step verification
tips-choice-codes = My recovery codes
tips-choice-sessions = Active sessions
tips-choice-guides = Read the guides
