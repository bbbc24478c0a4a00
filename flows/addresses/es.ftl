### Las formas de encontrar a quien tiene una cuenta.

addresses-list =
    Aquí podemos escribirte, y con esto recuperas tu cuenta. La estrella (★) marca tu dirección principal: los códigos van primero allí.

    Toca una para hacerla principal o para quitarla.
addresses-second = Un consejo: con un correo electrónico <b>y</b> un número de teléfono, puedes entrar aunque pierdas uno de los dos.
addresses-choice-add-email = Añadir un correo
addresses-choice-add-phone = Añadir un teléfono
addresses-choice-account = Mi cuenta
# $to: la dirección, en parte oculta; $primary: sí o no; $since: un día
addresses-one =
    <b>{ $to }</b>{ $primary ->
        [yes] {" "}★ es tu dirección principal.
       *[no] {" "}es una de tus direcciones.
    }

    Confirmada el { $since }.
addresses-only = Es la única, así que se queda hasta que añadas otra.
addresses-choice-primary = Hacerla principal
addresses-choice-remove = Quitarla

addresses-email = Gracias. ¿Qué correo electrónico añado? Te enviaré un código para comprobar que es tuyo; hasta entonces no cambia nada.
addresses-phone =
    Gracias. ¿Qué número de teléfono añado? Lo más rápido es «Compartir mi número»: no hace falta ningún código.

    También puedes escribirlo con el prefijo del país, por ejemplo +34 612 34 56 78. Entonces te llegará un código por SMS.
addresses-phone-share = Gracias. Toca «Compartir mi número», aquí abajo. Así Telegram me dice tu número y no hace falta ningún código.

# $to: la dirección, en parte oculta
addresses-added = ✅ He añadido { $to } y he avisado a tus otras direcciones y chats.
# $to: la dirección, en parte oculta
addresses-primary-now = ✅ { $to } es ahora tu dirección principal. He avisado a tus otras direcciones y chats.
# $to: la dirección, en parte oculta
addresses-removed = ✅ He quitado { $to }. He avisado a esa dirección, y también a tus otras direcciones y chats.
addresses-yours = Esa ya es tuya. No hacía falta cambiar nada.
# $to: la dirección, completa: la persona acaba de demostrar que es suya
addresses-taken = <b>{ $to }</b> ya pertenece a otra cuenta, así que aquí no se puede añadir. Una dirección pertenece a una sola cuenta.
addresses-enough = Tu cuenta tiene todas las direcciones que puede tener. Quita primero una y después añade la nueva.
addresses-last = Esa es tu única dirección, así que se queda. Añade antes otra.
addresses-gone = Esa dirección ya no está.
addresses-once-more = Ha pasado un rato, así que confirma otra vez que eres tú, por favor.
addresses-unconfirmed = La dirección nueva está confirmada. Confirma otra vez que eres tú y la añado.
addresses-choice-confirm = Seguir

# $unit, $count: cuánto hay que esperar
addresses-slowed =
    Han sido muchas cosas en poco tiempo, así que toca esperar { common-time }. Así te protegemos a ti y a los demás.

    No ha cambiado nada. No hace falta que esperes aquí; te aviso cuando puedas seguir.
addresses-slowed-over = Ya puedes seguir.
addresses-choice-go-on = Seguir
addresses-choice-other = Usar otra dirección

addresses-help = A estas direcciones llegan los códigos y los avisos, y con ellas recuperas tu cuenta. Antes de cualquier cambio confirmas que eres tú, y todas reciben un aviso.
addresses-help-new = La nueva solo vale después de escribir aquí su código. Hasta entonces todo sigue igual.
addresses-help-code = El código demuestra que es tuya de verdad. Si no llega nada, toca «Enviarlo otra vez» o cámbiala; tu cuenta sigue como está.
addresses-unclear = Toca una dirección o añade una nueva.
addresses-closed = De acuerdo. Tienes todo lo de tu cuenta en /account.
