### Elegir el idioma de la conversación.

language-asking = ¿En qué idioma hablamos? Toca uno o escribe su nombre.
language-help = Toca un idioma o escribe su nombre. Tus respuestas se conservan.
language-unclear = Ese todavía no lo hablo. Estos son los idiomas que conozco.
language-closed = De acuerdo.

# $name: el idioma en sus propias palabras
language-choice-present = ✓ { $name }
