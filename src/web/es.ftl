### Las páginas web: se confirma una dirección, se elige una contraseña.

web-choice-chat = Volver al chat

## Confirmar una dirección

# $purpose: sign-up (cuenta nueva), recovery (contraseña nueva), address (una dirección más) o drill (¿sigue sirviendo esta vía?)
web-activate-title = { $purpose ->
    [recovery] ¿Eres tú?
    [recovery-check] Esta vía para entrar funciona
   *[other] Confirma tu dirección
    }
# $to: la dirección, oculta en parte; $account: cómo se llama la cuenta; $purpose: como arriba
web-activate = { $purpose ->
    [recovery] En un chat con nosotros, alguien está eligiendo una contraseña nueva para la { $account } de <b>{ $to }</b>. ¿Lo estás haciendo tú en este momento? Confírmalo aquí; el chat sigue solo.
    [address] <b>{ $to }</b> será una dirección más de tu { $account }. Si la estás añadiendo en nuestro chat, confírmala aquí; el chat sigue solo.
    [recovery-check] Estás probando en nuestro chat si <b>{ $to }</b> sigue siendo una vía para entrar en tu { $account }. Confírmalo aquí; el chat sigue solo.
   *[other] <b>{ $to }</b> será la dirección de una nueva { $account }. Si eres tú quien la está creando en nuestro chat, confírmala aquí; el chat sigue solo.
    }
web-choice-confirm = { $purpose ->
    [recovery] Sí, soy yo
    [recovery-check] Funciona
   *[other] Confirmar mi dirección
    }
web-activate-stranger = { $purpose ->
    [recovery] ¿No eres tú, o alguien te ha pedido que pulses este botón? Cierra esta página: quien confirma deja entrar a la persona de ese chat. No pasa nada mientras no confirmes.
   *[other] ¿No has sido tú? Cierra esta página. No pasa nada mientras no confirmes.
    }

# El chat lo muestra junto a «un código va en camino».
web-match-field = El número que muestra tu chat
web-fault-match = Ese no es el número. Tu chat con nosotros lo muestra junto a las palabras sobre este correo.

web-confirmed-title = Confirmada
# $to: la dirección, oculta en parte
web-confirmed = Gracias. <b>{ $to }</b> está confirmada. Puedes cerrar esta página y seguir en el chat.
web-spent-title = Ya estaba confirmada
# $to: la dirección, oculta en parte
web-spent = <b>{ $to }</b> ya se confirmó antes. Aquí no queda nada por hacer; el chat sigue.
web-link-over-title = Este enlace ya no sirve
web-link-over = Ha caducado o un correo más nuevo ocupa su lugar. Con «Enviarlo otra vez» en el chat te llega uno nuevo.
web-stopped-title = { $purpose ->
    [sign-up] Este registro se detuvo
   *[other] Esto se detuvo
    }
web-stopped = El chat ya no espera esta dirección, así que no se ha confirmado nada. Puedes empezar otra vez en el chat cuando quieras.
web-not-yet-title = Aún sin confirmar
web-not-yet = Algo de nuestro lado no responde. No se ha perdido nada; inténtalo otra vez dentro de un minuto.

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
# $minutes: cuánto tiempo sirve todavía la página
web-password-once = { $minutes ->
    [one] Esta página sirve una sola vez, durante un minuto más. Aquí nadie puede leer lo que elijas.
   *[other] Esta página sirve una sola vez, durante { $minutes } minutos más. Aquí nadie puede leer lo que elijas.
    }

web-strength-field = Seguridad
web-strength-0 = Muy débil.
web-strength-1 = Débil.
web-strength-2 = Buena.
web-strength-3 = Fuerte.
web-strength-4 = Muy fuerte.

# $min: número de caracteres
web-fault-too-short = Usa al menos { $min } caracteres, por favor.
# $max: número de caracteres
web-fault-too-long = Es más larga de lo que podemos guardar. Usa como mucho { $max } caracteres, por favor.
web-fault-common = Está en listas de contraseñas conocidas, así que sería de las primeras en probarse.
web-fault-personal = Está hecha con tus propios datos, que otros pueden conocer.
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
    [userInputs] Tiene mucho de tus propios datos.
   *[other] Es fácil de adivinar.
    } Con otra palabra poco común será fuerte.
web-fault-unreadable = No hemos podido leer eso como contraseña. Escríbela como texto normal, por favor.
web-fault-same = Esa es la contraseña que tienes ahora. Elige otra, por favor.
web-fault-differs = Las dos no eran iguales. Escríbelas otra vez, por favor.
# Mientras las dos todavía se pueden corregir.
web-differs-yet = Las dos todavía no son iguales.

web-done-title = Tu contraseña está guardada
web-done = Puedes cerrar esta página y seguir en el chat.
web-chosen-title = Aquí ya se eligió una contraseña
web-chosen = Vale la primera, y esta página ya ha cumplido. Si no la recuerdas bien, elige una nueva desde el chat.
web-page-over-title = Esta página ya no sirve
web-page-over = Se acabó su tiempo o una página más nueva ocupa su lugar. El chat te abre una nueva.
web-moved-title = El chat ha seguido adelante
web-moved = Ya no espera una contraseña de esta página, así que la que has elegido no se usa. El chat muestra lo que sigue.

## El número del chat, en páginas que dejan hacer más al chat

web-page-match-field = El número de tu chat
web-page-match-hint = Dos cifras, justo encima del botón que ha abierto esta página. Puedes cerrarla, mirarlo y volver a abrirla.
web-page-match-missing = El número de tu chat tiene dos cifras. Escríbelo, por favor, y rellena lo demás otra vez.
web-page-match-wrong = Ese no es el número de tu chat. Míralo otra vez, por favor, y rellena de nuevo lo demás.
web-matched-page-over = Se acabó su tiempo, una página más nueva ocupa su lugar o el número no coincidió cinco veces. El chat te abre una nueva.

## Demostrar que eres tú

web-approve-title = ¿Eres tú?
# $action: lo que se va a hacer
web-approve-why = { $action ->
    [password] Tu contraseña está a punto de cambiar. Demuestra que eres tú quien lo pidió en el chat, por favor.
    [addresses] Las formas de localizarte están a punto de cambiar. Demuestra que eres tú quien lo pidió en el chat, por favor.
    [two-step] La verificación en dos pasos está a punto de cambiar. Demuestra que eres tú quien lo pidió en el chat, por favor.
    [codes] Se van a crear códigos de recuperación nuevos. Demuestra que eres tú quien lo pidió en el chat, por favor.
    [chats] Los chats enlazados están a punto de cambiar. Demuestra que eres tú quien lo pidió en el chat, por favor.
    [export] Tus datos están a punto de entregarse. Demuestra que eres tú quien lo pidió en el chat, por favor.
   *[delete] Tu cuenta está a punto de eliminarse. Demuestra que eres tú quien lo pidió en el chat, por favor.
    }
web-approve-password-field = Tu contraseña
web-approve-code-field = Un código de tu aplicación de autenticación
web-approve-or-code-field = O un código de tu aplicación de autenticación
web-approve-code-hint = También sirve uno de tus códigos de recuperación.
web-choice-approve = Soy yo
web-approve-stranger = ¿No lo has pedido tú, o alguien te dice el número? Cierra esta página: no pasa nada. Cambia pronto tu contraseña, porque quizá alguien esté usando tu chat.
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
    [one] Esa no es la contraseña de esta cuenta. Queda un intento; después hay una pausa corta.
   *[other] Esa no es la contraseña de esta cuenta. Te quedan { $left } intentos.
    }
# $left: intentos antes de una pausa
web-approve-wrong-code = { $left ->
    [one] Ese código no es correcto o ya se usó. Queda un intento; después hay una pausa corta.
   *[other] Ese código no es correcto o ya se usó. Te quedan { $left } intentos.
    }
web-approve-slowed = Ha habido varios intentos fallidos, así que esto espera un poco: { common-time }. Lo demás sigue funcionando.
web-approved-title = Gracias
web-approved = Puedes cerrar esta página y seguir en el chat.
web-approved-before-title = Ya estaba confirmado
web-approved-before = Esta página ya ha cumplido. Puedes cerrarla y seguir en el chat.
web-approve-moved = Ya no espera esta página, así que no se ha hecho nada. El chat muestra lo que sigue.

## Deshacer lo que no he hecho yo

web-not-me-title = ¿Has sido tú?
# $account: cómo se llama la cuenta
web-not-me = Si no has sido tú, cerramos la sesión en todos los dispositivos y bloqueamos tu { $account }; cuando la recuperes, se deshace lo que se cambió. Si solo es una petición en espera, se detiene y no cambia nada más.
web-choice-not-me = No he sido yo
web-not-me-mine = ¿Has sido tú? Cierra esta página. No pasa nada mientras no pulses el botón.
web-not-me-locked-title = Tu cuenta está bloqueada
web-not-me-locked = Se ha cerrado la sesión en todos los dispositivos y por ahora nadie puede entrar. Escribe <b>/recover</b> en el chat y recupera la cuenta con todo lo que tengas. Entonces se deshace lo que se cambió sin ti.
web-not-me-stopped-title = Detenido
web-not-me-stopped = No ha cambiado nada. No queda nada por hacer.
web-not-me-outweighed-title = Esto solo no puede detenerlo
web-not-me-outweighed = Se demostró con más, o esta dirección todavía no formaba parte de la cuenta, o ya no. Si no has sido tú, escribe <b>/recover</b> en el chat y recupera la cuenta con todo lo que tengas: direcciones, número, chat vinculado, código del segundo paso. Quien muestra más tiene la última palabra.
web-not-me-before-title = No queda nada por deshacer
web-not-me-before = No queda nada por deshacer: ya se respondió, o ya ha terminado. Si tu cuenta está bloqueada, o no lo tienes claro, escribe <b>/recover</b> en el chat y elige una contraseña nueva.
web-not-me-late-title = Ha pasado demasiado tiempo
web-not-me-late = Ya no se puede deshacer por separado. Si crees que otra persona puede estar en tu cuenta, escribe <b>/recover</b> en el chat y elige una contraseña nueva: así se cierra la sesión de los demás.

## Configurar la verificación en dos pasos

web-two-step-title = Configura la verificación en dos pasos
web-two-step-scan = Escanea esto con tu aplicación de autenticación. ¿La tienes en este mismo dispositivo? Ábrela con el botón.
web-two-step-picture = Una imagen que tu aplicación de autenticación puede escanear. La clave de abajo dice lo mismo.
web-choice-open-authenticator = Abrir mi aplicación
# $account: cómo se llama la cuenta; $number: el número de la cuenta
web-two-step-key = O escribe esta clave en la aplicación, para { $account } { $number }:
web-choice-copy-key = Copiar la clave
web-key-copied = Copiada
web-two-step-code-field = Después, el código de 6 cifras que muestra la aplicación
web-choice-turn-on = Activarla
web-two-step-afterwards = A continuación llegan diez códigos de recuperación. Se muestran una sola vez; ten a mano algo donde guardarlos.
# $left: intentos antes de una pausa
web-two-step-wrong = { $left ->
    [one] Ese código no coincide. Espera al siguiente y comprueba que el reloj de ese dispositivo va bien. Queda un intento; después hay una pausa corta.
   *[other] Ese código no coincide. Espera al siguiente y comprueba que el reloj de ese dispositivo va bien. Te quedan { $left } intentos.
    }
web-two-step-on-title = La verificación en dos pasos está activada
web-two-step-on = Estos son tus códigos de recuperación. Cada uno ocupa el lugar de un código de la aplicación, una vez; por ejemplo, si no tienes el teléfono a mano. Solo se muestran ahora.
web-two-step-done-title = La verificación en dos pasos está activada
web-two-step-done = Esta página ya ha cumplido. Los códigos de recuperación se mostraron una vez; si no los guardaste, crea otros desde el chat.

## Un captcha sin imagen

web-captcha-title = No hace falta ninguna imagen
web-captcha = Pulsa el botón. Tu dispositivo hará entonces una cuenta que evita que un programa pruebe por miles. Tarda hasta medio minuto, y no hay nada que ver ni que escribir.
web-choice-captcha = Que mi dispositivo haga la cuenta
# Se lee en voz alta mientras el dispositivo trabaja.
web-captcha-working = Tu dispositivo está trabajando. Esta página te dice cuándo termina.
web-captcha-half = Ya va por más de la mitad.
web-captcha-ready = Hecho. Un momento.
web-captcha-unable = Este navegador no puede hacer la cuenta. Abre la página en otro, o vuelve al chat y elige la imagen.
web-captcha-wrong = La cuenta no era correcta. Pulsa el botón otra vez, por favor.
web-captcha-done-title = Hecho
web-captcha-done = Tu dispositivo ha hecho la cuenta. El chat sigue: puedes cerrar esta página.
web-captcha-moved = Ya no espera a esta página, así que no ha cambiado nada. El chat muestra lo que sigue.

## Códigos de recuperación

web-codes-title = Códigos de recuperación nuevos
web-codes-ask = Aquí se crean diez códigos de recuperación nuevos y se muestran una sola vez. Los que tienes dejan de servir en ese momento.
web-choice-show-codes = Ver mis códigos nuevos
web-codes-shown-title = Tus códigos de recuperación
web-codes-shown = Cada uno ocupa el lugar de un código de tu aplicación de autenticación, una vez. Solo se muestran ahora, y los de antes ya no sirven.
web-codes-list = Códigos de recuperación
web-choice-download = Guardarlos en un archivo
web-choice-print = Imprimirlos
web-choice-copy = Copiarlos
web-codes-copied = Copiados
web-codes-keep = Guárdalos donde los encuentres sin tu teléfono y donde nadie más los encuentre: en papel o en un gestor de contraseñas. Aquí nadie puede leerlos.
# $account: cómo se llama la cuenta
web-codes-file = Códigos de recuperación de mi { $account }. Cada uno sirve una vez.
web-codes-file-name = codigos-de-recuperacion
web-codes-before-title = Ya se mostraron
web-codes-before = Los códigos nuevos se mostraron aquí una vez. Si no los guardaste, crea otros desde el chat; los que viste aquí dejarán de servir entonces.

## Iniciar sesión, para vincular un chat

web-link-title = Vincula tu cuenta
# $to: lo que la persona nombró, en parte oculto
web-link = Inicia sesión en <b>{ $to }</b> y el chat que ha abierto esta página hablará por ella desde ahora.
web-link-password-field = Contraseña
web-link-code-field = Un código de tu aplicación de autenticación
web-link-code-hint = También sirve uno de tus códigos de recuperación.
web-choice-link = Iniciar sesión
web-link-stranger = Sigue solo si has abierto esta página desde tu propio chat y has leído allí el número. Quien te envía la página o te dice un número entraría en tu cuenta: en ese caso, ciérrala.
web-link-missing = Rellena el campo de abajo, por favor.
web-link-wrong = No hay tal cuenta, o esa no es su contraseña. Prueba otra vez, o nombra la cuenta de otra forma en el chat.
web-link-now-code = Ahora el segundo paso: escribe un código, por favor.
web-link-wrong-code = Ese código no es correcto, o ya se usó. Espera al siguiente, o usa un código de recuperación.
# $unit, $count: cuánto tiempo
web-link-slowed = Ha fallado varias veces, así que descansa { common-time }. No se pierde nada.
web-signed-in-title = Sesión iniciada
web-signed-in = Puedes cerrar esta página y seguir en el chat.
web-signed-in-before-title = Ya habías iniciado sesión
web-signed-in-before = Esta página ya ha cumplido. Puedes cerrarla y seguir en el chat.
web-link-moved = Ya no espera esta página, así que no se ha vinculado nada. El chat muestra lo que sigue.

## Lo que no ha funcionado

web-unknown-title = Aquí no hay nada
web-unknown = Puede que falte una parte de la dirección. Ábrela otra vez desde nuestro correo o desde el chat.
web-reopen-title = Ábrela otra vez, por favor
web-reopen = Por tu seguridad, el navegador no guarda la dirección completa de esta página. Ábrela de nuevo desde nuestro correo o desde el chat.
web-refused-title = Eso no venía de nuestra página
web-refused = Por seguridad no hemos aceptado nada. Abre la página de nuevo desde nuestro correo o desde el chat y envíala desde allí.
web-unreadable-title = No hemos podido leer eso
web-unreadable = No se ha guardado nada. Abre la página de nuevo desde nuestro correo o desde el chat y usa su formulario.
web-slow-title = Una pausa corta
web-slow = Han sido muchos intentos en poco tiempo. No se ha perdido nada; inténtalo otra vez dentro de un minuto.
web-busy = Ahora mismo hay mucha gente y esto ha tardado demasiado. No se ha guardado nada; envíalo otra vez dentro de unos segundos.
web-failed-title = Es culpa nuestra
web-failed = Algo de nuestro lado no funciona. No se ha perdido nada; vuelve atrás e inténtalo otra vez dentro de un minuto.
