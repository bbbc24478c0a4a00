### Volver a entrar.

## Qué cuenta

# $mail, $sms: yes o no: lo que se puede enviar desde aquí
recovery-identifier =
    Vamos a recuperar tu cuenta. ¿Cuál es?

    { $mail ->
        [yes] { $sms ->
            [yes] Escribe su correo, su número de teléfono con el prefijo del país o el ID de la cuenta.
           *[no] Escribe su correo o el ID de la cuenta.
        }
       *[no] { $sms ->
            [yes] Escribe su número de teléfono con el prefijo del país o el ID de la cuenta.
           *[no] Escribe el ID de la cuenta o comparte tu número de teléfono.
        }
    }
recovery-choice-here = La cuenta de este chat
recovery-choice-phone = Mi número de teléfono
recovery-choice-forgotten = No me acuerdo
recovery-unclear = No he visto ahí ningún correo, número de teléfono ni ID de cuenta. Un teléfono empieza por el prefijo del país, por ejemplo +34; un ID de cuenta tiene diez cifras.
# $digits: lo que escribió la persona
recovery-unsure = ¿<b>{ $digits }</b> es un ID de cuenta o un número de teléfono?
recovery-choice-as-account = Un ID de cuenta
recovery-choice-as-phone = Un número de teléfono
recovery-help-identifier = Cualquiera de los tres sirve. Nunca digo si una cuenta existe: así nadie puede averiguar nada de la tuya.
recovery-phone =
    Toca «Compartir mi número» y Telegram me dirá cuál es: no hace falta ningún código.

    También puedes escribirlo con el prefijo del país, por ejemplo +34 612 34 56 78. Entonces te llegará un código por SMS.
recovery-phone-share = Toca «Compartir mi número» aquí abajo. Telegram me dirá cuál es y no hará falta ningún código.
recovery-addresses = Estas son de la cuenta de este chat. ¿A cuál envío un código?
# $brand: el nombre de la marca
recovery-forgotten =
    Hay tres maneras seguras de averiguarlo:

    • Mira en el chat donde creaste la cuenta, o en uno que vinculaste después.
    • Si tu número de teléfono es de la cuenta, compártelo aquí.
    • Busca en tu correo un mensaje de { $brand }. Llegó a la dirección de tu cuenta.
recovery-nobody = Ninguna cuenta tiene este número de teléfono. Quizá la tuya use un correo u otro número.
recovery-over = Ha pasado demasiado tiempo o algo ha cambiado mientras tanto. Empieza otra vez, por favor.

## El código

# $to: la dirección, oculta en parte; $link: yes si el correo lleva un botón; $match: dos cifras que pide su página
recovery-code-email =
    Si hay una cuenta con <b>{ $to }</b>, te llegará un código. Escribe aquí sus 6 cifras{ $link ->
        [yes] {" "}o toca el botón del correo, en cualquier dispositivo. Te pedirá el número <b>{ $match }</b>.
       *[no] .
    }
# $to: el número, oculto en parte
recovery-code-phone = Si hay una cuenta con <b>{ $to }</b>, te llegará un código por SMS. Escribe aquí sus 6 cifras.
# $id: lo que escribió la persona; $link: yes si el correo lleva un botón; $match: dos cifras que pide su página
recovery-code-account =
    Si existe la cuenta <b>{ $id }</b>, llegará un código a su dirección principal. Escribe aquí sus 6 cifras{ $link ->
        [yes] {" "}o toca el botón del correo, en cualquier dispositivo. Te pedirá el número <b>{ $match }</b>.
       *[no] .
    }
# $to: la dirección, oculta en parte; $link: yes si el correo lleva un botón; $match: dos cifras que pide su página
recovery-code-here =
    Te llegará un código a <b>{ $to }</b>. Escribe aquí sus 6 cifras{ $link ->
        [yes] {" "}o toca el botón del correo, en cualquier dispositivo. Te pedirá el número <b>{ $match }</b>.
       *[no] .
    }
recovery-code-late = ¿Aún nada? Mira también en la carpeta de spam. Si no llega nada, quizá la cuenta tenga otra dirección.
recovery-code-outage = Ahora mismo no puedo enviar mensajes. El fallo es nuestro y sigo intentándolo. Si no llega nada, pide otro código un poco más tarde.
recovery-choice-ways = No tengo acceso
recovery-choice-have-code = Ya tengo el código
recovery-choice-other = Usar otro dato
recovery-choice-go-on = Seguir
recovery-help-code = El código demuestra que la cuenta es tuya. Nosotros nunca te lo pediremos. Si no tienes acceso a ese correo o teléfono, hay otras formas.
recovery-proven = Gracias, es correcto.
recovery-proven-by-link = Gracias, lo has confirmado con el enlace.
# $unit, $count: cuánto hay que esperar
recovery-slowed =
    Han sido muchas cosas en poco tiempo, así que toca esperar { common-time }. Así protegemos la cuenta.

    Si vinculaste un chat a tu cuenta, desde allí puedes seguir ahora mismo.
# $unit, $count: cuánto hay que esperar
recovery-slowed-lately = Hace muy poco me han pedido un código. Podrás pedir el siguiente en { common-time }.
# $unit, $count: cuánto hay que esperar
recovery-slowed-addresses =
    Desde un mismo chat solo se puede probar con unas pocas direcciones al día, para que nadie reciba mensajes que no ha pedido. Para otra hay que esperar { common-time }.

    Las que ya has usado siguen sirviendo, y también compartir tu propio número.
# $unit, $count: cuánto hay que esperar
recovery-slowed-codes =
    Varios códigos no eran correctos, así que toca esperar { common-time }. Así nadie puede adivinarlos.

    Si vinculaste un chat a tu cuenta, desde allí puedes seguir ahora mismo.
recovery-slowed-wait = No hace falta que esperes aquí: te aviso cuando puedas seguir.
# $unit, $count: cuánto hay que esperar
recovery-factor-slowed = Varios códigos no eran correctos, así que toca esperar { common-time }. Así nadie puede adivinarlos. Te aviso cuando puedas seguir.
recovery-slowed-over = Ya puedes seguir.

## Otras vías

recovery-ways =
    ¿Qué más tienes a mano?

    Si tu número de teléfono es de la cuenta, compártelo. Si la verificación en dos pasos está activada, sirve un código de tu aplicación o un código de recuperación.
recovery-choice-number = Mi número de teléfono
recovery-choice-factor = Un código del segundo paso
recovery-choice-no-more = Ninguna de las dos
recovery-number = Toca «Compartir mi número» aquí abajo. Telegram me dirá cuál es.
recovery-no-help = Eso no sirve aquí. ¿Tienes otra cosa?
recovery-factor =
    Ahora el segundo paso: escribe las 6 cifras de tu aplicación de autenticación, o un código de recuperación.
recovery-choice-neither = No tengo ninguno
recovery-help-ways = Con cada una es más seguro que eres tú. Si la prueba es débil hay que esperar, para que quien tiene la cuenta pueda oponerse.
recovery-help-factor = Los códigos de recuperación son los que guardaste al activar la verificación en dos pasos. Cada uno sirve una vez.
# $brand: el nombre de la marca
recovery-not-enough =
    Lo siento, no ha sido suficiente: sin nada de esto no podemos saber si eres tú o un extraño.

    Si encuentras algo, vuelve cuando quieras: un teléfono viejo, un correo, una hoja con códigos de recuperación, el chat donde creaste la cuenta. Si no, pueden ayudarte las personas de { $brand }.
recovery-choice-look-again = Ver las formas otra vez

## La espera

# $hours: cuánto dura
recovery-offer =
    Por sí sola, es una prueba débil. Basta si nadie se opone durante { $hours } horas.

    Avisaré a todas las direcciones y todos los chats de la cuenta, para que quien la tiene pueda pararlo. Después eliges aquí una contraseña nueva.
recovery-choice-wait = Empezar a esperar
# $unit, $count: cuánto falta
recovery-waiting =
    El tiempo de espera ha empezado: { $count ->
        [one] falta
       *[other] faltan
    } { common-time }. He avisado a todas las direcciones y chats de la cuenta.

    No hace falta que te quedes aquí. Cuando termine te aviso, y eliges una contraseña nueva.
recovery-wait-over = El tiempo de espera ha terminado.
recovery-choice-give-up = Dejar de esperar
recovery-given-up = Has dejado de esperar, y he avisado a todos los que lo sabían. No se ha cambiado nada.
recovery-help-hold = El tiempo de espera protege a quien tiene la cuenta. Si mientras tanto encuentras una prueba mejor, usa otro dato: será más rápido.

## La contraseña nueva

# $to: una dirección, oculta en parte
recovery-whose = Se trata de la cuenta de <b>{ $to }</b>.
recovery-password-expired = La contraseña que elegiste ha caducado, porque solo la guardo un tiempo. Elígela otra vez, por favor.
# $account: cómo se llama la cuenta
recovery-done =
    Tu { $account } tiene una contraseña nueva, y ya funciona.

    Se ha cerrado la sesión en todos los dispositivos, y los demás chats ya no están vinculados. He avisado a todas tus direcciones.
recovery-passkeys = Las llaves de acceso tampoco sirven ya. Podrás añadir las tuyas otra vez dentro de un día, o ahora mismo si ya tenías activada la verificación en dos pasos.
recovery-kept = Tu cuenta se iba a eliminar. Ahora se conserva.
# $count: cuántas; $addresses: ocultas en parte, separadas por comas
recovery-others =
    { $count ->
        [one] A esta cuenta pertenece otra dirección
       *[other] A esta cuenta pertenecen otras { $count } direcciones
    }: <b>{ $addresses }</b>. Si alguna no es tuya, puedes quitarla ahora.
recovery-choice-others = Quitar una dirección
recovery-others-which = ¿Cuál no es tuya, o ya no lo es? Tócala y la quito de la cuenta enseguida. Se avisa a todas las direcciones y chats.
# $to: la dirección, oculta en parte
recovery-dropped = <b>{ $to }</b> ya no pertenece a la cuenta.
recovery-drop-over = Aquí solo se pueden quitar direcciones durante la primera hora. A partir de mañana puedes hacerlo en «Mi cuenta», cuando este chat esté vinculado.
recovery-help-others = Con cualquiera de estas direcciones se puede recuperar la cuenta. Si no conoces alguna, quizá la puso otra persona.
recovery-choice-sign-in = Iniciar sesión
recovery-left = Lo tienes todo en /start.
