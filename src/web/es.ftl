### Las páginas web: se confirma una dirección, se elige una contraseña.

web-choice-chat = Volver al chat
# Read out while what was sent is under way.
web-working = Un momento…

## Signing in to an application

# $client: name of the application
web-login-title = Iniciar sesión en { $client }
web-login-scan = Abre nuestro chat en este dispositivo, o escanea el código con tu móvil. En el chat, toca este número:
web-login-rung = Tu chat acaba de recibir la pregunta. Allí, toca este número:
web-login-named = Si esta cuenta tiene un chat vinculado, acaba de recibir la pregunta. Si no, abre nuestro chat en este dispositivo, o escanea el código con tu móvil. En el chat, toca este número:
web-login-picture = Un código que abre nuestro chat
web-choice-open-chat = Abrir el chat
web-login-waiting = En cuanto el chat haya respondido, esta página sigue por sí sola.
web-choice-answered = Ya he respondido en el chat
web-login-no-account = ¿Aún no tienes cuenta? Crea una en el chat; esta página te espera.
web-login-identifier-field = Correo, teléfono o ID de la cuenta
web-login-password-field = Contraseña
web-choice-sign-in = Iniciar sesión
web-choice-ask-chat = Preguntar en mi chat
web-choice-other-way = Entrar de otra manera
# $client: name of the application
web-choice-leave = Volver a { $client }
web-login-refused = No ha funcionado. Revisa lo que has escrito, o usa tu chat.
web-login-missing = Escribe primero tu correo, tu teléfono o el ID de tu cuenta, por favor.
web-login-code-title = Un paso más
web-login-code = Esta cuenta tiene la verificación en dos pasos: hace falta también su código.
web-login-ended-title = Nadie ha iniciado sesión
# $ended: why
web-login-ended = { $ended ->
    [wrong-number] En el chat se tocó otro número. Si fue sin querer, vuelve a preguntar: habrá un número nuevo.
    [denied] En el chat alguien dijo «no soy yo».
   *[expired] El chat no respondió a tiempo.
    }
web-choice-ask-again = Preguntar otra vez
# While the browser goes on by itself. $ended: refused, where the person went back without signing in
web-going-on-title = { $ended ->
    [refused] No has iniciado sesión
   *[signed-in] Has iniciado sesión
    }
# $client: name of the application
web-going-on = Te llevamos a { $client }…
web-login-over-title = Este inicio de sesión ha terminado
web-login-over = Vuelve al sitio de donde venías e inicia sesión desde allí otra vez.
web-choice-try-again = Intentarlo otra vez

## Confirmar una dirección

# $purpose: sign-up (cuenta nueva), recovery (contraseña nueva), address (una dirección más) o drill (¿sigue sirviendo esta vía?)
web-activate-title = { $purpose ->
    [recovery] ¿Eres tú?
    [recovery-check] Esta forma de entrar funciona
   *[other] Confirma tu dirección
    }
# $to: la dirección, oculta en parte; $account: cómo se llama la cuenta; $purpose: como arriba
web-activate = { $purpose ->
    [recovery] En nuestro chat, alguien está eligiendo una contraseña nueva para la { $account } de <b>{ $to }</b>. ¿Eres tú, ahora mismo? Confírmalo aquí y sigue en el chat.
    [address] <b>{ $to }</b> será una dirección más de tu { $account }. Si la estás añadiendo en nuestro chat, confírmala aquí y sigue en el chat.
    [recovery-check] En nuestro chat, estás probando si con <b>{ $to }</b> todavía puedes recuperar tu { $account }. Confírmalo aquí y sigue en el chat.
   *[other] <b>{ $to }</b> será la dirección de una nueva { $account }. Si la estás creando en nuestro chat, confírmala aquí y sigue en el chat.
    }
web-choice-confirm = { $purpose ->
    [recovery] Sí, soy yo
    [recovery-check] Funciona
   *[other] Confirmar mi dirección
    }
web-activate-stranger = { $purpose ->
    [recovery] ¿No eres tú, o alguien te ha pedido que pulses este botón? Cierra esta página: si confirmas, dejas entrar a la persona de ese chat. No pasa nada mientras no confirmes.
   *[other] ¿No has sido tú? Cierra esta página. No pasa nada mientras no confirmes.
    }

# El chat lo muestra junto a «un código va en camino».
web-match-field = El número que muestra tu chat
web-fault-match = Ese no es el número. Está en nuestro chat, en el mensaje sobre este correo.

web-confirmed-title = Confirmada
# $to: la dirección, oculta en parte
web-confirmed = Gracias. <b>{ $to }</b> está confirmada. Puedes cerrar esta página y seguir en el chat.
web-spent-title = Ya estaba confirmada
# $to: la dirección, oculta en parte
web-spent = <b>{ $to }</b> ya se confirmó antes. Aquí no queda nada por hacer; sigue en el chat.
web-link-over-title = Este enlace ha caducado
web-link-over = Ha caducado o lo ha sustituido un correo más reciente. Toca «Enviarlo otra vez» en el chat y te llegará uno nuevo.
web-stopped-title = { $purpose ->
    [sign-up] Este registro se detuvo
   *[other] Esto se detuvo
    }
web-stopped = El chat ya no espera esta dirección, así que no se ha confirmado nada. Puedes empezar otra vez en el chat cuando quieras.
web-not-yet-title = Aún sin confirmar
web-not-yet = Algo nos está fallando. No se ha perdido nada; inténtalo otra vez dentro de un minuto.

## Elegir una contraseña

web-password-title = Elige una contraseña
# $account: cómo se llama la cuenta; $to: la dirección, oculta en parte
web-password-for = Para tu { $account } con <b>{ $to }</b>
# $min, $max: números de caracteres
web-password-policy = Usa de { $min } a { $max } caracteres de cualquier tipo. { $max ->
    [16] Dos palabras cortas y poco comunes, con unas cifras en medio, funcionan bien.
   *[other] Unas cuantas palabras poco comunes funcionan bien.
    }
web-password-field = Contraseña
web-password-again-field = La misma otra vez
web-choice-set-password = Guardar mi contraseña
web-choice-show = Mostrar
web-choice-hide = Ocultar
# Para quienes no ven los botones de arriba.
web-show-says = Mostrar la contraseña
web-hide-says = Ocultar la contraseña
web-shown-says = La contraseña está a la vista.
web-hidden-says = La contraseña está oculta.
web-change-title = Cambiar la contraseña
web-change-why = Escribe tu contraseña actual y, después, la nueva dos veces.
web-change-current-field = Contraseña actual
web-change-new-field = Contraseña nueva
web-choice-change-password = Cambiar mi contraseña
# $minutes: cuánto tiempo sirve todavía la página
web-password-once = { $minutes ->
    [one] Esta página sirve una sola vez y caduca en un minuto. Aquí nadie puede leer lo que elijas.
   *[other] Esta página sirve una sola vez y caduca en { $minutes } minutos. Aquí nadie puede leer lo que elijas.
    }

web-strength-field = Seguridad
# While the strength of what was just typed is not known yet.
web-strength-judging = Comprobando…
web-strength-0 = Muy débil.
web-strength-1 = Débil.
web-strength-2 = Buena.
web-strength-3 = Fuerte.
web-strength-4 = Muy fuerte.

# $min: número de caracteres
web-fault-too-short = Usa al menos { $min } caracteres, por favor.
# $max: número de caracteres
web-fault-too-long = Es demasiado larga. Usa como mucho { $max } caracteres, por favor.
web-fault-common = Está en las listas de contraseñas conocidas, que son las primeras que se prueban.
web-fault-personal = Contiene datos tuyos, que otros pueden conocer.
# $why: lo que la hace débil, con los nombres de zxcvbn
web-fault-guessable = { $why ->
    [straightRow] Las teclas seguidas del teclado son fáciles de adivinar.
    [keyPattern] Los dibujos cortos en el teclado son fáciles de adivinar.
    [simpleRepeat] Los caracteres repetidos, como «aaa», son fáciles de adivinar.
    [extendedRepeat] Los grupos repetidos, como «abcabc», son poco mejores que uno solo.
    [sequences] Las series, como «abc» o «6543», son fáciles de adivinar.
    [recentYears] Los años son fáciles de adivinar.
    [dates] Las fechas son fáciles de adivinar.
    [similarToCommon] Se parece a una contraseña conocida.
    [wordByItself] Una sola palabra es fácil de adivinar.
    [namesByThemselves] Los nombres solos son fáciles de adivinar.
    [commonNames] Los nombres solos son fáciles de adivinar.
    [userInputs] Contiene muchos datos tuyos.
   *[other] Es fácil de adivinar.
    } Con otra palabra poco común será fuerte.
web-fault-unreadable = No hemos podido leer eso como contraseña. Escríbela como texto normal, por favor.
web-fault-same = Esa es tu contraseña actual. Elige otra, por favor.
web-fault-differs = No coinciden. Escríbelas otra vez, por favor.
# Mientras las dos todavía se pueden corregir.
web-differs-yet = Todavía no coinciden.

web-done-title = Tu contraseña está guardada
web-done = Puedes cerrar esta página y seguir en el chat.
web-chosen-title = Aquí ya se eligió una contraseña
web-chosen = Vale la primera, y esta página ya no hace falta. Si no la recuerdas bien, elige una nueva desde el chat.
web-page-over-title = Esta página ha caducado
web-page-over = Ha caducado o la ha sustituido una página más reciente. Puedes abrir otra desde el chat.
web-moved-title = El chat ha seguido adelante
web-moved = Ya no espera una contraseña de esta página, así que la que has elegido no se usa. El chat muestra lo que sigue.

## El número del chat, en páginas que dejan hacer más al chat

web-page-match-field = El número de tu chat
web-page-match-hint = Dos cifras, justo encima del botón que ha abierto esta página. Puedes cerrarla, mirarlo y volver a abrirla.
web-page-match-missing = El número de tu chat tiene dos cifras. Escríbelo, por favor, y rellena lo demás otra vez.
web-page-match-wrong = Ese no es el número de tu chat. Míralo otra vez, por favor, y rellena de nuevo lo demás.
web-matched-page-over = Ha caducado, la ha sustituido una página más reciente o el número falló cinco veces. Puedes abrir otra desde el chat.

## Confirmar que eres tú

web-approve-title = ¿Eres tú?
# $action: lo que se va a hacer
web-approve-why = { $action ->
    [password] Tu contraseña está a punto de cambiar. Confirma que lo pediste tú en el chat, por favor.
    [addresses] Tu correo o tu teléfono están a punto de cambiar. Confirma que lo pediste tú en el chat, por favor.
    [two-step] La verificación en dos pasos está a punto de cambiar. Confirma que lo pediste tú en el chat, por favor.
    [codes] Se van a crear códigos de recuperación nuevos. Confirma que lo pediste tú en el chat, por favor.
    [passkeys] Tus llaves de acceso están a punto de cambiar. Confirma que lo pediste tú en el chat, por favor.
    [chats] Los chats vinculados están a punto de cambiar. Confirma que lo pediste tú en el chat, por favor.
    [sign-in] Una aplicación está a punto de iniciar sesión en tu cuenta. Confirma que fuiste tú quien dijo que sí en el chat, por favor.
    [export] Se va a crear una copia de tus datos. Confirma que lo pediste tú en el chat, por favor.
   *[delete] Tu cuenta está a punto de eliminarse. Confirma que lo pediste tú en el chat, por favor.
    }
web-approve-password-field = Tu contraseña
web-approve-code-field = Un código de tu aplicación de autenticación
web-approve-or-code-field = O un código de tu aplicación de autenticación
web-approve-code-hint = También sirve un código de recuperación.
web-choice-approve = Soy yo
web-approve-stranger = ¿No lo has pedido tú, o alguien te está diciendo el número? Cierra esta página: no pasa nada. Cambia pronto tu contraseña, porque quizá alguien esté usando tu chat.
# $needs: lo que se pide
web-approve-missing = { $needs ->
    [factor] Escribe un código de tu aplicación de autenticación o un código de recuperación, por favor.
    [either] Escribe tu contraseña o un código, por favor.
    [both] Escribe las dos cosas, por favor: tu contraseña y un código.
   *[password] Escribe tu contraseña, por favor.
    }
web-approve-now-code = Tu contraseña es correcta. Escribe también un código, por favor.
# $left: intentos antes de una pausa
web-approve-wrong-password = { $left ->
    [one] Esa no es la contraseña de esta cuenta. Te queda un intento; después habrá que esperar un poco.
   *[other] Esa no es la contraseña de esta cuenta. Te quedan { $left } intentos.
    }
# $left: intentos antes de una pausa
web-approve-wrong-code = { $left ->
    [one] Ese código no es correcto o ya se usó. Te queda un intento; después habrá que esperar un poco.
   *[other] Ese código no es correcto o ya se usó. Te quedan { $left } intentos.
    }
web-approve-slowed = Ha fallado varias veces, así que toca esperar { common-time }. Lo demás sigue funcionando.
web-approved-title = Gracias
web-approved = Puedes cerrar esta página y seguir en el chat.
web-approved-before-title = Ya estaba confirmado
web-approved-before = Esta página ya no hace falta. Puedes cerrarla y seguir en el chat.
web-approve-moved = Ya no espera esta página, así que no se ha hecho nada. El chat muestra lo que sigue.

## Deshacer lo que no he hecho yo

web-not-me-question = ¿Has sido tú?
# $account: cómo se llama la cuenta
web-not-me = Si no has sido tú, cerramos la sesión en todos los dispositivos y bloqueamos tu { $account }; cuando la recuperes, se deshace lo que se cambió. Si solo es una petición en espera, se detiene y no cambia nada más.
web-choice-not-me = No he sido yo
web-not-me-mine = Si has sido tú, cierra esta página. No pasa nada mientras no pulses el botón.
web-not-me-locked-title = Tu cuenta está bloqueada
web-not-me-locked = Se ha cerrado la sesión en todos los dispositivos y por ahora nadie puede entrar. Envía <b>/recover</b> en el chat y recupera la cuenta con todo lo que tengas. Entonces se deshace lo que se cambió sin ti.
web-not-me-stopped-title = Detenido
web-not-me-stopped = No ha cambiado nada. No queda nada por hacer.
web-not-me-outweighed-title = Esto solo no puede detenerlo
web-not-me-outweighed = Se dieron pruebas más fuertes, o esta dirección no formaba parte de la cuenta en ese momento, o ya no forma parte. Si no has sido tú, envía <b>/recover</b> en el chat y recupera la cuenta con todo lo que tengas: direcciones, número, chat vinculado, código del segundo paso. Quien demuestre más tiene la última palabra.
web-not-me-before-title = No queda nada por deshacer
web-not-me-before = No queda nada por deshacer: ya se respondió, o ya ha terminado. Si tu cuenta está bloqueada, o no lo tienes claro, envía <b>/recover</b> en el chat y elige una contraseña nueva.
web-not-me-late-title = Ha pasado demasiado tiempo
web-not-me-late = Ya no se puede deshacer por separado. Si crees que otra persona puede estar en tu cuenta, envía <b>/recover</b> en el chat y elige una contraseña nueva: así se cierra la sesión de los demás.

## Configurar la verificación en dos pasos

web-two-step-title = Configura la verificación en dos pasos
web-two-step-scan = Escanea esto con tu aplicación de autenticación. ¿La tienes en este mismo dispositivo? Ábrela con el botón.
web-two-step-picture = Una imagen que tu aplicación de autenticación puede escanear. La clave de abajo sirve igual.
web-choice-open-authenticator = Abrir mi aplicación
# $account: cómo se llama la cuenta; $number: el número de la cuenta
web-two-step-key = O escribe esta clave en la aplicación, para { $account } { $number }:
web-choice-copy-key = Copiar la clave
web-key-copied = Copiada
web-two-step-code-field = Después, el código de 6 cifras que muestra la aplicación
web-choice-turn-on = Activarla
web-two-step-afterwards = Después verás diez códigos de recuperación. Se muestran una sola vez; ten a mano algo donde guardarlos.
# $left: intentos antes de una pausa
web-two-step-wrong = { $left ->
    [one] Ese código no coincide. Espera al siguiente y comprueba que el reloj de ese dispositivo va bien. Te queda un intento; después habrá que esperar un poco.
   *[other] Ese código no coincide. Espera al siguiente y comprueba que el reloj de ese dispositivo va bien. Te quedan { $left } intentos.
    }
web-two-step-on-title = La verificación en dos pasos está activada
web-two-step-on = Estos son tus códigos de recuperación. Cada uno sustituye una vez a un código de la aplicación; por ejemplo, si no tienes el teléfono a mano. Solo se muestran ahora.
web-two-step-done-title = La verificación en dos pasos está activada
web-two-step-done = Esta página ya no hace falta. Los códigos de recuperación se mostraron una vez; si no los guardaste, crea otros desde el chat.

## Un captcha sin imagen

web-captcha-title = No hace falta ninguna imagen
web-captcha = Pulsa el botón. Tu dispositivo resolverá solo una prueba, para que ningún robot pueda probar miles de veces. Tarda medio minuto como mucho: no hay nada que ver ni que escribir.
web-choice-captcha = Que la resuelva mi dispositivo
# Se lee en voz alta mientras el dispositivo trabaja.
web-captcha-working = Tu dispositivo está trabajando. Esta página te avisará cuando termine.
web-captcha-half = Ya va por más de la mitad.
web-captcha-ready = Hecho. Un momento.
web-captcha-unable = Este navegador no puede resolverla. Abre la página en otro, o vuelve al chat y usa la imagen.
web-captcha-wrong = No ha funcionado. Pulsa el botón otra vez, por favor.
web-captcha-done-title = Hecho
web-captcha-done = Tu dispositivo la ha resuelto. Puedes cerrar esta página y seguir en el chat.
web-captcha-moved = Ya no espera esta página, así que no ha cambiado nada. El chat muestra lo que sigue.

## Códigos de recuperación

web-codes-title = Códigos de recuperación nuevos
web-codes-ask = Aquí se crean diez códigos de recuperación nuevos y se muestran una sola vez. Los que tienes dejan de servir en ese momento.
web-choice-show-codes = Ver mis códigos nuevos
web-codes-shown-title = Tus códigos de recuperación
web-codes-shown = Cada uno sustituye una vez a un código de tu aplicación de autenticación. Solo se muestran ahora, y los de antes ya no sirven.
web-codes-list = Códigos de recuperación
web-choice-download = Guardarlos en un archivo
web-choice-print = Imprimirlos
web-choice-copy = Copiarlos
web-codes-copied = Copiados
web-choice-codes-saved = Ya los he guardado
web-codes-saved = Muy bien. Puedes cerrar esta página y seguir en el chat.
web-codes-keep = Guárdalos donde los encuentres sin tu teléfono y donde nadie más los encuentre: en papel o en un gestor de contraseñas. Aquí nadie puede leerlos.
# $account: cómo se llama la cuenta
web-codes-file = Códigos de recuperación de mi { $account }. Cada uno sirve una vez.
web-codes-file-name = codigos-de-recuperacion
web-codes-before-title = Ya se mostraron
web-codes-before = Los códigos nuevos se mostraron aquí una vez. Si no los guardaste, crea otros desde el chat; entonces los que viste aquí dejarán de servir.

## Making a passkey

web-passkey-title = Añade una llave de acceso
# $account: how the account is called
web-passkey = Tu dispositivo guarda una llave para tu { $account }. Desde entonces inicias sesión con tu huella, tu cara o el bloqueo de pantalla, sin contraseña.
web-choice-passkey = Crear una llave de acceso
# While the device asks for a fingerprint, a face or a screen lock.
web-passkey-asking = Tu dispositivo te lo está preguntando.
web-passkey-unable = Este navegador no puede crear llaves de acceso. Copia el enlace de esta página y ábrelo en Chrome, Safari, Firefox o Edge, en un dispositivo con bloqueo de pantalla. Tu contraseña y tu chat sirven como hasta ahora.
web-choice-copy-link = Copiar el enlace
web-page-link-copied = Copiado
web-passkey-no-script = Para crear una llave de acceso hace falta JavaScript. Actívalo para esta página o abre la página en otro navegador, por favor.
web-passkey-known = Este dispositivo ya tiene una llave de acceso para esta cuenta.
web-passkey-match-wrong = Ese no es el número de tu chat: tiene dos cifras. Míralo otra vez, por favor.
web-passkey-cancelled = No se ha guardado nada: tu dispositivo no ha creado ninguna llave. Puedes volver a intentarlo.
web-passkey-refused = No hemos podido comprobar esa llave, así que no se ha guardado nada. Inténtalo otra vez, por favor.
web-passkey-added-title = Tu llave de acceso está lista
web-passkey-added = Ya puedes cerrar esta página y continuar en el chat. Por seguridad, añade otra en un segundo dispositivo.
web-passkey-stranger = Sigue solo si abriste esta página desde tu propio chat y leíste allí el número. Si alguien te ha enviado esta página o te ha dicho un número, ciérrala: tu dispositivo iniciaría sesión en su cuenta.
web-choice-sign-in-passkey = Iniciar sesión con una llave de acceso
web-login-passkey-cancelled = Tu dispositivo no ha iniciado la sesión. Puedes volver a intentarlo o usar otra forma.

## Iniciar sesión, para vincular un chat

web-link-title = Vincula tu cuenta
# $to: lo que la persona nombró, en parte oculto
web-link = Inicia sesión en <b>{ $to }</b> para vincularle el chat que ha abierto esta página.
web-link-password-field = Contraseña
web-link-code-field = Un código de tu aplicación de autenticación
web-link-code-hint = También sirve un código de recuperación.
web-choice-link = Iniciar sesión
web-link-stranger = Sigue solo si has abierto esta página desde tu propio chat y has leído allí el número. Si alguien te ha enviado esta página o te ha dicho un número, ciérrala: entraría en tu cuenta.
web-link-missing = Rellena el campo de abajo, por favor.
web-link-wrong = No existe esa cuenta, o esa no es su contraseña. Prueba otra vez, o usa otra dirección o el ID de la cuenta en el chat.
web-link-now-code = Ahora el segundo paso: escribe un código, por favor.
web-link-wrong-code = Ese código no es correcto o ya se usó. Espera al siguiente, o usa un código de recuperación.
# $unit, $count: cuánto tiempo
web-link-slowed = Ha fallado varias veces, así que toca esperar { common-time }. No se ha perdido nada.
web-signed-in-title = Sesión iniciada
web-signed-in = Puedes cerrar esta página y seguir en el chat.
web-signed-in-before-title = Ya habías iniciado sesión
web-signed-in-before = Esta página ya no hace falta. Puedes cerrarla y seguir en el chat.
web-link-moved = Ya no espera esta página, así que no se ha vinculado nada. El chat muestra lo que sigue.

## Lo que no ha funcionado

web-unknown-title = Aquí no hay nada
web-unknown = Puede que falte una parte del enlace. Ábrelo otra vez desde nuestro correo o desde el chat.
web-reopen-title = Ábrela otra vez, por favor
web-reopen = Por seguridad, el navegador no guarda el enlace completo de esta página. Ábrela de nuevo desde nuestro correo o desde el chat.
web-refused-title = Eso no venía de nuestra página
web-refused = Por seguridad no hemos aceptado nada. Abre la página de nuevo desde nuestro correo o desde el chat y envíala desde allí.
web-unreadable-title = No hemos podido leer eso
web-unreadable = No se ha guardado nada. Abre la página de nuevo desde nuestro correo o desde el chat y usa su formulario.
web-slow-title = Espera un momento
web-slow = Han sido muchos intentos en poco tiempo. No se ha perdido nada; inténtalo otra vez dentro de un minuto.
web-busy = Ahora mismo hay mucha gente y esto ha tardado demasiado. No se ha guardado nada; envíalo otra vez dentro de unos segundos.
web-waiting-title = Estás en la cola
web-waiting = Ahora mismo hay mucha gente. Deja esta página abierta; sigue sola y no se pierde nada de lo que has escrito.
web-failed-title = Es culpa nuestra
web-failed = Algo nos está fallando. No se ha perdido nada; vuelve atrás e inténtalo otra vez dentro de un minuto.

## Not signed in to an application behind a proxy

# $client: name of the application
web-protected-refused-title = No has iniciado sesión
web-protected-refused = Has preferido no entrar en <b>{ $client }</b>, así que no ha sabido nada de ti.
web-protected-failed-title = Aún no has iniciado sesión
web-protected-failed = Entrar en <b>{ $client }</b> ha tardado demasiado, empezó en otro navegador, o este navegador no guarda cookies. Inténtalo otra vez.
web-protected-signed-out-title = Has cerrado sesión
web-protected-signed-out = En este navegador ya no estás dentro de <b>{ $client }</b>.
web-choice-sign-in-again = Volver a entrar

## Applications that let people sign in here

web-consent-title = ¿Iniciar sesión en { $client }?
web-consent = Con tu { $account }, <b>{ $client }</b> podría:
web-consent-later = Solo te lo preguntamos una vez. Puedes quitar el acceso en nuestro chat cuando quieras.
web-choice-allow = Permitir
web-choice-refuse = No permitir

web-device-title = Iniciar sesión en un dispositivo
web-device = Escribe el código que muestra tu televisor, tu línea de comandos u otro dispositivo.
web-device-field = El código de tu dispositivo
web-choice-continue = Continuar
web-fault-device = Ese código no es correcto, ha caducado o ya se usó. Míralo otra vez en tu dispositivo.
web-device-confirm-title = ¿Es tu dispositivo?
web-device-confirm = <b>{ $client }</b> pide iniciar sesión con tu { $account }. Tu dispositivo debería mostrar este código:
web-device-stranger = Continúa solo si lo has empezado tú, ahora mismo. Si alguien te ha enviado el código, para aquí: le dejarías entrar.
web-choice-yes-mine = Sí, continuar
web-choice-stop = No, parar
web-device-done-title = Tu dispositivo ha iniciado sesión
web-device-done = Puedes cerrar esta página y volver a <b>{ $client }</b>.
web-device-stopped-title = Detenido
web-device-stopped = No se ha iniciado ninguna sesión. Puedes cerrar esta página.

web-sign-out-title = ¿Cerrar sesión?
web-sign-out = Se cerrará tu sesión en este navegador y en las aplicaciones que hayas abierto aquí con tu { $account }.
web-choice-sign-out = Cerrar sesión
# $client: name of the application
web-choice-sign-out-only = Solo en { $client }
web-sign-out-stay = Para seguir con la sesión abierta, cierra esta página.
web-signed-out-title = Has cerrado sesión
web-signed-out = Puedes cerrar esta página.
web-signed-out-only = Solo en <b>{ $client }</b>; en las demás aplicaciones no cambia nada. Puedes cerrar esta página.

web-application-title = No ha funcionado
web-application = La aplicación ha pedido algo que aquí no es posible, o esta página se abrió dos veces. Vuelve a la aplicación y empieza de nuevo, por favor. ({ $code })
