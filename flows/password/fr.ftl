### A new password.

password-start =
    Ici vous choisissez un nouveau mot de passe. Je demande d’abord l’actuel, pour vérifier que c’est vous.

    Sauf avis contraire, chaque appareil devra se reconnecter avec le nouveau. Cette discussion reste liée.
password-confirm = Votre nouveau mot de passe est prêt. Il comptera dès que vous aurez confirmé que c’est vous.
# $on: yes or no; $sessions: how many
password-choice-others = { $on ->
    [yes] ☑ Déconnecter partout
   *[no] ☐ Déconnecter partout
    }{ $sessions ->
    [0] {""}
   *[other] {" "}({ $sessions })
    }
password-choice-open-page = Changer mon mot de passe
password-choice-confirm = Continuer
# $needs: both, where a code of the authenticator is asked for too
password-page =
    Vous changez de mot de passe sur une page qui s’ouvre rien que pour vous, pas dans cette discussion. Elle demande le mot de passe actuel{ $needs ->
        [both] , un code de votre application d’authentification
       *[password] {""}
    } et le nouveau.

    Sauf avis contraire, chaque appareil devra se reconnecter avec le nouveau. Cette discussion reste liée.
password-here = Merci. Maintenant le nouveau mot de passe : tapez-le ici ; j’efface votre message aussitôt.
password-once-more = Cela a pris du temps : confirmez encore une fois que c’est vous, s’il vous plaît.
password-expired = Le mot de passe que vous avez choisi a expiré, car je ne le garde qu’un moment. Choisissez-le de nouveau, s’il vous plaît.
# $kept: yes or no; $ended: how many were signed out
password-done = ✅ Votre mot de passe est changé. { $kept ->
    [yes] Vos appareils restent connectés.
   *[no] { $ended ->
        [0] Aucun autre appareil n’était connecté.
        [one] Un appareil a été déconnecté.
       *[other] { $ended } appareils ont été déconnectés.
    }
    }
password-erased = J’ai effacé les messages qui le contenaient.
password-told = J’ai prévenu toutes vos adresses et vos autres discussions, pour que personne ne puisse le faire à votre insu.
password-not-yet = Ne tapez pas encore de mot de passe ici, s’il vous plaît ; j’ai effacé votre message par sécurité. « Continuer » vous mène au bon endroit.
password-choice-account = Mon compte
password-help = Un nouveau mot de passe aide si quelqu’un peut connaître l’ancien. Si vous avez oublié l’actuel, envoyez /recover.
password-closed = Très bien. Vous trouverez tout sur votre compte avec /account.
