### The main menu: what /start shows.

# $name: the brand; $account: how its account is called
home-menu =
    Olá, e boas-vindas a { $name }.

    Eu ajudo você a criar a sua { $account } e a mantê-la protegida. Já tem uma? /link vincula esta conversa a ela.

    O que você quer fazer?
# $account: how the account is called
home-menu-draft =
    Que bom ver você de novo.

    A sua { $account } espera onde você parou; nada se perdeu. O que você quer fazer?
# To somebody who has an account and has begun another one
home-draft-besides = O cadastro de outra conta também está esperando. Você pode continuar ou apagá-lo; a sua conta fica como está.
# $name: the person's; $account: how the account is called
home-menu-linked =
    Que bom ver você, { $name }.

    Esta conversa cuida da sua { $account }. O que você quer fazer?
# $name: the person's; $account: how the account is called
home-menu-frozen =
    Que bom ver você, { $name }.

    A sua { $account } está bloqueada porque alguém disse “não fui eu”. Recupere-a com uma senha nova para desbloquear.
# $name: the person's; $account: how the account is called; $day: when it is deleted
home-menu-leaving =
    Que bom ver você, { $name }.

    A sua { $account } será excluída em { $day }, como você pediu. Até lá ela funciona normalmente, e um toque basta para ficar com ela.
home-help = Este é o menu principal. Toque em um botão; /start traz você de volta para cá.
home-closed = Tudo bem. Envie /start quando quiser.

# $at, $of: the step at which the sign-up waits
home-choice-go-on = Continuar o cadastro: passo { NUMBER($at) } de { NUMBER($of) }
# $at, $of: the step at which a sign-up for one more account waits
home-choice-draft = Meu outro cadastro: passo { NUMBER($at) } de { NUMBER($of) }
home-choice-sign-up = Criar minha conta
home-choice-recover = Recuperar minha conta
home-choice-account = Minha conta
home-choice-check-up = Check-up
home-choice-keep = Ficar com a conta
home-choice-anew = Começar de novo
home-choice-tips = Dicas de segurança
home-choice-guides = Guias
home-unclear = Não entendi bem. Toque em um botão, ou digite /signup, /recover, /account, /checkup, /tips, /guide ou /language.
