### El menú principal: lo que muestra /start.

# $name: la marca; $account: cómo se llama su cuenta
home-menu =
    Hola, te damos la bienvenida a { $name }.

    Te ayudo a crear tu { $account } y a protegerla. Si ya tienes una, /link la vincula a este chat.

    ¿Qué quieres hacer?
# $account: cómo se llama la cuenta
home-menu-draft =
    Qué bien verte otra vez.

    Tu { $account } te espera donde lo dejaste; no se ha perdido nada. ¿Qué quieres hacer?
# A quien tiene una cuenta y ha empezado otra
home-draft-besides = También tienes a medias el registro de otra cuenta. Puedes seguir con él o borrarlo; tu cuenta se queda como está.
# $name: el nombre de la persona; $account: cómo se llama la cuenta
home-menu-linked =
    Qué bien verte, { $name }.

    Este chat cuida de tu { $account }. ¿Qué quieres hacer?
# $name: el nombre de la persona; $account: cómo se llama la cuenta
home-menu-frozen =
    Qué bien verte, { $name }.

    Tu { $account } está bloqueada porque alguien dijo «no he sido yo». Recupérala con una contraseña nueva para desbloquearla.
# $name: el nombre de la persona; $account: cómo se llama la cuenta; $day: cuándo se elimina
home-menu-leaving =
    Qué bien verte, { $name }.

    Tu { $account } se eliminará el { $day }, como pediste. Hasta entonces funciona como siempre, y un toque basta para conservarla.
home-help = Este es el menú principal. Toca un botón; con /start vuelves aquí.
home-closed = De acuerdo. Envía /start cuando quieras.

# $at, $of: el paso en el que espera el registro
home-choice-go-on = Seguir con tu registro: paso { NUMBER($at) } de { NUMBER($of) }
# $at, $of: el paso en el que espera el registro de otra cuenta
home-choice-draft = Mi otro registro: paso { NUMBER($at) } de { NUMBER($of) }
home-choice-sign-up = Crear mi cuenta
home-choice-recover = Recuperar mi cuenta
home-choice-account = Mi cuenta
home-choice-check-up = Revisión
home-choice-keep = Conservar mi cuenta
home-choice-anew = Empezar de nuevo
home-choice-tips = Consejos de seguridad
home-choice-guides = Guías
home-unclear = No sé muy bien qué quieres decir. Toca un botón o escribe /signup, /recover, /account, /checkup, /tips, /guide o /language.
