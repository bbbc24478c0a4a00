### Dónde hay sesiones abiertas.

sessions-nobody = Ahora mismo no hay ninguna sesión abierta con tu cuenta. Este chat está vinculado a ella, y sigue estándolo.
# $count: cuántos
sessions-list = { $count ->
    [one] Tienes la sesión abierta en un sitio. Tócalo para ver más.
   *[other] Tienes la sesión abierta en { $count } sitios, primero el último que se usó. Toca uno para ver más.
    }
# $device: como lo llama el servicio; $since, $seen: día y hora
sessions-item =
    📱 <b>{ $device }</b>
    Sesión iniciada: { $since }
    Último uso: { $seen }
# $more: cuántos
sessions-more = { $more ->
    [one] Y uno más que se usó hace más tiempo.
   *[other] Y { $more } más que se usaron hace más tiempo.
    }
sessions-one = ¿No lo reconoces? Entonces cierra ahí la sesión y elige una contraseña nueva, para que nadie pueda volver con la que tienes.
# $count: cuántos
sessions-sure = { $count ->
    [one] Se cerrará la sesión en el único sitio donde está abierta, y podrás volver a entrar cuando quieras. Este chat sigue vinculado.
   *[other] Se cerrará la sesión en los { $count } sitios, y podrás volver a entrar cuando quieras. Este chat sigue vinculado.
    }
# $count: cuántos
sessions-ended = { $count ->
    [0] Esa sesión ya estaba cerrada.
    [one] Sesión cerrada.
   *[other] Sesión cerrada en { $count } sitios.
    }
sessions-choice-all = Cerrar todas las sesiones
sessions-choice-sure = Sí, cerrarlas todas
sessions-choice-end = Cerrar ahí la sesión
sessions-choice-password = Elegir otra contraseña
sessions-choice-again = Mirar otra vez
sessions-unclear = Toca un sitio para ver más, o «Cerrar todas las sesiones».
sessions-help = Aquí está cada sitio donde entraste con tu cuenta, hasta que cierres la sesión: 30 días como mucho, o 7 sin usarla.
sessions-closed = De acuerdo. Lo encuentras otra vez en /account.
