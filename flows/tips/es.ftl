### Consejos de seguridad. Los consejos están en archivos Markdown, en content/.

tips-topics =
    Con pequeños hábitos, tu cuenta sigue siendo tuya. Cada consejo se lee en medio minuto.

    Elige un tema o escribe una palabra, por ejemplo «phishing».
tips-help = Elige un tema y lee a tu ritmo. «Siguiente consejo» muestra otro, y puedes escribir una palabra para buscar.
# $topic: título del tema; $number, $count: este consejo entre los de su tema
tips-place = { $topic } · { $number } de { $count }
tips-unclear = No he encontrado ningún consejo sobre eso. Prueba con otra palabra o elige un tema.
tips-closed = Eso es todo por ahora. Los consejos te esperan cuando quieras: /tips

tips-choice-today = 💡 Consejo del día
tips-choice-next = Siguiente consejo
tips-choice-topics = Todos los temas
tips-choice-done = Listo
tips-choice-signup = Crear mi cuenta
tips-choice-recover = Recuperar mi cuenta
tips-choice-account = Mi cuenta
tips-choice-check-up = Revisión
tips-choice-password = Cambiar mi contraseña
tips-choice-addresses = Mis formas de recuperarla
tips-choice-two-step = Verificación en dos pasos
tips-choice-codes = Mis códigos de recuperación
tips-choice-sessions = Sesiones abiertas
tips-choice-guides = Leer las guías
