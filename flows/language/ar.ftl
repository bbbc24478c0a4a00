### Choosing the language of the conversation.

language-asking = أي لغة تريد؟ اضغط على واحدة أو اكتب اسمها.
language-help = اضغط على لغة أو اكتب اسمها. كل إجاباتك محفوظة.
language-unclear = لا أتحدث هذه اللغة بعد. هذه هي اللغات التي أعرفها.
language-closed = حسنًا.

# $name: the language in its own words
language-choice-present = ✓ { $name }
