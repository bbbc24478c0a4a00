### Security tips. The tips themselves are Markdown files in content/.

tips-topics =
    Pequenos hábitos mantêm a conta só sua. Cada dica se lê em meio minuto.

    Escolha um tema, ou digite uma palavra como “phishing”.
tips-help = Escolha um tema e leia no seu ritmo. “Próxima dica” mostra outra, e você pode digitar uma palavra para procurar.
# $topic: title of the topic; $number, $count: this tip among those of its topic
tips-place = { $topic } · { $number } de { $count }
tips-unclear = Não achei nenhuma dica sobre isso. Tente outra palavra, ou escolha um tema.
tips-closed = Por ora é isso. As dicas estão aqui quando quiser: /tips

tips-choice-today = 💡 Dica do dia
tips-choice-next = Próxima dica
tips-choice-topics = Todos os temas
tips-choice-done = Pronto
tips-choice-signup = Criar minha conta
tips-choice-recover = Recuperar minha conta
tips-choice-account = Minha conta
tips-choice-check-up = Check-up
tips-choice-password = Trocar minha senha
tips-choice-addresses = Formas de recuperação
tips-choice-two-step = Verificação em duas etapas
tips-choice-codes = Códigos de recuperação
tips-choice-sessions = Sessões ativas
tips-choice-guides = Ler os guias
