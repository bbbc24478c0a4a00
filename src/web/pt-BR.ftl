### The web pages: an address is confirmed, a password is chosen.

web-choice-chat = Voltar à conversa
# Read out while what was sent is under way.
web-working = Um momento…

## Signing in to an application

# $client: name of the application
web-login-title = Entrar em { $client }
web-login-scan = Abra a nossa conversa neste dispositivo, ou escaneie o código com o celular. Na conversa, toque neste número:
web-login-rung = A sua conversa acabou de receber a pergunta. Lá, toque neste número:
web-login-named = Se esta conta tem uma conversa vinculada, ela acabou de receber a pergunta. Senão, abra a nossa conversa neste dispositivo, ou escaneie o código com o celular. Na conversa, toque neste número:
web-login-picture = Um código que abre a nossa conversa
web-choice-open-chat = Abrir a conversa
web-login-waiting = Assim que a conversa responder, esta página continua sozinha.
web-choice-answered = Já respondi na conversa
web-login-no-account = Ainda não tem conta? Crie uma na conversa; esta página espera por você.
web-login-identifier-field = E-mail, telefone ou ID da conta
web-login-password-field = Senha
web-choice-sign-in = Entrar
web-choice-ask-chat = Perguntar na minha conversa
web-choice-other-way = Entrar de outro jeito
# $client: name of the application
web-choice-leave = Voltar para { $client }
web-login-refused = Não deu certo. Confira o que você digitou, ou use a sua conversa.
web-login-missing = Digite primeiro o seu e-mail, telefone ou o ID da sua conta, por favor.
web-login-code-title = Só mais uma etapa
web-login-code = A verificação em duas etapas está ativada nesta conta: o código também é necessário.
web-login-ended-title = Ninguém entrou
# $ended: why
web-login-ended = { $ended ->
    [wrong-number] Na conversa, outro número foi tocado. Se foi sem querer, pergunte de novo: haverá um número novo.
    [denied] Na conversa, alguém disse “não fui eu”.
   *[expired] A conversa não respondeu a tempo.
    }
web-choice-ask-again = Perguntar de novo
# While the browser goes on by itself. $ended: refused, where the person went back without signing in
web-going-on-title = { $ended ->
    [refused] Você não entrou
   *[signed-in] Você entrou
    }
# $client: name of the application
web-going-on = Levando você para { $client }…
web-login-over-title = Esta entrada terminou
web-login-over = Volte para onde você estava e entre de lá outra vez.
web-choice-try-again = Tentar de novo

## Confirming an address

# $purpose: sign-up, recovery (a new password), address (one more of an account) or drill (does this way back in still work)
web-activate-title = { $purpose ->
    [recovery] É você?
    [recovery-check] Esta forma de recuperação funciona
   *[other] Confirme o seu endereço
    }
# $to: the address, partly hidden; $account: how the account is called; $purpose: as above
web-activate = { $purpose ->
    [recovery] Na nossa conversa, alguém está escolhendo uma senha nova para a { $account } de <b>{ $to }</b>. É você, agora mesmo? Então confirme aqui, e continue na conversa.
    [address] <b>{ $to }</b> vai ser mais um endereço da sua { $account }. Se é você que o está adicionando na nossa conversa, confirme aqui, e continue na conversa.
    [recovery-check] Na nossa conversa, você está testando se <b>{ $to }</b> ainda recupera a sua { $account }. Confirme aqui, e continue na conversa.
   *[other] <b>{ $to }</b> vai ser o endereço de uma nova { $account }. Se é você que a está criando na nossa conversa, confirme aqui, e continue na conversa.
    }
web-choice-confirm = { $purpose ->
    [recovery] Sim, sou eu
    [recovery-check] Funciona
   *[other] Confirmar meu endereço
    }
web-activate-stranger = { $purpose ->
    [recovery] Não é você, ou alguém pediu para você apertar este botão? Então feche esta página: se confirmar, você deixa entrar a pessoa daquela conversa. Nada acontece se você não confirmar.
   *[other] Não é você? Então feche esta página. Nada acontece se você não confirmar.
    }

# The chat shows it below “a code is on its way”.
web-match-field = O número que aparece na sua conversa
web-fault-match = Esse não é o número. Ele está na nossa conversa, na mensagem sobre este e-mail.

web-confirmed-title = Confirmado
# $to: the address, partly hidden
web-confirmed = Obrigado. <b>{ $to }</b> está confirmado. Você pode fechar esta página e continuar na conversa.
web-spent-title = Já confirmado
# $to: the address, partly hidden
web-spent = <b>{ $to }</b> já tinha sido confirmado. Aqui não há mais nada a fazer; continue na conversa.
web-link-over-title = Este link expirou
web-link-over = Ele expirou ou um e-mail mais novo tomou o lugar dele. Toque em “Enviar de novo” na conversa para receber outro.
web-stopped-title = { $purpose ->
    [sign-up] Este cadastro foi interrompido
   *[other] Isto foi interrompido
    }
web-stopped = A conversa não espera mais por este endereço, então nada foi confirmado. Você pode começar de novo na conversa quando quiser.
web-not-yet-title = Ainda não confirmado
web-not-yet = Algo do nosso lado não está funcionando. Nada se perdeu; tente de novo em um minuto, por favor.

## Choosing a password

web-password-title = Escolha uma senha
# $account: how the account is called; $to: the address, partly hidden
web-password-for = Para a sua { $account } com <b>{ $to }</b>
# $min, $max: numbers of characters
web-password-policy = Use de { $min } a { $max } caracteres de qualquer tipo. { $max ->
    [16] Duas palavras curtas e incomuns com alguns números no meio funcionam bem.
   *[other] Algumas palavras incomuns funcionam bem.
    }
web-password-field = Senha
web-password-again-field = A mesma senha de novo
web-choice-set-password = Definir minha senha
web-choice-show = Mostrar
web-choice-hide = Esconder
# Said to those who do not see the buttons above.
web-show-says = Mostrar a senha
web-hide-says = Esconder a senha
web-shown-says = A senha está visível.
web-hidden-says = A senha está escondida.
web-change-title = Trocar a senha
web-change-why = Digite a sua senha atual e, depois, a nova duas vezes.
web-change-current-field = Senha atual
web-change-new-field = Senha nova
web-choice-change-password = Trocar minha senha
# $minutes: how long the page still works
web-password-once = { $minutes ->
    [one] Esta página vale uma vez e expira em um minuto. Ninguém aqui consegue ler o que você escolher.
   *[other] Esta página vale uma vez e expira em { $minutes } minutos. Ninguém aqui consegue ler o que você escolher.
    }

web-strength-field = Força
# While the strength of what was just typed is not known yet.
web-strength-judging = Verificando…
web-strength-0 = Muito fraca.
web-strength-1 = Fraca.
web-strength-2 = Boa.
web-strength-3 = Forte.
web-strength-4 = Muito forte.

# $min: number of characters
web-fault-too-short = Use pelo menos { $min } caracteres, por favor.
# $max: number of characters
web-fault-too-long = É longa demais. Use no máximo { $max } caracteres, por favor.
web-fault-common = Essa está nas listas de senhas conhecidas, que são as primeiras a ser testadas.
web-fault-personal = Essa tem dados seus, que outras pessoas podem saber.
# $why: what makes it weak, by zxcvbn's names
web-fault-guessable = { $why ->
    [straightRow] Teclas em fila no teclado são fáceis de adivinhar.
    [keyPattern] Desenhos curtos no teclado são fáceis de adivinhar.
    [simpleRepeat] Caracteres repetidos, como “aaa”, são fáceis de adivinhar.
    [extendedRepeat] Grupos repetidos, como “abcabc”, são pouco melhores do que um só.
    [sequences] Sequências como “abc” ou “6543” são fáceis de adivinhar.
    [recentYears] Anos são fáceis de adivinhar.
    [dates] Datas são fáceis de adivinhar.
    [similarToCommon] Ela se parece com uma senha conhecida.
    [wordByItself] Uma palavra só é fácil de adivinhar.
    [namesByThemselves] Só nomes são fáceis de adivinhar.
    [commonNames] Só nomes são fáceis de adivinhar.
    [userInputs] Ela tem muito dos seus próprios dados.
   *[other] Essa é fácil de adivinhar.
    } Junte mais uma palavra incomum, e ela fica forte.
web-fault-unreadable = Não conseguimos ler isso como senha. Digite como texto simples, por favor.
web-fault-same = Essa é a sua senha atual. Escolha outra, por favor.
web-fault-differs = As duas não eram iguais. Digite de novo, por favor.
# While both can still be corrected.
web-differs-yet = Ainda não são iguais.

web-done-title = Sua senha está definida
web-done = Você pode fechar esta página e continuar na conversa.
web-chosen-title = Aqui já foi escolhida uma senha
web-chosen = Vale a primeira. Se você não tem certeza de qual era, escolha outra pela conversa.
web-page-over-title = Esta página expirou
web-page-over = Ela expirou ou uma página mais nova tomou o lugar dela. Você pode abrir outra pela conversa.
web-moved-title = A conversa seguiu adiante
web-moved = Ela não espera mais por uma senha desta página, então a que você escolheu não será usada. A conversa mostra o que vem agora.

## The number of the chat, on pages that let the chat do more

web-page-match-field = O número na sua conversa
web-page-match-hint = Dois dígitos, logo acima do botão que abriu esta página. Você pode fechar a página, olhar lá e abrir de novo.
web-page-match-missing = O número na sua conversa tem dois dígitos. Digite-o e preencha o resto de novo, por favor.
web-page-match-wrong = Esse não é o número da sua conversa. Confira e preencha o resto de novo, por favor.
web-matched-page-over = Ela expirou, uma página mais nova tomou o lugar dela, ou o número estava errado cinco vezes. Você pode abrir outra pela conversa.

## Showing to be the owner

web-approve-title = É você?
# $action: what is about to be done
web-approve-why = { $action ->
    [password] A sua senha está para mudar. Confirme que foi você que pediu isso na conversa.
    [addresses] As suas formas de contato estão para mudar. Confirme que foi você que pediu isso na conversa.
    [two-step] A verificação em duas etapas está para mudar. Confirme que foi você que pediu isso na conversa.
    [codes] Novos códigos de recuperação estão para ser criados. Confirme que foi você que pediu isso na conversa.
    [passkeys] Suas chaves de acesso estão para mudar. Confirme que foi você que pediu isso na conversa.
    [chats] As conversas vinculadas estão para mudar. Confirme que foi você que pediu isso na conversa.
    [sign-in] Um aplicativo está para entrar na sua conta. Confirme que foi você que disse sim na conversa.
    [export] Uma cópia dos seus dados está para ser criada. Confirme que foi você que pediu isso na conversa.
   *[delete] A sua conta está para ser excluída. Confirme que foi você que pediu isso na conversa.
    }
web-approve-password-field = Sua senha
web-approve-code-field = Um código do seu app autenticador
web-approve-or-code-field = Ou um código do seu app autenticador
web-approve-code-hint = Um código de recuperação também serve.
web-choice-approve = Sou eu
web-approve-stranger = Você não pediu isto, ou alguém está dizendo o número a você? Então feche esta página: nada acontece. Troque a sua senha logo, porque alguém pode estar usando a sua conversa.
# $needs: what is asked for
web-approve-missing = { $needs ->
    [factor] Digite um código do seu app autenticador, ou um código de recuperação.
    [either] Digite a sua senha ou um código.
    [both] Digite os dois: a sua senha e um código.
   *[password] Digite a sua senha.
    }
web-approve-now-code = A senha está certa. Digite também um código, por favor.
# $left: tries until there is a pause
web-approve-wrong-password = { $left ->
    [one] Essa não é a senha desta conta. Mais uma tentativa, e depois será preciso esperar um pouco.
   *[other] Essa não é a senha desta conta. Você tem mais { $left } tentativas.
    }
# $left: tries until there is a pause
web-approve-wrong-code = { $left ->
    [one] Esse código está errado ou já foi usado. Mais uma tentativa, e depois será preciso esperar um pouco.
   *[other] Esse código está errado ou já foi usado. Você tem mais { $left } tentativas.
    }
web-approve-slowed = Deu errado várias vezes, então aguarde { common-time }, por favor. Nada mais está bloqueado.
web-approved-title = Obrigado
web-approved = Você pode fechar esta página e continuar na conversa.
web-approved-before-title = Já confirmado
web-approved-before = Esta página já cumpriu o seu papel. Você pode fechá-la e continuar na conversa.
web-approve-moved = Ela não espera mais por esta página, então nada foi feito. A conversa mostra o que vem agora.

## Taking back what was not me

web-not-me-question = Foi você?
# $account: how the account is called
web-not-me = Se não foi você, desconectamos todos os dispositivos e bloqueamos a sua { $account }; quando você a recuperar, o que foi mudado volta a ser como era. Um pedido que só está esperando é cancelado, e nada mais muda.
web-choice-not-me = Não fui eu
web-not-me-mine = Se foi você, feche esta página. Nada acontece se você não apertar o botão.
web-not-me-locked-title = Sua conta está bloqueada
web-not-me-locked = Todos os dispositivos foram desconectados, e por ora ninguém pode entrar. Envie <b>/recover</b> na conversa e recupere a conta com tudo o que você tem. O que foi mudado sem você volta então a ser como era.
web-not-me-stopped-title = Cancelado
web-not-me-stopped = Não mudou nada. Não há mais nada a fazer.
web-not-me-outweighed-title = Só isto não basta para cancelar
web-not-me-outweighed = Foram dadas provas mais fortes para isso, ou este endereço não fazia parte da conta naquele momento, ou já não faz. Se não foi você, envie <b>/recover</b> na conversa e recupere a conta com tudo o que você tem: endereços, número, conversa vinculada, código da segunda etapa. Quem prova mais tem a última palavra.
web-not-me-before-title = Não há mais o que desfazer
web-not-me-before = Não há mais o que desfazer: isso já foi respondido, ou já terminou. Se a sua conta está bloqueada, ou se você não tem certeza, envie <b>/recover</b> na conversa e escolha uma senha nova.
web-not-me-late-title = Isso foi há tempo demais
web-not-me-late = Não dá mais para desfazer só essa mudança. Se outra pessoa pode estar na sua conta, envie <b>/recover</b> na conversa e escolha uma senha nova: isso desconecta todos os outros.

## Setting up 2-step verification

web-two-step-title = Configurar a verificação em duas etapas
web-two-step-scan = Escaneie isto com o seu app autenticador. Se o app está neste dispositivo, abra com o botão.
web-two-step-picture = Uma imagem para o app autenticador escanear. A chave abaixo faz o mesmo.
web-choice-open-authenticator = Abrir meu app autenticador
# $account: how the account is called; $number: the account ID
web-two-step-key = Ou digite esta chave no app, para { $account } { $number }:
web-choice-copy-key = Copiar a chave
web-key-copied = Copiada
web-two-step-code-field = O código de 6 dígitos que o app mostrar
web-choice-turn-on = Ativar
web-two-step-afterwards = Em seguida vêm dez códigos de recuperação. Eles aparecem uma única vez, então tenha à mão algo para guardá-los.
# $left: tries until there is a pause
web-two-step-wrong = { $left ->
    [one] Esse código não bate. Espere o próximo no app, e confira se o relógio daquele dispositivo está certo. Mais uma tentativa, e depois será preciso esperar um pouco.
   *[other] Esse código não bate. Espere o próximo no app, e confira se o relógio daquele dispositivo está certo. Você tem mais { $left } tentativas.
    }
web-two-step-on-title = A verificação em duas etapas está ativada
web-two-step-on = Estes são os seus códigos de recuperação. Cada um substitui um código do app, uma vez, por exemplo quando você está sem o celular. Eles só aparecem agora.
web-two-step-done-title = A verificação em duas etapas está ativada
web-two-step-done = Esta página já cumpriu o seu papel. Os códigos de recuperação foram mostrados uma vez; se você não os guardou, crie outros pela conversa.

## A captcha without a picture

web-captcha-title = Sem imagem
web-captcha = Aperte o botão. O seu dispositivo resolve um desafio sozinho, o que impede robôs de tentar milhares de vezes. Leva até meio minuto: nada para ver, nada para digitar.
web-choice-captcha = Deixar o dispositivo resolver
# Read out while the device works.
web-captcha-working = O seu dispositivo está trabalhando. Esta página avisa quando terminar.
web-captcha-half = Mais da metade pronta.
web-captcha-ready = Pronto. Um momento.
web-captcha-unable = Este navegador não consegue resolver. Abra a página em outro, ou volte à conversa e use a imagem.
web-captcha-wrong = Não funcionou. Aperte o botão de novo, por favor.
web-captcha-done-title = Pronto
web-captcha-done = O seu dispositivo resolveu. Você pode fechar esta página e continuar na conversa.
web-captcha-moved = Ela não espera mais por esta página, então nada foi mudado. A conversa mostra o que vem agora.

## Recovery codes

web-codes-title = Novos códigos de recuperação
web-codes-ask = Isto cria dez novos códigos de recuperação e os mostra uma única vez. Os que você tem deixam de valer nesse momento.
web-choice-show-codes = Mostrar meus novos códigos
web-codes-shown-title = Seus códigos de recuperação
web-codes-shown = Cada um substitui um código do app autenticador, uma vez. Eles só aparecem agora, e os antigos não valem mais.
web-codes-list = Códigos de recuperação
web-choice-download = Salvar em um arquivo
web-choice-print = Imprimir
web-choice-copy = Copiar
web-codes-copied = Copiados
web-choice-codes-saved = Já salvei os códigos
web-codes-saved = Ótimo. Você pode fechar esta página e continuar na conversa.
web-codes-keep = Guarde-os onde você os ache sem o celular, e onde mais ninguém os ache: no papel, ou em um gerenciador de senhas. Ninguém aqui consegue lê-los.
# $account: how the account is called
web-codes-file = Códigos de recuperação da minha { $account }. Cada um vale uma vez.
web-codes-file-name = codigos-de-recuperacao
web-codes-before-title = Já mostrados
web-codes-before = Os novos códigos foram mostrados aqui uma vez. Se você não os guardou, crie outros pela conversa; os daqui deixam então de valer.

## Making a passkey

web-passkey-title = Adicione uma chave de acesso
# $account: how the account is called
web-passkey = O seu dispositivo guarda uma chave da sua { $account }. A partir daí você entra com a digital, o rosto ou o bloqueio de tela, sem senha.
web-choice-passkey = Criar uma chave de acesso
# While the device asks for a fingerprint, a face or a screen lock.
web-passkey-asking = O seu dispositivo está perguntando agora.
web-passkey-unable = Este navegador não consegue criar chaves de acesso. Copie o link desta página e abra no Chrome, Safari, Firefox ou Edge, em um dispositivo com bloqueio de tela. Sua senha e sua conversa continuam valendo.
web-choice-copy-link = Copiar o link
web-page-link-copied = Copiado
web-passkey-no-script = Para criar uma chave de acesso é preciso JavaScript. Ative-o para esta página, por favor, ou abra a página em outro navegador.
web-passkey-known = Este dispositivo já tem uma chave de acesso desta conta.
web-passkey-match-wrong = Esse não é o número da sua conversa: ele tem dois dígitos. Confira, por favor.
web-passkey-cancelled = Nada foi salvo: o seu dispositivo não criou uma chave. Você pode tentar de novo.
web-passkey-refused = Não foi possível verificar essa chave, então nada foi salvo. Tente de novo, por favor.
web-passkey-added-title = Sua chave de acesso está pronta
web-passkey-added = Você pode fechar esta página e continuar na conversa. Por segurança, adicione outra em um segundo dispositivo.
web-passkey-stranger = Só continue se você abriu esta página da sua própria conversa e leu o número lá. Se alguém mandou esta página ou disse um número a você, feche: o seu dispositivo entraria na conta dessa pessoa.
web-choice-sign-in-passkey = Entrar com uma chave de acesso
web-login-passkey-cancelled = O seu dispositivo não fez a entrada. Você pode tentar de novo ou usar outra forma.

## Signing in, to link a chat

web-link-title = Vincule a sua conta
# $to: what the person named, partly hidden
web-link = Entre em <b>{ $to }</b> para vincular a ela a conversa que abriu esta página.
web-link-password-field = Senha
web-link-code-field = Um código do seu app autenticador
web-link-code-hint = Um código de recuperação também serve.
web-choice-link = Entrar
web-link-stranger = Só continue se você abriu esta página a partir da sua própria conversa e leu o número lá. Se alguém mandou esta página ou disse um número a você, feche: essa pessoa entraria na sua conta.
web-link-missing = Preencha o campo abaixo, por favor.
web-link-wrong = Essa conta não existe, ou essa não é a senha dela. Tente de novo, ou use na conversa outro endereço ou o ID da conta.
web-link-now-code = Agora a segunda etapa: digite um código, por favor.
web-link-wrong-code = Esse código está errado ou já foi usado. Espere o próximo, ou use um código de recuperação.
# $unit, $count: how long
web-link-slowed = Deu errado várias vezes, então aguarde { common-time }, por favor. Nada se perdeu.
web-signed-in-title = Você entrou
web-signed-in = Você pode fechar esta página e continuar na conversa.
web-signed-in-before-title = Você já entrou
web-signed-in-before = Esta página já cumpriu o seu papel. Você pode fechá-la e continuar na conversa.
web-link-moved = Ela não espera mais por esta página, então nada foi vinculado. A conversa mostra o que vem agora.

## What did not work

web-unknown-title = Aqui não há nada
web-unknown = Talvez falte um pedaço do link. Abra de novo pelo nosso e-mail ou pela conversa, por favor.
web-reopen-title = Abra de novo, por favor
web-reopen = Para a sua segurança, o navegador não guarda o link completo desta página. Abra de novo pelo nosso e-mail ou pela conversa, por favor.
web-refused-title = Isso não veio da nossa página
web-refused = Por segurança, não aceitamos nada. Abra a página de novo pelo nosso e-mail ou pela conversa, e envie a partir dela.
web-unreadable-title = Não conseguimos ler isso
web-unreadable = Nada foi guardado. Abra a página de novo pelo nosso e-mail ou pela conversa, e use o formulário dela.
web-slow-title = Espere um momento, por favor
web-slow = Foram muitas tentativas em pouco tempo. Nada se perdeu; tente de novo em um minuto, por favor.
web-busy = Tem muita gente aqui agora, e isto demorou demais. Nada foi guardado; envie de novo em alguns segundos, por favor.
web-waiting-title = Você está na fila
web-waiting = Tem muita gente aqui agora. Deixe esta página aberta; ela continua sozinha, e nada do que você digitou se perde.
web-failed-title = A falha é nossa
web-failed = Algo do nosso lado não está funcionando. Nada se perdeu; volte e tente de novo em um minuto, por favor.

## Not signed in to an application behind a proxy

# $client: name of the application
web-protected-refused-title = Você não entrou
web-protected-refused = Você preferiu não entrar em <b>{ $client }</b>, que por isso não soube nada sobre você.
web-protected-failed-title = Você ainda não entrou
web-protected-failed = Entrar em <b>{ $client }</b> demorou demais, começou em outro navegador, ou este navegador não guarda cookies. Tente de novo.
web-protected-signed-out-title = Você saiu
web-protected-signed-out = Neste navegador, você não está mais em <b>{ $client }</b>.
web-choice-sign-in-again = Entrar de novo

## Applications that let people sign in here

web-consent-title = Entrar em { $client }?
web-consent = Com sua { $account }, <b>{ $client }</b> poderia:
web-consent-later = Só perguntamos uma vez. Você pode retirar o acesso na nossa conversa quando quiser.
web-choice-allow = Permitir
web-choice-refuse = Não permitir

web-device-title = Entrar em um dispositivo
web-device = Digite o código que sua TV, linha de comando ou outro dispositivo mostra.
web-device-field = O código no seu dispositivo
web-choice-continue = Continuar
web-fault-device = Esse código não está certo, expirou ou já foi usado. Olhe de novo no seu dispositivo.
web-device-confirm-title = Este é o seu dispositivo?
web-device-confirm = <b>{ $client }</b> pede para entrar com sua { $account }. Seu dispositivo deve mostrar este código:
web-device-stranger = Continue só se foi você que começou, agora mesmo. Se alguém enviou o código a você, pare: você deixaria essa pessoa entrar.
web-choice-yes-mine = Sim, continuar
web-choice-stop = Não, parar
web-device-done-title = Seu dispositivo entrou
web-device-done = Você pode fechar esta página e voltar para <b>{ $client }</b>.
web-device-stopped-title = Interrompido
web-device-stopped = Nada entrou na sua conta. Você pode fechar esta página.

web-sign-out-title = Sair?
web-sign-out = Você vai sair neste navegador e nos aplicativos que abriu aqui com sua { $account }.
web-choice-sign-out = Sair
# $client: name of the application
web-choice-sign-out-only = Só de { $client }
web-sign-out-stay = Para continuar na conta, feche esta página.
web-signed-out-title = Você saiu
web-signed-out = Você pode fechar esta página.
web-signed-out-only = Só de <b>{ $client }</b>; nos outros aplicativos nada muda. Você pode fechar esta página.

web-application-title = Não deu certo
web-application = O aplicativo pediu algo que não é possível aqui, ou esta página foi aberta duas vezes. Volte ao aplicativo e comece de novo, por favor. ({ $code })
