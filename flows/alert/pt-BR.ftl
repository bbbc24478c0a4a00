### What an owner is told about the account, in a chat, in a mail and on a page; and what they can say to it.

# $account: how the account is called; $kind: what happened
alert-event = { $kind ->
    [account-created] A sua { $account } está pronta
    [password-changed] A senha da sua { $account } foi trocada
    [password-reset] Uma senha nova foi escolhida para recuperar a sua { $account }
    [address-added] Um endereço foi adicionado à sua { $account }
    [address-removed] Um endereço foi removido da sua { $account }
    [address-primary] A sua { $account } tem um novo endereço principal
    [two-step-on] A verificação em duas etapas da sua { $account } foi ativada
    [two-step-off] A verificação em duas etapas da sua { $account } foi desativada
    [codes-renewed] Novos códigos de recuperação foram criados para a sua { $account }
    [code-used] Um código de recuperação da sua { $account } foi usado
    [chat-linked] Uma conversa foi vinculada à sua { $account }
    [chat-unlinked] Uma conversa foi desvinculada da sua { $account }
    [passkey-added] Uma chave de acesso foi adicionada à sua { $account }
    [passkey-removed] Uma chave de acesso foi removida da sua { $account }
    [signed-in] Alguém entrou na sua { $account }
    [sessions-ended] Um dispositivo foi desconectado da sua { $account }
    [tries-paused] Alguém tentou entrar na sua { $account }
    [own-tries-paused] Várias tentativas erradas de entrar na sua { $account }
    [factor-missing] Alguém passou da primeira etapa da sua { $account }
    [unlocked] A pausa da sua { $account } terminou
    [recovery-started] Alguém pediu para recuperar a sua { $account }
    [hold-started] Alguém está esperando para escolher uma senha nova para a sua { $account }
    [hold-over] Já é possível escolher uma senha nova para a sua { $account }
    [hold-cancelled] Uma recuperação da sua { $account } foi cancelada
    [disputed] A sua { $account } está bloqueada
    [frozen] Nossa equipe de suporte bloqueou a sua { $account }
    [unfrozen] Nossa equipe de suporte desbloqueou a sua { $account }
    [region-changed] A região da sua { $account } foi mudada
    [exported] Uma cópia dos dados da sua { $account } foi feita
    [deletion-requested] A exclusão da sua { $account } foi pedida
    [deletion-soon] A sua { $account } será excluída em breve
    [deletion-cancelled] A sua { $account } não será excluída
   *[other] Algo aconteceu com a sua { $account }
    }
# $account: how the account is called; $kind: what happened
alert-lead = <b>{ alert-event }.</b> Foi você?
# $account: how the account is called; $count: how many things happened
alert-lead-many = Estas { NUMBER($count) } coisas aconteceram com a sua { $account }. Foi você?
# $account: how the account is called; $kind: what happened
alert-lead-told = <b>{ alert-event }.</b>
# $account: how the account is called; $count: how many things happened
alert-lead-told-many = { NUMBER($count) } coisas aconteceram com a sua { $account }.
# $when: day and time; $place: in which kind of chat it was done
alert-when = { $place ->
    [linked] { $chat ->
        [none] { $when }, em uma conversa vinculada à sua conta
       *[other] { $when }, na conversa de { $chat }, vinculada à sua conta
    }
    [other] { $chat ->
        [none] { $when }, em uma conversa não vinculada à sua conta
       *[other] { $when }, na conversa de { $chat }, não vinculada à sua conta
    }
   *[none] { $when }
    }{ $more ->
    [0] {""}
    [one] . Desde então aconteceu mais uma vez.
   *[other] . Desde então aconteceu mais { $more } vezes.
    }
# $n: its place in the list
alert-nth = <b>{ NUMBER($n) }.</b> { alert-when }
# $count: how many that are not listed
alert-unlisted = { $count ->
    [one] Mais uma coisa aconteceu. Você a encontra no histórico: /privacy
   *[other] Mais { $count } coisas aconteceram. Você as encontra no histórico: /privacy
    }
alert-quiet = Não há nada de novo sobre a sua conta.
alert-help = Se foi você, toque em “Fui eu”. Se não, toque em “Não fui eu”: se ainda estiver esperando, eu cancelo. Caso contrário, bloqueio a conta, para que ninguém possa entrar até você recuperá-la, e então o que foi mudado volta a ser como era.
alert-unclear = Toque em um botão, por favor: foi você, ou não?
alert-erased = Apaguei a sua mensagem, para o caso de ser uma senha. Responda a isto primeiro, por favor.
alert-thanks = Ótimo. Então tudo fica como está.
alert-read = Tudo bem.

alert-choice-mine = Fui eu
alert-choice-all-mine = Tudo isso fui eu
alert-choice-not-me = Não fui eu
# $n: its place in the list
alert-choice-nth = O número { NUMBER($n) } não fui eu
alert-choice-read = Tudo bem
alert-choice-recover = Recuperar minha conta
alert-choice-more = Ver o que mais aconteceu
alert-choice-done = Pronto

alert-disputing = Um momento, estou verificando.
alert-locked =
    Sua conta está bloqueada: todos os dispositivos foram desconectados, e por ora ninguém pode entrar.

    Para desbloqueá-la, recupere a conta com tudo o que você tem. O que foi mudado sem você volta então a ser como era.
alert-stopped = Cancelei isso. Não mudou nada.
alert-outweighed =
    Esta conversa sozinha não basta para cancelar isso: foram dadas provas mais fortes, ou esta conversa não fazia parte da conta naquele momento, ou já não faz.

    Se não foi você, recupere a conta agora com tudo o que você tem: seus endereços, seu número, esta conversa, um código da segunda etapa. Quem prova mais tem a última palavra.
alert-before = Aqui não há mais o que desfazer: isso já foi respondido, ou já terminou. Se você não consegue entrar, ou não tem certeza, escolha uma senha nova.
alert-late =
    Isso foi há mais de três dias, então não posso mais desfazer só isso.

    Se outra pessoa pode estar na sua conta, escolha uma senha nova: isso desconecta todos os outros.
# $brand: who runs the service
alert-who-helps = Se você não tem mais nenhuma forma de recuperação, só as pessoas da { $brand } podem ajudar.

# $by: who did it
alert-by = { $by ->
    [operator] {" "}Quem fez isso foi a nossa equipe de suporte.
   *[owner] {""}
    }

## What happened

alert-what-account-created = A conta foi criada.
alert-what-password-changed = A senha foi trocada.
# $hold: whether it had to wait
alert-what-password-reset = { $hold ->
    [yes] Depois do tempo de espera, uma senha nova foi escolhida para recuperar a conta. Todos os dispositivos foram desconectados.
   *[no] Uma senha nova foi escolhida para recuperar a conta. Todos os dispositivos foram desconectados.
    }
# $address: partly hidden
alert-what-address-added = { $address } foi adicionado à conta.
# $address: partly hidden
alert-what-address-removed = { $address } foi removido da conta.
# $address: partly hidden
alert-what-address-primary = { $address } agora é o endereço principal da conta.
alert-what-two-step-on = A verificação em duas etapas foi ativada.
alert-what-two-step-off = A verificação em duas etapas foi desativada.
alert-what-codes-renewed = Novos códigos de recuperação foram criados. Os antigos não valem mais.
# $left: how many are left
alert-what-code-used = { $left ->
    [0] Um código de recuperação foi usado. Era o último.
    [one] Um código de recuperação foi usado. Resta um.
   *[other] Um código de recuperação foi usado. Restam { $left }.
    }
# $chat: whose chat it is
alert-what-chat-linked = { $chat ->
    [none] Uma conversa foi vinculada à conta. Nela é possível cuidar da conta e ajudar a recuperá-la.
   *[other] A conversa de { $chat } foi vinculada à conta. Nela é possível cuidar da conta e ajudar a recuperá-la.
    }
# $chat: whose chat it is
alert-what-chat-unlinked = { $chat ->
    [none] Uma conversa foi desvinculada da conta.
   *[other] A conversa de { $chat } foi desvinculada da conta.
    }
# $device: how it is called
alert-what-passkey-added = Uma chave de acesso foi adicionada à conta: { $device }. Ela entra sem senha.
# $device: how it is called
alert-what-passkey-removed = Uma chave de acesso foi removida da conta: { $device }.
# $new: whether the device was never used before; $device: what it is
alert-what-signed-in = { $new ->
    [yes] { $client ->
        [none] Alguém entrou em um dispositivo novo: { $device }.
       *[other] Alguém entrou em { $client } em um dispositivo novo: { $device }.
    }
   *[no] { $client ->
        [none] Alguém entrou: { $device }.
       *[other] Alguém entrou em { $client }: { $device }.
    }
    }
# $client: name of the application
alert-what-sign-in-denied = Uma entrada em { $client } foi recusada em uma conversa: “não fui eu”.
# $client: name of the application
alert-what-application-allowed = { $client } recebeu acesso à conta.
# $client: name of the application
alert-what-application-revoked = O acesso de { $client } foi retirado, e o aplicativo foi desconectado.
# $count: how many devices; $by: who did it
alert-what-sessions-ended = { $count ->
    [one] Um dispositivo foi desconectado.
   *[other] { $count } dispositivos foram desconectados.
    }{ alert-by }
# $until: day and time
alert-what-tries-paused = Outra pessoa tentou adivinhar como entrar. Ela precisa esperar até { $until }; as suas conversas, não.
# $until: day and time
alert-what-own-tries-paused = Várias senhas ou códigos errados foram digitados em uma conversa vinculada à conta, ou em um dispositivo em que você tinha entrado. Ali não há mais tentativas até { $until }.
# $count: how often
alert-what-factor-missing = Alguém passou { NUMBER($count) } vezes da primeira etapa para entrar, com a senha certa ou com um sim em uma conversa vinculada, e nunca da segunda, então ninguém entrou. Se não foi você, escolha outra senha e veja quais conversas estão vinculadas.
# $by: who did it
alert-what-unlocked = A pausa depois de tentativas erradas foi encerrada.{ alert-by }
alert-what-frozen = Nossa equipe de suporte bloqueou a conta. Todos os dispositivos foram desconectados, e ninguém pode entrar até que a equipe a desbloqueie. Fale com ela se não souber por quê.
alert-what-unfrozen = Nossa equipe de suporte desbloqueou a conta. Você já pode entrar de novo.
alert-what-recovery-started = Alguém pediu para recuperar a conta.
# $until: day and time
alert-what-hold-started = Alguém pediu uma senha nova só com provas fracas. Precisa esperar até { $until }, para que você possa cancelar.
alert-what-hold-over = O tempo de espera acabou: já se pode escolher uma senha nova.
alert-what-hold-cancelled = Uma recuperação da conta foi cancelada antes de mudar qualquer coisa.
# $what: the kind of what was taken back
alert-what-disputed = Alguém disse “não fui eu” sobre { $what ->
    [password-changed] a senha nova
    [password-reset] a recuperação da conta
    [address-added] o endereço novo
    [address-removed] o endereço removido
    [address-primary] o novo endereço principal
    [two-step-on] a ativação da verificação em duas etapas
    [two-step-off] a desativação da verificação em duas etapas
    [codes-renewed] os novos códigos de recuperação
    [code-used] o código de recuperação usado
    [chat-linked] a conversa vinculada
    [chat-unlinked] a conversa desvinculada
    [passkey-added] a nova chave de acesso
    [passkey-removed] a chave de acesso removida
    [signed-in] a entrada em um dispositivo
    [exported] a cópia dos dados
    [deletion-requested] a exclusão da conta
    [deletion-soon] a exclusão da conta
   *[other] uma mudança
    }. A conta está bloqueada agora: todos os dispositivos foram desconectados, e ninguém pode entrar até que se escolha uma senha nova.
# $by: who did it
alert-what-exported = Uma cópia dos dados da conta foi criada.{ alert-by }
alert-what-name-changed = O nome da conta foi mudado.
alert-what-profile-changed = Uma das respostas na conta foi mudada.
# $region: where
alert-what-region-changed = A região da conta foi mudada para { $region }.
alert-what-offers-on = Novidades e ofertas foram ativadas.
alert-what-offers-off = Novidades e ofertas foram desativadas.
# $until: day and time; $by: who did it
alert-what-deletion-requested = Foi pedida a exclusão da conta. Dá para ficar com ela até { $until }.{ alert-by }
# $until: day and time; $by: who did it
alert-what-deletion-soon = A conta será excluída em { $until }. Até lá dá para ficar com ela.{ alert-by }
alert-what-deletion-cancelled = A conta fica. Ela não será excluída.
# $works, $of: how many of the ways back in work
alert-what-recovery-checked = As formas de recuperação foram testadas: { NUMBER($works) } de { NUMBER($of) } { $works ->
    [one] funciona
   *[other] funcionam
    }.
