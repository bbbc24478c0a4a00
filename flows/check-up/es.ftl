### La revisión: lo bien que está protegida la cuenta y si las formas de recuperarla siguen funcionando.

# $account: cómo se llama la cuenta; $on de $of partes la protegen
check-up-overview = <b>Revisión de tu { $account }</b>: { NUMBER($on) } de { NUMBER($of) }
# $on: yes o no
check-up-password = ✅ Contraseña
# $on: yes o no; $count: direcciones
check-up-ways = { $on ->
    [yes] ✅ { NUMBER($count) } formas de recuperarla
   *[no] ⚠️ Una sola forma de recuperarla
    }
# $on: yes o no
check-up-two-step = { $on ->
    [yes] ✅ Verificación en dos pasos activada
   *[no] ⚠️ Verificación en dos pasos sin activar
    }
# $on: yes o no; $count: códigos de recuperación que quedan
check-up-codes = { $on ->
    [yes] ✅ Quedan { NUMBER($count) } códigos de recuperación
   *[no] ⚠️ { $count ->
        [0] Sin códigos de recuperación
        [one] Queda un código de recuperación
       *[other] Quedan { NUMBER($count) } códigos de recuperación
        }
    }
# $on: yes o no; $count: llaves de acceso
check-up-passkeys = { $on ->
    [yes] ✅ { NUMBER($count) } llaves de acceso
   *[no] ⚠️ { $count ->
        [0] Sin llaves de acceso
       *[other] Solo una llave de acceso
        }
    }
# $on: yes o no; $count: chats
check-up-chat = ✅ { $count ->
    [one] Este chat recibe los avisos
   *[other] { NUMBER($count) } chats reciben los avisos
    }
# $on: yes o no
check-up-recovery-check = { $on ->
    [yes] ✅ Formas probadas hace menos de un año
   *[no] ⚠️ Formas sin probar desde hace un año
    }
check-up-frozen = 🔒 Tu cuenta está bloqueada hasta que la recuperes.
# $day: cuándo se elimina
check-up-leaving = 🗑 Tu cuenta se eliminará el { $day }.
# Describe la imagen. $on de $of partes están llenas
check-up-picture = En la imagen: un escudo de { NUMBER($of) } partes, { NUMBER($on) } de ellas llenas, y la misma lista.
check-up-help = Con cada botón arreglas una cosa en dos o tres minutos.
check-up-unclear = Toca lo que quieras arreglar, por favor.
check-up-closed = De acuerdo. La revisión está aquí cuando quieras: /checkup

## En la imagen

check-up-picture-password = Contraseña
check-up-picture-ways = Dos formas de entrar
check-up-picture-two-step = Verificación en dos pasos
check-up-picture-codes = Códigos de recuperación
check-up-picture-passkeys = Dos llaves de acceso
check-up-picture-chat = Chat vinculado
check-up-picture-recovery-check = Probado este año

check-up-choice-ways = Añadir otra forma de recuperarla
check-up-choice-two-step = Activar los dos pasos
check-up-choice-codes = Nuevos códigos de recuperación
check-up-choice-passkeys = Añadir una llave de acceso
check-up-choice-recovery-check = Probar mis formas de recuperarla
check-up-choice-try = Probar mis formas de recuperarla
check-up-choice-account = Mi cuenta
check-up-choice-recover = Recuperar mi cuenta
check-up-choice-overview = Revisión
check-up-choice-later = Ahora no

## ¿Siguen funcionando las formas de recuperarla?

check-up-offer =
    <b>¿Siguen funcionando tus formas de recuperar la cuenta?</b>

    Ha pasado un año. Los números cambian y los correos se pierden; mejor descubrirlo ahora que el día en que haga falta.
# $count: cuántas; $ways: direcciones ocultas en parte
check-up-offer-ways = { $count ->
    [one] Envío un código a { $ways } y lo escribes aquí. Se tarda un minuto.
   *[other] Envío un código a cada una y lo escribes aquí: { $ways }. Se tarda unos minutos.
    }
check-up-help-recovery-check = Probar no cambia nada. Si un código no llega, toca «No me llega»; al final verás qué conviene arreglar.
# $at, $of: qué forma se prueba ahora
check-up-recovery-check-now = <b>Forma { NUMBER($at) } de { NUMBER($of) }</b>
check-up-arrived = Funciona. ✅
# $left: intentos
check-up-wrong = { $left ->
    [one] Ese no es el código. Queda un intento.
   *[other] Ese no es el código. Quedan { NUMBER($left) } intentos.
    }
check-up-wait = Puedo enviarlo otra vez dentro de { common-time }.
check-up-not-now = Esta no se puede probar ahora mismo, tras demasiados mensajes o intentos. Seguimos sin ella.
check-up-code-over = Ese código ha caducado. Puedo enviarte otro, o seguimos sin él.
check-up-choice-missed = No me llega
# $works, $of: cuántas formas funcionan
check-up-all-work = { $of ->
    [one] Tu forma de recuperarla funciona. Te preguntaré otra vez dentro de un año.
   *[other] Las { NUMBER($of) } formas de recuperarla funcionan. Te preguntaré otra vez dentro de un año.
    }
# $works, $of: cuántas formas funcionan
check-up-some-fail = { $works ->
    [0] No se ha comprobado que funcione ninguna. Añade otra mientras aún puedas iniciar sesión.
   *[other] Funcionan { NUMBER($works) } de { NUMBER($of) }. Cambia las que fallan mientras aún puedas iniciar sesión.
    }
check-up-choice-ways-mend = Arreglar mis formas de recuperarla
