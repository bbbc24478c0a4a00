### Where somebody is signed in.

sessions-nobody = Aucune session active : aucun appareil n’est connecté à votre compte en ce moment. Cette discussion y reste liée.
# $count: how many
sessions-list = { $count ->
    [one] Vous avez une session active. Touchez-la pour en voir plus.
   *[other] Vous avez { $count } sessions actives, la plus récente en premier. Touchez-en une pour en voir plus.
    }
# $device: as the service called it; $since, $seen: a day and time
sessions-item =
    📱 <b>{ $device }</b>
    Connexion : { $since }
    Dernier usage : { $seen }
# $device: the application on a device without a browser; $browser: where it was confirmed; $since, $seen: a day and time
sessions-item-confirmed =
    📺 <b>{ $device }</b>
    Confirmé dans : { $browser }
    Connexion : { $since }
    Dernier usage : { $seen }
# $more: how many
sessions-more = { $more ->
    [one] Et une session plus ancienne.
   *[other] Et { $more } sessions plus anciennes.
    }
sessions-one = Vous ne la reconnaissez pas ? Fermez-la et choisissez un nouveau mot de passe, pour que personne n’entre avec l’actuel.
# $count: how many
sessions-sure = { $count ->
    [one] Votre seule session active sera fermée. Vous pourrez vous reconnecter quand vous voudrez. Cette discussion reste liée.
   *[other] Vos { $count } sessions actives seront fermées. Vous pourrez vous reconnecter quand vous voudrez. Cette discussion reste liée.
    }
# $count: how many
sessions-ended = { $count ->
    [0] Elle était déjà fermée.
    [one] Session fermée.
   *[other] { $count } sessions fermées.
    }
sessions-choice-all = Déconnecter partout
sessions-choice-sure = Oui, partout
sessions-choice-end = Fermer cette session
sessions-choice-password = Nouveau mot de passe
sessions-choice-applications = Applications autorisées
sessions-choice-again = Actualiser
sessions-unclear = Touchez une session pour en voir plus, ou « Déconnecter partout ».
sessions-help = Chaque appareil où vous avez ouvert une session reste ici jusqu’à ce que vous vous déconnectiez : 30 jours au plus, ou 7 jours sans usage.
sessions-closed = Très bien. Vous retrouverez cela avec /account.
