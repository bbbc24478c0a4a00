### Verificación en dos pasos: una aplicación de autenticación y códigos de recuperación.

# $account: cómo se llama la cuenta
two-step-off =
    <b>La verificación en dos pasos está desactivada.</b>

    Con ella, para iniciar sesión en tu { $account } hacen falta tu contraseña y un código de una aplicación de tu teléfono. Así, una contraseña robada no sirve por sí sola.

    Necesitas una aplicación de autenticación; sirve cualquiera. Para esto no usamos correos ni SMS: son demasiado fáciles de interceptar.
two-step-choice-turn-on = Activarla
# $on: yes si la verificación en dos pasos ya está activada; si no, no
two-step-no-pages = { $on ->
    [yes] Los códigos de recuperación nuevos se crean en una página web, que aquí todavía no está disponible. Los códigos que tienes siguen sirviendo.
   *[no] Se configura en una página web, que aquí todavía no está disponible. Mientras tanto, protegen tu cuenta una contraseña larga que no uses en ningún otro sitio y otra forma de recuperarla.
    }

two-step-page =
    En la página, escanea la imagen con tu aplicación de autenticación o escribe la clave. Después escribe el código que muestra la aplicación.

    Luego verás diez códigos de recuperación, una sola vez. Ten a mano algo donde guardarlos.
two-step-choice-open-page = Configurarla
two-step-not-here = No escribas aquí códigos ni contraseñas, por favor; he borrado tu mensaje por si acaso. El botón de abajo abre la página correcta.
two-step-is-on = ✅ La verificación en dos pasos está activada. Guarda los códigos de recuperación donde los encuentres sin tu teléfono.

# $left: códigos de recuperación sin usar
two-step-on =
    <b>La verificación en dos pasos está activada.</b>

    { $left ->
        [0] No te quedan códigos de recuperación. Sin ninguno, perder el teléfono puede dejarte fuera.
        [one] Te queda un código de recuperación.
       *[other] Te quedan { $left } códigos de recuperación.
    }
two-step-few-codes = Crea otros pronto, por favor.
two-step-choice-renew = Códigos de recuperación nuevos
two-step-choice-turn-off = Desactivarla
two-step-choice-passkeys = Llaves de acceso
two-step-codes-page =
    La página crea diez códigos de recuperación nuevos y los muestra una sola vez. Los de antes dejan de servir en ese momento, no antes.

    Ten a mano algo donde guardarlos.
two-step-choice-open-codes = Ver mis códigos nuevos
two-step-codes-are-new = ✅ Tienes diez códigos de recuperación nuevos; los de antes ya no sirven.

two-step-is-off = La verificación en dos pasos está desactivada. Tus códigos de recuperación tampoco sirven ya.
two-step-expired = Ha tardado demasiado, así que no ha cambiado nada.
two-step-left = De acuerdo.

two-step-help =
    Una aplicación de autenticación (en este teléfono o en otro) muestra un código nuevo de 6 cifras cada medio minuto. Para iniciar sesión hacen falta entonces tu contraseña y ese código.

    Un código de recuperación sustituye a ese código cuando no tienes el teléfono. Cada uno sirve una vez.
