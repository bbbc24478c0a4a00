### Una contraseña nueva.

password-start =
    Aquí eliges una contraseña nueva. Primero te pido la que tienes, para asegurarme de que eres tú.

    Si no dices otra cosa, todas las sesiones abiertas tendrán que iniciarse otra vez con la nueva. Este chat sigue vinculado.
password-confirm = Tu contraseña nueva está lista y valdrá en cuanto demuestres que eres tú.
# $on: sí o no; $sessions: cuántas
password-choice-others = { $on ->
    [yes] ☑ Cerrar todas las sesiones
   *[no] ☐ Cerrar todas las sesiones
    }{ $sessions ->
    [0] {""}
   *[other] {" "}({ $sessions })
    }
password-choice-confirm = Seguir
password-page =
    Gracias. Ahora, la contraseña nueva: la eliges en una página nuestra que se abre solo para ti, no en este chat.

    En cuanto termines allí, aquí seguimos sin que hagas nada más.
password-here = Gracias. Ahora, la contraseña nueva: escríbela aquí; borro tu mensaje enseguida.
password-once-more = Ha pasado un rato, así que demuestra otra vez que eres tú, por favor.
password-expired = Lo que elegiste se guardaba solo un tiempo y ha caducado. Elige una contraseña otra vez, por favor.
# $kept: sí o no; $ended: cuántas se cerraron
password-done = ✅ Tu contraseña nueva vale desde ahora. { $kept ->
    [yes] Las sesiones abiertas siguen abiertas.
   *[no] { $ended ->
        [0] No había sesiones abiertas en otro sitio.
        [one] Se ha cerrado una sesión.
       *[other] Se han cerrado { $ended } sesiones.
    }
    }
password-erased = Tus mensajes con ella están borrados.
password-told = He avisado a todas tus direcciones y a tus otros chats, para que nadie pueda hacer esto a tus espaldas.
password-not-yet = No escribas aquí todavía una contraseña, por favor; he borrado tu mensaje por si acaso. «Seguir» lleva al sitio correcto.
password-choice-account = Mi cuenta
password-help = Una contraseña nueva ayuda si alguien puede conocer la anterior. Si ya no sabes la que tienes, escribe /start y elige recuperar tu cuenta.
password-closed = De acuerdo. Todo sobre tu cuenta está en /account.
