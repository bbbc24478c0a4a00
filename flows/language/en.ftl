### Choosing the language of the conversation.

language-asking = Which language would you like? Tap one, or type its name.
language-help = Tap a language or type its name. All your answers are kept.
language-unclear = I don’t speak that one yet. These are the languages I know.
language-closed = All right.

# $name: the language in its own words
language-choice-present = ✓ { $name }
