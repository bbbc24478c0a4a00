### Volver a entrar.

## Qué cuenta

# $mail, $sms: yes o no: lo que se puede enviar desde aquí
recovery-identifier =
    Vamos a hacer que vuelvas a entrar. ¿Qué cuenta es?

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
recovery-unclear = No he encontrado ahí un correo, un número de teléfono ni un ID de cuenta. Un teléfono empieza por el prefijo del país, por ejemplo +34; un ID de cuenta tiene diez cifras.
recovery-help-identifier = Cualquiera de los tres lleva a tu cuenta. Nunca digo si una cuenta existe: así nadie puede averiguar nada de la tuya.
recovery-phone =
    Toca «Compartir mi número» y Telegram me dirá cuál es: entonces no hace falta ningún código.

    También puedes escribirlo con el prefijo del país, por ejemplo +34 612 34 56 78. Entonces llega un código por SMS.
recovery-phone-share = Toca «Compartir mi número» aquí abajo. Telegram me dirá cuál es y no hará falta ningún código.
recovery-addresses = Estas pertenecen a la cuenta de este chat. ¿A cuál envío un código?
# $brand: el nombre de la marca
recovery-forgotten =
    Hay tres maneras seguras de averiguarlo:

    • El chat en el que creaste la cuenta, o que vinculaste después, la conoce.
    • Si tu número de teléfono pertenece a la cuenta, compártelo aquí.
    • Busca en tus buzones un correo de { $brand }. Llegó a la dirección de tu cuenta.
recovery-nobody = Ninguna cuenta tiene este número de teléfono. Quizá la tuya tenga un correo u otro número.
recovery-over = Ha pasado demasiado tiempo o algo ha cambiado entretanto. Empieza otra vez, por favor.

## El código

# $to: la dirección, oculta en parte; $link: yes si el correo lleva un botón; $match: dos cifras que pide su página
recovery-code-email =
    Si hay una cuenta con <b>{ $to }</b>, un código va en camino. Escribe aquí sus 6 cifras{ $link ->
        [yes] {" "}o toca el botón del correo; te pedirá el número <b>{ $match }</b> y también sirve en otro dispositivo.
       *[no] .
    }
# $to: el número, oculto en parte
recovery-code-phone = Si hay una cuenta con <b>{ $to }</b>, un código va en camino por SMS. Escribe aquí sus 6 cifras.
# $id: lo que escribió la persona; $link: yes si el correo lleva un botón; $match: dos cifras que pide su página
recovery-code-account =
    Si existe la cuenta <b>{ $id }</b>, un código va en camino a su dirección principal. Escribe aquí sus 6 cifras{ $link ->
        [yes] {" "}o toca el botón del correo; te pedirá el número <b>{ $match }</b> y también sirve en otro dispositivo.
       *[no] .
    }
# $to: la dirección, oculta en parte; $link: yes si el correo lleva un botón; $match: dos cifras que pide su página
recovery-code-here =
    Un código va en camino a <b>{ $to }</b>. Escribe aquí sus 6 cifras{ $link ->
        [yes] {" "}o toca el botón del correo; te pedirá el número <b>{ $match }</b> y también sirve en otro dispositivo.
       *[no] .
    }
recovery-code-late = ¿Aún nada? Mira también en la carpeta de spam. Si no llega nada, quizá la cuenta tenga otra dirección.
recovery-choice-ways = No tengo acceso a ella
recovery-choice-have-code = Ya tengo el código
recovery-choice-other = Decirla de otra manera
recovery-choice-go-on = Seguir
recovery-help-code = El código demuestra que la cuenta es tuya. Nadie de los nuestros te lo pedirá nunca. Si no puedes entrar en ese buzón o teléfono, hay otras vías.
recovery-proven = Gracias, es correcto.
recovery-proven-by-link = Gracias, lo has confirmado con el enlace.
# $unit, $count: cuánto hay que esperar
recovery-slowed =
    Ha habido mucho movimiento por aquí en poco tiempo, así que hay una pausa: { common-time }. Así se protege la cuenta.

    Si vinculaste un chat a tu cuenta, desde allí puedes seguir ya.
# $unit, $count: cuánto hay que esperar
recovery-slowed-lately = Hace muy poco se ha pedido un código de esta misma manera. El siguiente se podrá pedir en { common-time }.
# $unit, $count: cuánto hay que esperar
recovery-slowed-addresses =
    Desde un mismo chat se puede probar con unas pocas direcciones al día, para que nadie reciba mensajes que no ha pedido. Una nueva tiene que esperar: { common-time }.

    Las que ya has dicho siguen sirviendo, y también compartir tu propio número.
# $unit, $count: cuánto hay que esperar
recovery-slowed-codes =
    Han llegado varios códigos que no eran, así que hay una pausa: { common-time }. Así nadie puede adivinarlos.

    Si vinculaste un chat a tu cuenta, desde allí puedes seguir ya.
recovery-slowed-wait = No hace falta que esperes aquí: te aviso cuando termine la pausa.
# $unit, $count: cuánto hay que esperar
recovery-factor-slowed = Han llegado varios códigos que no eran, así que hay una pausa: { common-time }. Así nadie puede adivinarlos, y te aviso cuando termine.
recovery-slowed-over = La pausa ha terminado. Puedes seguir.

## Otras vías

recovery-ways =
    ¿Qué más tienes a mano?

    Si tu propio número de teléfono pertenece a la cuenta, compártelo. Si la verificación en dos pasos está activada, sirve un código de tu aplicación o uno de tus códigos de recuperación.
recovery-choice-number = Mi número de teléfono
recovery-choice-factor = Un código del segundo paso
recovery-choice-no-more = Ninguna de las dos
recovery-number = Toca «Compartir mi número» aquí abajo. Telegram me dirá cuál es.
recovery-no-help = Eso no ayuda aquí. ¿Hay otra vía?
recovery-factor =
    Ahora el segundo paso: las 6 cifras que muestra tu aplicación de autenticación, o uno de tus códigos de recuperación.
recovery-choice-neither = No tengo ninguno
recovery-help-ways = Con cada vía que se demuestra estoy más seguro de que eres tú. Lo débil necesita una espera, para que quien tiene la cuenta pueda oponerse.
recovery-help-factor = Los códigos de recuperación son los que anotaste al activar la verificación en dos pasos. Cada uno sirve una vez.
recovery-not-enough =
    No ha sido suficiente, lo siento. Sin una de estas vías no se puede distinguir a nadie de un extraño, y un extraño no debe entrar.

    Quizá aparezca alguna: un teléfono viejo, un buzón, una hoja con códigos de recuperación, el chat en el que se creó la cuenta. Aquí estoy.
recovery-choice-look-again = Ver las vías otra vez

## La espera

# $hours: cuánto dura
recovery-offer =
    Esto solo es una prueba débil. Basta si nadie se opone durante { $hours } horas.

    Avisaré a todas las direcciones y todos los chats de la cuenta, para que quien la tiene pueda pararlo. Después eliges aquí una contraseña nueva.
recovery-choice-wait = Empezar la espera
# $unit, $count: cuánto falta
recovery-waiting =
    La espera ha empezado: { $count ->
        [one] falta
       *[other] faltan
    } { common-time }. He avisado a todas las direcciones y chats de la cuenta.

    No hace falta que te quedes aquí. Cuando termine te aviso, y eliges una contraseña nueva.
recovery-wait-over = La espera ha terminado.
recovery-choice-give-up = Renunciar a la espera
recovery-given-up = La espera ha terminado, y lo saben todos los que estaban avisados. No se ha cambiado nada.
recovery-help-hold = La espera protege a quien tiene la cuenta. Si entretanto encuentras una prueba mejor, di la cuenta de otra manera y será más rápido.

## La contraseña nueva

# $to: una dirección, oculta en parte
recovery-whose = Se trata de la cuenta de <b>{ $to }</b>.
recovery-password-expired = Tu contraseña solo se guardaba un tiempo y ha caducado. Elige una otra vez, por favor.
# $account: cómo se llama la cuenta
recovery-done =
    Tu { $account } tiene una contraseña nueva, y ya funciona.

    Quien tuviera la sesión iniciada en algún sitio ya no la tiene, y otros chats ya no están vinculados. He avisado a todas tus direcciones.
recovery-kept = Tu cuenta se iba a eliminar. Ahora se conserva.
recovery-choice-sign-in = Iniciar sesión
recovery-left = Lo encuentras todo en /start.
