### Lo que se dice en cualquier momento, sea cual sea la gestión.

## La fila bajo cada pantalla y la línea de arriba

common-choice-back = ‹ Atrás
common-choice-cancel = Cancelar
common-choice-help = Ayuda
common-choice-language = Idioma
# $at, $of: en qué paso está la persona
common-step = Paso { $at } de { $of }

## Respuestas a lo que una pantalla no entiende

common-not-understood = No te he entendido. Los botones de abajo muestran cómo seguir.
common-not-text = Aquí solo puedo leer texto y botones. Seguimos donde estábamos.
common-edited = Editar ese mensaje ya no cambia nada. Para corregir una respuesta, usa «Atrás» o el resumen del final.
common-formatted = Telegram ha convertido algunos signos, como __ o **, en cursiva o negrita, así que no veo lo que escribiste. Envíalo otra vez como texto sin formato, por favor.
common-formatted-secret = Telegram ha convertido algunos signos, como ** o __, en formato, así que no veo lo que escribiste. Lo he borrado. Usa una sin esas parejas de signos o pégala como texto sin formato, por favor.
common-forwarded = Ese mensaje es reenviado. Escríbelo tú, por favor.
common-too-long = Es más de lo que puedo leer de una vez. Con una respuesta corta basta.
common-old-button-toast = Ese botón es de un paso anterior. Estás en este paso.
common-already-toast = Eso ya está hecho. Estás en este paso.
common-busy = Han llegado muchos mensajes a la vez. Un momento, ya voy.
common-group = Mejor hablamos en privado, donde nadie más lee. El botón te lleva allí.
common-choice-open-chat = Hablar en privado
common-nothing-back = No hay nada antes de esto. Estás al principio.
common-help =
    Toca los botones o escribe tu respuesta. Esto funciona siempre:

    /back, /cancel – un paso atrás, o dejarlo por ahora
    /start – el menú; tus respuestas se guardan
    /signup, /link – crear una cuenta, o vincular la tuya
    /account, /checkup, /privacy – cuidar de ella
    /recover – recuperarla
    /tips, /guide – consejos de seguridad y guías
    /language – cambiar de idioma
common-working = Un momento.
# Retira el teclado con el que se compartió un número de teléfono; queda en el chat como mensaje aparte.
common-put-away = De acuerdo, seguimos.
common-later = Algo nos está fallando. No se ha perdido nada; inténtalo otra vez en un minuto.
common-welcome-back = Qué bien tenerte de vuelta. Lo dejamos aquí.
# Una actualización ha movido a la persona; lo que acaba de decir no se ha tomado como respuesta.
common-mended = Mientras tanto hemos actualizado este chat. Tus respuestas se conservan. Revisa este paso y sigue desde aquí.

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
common-email-unclear = Parece que a ese correo le falta algo. Un correo es así: ana@example.com.
common-email-long = La parte de antes de la @ es demasiado larga: 64 letras latinas como mucho, o 32 en casi cualquier otro alfabeto. Usa otro correo, por favor.
# $sign: el carácter que ninguna dirección puede llevar
common-email-sign = Un correo no puede llevar «{ $sign }» antes de la @. Revísalo o usa otro, por favor.
common-email-closed = Ahora mismo aquí no se puede usar un correo. Un número de teléfono sí.
common-phone-unclear = Parece que a ese número le falta algo. Escríbelo con el prefijo del país, por ejemplo +34 612 34 56 78.
common-phone-share-only = Aquí no puedo comprobar un número escrito. Toca «Compartir mi número» y Telegram lo confirma por ti.
# $mail: whether e-mail can be sent, yes or no
common-phone-no-sms = { $mail ->
    [yes] No puedo enviar un SMS a ese número. Si es tuyo, toca «Compartir mi número» y Telegram lo confirma por ti. También sirve un correo.
   *[no] No puedo enviar un SMS a ese número. Si es tuyo, toca «Compartir mi número» y Telegram lo confirma por ti.
    }
# $mail: whether e-mail can be sent, yes or no
common-besides-sms = { $mail ->
    [yes] Con un correo, o compartiendo tu propio número, quizá puedas seguir ahora mismo.
   *[no] Compartiendo tu propio número quizá puedas seguir ahora mismo.
    }
# $phone: el número que compartió la persona, como lo dice el canal
common-phone-unreadable = Telegram dice que tu número es { $phone }, y no consigo leerlo como número de teléfono. Escríbelo con su prefijo de país o usa un correo, por favor.
common-phone-unusable = Ese número es anónimo y no hay ningún teléfono detrás. Usa un correo u otro número, por favor.
common-phone-not-own = Ese número es de otra persona. Comparte el tuyo con el botón de abajo.
common-choice-copy-id = Copiar el ID de la cuenta
common-choice-share-number = Compartir mi número
common-choice-contact = Pedir ayuda
# $to: la dirección, oculta en parte; $match: dos cifras que pide la página del correo
common-code-email = He enviado un correo a <b>{ $to }</b>. Escribe aquí el código de 6 cifras o toca el botón del correo, en cualquier dispositivo. Te pedirá el número <b>{ $match }</b>.
common-code-email-only = He enviado un correo a <b>{ $to }</b>. Escribe aquí el código de 6 cifras, por favor.
# $to: el número, oculto en parte
common-code-sms = He enviado un código de 6 cifras por SMS a <b>{ $to }</b>. Escríbelo aquí, por favor.
common-sent-queued = ✉️ En camino.
common-sent-accepted = ✉️ Enviado. Suele llegar en menos de un minuto.
common-sent-delayed = ✉️ La entrega está tardando más de lo normal. Sigo intentándolo.
# $to: la dirección completa
common-sent-unsent = No he podido enviar mi mensaje a <b>{ $to }</b>. El fallo es nuestro, no tuyo. Te escribiré aquí en cuanto pueda enviar otra vez, y con «Enviarlo otra vez» lo intento ahora mismo.
# $to: la dirección completa
common-sent-sendable = Ya puedo enviar mensajes. Toca «Enviarlo otra vez» y un código nuevo saldrá hacia <b>{ $to }</b>. Gracias por tu paciencia.
# $to: la dirección completa
common-sent-refused = Mi mensaje a <b>{ $to }</b> no se ha podido entregar. Revisa si hay alguna errata y cámbialo si hace falta.
# $to: la dirección completa; $reason: palabras del otro lado
common-sent-refused-because =
    Mi mensaje a <b>{ $to }</b> no se ha podido entregar. Revisa si hay alguna errata y cámbialo si hace falta.

    Su servidor de correo dice: «{ $reason }»
# $minutes: cuánto tiempo sirve todavía el código
common-code-expires = { $minutes ->
    [one] El código caduca en un minuto.
   *[other] El código caduca en { $minutes } minutos.
    }
common-code-expired = El código ha caducado. Toca «Enviarlo otra vez» y te llegará uno nuevo.
common-code-late-email = ¿Aún nada? Mira también en la carpeta de spam.
common-code-late-sms = ¿Aún nada? Revisa el número y tu cobertura.
common-choice-resend = Enviarlo otra vez
# $unit, $count: cuánto falta para poder enviarlo otra vez
common-choice-resend-soon = Enviarlo otra vez en { common-time }
common-choice-change-address = Cambiar el correo
common-choice-change-number = Cambiar el número
common-sent-again = Enviado otra vez.
# $unit, $count: cuánto falta para poder enviarlo otra vez
common-resend-soon = Puedo enviarlo otra vez en { common-time }. El código que tienes sirve hasta que caduque.
# $left: cuántos intentos quedan
common-code-wrong = { $left ->
    [one] Ese no es el código. Te queda un intento.
   *[other] Ese no es el código. Te quedan { $left } intentos.
    }
common-code-odd = El código son solo 6 cifras. Eso no ha contado como intento.
common-once-more = Eso se nos ha perdido. Escríbelo otra vez, por favor.
common-code-over = Este código ya no sirve: ha caducado o se ha probado demasiadas veces. Puedo enviarte uno nuevo.
common-choice-new-code = Enviar un código nuevo
# $unit, $count: cuánto falta para poder enviar un código nuevo
common-choice-new-code-soon = Enviar un código nuevo en { common-time }
# $unit, $count: cuánto falta para poder enviar un código nuevo
common-new-code-soon = Podré enviarte un código nuevo en { common-time }.

## Región y nombre

# $region: la elegida antes
common-region-now = Actual: { $region }
common-regions-found = He encontrado estas. Toca la tuya o escribe un poco más del nombre.
# $wanted, $nearest: regiones; $distance: kilómetros entre sus centros
common-region-far =
    { $wanted } todavía no está entre nuestras regiones. La más cercana es <b>{ $nearest }</b>, a unos { $distance } km.

    Puedes elegirla: tu cuenta funciona estés donde estés. Solo los precios, las ofertas y los servicios locales serán los de la región { $nearest }.

    También puedes escribir el nombre de otra región.
# $wanted: una región
common-region-nowhere = { $wanted } todavía no está entre nuestras regiones. Puedes escribir el nombre de otra.
common-region-unclear = No conozco ningún país ni región con ese nombre. Con unas letras basta, por ejemplo «Mex».
common-help-region = De la región dependen los precios, las ofertas y los servicios locales. Puedes cambiarla cuando quieras.
# $region: una región
common-choice-nearest = Elegir { $region }
common-name = ¿Cómo te llamamos? Escribe un nombre o usa el de Telegram.
common-name-plain = ¿Cómo te llamamos? Escribe un nombre.
# $name: el nombre dado antes
common-name-now = Actual: { $name }
# $name: el nombre de la persona en Telegram
common-choice-take-name = Usar «{ $name }»
common-name-unclear = El nombre va en una sola línea, con 64 caracteres como mucho. Uno corto está bien.
common-help-name = El nombre aparece en tu cuenta y en los mensajes que te enviamos. No tiene que ser tu nombre completo.

## Preguntas propias del servicio

# $question: como la hace el servicio
common-field-question = { $question }
# $question: como la hace el servicio; $example: un día en cifras
common-field-day =
    { $question }

    Escribe el día, por ejemplo { $example }.
# $question: como la hace el servicio; $min, $max: números
common-field-range =
    { $question }

    Escribe un número de { $min } a { $max }.
# $given: answer, agreed, declined o none; $answer: la respuesta anterior
common-field-now = { $given ->
    [agreed] Actual: sí
    [declined] Actual: no
    [none] Actual: sin respuesta
   *[answer] Actual: { $answer }
    }
# $label: cómo se llama; $given: answer, agreed, declined o none; $answer: la respuesta
common-field-line = <b>{ $label }:</b> { $given ->
    [agreed] sí
    [declined] no
    [none] sin respuesta
   *[answer] { $answer }
    }
common-field-gone = Esa pregunta ya no se hace. Sigamos.
common-help-field = Estas preguntas son del propio servicio. Verás tus respuestas en la revisión y después en tu cuenta, donde puedes cambiarlas.
common-choice-go-on = Seguir
common-choice-keep = Dejarlo así
common-choice-skip = Omitir
common-choice-take-back = Quitar mi respuesta
common-choice-agree = Acepto
common-choice-decline = No, gracias
common-answer-line = Escríbelo en una sola línea, por favor.
# $min: cuántos caracteres
common-answer-short = { $min ->
    [one] Escribe al menos un carácter, por favor.
   *[other] Escribe al menos { $min } caracteres, por favor.
    }
# $max: cuántos caracteres
common-answer-long = { $max ->
    [one] Solo cabe un carácter.
   *[other] Es un poco largo: caben hasta { $max } caracteres.
    }
common-answer-option = No encuentro eso entre las respuestas. Toca una, o escribe su nombre.
# $example: un día en cifras
common-answer-day = No he podido leer eso como un día. Escríbelo con las cuatro cifras del año, por ejemplo { $example }.
# $min: un día
common-answer-day-early = Es demasiado pronto: el primer día que vale es el { $min }.
# $max: un día
common-answer-day-late = Es demasiado tarde: el último día que vale es el { $max }.
common-answer-number = No he podido leer eso como un número. Escribe solo el número, por favor.
# $decimals: cuántas cifras decimales
common-answer-decimals = { $decimals ->
    [0] Aquí basta con un número entero.
    [one] Aquí basta con un decimal.
   *[other] Aquí bastan { $decimals } decimales.
    }
# $min: un número
common-answer-small = El número más pequeño que vale aquí es { $min }.
# $max: un número
common-answer-large = El número más grande que vale aquí es { $max }.
common-answer-consent = Toca uno de los botones, por favor, para que no haya malentendidos.
common-answer-refused = Eso no vale aquí. Revísalo, por favor.
# $text: lo que dice el servicio
common-answer-said = { $text }

## Una contraseña nueva

common-password-page =
    Ahora, una contraseña. Por seguridad, elígela en una página que se abre solo para ti, no en este chat.

    Cuando termines, seguimos aquí.
common-page-not-here = No escribas aquí una contraseña, por favor; he borrado tu mensaje por si acaso. El botón de abajo abre la página correcta.
common-choice-open-page = Elegir una contraseña
common-choice-on-page = Escribirla en una página
# $match: dos cifras
common-page-match = La página te pedirá el número <b>{ $match }</b>, para que no le sirva a nadie más.
common-page-over = Esa página ha caducado. Aquí tienes otra nueva.
common-password = Ahora, una contraseña. Escríbela aquí; borraré tu mensaje enseguida.
common-password-again = Escribe la misma contraseña otra vez, por si hubiera alguna errata. También borraré ese mensaje.
common-password-differs = No coinciden. Elige una contraseña otra vez, por favor.
common-not-erased = No he podido borrar ese mensaje. Bórralo tú, por favor: mantenlo pulsado y toca «Eliminar».
common-help-password = Lo que mejor protege una cuenta es una contraseña que no uses en ningún otro sitio. Aquí nadie puede leerla, y nunca se guarda tal como la escribes.
# $policy: mi, nist o default
common-password-policy = { $policy ->
    [mi] Usa de 8 a 16 caracteres de cualquier tipo. Dos palabras cortas y poco comunes, con unas cifras en medio, funcionan bien.
    [nist] Usa al menos 15 caracteres de cualquier tipo. Unas cuantas palabras poco comunes funcionan bien.
   *[default] Usa de 8 a 128 caracteres de cualquier tipo. Unas cuantas palabras poco comunes funcionan bien.
    }
common-password-limits = Al borrarla desaparece de este chat, pero no de la memoria de quien la haya leído por encima de tu hombro, ni de una notificación que ya se haya mostrado.
common-fault-too-short = Todavía es demasiado corta.
common-fault-too-long = Esa es más larga de lo que podemos guardar.
common-fault-common = Esa está en las listas de contraseñas conocidas, que son las primeras que se prueban.
common-fault-personal = Esa contiene datos tuyos, que otros pueden conocer.
common-fault-guessable = Esa es fácil de adivinar. Con una o dos palabras más será fuerte.
common-fault-unreadable = No he podido leer eso como contraseña. Escríbela como texto normal, por favor.
common-fault-same = Esa es tu contraseña actual. La nueva tiene que ser distinta.

## Cuando un chat no está vinculado a ninguna cuenta

# $account: cómo se llama la cuenta
common-no-account =
    Este chat todavía no está vinculado a tu { $account }, así que no hay nada que mostrar.

    Si ya tienes una, vincúlala. Si no puedes iniciar sesión, te ayudo a recuperarla.
common-choice-link = Vincular mi cuenta
common-choice-recover = Recuperar mi cuenta
common-choice-sign-up = Crear una cuenta
common-choice-account = Mi cuenta

## Captcha

common-captcha-caption =
    ¿Qué caracteres ves en la imagen? Escríbelos, por favor.

    Distingue mayúsculas y minúsculas.
common-captcha-says = ¿No se ve bien? «No puedo verla» abre una página sin imágenes.
common-captcha-page = Abre la página y pulsa el botón. Tu dispositivo resolverá solo una prueba, en medio minuto como mucho: no hay nada que ver ni que escribir. Después seguimos en este chat.
common-captcha-wrong = No coincide. Aquí tienes otra.
common-captcha-number = Con tu propio número no hace falta leer ninguna imagen: compártelo con el botón de abajo.
common-captcha-second = Hoy ya has preguntado por una cuenta. Antes de buscar otra, demuéstrame que no eres un robot, por favor.
common-choice-other-picture = Otra imagen
common-choice-no-picture = No puedo verla
common-choice-captcha-page = Abrir la página
common-choice-picture = Prefiero una imagen
common-help-captcha = Así ningún robot puede probar miles de veces. Puedes pedir otra cuantas veces quieras.

## El perfil del bot y sus comandos

# $brand: su nombre
common-description =
    Crea aquí tu cuenta de { $brand }, paso a paso y con preguntas breves. Se tarda unos tres minutos, y puedes parar y seguir cuando quieras.

    También encontrarás consejos de seguridad y guías de todo lo que puedes hacer con tu cuenta.
common-short-description = Crea tu cuenta de { $brand } en un chat y aprende a protegerla.
common-command-start = Empezar, o seguir donde estabas
common-command-signup = Crear una cuenta
common-command-account = Mi cuenta
common-command-checkup = Revisión: ¿está segura mi cuenta?
common-command-recover = Recuperar mi cuenta
common-command-privacy = Mis datos, y eliminar mi cuenta
common-command-tips = Consejos breves de seguridad
common-command-guide = Guías: cómo funciona todo
common-command-language = Cambiar de idioma
common-command-help = Qué puedes hacer aquí
common-command-back = Un paso atrás
common-command-cancel = Dejarlo por ahora

# $account: cómo se llama la cuenta
common-frozen-by-operator = 🔒 Nuestro equipo de soporte bloqueó tu { $account }, así que nadie puede iniciar sesión. El equipo puede decirte por qué y desbloquearla.

## What an application may do, as the end of “it can …”

common-scope-openid = reconocerte cuando vuelvas
common-scope-profile = ver tu nombre, idioma, país y lo que nos has contado de ti
common-scope-email = ver tu dirección de correo
common-scope-phone = ver tu número de teléfono
common-scope-offline-access = mantener la sesión abierta cuando no estés
# $scope: the name of what an application asks for
common-scope-other = usar «{ $scope }» por ti
