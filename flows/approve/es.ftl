### Antes de hacer algo delicado, la persona demuestra que está ahí.

# $action: lo que se va a hacer
approve-why = { $action ->
    [password] Antes de cambiar tu contraseña, demuestra que eres tú, por favor.
    [addresses] Antes de cambiar las formas de localizarte, demuestra que eres tú, por favor.
    [two-step] Antes de cambiar la verificación en dos pasos, demuestra que eres tú, por favor.
    [codes] Antes de crear códigos de recuperación nuevos, demuestra que eres tú, por favor.
    [chats] Antes de cambiar los chats enlazados, demuestra que eres tú, por favor.
    [export] Antes de entregarte tus datos, demuestra que eres tú, por favor.
   *[delete] Antes de eliminar la cuenta, demuestra que eres tú, por favor.
    }
# $needs: lo que se pide allí
approve-page = { $needs ->
    [factor] Se abre una página nuestra, solo para ti. Te pide un código de tu aplicación de autenticación o uno de tus códigos de recuperación; después seguimos aquí por nuestra cuenta.
    [either] Se abre una página nuestra, solo para ti. Te pide tu contraseña o un código de tu aplicación de autenticación; después seguimos aquí por nuestra cuenta.
    [both] Se abre una página nuestra, solo para ti. Te pide tu contraseña y un código de tu aplicación de autenticación; después seguimos aquí por nuestra cuenta.
   *[password] Se abre una página nuestra, solo para ti. Te pide tu contraseña; después seguimos aquí por nuestra cuenta.
    }
approve-choice-open-page = Demostrar que soy yo
approve-choice-new-page = Abrir una página nueva
approve-page-not-here = No lo escribas aquí, por favor; he borrado tu mensaje por seguridad. El botón de abajo abre la página para ello.

approve-password = Escribe aquí tu contraseña, por favor. Borro tu mensaje enseguida.
approve-code = Escribe el código de 6 cifras que muestra ahora tu aplicación de autenticación, o uno de tus códigos de recuperación. Borro tu mensaje enseguida.
approve-now-code = Tu contraseña es correcta. Una cosa más:
approve-choice-with-code = Usar un código
approve-choice-with-password = Usar mi contraseña
# $left: intentos antes de una pausa
approve-wrong-password = { $left ->
    [one] Esa no es la contraseña de esta cuenta. Queda un intento; después hay una pausa corta.
   *[other] Esa no es la contraseña de esta cuenta. Te quedan { $left } intentos.
    }
# $left: intentos antes de una pausa
approve-wrong-code = { $left ->
    [one] Ese código no es correcto o ya se usó. Queda un intento; después hay una pausa corta.
   *[other] Ese código no es correcto o ya se usó. Te quedan { $left } intentos.
    }
# $left: códigos de recuperación sin usar
approve-code-used = { $left ->
    [0] Ese era tu último código de recuperación.
    [one] Ese era un código de recuperación y ya está gastado. Te queda uno.
   *[other] Ese era un código de recuperación y ya está gastado. Te quedan { $left }.
    }
approve-few-codes = Crea pronto códigos de recuperación nuevos, por favor: en tu cuenta, en la verificación en dos pasos.
approve-expired = Ha tardado demasiado, así que empezamos este paso otra vez.
approve-busy = Ahora mismo hay mucha gente. No se ha comprobado nada; escríbelo otra vez dentro de unos segundos.

approve-slowed = Ha habido varios intentos fallidos, así que esto espera un poco: { common-time }. Lo demás sigue funcionando.
approve-choice-again = Intentarlo otra vez
# $until: un día y una hora
approve-cooling =
    Tu cuenta se recuperó hace poco. Para protegerla de alguien que hubiera entrado así, esto será posible a partir del { $until }.

    Con una verificación en dos pasos activada desde antes, se podría enseguida.
approve-frozen = Esta cuenta está bloqueada, porque alguien dijo «no he sido yo». Se abre de nuevo al recuperarla.

approve-asked = Ahora mismo no hay nada que confirmar.
approve-given = Gracias.
approve-left = De acuerdo, no se ha hecho nada.

approve-help = Lo pregunto otra vez antes de todo lo que podría dejarte sin tu cuenta, para que no pueda hacerlo alguien que encuentre tu teléfono abierto.
approve-help-code = Abre tu aplicación de autenticación y busca esta cuenta: muestra seis cifras que cambian cada medio minuto. Si no la tienes a mano, sirve uno de los códigos de recuperación que guardaste; cada uno funciona una vez.
