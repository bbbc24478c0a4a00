### A new password.

password-start =
    Aqui você escolhe uma senha nova. Primeiro peço a atual, para ter certeza de que é você.

    Por padrão, todos os dispositivos têm de entrar de novo com a nova. Esta conversa continua vinculada.
password-confirm = A senha nova está pronta. Ela passa a valer quando você confirmar que é você.
# $on: yes or no; $sessions: how many
password-choice-others = { $on ->
    [yes] ☑ Desconectar todos
   *[no] ☐ Desconectar todos
    }{ $sessions ->
    [0] {""}
   *[other] {" "}({ $sessions })
    }
password-choice-open-page = Trocar minha senha
password-choice-confirm = Continuar
# $needs: both, where a code of the authenticator is asked for too
password-page =
    Você troca a senha em uma página que abre só para você, não nesta conversa. Ela pede a senha atual{ $needs ->
        [both] , um código do seu app autenticador
       *[password] {""}
    } e a nova.

    Por padrão, todos os dispositivos têm de entrar de novo com a nova. Esta conversa continua vinculada.
password-here = Obrigado. Agora a senha nova: digite aqui, por favor; apago a sua mensagem na hora.
password-once-more = Passou um tempinho, então confirme de novo que é você, por favor.
password-expired = A senha que você escolheu expirou, porque só a guardo por um tempo. Escolha de novo, por favor.
# $kept: yes or no; $ended: how many were signed out
password-done = ✅ Sua senha foi trocada. { $kept ->
    [yes] Seus dispositivos continuam conectados.
   *[no] { $ended ->
        [0] Nenhum outro dispositivo estava conectado.
        [one] Um dispositivo foi desconectado.
       *[other] { $ended } dispositivos foram desconectados.
    }
    }
password-erased = Apaguei as mensagens com ela.
password-told = Avisei todos os seus endereços e as suas outras conversas, para que ninguém possa fazer isso sem você saber.
password-not-yet = Não digite uma senha aqui ainda, por favor; apaguei a sua mensagem por segurança. “Continuar” leva você ao lugar certo.
password-choice-account = Minha conta
password-help = Uma senha nova ajuda se alguém pode saber a antiga. Se você esqueceu a atual, envie /recover.
password-closed = Tudo bem. Tudo sobre a sua conta está em /account.
