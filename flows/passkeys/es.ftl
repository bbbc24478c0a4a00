### Llaves de acceso: iniciar sesión con el bloqueo de un dispositivo.

# $account: cómo se llama la cuenta; $count: cuántas
passkeys-list =
    { $count ->
        [0] <b>Todavía no tienes llaves de acceso.</b>
        [one] <b>Tienes una llave de acceso.</b>
       *[other] <b>Tienes { $count } llaves de acceso.</b>
    }

    Con una llave de acceso (passkey) inicias sesión en tu { $account } con tu huella, tu cara o el bloqueo de pantalla, sin contraseña.
passkeys-second = Añade otra en un segundo dispositivo, por favor. Así, perder uno no te deja fuera.
passkeys-unavailable = Ahora mismo no se pueden crear aquí llaves de acceso nuevas.
passkeys-choice-add = Añadir una llave de acceso
passkeys-choice-add-another = Añadir otra llave de acceso
passkeys-unclear = Toca una llave de acceso para ver más.

# $name: cómo se llama la llave; $since: un día
passkeys-one =
    🔑 <b>{ $name }</b>
    Añadida: { $since }
# $used: día y hora
passkeys-used = Último inicio de sesión con ella: { $used }
# $on: si tiene copia de seguridad
passkeys-where = { $on ->
    [yes] Tiene copia en tu gestor de contraseñas, así que también está en tus otros dispositivos.
   *[no] Está solo en ese dispositivo.
    }
passkeys-choice-rename = Cambiar el nombre
passkeys-choice-remove = Quitarla
# $name: cómo se llama la llave
passkeys-naming =
    ¿Cómo quieres llamar a <b>{ $name }</b>?

    Escribe un nombre que te diga dónde está, por ejemplo «Portátil del trabajo».
passkeys-name-unclear = Escribe un nombre de 40 caracteres como máximo, por favor.
passkeys-renamed = Ya está cambiado.
# $name: cómo se llama la llave
passkeys-removed = { $name } ya no está, y no sirve para iniciar sesión. También puedes borrarla en el dispositivo.
passkeys-gone = Esa llave de acceso ya no está.
passkeys-enough = Tienes todas las llaves de acceso que puede tener una cuenta. Quita antes una que no uses, por favor.

passkeys-page =
    La página se abre en tu navegador, porque Telegram no puede crear llaves de acceso. Allí tu dispositivo te pide la huella, la cara o el bloqueo de pantalla.

    Si la página dice que no puede, copia allí su enlace y ábrelo en otro navegador.
passkeys-choice-open-page = Abrir la página
passkeys-page-over = Esa página ha caducado, así que no se ha añadido nada.
passkeys-not-here = No escribas aquí códigos ni contraseñas, por favor; he borrado tu mensaje por si acaso. El botón de abajo abre la página correcta.
passkeys-added = ✅ Tu llave de acceso está lista. Ya puedes iniciar sesión con ella.
passkeys-expired = Ha tardado demasiado, así que no ha cambiado nada.
passkeys-left = De acuerdo.

passkeys-help =
    Una llave de acceso es una llave que tu dispositivo guarda por ti y que se abre con tu huella, tu cara o el bloqueo de pantalla.

    Sustituye a la contraseña y al segundo paso cuando inicias sesión, y ninguna página falsa puede quedarse con ella. No sirve para recuperar la cuenta: para eso están tus direcciones, este chat y tus códigos de recuperación.
passkeys-help-page = La página te pide el número que ves aquí, para que nadie más pueda añadir una llave suya a tu cuenta.
