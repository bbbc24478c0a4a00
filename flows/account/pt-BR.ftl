### The account at a glance.

# $name: the person; $account: how the account is called; $id: its number; $region: where; $since: a day
account-overview =
    <b>{ $name }</b>, esta é a sua { $account }.

    <b>ID da conta:</b> <code>{ $id }</code>
    <b>Região:</b> { $region }
    <b>Membro desde:</b> { $since }
# $primary: an address, partly hidden; $others: the other ones; $count: how many of them
account-reach = <b>Falamos com você por:</b> { $primary }{ $count ->
    [0] {""}
   *[other] {" "}e também por { $others }
    }
# $password: the day since when it is; $on: yes or no; $codes: recovery codes not used yet
account-protection =
    <b>Senha:</b> escolhida em { $password }
    <b>Verificação em duas etapas:</b> { $on ->
        [yes] ativada
            <b>Códigos de recuperação restantes:</b> { $codes }
       *[no] desativada
    }
# $known: yes or no; $last: a day and time; $device: what it was on; $sessions, $chats: how many
account-use =
    <b>Última entrada:</b> { $known ->
        [yes] { $last }, em { $device }
       *[no] nenhuma ainda
    }
    <b>Sessões ativas:</b> { $sessions ->
        [0] nenhuma
        [one] uma
       *[other] { $sessions }
    }
    <b>Conversas vinculadas:</b> { $chats ->
        [one] só esta
       *[other] { $chats }
    }

## What is urgent

account-frozen = 🔒 <b>Sua conta está bloqueada.</b> Alguém disse “não fui eu”, então ninguém pode entrar. Recupere a conta para desbloqueá-la.
# $account: how the account is called; $day: when
account-leaving = 🗑 <b>Sua { $account } será excluída em { $day }.</b> Até lá tudo funciona, e você pode ficar com ela.
# $until: a day and time
account-cooling = ⏳ Sua conta foi recuperada há pouco. Até { $until }, mudanças delicadas pedem uma segunda etapa que já estivesse ativada antes.
# $count: how many; $last: a day and time
account-tries = { $count ->
    [one] ⚠️ Nas últimas 24 horas houve uma tentativa errada de entrar na sua conta, em { $last }. Ninguém entrou.
   *[other] ⚠️ Nas últimas 24 horas houve { $count } tentativas erradas de entrar na sua conta, a última em { $last }. Ninguém entrou.
    }
# $count: how many; $last, $until: a day and time
account-tries-paused = { $count ->
    [one] ⚠️ Nas últimas 24 horas houve uma tentativa errada de entrar na sua conta, em { $last }. Até { $until } ninguém pode tentar de novo em outro lugar; esta conversa não precisa esperar. Se foi você em outro dispositivo, com “Encerrar a pausa” dá para continuar lá.
   *[other] ⚠️ Nas últimas 24 horas houve { $count } tentativas erradas de entrar na sua conta, a última em { $last }. Até { $until } ninguém pode tentar de novo em outro lugar; esta conversa não precisa esperar. Se foi você em outro dispositivo, com “Encerrar a pausa” dá para continuar lá.
    }
account-unlocked = A pausa acabou. Você já pode tentar de novo no outro dispositivo.
account-unlock-later = Você já encerrou algumas pausas hoje, então esta precisa acabar sozinha. Nesta conversa nada está bloqueado.
account-not-linked = Esta conversa não está mais vinculada a uma conta.

## Where to go

account-choice-recover = Recuperar minha conta
account-choice-keep = Ficar com a conta
account-choice-unlock = Encerrar a pausa
account-choice-check-up = Check-up
account-choice-access = Acesso e dispositivos
account-choice-details = Dados e privacidade
account-choice-password = Senha
account-choice-addresses = E-mail e telefone
account-choice-two-step = Verificação em duas etapas
account-choice-two-step-passkeys = Duas etapas e chaves
account-choice-sessions = Sessões ativas
account-choice-sessions-applications = Sessões e aplicativos
account-choice-chats = Conversas vinculadas
account-choice-privacy = Privacidade
account-choice-name = Nome
account-choice-region = Região
account-choice-overview = ‹ Minha conta

## Inside its parts

account-access =
    <b>Acesso e dispositivos</b>

    Como você entra e recupera a conta, e onde ela é usada.
# $name: the person; $region: where
account-details =
    <b>Dados e privacidade</b>

    <b>Nome:</b> { $name }
    <b>Região:</b> { $region }

    Em “Privacidade” estão o histórico, o que você aceitou, uma cópia dos seus dados e como excluir a conta.
account-region =
    Em que país ou região você mora agora?

    Toque na sua, ou digite parte do nome.
account-changed = Mudança feita. A sua conta agora está assim.
account-answer-refused = Essa resposta não serve mais, porque a pergunta mudou. Nada foi mudado.

account-help = Cada botão abre uma parte da sua conta. Nada muda até você confirmar, e o que é delicado pede de novo a sua senha ou um código.
account-unclear = Toque no que você quer ver.
account-closed = Sua conta está aqui quando quiser: /account
