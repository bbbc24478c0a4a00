### La cuenta de un vistazo.

# $name: la persona; $account: cómo se llama la cuenta; $id: su número; $region: dónde; $since: un día
account-overview =
    <b>{ $name }</b>, esta es tu { $account }.

    <b>ID de la cuenta:</b> <code>{ $id }</code>
    <b>Región:</b> { $region }
    <b>Miembro desde:</b> { $since }
# $primary: una dirección, en parte oculta; $others: las demás; $count: cuántas son
account-reach = <b>Te avisamos en:</b> { $primary }{ $count ->
    [0] {""}
   *[other] {" "}y también en { $others }
    }
# $password: el día desde el que vale; $on: sí o no; $codes: códigos de recuperación sin usar
account-protection =
    <b>Contraseña:</b> elegida el { $password }
    <b>Verificación en dos pasos:</b> { $on ->
        [yes] activada
            <b>Códigos de recuperación que quedan:</b> { $codes }
       *[no] desactivada
    }
# $known: sí o no; $last: día y hora; $device: en qué; $sessions, $chats: cuántos
account-use =
    <b>Último inicio de sesión:</b> { $known ->
        [yes] { $last }, en { $device }
       *[no] ninguno todavía
    }
    <b>Sesiones abiertas:</b> { $sessions ->
        [0] ninguna
        [one] una
       *[other] { $sessions }
    }
    <b>Chats vinculados:</b> { $chats ->
        [one] solo este
       *[other] { $chats }
    }

## Lo urgente

account-frozen = 🔒 <b>Tu cuenta está bloqueada.</b> Alguien dijo «no he sido yo», así que nadie puede iniciar sesión. Recupérala para desbloquearla.
# $account: cómo se llama la cuenta; $day: cuándo
account-leaving = 🗑 <b>Tu { $account } se eliminará el { $day }.</b> Hasta entonces todo funciona y puedes conservarla.
# $until: día y hora
account-cooling = ⏳ Tu cuenta se recuperó hace poco. Hasta el { $until }, los cambios delicados piden un segundo paso que ya estuviera activado.
# $count: cuántos; $last: día y hora
account-tries = { $count ->
    [one] ⚠️ En las últimas 24 horas hubo un intento fallido de entrar en tu cuenta, el { $last }. No entró nadie.
   *[other] ⚠️ En las últimas 24 horas hubo { $count } intentos fallidos de entrar en tu cuenta, el último el { $last }. No entró nadie.
    }
# $count: cuántos; $last, $until: día y hora
account-tries-paused = { $count ->
    [one] ⚠️ En las últimas 24 horas hubo un intento fallido de entrar en tu cuenta, el { $last }. Hasta el { $until } nadie puede volver a intentarlo desde otro sitio; este chat no tiene que esperar. Si fuiste tú en otro dispositivo, con «Terminar la pausa» puedes seguir allí.
   *[other] ⚠️ En las últimas 24 horas hubo { $count } intentos fallidos de entrar en tu cuenta, el último el { $last }. Hasta el { $until } nadie puede volver a intentarlo desde otro sitio; este chat no tiene que esperar. Si fuiste tú en otro dispositivo, con «Terminar la pausa» puedes seguir allí.
    }
account-unlocked = La pausa ha terminado. Ya puedes volver a intentarlo en tu otro dispositivo.
account-unlock-later = Hoy ya has terminado varias pausas, así que esta tiene que terminar sola. En este chat no hay nada bloqueado.
account-not-linked = Este chat ya no está vinculado a ninguna cuenta.

## Adónde ir

account-choice-recover = Recuperar mi cuenta
account-choice-keep = Conservar mi cuenta
account-choice-unlock = Terminar la pausa
account-choice-check-up = Revisión
account-choice-access = Acceso y dispositivos
account-choice-details = Datos y privacidad
account-choice-password = Contraseña
account-choice-addresses = Correo y teléfono
account-choice-two-step = Verificación en dos pasos
account-choice-two-step-passkeys = Dos pasos y llaves
account-choice-sessions = Sesiones abiertas
account-choice-sessions-applications = Sesiones y aplicaciones
account-choice-chats = Chats vinculados
account-choice-privacy = Privacidad
account-choice-name = Nombre
account-choice-region = Región
account-choice-overview = ‹ Mi cuenta

## Dentro de cada parte

account-access =
    <b>Acceso y dispositivos</b>

    Cómo inicias sesión y recuperas la cuenta, y dónde se usa.
# $name: la persona; $region: dónde
account-details =
    <b>Datos y privacidad</b>

    <b>Nombre:</b> { $name }
    <b>Región:</b> { $region }

    En «Privacidad» están el registro de actividad, lo que aceptaste, una copia de tus datos y cómo eliminar la cuenta.
account-region =
    ¿En qué país o región vives ahora?

    Tócalo o escribe parte de su nombre.
account-changed = Cambiado. Así queda tu cuenta.
account-answer-refused = Esa respuesta ya no vale, porque la pregunta ha cambiado. No se ha cambiado nada.

account-help = Cada botón abre una parte de tu cuenta. No cambia nada hasta que tú lo digas, y para lo delicado te pido otra vez la contraseña o un código.
account-unclear = Toca lo que quieras ver.
account-closed = Tu cuenta está aquí cuando quieras: /account
