### Signing in elsewhere with the chat.

# $client: name of the application; $device: what it would be on; $place: where that is, roughly, such as “Madrid, Spain”
sign-in-where = Entrar em <b>{ $client }</b>?{ $device ->
    [none] {""}
   *[other] { " " }Em { $device }{ $place ->
        [none] .
       *[other] {" "}({ $place }).
    }
    }
sign-in-number = Toque no número que a página mostra.
# $message: what the application shows
sign-in-message = Ele mostra: <b>{ $message }</b>
sign-in-yes = Só diga sim se você pediu isso agora mesmo.
sign-in-prove = A sua conta tem a verificação em duas etapas, então só um toque não basta para entrar. Confirme também com um código, por favor.
sign-in-choice-yes = Sim, entrar
sign-in-choice-prove = Confirmar com um código
sign-in-choice-not-me = Não fui eu
sign-in-choice-done = OK
sign-in-choice-password = Escolher outra senha
sign-in-choice-devices = Ver meus dispositivos
# $client: name of the application
sign-in-approved = ✅ Pronto. Volte para { $client }: ele continua sozinho.
sign-in-wrong = Esse era outro número, então ninguém entrou. Na página você pode pedir de novo; ela vai mostrar um número novo.
sign-in-denied = Ninguém entrou, e o resto que estava pendente foi encerrado. Alguém pode saber o seu endereço. Se você usa a sua senha em outro lugar, escolha outra, e veja se reconhece todos os seus dispositivos.
sign-in-over = Esta pergunta já passou, e ninguém entrou por ela. Na página você pode pedir de novo.
sign-in-frozen = Esta conta está bloqueada porque alguém disse “não fui eu”. Recupere-a para desbloquear.
# $account: how the account is called
sign-in-unlinked = Esta conversa ainda não está vinculada a nenhuma { $account }. Vincule a sua ou crie uma aqui; depois eu volto a esta pergunta.
sign-in-quiet = Nenhuma entrada está esperando por você.
sign-in-unclear = Toque no número que a página mostra, ou em “Não fui eu”.
sign-in-unclear-yes = Toque em “Sim, entrar” ou em “Não fui eu”.
sign-in-help = Alguém quer entrar com a sua conta. Se for você, toque no número que a página na sua frente mostra. Se não, toque em “Não fui eu”: ninguém entra, e você não perde nada.
sign-in-closed = Tudo bem. Ninguém entrou por aqui.
