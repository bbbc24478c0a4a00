# Mails and SMS. What stands here is plain text; buttons and links are put around it.

# $purpose: sign-up, recovery, address (one more of an account) or drill (does this way back in still work)
messaging-code-subject = { $purpose ->
    [recovery] Seu código para recuperar a { $account }
    [recovery-check] Um código de teste da { $account }
   *[other] Seu código da { $account }
    }
messaging-code-title = { $purpose ->
    [recovery] Recupere a sua { $account }
    [address] Confirme o seu endereço
    [recovery-check] Esta forma de recuperação ainda funciona?
   *[other] Ative a sua { $account }
    }
messaging-code-ask = Digite este código na conversa:
messaging-code-or = Ou aperte este botão. Ele também funciona em outro dispositivo.
messaging-code-button = { $purpose ->
    [recovery] Sou eu
    [address] Confirmar meu endereço
    [recovery-check] Funciona
   *[other] Ativar a conta
    }
messaging-code-open = Ou abra este link. Ele também funciona em outro dispositivo.
messaging-code-life-only = O código expira em { $code }.
messaging-code-life = O código expira em { $code }, o link em { $link }.
messaging-code-stranger = { $purpose ->
    [recovery] Alguém quer escolher uma senha nova para a sua { $account }. Se não é você, ignore este e-mail e não passe o código a ninguém: sem ele nada acontece. Nunca pedimos esse código.
   *[other] Se você não pediu isto, ignore este e-mail, e nada acontece.
    }

messaging-owner-subject = A sua { $account } já existe
messaging-owner-title = A sua { $account } já existe
messaging-owner-told = Alguém tentou usar este endereço para uma conta nova. Ele já é da sua, então nada foi mudado.
messaging-owner-you = Se foi você, entre com a conta que já tem.
messaging-owner-button = Entrar
messaging-owner-stranger = Se foi outra pessoa, você não precisa fazer nada.

messaging-otherwise = Se o botão não funcionar, abra este link em um navegador:
messaging-why = { $purpose ->
    [recovery] Você recebe este e-mail porque este endereço é uma forma de entrar na sua { $account } da { $brand }.
    [recovery-check] Você recebe este e-mail porque este endereço é uma forma de entrar na sua { $account } da { $brand }.
   *[other] Você recebe este e-mail porque alguém deu este endereço à { $brand }.
    }

messaging-sms-code = { $purpose ->
    [recovery] { $code } é o seu codigo para recuperar a { $account }. Expira em { $life }. Nao compartilhe.
   *[other] { $code } é o seu codigo da { $account }. Expira em { $life }. Nao compartilhe.
    }
messaging-sms-owner = Alguém tentou usar o seu numero para outra { $account }. Ele é da sua, e nada foi mudado.

# $event: what happened, in one line
messaging-notification-title = { $event }. Foi você?
messaging-notification-you = Se foi você, não há nada a fazer.
messaging-notification-stranger = Se não foi você, aperte este botão. Na página que abre, você pode cancelar isso ou bloquear a sua conta.
messaging-notification-button = Não fui eu
messaging-notification-open = Se não foi você, abra este link. Na página que abre, você pode cancelar isso ou bloquear a sua conta.
messaging-notification-life = Isto vale por três dias.
# $kind: what happened
messaging-notification-recover = { $kind ->
    [disputed] Para desbloquear a sua conta, envie /recover na nossa conversa e escolha uma senha nova.
    [frozen] Se tiver alguma dúvida, fale com a nossa equipe de suporte.
    [unfrozen] Se tiver alguma dúvida, fale com a nossa equipe de suporte.
   *[other] Se não foi você, envie /recover na nossa conversa e escolha uma senha nova. Isso desconecta todos os outros.
    }
# A welcome. $brand: who runs the service
messaging-welcome-id = Este é o ID da sua conta. Guarde este e-mail: com o ID você pode recuperá-la, e a equipe da { $brand } encontra a sua conta.
messaging-welcome-signs = Você entra com este e-mail ou com o ID da conta, e com a senha que escolheu.
messaging-welcome-stranger = Se não foi você quem a criou, outra pessoa conseguiu abrir o seu e-mail. Mude a senha dele, depois envie /recover na nossa conversa e escolha uma senha nova para a conta.
messaging-notification-chat = Abrir a conversa
messaging-notification-support = Falar com o suporte
messaging-notification-why = Você recebe este e-mail porque este endereço é da sua { $account }. Nunca pedimos a sua senha por e-mail.

# In an SMS, after the name of the account: as few letters as can be, and only of GSM 03.38. $kind: what happened
messaging-sms-what = { $kind ->
    [password-changed] senha trocada
    [password-reset] senha nova na recuperacao
    [address-added] endereco adicionado
    [address-removed] endereco removido
    [address-primary] novo endereco principal
    [two-step-on] segunda etapa ligada
    [two-step-off] segunda etapa desligada
    [codes-renewed] codigos de recuperacao novos
    [code-used] codigo de recuperacao usado
    [chat-linked] conversa vinculada
    [chat-unlinked] conversa desvinculada
    [passkey-added] chave de acesso adicionada
    [passkey-removed] chave de acesso removida
    [signed-in] nova entrada
    [factor-missing] entrada parada na etapa 2
    [recovery-started] pedido de recuperacao
    [hold-started] pedido de senha nova
    [exported] dados copiados
    [deletion-requested] pedido de exclusao
    [deletion-soon] exclusao em breve
   *[other] algo mudou
    }
# $account: how the account is called; $link: where it can be undone
messaging-sms-event-link = { $account }: { messaging-sms-what }. Nao foi voce? { $link }
# $account: how the account is called; $kind: what happened
messaging-sms-event = { $kind ->
    [disputed] { $account }: bloqueada, porque alguém contestou uma mudanca. Para desbloquear, envie /recover ao nosso bot.
    [frozen] { $account }: bloqueada pela nossa equipe de suporte. Fale com a equipe se tiver perguntas.
   *[other] { $account }: { messaging-sms-what }. Nao foi voce? Envie /recover ao nosso bot.
    }
