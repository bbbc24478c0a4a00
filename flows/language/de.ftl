### Choosing the language of the conversation.

language-asking = Welche Sprache möchtest du? Tipp auf eine oder schreib ihren Namen.
language-help = Tipp auf eine Sprache oder schreib ihren Namen. Alle deine Antworten bleiben.
language-unclear = Die spreche ich noch nicht. Diese Sprachen kann ich.
language-closed = In Ordnung.

# $name: the language in its own words
language-choice-present = ✓ { $name }
