### Before something dangerous is done, the owner shows to be there.

# $action: what is about to be done
approve-why = { $action ->
    [password] Antes de mudar a sua senha, confirme que é você, por favor.
    [addresses] Antes de mudar as suas formas de contato, confirme que é você, por favor.
    [two-step] Antes de mudar a verificação em duas etapas, confirme que é você, por favor.
    [codes] Antes de criar novos códigos de recuperação, confirme que é você, por favor.
    [passkeys] Antes de mudar suas chaves de acesso, confirme que é você, por favor.
    [chats] Antes de mudar as conversas vinculadas, confirme que é você, por favor.
    [sign-in] Antes de entrar, confirme que é você, por favor.
    [export] Antes de receber os seus dados, confirme que é você, por favor.
   *[delete] Antes de excluir a conta, confirme que é você, por favor.
    }
# $needs: what is asked for there
approve-page = { $needs ->
    [factor] Abre uma página só para você, que pede um código do seu app autenticador ou um dos seus códigos de recuperação. Depois continuamos aqui.
    [either] Abre uma página só para você, que pede a sua senha ou um código do seu app autenticador. Depois continuamos aqui.
    [both] Abre uma página só para você, que pede a sua senha e um código do seu app autenticador. Depois continuamos aqui.
   *[password] Abre uma página só para você, que pede a sua senha. Depois continuamos aqui.
    }
approve-choice-open-page = Confirmar que sou eu
approve-page-not-here = Não digite isso aqui, por favor; apaguei a sua mensagem por segurança. O botão abaixo abre a página certa.

approve-password = Digite a sua senha aqui, por favor. Apago a sua mensagem na hora.
approve-code = Digite o código de 6 dígitos do seu app autenticador, ou um dos seus códigos de recuperação. Apago a sua mensagem na hora.
approve-now-code = A senha está certa. Só mais uma coisa:
approve-choice-with-code = Usar um código
approve-choice-with-password = Usar minha senha
# $left: tries until there is a pause
approve-wrong-password = { $left ->
    [one] Essa não é a senha desta conta. Mais uma tentativa, e depois será preciso esperar um pouco.
   *[other] Essa não é a senha desta conta. Você tem mais { $left } tentativas.
    }
# $left: tries until there is a pause
approve-wrong-code = { $left ->
    [one] Esse código está errado ou já foi usado. Mais uma tentativa, e depois será preciso esperar um pouco.
   *[other] Esse código está errado ou já foi usado. Você tem mais { $left } tentativas.
    }
# $left: recovery codes that were not used yet
approve-code-used = { $left ->
    [0] Esse era o seu último código de recuperação.
    [one] Esse código de recuperação já foi usado. Resta um.
   *[other] Esse código de recuperação já foi usado. Restam { $left }.
    }
approve-few-codes = Crie novos códigos de recuperação logo: na sua conta, em “Verificação em duas etapas”.
approve-expired = Demorou um pouco demais, então vamos começar este passo de novo.
approve-busy = Tem muita gente aqui agora. Nada foi conferido; digite de novo em alguns segundos, por favor.

approve-slowed = Deu errado várias vezes, então aguarde { common-time }, por favor. Nada mais está bloqueado.
approve-choice-again = Tentar de novo
# $until: a day and time
approve-cooling =
    Sua conta foi recuperada há pouco. Para o caso de outra pessoa ter entrado assim, isso só será possível a partir de { $until }.

    Se a verificação em duas etapas já estivesse ativada antes, você poderia fazer isso agora mesmo.
approve-frozen = Esta conta está bloqueada, porque alguém disse “não fui eu”. Recupere a conta para desbloqueá-la.

approve-asked = Não há nada para confirmar agora.
approve-given = Obrigado.
approve-left = Tudo bem, nada foi feito.

approve-help = Pergunto isso antes de tudo o que poderia deixar você de fora, para que quem encontrar seu celular desbloqueado não consiga fazer.
approve-help-code = Abra o app autenticador e procure esta conta: os seis dígitos mudam a cada meio minuto. Se não estiver com ele, use um dos códigos de recuperação que você guardou; cada um vale uma vez.
