### Una contraseña nueva.

password-start =
    Aquí eliges una contraseña nueva. Primero te pido la actual, para asegurarme de que eres tú.

    Si no dices otra cosa, habrá que iniciar sesión otra vez en todos los dispositivos. Este chat sigue vinculado.
password-confirm = Tu contraseña nueva está lista. Empezará a valer cuando confirmes que eres tú.
# $on: sí o no; $sessions: cuántas
password-choice-others = { $on ->
    [yes] ☑ Cerrar todas las sesiones
   *[no] ☐ Cerrar todas las sesiones
    }{ $sessions ->
    [0] {""}
   *[other] {" "}({ $sessions })
    }
password-choice-open-page = Cambiar mi contraseña
password-choice-confirm = Seguir
# $needs: both, donde se pide también un código de la aplicación
password-page =
    Cambias la contraseña en una página que se abre solo para ti, no en este chat. Te pide la contraseña actual{ $needs ->
        [both] , un código de tu aplicación de autenticación
       *[password] {""}
    } y la nueva.

    Si no dices otra cosa, habrá que iniciar sesión otra vez en todos los dispositivos. Este chat sigue vinculado.
password-here = Gracias. Ahora, la contraseña nueva: escríbela aquí; borraré tu mensaje enseguida.
password-once-more = Ha pasado un rato, así que confirma otra vez que eres tú, por favor.
password-expired = La contraseña que elegiste ha caducado, porque solo la guardo un tiempo. Elígela otra vez, por favor.
# $kept: sí o no; $ended: cuántas se cerraron
password-done = ✅ Tu contraseña está cambiada. { $kept ->
    [yes] Las sesiones abiertas siguen abiertas.
   *[no] { $ended ->
        [0] No había otras sesiones abiertas.
        [one] Se ha cerrado una sesión.
       *[other] Se han cerrado { $ended } sesiones.
    }
    }
password-erased = He borrado los mensajes en los que estaba.
password-told = He avisado a todas tus direcciones y a tus otros chats, para que nadie pueda hacerlo sin que lo sepas.
password-not-yet = No escribas aquí todavía una contraseña, por favor; he borrado tu mensaje por si acaso. «Seguir» te lleva al sitio correcto.
password-choice-account = Mi cuenta
password-help = Cámbiala si alguien puede conocer la anterior. Si has olvidado la actual, envía /recover.
password-closed = De acuerdo. Tienes todo lo de tu cuenta en /account.
