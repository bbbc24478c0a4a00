### Passkeys: signing in with the lock of a device.

# $account: how the account is called; $count: how many
passkeys-list =
    { $count ->
        [0] <b>Vous n’avez pas encore de clé d’accès.</b>
        [one] <b>Vous avez une clé d’accès.</b>
       *[other] <b>Vous avez { $count } clés d’accès.</b>
    }

    Avec une clé d’accès (passkey), vous vous connectez à votre { $account } avec votre empreinte, votre visage ou le verrouillage de l’écran, sans mot de passe.
passkeys-second = Ajoutez-en une autre sur un second appareil, s’il vous plaît. Perdre un appareil ne vous fermera alors pas la porte.
passkeys-unavailable = Il n’est pas possible de créer de nouvelles clés d’accès ici pour le moment.
passkeys-choice-add = Ajouter une clé d’accès
passkeys-choice-add-another = Ajouter une autre clé d’accès
passkeys-unclear = Touchez une clé d’accès pour en voir plus.

# $name: how the passkey is called; $since: a day
passkeys-one =
    🔑 <b>{ $name }</b>
    Ajoutée le { $since }
# $used: a day and time
passkeys-used = Dernière connexion avec elle, { $used }
# $on: whether it is backed up
passkeys-where = { $on ->
    [yes] Elle est sauvegardée dans votre gestionnaire de mots de passe, donc présente aussi sur vos autres appareils.
   *[no] Elle se trouve sur cet appareil seulement.
    }
passkeys-choice-rename = Changer son nom
passkeys-choice-remove = La supprimer
# $name: how the passkey is called
passkeys-naming =
    Tapez le nouveau nom de <b>{ $name }</b>.

    Choisissez un nom qui vous dit où elle se trouve, par exemple « Portable du travail ».
passkeys-name-unclear = Tapez un nom de 40 caractères au plus, s’il vous plaît.
passkeys-renamed = C’est changé.
# $name: how the passkey is called
passkeys-removed = { $name } est supprimée et ne permet plus de se connecter. Vous pouvez aussi l’effacer sur l’appareil.
passkeys-gone = Cette clé d’accès n’existe plus.
passkeys-enough = Vous avez autant de clés d’accès qu’un compte peut en avoir. Supprimez d’abord celle que vous n’utilisez pas.

passkeys-page =
    La page s’ouvre dans votre navigateur, car Telegram ne sait pas créer de clés d’accès. Votre appareil y demande votre empreinte, votre visage ou le verrouillage de l’écran.

    Si la page dit que c’est impossible, copiez-y son lien et ouvrez-le dans un autre navigateur.
passkeys-choice-open-page = Ouvrir la page
passkeys-page-over = Cette page a expiré, rien n’a donc été ajouté.
passkeys-not-here = Ne tapez ni codes ni mots de passe ici, s’il vous plaît ; j’ai effacé votre message par sécurité. Le bouton ci-dessous ouvre la bonne page.
passkeys-added = ✅ Votre clé d’accès est prête. Vous pouvez désormais vous connecter avec elle.
passkeys-expired = Cela a pris un peu trop de temps, rien n’a donc changé.
passkeys-left = D’accord.

passkeys-help =
    Une clé d’accès est une clé que votre appareil garde pour vous et qui s’ouvre avec votre empreinte, votre visage ou le verrouillage de l’écran.

    Elle remplace le mot de passe et la seconde étape quand vous vous connectez, et aucune fausse page ne peut l’obtenir. Elle ne sert pas à récupérer le compte ; vos adresses, cette discussion et vos codes de secours sont là pour cela.
passkeys-help-page = La page demande le nombre affiché ici, pour que personne d’autre ne puisse ajouter sa propre clé à votre compte.
