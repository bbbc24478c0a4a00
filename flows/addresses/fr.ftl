### The ways to reach an account.

addresses-list =
    Voici vos moyens de contact, qui servent aussi à récupérer votre compte. L’étoile (★) marque votre adresse principale : les codes y vont d’abord.

    Touchez une adresse pour la rendre principale ou la retirer.
addresses-second = Un conseil : avec une adresse e-mail <b>et</b> un numéro de téléphone, vous entrez encore si vous perdez l’un des deux.
addresses-choice-add-email = Ajouter un e-mail
addresses-choice-add-phone = Ajouter un téléphone
addresses-choice-account = Mon compte
# $to: the address, partly hidden; $primary: yes or no; $since: a day
addresses-one =
    <b>{ $to }</b>{ $primary ->
        [yes] {" "}★ est votre adresse principale.
       *[no] {" "}est un de vos moyens de contact.
    }

    Confirmation : { $since }.
addresses-only = C’est la seule, elle reste donc jusqu’à ce que vous en ajoutiez une autre.
addresses-choice-primary = Rendre principale
addresses-choice-remove = Retirer

addresses-email = Merci. Quelle adresse e-mail dois-je ajouter ? J’y envoie un code pour vérifier qu’elle est à vous ; d’ici là rien ne change.
addresses-phone =
    Merci. Quel numéro de téléphone dois-je ajouter ? « Partager mon numéro » est le plus rapide : aucun code à taper.

    Vous pouvez aussi l’écrire avec l’indicatif du pays, par exemple +33 6 12 34 56 78. Un code arrive alors par SMS.
addresses-phone-share = Merci. Touchez « Partager mon numéro » ci-dessous. Telegram me donne alors votre numéro, sans code.

# $to: the address, partly hidden
addresses-added = ✅ J’ai ajouté { $to } et prévenu vos autres adresses et discussions.
# $to: the address, partly hidden
addresses-primary-now = ✅ { $to } est maintenant votre adresse principale. J’ai prévenu vos autres adresses et discussions.
# $to: the address, partly hidden
addresses-removed = ✅ J’ai retiré { $to }. Un message y est parti, comme à vos autres adresses et discussions.
addresses-yours = Vous l’avez déjà. Rien n’a dû changer.
# $to: the address, in full: the person has just shown that it is theirs
addresses-taken = <b>{ $to }</b> appartient déjà à un autre compte, et je ne peux pas l’ajouter ici. Une adresse n’appartient qu’à un seul compte.
addresses-enough = Votre compte ne peut pas avoir plus d’adresses. Retirez-en une d’abord, puis ajoutez la nouvelle.
addresses-last = C’est votre seule adresse, elle reste donc. Ajoutez-en d’abord une autre.
addresses-gone = Cette adresse n’est plus là.
addresses-once-more = Cela a pris du temps : confirmez encore une fois que c’est vous, s’il vous plaît.
addresses-unconfirmed = La nouvelle adresse est confirmée. Confirmez encore une fois que c’est vous, et je l’ajoute.
addresses-choice-confirm = Continuer

# $unit, $count: how long to wait
addresses-slowed =
    C’était beaucoup en peu de temps : attendez { common-time }, s’il vous plaît. Cela vous protège, et les autres aussi.

    Rien n’a changé. Inutile de rester ici ; je vous écris quand vous pourrez continuer.
addresses-slowed-over = Vous pouvez continuer.
addresses-choice-go-on = Continuer
addresses-choice-other = Utiliser une autre adresse

addresses-help = Les codes et les alertes y arrivent, et elles servent à récupérer le compte. Avant tout changement vous confirmez que c’est vous, et toutes sont prévenues.
addresses-help-new = La nouvelle ne compte qu’une fois son code tapé ici. D’ici là, tout reste comme avant.
addresses-help-code = Le code montre qu’elle est bien à vous. Si rien n’arrive, touchez « Renvoyer » ou changez d’adresse ; votre compte reste comme il est.
addresses-unclear = Touchez une adresse, ou ajoutez-en une.
addresses-closed = Très bien. Vous trouverez tout sur votre compte avec /account.
