### Lo que se dice en cualquier momento, sea cual sea la gestión.

## La fila bajo cada pantalla y la línea de arriba

common-choice-back = ‹ Atrás
common-choice-cancel = Cancelar
common-choice-help = Ayuda
common-choice-language = Idioma
# $at, $of: en qué paso está la persona
common-step = Paso { $at } de { $of }

## Respuestas a lo que una pantalla no entiende

common-not-understood = Aquí no he sabido qué hacer con eso. Los botones de abajo muestran cómo seguir.
common-not-text = Aquí solo puedo leer texto y botones. Seguimos donde estábamos.
common-edited = Editar un mensaje no cambia nada aquí. Para corregir una respuesta, usa «Atrás» o el resumen del final.
common-forwarded = Ese mensaje es reenviado. Escríbelo tú, con tus palabras.
common-too-long = Es más de lo que puedo leer de una vez. Basta con una respuesta corta.
common-old-button-toast = Ese botón es de un paso anterior. Aquí es donde estás.
common-already-toast = Ya está hecho. Aquí es donde estás.
common-busy = Han llegado muchos mensajes a la vez. Un momento, ya voy.
common-group = Mejor hablemos en privado, donde nadie más lee. El botón te lleva allí.
common-choice-open-chat = Hablar en privado
common-nothing-back = No hay nada antes de esto. Estás al principio.
common-help =
    Puedes tocar los botones o escribir tu respuesta. Esto funciona en todo momento:

    /back, /cancel – un paso atrás, o dejarlo para después
    /start – el principio; lo que llevas hecho se guarda
    /signup, /link – crea una cuenta, o vincula la que tienes
    /account, /checkup, /privacy – cuida de ella
    /recover – recupérala
    /tips, /guide – cómo protegerte y cómo funciona todo
    /language – otro idioma
common-working = Un momento.
# Retira el teclado con el que se compartió un número de teléfono; queda en el chat como mensaje aparte.
common-put-away = He retirado el botón de tu número.
common-later = Algo de nuestro lado no responde. No se ha perdido nada; prueba otra vez en un minuto.
common-welcome-back = Qué bien tenerte de vuelta. Aquí lo habíamos dejado.
# Una actualización ha movido a la persona; lo que acaba de decir no se ha tomado como respuesta.
common-mended = Mientras tanto hemos renovado esta conversación. Tus respuestas se conservan. Sigue desde aquí y mira este paso una vez más.

# $unit, $count: cuánto tiempo
common-time =
    { $unit ->
        [seconds] { $count ->
            [one] un segundo
           *[other] { $count } segundos
        }
        [minutes] { $count ->
            [one] un minuto
           *[other] { $count } minutos
        }
       *[hours] { $count ->
            [one] una hora
           *[other] { $count } horas
        }
    }

## Dar una dirección, y su código

# $typed: lo que escribió la persona; $meant: lo que parece ser
common-email-doubt =
    Has escrito <b>{ $typed }</b>.

    ¿Querías decir <b>{ $meant }</b>?
common-choice-meant = Sí, ese
common-choice-typed = No, el mío está bien
common-address-unclear = No he encontrado ahí un correo ni un número de teléfono. Un correo tiene esta forma: ana@example.com.
common-email-unclear = Parece que a ese correo le falta algo. Un correo completo tiene esta forma: ana@example.com.
common-email-closed = Ahora mismo aquí no se pueden usar correos electrónicos. Con un número de teléfono sí funciona.
common-phone-unclear = Parece que a ese número le falta algo. Escríbelo con el prefijo del país, por ejemplo +34 612 34 56 78.
common-phone-share-only = Aquí no se puede comprobar un número escrito. Toca «Compartir mi número» y Telegram lo confirma por ti.
# $mail: whether mail leaves this house, yes or no
common-phone-no-sms = { $mail ->
    [yes] No puedo enviar un SMS a ese número. Si es tuyo, toca «Compartir mi número» y Telegram lo confirma por ti. También sirve un correo.
   *[no] No puedo enviar un SMS a ese número. Si es tuyo, toca «Compartir mi número» y Telegram lo confirma por ti.
    }
# $mail: whether mail leaves this house, yes or no
common-besides-sms = { $mail ->
    [yes] Con un correo, o compartiendo tu propio número, quizá puedas seguir ya mismo.
   *[no] Compartiendo tu propio número quizá puedas seguir ya mismo.
    }
common-phone-unusable = Ese número es anónimo y no llega a ningún teléfono. Elige un correo u otro número, por favor.
common-phone-not-own = Ese número es de otra persona. Comparte el tuyo con el botón de abajo.
common-choice-share-number = Compartir mi número
common-choice-contact = Pedir ayuda
# $to: la dirección, oculta en parte; $match: dos cifras que pide la página del correo
common-code-email = He enviado un mensaje a <b>{ $to }</b>. Escribe aquí su código de 6 cifras o toca el botón del correo; te pedirá el número <b>{ $match }</b> y también sirve en otro dispositivo.
common-code-email-only = He enviado un mensaje a <b>{ $to }</b>. Escribe aquí su código de 6 cifras, por favor.
# $to: el número, oculto en parte
common-code-sms = He enviado un código de 6 cifras por SMS a <b>{ $to }</b>. Escríbelo aquí, por favor.
common-sent-queued = ✉️ En camino.
common-sent-accepted = ✉️ Entregado. Suele llegar en menos de un minuto.
common-sent-delayed = ✉️ El otro lado nos pide esperar un poco. Yo sigo intentándolo.
# $to: la dirección completa
common-sent-refused = Mi mensaje a <b>{ $to }</b> no se ha podido entregar. Revisa la dirección letra a letra y cámbiala si hace falta.
# $to: la dirección completa; $reason: palabras del otro lado
common-sent-refused-because =
    Mi mensaje a <b>{ $to }</b> no se ha podido entregar. Revisa la dirección letra a letra y cámbiala si hace falta.

    El otro lado dice: «{ $reason }»
# $minutes: cuánto tiempo sirve todavía el código
common-code-expires = { $minutes ->
    [one] El código sirve un minuto más.
   *[other] El código sirve { $minutes } minutos más.
    }
common-code-expired = El código ha caducado. Pide que se envíe otra vez y llegará uno nuevo.
common-code-late-email = ¿Aún nada? Mira también en la carpeta de spam.
common-code-late-sms = ¿Aún nada? Revisa el número y tu cobertura.
common-choice-resend = Enviarlo otra vez
# $unit, $count: cuánto falta para poder enviarlo otra vez
common-choice-resend-soon = Enviarlo otra vez en { common-time }
common-choice-change-address = Cambiar el correo
common-choice-change-number = Cambiar el número
common-sent-again = Enviado otra vez.
# $unit, $count: cuánto falta para poder enviarlo otra vez
common-resend-soon = Se puede enviar otra vez en { common-time }. El código que ya tienes sirve hasta que caduque.
# $left: cuántos intentos quedan
common-code-wrong = { $left ->
    [one] Ese no es el código. Te queda un intento.
   *[other] Ese no es el código. Te quedan { $left } intentos.
    }
common-code-odd = El código son 6 cifras, nada más. Eso no ha contado como intento.
common-once-more = Eso se ha perdido de nuestro lado. Escríbelo otra vez, por favor.
common-code-over = Este código ya no sirve: ha caducado o se ha probado demasiadas veces. Puedo enviarte uno nuevo.
common-choice-new-code = Enviar un código nuevo
# $unit, $count: cuánto falta para poder enviar un código nuevo
common-choice-new-code-soon = Enviar un código nuevo en { common-time }
# $unit, $count: cuánto falta para poder enviar un código nuevo
common-new-code-soon = Podré enviarte un código nuevo en { common-time }.

## Una contraseña nueva

common-password-page =
    Ahora, una contraseña. Por tu seguridad la eliges en una página nuestra que se abre solo para ti, no en este chat.

    En cuanto termines allí, aquí seguimos sin que hagas nada más.
common-page-not-here = No escribas aquí una contraseña, por favor; he borrado tu mensaje por si acaso. El botón de abajo abre la página para elegirla.
common-choice-open-page = Elegir una contraseña
common-choice-new-page = Abrir una página nueva
# $match: dos cifras
common-page-match = Recuerda un momento el número <b>{ $match }</b>, por favor: la página lo pide, para que no le sirva a nadie más.
common-page-over = Esa página ya no sirve. Abre otra aquí, por favor; tiene su propio número.
common-password = Ahora, una contraseña. Escríbela aquí; borro tu mensaje enseguida.
common-password-again = Escribe la misma contraseña otra vez, para asegurarnos de que no hay ningún desliz. También borro este mensaje.
common-password-differs = Las dos no eran iguales. Elige una otra vez, por favor.
common-not-erased = No he podido borrar ese mensaje. Bórralo tú, por favor: mantenlo pulsado y toca «Eliminar».
common-help-password = Lo que mejor protege una cuenta es una contraseña propia que no uses en ningún otro sitio. Aquí nadie puede leerla, y nunca se guarda tal como la escribes.
# $policy: mi, nist o default
common-password-policy = { $policy ->
    [mi] Usa de 8 a 16 caracteres de cualquier tipo. Dos palabras cortas y poco comunes, con unas cifras en medio, funcionan bien.
    [nist] Usa al menos 15 caracteres de cualquier tipo. Unas cuantas palabras poco comunes funcionan bien.
   *[default] Usa de 8 a 128 caracteres de cualquier tipo. Unas cuantas palabras poco comunes funcionan bien.
    }
common-password-limits = Al borrarla desaparece de este chat, pero no de la vista de quien la haya leído por encima de tu hombro ni de una notificación que ya se haya mostrado.
common-fault-too-short = Esa todavía es demasiado corta.
common-fault-too-long = Esa es más larga de lo que podemos guardar.
common-fault-common = Esa está en listas de contraseñas conocidas, así que sería de las primeras en probarse.
common-fault-personal = Esa está hecha con tus propios datos, que otros pueden conocer.
common-fault-guessable = Esa es fácil de adivinar. Con una o dos palabras más será fuerte.
common-fault-unreadable = No he podido leer eso como contraseña. Escríbela como texto normal, por favor.
common-fault-same = Esa es la contraseña que tienes ahora. La nueva tiene que ser distinta.

## Cuando un chat no está vinculado a ninguna cuenta

# $account: cómo se llama la cuenta
common-no-account =
    Este chat todavía no está vinculado a tu { $account }, así que aquí no hay nada que mostrar.

    Si ya tienes una, vincúlala. Si no puedes entrar, te ayudo a recuperarla.
common-choice-link = Vincular mi cuenta
common-choice-recover = Recuperar mi cuenta
common-choice-sign-up = Crear una cuenta
common-choice-account = Mi cuenta

## Captcha

common-captcha-caption =
    ¿Qué caracteres ves en la imagen? Escríbelos, por favor.

    Se distinguen mayúsculas y minúsculas.
common-captcha-says = ¿No se ve bien? «No puedo verla» abre una página sin imágenes.
common-captcha-page = Abre la página y pulsa su botón: tu dispositivo hará entonces una cuenta que le lleva hasta medio minuto. No hay nada que ver ni que escribir. Después este chat sigue solo.
common-captcha-wrong = No coincidía. Aquí tienes otro intento.
common-captcha-number = Con tu propio número no hace falta leer ninguna imagen: compártelo con el botón de abajo.
common-captcha-second = Hoy ya has preguntado por una cuenta. Antes de buscar otra, muéstrame que no eres un programa, por favor.
common-choice-other-picture = Otra imagen
common-choice-no-picture = No puedo verla
common-choice-captcha-page = Abrir la página
common-choice-other-page = Otra página
common-choice-picture = Mejor una imagen
common-help-captcha = Así ningún programa puede probar por miles. Puedes pedir otra tantas veces como quieras.

## El perfil del bot y sus comandos

# $brand: su nombre
common-description =
    Crea aquí tu cuenta de { $brand }, con una pregunta breve cada vez. Se tarda unos tres minutos, y puedes parar y seguir cuando quieras.

    También encontrarás consejos de seguridad y guías sobre todo lo que puedes hacer con tu cuenta.
common-short-description = Crea tu cuenta de { $brand } conversando y aprende a protegerla.
common-command-start = Empezar, o seguir donde estabas
common-command-signup = Crear una cuenta
common-command-account = Mi cuenta
common-command-checkup = ¿Está segura mi cuenta?
common-command-recover = Recuperar mi cuenta
common-command-privacy = Mis datos, y cómo irme
common-command-tips = Consejos breves de seguridad
common-command-guide = Guías: cómo funciona todo
common-command-language = Elegir idioma
common-command-help = Qué puedes hacer aquí
common-command-back = Un paso atrás
common-command-cancel = Dejarlo para después
