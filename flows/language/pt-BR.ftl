### Choosing the language of the conversation.

language-asking = Em que idioma vamos conversar? Toque em um, ou digite o nome dele.
language-help = Toque em um idioma ou digite o nome dele. Suas respostas ficam guardadas.
language-unclear = Esse eu ainda não falo. Estes são os idiomas que eu sei.
language-closed = Tudo bem.

# $name: the language in its own words
language-choice-present = ✓ { $name }
