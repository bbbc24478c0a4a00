### What an owner is told about the account, in a chat, in a mail and on a page; and what they can say to it.

# $account: how the account is called; $kind: what happened
alert-event = { $kind ->
    [account-created] Votre { $account } est prêt
    [password-changed] Le mot de passe de votre { $account } a été changé
    [password-reset] Un nouveau mot de passe a été choisi pour récupérer votre { $account }
    [address-added] Une adresse a été ajoutée à votre { $account }
    [address-removed] Une adresse a été retirée de votre { $account }
    [address-primary] Votre { $account } a une nouvelle adresse principale
    [two-step-on] La vérification en deux étapes a été activée pour votre { $account }
    [two-step-off] La vérification en deux étapes a été désactivée pour votre { $account }
    [codes-renewed] De nouveaux codes de secours ont été créés pour votre { $account }
    [code-used] Un code de secours a été utilisé pour votre { $account }
    [chat-linked] Une discussion a été liée à votre { $account }
    [chat-unlinked] Une discussion a été dissociée de votre { $account }
    [passkey-added] Une clé d’accès a été ajoutée à votre { $account }
    [passkey-removed] Une clé d’accès a été supprimée de votre { $account }
    [signed-in] Quelqu’un s’est connecté à votre { $account }
    [sessions-ended] Un appareil a été déconnecté de votre { $account }
    [tries-paused] Quelqu’un a essayé d’entrer dans votre { $account }
    [own-tries-paused] Plusieurs tentatives manquées pour votre { $account }
    [factor-missing] Quelqu’un a franchi la première étape de votre { $account }
    [unlocked] La pause de votre { $account } a été levée
    [recovery-started] Quelqu’un a demandé à récupérer votre { $account }
    [hold-started] Quelqu’un attend de choisir un nouveau mot de passe pour votre { $account }
    [hold-over] Un nouveau mot de passe peut être choisi pour votre { $account }
    [hold-cancelled] Une récupération de votre { $account } a été arrêtée
    [disputed] Votre { $account } est verrouillé
    [frozen] Notre équipe d’assistance a verrouillé votre { $account }
    [unfrozen] Notre équipe d’assistance a déverrouillé votre { $account }
    [region-changed] La région de votre { $account } a été changée
    [exported] Une copie des données de votre { $account } a été faite
    [deletion-requested] La suppression de votre { $account } a été demandée
    [deletion-soon] Votre { $account } sera bientôt supprimé
    [deletion-cancelled] Votre { $account } ne sera pas supprimé
   *[other] Quelque chose est arrivé à votre { $account }
    }
# $account: how the account is called; $kind: what happened
alert-lead = <b>{ alert-event }.</b> Était-ce vous ?
# $account: how the account is called; $count: how many things happened
alert-lead-many = Ces { NUMBER($count) } choses sont arrivées à votre { $account }. Était-ce vous ?
# $account: how the account is called; $kind: what happened
alert-lead-told = <b>{ alert-event }.</b>
# $account: how the account is called; $count: how many things happened
alert-lead-told-many = { NUMBER($count) } choses sont arrivées à votre { $account }.
# $when: day and time; $place: in which kind of chat it was done
alert-when = { $place ->
    [linked] { $chat ->
        [none] { $when }, dans une discussion liée à votre compte
       *[other] { $when }, dans la discussion de { $chat }, liée à votre compte
    }
    [other] { $chat ->
        [none] { $when }, dans une discussion non liée à votre compte
       *[other] { $when }, dans la discussion de { $chat }, non liée à votre compte
    }
   *[none] { $when }
    }{ $more ->
    [0] {""}
    [one] . C’est encore arrivé une fois depuis.
   *[other] . C’est encore arrivé { $more } fois depuis.
    }
# $n: its place in the list
alert-nth = <b>{ NUMBER($n) }.</b> { alert-when }
# $count: how many that are not listed
alert-unlisted = { $count ->
    [one] Une autre chose s’est passée. Vous la trouverez dans l’historique : /privacy
   *[other] { $count } autres choses se sont passées. Vous les trouverez dans l’historique : /privacy
    }
alert-quiet = Il n’y a rien de nouveau sur votre compte.
alert-help = Si c’était vous, touchez « C’était moi ». Sinon, touchez « Ce n’était pas moi » : si c’est encore en attente, je l’arrête. Autrement, je verrouille le compte, pour que personne ne puisse se connecter jusqu’à ce que vous le récupériez, et ce qui a été changé est alors rétabli.
alert-unclear = Touchez un bouton, s’il vous plaît : était-ce vous, ou non ?
alert-erased = J’ai effacé votre message, au cas où c’était un mot de passe. Répondez d’abord à ceci, s’il vous plaît.
alert-thanks = Bien. Alors tout reste comme avant.
alert-read = Très bien.

alert-choice-mine = C’était moi
alert-choice-all-mine = Tout cela, c’était moi
alert-choice-not-me = Ce n’était pas moi
# $n: its place in the list
alert-choice-nth = Le n° { NUMBER($n) }, ce n’était pas moi
alert-choice-read = Très bien
alert-choice-recover = Récupérer mon compte
alert-choice-more = Voir ce qui est arrivé d’autre
alert-choice-done = Terminé

alert-disputing = Un instant, je regarde.
alert-locked =
    Votre compte est verrouillé : tous les appareils sont déconnectés, et personne ne peut se connecter pour l’instant.

    Pour le déverrouiller, récupérez-le avec tout ce que vous avez. Ce qui a été changé sans vous est alors rétabli.
alert-stopped = C’est arrêté. Rien n’a changé.
alert-outweighed =
    Cette discussion seule ne peut pas l’arrêter : des preuves plus fortes ont été données, ou cette discussion ne faisait pas partie du compte à ce moment-là, ou n’en fait plus partie.

    Si ce n’était pas vous, récupérez le compte maintenant avec tout ce que vous avez : vos adresses, votre numéro, cette discussion, un code de la seconde étape. Qui prouve le plus a le dernier mot.
alert-before = Il n’y a plus rien à annuler ici : on y a déjà répondu, ou c’est fini. Si vous ne pouvez pas vous connecter, ou si vous avez un doute, choisissez un nouveau mot de passe.
alert-late =
    C’était il y a plus de trois jours, je ne peux donc plus annuler ce seul changement.

    Si quelqu’un d’autre est peut-être dans votre compte, choisissez un nouveau mot de passe : cela déconnecte tous les autres.
# $brand: who runs the service
alert-who-helps = S’il ne vous reste aucun moyen de récupération, seule l’équipe { $brand } peut aider.

# $by: who did it
alert-by = { $by ->
    [operator] {" "}C’est notre équipe d’assistance qui l’a fait.
   *[owner] {""}
    }

## What happened

alert-what-account-created = Le compte a été créé.
alert-what-password-changed = Le mot de passe a été changé.
# $hold: whether it had to wait
alert-what-password-reset = { $hold ->
    [yes] Après l’attente, un nouveau mot de passe a été choisi pour récupérer le compte. Tous les appareils ont été déconnectés.
   *[no] Un nouveau mot de passe a été choisi pour récupérer le compte. Tous les appareils ont été déconnectés.
    }
# $address: partly hidden
alert-what-address-added = { $address } a été ajouté au compte.
# $address: partly hidden
alert-what-address-removed = { $address } a été retiré du compte.
# $address: partly hidden
alert-what-address-primary = { $address } est maintenant l’adresse principale du compte.
alert-what-two-step-on = La vérification en deux étapes a été activée.
alert-what-two-step-off = La vérification en deux étapes a été désactivée.
alert-what-codes-renewed = De nouveaux codes de secours ont été créés. Les anciens ne sont plus valables.
# $left: how many are left
alert-what-code-used = { $left ->
    [0] Un code de secours a servi. C’était le dernier.
    [one] Un code de secours a servi. Il en reste un.
   *[other] Un code de secours a servi. Il en reste { $left }.
    }
# $chat: whose chat it is
alert-what-chat-linked = { $chat ->
    [none] Une discussion a été liée au compte. On peut y gérer le compte et aider à le récupérer.
   *[other] La discussion de { $chat } a été liée au compte. On peut y gérer le compte et aider à le récupérer.
    }
# $chat: whose chat it is
alert-what-chat-unlinked = { $chat ->
    [none] Une discussion a été dissociée du compte.
   *[other] La discussion de { $chat } a été dissociée du compte.
    }
# $device: how it is called
alert-what-passkey-added = Une clé d’accès a été ajoutée au compte, { $device }. Elle permet de se connecter sans mot de passe.
# $device: how it is called
alert-what-passkey-removed = Une clé d’accès a été supprimée du compte, { $device }.
# $new: whether the device was never used before; $device: what it is
alert-what-signed-in = { $new ->
    [yes] { $client ->
        [none] Quelqu’un s’est connecté sur un nouvel appareil : { $device }.
       *[other] Quelqu’un s’est connecté à { $client } sur un nouvel appareil : { $device }.
    }
   *[no] { $client ->
        [none] Quelqu’un s’est connecté : { $device }.
       *[other] Quelqu’un s’est connecté à { $client } : { $device }.
    }
    }
# $client: name of the application
alert-what-sign-in-denied = Une connexion à { $client } a été refusée dans une discussion : « ce n’était pas moi ».
# $client: name of the application
alert-what-application-allowed = { $client } a reçu l’accès au compte.
# $client: name of the application
alert-what-application-revoked = L’accès de { $client } a été retiré, et l’application déconnectée.
# $count: how many devices; $by: who did it
alert-what-sessions-ended = { $count ->
    [one] Un appareil a été déconnecté.
   *[other] { $count } appareils ont été déconnectés.
    }{ alert-by }
# $until: day and time
alert-what-tries-paused = Quelqu’un d’autre a essayé d’entrer en devinant. Cette personne doit attendre jusqu’au { $until } ; vos propres discussions, non.
# $until: day and time
alert-what-own-tries-paused = Plusieurs mots de passe ou codes faux ont été tapés dans une discussion liée au compte, ou sur un appareil où vous aviez ouvert une session. Plus aucun essai n’y est possible jusqu’au { $until }.
# $count: how often
alert-what-factor-missing = Quelqu’un a franchi { NUMBER($count) } fois la première étape de la connexion, par le bon mot de passe ou par un oui dans une discussion liée, et jamais la seconde, donc personne n’est entré. Si ce n’était pas vous, choisissez un autre mot de passe et regardez quelles discussions sont liées.
# $by: who did it
alert-what-unlocked = La pause après plusieurs tentatives manquées a été levée.{ alert-by }
alert-what-frozen = Notre équipe d’assistance a verrouillé le compte. Tous les appareils ont été déconnectés, et personne ne peut se connecter tant qu’elle ne l’a pas déverrouillé. Demandez-lui pourquoi si vous ne le savez pas.
alert-what-unfrozen = Notre équipe d’assistance a déverrouillé le compte. Vous pouvez de nouveau vous connecter.
alert-what-recovery-started = Quelqu’un a demandé à récupérer le compte.
# $until: day and time
alert-what-hold-started = Quelqu’un a demandé un nouveau mot de passe avec des preuves faibles seulement. Il faut attendre jusqu’au { $until }, pour que vous puissiez l’arrêter.
alert-what-hold-over = L’attente est finie : un nouveau mot de passe peut être choisi maintenant.
alert-what-hold-cancelled = Une récupération du compte a été arrêtée avant d’avoir changé quoi que ce soit.
# $what: the kind of what was taken back
alert-what-disputed = Quelqu’un a dit « ce n’était pas moi » pour { $what ->
    [password-changed] le nouveau mot de passe
    [password-reset] la récupération du compte
    [address-added] la nouvelle adresse
    [address-removed] l’adresse retirée
    [address-primary] la nouvelle adresse principale
    [two-step-on] l’activation de la vérification en deux étapes
    [two-step-off] la désactivation de la vérification en deux étapes
    [codes-renewed] les nouveaux codes de secours
    [code-used] l’emploi d’un code de secours
    [chat-linked] la discussion qui a été liée
    [chat-unlinked] la discussion qui a été dissociée
    [passkey-added] la nouvelle clé d’accès
    [passkey-removed] la clé d’accès qui a été supprimée
    [signed-in] la connexion d’un appareil
    [exported] la copie des données
    [deletion-requested] la suppression du compte
    [deletion-soon] la suppression du compte
   *[other] un changement
    }. Le compte est verrouillé maintenant : tous les appareils sont déconnectés, et personne ne peut se connecter tant qu’un nouveau mot de passe n’est pas choisi.
# $by: who did it
alert-what-exported = Une copie des données du compte a été créée.{ alert-by }
alert-what-name-changed = Le nom du compte a été changé.
alert-what-profile-changed = Une réponse du compte a été changée.
# $region: where
alert-what-region-changed = La région du compte a été changée : { $region }.
alert-what-offers-on = Les nouveautés et offres ont été activées.
alert-what-offers-off = Les nouveautés et offres ont été désactivées.
# $until: day and time; $by: who did it
alert-what-deletion-requested = La suppression du compte a été demandée. Le compte peut être gardé jusqu’au { $until }.{ alert-by }
# $until: day and time; $by: who did it
alert-what-deletion-soon = Le compte sera supprimé le { $until }. D’ici là il peut être gardé.{ alert-by }
alert-what-deletion-cancelled = Le compte reste. Il ne sera pas supprimé.
# $works, $of: how many of the ways back in work
alert-what-recovery-checked = Les moyens de récupération ont été testés : { NUMBER($works) } sur { NUMBER($of) } { $works ->
    [one] fonctionne
   *[other] fonctionnent
    }.
