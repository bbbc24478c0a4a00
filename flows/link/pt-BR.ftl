### The chats that are linked to an account.

# $account: how the account is called; $id: its number; $count: how many chats
link-chats = { $count ->
    [one] Só esta conversa está vinculada à sua { $account } <code>{ $id }</code>. Aqui você cuida dela e recebe os avisos.
   *[other] Há { $count } conversas vinculadas à sua { $account } <code>{ $id }</code>. Em cada uma você pode cuidar dela e recebe os avisos. Toque em uma para ver mais.
    }
# $here: yes or no; $since: a day
link-choice-chat = { $here ->
    [yes] Esta conversa, desde { $since }
   *[no] Outra conversa, desde { $since }
    }
# $here: yes or no; $since: a day
link-chat = { $here ->
    [yes] <b>Esta conversa</b>, vinculada desde { $since }.
   *[no] <b>Outra conversa</b>, vinculada desde { $since }.
    }
# $here: yes or no
link-unlinking = { $here ->
    [yes] Se você desvincular, esta conversa não poderá mais ver nem mudar a sua conta, e não receberá mais avisos. A conta fica como está.
   *[no] Se você desvincular, aquela conversa não poderá mais ver nem mudar a sua conta. Se você não a reconhece, escolha também uma senha nova.
    }
link-choice-unlink = Desvincular
link-choice-another = Vincular a outra conta
link-unlinked = Desvinculada. Avisei todos os seus endereços e conversas vinculadas.
link-unlinked-here = Esta conversa não está mais vinculada. Você pode vincular de novo quando quiser.
link-gone = Essa conversa já não estava vinculada.
link-show-again = Passou um tempinho, então confirme de novo que é você, por favor.
link-unclear = Toque em uma conversa para ver mais, ou vincule esta a outra conta.
link-help = Uma conversa vinculada ajuda a recuperar a conta se você perder a senha ou um endereço. Vincule só conversas que mais ninguém usa.

## Which account

# $account: how the account is called; $linked: yes or no; $id: the number of the account that is linked now
link-identifier =
    { $linked ->
        [yes] Esta conversa está vinculada a <code>{ $id }</code>. A qual outra { $account } devo vinculá-la?
       *[no] Vamos vincular esta conversa à sua { $account }. Qual é?
    }

    Digite o e-mail dela, o telefone com o código do país ou o ID da conta.
link-identifier-unclear = Não achei aí um e-mail, um telefone ou um ID de conta. Um telefone começa com o código do país, por exemplo +55; um ID de conta tem dez dígitos.

## Showing that it is yours

# $to: what was named, partly hidden
link-page =
    Agora a senha de <b>{ $to }</b>. Por segurança, você a digita em uma página que abre só para você, não nesta conversa.

    Quando terminar lá, continuamos aqui.
link-page-not-here = Não digite uma senha aqui, por favor; apaguei a sua mensagem por segurança. O botão abaixo abre a página certa.
link-choice-open-page = Digitar minha senha
# $to: what was named, partly hidden
link-password = Agora a senha de <b>{ $to }</b>. Digite aqui, por favor; apago a sua mensagem na hora.
link-wrong = Essa conta não existe, ou essa não é a senha dela. Tente de novo, ou volte e use outro endereço ou o ID da conta.
link-code = Agora a segunda etapa: digite os 6 dígitos do seu app autenticador, ou um código de recuperação.
link-wrong-code = Esse código está errado ou já foi usado. Espere o próximo, ou use um código de recuperação.
# $left: how many there are now; $few: yes or no
link-code-used = { $left ->
    [0] Esse era o seu último código de recuperação.
    [one] Resta um código de recuperação.
   *[other] Restam { $left } códigos de recuperação.
    }{ $few ->
    [yes] {" "}Crie outros logo, em “Verificação em duas etapas”.
   *[no] {""}
    }
# $unit, $count: how long
link-slowed = Deu errado várias vezes, então aguarde { common-time }, por favor. Nada se perdeu.
link-choice-again = Tentar de novo
# $until: day and time, with the place of the clock
link-cooling = Sua conta foi recuperada há pouco. Para o caso de outra pessoa ter entrado assim, outra conversa só poderá ser vinculada a partir de { $until }.
link-over = Demorou demais, ou algo mudou enquanto isso. Comece de novo, por favor.
link-busy = Tem muita gente aqui agora. Digite de novo em alguns segundos, por favor.
link-help-password = Nunca digo se uma conta existe, para que ninguém descubra nada sobre a sua. Se você esqueceu a senha, ajudo a recuperar.
link-help-code = O app autenticador mostra um código novo a cada 30 segundos. Cada código de recuperação vale uma vez.

## Linked

# $name: the person; $account: how the account is called; $id: its number
link-done = ✅ Boas-vindas, { $name }. Esta conversa agora está vinculada à sua { $account } <code>{ $id }</code>.
# $id: the number of another account
link-before = Ela continua vinculada também a <code>{ $id }</code>. Para voltar àquela, desvincule esta ou entre de novo na outra.
link-told = Avisei todos os endereços e conversas da conta, para que ninguém possa fazer isso sem você saber.
link-closed = Tudo bem. Você acha isto de novo em /account.
