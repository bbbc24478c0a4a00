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
    [recovery] Alguém quer escolher uma senha nova para a sua { $account }. Se não é você, não aperte o botão e não passe o código a ninguém: sem ele nada acontece. Nunca pedimos esse código.
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

# Names what it is about and not what happened: locked screens and mail logs show it. $kind: what happened
messaging-notification-subject = Sobre a segurança da sua { $account }{ $kind ->
    [password-changed] : senha
    [password-reset] : senha
    [address-added] : endereços
    [address-removed] : endereços
    [address-primary] : endereços
    [two-step-on] : verificação em duas etapas
    [two-step-off] : verificação em duas etapas
    [codes-renewed] : códigos de recuperação
    [code-used] : códigos de recuperação
    [chat-linked] : conversas vinculadas
    [chat-unlinked] : conversas vinculadas
    [signed-in] : entrada
    [sessions-ended] : entrada
    [tries-paused] : entrada
    [factor-missing] : entrada
    [unlocked] : entrada
    [recovery-started] : recuperação
    [hold-started] : recuperação
    [hold-over] : recuperação
    [hold-cancelled] : recuperação
    [exported] : seus dados
    [deletion-requested] : exclusão pedida
    [deletion-soon] : exclusão da conta
    [deletion-cancelled] : exclusão da conta
   *[other] {""}
    }
messaging-notification-title = Algo aconteceu com a sua { $account }
messaging-notification-you = Foi você? Então não há nada a fazer.
messaging-notification-stranger = Se não foi você, aperte este botão. Na página que abre, você pode cancelar isso ou bloquear a sua conta.
messaging-notification-button = Não fui eu
messaging-notification-open = Se não foi você, abra este link. Na página que abre, você pode cancelar isso ou bloquear a sua conta.
messaging-notification-life = Isto vale por três dias.
# $kind: what happened
messaging-notification-recover = { $kind ->
    [disputed] Para desbloquear a sua conta, envie /recover na nossa conversa e escolha uma senha nova.
   *[other] Se não foi você, envie /recover na nossa conversa e escolha uma senha nova. Isso desconecta todos os outros.
    }
messaging-notification-chat = Abrir a conversa
messaging-notification-why = Você recebe este e-mail porque este endereço é da sua { $account }. Nunca pedimos a sua senha por e-mail.

# Short, for the link is long; its address says whose account it is. $link: where it can be taken back
messaging-sms-event-link = A sua conta foi alterada. Se nao foi voce, abra { $link }
# $kind: what happened
messaging-sms-event = { $kind ->
    [disputed] A sua { $account } foi bloqueada porque alguém disse que uma mudanca nao foi sua. Para desbloquear, envie /recover ao nosso bot.
   *[other] Algo aconteceu com a sua { $account }. Se nao foi voce, envie /recover ao nosso bot.
    }
