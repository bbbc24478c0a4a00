### Los chats vinculados a una cuenta.

# $account: cómo se llama la cuenta; $id: su número; $count: cuántos chats
link-chats = { $count ->
    [one] Este chat es el único vinculado a tu { $account } <code>{ $id }</code>. Aquí la gestionas y recibes sus avisos.
   *[other] Hay { $count } chats vinculados a tu { $account } <code>{ $id }</code>. En cada uno la gestionas y recibes sus avisos. Toca uno para ver más.
    }
# $here: sí o no; $since: un día
link-choice-chat = { $here ->
    [yes] Este chat, desde el { $since }
   *[no] Otro chat, desde el { $since }
    }
# $here: sí o no; $since: un día
link-chat = { $here ->
    [yes] <b>Este chat</b>, vinculado desde el { $since }.
   *[no] <b>Otro chat</b>, vinculado desde el { $since }.
    }
# $here: sí o no
link-unlinking = { $here ->
    [yes] Si lo desvinculas, desde este chat ya no podrás ver ni cambiar tu cuenta, ni te llegarán avisos. Tu cuenta se queda como está.
   *[no] Si lo desvinculas, desde ese chat ya no se podrá ver ni cambiar tu cuenta. Si no lo reconoces, elige también una contraseña nueva.
    }
link-choice-unlink = Desvincularlo
link-choice-another = Vincular este chat a otra cuenta
link-unlinked = Desvinculado. He avisado a todas tus direcciones y chats vinculados.
link-unlinked-here = Este chat ya no está vinculado. Puedes volver a vincularlo cuando quieras.
link-gone = Ese chat ya no estaba vinculado.
link-show-again = Ha pasado un rato, así que confirma otra vez que eres tú, por favor.
link-unclear = Toca un chat para ver más, o vincula este a otra cuenta.
link-help = Con un chat vinculado puedes recuperar la cuenta si pierdes la contraseña o una dirección. Vincula solo chats que nadie más use.

## Qué cuenta

# $account: cómo se llama la cuenta; $linked: sí o no; $id: el número de la cuenta vinculada ahora
link-identifier =
    { $linked ->
        [yes] Este chat está vinculado a <code>{ $id }</code>. ¿A qué otra { $account } lo vinculo?
       *[no] Vamos a vincular este chat a tu { $account }. ¿Cuál es?
    }

    Escribe su correo, su número de teléfono con el prefijo del país o el ID de la cuenta.
link-identifier-unclear = No he visto ahí ningún correo, número de teléfono ni ID de cuenta. Un teléfono empieza por el prefijo del país, por ejemplo +34; un ID de cuenta tiene diez cifras.

## Demostrar que es tuya

# $to: lo que se nombró, en parte oculto
link-page =
    Ahora la contraseña de <b>{ $to }</b>. Por seguridad, escríbela en una página que se abre solo para ti, no en este chat.

    Cuando termines, seguimos aquí.
link-page-not-here = No escribas aquí una contraseña, por favor; he borrado tu mensaje por si acaso. El botón de abajo abre la página correcta.
link-choice-open-page = Escribir mi contraseña
# $to: lo que se nombró, en parte oculto
link-password = Ahora la contraseña de <b>{ $to }</b>. Escríbela aquí; borraré tu mensaje enseguida.
link-wrong = No existe esa cuenta, o esa no es su contraseña. Prueba otra vez, o vuelve atrás y usa otra dirección o el ID de la cuenta.
link-code = Ahora el segundo paso: escribe las 6 cifras de tu aplicación de autenticación, o un código de recuperación.
link-wrong-code = Ese código no es correcto o ya se usó. Espera al siguiente, o usa un código de recuperación.
# $left: cuántos hay ahora; $few: sí o no
link-code-used = { $left ->
    [0] Era tu último código de recuperación.
    [one] Te queda un código de recuperación.
   *[other] Te quedan { $left } códigos de recuperación.
    }{ $few ->
    [yes] {" "}Crea otros pronto, en «Verificación en dos pasos».
   *[no] {""}
    }
# $unit, $count: cuánto tiempo
link-slowed = Ha fallado varias veces, así que toca esperar { common-time }. No se ha perdido nada.
link-choice-again = Probar otra vez
link-cooling = Tu cuenta se recuperó hace poco. Por si otra persona entró así, solo se podrá vincular otro chat a partir del { $until }.
link-over = Ha pasado demasiado tiempo, o algo ha cambiado mientras tanto. Empieza otra vez, por favor.
link-busy = Ahora mismo hay mucha gente. Escríbela otra vez dentro de unos segundos, por favor.
link-help-password = Nunca digo si una cuenta existe: así nadie puede averiguar nada de la tuya. Si has olvidado la contraseña, te ayudo a recuperarla.
link-help-code = Tu aplicación muestra un código nuevo cada 30 segundos. Cada código de recuperación sirve una vez.

## Vinculado

# $name: la persona; $account: cómo se llama la cuenta; $id: su número
link-done = ✅ Hola, { $name }. Este chat ya está vinculado a tu { $account } <code>{ $id }</code>.
# $id: el número de otra cuenta
link-before = También sigue vinculado a <code>{ $id }</code>. Para volver a esa, desvincula esta o entra otra vez en la otra.
link-told = He avisado a todas las direcciones y chats de la cuenta, para que nadie pueda hacerlo sin que lo sepas.
link-closed = De acuerdo. Lo tienes otra vez en /account.
