### Las formas de encontrar a quien tiene una cuenta.

addresses-list =
    Estas son las formas de encontrarte y de recuperar tu cuenta. La que lleva la estrella (★) es tu dirección principal: los códigos van primero allí.

    Toca una para hacerla principal o para quitarla.
addresses-second = Un consejo: con un correo electrónico <b>y</b> un número de teléfono puedes entrar aunque pierdas uno de los dos.
addresses-choice-add-email = Añadir un correo
addresses-choice-add-phone = Añadir un teléfono
addresses-choice-account = Mi cuenta
# $to: la dirección, en parte oculta; $primary: sí o no; $since: un día
addresses-one =
    <b>{ $to }</b>{ $primary ->
        [yes] {" "}★ es tu dirección principal.
       *[no] {" "}es una de las formas de encontrarte.
    }

    Confirmada el { $since }.
addresses-only = Es la única, así que se queda hasta que haya otra.
addresses-choice-primary = Hacerla principal
addresses-choice-remove = Quitarla

addresses-email = Gracias. ¿Qué correo electrónico añado? Envío allí un código para asegurarme de que es tuyo; hasta entonces no cambia nada.
addresses-phone =
    Gracias. ¿Qué número de teléfono añado? «Compartir mi número» es lo más rápido, sin ningún código.

    También puedes escribirlo con el prefijo del país, por ejemplo +34 612 34 56 78. Entonces llega un código por SMS.
addresses-phone-share = Gracias. Toca «Compartir mi número», aquí abajo. Así Telegram me dice tu número y no hace falta ningún código.

# $to: la dirección, en parte oculta
addresses-added = ✅ { $to } está añadida. He avisado a tus otras direcciones y chats.
# $to: la dirección, en parte oculta
addresses-primary-now = ✅ { $to } es ahora tu dirección principal. He avisado a tus otras direcciones y chats.
# $to: la dirección, en parte oculta
addresses-removed = ✅ { $to } ya no está. La he avisado, igual que a tus otras direcciones y chats.
addresses-yours = Esa ya es tuya. No hacía falta cambiar nada.
# $to: la dirección, completa: la persona acaba de demostrar que es suya
addresses-taken = <b>{ $to }</b> ya pertenece a otra cuenta, así que aquí no se puede añadir. Una dirección pertenece a una sola cuenta.
addresses-enough = Tu cuenta tiene todas las direcciones que puede tener. Quita primero una y después añade la nueva.
addresses-last = Esa es tu única dirección, así que se queda. Añade antes otra.
addresses-gone = Esa dirección ya no está.
addresses-once-more = Ha pasado un rato, así que demuestra otra vez que eres tú, por favor.
addresses-unconfirmed = La dirección nueva está confirmada. Demuestra otra vez que eres tú y la añado.
addresses-choice-confirm = Seguir

# $unit, $count: cuánto hay que esperar
addresses-slowed =
    Ha habido muchos intentos en poco tiempo, así que hay una breve pausa: { common-time }. Te protege a ti y a los demás.

    No ha cambiado nada. No hace falta que esperes aquí; te digo cuándo seguimos.
addresses-slowed-over = La pausa ha terminado. Ya puedes seguir.
addresses-choice-go-on = Seguir
addresses-choice-other = Usar otra dirección

addresses-help = A estas direcciones llegan los códigos y los avisos, y con ellas recuperas tu cuenta. Antes de cualquier cambio demuestras que eres tú, y todas reciben un aviso.
addresses-help-new = La dirección nueva vale solo después de escribir aquí su código. Hasta entonces todo sigue como está.
addresses-help-code = El código demuestra que la dirección es tuya de verdad. Si no llega nada, pide que se envíe otra vez o cambia la dirección; mientras tanto tu cuenta sigue como está.
addresses-unclear = Toca una dirección o añade una nueva.
addresses-closed = De acuerdo. Todo sobre tu cuenta está en /account.
