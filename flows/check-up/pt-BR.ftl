### The check-up: how well the account is protected, and whether the ways back in still work.

# $account: how the account is called; $on of $of parts protect it
check-up-overview = <b>Check-up da sua { $account }</b>: { NUMBER($on) } de { NUMBER($of) }
# $on: yes or no
check-up-password = ✅ Senha
# $on: yes or no; $count: addresses
check-up-ways = { $on ->
    [yes] ✅ { NUMBER($count) } formas de recuperação
   *[no] ⚠️ Só uma forma de recuperação
    }
# $on: yes or no
check-up-two-step = { $on ->
    [yes] ✅ Verificação em duas etapas ativada
   *[no] ⚠️ Verificação em duas etapas desativada
    }
# $on: yes or no; $count: recovery codes left
check-up-codes = { $on ->
    [yes] ✅ Restam { NUMBER($count) } códigos de recuperação
   *[no] ⚠️ { $count ->
        [0] Nenhum código de recuperação
        [one] Resta um código de recuperação
       *[other] Restam { NUMBER($count) } códigos de recuperação
        }
    }
# $on: yes or no; $count: passkeys
check-up-passkeys = { $on ->
    [yes] ✅ { NUMBER($count) } chaves de acesso
   *[no] ⚠️ { $count ->
        [0] Nenhuma chave de acesso
       *[other] Só uma chave de acesso
        }
    }
# $on: yes or no; $count: chats
check-up-chat = ✅ { $count ->
    [one] Esta conversa recebe avisos
   *[other] { NUMBER($count) } conversas recebem avisos
    }
# $on: yes or no
check-up-recovery-check = { $on ->
    [yes] ✅ Formas de recuperação testadas neste último ano
   *[no] ⚠️ Formas de recuperação sem teste há um ano
    }
check-up-frozen = 🔒 Sua conta está bloqueada até você recuperá-la.
# $day: when it is deleted
check-up-leaving = 🗑 Sua conta será excluída em { $day }.
# Describes the picture. $on of $of parts are filled
check-up-picture = Na imagem: um escudo com { NUMBER($of) } partes, { NUMBER($on) } delas preenchidas, e a mesma lista.
check-up-help = Cada botão resolve uma coisa e leva dois ou três minutos.
check-up-unclear = Toque no que você quer resolver, por favor.
check-up-closed = Tudo bem. O check-up está aqui quando quiser: /checkup

## On the picture

check-up-picture-password = Senha
check-up-picture-ways = Duas formas de recuperação
check-up-picture-two-step = Duas etapas
check-up-picture-codes = Códigos de recuperação
check-up-picture-passkeys = Duas chaves de acesso
check-up-picture-chat = Conversa vinculada
check-up-picture-recovery-check = Testado neste ano

check-up-choice-ways = Adicionar outra forma
check-up-choice-two-step = Ativar duas etapas
check-up-choice-codes = Criar novos códigos
check-up-choice-passkeys = Adicionar uma chave de acesso
check-up-choice-recovery-check = Testar a recuperação
check-up-choice-try = Testar a recuperação
check-up-choice-account = Minha conta
check-up-choice-recover = Recuperar minha conta
check-up-choice-overview = Check-up
check-up-choice-later = Agora não

## Do the ways back in still work?

check-up-offer =
    <b>As suas formas de recuperação ainda funcionam?</b>

    Já faz um ano. Números mudam e e-mails se perdem; melhor descobrir agora do que no dia em que precisar.
# $count: how many; $ways: masked addresses
check-up-offer-ways = { $count ->
    [one] Mando um código para { $ways }, e você o digita aqui. Leva um minuto.
   *[other] Mando um código para cada um destes, e você o digita aqui: { $ways }. Leva alguns minutos.
    }
check-up-help-recovery-check = O teste não muda nada. Se um código não chegar, toque em “Não chegou”; no final você vê o que precisa resolver.
# $at, $of: which way back in is tried now
check-up-recovery-check-now = <b>Forma de recuperação { NUMBER($at) } de { NUMBER($of) }</b>
check-up-arrived = Funciona. ✅
# $left: tries
check-up-wrong = { $left ->
    [one] Esse não é o código. Mais uma tentativa.
   *[other] Esse não é o código. Mais { NUMBER($left) } tentativas.
    }
check-up-wait = Posso mandar de novo em { common-time }.
check-up-not-now = Este não pode ser testado agora, depois de tantas mensagens ou tentativas. Vamos continuar sem ele.
check-up-code-over = Esse código expirou. Posso mandar outro, ou continuamos sem ele.
check-up-choice-missed = Não chegou
# $works, $of: how many ways back in work
check-up-all-work = { $of ->
    [one] A sua forma de recuperação funciona. Pergunto de novo daqui a um ano.
   *[other] Todas as { NUMBER($of) } formas de recuperação funcionam. Pergunto de novo daqui a um ano.
    }
# $works, $of: how many ways back in work
check-up-some-fail = { $works ->
    [0] Nenhuma das suas formas de recuperação mostrou que funciona. Adicione uma que chegue até você, enquanto ainda consegue entrar.
    [one] Só uma de { NUMBER($of) } formas de recuperação funciona. Troque as outras, enquanto ainda consegue entrar.
   *[other] { NUMBER($works) } de { NUMBER($of) } formas de recuperação funcionam. Troque as outras, enquanto ainda consegue entrar.
    }
check-up-choice-ways-mend = Resolver a recuperação
