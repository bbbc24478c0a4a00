### The chats that are linked to an account.

# $account: how the account is called; $id: its number; $count: how many chats
link-chats = { $count ->
    [one] Seule cette discussion est liée à votre { $account } <code>{ $id }</code>. Vous le gérez ici et vous y recevez ses alertes.
   *[other] { $count } discussions sont liées à votre { $account } <code>{ $id }</code>. Dans chacune vous pouvez le gérer et vous recevez ses alertes. Touchez-en une pour en voir plus.
    }
# $here: yes or no; $since: a day
link-choice-chat = { $here ->
    [yes] Cette discussion, depuis le { $since }
   *[no] Une autre, depuis le { $since }
    }
# $here: yes or no; $since: a day
link-chat = { $here ->
    [yes] <b>Cette discussion</b>, liée depuis le { $since }.
   *[no] <b>Une autre discussion</b>, liée depuis le { $since }.
    }
# $here: yes or no
link-unlinking = { $here ->
    [yes] Sans ce lien, cette discussion ne peut plus voir ni changer votre compte et ne reçoit plus d’alertes. Votre compte reste comme il est.
   *[no] Sans ce lien, cette autre discussion ne peut plus voir ni changer votre compte. Si vous ne la reconnaissez pas, choisissez aussi un nouveau mot de passe.
    }
link-choice-unlink = Dissocier
link-choice-another = Lier à un autre compte
link-unlinked = Le lien est supprimé. J’ai prévenu toutes vos adresses et discussions liées.
link-unlinked-here = Cette discussion n’est plus liée. Vous pouvez la lier de nouveau quand vous voulez.
link-gone = Cette discussion n’était déjà plus liée.
link-show-again = Cela a pris du temps : confirmez encore une fois que c’est vous, s’il vous plaît.
link-unclear = Touchez une discussion pour en voir plus, ou liez celle-ci à un autre compte.
link-help = Une discussion liée aide à récupérer le compte si vous perdez le mot de passe ou une adresse. Ne liez que des discussions que personne d’autre n’utilise.

## Which account

# $account: how the account is called; $linked: yes or no; $id: the number of the account that is linked now
link-identifier =
    { $linked ->
        [yes] Cette discussion est liée à <code>{ $id }</code>. À quel autre { $account } dois-je la lier ?
       *[no] Lions cette discussion à votre { $account }. Lequel est-ce ?
    }

    Tapez son adresse e-mail, son numéro de téléphone avec l’indicatif du pays, ou l’ID du compte.
link-identifier-unclear = Je n’y ai trouvé ni adresse e-mail, ni numéro de téléphone, ni ID de compte. Un numéro commence par l’indicatif du pays, par exemple +33 ; un ID de compte a dix chiffres.

## Showing that it is yours

# $to: what was named, partly hidden
link-page =
    Maintenant le mot de passe de <b>{ $to }</b>. Par sécurité, vous le tapez sur une page qui s’ouvre rien que pour vous, pas dans cette discussion.

    Quand c’est fait, nous continuons ici.
link-page-not-here = Ne tapez pas de mot de passe ici, s’il vous plaît ; j’ai effacé votre message par sécurité. Le bouton ci-dessous ouvre la bonne page.
link-choice-open-page = Taper mon mot de passe
# $to: what was named, partly hidden
link-password = Maintenant le mot de passe de <b>{ $to }</b>. Tapez-le ici, s’il vous plaît ; j’efface votre message aussitôt.
link-wrong = Ce compte n’existe pas, ou ce n’est pas son mot de passe. Réessayez, ou revenez en arrière et utilisez une autre adresse ou l’ID du compte.
link-code = Maintenant la seconde étape : tapez les 6 chiffres de votre application d’authentification, ou un code de secours.
link-wrong-code = Ce code est faux ou a déjà servi. Attendez le suivant, ou prenez un code de secours.
# $left: how many there are now; $few: yes or no
link-code-used = { $left ->
    [0] C’était votre dernier code de secours.
    [one] Il vous reste un code de secours.
   *[other] Il vous reste { $left } codes de secours.
    }{ $few ->
    [yes] {" "}Créez-en bientôt d’autres, sous « Vérification en 2 étapes ».
   *[no] {""}
    }
# $unit, $count: how long
link-slowed = C’était faux plusieurs fois : attendez { common-time }, s’il vous plaît. Rien n’est perdu.
link-choice-again = Réessayer
# $until: day and time, with the place of the clock
link-cooling = Votre compte a été récupéré il y a peu. Au cas où quelqu’un d’autre serait entré ainsi, une autre discussion ne peut être liée qu’à partir du { $until }.
link-over = C’était trop long, ou quelque chose a changé entre-temps. Recommencez, s’il vous plaît.
link-busy = Il y a beaucoup de monde en ce moment. Tapez-le de nouveau dans quelques secondes.
link-help-password = Je ne dis jamais si un compte existe, pour que personne n’apprenne rien du vôtre. Si vous avez oublié le mot de passe, je vous aide à récupérer le compte.
link-help-code = Votre application d’authentification affiche un nouveau code toutes les 30 secondes. Chaque code de secours sert une fois.

## Linked

# $name: the person; $account: how the account is called; $id: its number
link-done = ✅ Bienvenue, { $name }. Cette discussion est maintenant liée à votre { $account } <code>{ $id }</code>.
# $id: the number of another account
link-before = Elle reste aussi liée à <code>{ $id }</code>. Pour revenir à ce compte, dissociez celui-ci ou reconnectez-vous à l’autre.
link-told = J’ai prévenu toutes les adresses et discussions du compte, pour que personne ne puisse le faire à votre insu.
link-closed = Très bien. Vous retrouverez cela avec /account.
