### 2-step verification: an authenticator app, and recovery codes.

# $account: how the account is called
two-step-off =
    <b>A verificação em duas etapas está desativada.</b>

    Com ela, para entrar na sua { $account } é preciso a sua senha e um código de um app no seu celular. Uma senha roubada, sozinha, não serve para nada.

    Você precisa de um app autenticador; qualquer um serve. Não usamos e-mail nem SMS para isso: são fáceis demais de interceptar.
two-step-choice-turn-on = Ativar
# $on: yes where 2-step verification is on already, otherwise no
two-step-no-pages = { $on ->
    [yes] Novos códigos de recuperação são criados em uma página da web, que ainda não está disponível aqui. Os códigos que você tem continuam valendo.
   *[no] Isso se configura em uma página da web, que ainda não está disponível aqui. Até lá, uma senha longa que você não usa em nenhum outro lugar e uma segunda forma de recuperação protegem a sua conta.
    }

two-step-page =
    Na página, escaneie a imagem com o app autenticador, ou digite a chave. Depois digite o código que o app mostrar.

    Em seguida você vê dez códigos de recuperação, uma única vez. Tenha à mão algo para guardá-los.
two-step-choice-open-page = Configurar
two-step-not-here = Não digite códigos nem senhas aqui, por favor; apaguei a sua mensagem por segurança. O botão abaixo abre a página certa.
two-step-is-on = ✅ A verificação em duas etapas está ativada. Guarde os códigos de recuperação onde você os ache sem o celular.

# $left: recovery codes that were not used yet
two-step-on =
    <b>A verificação em duas etapas está ativada.</b>

    { $left ->
        [0] Você não tem mais códigos de recuperação. Sem eles, perder o celular pode deixar você de fora.
        [one] Resta um código de recuperação.
       *[other] Restam { $left } códigos de recuperação.
    }
two-step-few-codes = Crie outros logo, por favor.
two-step-choice-renew = Novos códigos
two-step-choice-turn-off = Desativar
two-step-choice-passkeys = Chaves de acesso
two-step-codes-page =
    A página cria dez novos códigos de recuperação e os mostra uma única vez. Os antigos deixam de valer nesse momento, não antes.

    Tenha à mão algo para guardá-los.
two-step-choice-open-codes = Mostrar meus novos códigos
two-step-codes-are-new = ✅ Você tem dez novos códigos de recuperação, e os antigos não valem mais.

two-step-is-off = A verificação em duas etapas está desativada. Seus códigos de recuperação também não valem mais.
two-step-expired = Demorou um pouco demais, então nada foi mudado.
two-step-left = Tudo bem.

two-step-help =
    Um app autenticador (neste celular ou em outro) mostra um código novo de 6 dígitos a cada meio minuto. Para entrar é preciso então a sua senha e esse código.

    Um código de recuperação substitui esse código quando você está sem o celular. Cada um vale uma vez.
