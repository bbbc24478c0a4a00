### The main menu: what /start shows.

# $name: the brand; $account: how its account is called
home-menu =
    Bonjour et bienvenue chez { $name }.

    Je vous aide à créer votre { $account } et à bien le garder. Vous en avez déjà un ? /link y relie cette discussion.

    Que voulez-vous faire ?
# $account: how the account is called
home-menu-draft =
    Quel plaisir de vous revoir.

    Votre { $account } vous attend là où vous l’avez laissé ; rien n’est perdu. Que voulez-vous faire ?
# To somebody who has an account and has begun another one
home-draft-besides = L’inscription pour un autre compte attend aussi. Vous pouvez la continuer ou la supprimer ; votre compte reste comme il est.
# $name: the person's; $account: how the account is called
home-menu-linked =
    Quel plaisir de vous revoir, { $name }.

    Cette discussion veille sur votre { $account }. Que voulez-vous faire ?
# $name: the person's; $account: how the account is called
home-menu-frozen =
    Quel plaisir de vous revoir, { $name }.

    Votre { $account } est verrouillé, car quelqu’un a dit « ce n’était pas moi ». Récupérez-le avec un nouveau mot de passe pour le déverrouiller.
# $name: the person's; $account: how the account is called; $day: when it is deleted
home-menu-leaving =
    Quel plaisir de vous revoir, { $name }.

    Votre { $account } sera supprimé le { $day }, comme vous l’avez demandé. D’ici là il fonctionne comme d’habitude, et un appui suffit pour le garder.
home-help = Voici le menu principal. Touchez un bouton ; /start vous ramène ici.
home-closed = Très bien. Envoyez /start quand vous voulez.

# $at, $of: the step at which the sign-up waits
home-choice-go-on = Continuer l’inscription : étape { NUMBER($at) } sur { NUMBER($of) }
# $at, $of: the step at which a sign-up for one more account waits
home-choice-draft = Mon autre inscription : étape { NUMBER($at) } sur { NUMBER($of) }
home-choice-sign-up = Créer mon compte
home-choice-recover = Récupérer mon compte
home-choice-account = Mon compte
home-choice-check-up = Bilan
home-choice-keep = Garder mon compte
home-choice-anew = Recommencer
home-choice-tips = Conseils de sécurité
home-choice-guides = Guides
home-unclear = Je n’ai pas bien compris. Touchez un bouton, ou tapez /signup, /recover, /account, /checkup, /tips, /guide ou /language.
