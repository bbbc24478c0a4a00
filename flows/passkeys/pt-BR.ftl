### Passkeys: signing in with the lock of a device.

# $account: how the account is called; $count: how many
passkeys-list =
    { $count ->
        [0] <b>Você ainda não tem chaves de acesso.</b>
        [one] <b>Você tem uma chave de acesso.</b>
       *[other] <b>Você tem { $count } chaves de acesso.</b>
    }

    Com uma chave de acesso (passkey) você entra na sua { $account } usando a digital, o rosto ou o bloqueio de tela, sem senha.
passkeys-second = Adicione outra em um segundo dispositivo, por favor. Assim, perder um deles não deixa você de fora.
passkeys-unavailable = No momento não é possível criar novas chaves de acesso aqui.
passkeys-choice-add = Adicionar uma chave de acesso
passkeys-choice-add-another = Adicionar outra chave de acesso
passkeys-unclear = Toque em uma chave de acesso para ver mais.

# $name: how the passkey is called; $since: a day
passkeys-one =
    🔑 <b>{ $name }</b>
    Adicionada em { $since }
# $used: a day and time
passkeys-used = Última entrada com ela: { $used }
# $on: whether it is backed up
passkeys-where = { $on ->
    [yes] Ela tem cópia no seu gerenciador de senhas, então também está nos seus outros dispositivos.
   *[no] Ela está só nesse dispositivo.
    }
passkeys-choice-rename = Mudar o nome
passkeys-choice-remove = Remover
# $name: how the passkey is called
passkeys-naming =
    Como <b>{ $name }</b> deve se chamar a partir de agora?

    Digite um nome que diga onde ela está, por exemplo “Notebook do trabalho”.
passkeys-name-unclear = Digite um nome com no máximo 40 caracteres, por favor.
passkeys-renamed = Pronto, mudou.
# $name: how the passkey is called
passkeys-removed = { $name } foi removida e não serve mais para entrar. Você também pode apagá-la no dispositivo.
passkeys-gone = Essa chave de acesso não existe mais.
passkeys-enough = Você tem tantas chaves de acesso quantas uma conta pode ter. Remova antes uma que você não usa, por favor.

passkeys-page =
    A página abre no seu navegador, porque o Telegram não consegue criar chaves de acesso. Lá, o seu dispositivo pede a digital, o rosto ou o bloqueio de tela.

    Se a página disser que não consegue, copie lá o link dela e abra em outro navegador.
passkeys-choice-open-page = Abrir a página
passkeys-page-over = Essa página expirou, então nada foi adicionado.
passkeys-not-here = Não digite códigos nem senhas aqui, por favor; apaguei a sua mensagem por segurança. O botão abaixo abre a página certa.
passkeys-added = ✅ Sua chave de acesso está pronta. A partir de agora você pode entrar com ela.
passkeys-expired = Demorou um pouco demais, então nada foi mudado.
passkeys-left = Tudo bem.

passkeys-help =
    Uma chave de acesso é uma chave que o seu dispositivo guarda para você e abre com a sua digital, o seu rosto ou o bloqueio de tela.

    Ela substitui a senha e a segunda etapa quando você entra, e nenhuma página falsa consegue ficar com ela. Ela não serve para recuperar a conta: para isso existem os seus endereços, esta conversa e os códigos de recuperação.
passkeys-help-page = A página pede o número mostrado aqui, para que ninguém mais possa adicionar uma chave própria à sua conta.
