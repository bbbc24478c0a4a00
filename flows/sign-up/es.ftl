### Crear una cuenta.

## Región

sign-up-region =
    Para empezar: ¿en qué país o región vives?

    Tócalo o escribe parte de su nombre.

## Correo o teléfono

sign-up-choice-email = Usar un correo electrónico
sign-up-choice-phone = Usar mi teléfono
sign-up-email =
    ¿Cuál es tu correo electrónico? Con él inicias sesión. Te enviaré un código para comprobar que es tuyo.

    También puedes usar un número de teléfono.
# $example: un número de la región de la persona
sign-up-phone =
    ¿Cuál es tu número de teléfono? Lo más rápido es «Compartir mi número»: no hace falta ningún código.

    También puedes escribirlo con el prefijo del país, por ejemplo { $example }. Entonces te llegará un código por SMS.
sign-up-phone-share = Toca «Compartir mi número» aquí abajo. Telegram me dirá tu número y no hará falta ningún código.
# $address: el correo o teléfono dado antes
sign-up-address-now = Actual: { $address }
sign-up-choice-keep = Dejarlo así
sign-up-help-address = Con esto inicias sesión, y recuperas tu cuenta si olvidas la contraseña. Nadie más lo ve.

## Condiciones

# $account: cómo se llama la cuenta; $version: la de las condiciones; $terms, $privacy: dónde se leen
sign-up-terms = Al tocar «Aceptar y crear» aceptas las <a href="{ $terms }">condiciones</a> (versión { $version }) y la <a href="{ $privacy }">política de privacidad</a> de tu { $account }. Las novedades y ofertas se eligen aparte y están desactivadas hasta que tú las actives.
# $on: yes o no
sign-up-choice-offers = { $on ->
    [yes] ☑ Quiero recibir novedades y ofertas
   *[no] ☐ Quiero recibir novedades y ofertas
    }

## El código

sign-up-proven = Gracias, confirmado.
sign-up-proven-by-link = Gracias, lo has confirmado con el enlace.
sign-up-code-account = ¿Ya tienes una cuenta con esa dirección? Entonces el mensaje lo dice y no trae código: puedes recuperar tu cuenta.
sign-up-choice-get-back-in = Recuperar mi cuenta
sign-up-help-code = El código demuestra que es tuyo de verdad. Si no llega nada, toca «Enviarlo otra vez» o cámbialo; tus demás respuestas se conservan.

## Límites, y una dirección que ya tiene cuenta

# $unit, $count: cuánto hay que esperar
sign-up-slowed =
    Han sido muchas cosas en poco tiempo, así que toca esperar { common-time }. Así te protegemos a ti y a los demás.
# $unit, $count: cuánto hay que esperar; $to: la dirección, oculta en parte
sign-up-slowed-lately = Hace muy poco me han pedido un mensaje para <b>{ $to }</b>. Podré enviar el siguiente en { common-time }.
# $unit, $count: cuánto hay que esperar
sign-up-slowed-addresses = Desde un mismo chat solo puedo escribir a unas pocas direcciones al día, para que nadie reciba mensajes que no ha pedido. Para otra hay que esperar { common-time }.
# $count: cuántas direcciones ha usado la persona y puede usar ya, cada una con su botón
sign-up-slowed-used = { $count ->
    [0] Lo que sí puedes hacer ya es compartir tu propio número de teléfono: no hace falta ningún código.
    [one] La dirección que ya has usado sigue sirviendo. También puedes compartir tu propio número de teléfono, sin ningún código.
   *[other] Las direcciones que ya has usado siguen sirviendo; toca la tuya. También puedes compartir tu propio número de teléfono, sin ningún código.
    }
# $unit, $count: cuánto hay que esperar; $to: la dirección, oculta en parte; $link: yes si el botón del correo sigue sirviendo
sign-up-slowed-codes =
    Varios códigos de <b>{ $to }</b> no eran correctos, así que toca esperar { common-time }. Así nadie puede adivinarlos.

    { $link ->
        [yes] El botón de tu correo sigue sirviendo, y con otra dirección puedes seguir ahora mismo.
       *[no] Con otra dirección puedes seguir ahora mismo.
    }
# $unit, $count: cuánto hay que esperar
sign-up-slowed-captcha = Han sido ya unas cuantas seguidas, así que toca esperar { common-time }. Así ningún robot puede probar sin fin.
sign-up-slowed-wait = Tus respuestas se conservan y no hace falta que esperes aquí: te aviso cuando puedas seguir.
sign-up-slowed-over = Ya puedes seguir.
sign-up-choice-go-on = Seguir
sign-up-choice-other-address = Usar otra dirección
sign-up-choice-share = Compartir mi número
# $to: la dirección completa: la persona acaba de demostrar que es suya
sign-up-already-yours =
    <b>{ $to }</b> ya tiene una cuenta, y acabas de confirmar que es tuya. Puedes iniciar sesión con ella.

    Si quieres otra cuenta, usa otro correo o teléfono.
sign-up-choice-sign-in = Iniciar sesión

## Contraseña

sign-up-password-kept = Tu contraseña está guardada.
sign-up-password-erased = Tu contraseña está guardada, y he borrado los mensajes en los que estaba.
sign-up-password-expired = La contraseña que elegiste ha caducado, porque solo la guardo un tiempo. Elígela otra vez, por favor.
sign-up-proof-expired = Tu confirmación ha caducado mientras tanto. Un código nuevo y seguimos.
sign-up-profile-again = Una de tus respuestas ya no vale, porque la pregunta ha cambiado. Contéstala otra vez, por favor.

## Resumen

# $region, $address, $name, $language: las respuestas; $confirmed, $password, $named: yes o no
sign-up-review =
    Ya casi está. ¿Es todo correcto?

    <b>Región:</b> { $region }
    <b>Correo o teléfono:</b> { $address }{ $confirmed ->
        [yes] {""}
       *[no] {" "}(sin confirmar)
    }
    <b>Contraseña:</b> { $password ->
        [yes] elegida
       *[no] falta elegirla
    }
    <b>Nombre:</b> { $named ->
        [yes] { $name }
       *[no] falta elegirlo
    }
    <b>Idioma:</b> { $language }
sign-up-corrections = ¿Qué quieres cambiar? Todo lo demás se queda como está.
sign-up-choice-change-region = Cambiar la región
sign-up-choice-correct = Cambiar otra cosa
sign-up-choice-change-identifier = Correo o teléfono
sign-up-choice-change-password = Contraseña
sign-up-choice-change-name = Nombre
sign-up-choice-create = Aceptar y crear
sign-up-help-review = Toca lo que quieras cambiar; lo demás se queda igual. No se acepta ni se crea nada hasta que tocas «Aceptar y crear».

## El final

# $name: la persona; $account: cómo se llama la cuenta; $id: su número; $to: la dirección vinculada, oculta en parte
sign-up-done =
    Te damos la bienvenida, { $name }. Tu { $account } está lista y ya puedes usarla.

    <b>ID de la cuenta:</b> <code>{ $id }</code>
    <b>Vinculada a:</b> { $to }
# $pages: yes donde se puede configurar la verificación en dos pasos; si no, no
sign-up-done-next =
    Para protegerla bien:
    • Añade otra forma de recuperarla: un correo y un teléfono son más seguros que uno solo.
    { $pages ->
        [yes] • Activa la verificación en dos pasos.
            • Guarda el ID de la cuenta donde puedas encontrarlo.
       *[no] • Guarda el ID de la cuenta donde puedas encontrarlo.
    }
sign-up-choice-second-way = Añadir otra forma de recuperarla
sign-up-choice-two-step = Activar los dos pasos
sign-up-choice-check-up = Revisión
sign-up-choice-home = Menú principal

## Para después

# $at, $of: el paso en el que espera el registro
sign-up-paused =
    En pausa en el paso { $at } de { $of }. Guardo tus respuestas 30 días, así que puedes seguir cuando quieras.
sign-up-still-there = Tu registro sigue aquí, tal como lo dejaste. No te enviaré más recordatorios.
sign-up-choice-resume = Seguir
sign-up-choice-forget = Borrar mis respuestas
sign-up-forgotten = He borrado tus respuestas.
sign-up-left = Lo tienes todo en /start.
sign-up-help-paused = «Seguir» te lleva a donde estabas. «Borrar mis respuestas» las borra enseguida.
