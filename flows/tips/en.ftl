### Security tips. The tips themselves are Markdown files in content/.

tips-topics =
    Small habits keep an account yours. Each tip takes half a minute to read.

    Choose a topic, or type a word such as “phishing”.
tips-help = Choose a topic and read at your own pace. “Next tip” goes on, and a typed word finds the tip that fits it.
# $topic: title of the topic; $number, $count: this tip among those of its topic
tips-place = { $topic } · { $number } of { $count }
tips-closed = That is all for now. The tips are here whenever you like: /tips

tips-choice-today = 💡 Tip of the day
tips-choice-next = Next tip
tips-choice-topics = All topics
tips-choice-done = Done
tips-choice-signup = Create my account
tips-choice-recover = Get back into my account
tips-choice-account = Look after my account
tips-choice-guides = Read the guides
