### Guías. Sus textos son de la marca: brands/<id>/guides/.

# $account: cómo se llama la cuenta
guides-menu =
    Todo sobre tu { $account }, una guía breve para cada pregunta.

    Elige una o escribe lo que buscas.
guides-help = Elige una guía para leerla, o escribe una palabra para buscar.
guides-unclear = No he encontrado ninguna guía sobre eso. Prueba con otra palabra o elige una.
guides-closed = Eso es todo por ahora. Las guías te esperan cuando quieras: /guides

guides-choice-next = Siguiente guía
guides-choice-menu = Todas las guías
guides-choice-done = Listo
guides-choice-signup = Crear mi cuenta
guides-choice-recover = Recuperar mi cuenta
guides-choice-account = Mi cuenta
guides-choice-check-up = Revisión
guides-choice-password = Cambiar mi contraseña
guides-choice-addresses = Mis formas de recuperarla
guides-choice-two-step = Verificación en dos pasos
guides-choice-codes = Mis códigos de recuperación
guides-choice-sessions = Sesiones abiertas
guides-choice-tips = Consejos de seguridad
