### Privacidad: qué se sabe de una persona y qué pasa con ello.

# $account: cómo se llama la cuenta
privacy-overview =
    <b>Tus datos</b>

    Aquí ves el registro de actividad de tu { $account } y qué has aceptado. Puedes pedir una copia de todo lo que guardamos, y puedes eliminar tu cuenta.
privacy-help = «Registro de actividad» muestra qué ha pasado en tu cuenta. «Qué he aceptado» muestra condiciones y ofertas, con sus fechas. «Una copia de mis datos» prepara un archivo para ti. No se borra nada hasta que lo digas y confirmes que eres tú.
privacy-unclear = Toca lo que quieras ver, por favor.
privacy-closed = De acuerdo. Tus datos están aquí cuando quieras: /privacy
privacy-expired = Ha pasado un rato y la confirmación ha caducado. Inténtalo otra vez, por favor.
# $day: cuándo se elimina la cuenta
privacy-leaving = 🗑 <b>Tu cuenta se eliminará el { $day }.</b>

privacy-choice-activity = Registro de actividad
privacy-choice-consents = Qué he aceptado
privacy-choice-file = Una copia de mis datos
privacy-choice-delete = Eliminar mi cuenta
privacy-choice-keep = Conservar mi cuenta
privacy-choice-overview = ‹ Tus datos

## Qué ha pasado

# $page, $pages: qué página es esta
privacy-activity = { $pages ->
    [1] <b>Registro de actividad</b>
   *[other] <b>Registro de actividad</b> · página { NUMBER($page) } de { NUMBER($pages) }
    }
# $when: día y hora
privacy-when = <i>{ $when }</i>
privacy-help-activity = Lo más reciente está arriba. Si algo de esto no fuiste tú, cambia tu contraseña en /account.
privacy-choice-newer = ‹ Más reciente
privacy-choice-older = Más antiguo ›

## Qué se aceptó

privacy-consents = <b>Qué has aceptado</b>
# $version: de las condiciones; $when: día y hora
privacy-terms = ✅ Condiciones y política de privacidad, versión { $version }: aceptadas el { $when }
# $wanted: yes, no o never (nunca se dijo nada); $when: día y hora
privacy-offers = { $wanted ->
    [yes] ✅ Novedades y ofertas: activadas desde el { $when }
    [no] ▫️ Novedades y ofertas: desactivadas desde el { $when }
   *[never] ▫️ Novedades y ofertas: desactivadas
    }
privacy-help-consents = Puedes activar o desactivar las novedades y ofertas cuando quieras. La cuenta necesita las condiciones; si ya no estás de acuerdo, puedes eliminarla.
privacy-choice-offers-on = Recibir novedades y ofertas
privacy-choice-offers-off = No más novedades ni ofertas
privacy-choice-policy = Política de privacidad
privacy-choice-terms = Condiciones

## Una copia de todo

# $account: cómo se llama la cuenta
privacy-file =
    <b>Una copia de tus datos</b>

    Preparo un archivo con todo lo que guardamos de tu { $account }: direcciones, consentimientos, inicios de sesión y el registro de actividad. Te llega a este chat en JSON, un formato que pueden leer tanto las personas como otros servicios.
privacy-file-care = No contiene contraseñas ni códigos, pero sí tus direcciones. Guárdalo donde solo tú puedas verlo. Antes te pediré que confirmes que eres tú.
privacy-help-file = El archivo se prepara ahora mismo y no lo guardamos. Tus otros chats y direcciones reciben un aviso.
privacy-choice-make-file = Preparar el archivo
privacy-file-sending = Estoy preparando tu archivo.
privacy-file-sent = Tu archivo está en este chat. Guárdalo en un lugar seguro y borra ese mensaje si alguien más lee este chat.
privacy-file-failed = No he podido enviar el archivo. Pídelo otra vez, por favor.
# Va debajo del archivo.
privacy-export-file = Todo lo que guardamos de tu cuenta, recién preparado.

## Irse

# $account: cómo se llama la cuenta
privacy-leave =
    <b>Eliminar tu { $account }</b>

    Se elimina todo: la cuenta, sus direcciones, tus consentimientos, el registro de actividad y lo que este chat sabe de ella. Los servicios que usas con esta cuenta dejarán de conocerte.
privacy-leave-undo = Será dentro de 14 días. Hasta entonces la cuenta funciona, te lo recordaré una vez y un toque basta para conservarla. Antes te pediré que confirmes que eres tú.
privacy-help-leave = Quizá quieras antes una copia de tus datos. Pasados los 14 días nadie puede recuperar la cuenta.
privacy-choice-really-delete = Sí, eliminarla
privacy-leaving-until = Hasta entonces funciona como siempre. Te lo recordaré dos días antes; un toque basta para conservarla, aquí o en cualquier aviso sobre ello.
# $account: cómo se llama la cuenta
privacy-kept = Conservamos tu { $account }. No se ha borrado nada.
# $account: cómo se llama la cuenta; se dice pasados los 14 días
privacy-gone = Tu { $account } está eliminada, como pediste hace dos semanas. Gracias por haber estado con nosotros.
privacy-not-leaving = Tu cuenta no se iba a eliminar. No ha cambiado nada.
