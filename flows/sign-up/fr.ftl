### Creating an account.

## Region

sign-up-region =
    D’abord, dans quel pays ou quelle région vivez-vous ?

    Touchez-la, ou tapez une partie de son nom.

## E-mail or phone

sign-up-choice-email = Utiliser une adresse e-mail
sign-up-choice-phone = Utiliser mon téléphone
sign-up-email =
    Quelle est votre adresse e-mail ? C’est avec elle que vous vous connecterez. J’y envoie un code pour vérifier qu’elle est à vous.

    Un numéro de téléphone convient aussi.
# $example: a number of the person's region
sign-up-phone =
    Quel est votre numéro de téléphone ? « Partager mon numéro » est le plus rapide : aucun code à taper.

    Vous pouvez aussi l’écrire avec l’indicatif du pays, par exemple { $example }. Un code arrive alors par SMS.
sign-up-phone-share = Touchez « Partager mon numéro » ci-dessous. Telegram me donne alors votre numéro, sans code.
# $address: the e-mail address or phone number given before
sign-up-address-now = Actuelle : { $address }
sign-up-choice-keep = Garder
sign-up-help-address = C’est avec cela que vous vous connectez, et que vous récupérez le compte si vous oubliez le mot de passe. Personne d’autre ne le voit.

## Terms

# $account: how the account is called; $version: of the terms; $terms, $privacy: where they can be read
sign-up-terms = Avec « Accepter et créer », vous acceptez les <a href="{ $terms }">conditions</a> (version { $version }) et la <a href="{ $privacy }">politique de confidentialité</a> de votre { $account }. Les nouveautés et offres sont un choix à part, désactivé tant que vous ne l’activez pas.
# $on: yes or no
sign-up-choice-offers = { $on ->
    [yes] ☑ Nouveautés et offres
   *[no] ☐ Nouveautés et offres
    }

## The code

sign-up-proven = Merci, c’est confirmé.
sign-up-proven-by-link = Merci, vous l’avez confirmé avec le lien.
sign-up-code-account = Vous avez déjà un compte avec cette adresse ? Alors le message le dit et ne contient pas de code : vous pouvez récupérer votre compte.
sign-up-choice-get-back-in = Récupérer mon compte
sign-up-help-code = Le code montre que c’est bien à vous. Si rien n’arrive, touchez « Renvoyer » ou changez d’adresse ; vos autres réponses sont gardées.

## Limits, and an address that has an account

# $unit, $count: how long to wait
sign-up-slowed =
    C’était beaucoup en peu de temps : attendez { common-time }, s’il vous plaît. Cela vous protège, et les autres aussi.
# $unit, $count: how long to wait; $to: the address, partly hidden
sign-up-slowed-lately = On vient de me demander un message pour <b>{ $to }</b>. Je peux envoyer le prochain dans { common-time }.
# $unit, $count: how long to wait
sign-up-slowed-addresses = Depuis une même discussion, je ne peux écrire qu’à quelques adresses par jour, pour que personne ne reçoive de messages non demandés. Une nouvelle doit attendre { common-time }.
# $count: how many addresses the person has used and can use now, one button each
sign-up-slowed-used = { $count ->
    [0] Vous pouvez encore partager votre propre numéro : cela ne demande pas de code.
    [one] L’adresse que vous avez déjà utilisée reste possible. Partager votre propre numéro aussi, sans code.
   *[other] Les adresses que vous avez déjà utilisées restent possibles ; touchez la vôtre. Partager votre propre numéro aussi, sans code.
    }
# $unit, $count: how long to wait; $to: the address, partly hidden; $link: yes where the button in the mail works on
sign-up-slowed-codes =
    Plusieurs codes pour <b>{ $to }</b> étaient faux : attendez { common-time }, s’il vous plaît. Ainsi personne ne peut les deviner.

    { $link ->
        [yes] Le bouton de votre e-mail fonctionne toujours, et avec une autre adresse vous pouvez continuer tout de suite.
       *[no] Avec une autre adresse vous pouvez continuer tout de suite.
    }
# $unit, $count: how long to wait
sign-up-slowed-captcha = Cela en faisait beaucoup à la suite : attendez { common-time }, s’il vous plaît. Cela empêche des robots d’essayer sans fin.
sign-up-slowed-wait = Vos réponses sont gardées, et inutile de rester ici : je vous écris quand vous pourrez continuer.
sign-up-slowed-over = Vous pouvez continuer.
sign-up-choice-go-on = Continuer
sign-up-choice-other-address = Utiliser une autre adresse
sign-up-choice-share = Partager mon numéro
# $to: the address, in full: the person has just shown that it is theirs
sign-up-already-yours =
    <b>{ $to }</b> a déjà un compte, et vous venez de confirmer qu’il est à vous. Vous pouvez vous connecter avec.

    Si vous voulez un autre compte, utilisez une autre adresse.
sign-up-choice-sign-in = Se connecter

## Password

sign-up-password-kept = Votre mot de passe est enregistré.
sign-up-password-erased = Votre mot de passe est enregistré, et j’ai effacé les messages qui le contenaient.
sign-up-password-expired = Le mot de passe que vous avez choisi a expiré, car je ne le garde qu’un moment. Choisissez-le de nouveau, s’il vous plaît.
sign-up-proof-expired = Votre confirmation a expiré entre-temps. Encore un code, et nous continuons.
sign-up-profile-again = Une de vos réponses ne convient plus, car la question a changé. Répondez-y de nouveau, s’il vous plaît.

## Review

# $region, $address, $name, $language: the answers; $confirmed, $password, $named: yes or no
sign-up-review =
    C’est presque fini. Tout est correct ?

    <b>Région :</b> { $region }
    <b>E-mail ou téléphone :</b> { $address }{ $confirmed ->
        [yes] {""}
       *[no] {" "}(à confirmer)
    }
    <b>Mot de passe :</b> { $password ->
        [yes] enregistré
       *[no] pas encore choisi
    }
    <b>Nom :</b> { $named ->
        [yes] { $name }
       *[no] pas encore choisi
    }
    <b>Langue :</b> { $language }
sign-up-corrections = Que voulez-vous changer ? Le reste ne bouge pas.
sign-up-choice-change-region = Changer de région
sign-up-choice-correct = Changer autre chose
sign-up-choice-change-identifier = E-mail ou téléphone
sign-up-choice-change-password = Mot de passe
sign-up-choice-change-name = Nom
sign-up-choice-create = Accepter et créer
sign-up-help-review = Touchez ce que vous voulez changer ; le reste ne bouge pas. Rien n’est accepté ni créé avant que vous touchiez « Accepter et créer ».

## The end

# $name: the person; $account: how the account is called; $id: its number; $to: the linked address, partly hidden
sign-up-done =
    Bienvenue, { $name }. Votre { $account } est prêt.

    <b>ID du compte :</b> <code>{ $id }</code>
    <b>Lié à :</b> { $to }
# $pages: yes where 2-step verification can be set up, otherwise no
sign-up-done-next =
    Pour bien le garder :
    • Ajoutez un second moyen de récupération : une adresse e-mail et un numéro de téléphone valent mieux qu’un seul des deux.
    { $pages ->
        [yes] • Activez la vérification en deux étapes.
            • Notez l’ID du compte là où vous le retrouverez.
       *[no] • Notez l’ID du compte là où vous le retrouverez.
    }
sign-up-choice-second-way = Ajouter un second moyen
sign-up-choice-two-step = Activer les deux étapes
sign-up-choice-check-up = Bilan
sign-up-choice-home = Menu principal

## Put aside

# $at, $of: the step at which the sign-up waits
sign-up-paused =
    En pause à l’étape { $at } sur { $of }. Je garde vos réponses 30 jours, vous pouvez donc continuer quand vous voulez.
sign-up-still-there = Votre inscription est toujours ici, telle que vous l’avez laissée. C’est le seul rappel que j’enverrai.
sign-up-choice-resume = Continuer
sign-up-choice-forget = Effacer mes réponses
sign-up-forgotten = Vos réponses sont effacées.
sign-up-left = Vous retrouverez tout avec /start.
sign-up-help-paused = « Continuer » vous ramène là où vous étiez. « Effacer mes réponses » les efface tout de suite.
