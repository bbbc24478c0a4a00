### The account at a glance.

# $name: the person; $account: how the account is called; $id: its number; $region: where; $since: a day
account-overview =
    <b>{ $name }</b>, voici votre { $account }.

    <b>ID du compte :</b> <code>{ $id }</code>
    <b>Région :</b> { $region }
    <b>Membre depuis :</b> { $since }
# $primary: an address, partly hidden; $others: the other ones; $count: how many of them
account-reach = <b>Pour vous joindre :</b> { $primary }{ $count ->
    [0] {""}
   *[other] {" "}et aussi { $others }
    }
# $password: the day since when it is; $on: yes or no; $codes: recovery codes not used yet
account-protection =
    <b>Mot de passe :</b> choisi le { $password }
    <b>Vérification en deux étapes :</b> { $on ->
        [yes] activée
            <b>Codes de secours restants :</b> { $codes }
       *[no] désactivée
    }
# $known: yes or no; $last: a day and time; $device: what it was on; $sessions, $chats: how many
account-use =
    <b>Dernière connexion :</b> { $known ->
        [yes] { $last }, sur { $device }
       *[no] aucune pour l’instant
    }
    <b>Sessions actives :</b> { $sessions ->
        [0] aucune
        [one] une
       *[other] { $sessions }
    }
    <b>Discussions liées :</b> { $chats ->
        [one] celle-ci seulement
       *[other] { $chats }
    }

## What is urgent

account-frozen = 🔒 <b>Votre compte est verrouillé.</b> Quelqu’un a dit « ce n’était pas moi », personne ne peut donc se connecter. Récupérez-le pour le déverrouiller.
# $account: how the account is called; $day: when
account-leaving = 🗑 <b>Votre { $account } sera supprimé le { $day }.</b> D’ici là tout fonctionne, et vous pouvez le garder.
# $until: a day and time
account-cooling = ⏳ Votre compte a été récupéré il y a peu. Jusqu’au { $until }, les changements sensibles demandent une seconde étape déjà activée avant.
# $count: how many; $last: a day and time
account-tries = { $count ->
    [one] ⚠️ Ces dernières 24 heures, une tentative d’accès à votre compte a échoué, le { $last }. Personne n’est entré.
   *[other] ⚠️ Ces dernières 24 heures, { $count } tentatives d’accès à votre compte ont échoué, la dernière le { $last }. Personne n’est entré.
    }
# $count: how many; $last, $until: a day and time
account-tries-paused = { $count ->
    [one] ⚠️ Ces dernières 24 heures, une tentative d’accès à votre compte a échoué, le { $last }. Jusqu’au { $until }, personne ne peut réessayer ailleurs ; cette discussion n’a pas à attendre. Si c’était vous sur un autre appareil, « Finir la pause » permet d’y continuer.
   *[other] ⚠️ Ces dernières 24 heures, { $count } tentatives d’accès à votre compte ont échoué, la dernière le { $last }. Jusqu’au { $until }, personne ne peut réessayer ailleurs ; cette discussion n’a pas à attendre. Si c’était vous sur un autre appareil, « Finir la pause » permet d’y continuer.
    }
account-unlocked = La pause est finie. Vous pouvez réessayer sur votre autre appareil.
account-unlock-later = Vous avez déjà mis fin à plusieurs pauses aujourd’hui ; celle-ci doit se terminer d’elle-même. Rien n’est bloqué dans cette discussion.
account-not-linked = Cette discussion n’est plus liée à un compte.

## Where to go

account-choice-recover = Récupérer mon compte
account-choice-keep = Garder mon compte
account-choice-unlock = Finir la pause
account-choice-check-up = Bilan
account-choice-access = Connexion et appareils
account-choice-details = Profil et confidentialité
account-choice-password = Mot de passe
account-choice-addresses = E-mail et téléphone
account-choice-two-step = Vérification en 2 étapes
account-choice-two-step-passkeys = 2 étapes et clés d’accès
account-choice-sessions = Sessions actives
account-choice-sessions-applications = Sessions et applications
account-choice-chats = Discussions liées
account-choice-privacy = Confidentialité
account-choice-name = Nom
account-choice-region = Région
account-choice-overview = ‹ Mon compte

## Inside its parts

account-access =
    <b>Connexion et appareils</b>

    Comment vous vous connectez et récupérez le compte, et où il est utilisé.
# $name: the person; $region: where
account-details =
    <b>Profil et confidentialité</b>

    <b>Nom :</b> { $name }
    <b>Région :</b> { $region }

    « Confidentialité » contient l’historique, ce que vous avez accepté, une copie de vos données et la suppression du compte.
account-region =
    Dans quel pays ou quelle région vivez-vous maintenant ?

    Touchez-la, ou tapez une partie de son nom.
account-changed = C’est changé. Voici votre compte maintenant.
account-answer-refused = Cette réponse ne convient plus, car la question a changé. Rien n’a été changé.

account-help = Chaque bouton ouvre une partie de votre compte. Rien ne change sans votre accord, et ce qui est sensible redemande votre mot de passe ou un code.
account-unclear = Touchez ce que vous voulez voir.
account-closed = Votre compte est ici quand vous voulez : /account
