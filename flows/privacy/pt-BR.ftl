### Privacy: what is known of a person, and what becomes of it.

# $account: how the account is called
privacy-overview =
    <b>Seus dados</b>

    Aqui você vê o histórico de atividade da sua { $account } e o que aceitou. Pode receber uma cópia de tudo o que guardamos, e pode excluir a conta.
privacy-help = “Histórico” mostra o que aconteceu na sua conta. “O que aceitei” mostra os termos e as ofertas, com datas. “Cópia dos meus dados” cria um arquivo para você. Nada é apagado até você pedir e confirmar que é você.
privacy-unclear = Toque no que você quer ver, por favor.
privacy-closed = Tudo bem. Seus dados estão aqui quando quiser: /privacy
privacy-expired = Demorou um pouco demais, e a confirmação expirou. Tente de novo, por favor.
# $day: when the account is deleted
privacy-leaving = 🗑 <b>Sua conta será excluída em { $day }.</b>

privacy-choice-activity = Histórico
privacy-choice-consents = O que aceitei
privacy-choice-file = Cópia dos meus dados
privacy-choice-delete = Excluir minha conta
privacy-choice-keep = Ficar com a conta
privacy-choice-overview = ‹ Seus dados

## What happened

# $page, $pages: which page this is
privacy-activity = { $pages ->
    [1] <b>Histórico de atividade</b>
   *[other] <b>Histórico de atividade</b> · página { NUMBER($page) } de { NUMBER($pages) }
    }
# $when: day and time
privacy-when = <i>{ $when }</i>
privacy-help-activity = O mais novo vem primeiro. Se algo aqui não foi você, troque a senha em /account.
privacy-choice-newer = ‹ Mais novos
privacy-choice-older = Mais antigos ›

## What was agreed to

privacy-consents = <b>O que você aceitou</b>
# $version: of the terms; $when: day and time
privacy-terms = ✅ Termos e política de privacidade, versão { $version }: aceitos em { $when }
# $wanted: yes, no, or never: nothing was ever said; $when: day and time
privacy-offers = { $wanted ->
    [yes] ✅ Novidades e ofertas: ativadas desde { $when }
    [no] ▫️ Novidades e ofertas: desativadas desde { $when }
   *[never] ▫️ Novidades e ofertas: desativadas
    }
privacy-help-consents = Você pode ativar ou desativar novidades e ofertas quando quiser. Uma conta precisa dos termos; se você não concorda mais com eles, pode excluí-la.
privacy-choice-offers-on = Receber novidades e ofertas
privacy-choice-offers-off = Parar novidades e ofertas
privacy-choice-policy = Política de privacidade
privacy-choice-terms = Termos

## A copy of everything

# $account: how the account is called
privacy-file =
    <b>Uma cópia dos seus dados</b>

    Vou criar um arquivo com tudo o que guardamos sobre a sua { $account }: endereços, consentimentos, entradas e o histórico de atividade. Ele chega nesta conversa em JSON, um formato que pessoas e outros serviços conseguem ler.
privacy-file-care = Ele não contém senhas nem códigos, mas contém os seus endereços. Guarde onde só você veja. Antes vou pedir para você confirmar que é você.
privacy-help-file = Crio o arquivo na hora e não fico com ele. Suas outras conversas e endereços são avisados.
privacy-choice-make-file = Criar o arquivo
privacy-file-sending = Estou preparando o seu arquivo.
privacy-file-sent = O seu arquivo está nesta conversa. Salve em um lugar seguro, e apague a mensagem se outras pessoas leem esta conversa.
privacy-file-failed = Não consegui enviar o arquivo. Peça de novo, por favor.
# Stands below the file.
privacy-export-file = Tudo o que guardamos sobre a sua conta, criado agora mesmo.

## Leaving

# $account: how the account is called
privacy-leave =
    <b>Excluir a sua { $account }</b>

    Tudo é apagado: a conta, os endereços, os consentimentos, o histórico de atividade e o que esta conversa sabe dela. Os serviços que você usa com esta conta não vão mais reconhecer você.
privacy-leave-undo = Isso acontece em 14 dias. Até lá a conta funciona, eu lembro você uma vez, e um toque basta para ficar com ela. Antes vou pedir para você confirmar que é você.
privacy-help-leave = Talvez você queira antes uma cópia dos seus dados. Depois de 14 dias ninguém consegue trazer a conta de volta.
privacy-choice-really-delete = Sim, excluir
privacy-leaving-until = Até lá ela funciona normalmente. Lembro você dois dias antes; um toque basta para ficar com ela, aqui ou em qualquer aviso sobre isso.
# $account: how the account is called
privacy-kept = Sua { $account } continua. Nada foi apagado.
# $account: how the account is called; said once the 14 days are over
privacy-gone = Sua { $account } foi excluída, como você pediu há duas semanas. Obrigado por ter ficado com a gente.
privacy-not-leaving = Sua conta não ia ser excluída. Nada mudou.
