### Before something dangerous is done, the owner shows to be there.

# $action: what is about to be done
approve-why = { $action ->
    [password] Avant de changer votre mot de passe, confirmez que c’est vous.
    [addresses] Avant de changer vos moyens de contact, confirmez que c’est vous.
    [two-step] Avant de changer la vérification en deux étapes, confirmez que c’est vous.
    [codes] Avant de créer de nouveaux codes de secours, confirmez que c’est vous.
    [passkeys] Avant de changer vos clés d’accès, confirmez que c’est vous.
    [chats] Avant de changer les discussions liées, confirmez que c’est vous.
    [sign-in] Avant de vous connecter, confirmez que c’est vous.
    [export] Avant de recevoir vos données, confirmez que c’est vous.
   *[delete] Avant de supprimer le compte, confirmez que c’est vous.
    }
# $needs: what is asked for there
approve-page = { $needs ->
    [factor] Une page s’ouvre rien que pour vous et demande un code de votre application d’authentification, ou un de vos codes de secours. Ensuite nous continuons ici.
    [either] Une page s’ouvre rien que pour vous et demande votre mot de passe, ou un code de votre application d’authentification. Ensuite nous continuons ici.
    [both] Une page s’ouvre rien que pour vous et demande votre mot de passe et un code de votre application d’authentification. Ensuite nous continuons ici.
   *[password] Une page s’ouvre rien que pour vous et demande votre mot de passe. Ensuite nous continuons ici.
    }
approve-choice-open-page = Confirmer que c’est moi
approve-page-not-here = Ne le tapez pas ici, s’il vous plaît ; j’ai effacé votre message par sécurité. Le bouton ci-dessous ouvre la bonne page.

approve-password = Tapez votre mot de passe ici, s’il vous plaît. J’efface votre message aussitôt.
approve-code = Tapez le code à 6 chiffres de votre application d’authentification, ou un de vos codes de secours. J’efface votre message aussitôt.
approve-now-code = Le mot de passe est bon. Encore une chose :
approve-choice-with-code = Plutôt avec un code
approve-choice-with-password = Plutôt le mot de passe
# $left: tries until there is a pause
approve-wrong-password = { $left ->
    [one] Ce n’est pas le mot de passe de ce compte. Encore un essai, puis il faudra attendre un peu.
   *[other] Ce n’est pas le mot de passe de ce compte. Il vous reste { $left } essais.
    }
# $left: tries until there is a pause
approve-wrong-code = { $left ->
    [one] Ce code est faux ou a déjà servi. Encore un essai, puis il faudra attendre un peu.
   *[other] Ce code est faux ou a déjà servi. Il vous reste { $left } essais.
    }
# $left: recovery codes that were not used yet
approve-code-used = { $left ->
    [0] C’était votre dernier code de secours.
    [one] Ce code de secours a servi. Il vous en reste un.
   *[other] Ce code de secours a servi. Il vous en reste { $left }.
    }
approve-few-codes = Créez bientôt de nouveaux codes de secours : dans votre compte, sous « Vérification en 2 étapes ».
approve-expired = Cela a pris un peu trop de temps, reprenons cette étape.
approve-busy = Il y a beaucoup de monde en ce moment. Rien n’a été vérifié ; tapez-le de nouveau dans quelques secondes.

approve-slowed = C’était faux plusieurs fois : attendez { common-time }, s’il vous plaît. Rien d’autre n’est bloqué.
approve-choice-again = Réessayer
# $until: a day and time
approve-cooling =
    Votre compte a été récupéré il y a peu. Au cas où quelqu’un d’autre serait entré ainsi, ce n’est possible qu’à partir du { $until }.

    Si la vérification en deux étapes avait été activée avant, vous pourriez le faire tout de suite.
approve-frozen = Ce compte est verrouillé, car quelqu’un a dit « ce n’était pas moi ». Récupérez-le pour le déverrouiller.

approve-asked = Il n’y a rien à confirmer en ce moment.
approve-given = Merci.
approve-left = Très bien, rien n’a été fait.

approve-help = Je le demande avant tout ce qui pourrait vous fermer la porte, pour que quelqu’un qui trouve votre téléphone ouvert ne puisse pas le faire.
approve-help-code = Ouvrez votre application d’authentification et cherchez ce compte : ses six chiffres changent toutes les 30 secondes. Si vous ne l’avez pas sous la main, prenez un des codes de secours que vous avez gardés ; chacun sert une fois.
