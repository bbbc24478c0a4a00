### Getting back in.

## Which account

# $mail, $sms: yes or no: what can be sent from here
recovery-identifier =
    Vamos recuperar a sua conta. Qual é?

    { $mail ->
        [yes] { $sms ->
            [yes] Digite o e-mail dela, o telefone com o código do país, ou o ID da conta.
           *[no] Digite o e-mail dela ou o ID da conta.
        }
       *[no] { $sms ->
            [yes] Digite o telefone dela com o código do país, ou o ID da conta.
           *[no] Digite o ID da conta, ou compartilhe o seu número.
        }
    }
recovery-choice-here = A conta desta conversa
recovery-choice-phone = Meu número
recovery-choice-forgotten = Não lembro
recovery-unclear = Não achei aí um e-mail, um telefone ou um ID de conta. Um telefone começa com o código do país, por exemplo +55; um ID de conta tem dez dígitos.
# $digits: what the person typed
recovery-unsure = <b>{ $digits }</b> é um ID da conta ou um número de telefone?
recovery-choice-as-account = Um ID da conta
recovery-choice-as-phone = Um número de telefone
recovery-help-identifier = Qualquer um dos três serve. Nunca digo se uma conta existe, então ninguém descobre nada sobre a sua.
recovery-phone =
    Toque em “Compartilhar meu número”, e o Telegram me passa o seu número: nem precisa de código.

    Você também pode digitar o número com o código do país, por exemplo +55 11 91234-5678. Aí chega um código por SMS.
recovery-phone-share = Toque em “Compartilhar meu número” aqui embaixo. O Telegram me passa o seu número, e não precisa de código.
recovery-addresses = Estes são os endereços da conta desta conversa. Para onde mando um código?
# $brand: the brand's name
recovery-forgotten =
    Há três formas seguras de descobrir:

    • Olhe na conversa em que você criou a conta, ou em uma que vinculou depois.
    • Se o seu número é da conta, compartilhe-o aqui.
    • Procure nos seus e-mails uma mensagem de { $brand }. Ela foi para o endereço da sua conta.
recovery-nobody = Nenhuma conta tem este número. Talvez a sua use um e-mail ou outro número.
recovery-over = Demorou demais, ou algo mudou enquanto isso. Comece de novo, por favor.

## The code

# $to: the address, partly hidden; $link: yes where the mail has a button; $match: two digits that its page asks for
recovery-code-email =
    Se <b>{ $to }</b> tem uma conta, um código está a caminho. Digite aqui os 6 dígitos{ $link ->
        [yes] , ou toque no botão do e-mail, em qualquer dispositivo. Ele pede o número <b>{ $match }</b>.
       *[no] .
    }
# $to: the number, partly hidden
recovery-code-phone = Se <b>{ $to }</b> tem uma conta, um código está a caminho por SMS. Digite aqui os 6 dígitos.
# $id: what the person wrote; $link: yes where the mail has a button; $match: two digits that its page asks for
recovery-code-account =
    Se a conta <b>{ $id }</b> existe, um código está a caminho do endereço principal dela. Digite aqui os 6 dígitos{ $link ->
        [yes] , ou toque no botão do e-mail, em qualquer dispositivo. Ele pede o número <b>{ $match }</b>.
       *[no] .
    }
# $to: the address, partly hidden; $link: yes where the mail has a button; $match: two digits that its page asks for
recovery-code-here =
    Um código está a caminho de <b>{ $to }</b>. Digite aqui os 6 dígitos{ $link ->
        [yes] , ou toque no botão do e-mail, em qualquer dispositivo. Ele pede o número <b>{ $match }</b>.
       *[no] .
    }
recovery-code-late = Ainda não chegou? Olhe também a pasta de spam. Se não chegar mesmo, talvez a conta tenha outro endereço.
recovery-code-outage = Agora não consigo enviar mensagens. A falha é nossa e continuo tentando. Se não chegar nada, peça outro código um pouco mais tarde.
recovery-choice-ways = Não consigo abrir
recovery-choice-have-code = Agora tenho o código
recovery-choice-other = Usar outra coisa
recovery-choice-go-on = Continuar
recovery-help-code = O código mostra que a conta é sua. Ninguém da nossa equipe vai pedir o código a você. Se não consegue abrir esse e-mail ou esse telefone, há outras formas.
recovery-proven = Obrigado, está certo.
recovery-proven-by-link = Obrigado, você confirmou pelo link.
# $unit, $count: how long to wait
recovery-slowed =
    Foi muita coisa em pouco tempo, então aguarde { common-time }, por favor. Isso protege a conta.

    Se você vinculou uma conversa à sua conta, pode continuar por lá agora mesmo.
# $unit, $count: how long to wait
recovery-slowed-lately = Acabaram de me pedir um código. Você pode pedir o próximo em { common-time }.
# $unit, $count: how long to wait
recovery-slowed-addresses =
    De uma mesma conversa só dá para tentar poucos endereços por dia, para que ninguém receba mensagens que não pediu. Um novo precisa esperar { common-time }.

    Os que você já usou continuam funcionando, e também compartilhar o seu próprio número.
# $unit, $count: how long to wait
recovery-slowed-codes =
    Vários códigos estavam errados, então aguarde { common-time }, por favor. Assim ninguém consegue adivinhar.

    Se você vinculou uma conversa à sua conta, pode continuar por lá agora mesmo.
recovery-slowed-wait = Você não precisa ficar aqui: aviso quando der para continuar.
# $unit, $count: how long to wait
recovery-factor-slowed = Vários códigos estavam errados, então aguarde { common-time }, por favor. Assim ninguém consegue adivinhar. Aviso quando der para continuar.
recovery-slowed-over = Você já pode continuar.

## Other ways

recovery-ways =
    O que mais você tem?

    Se o seu número é da conta, compartilhe-o. Se a verificação em duas etapas está ativada, um código do seu app ou um código de recuperação ajuda.
recovery-choice-number = Meu número
recovery-choice-factor = Um código da 2ª etapa
recovery-choice-no-more = Nenhum dos dois
recovery-number = Toque em “Compartilhar meu número” aqui embaixo. O Telegram me passa o seu número.
recovery-no-help = Isso não ajuda aqui. Há outra forma?
recovery-factor =
    Agora a segunda etapa: digite os 6 dígitos do seu app autenticador, ou um código de recuperação.
recovery-choice-neither = Não tenho nenhum
recovery-help-ways = Cada prova mostra melhor que é você. Com provas fracas é preciso esperar, para que quem é titular da conta possa se opor.
recovery-help-factor = Os códigos de recuperação são os que você guardou ao ativar a verificação em duas etapas. Cada um vale uma vez.
# $brand: the brand's name
recovery-not-enough =
    Sinto muito, isso não bastou: sem uma dessas provas, não conseguimos distinguir você de um estranho.

    Se algo aparecer, volte quando quiser: um celular antigo, um e-mail, um papel com códigos de recuperação, a conversa em que você criou a conta. Se não, as pessoas da { $brand } podem ajudar.

recovery-choice-look-again = Ver as formas de novo

## The wait

# $hours: how long
recovery-offer =
    Sozinha, esta é uma prova fraca. Ela basta se ninguém se opuser por { $hours } horas.

    Vou avisar todos os endereços e todas as conversas da conta, para que quem é titular possa cancelar. Depois disso, você escolhe aqui uma senha nova.
recovery-choice-wait = Começar a espera
# $unit, $count: how long
recovery-waiting =
    O tempo de espera começou: ainda { common-time }. Avisei todos os endereços e conversas da conta.

    Você não precisa ficar aqui. Aviso quando acabar, e então você escolhe uma senha nova.
recovery-wait-over = O tempo de espera acabou.
recovery-choice-give-up = Desistir da espera
recovery-given-up = Você desistiu da espera, e avisei todo mundo que sabia dela. Nada foi mudado.
recovery-help-hold = O tempo de espera protege quem é titular da conta. Se você achar uma prova melhor enquanto isso, use-a: é mais rápido.

## The new password

# $to: an address, partly hidden
recovery-whose = Isto é sobre a conta de <b>{ $to }</b>.
recovery-password-expired = A senha que você escolheu expirou, porque só a guardo por um tempo. Escolha de novo, por favor.
# $account: how the account is called
recovery-done =
    A sua { $account } tem uma senha nova, que já vale.

    Todos os dispositivos foram desconectados, e as outras conversas não estão mais vinculadas. Avisei todos os seus endereços.
recovery-passkeys = As chaves de acesso também não valem mais. Você pode adicionar as suas de novo daqui a um dia, ou já agora se a verificação em duas etapas estava ativada antes.
# $count: how many; $addresses: partly hidden, with commas between
recovery-others =
    { $count ->
        [one] Mais um endereço faz parte desta conta
       *[other] Mais { $count } endereços fazem parte desta conta
    }: <b>{ $addresses }</b>. Se um deles não é seu, você pode removê-lo agora.
recovery-choice-others = Remover um endereço
recovery-others-which = Qual endereço não é seu, ou deixou de ser? Toque nele, e eu o removo da conta na hora. Todos os endereços e conversas são avisados.
# $to: the address, partly hidden
recovery-dropped = <b>{ $to }</b> não faz mais parte da conta.
recovery-drop-over = Aqui dá para remover endereços só na primeira hora. A partir de amanhã você pode fazer isso em “Minha conta”, quando esta conversa estiver vinculada.
recovery-help-others = Quem tiver um destes endereços pode recuperar a conta. Se você não conhece um deles, outra pessoa pode tê-lo colocado ali.
recovery-kept = Sua conta ia ser excluída. Agora ela fica.
recovery-choice-sign-in = Entrar
recovery-left = Está tudo em /start.
