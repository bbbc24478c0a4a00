### The ways to reach an account.

addresses-list =
    Estas são as suas formas de contato, e com elas você recupera a conta. A estrela (★) marca o endereço principal: os códigos vão primeiro para ele.

    Toque em um endereço para torná-lo principal ou para removê-lo.
addresses-second = Uma dica: com um e-mail <b>e</b> um telefone, você ainda entra se perder um deles.
addresses-choice-add-email = Adicionar e-mail
addresses-choice-add-phone = Adicionar telefone
addresses-choice-account = Minha conta
# $to: the address, partly hidden; $primary: yes or no; $since: a day
addresses-one =
    <b>{ $to }</b>{ $primary ->
        [yes] {" "}★ é o seu endereço principal.
       *[no] {" "}é uma das suas formas de contato.
    }

    Confirmado em { $since }.
addresses-only = É o único, então fica até você adicionar outro.
addresses-choice-primary = Tornar principal
addresses-choice-remove = Remover

addresses-email = Obrigado. Qual e-mail devo adicionar? Vou mandar um código para ter certeza de que é seu; até lá nada muda.
addresses-phone =
    Obrigado. Qual telefone devo adicionar? “Compartilhar meu número” é o mais rápido: nem precisa de código.

    Você também pode digitar o número com o código do país, por exemplo +55 11 91234-5678. Aí chega um código por SMS.
addresses-phone-share = Obrigado. Toque em “Compartilhar meu número” aqui embaixo. O Telegram me passa o seu número, e não precisa de código.

# $to: the address, partly hidden
addresses-added = ✅ { $to } foi adicionado. Avisei seus outros endereços e conversas.
# $to: the address, partly hidden
addresses-primary-now = ✅ { $to } agora é o seu endereço principal. Avisei seus outros endereços e conversas.
# $to: the address, partly hidden
addresses-removed = ✅ { $to } foi removido. Avisei esse endereço, e também os seus outros endereços e conversas.
addresses-yours = Você já tem esse. Não precisei mudar nada.
# $to: the address, in full: the person has just shown that it is theirs
addresses-taken = <b>{ $to }</b> já é de outra conta, então não dá para adicionar aqui. Um endereço é de uma conta só.
addresses-enough = Não cabem mais endereços na sua conta. Remova um primeiro e depois adicione o novo.
addresses-last = Esse é o seu único endereço, então ele fica. Adicione outro primeiro.
addresses-gone = Esse endereço não está mais aqui.
addresses-once-more = Passou um tempinho, então confirme de novo que é você, por favor.
addresses-unconfirmed = O novo endereço está confirmado. Confirme de novo que é você, e eu o adiciono.
addresses-choice-confirm = Continuar

# $unit, $count: how long to wait
addresses-slowed =
    Foi muita coisa em pouco tempo, então aguarde { common-time }, por favor. Isso protege você e os outros.

    Nada mudou. Você não precisa ficar aqui; aviso quando der para continuar.
addresses-slowed-over = Você já pode continuar.
addresses-choice-go-on = Continuar
addresses-choice-other = Usar outro endereço

addresses-help = Códigos e avisos vão para estes endereços, e com eles você recupera a conta. Antes de qualquer mudança você confirma que é você, e todos são avisados.
addresses-help-new = O novo só passa a valer depois que você digitar aqui o código dele. Até lá tudo fica como está.
addresses-help-code = O código mostra que ele é seu mesmo. Se não chegar nada, toque em “Enviar de novo” ou troque o endereço; sua conta fica como está.
addresses-unclear = Toque em um deles, ou adicione outro.
addresses-closed = Tudo bem. Tudo sobre a sua conta está em /account.
