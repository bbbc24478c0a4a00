### Choosing the language of the conversation.

language-asking = Which language shall we speak? Tap one, or write its name.
language-help = Tap a language or write its name. Everything you have answered so far is kept.
language-unclear = I do not speak that one yet. These are the languages I know.
language-closed = All right.

# $name: the language in its own words
language-choice-present = ✓ { $name }
