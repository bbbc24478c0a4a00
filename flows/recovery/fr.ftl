### Getting back in.

## Which account

# $mail, $sms: yes or no: what can be sent from here
recovery-identifier =
    Récupérons votre compte. Lequel est-ce ?

    { $mail ->
        [yes] { $sms ->
            [yes] Tapez son adresse e-mail, son numéro de téléphone avec l’indicatif du pays, ou l’ID du compte.
           *[no] Tapez son adresse e-mail ou l’ID du compte.
        }
       *[no] { $sms ->
            [yes] Tapez son numéro de téléphone avec l’indicatif du pays, ou l’ID du compte.
           *[no] Tapez l’ID du compte, ou partagez votre numéro.
        }
    }
recovery-choice-here = Compte de cette discussion
recovery-choice-phone = Mon numéro
recovery-choice-forgotten = Je ne sais plus
recovery-unclear = Je n’y ai trouvé ni adresse e-mail, ni numéro de téléphone, ni ID de compte. Un numéro commence par l’indicatif du pays, par exemple +33 ; un ID de compte a dix chiffres.
# $digits: what the person typed
recovery-unsure = <b>{ $digits }</b>, est-ce un ID de compte ou un numéro de téléphone ?
recovery-choice-as-account = Un ID de compte
recovery-choice-as-phone = Un numéro de téléphone
recovery-help-identifier = N’importe lequel des trois convient. Je ne dis jamais si un compte existe, personne n’apprend donc rien du vôtre.
recovery-phone =
    Touchez « Partager mon numéro », et Telegram me donne votre numéro : aucun code à taper.

    Vous pouvez aussi l’écrire avec l’indicatif du pays, par exemple +33 6 12 34 56 78. Un code arrive alors par SMS.
recovery-phone-share = Touchez « Partager mon numéro » ci-dessous. Telegram me donne alors votre numéro, sans code.
recovery-addresses = Voici les adresses du compte de cette discussion. Où dois-je envoyer un code ?
# $brand: the brand's name
recovery-forgotten =
    Il y a trois façons sûres de le savoir :

    • Regardez dans la discussion où vous avez créé le compte, ou dans une que vous y avez liée ensuite.
    • Si votre numéro fait partie du compte, partagez-le ici.
    • Cherchez dans vos boîtes mail un e-mail envoyé par { $brand }. Il est allé à l’adresse de votre compte.
recovery-nobody = Aucun compte n’a ce numéro. Le vôtre utilise peut-être une adresse e-mail ou un autre numéro.
recovery-over = C’était trop long, ou quelque chose a changé entre-temps. Recommencez, s’il vous plaît.

## The code

# $to: the address, partly hidden; $link: yes where the mail has a button; $match: two digits that its page asks for
recovery-code-email =
    Si <b>{ $to }</b> a un compte, un code est en route. Tapez ici ses 6 chiffres{ $link ->
        [yes] , ou touchez le bouton de l’e-mail, sur n’importe quel appareil. Il demande le numéro <b>{ $match }</b>.
       *[no] .
    }
# $to: the number, partly hidden
recovery-code-phone = Si <b>{ $to }</b> a un compte, un code est en route par SMS. Tapez ici ses 6 chiffres.
# $id: what the person wrote; $link: yes where the mail has a button; $match: two digits that its page asks for
recovery-code-account =
    Si le compte <b>{ $id }</b> existe, un code est en route vers son adresse principale. Tapez ici ses 6 chiffres{ $link ->
        [yes] , ou touchez le bouton de l’e-mail, sur n’importe quel appareil. Il demande le numéro <b>{ $match }</b>.
       *[no] .
    }
# $to: the address, partly hidden; $link: yes where the mail has a button; $match: two digits that its page asks for
recovery-code-here =
    Un code est en route vers <b>{ $to }</b>. Tapez ici ses 6 chiffres{ $link ->
        [yes] , ou touchez le bouton de l’e-mail, sur n’importe quel appareil. Il demande le numéro <b>{ $match }</b>.
       *[no] .
    }
recovery-code-late = Toujours rien ? Regardez aussi dans les indésirables. Si rien ne vient, le compte a peut-être une autre adresse.
recovery-code-outage = Je ne peux pas envoyer de messages en ce moment. Le problème vient de chez nous, et je continue d’essayer. Si rien n’arrive, demandez un autre code un peu plus tard.
recovery-choice-ways = Je n’y ai plus accès
recovery-choice-have-code = J’ai le code maintenant
recovery-choice-other = Utiliser autre chose
recovery-choice-go-on = Continuer
recovery-help-code = Le code montre que le compte est à vous. Personne de chez nous ne vous le demandera jamais. Si vous n’avez plus accès à cette boîte mail ou à ce téléphone, il y a d’autres moyens.
recovery-proven = Merci, c’est bien cela.
recovery-proven-by-link = Merci, vous l’avez confirmé avec le lien.
# $unit, $count: how long to wait
recovery-slowed =
    C’était beaucoup en peu de temps : attendez { common-time }, s’il vous plaît. Cela protège le compte.

    Si vous avez lié une discussion à votre compte, vous pouvez y continuer tout de suite.
# $unit, $count: how long to wait
recovery-slowed-lately = On vient de me demander un code. Vous pourrez demander le prochain dans { common-time }.
# $unit, $count: how long to wait
recovery-slowed-addresses =
    Depuis une même discussion, on ne peut essayer que quelques adresses par jour, pour que personne ne reçoive de messages non demandés. Une nouvelle doit attendre { common-time }.

    Celles que vous avez déjà utilisées restent possibles, et partager votre propre numéro aussi.
# $unit, $count: how long to wait
recovery-slowed-codes =
    Plusieurs codes étaient faux : attendez { common-time }, s’il vous plaît. Ainsi personne ne peut les deviner.

    Si vous avez lié une discussion à votre compte, vous pouvez y continuer tout de suite.
recovery-slowed-wait = Inutile de rester ici : je vous écris quand vous pourrez continuer.
# $unit, $count: how long to wait
recovery-factor-slowed = Plusieurs codes étaient faux : attendez { common-time }, s’il vous plaît. Ainsi personne ne peut les deviner. Je vous écris quand vous pourrez continuer.
recovery-slowed-over = Vous pouvez continuer.

## Other ways

recovery-ways =
    Qu’avez-vous d’autre ?

    Si votre numéro fait partie du compte, partagez-le. Si la vérification en deux étapes est activée, un code de votre application ou un code de secours aide.
recovery-choice-number = Mon numéro
recovery-choice-factor = Code de la 2ᵉ étape
recovery-choice-no-more = Ni l’un ni l’autre
recovery-number = Touchez « Partager mon numéro » ci-dessous. Telegram me donne alors votre numéro.
recovery-no-help = Cela n’aide pas ici. Y a-t-il un autre moyen ?
recovery-factor =
    Maintenant la seconde étape : tapez les 6 chiffres de votre application d’authentification, ou un code de secours.
recovery-choice-neither = Je n’ai ni l’un ni l’autre
recovery-help-ways = Chaque preuve montre un peu mieux que c’est vous. Avec une preuve faible il faut attendre, pour que son ou sa propriétaire puisse s’y opposer.
recovery-help-factor = Les codes de secours sont ceux que vous avez gardés en activant la vérification en deux étapes. Chacun sert une fois.
# $brand: the brand's name
recovery-not-enough =
    Cela n’a malheureusement pas suffi : sans une de ces preuves, nous ne pouvons pas vous distinguer d’un inconnu.

    Si vous retrouvez quelque chose, revenez quand vous voulez : un vieux téléphone, une boîte mail, une feuille avec des codes de secours, la discussion où vous avez créé le compte. Sinon, l’équipe { $brand } peut vous aider.

recovery-choice-look-again = Revoir les moyens

## The wait

# $hours: how long
recovery-offer =
    À elle seule, cette preuve est faible. Elle suffit si personne ne s’y oppose pendant { $hours } heures.

    Je préviendrai toutes les adresses et toutes les discussions du compte, pour que la personne à qui il appartient puisse l’arrêter. Après cela, vous choisirez ici un nouveau mot de passe.
recovery-choice-wait = Commencer l’attente
# $unit, $count: how long
recovery-waiting =
    L’attente a commencé : encore { common-time }. J’ai prévenu toutes les adresses et discussions du compte.

    Inutile de rester ici. Je vous écris quand c’est fini, et vous choisirez un nouveau mot de passe.
recovery-wait-over = L’attente est finie.
recovery-choice-give-up = Arrêter l’attente
recovery-given-up = Vous avez arrêté l’attente, et j’ai prévenu toutes les personnes au courant. Rien n’a changé.
recovery-help-hold = L’attente protège la personne à qui le compte appartient. Si vous trouvez entre-temps une meilleure preuve, prenez plutôt celle-là : c’est plus rapide.

## The new password

# $to: an address, partly hidden
recovery-whose = Il s’agit du compte de <b>{ $to }</b>.
recovery-password-expired = Le mot de passe que vous avez choisi a expiré, car je ne le garde qu’un moment. Choisissez-le de nouveau, s’il vous plaît.
# $account: how the account is called
recovery-done =
    Votre { $account } a un nouveau mot de passe, valable dès maintenant.

    Tous les appareils sont déconnectés, et les autres discussions ne sont plus liées. J’ai prévenu toutes vos adresses.
recovery-passkeys = Les clés d’accès ne sont plus valables non plus. Vous pourrez ajouter les vôtres de nouveau dans un jour, ou tout de suite si la vérification en deux étapes était déjà activée.
# $count: how many; $addresses: partly hidden, with commas between
recovery-others =
    { $count ->
        [one] Une autre adresse fait partie de ce compte
       *[other] { $count } autres adresses font partie de ce compte
    } : <b>{ $addresses }</b>. Si l’une n’est pas à vous, vous pouvez la retirer maintenant.
recovery-choice-others = Retirer une adresse
recovery-others-which = Quelle adresse n’est pas à vous, ou ne l’est plus ? Touchez-la, et je la retire aussitôt du compte. Toutes les adresses et discussions sont prévenues.
# $to: the address, partly hidden
recovery-dropped = <b>{ $to }</b> ne fait plus partie du compte.
recovery-drop-over = Ici, on ne peut retirer des adresses que pendant la première heure. À partir de demain vous pourrez le faire dans « Mon compte », une fois cette discussion liée.
recovery-help-others = Toute personne qui a l’une de ces adresses peut récupérer le compte. Si vous ne reconnaissez pas une adresse, quelqu’un d’autre l’a peut-être ajoutée.
recovery-kept = Votre compte allait être supprimé. Il reste maintenant.
recovery-choice-sign-in = Se connecter
recovery-left = Vous retrouverez tout avec /start.
