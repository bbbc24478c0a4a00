### Choosing the language of the conversation.

language-asking = Dans quelle langue voulez-vous parler ? Touchez-en une, ou tapez son nom.
language-help = Touchez une langue ou tapez son nom. Toutes vos réponses sont gardées.
language-unclear = Celle-là, je ne la parle pas encore. Voici les langues que je connais.
language-closed = Très bien.

# $name: the language in its own words
language-choice-present = ✓ { $name }
