# Mails and SMS. What stands here is plain text; buttons and links are put around it.

# $purpose: sign-up (cuenta nueva), recovery (volver a entrar), address (una dirección más) o drill (¿sigue sirviendo esta vía?)
messaging-code-subject = { $purpose ->
    [recovery] Tu código para recuperar tu { $account }
    [recovery-check] Un código de prueba de { $account }
   *[other] Tu código para { $account }
    }
messaging-code-title = { $purpose ->
    [recovery] Recupera tu { $account }
    [address] Confirma tu dirección
    [recovery-check] ¿Sigue funcionando esta forma de entrar?
   *[other] Activa tu { $account }
    }
messaging-code-ask = Escribe este código en el chat:
messaging-code-or = O pulsa este botón. También funciona en otro dispositivo.
messaging-code-button = { $purpose ->
    [recovery] Soy yo
    [address] Confirmar mi dirección
    [recovery-check] Funciona
   *[other] Activar cuenta
    }
messaging-code-open = O abre este enlace. También funciona en otro dispositivo.
messaging-code-life-only = El código caduca en { $code }.
messaging-code-life = El código caduca en { $code } y el enlace en { $link }.
messaging-code-stranger = { $purpose ->
    [recovery] Alguien quiere elegir una contraseña nueva para tu { $account }. Si no eres tú, ignora este correo y no le des el código a nadie: sin él no pasa nada. Nosotros nunca te lo pediremos.
   *[other] Si no lo has pedido, ignora este correo y no pasará nada.
    }

messaging-owner-subject = Ya tienes una { $account }
messaging-owner-title = Ya tienes una { $account }
messaging-owner-told = Alguien ha intentado usar esta dirección para una cuenta nueva. Ya pertenece a la tuya, así que no se ha cambiado nada.
messaging-owner-you = Si has sido tú, inicia sesión con la cuenta que ya tienes.
messaging-owner-button = Iniciar sesión
messaging-owner-stranger = Si ha sido otra persona, no tienes que hacer nada.

messaging-otherwise = Si el botón no funciona, abre este enlace en un navegador:
messaging-why = { $purpose ->
    [recovery] Recibes este correo porque con esta dirección se puede entrar en tu { $account } de { $brand }.
    [recovery-check] Recibes este correo porque con esta dirección se puede entrar en tu { $account } de { $brand }.
   *[other] Recibes este correo porque alguien ha dado esta dirección a { $brand }.
    }

# Only letters of the SMS alphabet (GSM 03.38), which has é but not á, í, ó, ú: one of them would make two SMS of one.
messaging-sms-code = { $purpose ->
    [recovery] { $code } es tu clave para recuperar { $account }. Caduca en { $life }. No la compartas.
   *[other] { $code } es tu clave de { $account }. Caduca en { $life }. No la compartas.
    }
messaging-sms-owner = Alguien ha intentado usar este teléfono para otra { $account }. Pertenece a la tuya y no se ha cambiado nada.

# $event: lo que ha pasado, en una línea
messaging-notification-title = { $event }. ¿Has sido tú?
messaging-notification-you = Si has sido tú, no tienes que hacer nada.
messaging-notification-stranger = Si no has sido tú, pulsa este botón. En la página que se abre puedes detenerlo o bloquear tu cuenta.
messaging-notification-button = No he sido yo
messaging-notification-open = Si no has sido tú, abre este enlace. En la página que se abre puedes detenerlo o bloquear tu cuenta.
messaging-notification-life = Funciona durante tres días.
# $kind: lo que ha pasado
messaging-notification-recover = { $kind ->
    [disputed] Para desbloquear tu cuenta, envía /recover en nuestro chat y elige una contraseña nueva.
    [frozen] Si tienes alguna pregunta, escribe a nuestro equipo de soporte.
    [unfrozen] Si tienes alguna pregunta, escribe a nuestro equipo de soporte.
   *[other] Si no has sido tú, envía /recover en nuestro chat y elige una contraseña nueva. Así se cierra la sesión de los demás.
    }
# Una bienvenida. $account: cómo se llama la cuenta; $brand: quién la lleva
messaging-welcome-id = Este es tu ID de cuenta. Guarda este correo: con el ID puedes recuperar la cuenta, y el equipo de { $brand } puede encontrarla.
messaging-welcome-signs = Inicias sesión con este correo o con el ID de cuenta, y con la contraseña que elegiste.
messaging-welcome-stranger = Si no la has creado tú, otra persona ha podido abrir tu correo. Cambia su contraseña; después envía /recover en nuestro chat y elige otra para la cuenta.
messaging-notification-chat = Abrir el chat
messaging-notification-support = Contactar con soporte
messaging-notification-why = Recibes este correo porque esta dirección pertenece a tu { $account }. Nunca te pedimos la contraseña por correo.

# En un SMS, tras el nombre de la cuenta: pocas letras, y solo de GSM 03.38 (sin á, í, ó, ú), porque el enlace es largo. $kind: lo que ha pasado
messaging-sms-what = { $kind ->
    [password-changed] contraseña cambiada
    [password-reset] contraseña nueva al recuperarla
    [address-added] contacto nuevo
    [address-removed] contacto quitado
    [address-primary] contacto principal nuevo
    [two-step-on] segundo paso activado
    [two-step-off] segundo paso desactivado
    [codes-renewed] claves de respaldo nuevas
    [code-used] clave de respaldo usada
    [chat-linked] chat vinculado
    [chat-unlinked] chat desvinculado
    [passkey-added] llave de acceso nueva
    [passkey-removed] llave de acceso quitada
    [signed-in] nuevo inicio en un dispositivo
    [factor-missing] acceso parado en el paso 2
    [recovery-started] piden recuperarla
    [hold-started] piden una contraseña nueva
    [exported] copia de los datos hecha
    [deletion-requested] piden eliminarla
    [deletion-soon] se va a eliminar pronto
   *[other] hay un cambio
    }
# $account: cómo se llama la cuenta; $link: dónde se puede deshacer
messaging-sms-event-link = { $account }: { messaging-sms-what }. Si no lo hiciste: { $link }
# $account: cómo se llama la cuenta; $kind: lo que ha pasado
messaging-sms-event = { $kind ->
    [disputed] { $account }: bloqueada: alguien no reconoce un cambio. Para desbloquearla, escribe /recover a nuestro bot.
    [frozen] { $account }: bloqueada por nuestro equipo de soporte. Pregunta al equipo si no sabes por qué.
   *[other] { $account }: { messaging-sms-what }. Si no lo hiciste, escribe /recover a nuestro bot.
    }
