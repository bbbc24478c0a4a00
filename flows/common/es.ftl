### Lo que se dice en cualquier momento, sea cual sea la gestión.

## La fila bajo cada pantalla y la línea de arriba

common-choice-back = ‹ Atrás
common-choice-cancel = Cancelar
common-choice-help = Ayuda
common-choice-language = Idioma
# $at, $of: en qué paso está la persona
common-step = Paso { $at } de { $of }

## Respuestas a lo que una pantalla no entiende

common-not-understood = Aquí no he sabido qué hacer con eso. Los botones de abajo muestran cómo seguir.
common-not-text = Aquí solo puedo leer texto y botones. Seguimos donde estábamos.
common-edited = Editar un mensaje no cambia nada aquí. Para corregir una respuesta, usa «Atrás» o el resumen del final.
common-forwarded = Ese mensaje es reenviado. Escríbelo tú, con tus palabras.
common-too-long = Es más de lo que puedo leer de una vez. Basta con una respuesta corta.
common-old-button-toast = Ese botón es de un paso anterior. Aquí es donde estás.
common-already-toast = Ya está hecho. Aquí es donde estás.
common-busy = Han llegado muchos mensajes a la vez. Un momento, ya voy.
common-group = Mejor hablemos en privado, donde nadie más lee. El botón te lleva allí.
common-choice-open-chat = Hablar en privado
common-nothing-back = No hay nada antes de esto. Estás al principio.
common-help =
    Puedes tocar los botones o escribir tu respuesta. Esto funciona en todo momento:

    /start – el principio; lo que llevas hecho se guarda
    /tips – consejos breves para proteger una cuenta
    /guide – cómo funciona todo, pregunta a pregunta
    /language – otro idioma
    /back – un paso atrás
    /cancel – dejarlo para después
common-working = Un momento.
# Retira el teclado con el que se compartió un número de teléfono.
common-put-away = De acuerdo.
common-later = Algo de nuestro lado no responde. No se ha perdido nada; prueba otra vez en un minuto.
common-welcome-back = Qué bien tenerte de vuelta. Aquí lo habíamos dejado.
# Una actualización ha movido a la persona; lo que acaba de decir no se ha tomado como respuesta.
common-mended = Mientras tanto hemos renovado esta conversación. Tus respuestas se conservan. Sigue desde aquí y mira este paso una vez más.

# $unit, $count: cuánto tiempo
common-time =
    { $unit ->
        [seconds] { $count ->
            [one] un segundo
           *[other] { $count } segundos
        }
        [minutes] { $count ->
            [one] un minuto
           *[other] { $count } minutos
        }
       *[hours] { $count ->
            [one] una hora
           *[other] { $count } horas
        }
    }

## Una contraseña nueva, escrita en el chat

# $policy: mi, nist o default
common-password-policy = { $policy ->
    [mi] Usa de 8 a 16 caracteres de cualquier tipo. Unas cuantas palabras poco comunes funcionan bien.
    [nist] Usa al menos 15 caracteres de cualquier tipo. Unas cuantas palabras poco comunes funcionan bien.
   *[default] Usa de 8 a 128 caracteres de cualquier tipo. Unas cuantas palabras poco comunes funcionan bien.
    }
common-password-limits = Al borrarla desaparece de este chat, pero no de la vista de quien la haya leído por encima de tu hombro ni de una notificación que ya se haya mostrado.
common-fault-too-short = Esa todavía es demasiado corta.
common-fault-too-long = Esa es más larga de lo que podemos guardar.
common-fault-common = Esa está en listas de contraseñas conocidas, así que sería de las primeras en probarse.
common-fault-personal = Esa está hecha con tus propios datos, que otros pueden conocer.
common-fault-guessable = Esa es fácil de adivinar. Con una o dos palabras más será fuerte.
common-fault-unreadable = No he podido leer eso como contraseña. Escríbela como texto normal, por favor.
common-fault-same = Esa es la contraseña que tienes ahora. La nueva tiene que ser distinta.

## Los dígitos de un captcha sin imagen

common-digit-0 = cero
common-digit-1 = uno
common-digit-2 = dos
common-digit-3 = tres
common-digit-4 = cuatro
common-digit-5 = cinco
common-digit-6 = seis
common-digit-7 = siete
common-digit-8 = ocho
common-digit-9 = nueve

## El perfil del bot y sus comandos

# $brand: su nombre
common-description =
    Crea aquí tu cuenta de { $brand }, con una pregunta breve cada vez. Se tarda unos tres minutos, y puedes parar y seguir cuando quieras.

    También encontrarás consejos de seguridad y guías sobre todo lo que puedes hacer con tu cuenta.
common-short-description = Crea tu cuenta de { $brand } conversando y aprende a protegerla.
common-command-start = Empezar, o seguir donde estabas
common-command-signup = Crear una cuenta
common-command-tips = Consejos breves de seguridad
common-command-guide = Guías: cómo funciona todo
common-command-language = Elegir idioma
common-command-help = Qué puedes hacer aquí
common-command-back = Un paso atrás
common-command-cancel = Dejarlo para después
