### Where somebody is signed in.

sessions-nobody = Nenhuma sessão ativa: nenhum dispositivo está conectado à sua conta agora. Esta conversa continua vinculada a ela.
# $count: how many
sessions-list = { $count ->
    [one] Você tem uma sessão ativa. Toque nela para ver mais.
   *[other] Você tem { $count } sessões ativas, a mais recente primeiro. Toque em uma para ver mais.
    }
# $device: as the service called it; $since, $seen: a day and time
sessions-item =
    📱 <b>{ $device }</b>
    Entrou: { $since }
    Último uso: { $seen }
# $device: the application on a device without a browser; $browser: where it was confirmed; $since, $seen: a day and time
sessions-item-confirmed =
    📺 <b>{ $device }</b>
    Confirmado em: { $browser }
    Entrou: { $since }
    Último uso: { $seen }
# $more: how many
sessions-more = { $more ->
    [one] E mais uma sessão antiga.
   *[other] E mais { $more } sessões antigas.
    }
sessions-one = Não reconhece? Encerre a sessão e escolha uma senha nova, para que ninguém entre com a atual.
# $count: how many
sessions-sure = { $count ->
    [one] A sua única sessão ativa será encerrada. Você pode entrar de novo quando quiser. Esta conversa continua vinculada.
   *[other] Todas as { $count } sessões ativas serão encerradas. Você pode entrar de novo quando quiser. Esta conversa continua vinculada.
    }
# $count: how many
sessions-ended = { $count ->
    [0] Já estava encerrada.
    [one] Sessão encerrada.
   *[other] { $count } sessões encerradas.
    }
sessions-choice-all = Desconectar todos
sessions-choice-sure = Sim, desconectar todos
sessions-choice-end = Encerrar esta sessão
sessions-choice-password = Escolher uma senha nova
sessions-choice-applications = Aplicativos com acesso
sessions-choice-again = Atualizar
sessions-unclear = Toque em uma sessão para ver mais, ou em “Desconectar todos”.
sessions-help = Cada dispositivo em que você entrou fica aqui até você sair: no máximo 30 dias, ou 7 dias sem uso.
sessions-closed = Tudo bem. Você acha isto de novo em /account.
