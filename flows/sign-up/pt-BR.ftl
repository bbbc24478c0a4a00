### Creating an account.

## Region

sign-up-region =
    Primeiro: em que país ou região você mora?

    Toque na sua, ou digite parte do nome.

## E-mail or phone

sign-up-choice-email = Usar um e-mail
sign-up-choice-phone = Usar meu celular
sign-up-email =
    Qual é o seu e-mail? É com ele que você entra na conta. Vou mandar um código para ter certeza de que é seu.

    Um número de celular também serve.
# $example: a number of the person's region
sign-up-phone =
    Qual é o seu número de celular? “Compartilhar meu número” é o mais rápido: nem precisa de código.

    Você também pode digitar o número com o código do país, por exemplo { $example }. Aí chega um código por SMS.
sign-up-phone-share = Toque em “Compartilhar meu número” aqui embaixo. O Telegram me passa o seu número, e não precisa de código.
# $address: the e-mail address or phone number given before
sign-up-address-now = Atual: { $address }
sign-up-choice-keep = Manter
sign-up-help-address = Com ele você entra na conta, e a recupera se esquecer a senha. Ninguém mais o vê.

## Terms

# $account: how the account is called; $version: of the terms; $terms, $privacy: where they can be read
sign-up-terms = Com “Aceitar e criar” você aceita os <a href="{ $terms }">termos</a> (versão { $version }) e a <a href="{ $privacy }">política de privacidade</a> da sua { $account }. Novidades e ofertas são uma escolha à parte, e ficam desligadas até você ligar.
# $on: yes or no
sign-up-choice-offers = { $on ->
    [yes] ☑ Receber novidades e ofertas
   *[no] ☐ Receber novidades e ofertas
    }

## The code

sign-up-proven = Obrigado, está confirmado.
sign-up-proven-by-link = Obrigado, você confirmou pelo link.
sign-up-code-account = Você já tem uma conta com esse endereço? Então a mensagem diz isso e não traz código: você pode recuperar a sua conta.
sign-up-choice-get-back-in = Recuperar minha conta
sign-up-help-code = O código mostra que é seu mesmo. Se não chegar nada, toque em “Enviar de novo” ou troque o endereço; suas outras respostas ficam guardadas.

## Limits, and an address that has an account

# $unit, $count: how long to wait
sign-up-slowed =
    Foi muita coisa em pouco tempo, então aguarde { common-time }, por favor. Isso protege você e os outros.
# $unit, $count: how long to wait; $to: the address, partly hidden
sign-up-slowed-lately = Acabaram de me pedir uma mensagem para <b>{ $to }</b>. Posso mandar a próxima em { common-time }.
# $unit, $count: how long to wait
sign-up-slowed-addresses = De uma mesma conversa só posso escrever para poucos endereços por dia, para que ninguém receba mensagens que não pediu. Um novo precisa esperar { common-time }.
# $count: how many addresses the person has used and can use now, one button each
sign-up-slowed-used = { $count ->
    [0] Você ainda pode compartilhar o seu próprio número: isso não precisa de código.
    [one] O endereço que você já usou continua funcionando. E também compartilhar o seu próprio número, sem código.
   *[other] Os endereços que você já usou continuam funcionando; toque no seu. E também compartilhar o seu próprio número, sem código.
    }
# $unit, $count: how long to wait; $to: the address, partly hidden; $link: yes where the button in the mail works on
sign-up-slowed-codes =
    Vários códigos para <b>{ $to }</b> estavam errados, então aguarde { common-time }, por favor. Assim ninguém consegue adivinhar.

    { $link ->
        [yes] O botão do seu e-mail continua funcionando, e com outro endereço você pode continuar agora mesmo.
       *[no] Com outro endereço você pode continuar agora mesmo.
    }
# $unit, $count: how long to wait
sign-up-slowed-captcha = Foram muitas seguidas, então aguarde { common-time }, por favor. Isso impede que robôs tentem para sempre.
sign-up-slowed-wait = Suas respostas estão guardadas, e você não precisa ficar aqui: aviso quando der para continuar.
sign-up-slowed-over = Você já pode continuar.
sign-up-choice-go-on = Continuar
sign-up-choice-other-address = Usar outro endereço
sign-up-choice-share = Compartilhar meu número
# $to: the address, in full: the person has just shown that it is theirs
sign-up-already-yours =
    <b>{ $to }</b> já tem uma conta, e você acabou de confirmar que é sua. Pode entrar com ela.

    Se quiser mais uma conta, use outro endereço.
sign-up-choice-sign-in = Entrar

## Password

sign-up-password-kept = Sua senha está definida.
sign-up-password-erased = Sua senha está definida, e apaguei as mensagens com ela.
sign-up-password-expired = A senha que você escolheu expirou, porque só a guardo por um tempo. Escolha de novo, por favor.
sign-up-proof-expired = Enquanto isso a sua confirmação expirou. Mais um código, e continuamos.
sign-up-profile-again = Uma das suas respostas não serve mais, porque a pergunta mudou. Responda de novo, por favor.

## Review

# $region, $address, $name, $language: the answers; $confirmed, $password, $named: yes or no
sign-up-review =
    Quase pronto. Está tudo certo?

    <b>Região:</b> { $region }
    <b>E-mail ou telefone:</b> { $address }{ $confirmed ->
        [yes] {""}
       *[no] {" "}(ainda não confirmado)
    }
    <b>Senha:</b> { $password ->
        [yes] definida
       *[no] ainda não escolhida
    }
    <b>Nome:</b> { $named ->
        [yes] { $name }
       *[no] ainda não escolhido
    }
    <b>Idioma:</b> { $language }
sign-up-corrections = O que você quer mudar? O resto fica como está.
sign-up-choice-change-region = Mudar a região
sign-up-choice-correct = Mudar outra coisa
sign-up-choice-change-identifier = E-mail ou telefone
sign-up-choice-change-password = Senha
sign-up-choice-change-name = Nome
sign-up-choice-create = Aceitar e criar
sign-up-help-review = Toque no que você quer mudar; o resto fica. Nada é aceito nem criado até você tocar em “Aceitar e criar”.

## The end

# $name: the person; $account: how the account is called; $id: its number; $to: the linked address, partly hidden
sign-up-done =
    Boas-vindas, { $name }. A sua { $account } está pronta.

    <b>ID da conta:</b> <code>{ $id }</code>
    <b>Vinculada a:</b> { $to }
# $pages: yes where 2-step verification can be set up, otherwise no
sign-up-done-next =
    Para mantê-la protegida:
    • Adicione uma segunda forma de recuperação: um e-mail e um telefone são mais seguros do que um só.
    { $pages ->
        [yes] • Ative a verificação em duas etapas.
            • Guarde o ID da conta onde você o ache de novo.
       *[no] • Guarde o ID da conta onde você o ache de novo.
    }
sign-up-choice-second-way = Adicionar outra forma
sign-up-choice-two-step = Ativar duas etapas
sign-up-choice-check-up = Check-up
sign-up-choice-home = Menu principal

## Put aside

# $at, $of: the step at which the sign-up waits
sign-up-paused =
    Pausado no passo { $at } de { $of }. Guardo suas respostas por 30 dias, então você pode continuar quando quiser.
sign-up-still-there = Seu cadastro continua aqui, como você deixou. Este é o único lembrete que vou mandar.
sign-up-choice-resume = Continuar
sign-up-choice-forget = Apagar respostas
sign-up-forgotten = Suas respostas foram apagadas.
sign-up-left = Está tudo em /start.
sign-up-help-paused = “Continuar” leva você de volta ao ponto em que estava. “Apagar respostas” apaga tudo na hora.
