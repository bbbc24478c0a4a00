### Crear una cuenta.

## Región

sign-up-region =
    Para empezar: ¿en qué país o región vives?

    Tócalo o escribe una parte de su nombre.
# $region: la elegida antes
sign-up-region-now = Hasta ahora: { $region }
sign-up-regions-found = He encontrado estas. Toca la tuya o escribe algo más de su nombre.
# $wanted, $nearest: regiones; $distance: kilómetros entre sus centros
sign-up-region-far =
    { $wanted } todavía no está entre nuestras regiones. La más cercana es <b>{ $nearest }</b>, a unos { $distance } km de centro a centro.

    Puedes elegirla: tu cuenta funciona estés donde estés. Solo los precios, las ofertas y los servicios locales serán los de { $nearest }.

    También puedes escribir el nombre de otra región.
# $wanted: una región
sign-up-region-nowhere = { $wanted } todavía no está entre nuestras regiones. Puedes escribir el nombre de otra.
sign-up-region-unclear = No conozco ningún país ni región con ese nombre. Bastan unas letras, por ejemplo «Mex».
sign-up-help-region = De la región dependen los precios, las ofertas y los servicios locales. Puedes cambiarla antes de crear la cuenta.
# $region: una región
sign-up-choice-nearest = Elegir { $region }

## Correo o teléfono

sign-up-identifier =
    ¿Cómo quieres iniciar sesión más adelante? Puedes elegir un correo electrónico o un número de teléfono.

    También puedes escribirlo directamente.
sign-up-identifier-phone = Iniciarás sesión con tu número de teléfono.
sign-up-choice-email = Correo
sign-up-choice-phone = Teléfono
sign-up-email = ¿Cuál es tu correo electrónico? Te enviaré un código para comprobar que es tuyo.
sign-up-phone =
    ¿Cuál es tu número de teléfono? Lo más rápido es «Compartir mi número»: así no hace falta ningún código.

    También puedes escribirlo con el prefijo del país, por ejemplo +34 612 34 56 78. Entonces el código llega por SMS.
sign-up-phone-share = Toca «Compartir mi número» aquí abajo. Telegram me dirá tu número y no hará falta ningún código.
# $address: el correo o teléfono dado antes
sign-up-address-now = Hasta ahora: { $address }
sign-up-choice-keep = Dejarlo así
sign-up-help-address = Con esto inicias sesión y vuelves a entrar si olvidas tu contraseña. Nadie más lo ve.

## Condiciones

# $account: cómo se llama la cuenta; $version: versión de las condiciones
sign-up-terms =
    Lee, por favor, la política de privacidad y las condiciones de tu { $account }.

    Si aceptas, guardo la versión ({ $version }), el idioma, la hora y que fue en este chat. Las novedades y ofertas se eligen aparte; están desactivadas hasta que tú las actives.
sign-up-terms-changed = Las condiciones han cambiado desde que las aceptaste. Échales un vistazo, por favor.
sign-up-choice-privacy = Privacidad
sign-up-choice-terms = Condiciones
# $on: yes o no
sign-up-choice-offers = { $on ->
    [yes] ☑ Quiero recibir novedades y ofertas
   *[no] ☐ Quiero recibir novedades y ofertas
    }
sign-up-choice-accept = Acepto
sign-up-help-terms = Los dos primeros botones abren los textos. «Acepto» hace falta para crear una cuenta; las novedades y ofertas, no.

## El código

sign-up-proven = Gracias, confirmado.
sign-up-proven-by-link = Gracias, lo has confirmado con el enlace.
sign-up-help-code = El código demuestra que la dirección es tuya. Si no llega nada, pide que se envíe otra vez o cambia la dirección; tus demás respuestas se conservan.

## Límites, y una dirección que ya tiene cuenta

# $unit, $count: cuánto hay que esperar
sign-up-slowed =
    Ha habido mucho movimiento por aquí en poco tiempo, así que hay una pausa: { common-time }. Te protege a ti y a los demás.
# $unit, $count: cuánto hay que esperar; $to: la dirección, oculta en parte
sign-up-slowed-lately = Hace muy poco se ha pedido un mensaje para <b>{ $to }</b>. El siguiente podrá salir en { common-time }.
# $unit, $count: cuánto hay que esperar
sign-up-slowed-addresses = Desde un mismo chat solo escribo a unas pocas direcciones al día, para que nadie reciba mensajes que no ha pedido. Una nueva tiene que esperar: { common-time }.
# $count: cuántas direcciones ha usado la persona y puede usar ya, cada una con su botón
sign-up-slowed-used = { $count ->
    [0] Lo que sí funciona ya es compartir tu propio número de teléfono: no hace falta ningún código.
    [one] La dirección que ya has usado sigue sirviendo. También puedes compartir tu propio número de teléfono, sin ningún código.
   *[other] Las direcciones que ya has usado siguen sirviendo; toca la tuya. También puedes compartir tu propio número de teléfono, sin ningún código.
    }
# $unit, $count: cuánto hay que esperar; $to: la dirección, oculta en parte; $link: yes si el botón del correo sigue sirviendo
sign-up-slowed-codes =
    Para <b>{ $to }</b> han llegado varios códigos que no eran, así que hay una pausa: { common-time }. Así nadie puede adivinarlos.

    { $link ->
        [yes] El botón del correo que ya tienes sigue sirviendo, y con otra dirección puedes seguir ahora mismo.
       *[no] Con otra dirección puedes seguir ahora mismo.
    }
# $unit, $count: cuánto hay que esperar
sign-up-slowed-captcha = Han sido ya unas cuantas tareas seguidas, así que hay una pausa: { common-time }. Así ningún programa puede probar sin fin.
sign-up-slowed-wait = Tus respuestas se conservan y no hace falta que esperes aquí: te aviso cuando termine la pausa.
sign-up-slowed-over = La pausa ha terminado. Puedes seguir.
sign-up-choice-go-on = Seguir
sign-up-choice-other-address = Usar otra dirección
sign-up-choice-share = Compartir mi número
# $to: la dirección completa: la persona acaba de demostrar que es suya
sign-up-already-yours =
    <b>{ $to }</b> ya tiene una cuenta, y acabas de demostrar que es tuya. Puedes iniciar sesión con ella.

    Si quieres otra cuenta más, usa otra dirección.
sign-up-choice-sign-in = Iniciar sesión

## Contraseña

sign-up-password-kept = Tu contraseña está guardada.
sign-up-password-erased = Tu contraseña está guardada, y tus mensajes con ella están borrados.
sign-up-password-expired = Tu contraseña solo se guardaba un tiempo y ha caducado. Elige una otra vez, por favor.
sign-up-proof-expired = Tu confirmación ha caducado mientras tanto. Un código nuevo y seguimos.

## Nombre

sign-up-name = ¿Cómo te llamamos? Escribe un nombre o usa el de Telegram.
sign-up-name-plain = ¿Cómo te llamamos? Escribe un nombre.
# $name: el nombre dado antes
sign-up-name-now = Hasta ahora: { $name }
# $name: el nombre de la persona en Telegram
sign-up-choice-take-name = Usar «{ $name }»
sign-up-name-unclear = Un nombre es una línea de hasta 64 caracteres. Uno corto está bien.
sign-up-help-name = El nombre aparece en tu cuenta y en los mensajes que te enviamos. No tiene que ser tu nombre completo.

## Resumen

# $region, $address, $name, $language: las respuestas; $confirmed, $offers, $password: yes o no
sign-up-review =
    Esto es lo que me has contado. ¿Está todo bien?

    <b>Región:</b> { $region }
    <b>Dirección:</b> { $address }{ $confirmed ->
        [yes] {""}
       *[no] {" "}(falta confirmarla)
    }
    <b>Novedades y ofertas:</b> { $offers ->
        [yes] sí
       *[no] no
    }
    <b>Contraseña:</b> { $password ->
        [yes] guardada
       *[no] falta elegirla
    }
    <b>Nombre:</b> { $name }
    <b>Idioma:</b> { $language }
sign-up-choice-change-region = Región
sign-up-choice-change-identifier = Dirección
# $on: yes o no
sign-up-choice-change-offers = { $on ->
    [yes] Sin ofertas
   *[no] Recibir ofertas
    }
sign-up-choice-change-password = Contraseña
sign-up-choice-change-name = Nombre
sign-up-choice-create = Crear mi cuenta
sign-up-help-review = Toca lo que quieras cambiar; lo demás se queda como está. No se crea nada hasta que tocas «Crear mi cuenta».

## El final

# $name: la persona; $account: cómo se llama la cuenta; $id: su número; $to: la dirección vinculada, oculta en parte
sign-up-done =
    Te damos la bienvenida, { $name }. Tu { $account } está lista y ya puedes usarla.

    <b>ID de la cuenta:</b> <code>{ $id }</code>
    <b>Vinculada a:</b> { $to }
# $pages: yes donde se puede configurar la verificación en dos pasos; si no, no
sign-up-done-next =
    Lo que te ayuda a partir de ahora:
    • Añade otra forma de volver a entrar: un correo y un teléfono son más seguros que uno solo.
    { $pages ->
        [yes] • Activa la verificación en dos pasos.
            • Apunta el ID de la cuenta donde puedas encontrarlo.
       *[no] • Apunta el ID de la cuenta donde puedas encontrarlo.
    }
sign-up-choice-second-way = Añadir otra forma de recuperarla
sign-up-choice-two-step = Activar los dos pasos
sign-up-choice-check-up = Revisión
sign-up-choice-home = Menú principal

## Para después

# $at, $of: el paso en el que espera el registro
sign-up-paused =
    Lo dejamos en el paso { $at } de { $of }. Guardo tus respuestas 30 días, así que puedes seguir cuando quieras.
sign-up-still-there = Tu registro sigue aquí, tal como lo dejaste. Este es el único recordatorio.
sign-up-choice-resume = Seguir
sign-up-choice-forget = Olvidar mis respuestas
sign-up-forgotten = Tus respuestas están borradas.
sign-up-left = Lo encuentras todo en /start.
sign-up-help-paused = «Seguir» te lleva a donde estabas. «Olvidar mis respuestas» las borra enseguida.
