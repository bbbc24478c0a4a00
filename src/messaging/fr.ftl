# Mails and SMS. What stands here is plain text; buttons and links are put around it.

# $purpose: sign-up, recovery, address (one more of an account) or drill (does this way back in still work)
messaging-code-subject = { $purpose ->
    [recovery] Votre code pour récupérer le { $account }
    [recovery-check] Un code de test pour le { $account }
   *[other] Votre code pour le { $account }
    }
messaging-code-title = { $purpose ->
    [recovery] Récupérez votre { $account }
    [address] Confirmez votre adresse
    [recovery-check] Ce moyen de récupération fonctionne-t-il encore ?
   *[other] Activez votre { $account }
    }
messaging-code-ask = Tapez ce code dans la discussion :
messaging-code-or = Ou appuyez sur ce bouton. Il fonctionne aussi sur un autre appareil.
messaging-code-button = { $purpose ->
    [recovery] C’est moi
    [address] Confirmer mon adresse
    [recovery-check] Il fonctionne
   *[other] Activer le compte
    }
messaging-code-open = Ou ouvrez ce lien. Il fonctionne aussi sur un autre appareil.
messaging-code-life-only = Le code expire dans { $code }.
messaging-code-life = Le code expire dans { $code }, le lien dans { $link }.
messaging-code-stranger = { $purpose ->
    [recovery] Quelqu’un veut choisir un nouveau mot de passe pour votre { $account }. Si ce n’est pas vous, ignorez cet e-mail et ne donnez le code à personne : sans lui rien ne se passe. Nous ne le demandons jamais.
   *[other] Si vous n’avez rien demandé, ignorez cet e-mail et rien ne se passera.
    }

messaging-owner-subject = Votre { $account } existe déjà
messaging-owner-title = Votre { $account } existe déjà
messaging-owner-told = Quelqu’un a voulu utiliser cette adresse pour un nouveau compte. Elle appartient déjà au vôtre, rien n’a donc changé.
messaging-owner-you = Si c’était vous, connectez-vous avec le compte que vous avez.
messaging-owner-button = Se connecter
messaging-owner-stranger = Si c’était quelqu’un d’autre, vous n’avez rien à faire.

messaging-otherwise = Si le bouton ne fonctionne pas, ouvrez ce lien dans un navigateur :
messaging-why = { $purpose ->
    [recovery] Vous recevez cet e-mail car cette adresse donne accès à votre { $account } chez { $brand }.
    [recovery-check] Vous recevez cet e-mail car cette adresse donne accès à votre { $account } chez { $brand }.
   *[other] Vous recevez cet e-mail car quelqu’un a donné cette adresse à { $brand }.
    }

messaging-sms-code = { $purpose ->
    [recovery] { $code } est votre code pour récupérer le { $account }. Il expire dans { $life }. Ne le donnez à personne.
   *[other] { $code } est votre code { $account }. Il expire dans { $life }. Ne le donnez à personne.
    }
messaging-sms-owner = Quelqu'un a voulu utiliser votre numéro pour un autre { $account }. Il est déjà à votre compte et rien n'a changé.

# $event: what happened, in one line
messaging-notification-title = { $event }. Était-ce vous ?
messaging-notification-you = Si c’était vous, il n’y a rien à faire.
messaging-notification-stranger = Si ce n’était pas vous, appuyez sur ce bouton. Sur la page qui s’ouvre, vous pouvez l’arrêter ou verrouiller votre compte.
messaging-notification-button = Ce n’était pas moi
messaging-notification-open = Si ce n’était pas vous, ouvrez ce lien. Sur la page qui s’ouvre, vous pouvez l’arrêter ou verrouiller votre compte.
messaging-notification-life = C’est possible pendant trois jours.
# $kind: what happened
messaging-notification-recover = { $kind ->
    [disputed] Pour déverrouiller votre compte, envoyez /recover dans notre discussion et choisissez un nouveau mot de passe.
    [frozen] Si vous avez une question, écrivez à notre équipe d’assistance.
    [unfrozen] Si vous avez une question, écrivez à notre équipe d’assistance.
   *[other] Si ce n’était pas vous, envoyez /recover dans notre discussion et choisissez un nouveau mot de passe. Cela déconnecte tous les autres.
    }
# A welcome. $brand: who runs the service
messaging-welcome-id = Voici l’ID de votre compte. Gardez cet e-mail : avec cet ID, vous pouvez récupérer le compte, et l’équipe { $brand } peut le retrouver.
messaging-welcome-signs = Vous vous connectez avec cette adresse e-mail ou cet ID, et le mot de passe que vous avez choisi.
messaging-welcome-stranger = Si vous ne l’avez pas créé, quelqu’un d’autre a pu ouvrir votre messagerie. Changez son mot de passe, puis envoyez /recover dans notre discussion et choisissez-en un nouveau pour le compte.
messaging-notification-chat = Ouvrir la discussion
messaging-notification-support = Contacter l’assistance
messaging-notification-why = Vous recevez cet e-mail car cette adresse appartient à votre { $account }. Nous ne demandons jamais votre mot de passe par e-mail.

# In an SMS, after the name of the account: as few letters as can be, and only of GSM 03.38. $kind: what happened
messaging-sms-what = { $kind ->
    [password-changed] mot de passe modifié
    [password-reset] nouveau mot de passe
    [address-added] adresse ajoutée
    [address-removed] adresse retirée
    [address-primary] nouvelle adresse principale
    [two-step-on] seconde étape activée
    [two-step-off] seconde étape désactivée
    [codes-renewed] nouveaux codes de secours
    [code-used] code de secours utilisé
    [chat-linked] discussion liée
    [chat-unlinked] discussion dissociée
    [passkey-added] clé ajoutée
    [passkey-removed] clé supprimée
    [signed-in] nouvelle connexion
    [factor-missing] connexion stoppée à l'étape 2
    [recovery-started] récupération demandée
    [hold-started] nouveau mot de passe demandé
    [exported] copie des données
    [deletion-requested] suppression demandée
    [deletion-soon] suppression proche
   *[other] un changement
    }
# $account: how the account is called; $link: where it can be undone
messaging-sms-event-link = { $account }: { messaging-sms-what }. Pas vous ? { $link }
# $account: how the account is called; $kind: what happened
messaging-sms-event = { $kind ->
    [disputed] { $account }: verrouillé, car quelqu'un a contesté un changement. Pour le déverrouiller, envoyez /recover à notre bot.
    [frozen] { $account }: verrouillé par notre équipe d'assistance. Demandez-lui pourquoi si vous ne le savez pas.
   *[other] { $account }: { messaging-sms-what }. Pas vous ? Envoyez /recover à notre bot.
    }
