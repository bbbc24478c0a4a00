### Guides. Their texts belong to the brand: brands/<id>/guides/.

# $account: how the account is called
guides-menu =
    Tout sur votre { $account }, un guide court pour chaque question.

    Choisissez-en un, ou tapez ce que vous cherchez.
guides-help = Choisissez un guide à lire, ou tapez un mot pour chercher.
guides-unclear = Je n’ai trouvé aucun guide là-dessus. Essayez un autre mot, ou choisissez-en un.
guides-closed = C’est tout pour l’instant. Les guides sont ici quand vous voulez : /guides

guides-choice-next = Guide suivant
guides-choice-menu = Tous les guides
guides-choice-done = Terminé
guides-choice-signup = Créer mon compte
guides-choice-recover = Récupérer mon compte
guides-choice-account = Mon compte
guides-choice-check-up = Bilan
guides-choice-password = Changer de mot de passe
guides-choice-addresses = Moyens de récupération
guides-choice-two-step = Vérification en 2 étapes
guides-choice-codes = Mes codes de secours
guides-choice-sessions = Sessions actives
guides-choice-tips = Conseils de sécurité
