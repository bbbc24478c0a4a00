### Dónde hay sesiones abiertas.

sessions-nobody = No hay sesiones abiertas: ningún dispositivo ha iniciado sesión en tu cuenta ahora mismo. Este chat sigue vinculado a ella.
# $count: cuántos
sessions-list = { $count ->
    [one] Tienes una sesión abierta. Tócala para ver más.
   *[other] Tienes { $count } sesiones abiertas, la más reciente primero. Toca una para ver más.
    }
# $device: como lo llama el servicio; $since, $seen: día y hora
sessions-item =
    📱 <b>{ $device }</b>
    Sesión iniciada: { $since }
    Último uso: { $seen }
# $device: the application on a device without a browser; $browser: where it was confirmed; $since, $seen: a day and time
sessions-item-confirmed =
    📺 <b>{ $device }</b>
    Confirmado en: { $browser }
    Sesión iniciada: { $since }
    Último uso: { $seen }
# $more: cuántos
sessions-more = { $more ->
    [one] Y una sesión más antigua.
   *[other] Y { $more } sesiones más antiguas.
    }
sessions-one = ¿No la reconoces? Ciérrala y elige una contraseña nueva, para que nadie pueda entrar con la actual.
# $count: cuántos
sessions-sure = { $count ->
    [one] Se cerrará tu única sesión abierta. Podrás iniciarla otra vez cuando quieras. Este chat sigue vinculado.
   *[other] Se cerrarán las { $count } sesiones abiertas. Podrás iniciarlas otra vez cuando quieras. Este chat sigue vinculado.
    }
# $count: cuántos
sessions-ended = { $count ->
    [0] Esa sesión ya estaba cerrada.
    [one] Sesión cerrada.
   *[other] { $count } sesiones cerradas.
    }
sessions-choice-all = Cerrar todas las sesiones
sessions-choice-sure = Sí, cerrarlas todas
sessions-choice-end = Cerrar esta sesión
sessions-choice-password = Elegir otra contraseña
sessions-choice-applications = Aplicaciones con acceso
sessions-choice-again = Actualizar
sessions-unclear = Toca una sesión para ver más, o «Cerrar todas las sesiones».
sessions-help = Aquí está cada dispositivo donde iniciaste sesión, hasta que la cierres: 30 días como mucho, o 7 sin usarla.
sessions-closed = De acuerdo. Lo tienes otra vez en /account.
