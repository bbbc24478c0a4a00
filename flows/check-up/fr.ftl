### The check-up: how well the account is protected, and whether the ways back in still work.

# $account: how the account is called; $on of $of parts protect it
check-up-overview = <b>Bilan de votre { $account }</b> : { NUMBER($on) } sur { NUMBER($of) }
# $on: yes or no
check-up-password = ✅ Mot de passe
# $on: yes or no; $count: addresses
check-up-ways = { $on ->
    [yes] ✅ { NUMBER($count) } moyens de récupération
   *[no] ⚠️ Un seul moyen de récupération
    }
# $on: yes or no
check-up-two-step = { $on ->
    [yes] ✅ Vérification en deux étapes activée
   *[no] ⚠️ Vérification en deux étapes désactivée
    }
# $on: yes or no; $count: recovery codes left
check-up-codes = { $on ->
    [yes] ✅ { NUMBER($count) } codes de secours restants
   *[no] ⚠️ { $count ->
        [0] Aucun code de secours
        [one] Un seul code de secours restant
       *[other] { NUMBER($count) } codes de secours restants
        }
    }
# $on: yes or no; $count: passkeys
check-up-passkeys = { $on ->
    [yes] ✅ { NUMBER($count) } clés d’accès
   *[no] ⚠️ { $count ->
        [0] Aucune clé d’accès
       *[other] Une seule clé d’accès
        }
    }
# $on: yes or no; $count: chats
check-up-chat = ✅ { $count ->
    [one] Cette discussion reçoit les alertes
   *[other] { NUMBER($count) } discussions reçoivent les alertes
    }
# $on: yes or no
check-up-recovery-check = { $on ->
    [yes] ✅ Moyens de récupération testés cette année
   *[no] ⚠️ Moyens de récupération non testés depuis un an
    }
check-up-frozen = 🔒 Votre compte est verrouillé jusqu’à ce que vous le récupériez.
# $day: when it is deleted
check-up-leaving = 🗑 Votre compte sera supprimé le { $day }.
# Describes the picture. $on of $of parts are filled
check-up-picture = Sur l’image : un bouclier à { NUMBER($of) } parties, dont { NUMBER($on) } remplies, et la même liste.
check-up-help = Chaque bouton règle une chose et prend deux ou trois minutes.
check-up-unclear = Touchez ce que vous voulez régler, s’il vous plaît.
check-up-closed = Très bien. Le bilan est ici quand vous voulez : /checkup

## On the picture

check-up-picture-password = Mot de passe
check-up-picture-ways = Deux moyens de récupération
check-up-picture-two-step = Deux étapes
check-up-picture-codes = Codes de secours
check-up-picture-passkeys = Deux clés d’accès
check-up-picture-chat = Discussion liée
check-up-picture-recovery-check = Testé cette année

check-up-choice-ways = Ajouter un autre moyen
check-up-choice-two-step = Activer les deux étapes
check-up-choice-codes = Créer de nouveaux codes
check-up-choice-passkeys = Ajouter une clé d’accès
check-up-choice-recovery-check = Tester la récupération
check-up-choice-try = Tester la récupération
check-up-choice-account = Mon compte
check-up-choice-recover = Récupérer mon compte
check-up-choice-overview = Bilan
check-up-choice-later = Pas maintenant

## Do the ways back in still work?

check-up-offer =
    <b>Vos moyens de récupération fonctionnent-ils encore ?</b>

    Cela fait un an. Les numéros changent et les boîtes mail se perdent ; mieux vaut le savoir maintenant que le jour où vous en aurez besoin.
# $count: how many; $ways: masked addresses
check-up-offer-ways = { $count ->
    [one] J’envoie un code à { $ways }, et vous le tapez ici. Cela prend une minute.
   *[other] J’envoie un code à chacun, et vous le tapez ici : { $ways }. Cela prend quelques minutes.
    }
check-up-help-recovery-check = Le test ne change rien. Si un code n’arrive pas, touchez « Pas arrivé » ; à la fin vous voyez ce qu’il faut régler.
# $at, $of: which way back in is tried now
check-up-recovery-check-now = <b>Moyen de récupération { NUMBER($at) } sur { NUMBER($of) }</b>
check-up-arrived = Il fonctionne. ✅
# $left: tries
check-up-wrong = { $left ->
    [one] Ce n’est pas le code. Encore un essai.
   *[other] Ce n’est pas le code. Encore { NUMBER($left) } essais.
    }
check-up-wait = Je peux le renvoyer dans { common-time }.
check-up-not-now = Celui-ci ne peut pas être testé maintenant, après trop de messages ou d’essais. Continuons sans lui.
check-up-code-over = Ce code a expiré. Je peux en envoyer un autre, ou nous continuons sans.
check-up-choice-missed = Pas arrivé
# $works, $of: how many ways back in work
check-up-all-work = { $of ->
    [one] Votre moyen de récupération fonctionne. Je vous reposerai la question dans un an.
   *[other] Vos { NUMBER($of) } moyens de récupération fonctionnent. Je vous reposerai la question dans un an.
    }
# $works, $of: how many ways back in work
check-up-some-fail = { $works ->
    [0] Aucun de vos moyens de récupération n’a montré qu’il fonctionne. Ajoutez-en un qui vous parvient, tant que vous pouvez encore vous connecter.
    [one] Un seul moyen de récupération sur { NUMBER($of) } fonctionne. Remplacez les autres, tant que vous pouvez encore vous connecter.
   *[other] { NUMBER($works) } moyens de récupération sur { NUMBER($of) } fonctionnent. Remplacez les autres, tant que vous pouvez encore vous connecter.
    }
check-up-choice-ways-mend = Revoir mes moyens
