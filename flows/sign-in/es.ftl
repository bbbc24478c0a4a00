### Signing in elsewhere with the chat.

# $client: name of the application; $device: what it would be on; $place: where that is, roughly, such as “Madrid, Spain”
sign-in-where = ¿Iniciar sesión en <b>{ $client }</b>?{ $device ->
    [none] {""}
   *[other] { " " }En { $device }{ $place ->
        [none] .
       *[other] {" "}({ $place }).
    }
    }
sign-in-number = Toca el número que muestra la página.
# $message: what the application shows
sign-in-message = Muestra: <b>{ $message }</b>
sign-in-yes = Di que sí solo si lo has pedido ahora mismo.
sign-in-prove = Tu cuenta tiene la verificación en dos pasos, así que un toque solo no inicia la sesión. Confirma también con un código, por favor.
sign-in-choice-yes = Sí, iniciar sesión
sign-in-choice-prove = Confirmar con un código
sign-in-choice-not-me = No soy yo
sign-in-choice-done = Vale
sign-in-choice-password = Elegir otra contraseña
sign-in-choice-devices = Ver mis dispositivos
# $client: name of the application
sign-in-approved = ✅ Listo. Vuelve a { $client }: sigue por sí solo.
sign-in-wrong = Ese era otro número, así que nadie ha iniciado sesión. En la página puedes volver a pedirlo; mostrará un número nuevo.
sign-in-denied = Nadie ha iniciado sesión, y lo demás que estaba pendiente ha terminado. Puede que alguien conozca tu dirección. Si usas tu contraseña también en otro sitio, elige otra, y mira si reconoces todos tus dispositivos.
sign-in-over = Esta pregunta ya no vale, y nadie ha iniciado sesión con ella. En la página puedes volver a pedirlo.
sign-in-frozen = Esta cuenta está bloqueada porque alguien dijo «no fui yo». Recupérala para desbloquearla.
# $account: how the account is called
sign-in-unlinked = Este chat todavía no está vinculado a ninguna { $account }. Vincula la tuya o crea una aquí; después volveré yo a esta pregunta.
sign-in-quiet = No hay ningún inicio de sesión pendiente.
sign-in-unclear = Toca el número que muestra la página, o «No soy yo».
sign-in-unclear-yes = Toca «Sí, iniciar sesión» o «No soy yo».
sign-in-help = Alguien quiere iniciar sesión con tu cuenta. Si eres tú, toca el número que muestra la página que tienes delante. Si no, toca «No soy yo»: nadie entra y no pierdes nada.
sign-in-closed = De acuerdo. Nadie ha iniciado sesión con esto.
