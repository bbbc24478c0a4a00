### Signing in elsewhere with the chat.

# $client: name of the application; $device: what it would be on; $place: where that is, roughly, such as “Madrid, Spain”
sign-in-where = Vous connecter à <b>{ $client }</b> ?{ $device ->
    [none] {""}
   *[other] { " " }Sur { $device }{ $place ->
        [none] .
       *[other] {" "}({ $place }).
    }
    }
sign-in-number = Touchez le nombre que la page affiche.
# $message: what the application shows
sign-in-message = Il est affiché : <b>{ $message }</b>
sign-in-yes = Ne dites oui que si vous venez de le demander.
sign-in-prove = La vérification en deux étapes est activée pour votre compte : un seul geste ne suffit pas. Confirmez aussi avec un code.
sign-in-choice-yes = Oui, me connecter
sign-in-choice-prove = Confirmer avec un code
sign-in-choice-not-me = Ce n’est pas moi
sign-in-choice-done = D’accord
sign-in-choice-password = Choisir un autre mot de passe
sign-in-choice-devices = Voir mes appareils
# $client: name of the application
sign-in-approved = ✅ C’est fait. Revenez à { $client } : la suite vient toute seule.
sign-in-wrong = C’était un autre nombre, donc personne n’est connecté. Sur la page, vous pouvez redemander ; elle affichera un nouveau nombre.
sign-in-denied = Personne n’est connecté, et tout ce qui était en attente est terminé. Quelqu’un connaît peut-être votre adresse. Si votre mot de passe sert aussi ailleurs, choisissez-en un autre, et regardez si vous reconnaissez tous vos appareils.
sign-in-over = Cette question n’est plus valable, et personne n’est connecté par elle. Sur la page, vous pouvez redemander.
sign-in-frozen = Ce compte est verrouillé, car quelqu’un a dit « ce n’était pas moi ». Récupérez-le pour le déverrouiller.
# $account: how the account is called
sign-in-unlinked = Cette discussion n’est encore liée à aucun { $account }. Liez le vôtre ou créez-en un ici ; je reviendrai ensuite à cette question.
sign-in-quiet = Aucune connexion ne vous attend.
sign-in-unclear = Touchez le nombre que la page affiche, ou « Ce n’est pas moi ».
sign-in-unclear-yes = Touchez « Oui, me connecter » ou « Ce n’est pas moi ».
sign-in-help = Quelqu’un veut se connecter avec votre compte. Si c’est vous, touchez le nombre qu’affiche la page devant vous. Sinon, touchez « Ce n’est pas moi » : personne n’entre, et vous ne perdez rien.
sign-in-closed = Très bien. Personne n’a été connecté par là.
