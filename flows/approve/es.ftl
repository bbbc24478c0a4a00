### Antes de hacer algo delicado, la persona demuestra que está ahí.

# $action: lo que se va a hacer
approve-why = { $action ->
    [password] Antes de cambiar tu contraseña, confirma que eres tú, por favor.
    [addresses] Antes de cambiar tu correo o tu teléfono, confirma que eres tú, por favor.
    [two-step] Antes de cambiar la verificación en dos pasos, confirma que eres tú, por favor.
    [codes] Antes de crear códigos de recuperación nuevos, confirma que eres tú, por favor.
    [passkeys] Antes de cambiar tus llaves de acceso, confirma que eres tú, por favor.
    [chats] Antes de cambiar los chats vinculados, confirma que eres tú, por favor.
    [sign-in] Antes de iniciar la sesión, confirma que eres tú, por favor.
    [export] Antes de entregarte tus datos, confirma que eres tú, por favor.
   *[delete] Antes de eliminar la cuenta, confirma que eres tú, por favor.
    }
# $needs: lo que se pide allí
approve-page = { $needs ->
    [factor] Se abre una página solo para ti, que te pide un código de tu aplicación de autenticación o uno de tus códigos de recuperación. Después seguimos aquí.
    [either] Se abre una página solo para ti, que te pide tu contraseña o un código de tu aplicación de autenticación. Después seguimos aquí.
    [both] Se abre una página solo para ti, que te pide tu contraseña y un código de tu aplicación de autenticación. Después seguimos aquí.
   *[password] Se abre una página solo para ti, que te pide tu contraseña. Después seguimos aquí.
    }
approve-choice-open-page = Confirmar que soy yo
approve-page-not-here = No lo escribas aquí, por favor; he borrado tu mensaje por si acaso. El botón de abajo abre la página correcta.

approve-password = Escribe aquí tu contraseña, por favor. Borraré tu mensaje enseguida.
approve-code = Escribe el código de 6 cifras de tu aplicación de autenticación, o uno de tus códigos de recuperación. Borraré tu mensaje enseguida.
approve-now-code = Tu contraseña es correcta. Una cosa más:
approve-choice-with-code = Usar un código
approve-choice-with-password = Usar mi contraseña
# $left: intentos antes de una pausa
approve-wrong-password = { $left ->
    [one] Esa no es la contraseña de esta cuenta. Te queda un intento; después habrá que esperar un poco.
   *[other] Esa no es la contraseña de esta cuenta. Te quedan { $left } intentos.
    }
# $left: intentos antes de una pausa
approve-wrong-code = { $left ->
    [one] Ese código no es correcto o ya se usó. Te queda un intento; después habrá que esperar un poco.
   *[other] Ese código no es correcto o ya se usó. Te quedan { $left } intentos.
    }
# $left: códigos de recuperación sin usar
approve-code-used = { $left ->
    [0] Ese era tu último código de recuperación.
    [one] Ese código de recuperación ya está gastado. Te queda uno.
   *[other] Ese código de recuperación ya está gastado. Te quedan { $left }.
    }
approve-few-codes = Crea otros pronto, por favor: en tu cuenta, en «Verificación en dos pasos».
approve-expired = Ha tardado demasiado, así que empezamos este paso otra vez.
approve-busy = Ahora mismo hay mucha gente. No he comprobado nada; escríbelo otra vez dentro de unos segundos.

approve-slowed = Ha fallado varias veces, así que toca esperar { common-time }. Lo demás sigue funcionando.
approve-choice-again = Intentarlo otra vez
# $until: un día y una hora
approve-cooling =
    Tu cuenta se recuperó hace poco. Por si otra persona entró así, esto solo se podrá hacer a partir del { $until }.

    Con la verificación en dos pasos activada desde antes, podrías hacerlo ya.
approve-frozen = Esta cuenta está bloqueada, porque alguien dijo «no he sido yo». Recupérala para desbloquearla.

approve-asked = Ahora mismo no hay nada que confirmar.
approve-given = Gracias.
approve-left = De acuerdo, no se ha hecho nada.

approve-help = Lo pregunto antes de todo lo que podría dejarte sin tu cuenta, para que no pueda hacerlo alguien que encuentre tu teléfono desbloqueado.
approve-help-code = Abre tu aplicación de autenticación y busca esta cuenta: sus seis cifras cambian cada medio minuto. Si no la tienes a mano, usa uno de los códigos de recuperación que guardaste; cada uno sirve una vez.
