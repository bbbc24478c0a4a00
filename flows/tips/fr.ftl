### Security tips. The tips themselves are Markdown files in content/.

tips-topics =
    De petites habitudes protègent votre compte. Chaque conseil se lit en une demi-minute.

    Choisissez un thème, ou tapez un mot comme « hameçonnage ».
tips-help = Choisissez un thème et lisez à votre rythme. « Conseil suivant » en montre un autre, et vous pouvez taper un mot pour chercher.
# $topic: title of the topic; $number, $count: this tip among those of its topic
tips-place = { $topic } · { $number } sur { $count }
tips-unclear = Je n’ai trouvé aucun conseil là-dessus. Essayez un autre mot, ou choisissez un thème.
tips-closed = C’est tout pour l’instant. Les conseils sont ici quand vous voulez : /tips

tips-choice-today = 💡 Conseil du jour
tips-choice-next = Conseil suivant
tips-choice-topics = Tous les thèmes
tips-choice-done = Terminé
tips-choice-signup = Créer mon compte
tips-choice-recover = Récupérer mon compte
tips-choice-account = Mon compte
tips-choice-check-up = Bilan
tips-choice-password = Changer de mot de passe
tips-choice-addresses = Moyens de récupération
tips-choice-two-step = Vérification en 2 étapes
tips-choice-codes = Mes codes de secours
tips-choice-sessions = Sessions actives
tips-choice-guides = Lire les guides
