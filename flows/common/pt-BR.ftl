### What is said everywhere, whatever the errand.

## The row below every screen, and the line above it

common-choice-back = ‹ Voltar
common-choice-cancel = Cancelar
common-choice-help = Ajuda
common-choice-language = Idioma
# $at, $of: where the person is among the steps
common-step = Passo { $at } de { $of }

## Answers to what a screen does not understand

common-not-understood = Não entendi. Os botões abaixo mostram o que dá para fazer agora.
common-not-text = Aqui eu só leio texto e botões. Estávamos neste ponto.
common-edited = Editar essa mensagem agora não muda nada. Para corrigir uma resposta, use “Voltar” ou a revisão no final.
common-formatted = O Telegram transformou alguns sinais, como __ ou **, em itálico ou negrito, então não vejo o que você digitou. Envie de novo como texto simples, por favor.
common-formatted-secret = O Telegram transformou alguns sinais, como ** ou __, em formatação, então não vejo o que você digitou. Já apaguei. Use uma sem esses pares de sinais ou cole como texto sem formatação.
common-forwarded = Essa mensagem foi encaminhada. Digite a resposta aqui, por favor.
common-too-long = É mais do que consigo ler de uma vez. Uma resposta curta basta.
common-old-button-toast = Esse botão é de um passo anterior. Você está aqui agora.
common-already-toast = Já está feito. Você está aqui agora.
common-busy = Foi muita coisa de uma vez. Um momento, já estou vendo.
common-group = Vamos conversar em particular, onde mais ninguém lê. O botão leva você até lá.
common-choice-open-chat = Conversar em particular
common-nothing-back = Antes disto não há nada. Você está no começo.
common-help =
    Toque nos botões ou digite a resposta. Isto sempre funciona:

    /back, /cancel – voltar um passo, ou parar por ora
    /start – o menu principal; suas respostas ficam guardadas
    /signup, /link – criar uma conta, ou vincular a sua
    /account, /checkup, /privacy – cuidar dela
    /recover – recuperar a conta
    /tips, /guide – como se proteger, como funciona
    /language – mudar o idioma
common-working = Um momento.
# Removes the keyboard with which a phone number was shared; stands in the chat as a message of its own.
common-put-away = Certo, vamos continuar.
common-later = Algo do nosso lado não está funcionando. Nada se perdeu; tente de novo em um minuto, por favor.
common-welcome-back = Que bom que voltou. Paramos aqui.
# An upgrade has moved the person; what they said just now was not taken as an answer.
common-mended = Atualizamos esta conversa enquanto isso. Suas respostas estão guardadas. Confira este passo de novo e continue daqui, por favor.

# $unit, $count: how long
common-time =
    { $unit ->
        [seconds] { $count ->
            [one] um segundo
           *[other] { $count } segundos
        }
        [minutes] { $count ->
            [one] um minuto
           *[other] { $count } minutos
        }
       *[hours] { $count ->
            [one] uma hora
           *[other] { $count } horas
        }
    }

## Naming an address, and its code

# $typed: what the person wrote; $meant: what it looks like
common-email-doubt =
    Você escreveu <b>{ $typed }</b>.

    Queria dizer <b>{ $meant }</b>?
common-choice-meant = Sim, esse
common-choice-typed = Não, o meu está certo
common-email-unclear = Parece que falta alguma coisa. Um e-mail é assim: ana@example.com.
common-email-long = A parte antes do @ é longa demais: no máximo 64 letras latinas, ou 32 na maioria dos outros alfabetos. Use outro endereço, por favor.
# $sign: the character that no address can hold
common-email-sign = Um e-mail não pode ter “{ $sign }” antes do @. Confira, ou use outro endereço.
common-email-closed = Agora não dá para usar e-mail aqui. Um número de celular serve.
common-phone-unclear = Parece que falta alguma coisa. Digite o telefone com o código do país, por exemplo +55 11 91234-5678.
common-phone-share-only = Aqui não consigo conferir um número digitado. Toque em “Compartilhar meu número”, e o Telegram o confirma para você.
# $mail: whether e-mail can be sent, yes or no
common-phone-no-sms = { $mail ->
    [yes] Não consigo mandar SMS para esse número. Se ele é seu, toque em “Compartilhar meu número”, e o Telegram o confirma para você. Um e-mail também serve.
   *[no] Não consigo mandar SMS para esse número. Se ele é seu, toque em “Compartilhar meu número”, e o Telegram o confirma para você.
    }
# $mail: whether e-mail can be sent, yes or no
common-besides-sms = { $mail ->
    [yes] Com um e-mail, ou compartilhando o seu próprio número, talvez dê para continuar agora mesmo.
   *[no] Compartilhando o seu próprio número, talvez dê para continuar agora mesmo.
    }
# $phone: the number that the person shared, as the channel told it
common-phone-unreadable = O Telegram diz que o seu número é { $phone }, e não consigo ler isso como telefone. Digite o número com o código do país, ou use um e-mail.
common-phone-unusable = Esse é um número anônimo, sem telefone por trás. Use um e-mail ou outro número, por favor.
common-phone-not-own = Esse número é de outra pessoa. Compartilhe o seu com o botão abaixo, por favor.
common-choice-copy-id = Copiar o ID da conta
common-choice-share-number = Compartilhar meu número
common-choice-contact = Pedir ajuda
# $to: the address, partly hidden; $match: two digits that the page of the mail asks for
common-code-email = Mandei um e-mail para <b>{ $to }</b>. Digite aqui o código de 6 dígitos, ou toque no botão do e-mail, em qualquer dispositivo. Ele pede o número <b>{ $match }</b>.
# $to: the address, partly hidden; the mail has no button
common-code-email-only = Mandei um e-mail para <b>{ $to }</b>. Digite aqui o código de 6 dígitos, por favor.
# $to: the number, partly hidden
common-code-sms = Mandei um código de 6 dígitos por SMS para <b>{ $to }</b>. Digite-o aqui, por favor.
common-sent-queued = ✉️ A caminho.
common-sent-accepted = ✉️ Enviado. Costuma chegar em um minuto.
common-sent-delayed = ✉️ A entrega está demorando mais do que o normal. Continuo tentando.
# $to: the address, in full
common-sent-unsent = Não consegui enviar minha mensagem para <b>{ $to }</b>. A falha é nossa, não sua. Escrevo aqui assim que puder enviar de novo, e “Enviar de novo” tenta agora mesmo.
# $to: the address, in full
common-sent-sendable = Já posso enviar mensagens. Toque em “Enviar de novo” e um código novo sai para <b>{ $to }</b>. Obrigado pela paciência.
# $to: the address, in full
common-sent-refused = Minha mensagem para <b>{ $to }</b> não pôde ser entregue. Confira se está tudo certo, e troque se precisar.
# $to: the address, in full; $reason: the other side's own words
common-sent-refused-because =
    Minha mensagem para <b>{ $to }</b> não pôde ser entregue. Confira se está tudo certo, e troque se precisar.

    O seu servidor de e-mail disse: “{ $reason }”
# $minutes: how long the code still works
common-code-expires = { $minutes ->
    [one] O código expira em um minuto.
   *[other] O código expira em { $minutes } minutos.
    }
common-code-expired = O código expirou. Toque em “Enviar de novo” para receber outro.
common-code-late-email = Ainda não chegou? Olhe também a pasta de spam.
common-code-late-sms = Ainda não chegou? Confira o número e o sinal.
common-choice-resend = Enviar de novo
# $unit, $count: how long until it can be sent again
common-choice-resend-soon = Enviar de novo em { common-time }
common-choice-change-address = Trocar o endereço
common-choice-change-number = Trocar o número
common-sent-again = Enviado de novo.
# $unit, $count: how long until it can be sent again
common-resend-soon = Posso enviar de novo em { common-time }. O código que você tem vale até expirar.
# $left: how many tries are left
common-code-wrong = { $left ->
    [one] Esse não é o código. Você tem mais uma tentativa.
   *[other] Esse não é o código. Você tem mais { $left } tentativas.
    }
common-code-odd = O código tem só 6 dígitos. Isso não contou como tentativa.
common-once-more = Isso se perdeu do nosso lado. Envie de novo, por favor.
common-code-over = Este código não vale mais: expirou ou foi tentado vezes demais. Posso mandar outro.
common-choice-new-code = Enviar novo código
# $unit, $count: how long until a new code can be sent
common-choice-new-code-soon = Novo código em { common-time }
# $unit, $count: how long until a new code can be sent
common-new-code-soon = Posso mandar um novo código em { common-time }.

## Region and name

# $region: the one chosen before
common-region-now = Atual: { $region }
common-regions-found = Achei estas. Toque na sua, ou digite um pouco mais do nome.
# $wanted, $nearest: regions; $distance: kilometres between their middles
common-region-far =
    { $wanted }: ainda não está entre as nossas regiões. A mais próxima é <b>{ $nearest }</b>, a cerca de { $distance } km.

    Você pode escolhê-la: a sua conta funciona em qualquer lugar. Só os preços, as ofertas e os serviços locais serão os da região { $nearest }.

    Você também pode digitar o nome de outra região.
# $wanted: a region
common-region-nowhere = { $wanted }: ainda não está entre as nossas regiões. Você pode digitar o nome de outra.
common-region-unclear = Não conheço país nem região com esse nome. Bastam algumas letras, por exemplo “Bras”.
common-help-region = A região decide quais preços, ofertas e serviços locais você recebe. Você pode mudá-la quando quiser.
# $region: a region
common-choice-nearest = Escolher { $region }
common-name = Como podemos chamar você? Digite um nome, ou use o do Telegram.
common-name-plain = Como podemos chamar você? Digite um nome.
# $name: the name given before
common-name-now = Atual: { $name }
# $name: the person's name in Telegram
common-choice-take-name = Usar “{ $name }”
common-name-unclear = Um nome é uma linha, com até 64 caracteres. Um curto está ótimo.
common-help-name = Você verá este nome na conta e nas nossas mensagens. Não precisa ser o nome completo.

## Perguntas do próprio serviço

# $question: as the service asks it
common-field-question = { $question }
# $question: as the service asks it; $example: a day in figures
common-field-day =
    { $question }

    Digite o dia, por exemplo { $example }.
# $question: as the service asks it; $min, $max: numbers
common-field-range =
    { $question }

    Digite um número de { $min } a { $max }.
# $given: answer, agreed, declined or none; $answer: the one given before
common-field-now = { $given ->
    [agreed] Atual: sim
    [declined] Atual: não
    [none] Atual: sem resposta
   *[answer] Atual: { $answer }
    }
# $label: what it is called; $given: answer, agreed, declined or none; $answer: the one given
common-field-line = <b>{ $label }:</b> { $given ->
    [agreed] sim
    [declined] não
    [none] sem resposta
   *[answer] { $answer }
    }
common-field-gone = Essa pergunta não é mais feita. Vamos continuar.
common-help-field = Estas perguntas são do próprio serviço. Você vê as respostas na revisão e depois na conta, onde pode mudá-las.
common-choice-go-on = Continuar
common-choice-keep = Manter
common-choice-skip = Pular
common-choice-take-back = Remover a resposta
common-choice-agree = Concordo
common-choice-decline = Agora não
common-answer-line = Digite em uma linha só, por favor.
# $min: how many characters
common-answer-short = { $min ->
    [one] Use pelo menos um caractere, por favor.
   *[other] Use pelo menos { $min } caracteres, por favor.
    }
# $max: how many characters
common-answer-long = { $max ->
    [one] Só cabe um caractere.
   *[other] Ficou um pouco longo: cabem até { $max } caracteres.
    }
common-answer-option = Não encontrei isso entre as respostas. Toque em uma delas, ou digite o nome.
# $example: a day in figures
common-answer-day = Não consegui ler isso como um dia. Digite com os quatro algarismos do ano, por exemplo { $example }.
# $min: a day
common-answer-day-early = É cedo demais: o primeiro dia que serve é { $min }.
# $max: a day
common-answer-day-late = É tarde demais: o último dia que serve é { $max }.
common-answer-number = Não consegui ler isso como um número. Digite só o número, por favor.
# $decimals: how many digits after the point
common-answer-decimals = { $decimals ->
    [0] Um número inteiro basta aqui.
    [one] Uma casa decimal basta aqui.
   *[other] { $decimals } casas decimais bastam aqui.
    }
# $min: a number
common-answer-small = O menor número que serve aqui é { $min }.
# $max: a number
common-answer-large = O maior número que serve aqui é { $max }.
common-answer-consent = Toque em um dos botões, por favor, para não haver mal-entendido.
common-answer-refused = Isso não serve aqui. Confira, por favor.
# $text: what the service says
common-answer-said = { $text }

## A new password

common-password-page =
    Agora uma senha. Por segurança, você a escolhe em uma página que abre só para você, não nesta conversa.

    Quando terminar lá, continuamos aqui.
common-page-not-here = Não digite uma senha aqui, por favor; apaguei a sua mensagem por segurança. O botão abaixo abre a página certa.
common-choice-open-page = Escolher uma senha
common-choice-on-page = Digitar em uma página
# $match: two digits
common-page-match = A página pede o número <b>{ $match }</b>, para que não funcione para mais ninguém.
common-page-over = Essa página expirou. Aqui está uma nova.
common-password = Agora uma senha. Digite aqui, por favor; apago a sua mensagem na hora.
common-password-again = Digite a mesma senha de novo, para descartar um erro de digitação. Apago esta mensagem também.
common-password-differs = As duas não eram iguais. Escolha uma senha de novo, por favor.
common-not-erased = Não consegui apagar essa mensagem. Apague você, por favor: segure o dedo nela e toque em “Apagar”.
common-help-password = Uma senha que você não usa em nenhum outro lugar é o que mais protege a conta. Ninguém aqui consegue lê-la, e ela nunca é guardada como você digitou.
# $policy: mi, nist or default
common-password-policy = { $policy ->
    [mi] Use de 8 a 16 caracteres de qualquer tipo. Duas palavras curtas e incomuns com alguns números no meio funcionam bem.
    [nist] Use pelo menos 15 caracteres de qualquer tipo. Algumas palavras incomuns funcionam bem.
   *[default] Use de 8 a 128 caracteres de qualquer tipo. Algumas palavras incomuns funcionam bem.
    }
common-password-limits = Apagar tira a mensagem desta conversa, mas não dos olhos de quem leu por cima do seu ombro, nem de uma notificação já mostrada.
common-fault-too-short = Ainda é curta demais.
common-fault-too-long = É mais longa do que podemos aceitar.
common-fault-common = Essa está nas listas de senhas conhecidas, que são as primeiras a ser testadas.
common-fault-personal = Essa tem dados seus, que outras pessoas podem saber.
common-fault-guessable = Essa é fácil de adivinhar. Com mais uma ou duas palavras ela fica forte.
common-fault-unreadable = Não consegui ler isso como senha. Digite como texto simples, por favor.
common-fault-same = Essa é a sua senha atual. A nova tem que ser diferente.

## Where a chat speaks for no account

# $account: how the account is called
common-no-account =
    Esta conversa ainda não está vinculada à sua { $account }, então não há nada para mostrar.

    Se você já tem uma, vincule. Se não consegue entrar, ajudo a recuperar.
common-choice-link = Vincular minha conta
common-choice-recover = Recuperar minha conta
common-choice-sign-up = Criar uma conta
common-choice-account = Minha conta

## Captcha

common-captcha-caption =
    Que caracteres você vê na imagem? Digite-os, por favor.

    Maiúsculas e minúsculas contam.
common-captcha-says = Difícil de ver? “Não consigo ver” abre uma página que não precisa de imagem.
common-captcha-page = Abra a página e aperte o botão. O seu dispositivo resolve um desafio sozinho, em até meio minuto: nada para ver, nada para digitar. Depois esta conversa continua.
common-captcha-wrong = Não bateu. Aqui vai outra.
common-captcha-number = Com o seu próprio número não há imagem para ler: compartilhe com o botão abaixo.
common-captcha-second = Você já perguntou por uma conta hoje. Antes de procurar outra, mostre que não é um robô, por favor.
common-choice-other-picture = Outra imagem
common-choice-no-picture = Não consigo ver
common-choice-captcha-page = Abrir a página
common-choice-picture = Usar uma imagem
common-help-captcha = Isso impede que robôs tentem milhares de vezes. Peça outra quantas vezes quiser.

## The bot's profile and its commands

# $brand: its name
common-description =
    Crie aqui a sua conta { $brand }, uma pergunta curta de cada vez. Leva uns três minutos, e você pode parar e continuar quando quiser.

    Você também encontra dicas curtas de segurança e guias sobre tudo o que a conta faz.
common-short-description = Crie a sua conta { $brand } conversando, e aprenda a mantê-la protegida.
common-command-start = Começar, ou continuar de onde parou
common-command-signup = Criar uma conta
common-command-account = Minha conta
common-command-checkup = Check-up: minha conta está protegida?
common-command-recover = Recuperar minha conta
common-command-privacy = Meus dados, e excluir a conta
common-command-tips = Dicas curtas de segurança
common-command-guide = Guias: como funciona
common-command-language = Mudar o idioma
common-command-help = O que você pode fazer aqui
common-command-back = Voltar um passo
common-command-cancel = Parar por ora

# $account: how the account is called
common-frozen-by-operator = 🔒 Nossa equipe de suporte bloqueou a sua { $account }, então ninguém pode entrar. A equipe pode dizer por quê e desbloqueá-la.

## What an application may do, as the end of “it can …”

common-scope-openid = reconhecer você quando voltar
common-scope-profile = ver seu nome, idioma, país e o que você nos contou sobre você
common-scope-email = ver seu endereço de e-mail
common-scope-phone = ver seu número de telefone
common-scope-offline-access = manter a sessão enquanto você estiver fora
# $scope: the name of what an application asks for
common-scope-other = usar “{ $scope }” por você
