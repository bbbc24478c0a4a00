### Lo que se cuenta a quien tiene la cuenta, en un chat, en un correo y en una página; y lo que puede responder.

# Lo que ha pasado, en una línea y sin detalles: el título de correos, avisos y páginas. $account: cómo se llama la cuenta; $kind: lo que ha pasado
alert-event = { $kind ->
    [account-created] Tu { $account } está lista
    [password-changed] Se cambió la contraseña de tu { $account }
    [password-reset] Se eligió una contraseña nueva para recuperar tu { $account }
    [address-added] Se añadió una dirección a tu { $account }
    [address-removed] Se quitó una dirección de tu { $account }
    [address-primary] Tu { $account } tiene una nueva dirección principal
    [two-step-on] Se activó la verificación en dos pasos de tu { $account }
    [two-step-off] Se desactivó la verificación en dos pasos de tu { $account }
    [codes-renewed] Se crearon códigos de recuperación nuevos para tu { $account }
    [code-used] Se usó un código de recuperación de tu { $account }
    [chat-linked] Se vinculó un chat a tu { $account }
    [chat-unlinked] Se desvinculó un chat de tu { $account }
    [passkey-added] Se añadió una llave de acceso a tu { $account }
    [passkey-removed] Se quitó una llave de acceso de tu { $account }
    [signed-in] Alguien inició sesión en tu { $account }
    [sessions-ended] Se cerró una sesión de tu { $account }
    [tries-paused] Alguien intentó entrar en tu { $account }
    [own-tries-paused] Varios intentos fallidos de entrar en tu { $account }
    [factor-missing] Alguien superó el primer paso de tu { $account }
    [unlocked] Terminó la pausa de tu { $account }
    [recovery-started] Alguien pidió recuperar tu { $account }
    [hold-started] Alguien espera para elegir una contraseña nueva de tu { $account }
    [hold-over] Ya se puede elegir una contraseña nueva para tu { $account }
    [hold-cancelled] Se detuvo una recuperación de tu { $account }
    [disputed] Tu { $account } está bloqueada
    [frozen] Nuestro equipo de soporte bloqueó tu { $account }
    [unfrozen] Nuestro equipo de soporte desbloqueó tu { $account }
    [region-changed] Se ha cambiado la región de tu { $account }
    [exported] Se hizo una copia de los datos de tu { $account }
    [deletion-requested] Se pidió la eliminación de tu { $account }
    [deletion-soon] Tu { $account } se eliminará pronto
    [deletion-cancelled] Tu { $account } no se eliminará
   *[other] Ha pasado algo en tu { $account }
    }
# $account: cómo se llama la cuenta; $kind: lo que ha pasado
alert-lead = <b>{ alert-event }.</b> ¿Has sido tú?
# $account: cómo se llama la cuenta; $count: cuántas cosas han pasado
alert-lead-many = Han pasado estas { NUMBER($count) } cosas en tu { $account }. ¿Has sido tú?
# $account: cómo se llama la cuenta; $kind: lo que ha pasado
alert-lead-told = <b>{ alert-event }.</b>
# $account: cómo se llama la cuenta; $count: cuántas cosas han pasado
alert-lead-told-many = Han pasado { NUMBER($count) } cosas en tu { $account }.
# $when: día y hora; $place: en qué clase de chat se hizo; $chat: de quién es ese chat
alert-when = { $place ->
    [linked] { $chat ->
        [none] { $when }, en un chat vinculado a tu cuenta
       *[other] { $when }, en el chat de { $chat }, vinculado a tu cuenta
    }
    [other] { $chat ->
        [none] { $when }, en un chat que no está vinculado a tu cuenta
       *[other] { $when }, en el chat de { $chat }, que no está vinculado a tu cuenta
    }
   *[none] { $when }
    }{ $more ->
    [0] {""}
    [one] . Desde entonces ha pasado una vez más.
   *[other] . Desde entonces ha pasado { $more } veces más.
    }
# $n: su lugar en la lista
alert-nth = <b>{ NUMBER($n) }.</b> { alert-when }
# $count: cuántas no están en la lista
alert-unlisted = { $count ->
    [one] Ha pasado una cosa más. La encontrarás en el registro de actividad: /privacy
   *[other] Han pasado { $count } cosas más. Las encontrarás en el registro de actividad: /privacy
    }
alert-quiet = No hay nada nuevo sobre tu cuenta.
alert-help = Si lo has hecho tú, toca «He sido yo». Si no, toca «No he sido yo»: si todavía está en espera, lo detengo. De lo contrario bloqueo la cuenta: nadie podrá iniciar sesión hasta que la recuperes, y entonces se deshace lo que se cambió.
alert-unclear = Toca un botón, por favor: ¿has sido tú o no?
alert-erased = He borrado tu mensaje, por si era una contraseña. Responde primero a esto, por favor.
alert-thanks = Bien. Entonces todo queda como está.
alert-read = De acuerdo.

alert-choice-mine = He sido yo
alert-choice-all-mine = Todo he sido yo
alert-choice-not-me = No he sido yo
# $n: su lugar en la lista
alert-choice-nth = La número { NUMBER($n) } no la hice yo
alert-choice-read = De acuerdo
alert-choice-recover = Recuperar mi cuenta
alert-choice-more = Ver qué más ha pasado
alert-choice-done = Listo

alert-disputing = Un momento, lo estoy mirando.
alert-locked =
    Tu cuenta está bloqueada: se ha cerrado la sesión en todos los dispositivos y por ahora nadie puede iniciar sesión.

    Para desbloquearla, recupérala con todo lo que tengas. Entonces se deshace lo que se cambió sin ti.
alert-stopped = Lo he detenido y no ha cambiado nada.
alert-outweighed =
    Desde este chat solo no se puede detener: se dieron pruebas más fuertes, o este chat no formaba parte de la cuenta en ese momento, o ya no forma parte.

    Si no has sido tú, recupera la cuenta ahora con todo lo que tengas: tus direcciones, tu número, este chat, un código del segundo paso. Quien demuestre más tiene la última palabra.
alert-before = Aquí no queda nada por deshacer: ya se respondió, o ya ha terminado. Si no puedes iniciar sesión, o no lo tienes claro, elige una contraseña nueva.
alert-late =
    Eso fue hace más de tres días, así que ya no puedo deshacerlo por separado.

    Si crees que otra persona puede estar en tu cuenta, elige una contraseña nueva: así se cierra la sesión de los demás.
# $brand: quién lleva el servicio
alert-who-helps = Si no te queda ninguna forma de recuperarla, solo puede ayudarte el equipo de { $brand }.

# $by: quién lo hizo
alert-by = { $by ->
    [operator] {" "}Lo hizo nuestro equipo de soporte.
   *[owner] {""}
    }

## Lo que ha pasado

alert-what-account-created = Se creó la cuenta.
alert-what-password-changed = Se cambió la contraseña.
# $hold: si hubo que esperar
alert-what-password-reset = { $hold ->
    [yes] Tras el tiempo de espera, se eligió una contraseña nueva para recuperar la cuenta. Se cerró la sesión en todos los dispositivos.
   *[no] Se eligió una contraseña nueva para recuperar la cuenta. Se cerró la sesión en todos los dispositivos.
    }
# $address: oculta en parte
alert-what-address-added = Se añadió { $address } a la cuenta.
# $address: oculta en parte
alert-what-address-removed = Se quitó { $address } de la cuenta.
# $address: oculta en parte
alert-what-address-primary = { $address } pasó a ser la dirección principal de la cuenta.
alert-what-two-step-on = Se activó la verificación en dos pasos.
alert-what-two-step-off = Se desactivó la verificación en dos pasos.
alert-what-codes-renewed = Se crearon códigos de recuperación nuevos. Los anteriores ya no sirven.
# $left: cuántos quedan
alert-what-code-used = { $left ->
    [0] Se usó un código de recuperación. Era el último.
    [one] Se usó un código de recuperación. Queda uno.
   *[other] Se usó un código de recuperación. Quedan { $left }.
    }
# $chat: de quién es el chat
alert-what-chat-linked = { $chat ->
    [none] Se vinculó un chat a la cuenta. Desde allí se puede gestionar la cuenta y ayudar a recuperarla.
   *[other] Se vinculó a la cuenta el chat de { $chat }. Desde allí se puede gestionar la cuenta y ayudar a recuperarla.
    }
# $chat: de quién es el chat
alert-what-chat-unlinked = { $chat ->
    [none] Se desvinculó un chat de la cuenta.
   *[other] Se desvinculó de la cuenta el chat de { $chat }.
    }
# $device: cómo se llama
alert-what-passkey-added = Se añadió una llave de acceso a la cuenta: { $device }. Sirve para iniciar sesión sin contraseña.
# $device: cómo se llama
alert-what-passkey-removed = Se quitó una llave de acceso de la cuenta: { $device }.
# $new: si el dispositivo no se había usado nunca; $device: qué es
alert-what-signed-in = { $new ->
    [yes] { $client ->
        [none] Alguien inició sesión en un dispositivo nuevo: { $device }.
       *[other] Alguien inició sesión en { $client } desde un dispositivo nuevo: { $device }.
    }
   *[no] { $client ->
        [none] Alguien inició sesión: { $device }.
       *[other] Alguien inició sesión en { $client }: { $device }.
    }
    }
# $client: name of the application
alert-what-sign-in-denied = En un chat se rechazó un inicio de sesión en { $client }: «no fui yo».
# $client: name of the application
alert-what-application-allowed = Se dio acceso a la cuenta a { $client }.
# $client: name of the application
alert-what-application-revoked = Se quitó el acceso a { $client } y se cerró su sesión.
# $count: cuántos dispositivos; $by: quién lo hizo
alert-what-sessions-ended = { $count ->
    [one] Se cerró la sesión en un dispositivo.
   *[other] Se cerró la sesión en { $count } dispositivos.
    }{ alert-by }
# $until: día y hora
alert-what-tries-paused = Otra persona intentó entrar adivinando. Tiene que esperar hasta el { $until }; tus chats, no.
# $until: day and time
alert-what-own-tries-paused = Se escribieron varias contraseñas o códigos incorrectos en un chat vinculado a la cuenta o en un dispositivo donde habías iniciado sesión. Allí no se puede volver a intentar hasta el { $until }.
# $count: cuántas veces
alert-what-factor-missing = Alguien superó { NUMBER($count) } veces el primer paso para iniciar sesión, con la contraseña correcta o con un sí en un chat vinculado, y nunca el segundo, así que no entró nadie. Si no fuiste tú, elige una contraseña nueva y mira qué chats están vinculados.
# $by: quién lo hizo
alert-what-unlocked = Terminó la pausa tras los intentos fallidos.{ alert-by }
alert-what-frozen = Nuestro equipo de soporte bloqueó la cuenta. Se cerró la sesión en todos los dispositivos y nadie puede iniciar sesión hasta que el equipo la desbloquee. Pregúntale si no sabes por qué.
alert-what-unfrozen = Nuestro equipo de soporte desbloqueó la cuenta. Ya puedes volver a iniciar sesión.
alert-what-recovery-started = Alguien pidió recuperar la cuenta.
# $until: día y hora
alert-what-hold-started = Alguien pidió una contraseña nueva con una prueba débil. Tiene que esperar hasta el { $until }, para que puedas detenerlo.
alert-what-hold-over = El tiempo de espera ha terminado: ya se puede elegir una contraseña nueva.
alert-what-hold-cancelled = Se detuvo una recuperación de la cuenta antes de que cambiara nada.
# $what: la clase de lo que se deshizo
alert-what-disputed = Alguien dijo «no he sido yo» sobre { $what ->
    [password-changed] la contraseña nueva
    [password-reset] la recuperación de la cuenta
    [address-added] la dirección nueva
    [address-removed] la dirección que se quitó
    [address-primary] la nueva dirección principal
    [two-step-on] la activación de la verificación en dos pasos
    [two-step-off] la desactivación de la verificación en dos pasos
    [codes-renewed] los códigos de recuperación nuevos
    [code-used] el código de recuperación que se usó
    [chat-linked] el chat que se vinculó
    [chat-unlinked] el chat que se desvinculó
    [passkey-added] la llave de acceso nueva
    [passkey-removed] la llave de acceso que se quitó
    [signed-in] un dispositivo en el que se inició sesión
    [exported] la copia de los datos
    [deletion-requested] la eliminación de la cuenta
    [deletion-soon] la eliminación de la cuenta
   *[other] un cambio
    }. Ahora la cuenta está bloqueada: se ha cerrado la sesión en todos los dispositivos y nadie puede iniciar sesión hasta que se elija una contraseña nueva.
# $by: quién lo hizo
alert-what-exported = Se hizo una copia de los datos de la cuenta.{ alert-by }
alert-what-name-changed = Se cambió el nombre de la cuenta.
alert-what-profile-changed = Se cambió una de tus respuestas en la cuenta.
# $region: dónde
alert-what-region-changed = La región de la cuenta pasó a ser { $region }.
alert-what-offers-on = Se activaron las ofertas y novedades.
alert-what-offers-off = Se desactivaron las ofertas y novedades.
# $until: día y hora; $by: quién lo hizo
alert-what-deletion-requested = Se pidió la eliminación de la cuenta. Se puede conservar hasta el { $until }.{ alert-by }
# $until: día y hora; $by: quién lo hizo
alert-what-deletion-soon = La cuenta se eliminará el { $until }. Hasta entonces se puede conservar.{ alert-by }
alert-what-deletion-cancelled = La cuenta se conserva. No se eliminará.
# $works, $of: cuántas de las formas de recuperarla funcionan
alert-what-recovery-checked = Se probaron las formas de recuperar la cuenta: { NUMBER($works) } de { NUMBER($of) } funcionan.
