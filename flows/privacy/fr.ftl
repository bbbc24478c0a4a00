### Privacy: what is known of a person, and what becomes of it.

# $account: how the account is called
privacy-overview =
    <b>Vos données</b>

    Vous voyez ici l’historique de votre { $account } et ce que vous avez accepté. Vous pouvez obtenir une copie de tout ce que nous gardons, et supprimer votre compte.
privacy-help = « Historique » montre ce qui est arrivé à votre compte. « Ce que j’ai accepté » montre les conditions et les offres, avec les dates. « Copie de mes données » crée un fichier pour vous. Rien n’est supprimé sans votre accord et votre confirmation.
privacy-unclear = Touchez ce que vous voulez voir, s’il vous plaît.
privacy-closed = Très bien. Vos données sont ici quand vous voulez : /privacy
privacy-expired = Cela a pris un peu trop de temps, et votre confirmation a expiré. Réessayez, s’il vous plaît.
# $day: when the account is deleted
privacy-leaving = 🗑 <b>Votre compte sera supprimé le { $day }.</b>

privacy-choice-activity = Historique
privacy-choice-consents = Ce que j’ai accepté
privacy-choice-file = Copie de mes données
privacy-choice-delete = Supprimer mon compte
privacy-choice-keep = Garder mon compte
privacy-choice-overview = ‹ Vos données

## What happened

# $page, $pages: which page this is
privacy-activity = { $pages ->
    [1] <b>Historique</b>
   *[other] <b>Historique</b> · page { NUMBER($page) } sur { NUMBER($pages) }
    }
# $when: day and time
privacy-when = <i>{ $when }</i>
privacy-help-activity = Le plus récent vient en premier. Si quelque chose ici n’était pas vous, changez de mot de passe avec /account.
privacy-choice-newer = ‹ Plus récent
privacy-choice-older = Plus ancien ›

## What was agreed to

privacy-consents = <b>Ce que vous avez accepté</b>
# $version: of the terms; $when: day and time
privacy-terms = ✅ Conditions et politique de confidentialité, version { $version } : acceptées le { $when }
# $wanted: yes, no, or never: nothing was ever said; $when: day and time
privacy-offers = { $wanted ->
    [yes] ✅ Nouveautés et offres : activées depuis le { $when }
    [no] ▫️ Nouveautés et offres : désactivées depuis le { $when }
   *[never] ▫️ Nouveautés et offres : désactivées
    }
privacy-help-consents = Vous pouvez activer ou désactiver les nouveautés et offres à tout moment. Un compte a besoin des conditions ; si vous n’êtes plus d’accord, vous pouvez le supprimer.
privacy-choice-offers-on = Recevoir nouveautés et offres
privacy-choice-offers-off = Plus de nouveautés ni d’offres
privacy-choice-policy = Politique de confidentialité
privacy-choice-terms = Conditions

## A copy of everything

# $account: how the account is called
privacy-file =
    <b>Une copie de vos données</b>

    Je crée un fichier avec tout ce que nous gardons sur votre { $account } : adresses, consentements, connexions et historique. Vous le recevez dans cette discussion en JSON, un format que les gens et d’autres services savent lire.
privacy-file-care = Il ne contient ni mots de passe ni codes, mais bien vos adresses. Gardez-le là où personne d’autre ne le voit. D’abord je vous demanderai de confirmer que c’est vous.
privacy-help-file = Je crée le fichier sur le moment et ne le garde pas. Vos autres discussions et adresses en sont prévenues.
privacy-choice-make-file = Créer le fichier
privacy-file-sending = Je prépare votre fichier.
privacy-file-sent = Votre fichier est dans cette discussion. Rangez-le en lieu sûr, et effacez ce message si d’autres lisent cette discussion.
privacy-file-failed = Je n’ai pas pu envoyer le fichier. Redemandez-le, s’il vous plaît.
# Stands below the file.
privacy-export-file = Tout ce que nous gardons sur votre compte, créé à l’instant.

## Leaving

# $account: how the account is called
privacy-leave =
    <b>Supprimer votre { $account }</b>

    Tout est supprimé : le compte, ses adresses, vos consentements, l’historique et ce que cette discussion en sait. Les services que vous utilisez avec ce compte ne vous reconnaîtront plus.
privacy-leave-undo = Cela se fait dans 14 jours. D’ici là le compte fonctionne, je vous le rappelle une fois, et un appui suffit pour le garder. D’abord je vous demanderai de confirmer que c’est vous.
privacy-help-leave = Vous voudrez peut-être d’abord une copie de vos données. Après 14 jours, personne ne peut plus rétablir le compte.
privacy-choice-really-delete = Oui, le supprimer
privacy-leaving-until = D’ici là il fonctionne comme d’habitude. Je vous le rappelle deux jours avant ; un appui suffit pour le garder, ici ou dans toute alerte à ce sujet.
# $account: how the account is called
privacy-kept = Votre { $account } reste. Rien n’a été supprimé.
# $account: how the account is called; said once the 14 days are over
privacy-gone = Votre { $account } est supprimé, comme vous l’avez demandé il y a deux semaines. Merci d’avoir été parmi nous.
privacy-not-leaving = Votre compte n’allait pas être supprimé. Rien n’a changé.
