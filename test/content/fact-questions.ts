/** What people type to find each fact of facts.test.ts: in English and in Spanish. */
export const FACT_QUESTIONS: Readonly<Record<string, readonly [en: string, es: string]>> = {
  // What it is and what it is for
  'it is called otherwise on HyperOS': ['xiaomi account', 'xiaomi account'],
  'the account gives full access': ['full access to xiaomi services', 'acceso completo a los servicios'],
  'cloud backup and sync need it': ['mi cloud backup', 'copia de seguridad en la nube'],
  'finding a stolen device needs it': ['anti-theft', 'antirrobo'],
  'buying in the store app needs it': ['mi store app', 'app mi store'],
  'the store of themes and ringtones needs it': ['themes & ringtones store', 'tienda de temas'],
  'the forum needs it': ['which services need the account', 'qué servicios'],
  'Second Space needs it': ['second space', 'segundo espacio'],
  'Google services need another one': ['which services', 'servicios'],
  'an e-mail address or a mobile number is enough': ['why do I need it', 'para qué sirve'],
  'it takes minutes': ['what is it for', 'para qué'],
  'it brings all devices of the brand together': ['benefits', 'ventajas'],
  'it keeps contacts, calendar and apps': ['sync contacts', 'sincronizar contactos'],
  'it keeps photos and call history': ['call history', 'registro de llamadas'],
  'it keeps wallpapers and the order of icons': ['home screen icons', 'iconos'],
  'a new phone takes over by signing in and synchronising': ['broken phone', 'teléfono roto'],
  'a lost phone can be found': ['find my phone', 'buscar mi móvil'],
  'it opens the online store and links devices': ['buy in the store', 'comprar en la tienda'],

  // At first boot
  'first boot: the wizard leads to signing in': ['sign in with mi account', 'asistente de configuración'],
  'first boot: address, strong password, code': ['first boot', 'primer arranque'],
  'first boot: terms and profile': ['complete my profile', 'completar mi perfil'],

  // On a phone in use
  'in use: the path in the settings': ['phone settings', 'ajustes'],
  'in use: sign in, create new': ['create account on phone', 'crear cuenta en el móvil'],
  'in use: e-mail or phone, code, password': ['verification code', 'código de verificación'],
  'app: it is called My Account': ['my account app', 'app mi cuenta'],
  'app: the own number connects by itself': ['mobile number', 'número de móvil'],
  'app: address and password': ['my account app', 'app mi cuenta'],
  'app: a code or a tick against robots, perhaps questions': ['i am not a robot', 'no soy un robot'],
  'app: the mail is a button': ['email from xiaomi', 'correo de xiaomi'],
  'app: asking again may be what sends it': ['ask for the email again', 'pedir el correo otra vez'],
  'app: verified, finish': ['verified account', 'cuenta verificada'],
  'other phones and iPhones go by the browser': ['create account on phone', 'crear cuenta en el móvil'],

  // In a browser
  'browser: the address': ['account.xiaomi.com', 'account.xiaomi.com'],
  'browser: region, address, code, and then the password': [
    'create account online',
    'crear cuenta por internet',
  ],
  'browser: where the site has its button': ['register button', 'botón registrarse'],
  'browser: for those without the app': ['iphone', 'iphone'],
  'browser: the country of residence': ['country of residence', 'país de residencia'],
  'browser: an address that is truly theirs': ['register', 'registrarse'],
  'browser: the privacy policy is a must': ['privacy policy', 'política de privacidad'],
  'browser: offers are a tick of their own': ['news and offers', 'ofertas'],
  'browser: create': ['create my account button', 'registro'],
  'browser: the password twice, then the characters of the picture and Send': ['send button', 'botón enviar'],
  'browser: activate, or copy the address': ['on my computer', 'en el ordenador'],
  'browser: the account ID, the linked address and the orange Login end it': ['laptop', 'portátil'],
  'browser: the same details on the phone': ['same details on my phone', 'los mismos datos en mi teléfono'],

  // Password and picture
  'the password has 8 to 16 characters': ['how many characters', 'cuántos caracteres'],
  'letters and numbers are recommended': ['letters and numbers', 'letras y números'],
  'the password is given twice': ['password twice', 'contraseña dos veces'],
  'the picture is case-sensitive': ['uppercase', 'mayúsculas y minúsculas'],
  'the form ends with Send': ['send button', 'botón enviar'],

  // Activation
  'the mail comes from the company': ['who sends the email', 'quién envía el correo'],
  'the mail has a button': ['activate account', 'activar cuenta'],
  'the address may be pasted instead': ['copy the address', 'copiar la dirección'],
  'no mail: wait, spam, resend': ['i got no mail', 'no me llega el correo'],

  // The end
  'the account ID is unique': ['account id', 'id de cuenta'],
  'the linked address is shown': ['linked email', 'correo vinculado'],
  'the orange button ends it': ['orange login button', 'botón naranja'],

  // Safety
  'a password of its own': ['unique password', 'contraseña única'],
  'where 2-step verification is': ['two-step verification', 'verificación en dos pasos'],
  'both ways back in, and why losing both hurts': ['both phone and email', 'teléfono y correo'],
  'written down and kept safe': ['write down my password', 'apuntar la contraseña'],
  'a forgotten password may lock the phone after a factory reset': [
    'factory reset',
    'restablecer de fábrica',
  ],

  // Devices, Google, region
  'one account on several devices at the same time': [
    'several devices at the same time',
    'varios dispositivos a la vez',
  ],
  'separate from Google, and both are needed': ['google account', 'cuenta de google'],
  'the nearest region if theirs is missing': ['my country is not in the list', 'mi país no aparece'],
  'the region affects the price of storage': ['storage price', 'precio del almacenamiento'],
  'the region does not limit the phone': ['wrong region', 'región equivocada'],

  // Useful places
  'links: cloud, store, forum': ['miui forum', 'miui forum'],
  'apps of the forum and the store for Android': ['MIUI Global Forum App', 'MIUI Global Forum App'],
  'Xiaomi Market is found by its name': ['xiaomi market', 'xiaomi market'],
  'the brand is an example': ['is this xiaomi', 'es de xiaomi'],
}
