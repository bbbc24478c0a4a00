### Guides. Their texts belong to the brand: brands/<id>/guides/.

# $account: how the account is called
guides-menu =
    Tudo sobre a sua { $account }, um guia curto para cada pergunta.

    Escolha um, ou digite o que você procura.
guides-help = Escolha um guia para ler, ou digite uma palavra para procurar.
guides-unclear = Não achei nenhum guia sobre isso. Tente outra palavra, ou escolha um.
guides-closed = Por ora é isso. Os guias estão aqui quando quiser: /guides

guides-choice-next = Próximo guia
guides-choice-menu = Todos os guias
guides-choice-done = Pronto
guides-choice-signup = Criar minha conta
guides-choice-recover = Recuperar minha conta
guides-choice-account = Minha conta
guides-choice-check-up = Check-up
guides-choice-password = Trocar minha senha
guides-choice-addresses = Formas de recuperação
guides-choice-two-step = Verificação em duas etapas
guides-choice-codes = Códigos de recuperação
guides-choice-sessions = Sessões ativas
guides-choice-tips = Dicas de segurança
