### The web pages: an address is confirmed, a password is chosen.

web-choice-chat = Retour à la discussion
# Read out while what was sent is under way.
web-working = Un instant…

## Signing in to an application

# $client: name of the application
web-login-title = Se connecter à { $client }
web-login-scan = Ouvrez notre discussion sur cet appareil, ou scannez le code avec votre téléphone. Dans la discussion, touchez ce nombre :
web-login-rung = Votre discussion vient de recevoir la question. Là, touchez ce nombre :
web-login-named = Si une discussion est liée à ce compte, elle vient de recevoir la question. Sinon, ouvrez notre discussion sur cet appareil, ou scannez le code avec votre téléphone. Dans la discussion, touchez ce nombre :
web-login-picture = Un code qui ouvre notre discussion
web-choice-open-chat = Ouvrir la discussion
web-login-waiting = Dès que la discussion aura répondu, cette page continuera toute seule.
web-choice-answered = J’ai répondu dans la discussion
web-login-no-account = Pas encore de compte ? Créez-en un dans la discussion, cette page vous attend.
web-login-identifier-field = E-mail, numéro de téléphone ou ID du compte
web-login-password-field = Mot de passe
web-choice-sign-in = Se connecter
web-choice-ask-chat = Demander dans ma discussion
web-choice-other-way = Se connecter autrement
# $client: name of the application
web-choice-leave = Revenir à { $client }
web-login-refused = Cela n’a pas fonctionné. Vérifiez ce que vous avez saisi, ou utilisez votre discussion.
web-login-missing = Tapez d’abord votre e-mail, votre numéro de téléphone ou votre identifiant de compte, s’il vous plaît.
web-login-code-title = Encore une étape
web-login-code = La vérification en deux étapes est activée pour ce compte : son code est nécessaire aussi.
web-login-ended-title = Personne n’est connecté
# $ended: why
web-login-ended = { $ended ->
    [wrong-number] Dans la discussion, un autre nombre a été touché. Si c’était par erreur, redemandez : il y aura un nouveau nombre.
    [denied] Dans la discussion, quelqu’un a dit « ce n’est pas moi ».
   *[expired] La discussion n’a pas répondu à temps.
    }
web-choice-ask-again = Redemander
# While the browser goes on by itself. $ended: refused, where the person went back without signing in
web-going-on-title = { $ended ->
    [refused] Vous n’avez pas ouvert de session
   *[signed-in] Votre session est ouverte
    }
# $client: name of the application
web-going-on = Vous allez vers { $client }…
web-login-over-title = Cette connexion est terminée
web-login-over = Revenez d’où vous venez, et connectez-vous de là une nouvelle fois.
web-choice-try-again = Réessayer

## Confirming an address

# $purpose: sign-up, recovery (a new password), address (one more of an account) or drill (does this way back in still work)
web-activate-title = { $purpose ->
    [recovery] Est-ce vous ?
    [recovery-check] Ce moyen de récupération fonctionne
   *[other] Confirmez votre adresse
    }
# $to: the address, partly hidden; $account: how the account is called; $purpose: as above
web-activate = { $purpose ->
    [recovery] Dans notre discussion, quelqu’un choisit un nouveau mot de passe pour le { $account } de <b>{ $to }</b>. Est-ce vous, en ce moment même ? Alors confirmez-le ici, et continuez dans la discussion.
    [address] <b>{ $to }</b> sera une adresse de plus de votre { $account }. Si c’est vous qui l’ajoutez dans notre discussion, confirmez-la ici, et continuez dans la discussion.
    [recovery-check] Dans notre discussion, vous testez si <b>{ $to }</b> permet encore de récupérer votre { $account }. Confirmez-le ici, et continuez dans la discussion.
   *[other] <b>{ $to }</b> sera l’adresse d’un nouveau { $account }. Si c’est vous qui le créez dans notre discussion, confirmez-la ici, et continuez dans la discussion.
    }
web-choice-confirm = { $purpose ->
    [recovery] Oui, c’est moi
    [recovery-check] Il fonctionne
   *[other] Confirmer mon adresse
    }
web-activate-stranger = { $purpose ->
    [recovery] Ce n’est pas vous, ou quelqu’un vous a demandé d’appuyer sur ce bouton ? Alors fermez cette page : si vous confirmez, vous laissez entrer la personne de cette discussion. Rien ne se passe si vous ne confirmez pas.
   *[other] Ce n’est pas vous ? Alors fermez cette page. Rien ne se passe si vous ne confirmez pas.
    }

# The chat shows it below “a code is on its way”.
web-match-field = Le numéro affiché dans votre discussion
web-fault-match = Ce n’est pas le numéro. Il se trouve dans notre discussion, dans le message au sujet de cet e-mail.

web-confirmed-title = Confirmé
# $to: the address, partly hidden
web-confirmed = Merci. <b>{ $to }</b> : c’est confirmé. Vous pouvez fermer cette page et continuer dans la discussion.
web-spent-title = Déjà confirmé
# $to: the address, partly hidden
web-spent = <b>{ $to }</b> : c’était déjà confirmé. Il n’y a plus rien à faire ici ; continuez dans la discussion.
web-link-over-title = Ce lien a expiré
web-link-over = Il a expiré ou un e-mail plus récent l’a remplacé. Touchez « Renvoyer » dans la discussion pour en recevoir un autre.
web-stopped-title = { $purpose ->
    [sign-up] Cette inscription a été arrêtée
   *[other] Ceci a été arrêté
    }
web-stopped = La discussion n’attend plus cette adresse, rien n’a donc été confirmé. Vous pouvez recommencer dans la discussion quand vous voulez.
web-not-yet-title = Pas encore confirmé
web-not-yet = Quelque chose ne fonctionne pas de notre côté. Rien n’est perdu ; réessayez dans une minute, s’il vous plaît.

## Choosing a password

web-password-title = Choisissez un mot de passe
# $account: how the account is called; $to: the address, partly hidden
web-password-for = Pour votre { $account } avec <b>{ $to }</b>
# $min, $max: numbers of characters
web-password-policy = Prenez { $min } à { $max } caractères de toute sorte. { $max ->
    [16] Deux mots courts et rares avec quelques chiffres entre eux conviennent bien.
   *[other] Quelques mots rares conviennent bien.
    }
web-password-field = Mot de passe
web-password-again-field = Le même encore une fois
web-choice-set-password = Enregistrer mon mot de passe
web-choice-show = Afficher
web-choice-hide = Masquer
# Said to those who do not see the buttons above.
web-show-says = Afficher le mot de passe
web-hide-says = Masquer le mot de passe
web-shown-says = Le mot de passe est visible.
web-hidden-says = Le mot de passe est masqué.
web-change-title = Changer de mot de passe
web-change-why = Tapez votre mot de passe actuel, puis deux fois le nouveau.
web-change-current-field = Mot de passe actuel
web-change-new-field = Nouveau mot de passe
web-choice-change-password = Changer mon mot de passe
# $minutes: how long the page still works
web-password-once = { $minutes ->
    [one] Cette page sert une fois et expire dans une minute. Personne ici ne peut lire ce que vous choisissez.
   *[other] Cette page sert une fois et expire dans { $minutes } minutes. Personne ici ne peut lire ce que vous choisissez.
    }

web-strength-field = Solidité
# While the strength of what was just typed is not known yet.
web-strength-judging = Vérification…
web-strength-0 = Très faible.
web-strength-1 = Faible.
web-strength-2 = Bonne.
web-strength-3 = Forte.
web-strength-4 = Très forte.

# $min: number of characters
web-fault-too-short = Prenez au moins { $min } caractères, s’il vous plaît.
# $max: number of characters
web-fault-too-long = C’est trop long. Prenez au plus { $max } caractères, s’il vous plaît.
web-fault-common = Celui-là figure sur les listes de mots de passe connus, qu’on essaie en premier.
web-fault-personal = Celui-là contient vos propres données, que d’autres peuvent connaître.
# $why: what makes it weak, by zxcvbn's names
web-fault-guessable = { $why ->
    [straightRow] Des touches en rang sur le clavier sont faciles à deviner.
    [keyPattern] De courts motifs sur le clavier sont faciles à deviner.
    [simpleRepeat] Des caractères répétés comme « aaa » sont faciles à deviner.
    [extendedRepeat] Des groupes répétés comme « abcabc » ne valent guère mieux qu’un seul.
    [sequences] Des suites comme « abc » ou « 6543 » sont faciles à deviner.
    [recentYears] Les années sont faciles à deviner.
    [dates] Les dates sont faciles à deviner.
    [similarToCommon] Il ressemble à un mot de passe connu.
    [wordByItself] Un mot tout seul est facile à deviner.
    [namesByThemselves] Des noms seuls sont faciles à deviner.
    [commonNames] Des noms seuls sont faciles à deviner.
    [userInputs] Il contient beaucoup de vos propres données.
   *[other] Celui-là est facile à deviner.
    } Ajoutez un autre mot rare pour le rendre solide.
web-fault-unreadable = Nous n’avons pas pu lire cela comme un mot de passe. Tapez-le en texte simple, s’il vous plaît.
web-fault-same = C’est votre mot de passe actuel. Choisissez-en un autre, s’il vous plaît.
web-fault-differs = Les deux n’étaient pas identiques. Tapez-les de nouveau, s’il vous plaît.
# While both can still be corrected.
web-differs-yet = Les deux ne sont pas encore identiques.

web-done-title = Votre mot de passe est enregistré
web-done = Vous pouvez fermer cette page et continuer dans la discussion.
web-chosen-title = Un mot de passe a déjà été choisi ici
web-chosen = C’est le premier qui compte. En cas de doute, choisissez-en un autre depuis la discussion.
web-page-over-title = Cette page a expiré
web-page-over = Elle a expiré ou une page plus récente l’a remplacée. Vous pouvez en ouvrir une autre depuis la discussion.
web-moved-title = La discussion a avancé
web-moved = Elle n’attend plus de mot de passe de cette page, celui que vous avez choisi ne servira donc pas. La discussion montre la suite.

## The number of the chat, on pages that let the chat do more

web-page-match-field = Le numéro dans votre discussion
web-page-match-hint = Deux chiffres, juste au-dessus du bouton qui a ouvert cette page. Vous pouvez fermer la page, y regarder et la rouvrir.
web-page-match-missing = Le numéro dans votre discussion a deux chiffres. Tapez-le, et remplissez le reste de nouveau, s’il vous plaît.
web-page-match-wrong = Ce n’est pas le numéro de votre discussion. Vérifiez-le, et remplissez le reste de nouveau, s’il vous plaît.
web-matched-page-over = Elle a expiré, une page plus récente l’a remplacée, ou le numéro a été faux cinq fois. Vous pouvez en ouvrir une autre depuis la discussion.

## Showing to be the owner

web-approve-title = Est-ce vous ?
# $action: what is about to be done
web-approve-why = { $action ->
    [password] Votre mot de passe va changer. Confirmez que c’est vous qui l’avez demandé dans la discussion.
    [addresses] Vos moyens de contact vont changer. Confirmez que c’est vous qui l’avez demandé dans la discussion.
    [two-step] La vérification en deux étapes va changer. Confirmez que c’est vous qui l’avez demandé dans la discussion.
    [codes] De nouveaux codes de secours vont être créés. Confirmez que c’est vous qui l’avez demandé dans la discussion.
    [passkeys] Vos clés d’accès vont changer. Confirmez que c’est vous qui l’avez demandé dans la discussion.
    [chats] Les discussions liées vont changer. Confirmez que c’est vous qui l’avez demandé dans la discussion.
    [sign-in] Une application va se connecter avec votre compte. Confirmez que c’est vous qui avez dit oui dans la discussion.
    [export] Une copie de vos données va être créée. Confirmez que c’est vous qui l’avez demandé dans la discussion.
   *[delete] Votre compte va être supprimé. Confirmez que c’est vous qui l’avez demandé dans la discussion.
    }
web-approve-password-field = Votre mot de passe
web-approve-code-field = Un code de votre application d’authentification
web-approve-or-code-field = Ou un code de votre application d’authentification
web-approve-code-hint = Un code de secours convient aussi.
web-choice-approve = C’est moi
web-approve-stranger = Vous n’avez rien demandé, ou quelqu’un vous dicte le numéro ? Alors fermez cette page : rien ne se passe. Changez bientôt de mot de passe, car quelqu’un utilise peut-être votre discussion.
# $needs: what is asked for
web-approve-missing = { $needs ->
    [factor] Tapez un code de votre application d’authentification, ou un code de secours.
    [either] Tapez votre mot de passe ou un code.
    [both] Tapez les deux : votre mot de passe et un code.
   *[password] Tapez votre mot de passe.
    }
web-approve-now-code = Le mot de passe est bon. Tapez aussi un code, s’il vous plaît.
# $left: tries until there is a pause
web-approve-wrong-password = { $left ->
    [one] Ce n’est pas le mot de passe de ce compte. Encore un essai, puis il faudra attendre un peu.
   *[other] Ce n’est pas le mot de passe de ce compte. Il vous reste { $left } essais.
    }
# $left: tries until there is a pause
web-approve-wrong-code = { $left ->
    [one] Ce code est faux ou a déjà servi. Encore un essai, puis il faudra attendre un peu.
   *[other] Ce code est faux ou a déjà servi. Il vous reste { $left } essais.
    }
web-approve-slowed = C’était faux plusieurs fois : attendez { common-time }, s’il vous plaît. Rien d’autre n’est bloqué.
web-approved-title = Merci
web-approved = Vous pouvez fermer cette page et continuer dans la discussion.
web-approved-before-title = Déjà confirmé
web-approved-before = Cette page a rempli son rôle. Vous pouvez la fermer et continuer dans la discussion.
web-approve-moved = Elle n’attend plus cette page, rien n’a donc été fait. La discussion montre la suite.

## Taking back what was not me

web-not-me-question = Était-ce vous ?
# $account: how the account is called
web-not-me = Si ce n’était pas vous, nous déconnectons tous les appareils et verrouillons votre { $account } ; quand vous le récupérez, ce qui a été changé est rétabli. Une demande encore en attente est arrêtée, et rien d’autre ne change.
web-choice-not-me = Ce n’était pas moi
web-not-me-mine = Si c’était vous, fermez cette page. Rien ne se passe si vous n’appuyez pas sur le bouton.
web-not-me-locked-title = Votre compte est verrouillé
web-not-me-locked = Tous les appareils sont déconnectés, et personne ne peut se connecter pour l’instant. Envoyez <b>/recover</b> dans la discussion et récupérez le compte avec tout ce que vous avez. Ce qui a été changé sans vous est alors rétabli.
web-not-me-stopped-title = Arrêté
web-not-me-stopped = Cela n’a rien changé. Il n’y a plus rien à faire.
web-not-me-outweighed-title = Cela seul ne peut pas l’arrêter
web-not-me-outweighed = Des preuves plus fortes ont été données, ou cette adresse ne faisait pas partie du compte à ce moment-là, ou n’en fait plus partie. Si ce n’était pas vous, envoyez <b>/recover</b> dans la discussion et récupérez le compte avec tout ce que vous avez : adresses, numéro, discussion liée, code de la seconde étape. Qui prouve le plus a le dernier mot.
web-not-me-before-title = Plus rien à annuler
web-not-me-before = Il n’y a plus rien à annuler : on y a déjà répondu, ou c’est fini. Si votre compte est verrouillé, ou si vous avez un doute, envoyez <b>/recover</b> dans la discussion et choisissez un nouveau mot de passe.
web-not-me-late-title = C’était il y a trop longtemps
web-not-me-late = Ce seul changement ne peut plus être annulé. Si quelqu’un d’autre est peut-être dans votre compte, envoyez <b>/recover</b> dans la discussion et choisissez un nouveau mot de passe : cela déconnecte tous les autres.

## Setting up 2-step verification

web-two-step-title = Configurer la vérification en deux étapes
web-two-step-scan = Scannez ceci avec votre application d’authentification. Si elle est sur cet appareil, ouvrez-la avec le bouton.
web-two-step-picture = Une image à scanner avec votre application d’authentification. La clé ci-dessous fait la même chose.
web-choice-open-authenticator = Ouvrir mon application d’authentification
# $account: how the account is called; $number: the account ID
web-two-step-key = Ou tapez cette clé dans l’application, pour { $account } { $number } :
web-choice-copy-key = Copier la clé
web-key-copied = Copiée
web-two-step-code-field = Le code à 6 chiffres affiché par l’application
web-choice-turn-on = Activer
web-two-step-afterwards = Viennent ensuite dix codes de secours. Ils ne s’affichent qu’une fois, préparez donc de quoi les garder.
# $left: tries until there is a pause
web-two-step-wrong = { $left ->
    [one] Ce code ne correspond pas. Attendez le suivant dans l’application, et vérifiez que l’heure de cet appareil est juste. Encore un essai, puis il faudra attendre un peu.
   *[other] Ce code ne correspond pas. Attendez le suivant dans l’application, et vérifiez que l’heure de cet appareil est juste. Il vous reste { $left } essais.
    }
web-two-step-on-title = La vérification en deux étapes est activée
web-two-step-on = Voici vos codes de secours. Chacun remplace un code de l’application, une fois, par exemple quand vous n’avez pas votre téléphone. Ils ne s’affichent que maintenant.
web-two-step-done-title = La vérification en deux étapes est activée
web-two-step-done = Cette page a rempli son rôle. Les codes de secours ont été affichés une fois ; si vous ne les avez pas gardés, créez-en d’autres depuis la discussion.

## A captcha without a picture

web-captcha-title = Sans image
web-captcha = Appuyez sur le bouton. Votre appareil résout alors une énigme tout seul, ce qui empêche des robots d’essayer des milliers de fois. Cela prend une demi-minute au plus : rien à voir, rien à taper.
web-choice-captcha = Laisser faire mon appareil
# Read out while the device works.
web-captcha-working = Votre appareil travaille. Cette page vous dit quand c’est fini.
web-captcha-half = Plus de la moitié est faite.
web-captcha-ready = C’est fait. Un instant.
web-captcha-unable = Ce navigateur n’y arrive pas. Ouvrez la page dans un autre, ou revenez à la discussion et prenez l’image.
web-captcha-wrong = Cela n’a pas fonctionné. Appuyez de nouveau sur le bouton, s’il vous plaît.
web-captcha-done-title = C’est fait
web-captcha-done = Votre appareil a réussi. Vous pouvez fermer cette page et continuer dans la discussion.
web-captcha-moved = Elle n’attend plus cette page, rien n’a donc changé. La discussion montre la suite.

## Recovery codes

web-codes-title = Nouveaux codes de secours
web-codes-ask = Ceci crée dix nouveaux codes de secours et les affiche une seule fois. Ceux que vous avez cessent d’être valables à ce moment-là.
web-choice-show-codes = Voir mes nouveaux codes
web-codes-shown-title = Vos codes de secours
web-codes-shown = Chacun remplace un code de votre application d’authentification, une fois. Ils ne s’affichent que maintenant, et les anciens ne sont plus valables.
web-codes-list = Codes de secours
web-choice-download = Enregistrer dans un fichier
web-choice-print = Imprimer
web-choice-copy = Copier
web-codes-copied = Copiés
web-choice-codes-saved = Ils sont enregistrés
web-codes-saved = Parfait. Vous pouvez fermer cette page et continuer dans la discussion.
web-codes-keep = Gardez-les là où vous les trouverez sans votre téléphone, et où personne d’autre ne les trouvera : sur papier, ou dans un gestionnaire de mots de passe. Personne ici ne peut les lire.
# $account: how the account is called
web-codes-file = Codes de secours de mon { $account }. Chacun sert une fois.
web-codes-file-name = codes-de-secours
web-codes-before-title = Déjà affichés
web-codes-before = Les nouveaux codes ont été affichés ici une fois. Si vous ne les avez pas gardés, créez-en d’autres depuis la discussion ; ceux d’ici cesseront alors d’être valables.

## Making a passkey

web-passkey-title = Ajoutez une clé d’accès
# $account: how the account is called
web-passkey = Votre appareil garde une clé de votre { $account }. Vous vous connectez ensuite avec votre empreinte, votre visage ou le verrouillage de l’écran, sans mot de passe.
web-choice-passkey = Créer une clé d’accès
# While the device asks for a fingerprint, a face or a screen lock.
web-passkey-asking = Votre appareil vous le demande.
web-passkey-unable = Ce navigateur ne sait pas créer de clés d’accès. Copiez le lien de cette page et ouvrez-le dans Chrome, Safari, Firefox ou Edge, sur un appareil dont l’écran se verrouille. Votre mot de passe et votre discussion servent comme avant.
web-choice-copy-link = Copier le lien
web-page-link-copied = Copié
web-passkey-no-script = Créer une clé d’accès demande JavaScript. Activez-le pour cette page, s’il vous plaît, ou ouvrez la page dans un autre navigateur.
web-passkey-known = Cet appareil a déjà une clé d’accès pour ce compte.
web-passkey-match-wrong = Ce n’est pas le nombre de votre discussion : il a deux chiffres. Vérifiez-le, s’il vous plaît.
web-passkey-cancelled = Rien n’a été enregistré, car votre appareil n’a pas créé de clé. Vous pouvez réessayer.
web-passkey-refused = Cette clé n’a pas pu être vérifiée, rien n’a donc été enregistré. Réessayez, s’il vous plaît.
web-passkey-added-title = Votre clé d’accès est prête
web-passkey-added = Vous pouvez fermer cette page et continuer dans la discussion. Par sécurité, ajoutez-en une autre sur un second appareil.
web-passkey-stranger = Ne continuez que si vous avez ouvert cette page depuis votre propre discussion et que vous y avez lu le nombre. Si quelqu’un vous a envoyé cette page ou dit un nombre, fermez-la, car votre appareil se connecterait à son compte.
web-choice-sign-in-passkey = Se connecter avec une clé d’accès
web-login-passkey-cancelled = Votre appareil ne vous a pas connecté. Vous pouvez réessayer ou choisir une autre façon.

## Signing in, to link a chat

web-link-title = Liez votre compte
# $to: what the person named, partly hidden
web-link = Connectez-vous à <b>{ $to }</b> pour y lier la discussion qui a ouvert cette page.
web-link-password-field = Mot de passe
web-link-code-field = Un code de votre application d’authentification
web-link-code-hint = Un code de secours convient aussi.
web-choice-link = Se connecter
web-link-stranger = Ne continuez que si vous avez ouvert cette page depuis votre propre discussion et y avez lu le numéro. Si quelqu’un vous a envoyé cette page ou dicté un numéro, fermez-la : cette personne entrerait dans votre compte.
web-link-missing = Remplissez le champ ci-dessous, s’il vous plaît.
web-link-wrong = Ce compte n’existe pas, ou ce n’est pas son mot de passe. Réessayez, ou utilisez dans la discussion une autre adresse ou l’ID du compte.
web-link-now-code = Maintenant la seconde étape : tapez un code, s’il vous plaît.
web-link-wrong-code = Ce code est faux ou a déjà servi. Attendez le suivant, ou prenez un code de secours.
# $unit, $count: how long
web-link-slowed = C’était faux plusieurs fois : attendez { common-time }, s’il vous plaît. Rien n’est perdu.
web-signed-in-title = Connexion réussie
web-signed-in = Vous pouvez fermer cette page et continuer dans la discussion.
web-signed-in-before-title = Connexion déjà faite
web-signed-in-before = Cette page a rempli son rôle. Vous pouvez la fermer et continuer dans la discussion.
web-link-moved = Elle n’attend plus cette page, rien n’a donc été lié. La discussion montre la suite.

## What did not work

web-unknown-title = Il n’y a rien ici
web-unknown = Il manque peut-être un morceau du lien. Rouvrez-le depuis notre e-mail ou depuis la discussion, s’il vous plaît.
web-reopen-title = Rouvrez-la, s’il vous plaît
web-reopen = Pour votre sécurité, le navigateur ne garde pas le lien complet de cette page. Rouvrez-la depuis notre e-mail ou depuis la discussion, s’il vous plaît.
web-refused-title = Cela ne venait pas de notre page
web-refused = Par sécurité, nous n’avons rien accepté. Rouvrez la page depuis notre e-mail ou depuis la discussion, et envoyez-le de là.
web-unreadable-title = Nous n’avons pas pu lire cela
web-unreadable = Rien n’a été enregistré. Rouvrez la page depuis notre e-mail ou depuis la discussion, et utilisez son formulaire.
web-slow-title = Un instant, s’il vous plaît
web-slow = C’était beaucoup d’essais en peu de temps. Rien n’est perdu ; réessayez dans une minute, s’il vous plaît.
web-busy = Il y a beaucoup de monde en ce moment, et c’était trop long. Rien n’a été enregistré ; renvoyez-le dans quelques secondes, s’il vous plaît.
web-waiting-title = Vous êtes dans la file
web-waiting = Il y a beaucoup de monde en ce moment. Laissez cette page ouverte ; la suite vient toute seule, et rien de ce que vous avez écrit n’est perdu.
web-failed-title = C’est notre faute
web-failed = Quelque chose ne fonctionne pas de notre côté. Rien n’est perdu ; revenez en arrière et réessayez dans une minute, s’il vous plaît.

## Not signed in to an application behind a proxy

# $client: name of the application
web-protected-refused-title = Aucune session ouverte
web-protected-refused = Vous avez choisi de ne pas vous connecter à <b>{ $client }</b>, qui n’a donc rien appris de vous.
web-protected-failed-title = La connexion n’a pas encore abouti
web-protected-failed = La connexion à <b>{ $client }</b> a pris trop de temps, a commencé dans un autre navigateur, ou ce navigateur ne garde pas les cookies. Réessayez, s’il vous plaît.
web-protected-signed-out-title = La session est fermée
web-protected-signed-out = Dans ce navigateur, vous n’avez plus de session ouverte sur <b>{ $client }</b>.
web-choice-sign-in-again = Se reconnecter

## Applications that let people sign in here

web-consent-title = Se connecter à { $client } ?
web-consent = Avec votre { $account }, <b>{ $client }</b> pourrait :
web-consent-later = La question n’est posée qu’une fois. Vous pouvez retirer cet accès dans notre discussion à tout moment.
web-choice-allow = Autoriser
web-choice-refuse = Ne pas autoriser

web-device-title = Se connecter sur un appareil
web-device = Tapez le code affiché par votre téléviseur, votre ligne de commande ou un autre appareil.
web-device-field = Le code sur votre appareil
web-choice-continue = Continuer
web-fault-device = Ce code n’est pas le bon, a expiré ou a déjà servi. Regardez de nouveau votre appareil, s’il vous plaît.
web-device-confirm-title = Est-ce votre appareil ?
web-device-confirm = <b>{ $client }</b> demande à se connecter avec votre { $account }. Votre appareil devrait afficher ce code :
web-device-stranger = Continuez seulement si c’est vous qui l’avez demandé, à l’instant. Si on vous a envoyé ce code, arrêtez : vous laisseriez entrer quelqu’un d’autre.
web-choice-yes-mine = Oui, continuer
web-choice-stop = Non, arrêter
web-device-done-title = Votre appareil est connecté
web-device-done = Vous pouvez fermer cette page et retourner à <b>{ $client }</b>.
web-device-stopped-title = C’est arrêté
web-device-stopped = Aucune session n’a été ouverte. Vous pouvez fermer cette page.

web-sign-out-title = Se déconnecter ?
web-sign-out = Votre session sera fermée dans ce navigateur, et dans les applications ouvertes ici avec votre { $account }.
web-choice-sign-out = Se déconnecter
# $client: name of the application
web-choice-sign-out-only = Seulement sur { $client }
web-sign-out-stay = Pour garder la session ouverte, fermez cette page.
web-signed-out-title = Votre session est fermée
web-signed-out = Vous pouvez fermer cette page.
web-signed-out-only = Seulement sur <b>{ $client }</b> ; rien ne change dans les autres applications. Vous pouvez fermer cette page.

web-application-title = Cela n’a pas fonctionné
web-application = L’application a demandé quelque chose qui n’est pas possible ici, ou cette page a été ouverte deux fois. Retournez à l’application et recommencez, s’il vous plaît. ({ $code })
