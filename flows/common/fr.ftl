### What is said everywhere, whatever the errand.

## The row below every screen, and the line above it

common-choice-back = ‹ Retour
common-choice-cancel = Annuler
common-choice-help = Aide
common-choice-language = Langue
# $at, $of: where the person is among the steps
common-step = Étape { $at } sur { $of }

## Answers to what a screen does not understand

common-not-understood = Je n’ai pas compris. Les boutons ci-dessous montrent ce qui est possible maintenant.
common-not-text = Ici je ne lis que du texte et des boutons. Nous en étions là.
common-edited = Modifier ce message ne change plus rien. Pour corriger une réponse, utilisez « Retour » ou la vérification à la fin.
common-formatted = Telegram a transformé certains signes, comme __ ou **, en italique ou en gras : je ne vois pas ce que vous avez tapé. Renvoyez-le en texte brut, s’il vous plaît.
common-formatted-secret = Telegram a transformé certains signes, comme ** ou __, en mise en forme : je ne vois pas ce que vous avez tapé. Je l’ai supprimé. Choisissez-en un sans ces paires de signes, ou collez-le en texte brut.
common-forwarded = Ce message a été transféré. Écrivez-le vous-même, s’il vous plaît.
common-too-long = C’est plus que je ne peux lire d’un coup. Une réponse courte suffit.
common-old-button-toast = Ce bouton vient d’une étape passée. Vous êtes ici maintenant.
common-already-toast = C’est déjà fait. Vous êtes ici maintenant.
common-busy = C’était beaucoup d’un coup. Un instant, je m’en occupe.
common-group = Parlons en privé, là où personne d’autre ne lit. Le bouton vous y mène.
common-choice-open-chat = Parler en privé
common-nothing-back = Il n’y a rien avant. Vous êtes au début.
common-help =
    Touchez les boutons ou tapez votre réponse. Ceci fonctionne toujours :

    /back, /cancel – revenir d’une étape, ou arrêter
    /start – le menu principal ; vos réponses sont gardées
    /signup, /link – créer un compte, ou lier le vôtre
    /account, /checkup, /privacy – s’en occuper
    /recover – récupérer le compte
    /tips, /guide – rester protégé, comprendre
    /language – changer de langue
common-working = Un instant.
# Removes the keyboard with which a phone number was shared; stands in the chat as a message of its own.
common-put-away = D’accord, continuons.
common-later = Quelque chose ne fonctionne pas de notre côté. Rien n’est perdu ; réessayez dans une minute, s’il vous plaît.
common-welcome-back = Quel plaisir de vous revoir. Nous en étions là.
# An upgrade has moved the person; what they said just now was not taken as an answer.
common-mended = Nous avons mis à jour cette discussion entre-temps. Vos réponses sont gardées. Revérifiez cette étape et continuez à partir de là, s’il vous plaît.

# $unit, $count: how long
common-time =
    { $unit ->
        [seconds] { $count ->
            [one] une seconde
           *[other] { $count } secondes
        }
        [minutes] { $count ->
            [one] une minute
           *[other] { $count } minutes
        }
       *[hours] { $count ->
            [one] une heure
           *[other] { $count } heures
        }
    }

## Naming an address, and its code

# $typed: what the person wrote; $meant: what it looks like
common-email-doubt =
    Vous avez écrit <b>{ $typed }</b>.

    Vouliez-vous dire <b>{ $meant }</b> ?
common-choice-meant = Oui, celle-là
common-choice-typed = Non, la mienne est correcte
common-email-unclear = Il semble manquer quelque chose. Une adresse e-mail ressemble à ana@example.com.
common-email-long = La partie avant le @ est trop longue : 64 lettres latines au plus, ou 32 dans la plupart des autres alphabets. Utilisez une autre adresse, s’il vous plaît.
# $sign: the character that no address can hold
common-email-sign = Une adresse e-mail ne peut pas avoir « { $sign } » avant le @. Vérifiez-la, ou utilisez une autre adresse.
common-email-closed = Les adresses e-mail ne sont pas possibles ici en ce moment. Un numéro de téléphone convient.
common-phone-unclear = Il semble manquer quelque chose. Tapez votre numéro de téléphone avec l’indicatif du pays, par exemple +33 6 12 34 56 78.
common-phone-share-only = Ici je ne peux pas vérifier un numéro tapé. Touchez « Partager mon numéro », et Telegram le confirme pour vous.
# $mail: whether e-mail can be sent, yes or no
common-phone-no-sms = { $mail ->
    [yes] Je ne peux pas envoyer de SMS à ce numéro. S’il est à vous, touchez « Partager mon numéro », et Telegram le confirme pour vous. Une adresse e-mail convient aussi.
   *[no] Je ne peux pas envoyer de SMS à ce numéro. S’il est à vous, touchez « Partager mon numéro », et Telegram le confirme pour vous.
    }
# $mail: whether e-mail can be sent, yes or no
common-besides-sms = { $mail ->
    [yes] Avec une adresse e-mail, ou en partageant votre propre numéro, vous pourrez peut-être continuer tout de suite.
   *[no] En partageant votre propre numéro, vous pourrez peut-être continuer tout de suite.
    }
# $phone: the number that the person shared, as the channel told it
common-phone-unreadable = Telegram dit que votre numéro est { $phone }, et je n’arrive pas à le lire comme un numéro. Tapez-le avec l’indicatif du pays, ou utilisez une adresse e-mail.
common-phone-unusable = C’est un numéro anonyme, sans téléphone derrière. Prenez une adresse e-mail ou un autre numéro, s’il vous plaît.
common-phone-not-own = C’est le numéro de quelqu’un d’autre. Partagez le vôtre avec le bouton ci-dessous, s’il vous plaît.
common-choice-copy-id = Copier l’ID du compte
common-choice-share-number = Partager mon numéro
common-choice-contact = Demander de l’aide
# $to: the address, partly hidden; $match: two digits that the page of the mail asks for
common-code-email = J’ai envoyé un e-mail à <b>{ $to }</b>. Tapez ici son code à 6 chiffres, ou touchez le bouton de l’e-mail, sur n’importe quel appareil. Il demande le numéro <b>{ $match }</b>.
# $to: the address, partly hidden; the mail has no button
common-code-email-only = J’ai envoyé un e-mail à <b>{ $to }</b>. Tapez ici son code à 6 chiffres, s’il vous plaît.
# $to: the number, partly hidden
common-code-sms = J’ai envoyé un code à 6 chiffres par SMS à <b>{ $to }</b>. Tapez-le ici, s’il vous plaît.
common-sent-queued = ✉️ En route.
common-sent-accepted = ✉️ Envoyé. Il arrive en général en moins d’une minute.
common-sent-delayed = ✉️ L’envoi prend plus de temps que d’habitude. Je continue d’essayer.
# $to: the address, in full
common-sent-unsent = Je n’ai pas pu envoyer mon message à <b>{ $to }</b>. Le problème vient de chez nous, pas de vous. Je vous écris ici dès que l’envoi fonctionne de nouveau, et « Renvoyer » essaie tout de suite.
# $to: the address, in full
common-sent-sendable = Je peux de nouveau envoyer des messages. Touchez « Renvoyer » et un nouveau code part vers <b>{ $to }</b>. Merci de votre patience.
# $to: the address, in full
common-sent-refused = Mon message à <b>{ $to }</b> n’a pas pu être remis. Vérifiez qu’il n’y a pas de faute, et changez si besoin.
# $to: the address, in full; $reason: the other side's own words
common-sent-refused-because =
    Mon message à <b>{ $to }</b> n’a pas pu être remis. Vérifiez qu’il n’y a pas de faute, et changez si besoin.

    Votre serveur de messagerie a dit : « { $reason } »
# $minutes: how long the code still works
common-code-expires = { $minutes ->
    [one] Le code expire dans une minute.
   *[other] Le code expire dans { $minutes } minutes.
    }
common-code-expired = Le code a expiré. Touchez « Renvoyer » pour en recevoir un autre.
common-code-late-email = Toujours rien ? Regardez aussi dans les indésirables.
common-code-late-sms = Toujours rien ? Vérifiez le numéro et le réseau.
common-choice-resend = Renvoyer
# $unit, $count: how long until it can be sent again
common-choice-resend-soon = Renvoyer dans { common-time }
common-choice-change-address = Changer d’adresse
common-choice-change-number = Changer de numéro
common-sent-again = Renvoyé.
# $unit, $count: how long until it can be sent again
common-resend-soon = Je peux le renvoyer dans { common-time }. Le code que vous avez reste valable jusqu’à son expiration.
# $left: how many tries are left
common-code-wrong = { $left ->
    [one] Ce n’est pas le code. Il vous reste un essai.
   *[other] Ce n’est pas le code. Il vous reste { $left } essais.
    }
common-code-odd = Le code n’a que 6 chiffres. Cela n’a pas compté comme un essai.
common-once-more = Cela s’est perdu de notre côté. Renvoyez-le, s’il vous plaît.
common-code-over = Ce code n’est plus valable : il a expiré ou a été essayé trop souvent. Je peux vous en envoyer un autre.
common-choice-new-code = Envoyer un autre code
# $unit, $count: how long until a new code can be sent
common-choice-new-code-soon = Autre code dans { common-time }
# $unit, $count: how long until a new code can be sent
common-new-code-soon = Je peux envoyer un autre code dans { common-time }.

## Region and name

# $region: the one chosen before
common-region-now = Actuelle : { $region }
common-regions-found = J’ai trouvé celles-ci. Touchez la vôtre, ou tapez un peu plus de son nom.
# $wanted, $nearest: regions; $distance: kilometres between their middles
common-region-far =
    { $wanted } : pas encore parmi nos régions. La plus proche est <b>{ $nearest }</b>, à environ { $distance } km.

    Vous pouvez la choisir : votre compte fonctionne partout. Seuls les prix, les offres et les services locaux seront ceux de la région { $nearest }.

    Vous pouvez aussi taper le nom d’une autre région.
# $wanted: a region
common-region-nowhere = { $wanted } : pas encore parmi nos régions. Vous pouvez taper le nom d’une autre.
common-region-unclear = Je ne connais ni pays ni région de ce nom. Quelques lettres suffisent, par exemple « Belg ».
common-help-region = La région détermine les prix, les offres et les services locaux proposés. Vous pouvez la changer quand vous voulez.
# $region: a region
common-choice-nearest = Choisir { $region }
common-name = Comment devons-nous vous appeler ? Tapez un nom, ou prenez celui de Telegram.
common-name-plain = Comment devons-nous vous appeler ? Tapez un nom.
# $name: the name given before
common-name-now = Actuel : { $name }
# $name: the person's name in Telegram
common-choice-take-name = Prendre « { $name } »
common-name-unclear = Un nom tient sur une ligne, 64 caractères au plus. Un nom court va très bien.
common-help-name = Vous verrez ce nom dans votre compte et dans nos messages. Il n’a pas besoin d’être complet.

## Les questions du service lui-même

# $question: as the service asks it
common-field-question = { $question }
# $question: as the service asks it; $example: a day in figures
common-field-day =
    { $question }

    Écrivez le jour, par exemple { $example }.
# $question: as the service asks it; $min, $max: numbers
common-field-range =
    { $question }

    Écrivez un nombre de { $min } à { $max }.
# $given: answer, agreed, declined or none; $answer: the one given before
common-field-now = { $given ->
    [agreed] Actuellement : oui
    [declined] Actuellement : non
    [none] Actuellement : sans réponse
   *[answer] Actuellement : { $answer }
    }
# $label: what it is called; $given: answer, agreed, declined or none; $answer: the one given
common-field-line = <b>{ $label } :</b> { $given ->
    [agreed] oui
    [declined] non
    [none] sans réponse
   *[answer] { $answer }
    }
common-field-gone = Cette question n’est plus posée. Continuons.
common-help-field = Ces questions viennent du service lui-même. Vous verrez vos réponses dans le récapitulatif, puis dans votre compte, où vous pouvez les changer.
common-choice-go-on = Continuer
common-choice-keep = Garder
common-choice-skip = Passer
common-choice-take-back = Retirer ma réponse
common-choice-agree = Je suis d’accord
common-choice-decline = Non, merci
common-answer-line = Écrivez-le sur une seule ligne, s’il vous plaît.
# $min: how many characters
common-answer-short = { $min ->
    [one] Il faut au moins un caractère.
   *[other] Il faut au moins { $min } caractères.
    }
# $max: how many characters
common-answer-long = { $max ->
    [one] Un seul caractère tient ici.
   *[other] C’est un peu long : { $max } caractères au plus.
    }
common-answer-option = Je ne trouve pas cela parmi les réponses. Touchez-en une, ou écrivez son nom.
# $example: a day in figures
common-answer-day = Je n’ai pas pu lire cela comme un jour. Écrivez-le avec les quatre chiffres de l’année, par exemple { $example }.
# $min: a day
common-answer-day-early = C’est trop tôt : le premier jour possible est le { $min }.
# $max: a day
common-answer-day-late = C’est trop tard : le dernier jour possible est le { $max }.
common-answer-number = Je n’ai pas pu lire cela comme un nombre. Écrivez seulement le nombre.
# $decimals: how many digits after the point
common-answer-decimals = { $decimals ->
    [0] Un nombre entier suffit ici.
    [one] Une décimale suffit ici.
   *[other] { $decimals } décimales suffisent ici.
    }
# $min: a number
common-answer-small = Le plus petit nombre possible ici est { $min }.
# $max: a number
common-answer-large = Le plus grand nombre possible ici est { $max }.
common-answer-consent = Touchez l’un des boutons, s’il vous plaît, pour éviter tout malentendu.
common-answer-refused = Cela ne convient pas ici. Vérifiez, s’il vous plaît.
# $text: what the service says
common-answer-said = { $text }

## A new password

common-password-page =
    Maintenant un mot de passe. Par sécurité, vous le choisissez sur une page qui s’ouvre rien que pour vous, pas dans cette discussion.

    Quand c’est fait, nous continuons ici.
common-page-not-here = Ne tapez pas de mot de passe ici, s’il vous plaît ; j’ai effacé votre message par sécurité. Le bouton ci-dessous ouvre la bonne page.
common-choice-open-page = Choisir un mot de passe
common-choice-on-page = Le taper sur une page
# $match: two digits
common-page-match = La page demande le numéro <b>{ $match }</b>, pour que personne d’autre ne puisse l’utiliser.
common-page-over = Cette page a expiré. En voici une nouvelle.
common-password = Maintenant un mot de passe. Tapez-le ici, s’il vous plaît ; j’efface votre message aussitôt.
common-password-again = Tapez le même mot de passe encore une fois, pour écarter une faute de frappe. J’efface ce message aussi.
common-password-differs = Les deux n’étaient pas identiques. Choisissez de nouveau un mot de passe, s’il vous plaît.
common-not-erased = Je n’ai pas pu effacer ce message. Effacez-le vous-même : gardez le doigt dessus, puis touchez « Supprimer ».
common-help-password = Un mot de passe que vous n’utilisez nulle part ailleurs protège le mieux un compte. Personne ici ne peut le lire, et il n’est jamais gardé tel que vous l’avez tapé.
# $policy: mi, nist or default
common-password-policy = { $policy ->
    [mi] Prenez 8 à 16 caractères de toute sorte. Deux mots courts et rares avec quelques chiffres entre eux conviennent bien.
    [nist] Prenez au moins 15 caractères de toute sorte. Quelques mots rares conviennent bien.
   *[default] Prenez 8 à 128 caractères de toute sorte. Quelques mots rares conviennent bien.
    }
common-password-limits = Effacer retire le message de cette discussion, mais pas de la mémoire de quelqu’un qui aurait lu par-dessus votre épaule, ni d’une notification déjà affichée.
common-fault-too-short = C’est encore trop court.
common-fault-too-long = C’est plus long que ce que nous acceptons.
common-fault-common = Celui-là figure sur les listes de mots de passe connus, qu’on essaie en premier.
common-fault-personal = Celui-là contient vos propres données, que d’autres peuvent connaître.
common-fault-guessable = Celui-là est facile à deviner. Un mot ou deux de plus le rendent solide.
common-fault-unreadable = Je n’ai pas pu lire cela comme un mot de passe. Tapez-le en texte simple, s’il vous plaît.
common-fault-same = C’est votre mot de passe actuel. Le nouveau doit être différent.

## Where a chat speaks for no account

# $account: how the account is called
common-no-account =
    Cette discussion n’est pas encore liée à votre { $account }, il n’y a donc rien à montrer.

    Si vous en avez un, liez-le. Si vous ne pouvez pas vous connecter, je vous aide à le récupérer.
common-choice-link = Lier mon compte
common-choice-recover = Récupérer mon compte
common-choice-sign-up = Créer un compte
common-choice-account = Mon compte

## Captcha

common-captcha-caption =
    Quels caractères voyez-vous sur l’image ? Tapez-les, s’il vous plaît.

    Majuscules et minuscules comptent.
common-captcha-says = Difficile à voir ? « Je ne vois pas » ouvre une page qui se passe d’image.
common-captcha-page = Ouvrez la page et appuyez sur son bouton. Votre appareil résout alors une énigme tout seul, en une demi-minute au plus : rien à voir, rien à taper. Ensuite cette discussion continue.
common-captcha-wrong = Ce n’était pas cela. En voici une autre.
common-captcha-number = Avec votre propre numéro, pas d’image à lire : partagez-le avec le bouton ci-dessous.
common-captcha-second = Vous avez déjà demandé un compte aujourd’hui. Avant que j’en cherche un autre, montrez-moi que vous n’êtes pas un robot, s’il vous plaît.
common-choice-other-picture = Autre image
common-choice-no-picture = Je ne vois pas
common-choice-captcha-page = Ouvrir la page
common-choice-picture = Plutôt une image
common-help-captcha = Cela empêche des robots d’essayer des milliers de fois. Demandez-en une autre aussi souvent que vous voulez.

## The bot's profile and its commands

# $brand: its name
common-description =
    Créez ici votre compte { $brand }, une courte question à la fois. Cela prend environ trois minutes, et vous pouvez arrêter et reprendre quand vous voulez.

    Vous trouverez aussi de courts conseils de sécurité, et des guides sur tout ce que fait votre compte.
common-short-description = Créez votre compte { $brand } en discutant, et apprenez à bien le garder.
common-command-start = Commencer, ou reprendre là où vous étiez
common-command-signup = Créer un compte
common-command-account = Mon compte
common-command-checkup = Bilan : mon compte est-il protégé ?
common-command-recover = Récupérer mon compte
common-command-privacy = Mes données, et supprimer mon compte
common-command-tips = Courts conseils de sécurité
common-command-guide = Guides : comment ça marche
common-command-language = Changer de langue
common-command-help = Ce que vous pouvez faire ici
common-command-back = Revenir d’une étape
common-command-cancel = Arrêter pour l’instant

# $account: how the account is called
common-frozen-by-operator = 🔒 Notre équipe d’assistance a verrouillé votre { $account }, personne ne peut donc se connecter. Elle peut vous dire pourquoi et le déverrouiller.

## What an application may do, as the end of “it can …”

common-scope-openid = vous reconnaître quand vous revenez
common-scope-profile = voir votre nom, votre langue, votre pays et ce que vous nous avez dit de vous
common-scope-email = voir votre adresse e-mail
common-scope-phone = voir votre numéro de téléphone
common-scope-offline-access = garder la session ouverte en votre absence
# $scope: the name of what an application asks for
common-scope-other = utiliser « { $scope } » pour vous
