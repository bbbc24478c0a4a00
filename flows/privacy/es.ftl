### Privacidad: qué se sabe de una persona y qué pasa con ello.

# $account: cómo se llama la cuenta
privacy-overview =
    <b>Tus datos</b>

    Aquí ves qué ha pasado con tu { $account } y qué has aceptado. Puedes llevarte una copia de todo lo que guardamos, y puedes irte.
privacy-help = «Qué ha pasado» es el diario de tu cuenta. «Qué he aceptado» muestra condiciones y ofertas, con sus fechas. «Una copia de mis datos» prepara un archivo para ti. No se borra nada antes de que lo digas y demuestres que eres tú.
privacy-unclear = Toca lo que quieras ver, por favor.
privacy-closed = De acuerdo. Tus datos están aquí cuando quieras: /privacy
privacy-expired = Ha pasado un poco de tiempo y la comprobación ha caducado. Inténtalo otra vez, por favor.
# $day: cuándo se elimina la cuenta
privacy-leaving = 🗑 <b>Tu cuenta se eliminará el { $day }.</b>

privacy-choice-activity = Qué ha pasado
privacy-choice-consents = Qué he aceptado
privacy-choice-file = Una copia de mis datos
privacy-choice-delete = Eliminar mi cuenta
privacy-choice-keep = Conservar mi cuenta
privacy-choice-overview = ‹ Tus datos

## Qué ha pasado

# $page, $pages: qué página es esta
privacy-activity = { $pages ->
    [1] <b>Qué ha pasado</b>
   *[other] <b>Qué ha pasado</b> · página { NUMBER($page) } de { NUMBER($pages) }
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
    [yes] ✅ Novedades y ofertas: las quieres desde el { $when }
    [no] ▫️ Novedades y ofertas: no las quieres desde el { $when }
   *[never] ▫️ Novedades y ofertas: no las has pedido
    }
privacy-help-consents = Las novedades y ofertas paran en cuanto lo digas, y vuelven igual. La cuenta necesita las condiciones; quien ya no esté de acuerdo puede eliminarla.
privacy-choice-offers-on = Quiero novedades y ofertas
privacy-choice-offers-off = No más novedades ni ofertas
privacy-choice-policy = Política de privacidad
privacy-choice-terms = Condiciones

## Una copia de todo

# $account: cómo se llama la cuenta
privacy-file =
    <b>Una copia de tus datos</b>

    Preparo un archivo con todo lo que guardamos de tu { $account }: direcciones, consentimientos, inicios de sesión y lo que ha pasado. Llega a este chat como JSON, un formato que pueden leer las personas y también otros servicios.
privacy-file-care = No contiene contraseñas ni códigos, pero sí tus direcciones. Guárdalo donde solo tú puedas verlo. Antes te pido que demuestres que eres tú.
privacy-help-file = El archivo se prepara en este momento y aquí no se guarda. Tus otros chats y direcciones reciben un aviso.
privacy-choice-make-file = Preparar el archivo
privacy-file-sending = Tu archivo llega aquí abajo.
privacy-file-sent = El archivo está aquí arriba. Guárdalo en un lugar seguro y borra el mensaje si alguien más lee este chat.
privacy-file-failed = No se ha podido enviar el archivo. Pídelo otra vez, por favor.
# Va debajo del archivo.
privacy-export-file = Todo lo que guardamos de tu cuenta, recién preparado.

## Irse

# $account: cómo se llama la cuenta
privacy-leave =
    <b>Eliminar tu { $account }</b>

    Se va todo: la cuenta, sus direcciones, sus consentimientos, su diario y lo que este chat sabe de ella. Los servicios que usan la cuenta dejarán de conocerte.
privacy-leave-undo = Ocurre dentro de 14 días. Hasta entonces la cuenta funciona, te lo recuerdo una vez y un toque basta para conservarla. Antes te pido que demuestres que eres tú.
privacy-help-leave = Quizá quieras antes una copia de tus datos. Pasados los 14 días nadie puede recuperar la cuenta.
privacy-choice-really-delete = Sí, eliminarla
privacy-leaving-until = Hasta entonces funciona como siempre. Te lo recordaré dos días antes; un toque basta para conservarla, aquí o en cualquier aviso sobre ello.
# $account: cómo se llama la cuenta
privacy-kept = Tu { $account } se queda. No se ha borrado nada.
# $account: cómo se llama la cuenta; se dice pasados los 14 días
privacy-gone = Tu { $account } está eliminada, como pediste hace dos semanas. Gracias por haber estado aquí.
privacy-not-leaving = Tu cuenta no estaba a punto de eliminarse. No ha cambiado nada.
