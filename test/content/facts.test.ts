import { describe, expect, test } from 'vitest'
import { guides } from '../../flows/guides/flow.ts'
import { bestMatch } from '../../flows/reading/search.ts'
import { tips } from '../../flows/tips/flow.ts'
import { telegramHtml, withoutTags } from '../../src/channels/telegram/rich-text.ts'
import { environmentOf, languages } from '../fixtures/content-around.ts'
import { textsShown } from '../fixtures/content-shown.ts'
import { FACT_QUESTIONS } from './fact-questions.ts'

/** What two public guides tell about the account. A fact counts if one text holds all of its terms. */
const facts: readonly (readonly [fact: string, en: readonly string[], es: readonly string[]])[] = [
  // What it is and what it is for
  ['it is called otherwise on HyperOS', ['HyperOS', 'Xiaomi Account'], ['HyperOS', 'Xiaomi Account']],
  [
    'the account gives full access',
    ['full access to the services of Xiaomi'],
    ['acceso completo a los servicios de Xiaomi'],
  ],
  [
    'cloud backup and sync need it',
    ['✅ Mi Cloud: backup and sync'],
    ['✅ Mi Cloud: copia y sincronización'],
  ],
  [
    'finding a stolen device needs it',
    ['✅ Find My Device (anti-theft)'],
    ['✅ Encontrar dispositivo (antirrobo)'],
  ],
  ['buying in the store app needs it', ['✅ Buying in the Mi Store app'], ['✅ Compras en la app Mi Store']],
  [
    'the store of themes and ringtones needs it',
    ['✅ Themes & ringtones store'],
    ['✅ Tienda de temas y tonos'],
  ],
  ['the forum needs it', ['✅ Mi Community forum'], ['✅ Foro Mi Community']],
  ['Second Space needs it', ['✅ Second Space'], ['✅ Segundo espacio (Second Space)']],
  [
    'Google services need another one',
    ['❌ Gmail, Play', ': Google Account'],
    ['❌ Gmail, Play', ': cuenta de Google'],
  ],
  [
    'an e-mail address or a mobile number is enough',
    ['All you need', 'e-mail address or a mobile number'],
    ['Solo necesitas', 'un correo o un número de móvil'],
  ],
  ['it takes minutes', ['a few minutes'], ['unos minutos']],
  [
    'it brings all devices of the brand together',
    ['brings together', 'phones, watches, bands'],
    ['reúne todo', 'teléfonos, relojes, pulseras'],
  ],
  [
    'it keeps contacts, calendar and apps',
    ['contacts, calendar', 'apps'],
    ['contactos, calendario', 'aplicaciones'],
  ],
  ['it keeps photos and call history', ['photos, call history'], ['fotos, registro de llamadas']],
  [
    'it keeps wallpapers and the order of icons',
    ['wallpapers', 'order of the icons'],
    ['fondos de pantalla', 'orden de los iconos'],
  ],
  [
    'a new phone takes over by signing in and synchronising',
    ['breaks', 'sign in on the new one and ask it to sync'],
    ['se rompe', 'inicia sesión en el nuevo y pide que sincronice'],
  ],
  ['a lost phone can be found', ['lose a phone, you can find it'], ['pierdes un teléfono, puedes buscarlo']],
  [
    'it opens the online store and links devices',
    ['buy in the online store and link devices you already have'],
    ['comprar en la tienda en línea y vincular los dispositivos que ya tienes'],
  ],

  // At first boot
  [
    'first boot: the wizard leads to signing in',
    ['set-up wizard', 'Sign in with Mi Account', 'Create account'],
    ['asistente de configuración', 'Iniciar sesión con Mi Account', 'Crear cuenta'],
  ],
  [
    'first boot: address, strong password, code',
    ['e-mail address or your phone number', 'strong password', 'code you get by e-mail or SMS'],
    ['tu correo o tu número de teléfono', 'contraseña fuerte', 'código que te llega por correo o SMS'],
  ],
  [
    'first boot: terms and profile',
    ['Accept the terms and complete your profile'],
    ['Acepta las condiciones y completa tu perfil'],
  ],

  // On a phone in use
  [
    'in use: the path in the settings',
    ['Settings → Mi Account', 'Settings → [your name]', 'HyperOS'],
    ['Ajustes → Mi Account', 'Ajustes → [tu nombre]', 'HyperOS'],
  ],
  [
    'in use: sign in, create new',
    ['Sign in, then Create new account'],
    ['Iniciar sesión y después Crear cuenta nueva'],
  ],
  [
    'in use: e-mail or phone, code, password',
    ['e-mail or phone number', 'verification code', 'Set a password'],
    ['correo o número de teléfono', 'código de verificación', 'Pon una contraseña'],
  ],
  [
    'app: it is called My Account',
    ['an app called My Account', 'Create an account'],
    ['una app llamada Mi cuenta (My Account)', 'Crear una cuenta'],
  ],
  [
    'app: the own number connects by itself',
    ['number of this phone', 'connected automatically'],
    ['número de este teléfono', 'se conecta automáticamente'],
  ],
  ['app: address and password', ['Enter the address and a password'], ['Escribe el correo y una contraseña']],
  [
    'app: a code or a tick against robots, perhaps questions',
    ['type a short code', 'I am not a robot', 'a question or two'],
    ['escribe un código corto', 'No soy un robot', 'alguna pregunta'],
  ],
  ['app: the mail is a button', ['e-mail from Xiaomi', 'one button'], ['correo de Xiaomi', 'un solo botón']],
  [
    'app: asking again may be what sends it',
    ['Ask for it again on the registration screen', 'Sometimes it’s only sent after that tap'],
    ['lo reenvíen en la pantalla de registro', 'A veces solo se envía después de ese toque'],
  ],
  ['app: verified, finish', ['Verified account', 'Finish'], ['Cuenta verificada', 'Finalizar']],
  [
    'other phones and iPhones go by the browser',
    ['iPhone', 'Follow the steps for the browser'],
    ['iPhone', 'Sigue los pasos del navegador'],
  ],

  // In a browser
  ['browser: the address', ['account.xiaomi.com', 'Create account'], ['account.xiaomi.com', 'Crear cuenta']],
  [
    'browser: region, address, code, and then the password',
    ['Choose your region', 'Confirm it with the code, then set a password'],
    ['Elige tu región', 'Confírmalo con el código y pon una contraseña'],
  ],
  [
    'browser: where the site has its button',
    ['Register', 'top right between Connect and Cart'],
    ['Registrarse', 'arriba a la derecha, entre Conectar y Carrito'],
  ],
  [
    'browser: for those without the app',
    ['any phone without the account’s app'],
    ['cualquier teléfono sin la app de la cuenta'],
  ],
  ['browser: the country of residence', ['the country you live in'], ['el país donde vives']],
  [
    'browser: an address that is truly theirs',
    ['must really be yours, because it’s checked'],
    ['ser tuyo de verdad, porque se comprueba'],
  ],
  [
    'browser: the privacy policy is a must',
    ['privacy policy: without it there’s no account'],
    ['política de privacidad: sin ella no hay cuenta'],
  ],
  [
    'browser: offers are a tick of their own',
    ['Offers and news are a separate tick; untick it'],
    ['Las ofertas y novedades van en otra casilla; desmárcala'],
  ],
  ['browser: create', ['Create My Account'], ['Crear mi cuenta']],
  [
    'browser: the password twice, then the characters of the picture and Send',
    ['Type the password, and again', 'characters in the picture', 'click Send'],
    ['Escribe la contraseña y otra vez', 'caracteres de la imagen', 'clic en Enviar'],
  ],
  [
    'browser: activate, or copy the address',
    ['Xiaomi Corporation', 'Activate account', 'copy the address'],
    ['Xiaomi Corporation', 'Activar cuenta', 'copia la dirección'],
  ],
  [
    'browser: the account ID, the linked address and the orange Login end it',
    ['account ID and your e-mail address', 'orange Login button'],
    ['ID de cuenta y tu correo', 'botón naranja Iniciar sesión (Login)'],
  ],
  [
    'browser: the same details on the phone',
    ['Use the same details to sign in on your phone'],
    ['esos mismos datos inicias sesión en tu teléfono'],
  ],

  // Password and picture
  ['the password has 8 to 16 characters', ['8 to 16 characters'], ['De 8 a 16 caracteres']],
  ['letters and numbers are recommended', ['mix of letters and numbers'], ['mezcla letras y números']],
  ['the password is given twice', ['type it twice'], ['Se escribe dos veces']],
  [
    'the picture is case-sensitive',
    ['Capital and small letters count as different'],
    ['las mayúsculas y las minúsculas cuentan como distintas'],
  ],
  ['the form ends with Send', ['characters in the picture', 'Send'], ['caracteres de la imagen', 'Enviar']],

  // Activation
  ['the mail comes from the company', ['Xiaomi Corporation'], ['Xiaomi Corporation']],
  ['the mail has a button', ['inbox', 'Activate account'], ['bandeja de entrada', 'Activar cuenta']],
  [
    'the address may be pasted instead',
    ['Copy the address', 'into your browser’s address bar'],
    ['Copia la dirección', 'pégala en la barra de direcciones'],
  ],
  [
    'no mail: wait, spam, resend',
    ['Wait', 'spam folder', 'Resend activation email'],
    ['Espera', 'carpeta de spam', 'Reenviar el correo de activación'],
  ],

  // The end
  ['the account ID is unique', ['account ID', 'nobody else has the same'], ['ID de cuenta', 'código único']],
  [
    'the linked address is shown',
    ['shows your account ID and the e-mail address linked to it'],
    ['muestra tu ID de cuenta y el correo vinculado'],
  ],
  ['the orange button ends it', ['orange Login button'], ['botón naranja Iniciar sesión (Login)']],

  // Safety
  ['a password of its own', ['that no other service knows'], ['que ningún otro servicio conozca']],
  [
    'where 2-step verification is',
    ['Mi Account → Security → Two-step verification', 'turn it on'],
    ['Mi Account → Seguridad → Verificación en dos pasos', 'actívala'],
  ],
  [
    'both ways back in, and why losing both hurts',
    ['a phone number and an e-mail address', 'very hard'],
    ['un número de teléfono y un correo', 'es muy difícil'],
  ],
  [
    'written down and kept safe',
    ['Note your sign-in details', 'in a safe place'],
    ['Anota tus datos para iniciar sesión', 'en un lugar seguro'],
  ],
  [
    'a forgotten password may lock the phone after a factory reset',
    ['After a factory reset', 'without the password it can stay locked'],
    ['Tras restablecer de fábrica', 'sin la contraseña puede quedar bloqueado'],
  ],

  // Devices, Google, region
  [
    'one account on several devices at the same time',
    ['several devices from Xiaomi at the same time'],
    ['varios dispositivos de Xiaomi a la vez'],
  ],
  [
    'separate from Google, and both are needed',
    ['Google Account are separate', 'you need both'],
    ['cuenta de Google son independientes', 'necesitas las dos'],
  ],
  [
    'the nearest region if theirs is missing',
    ['isn’t in the list', 'nearest'],
    ['No está en la lista', 'más cercana'],
  ],
  [
    'the region affects the price of storage',
    ['affects what Mi Cloud storage costs'],
    ['precio del almacenamiento de Mi Cloud'],
  ],
  [
    'the region does not limit the phone',
    ['does not limit what your phone can do'],
    ['No limita lo que tu teléfono puede hacer'],
  ],

  // Useful places
  [
    'links: cloud, store, forum',
    ['Mi Cloud', 'Xiaomi Market', 'MIUI Forum'],
    ['Mi Cloud', 'Xiaomi Market', 'MIUI Forum'],
  ],
  [
    'apps of the forum and the store for Android',
    ['For Android', 'MIUI Global Forum App', 'Xiaomi Market'],
    ['Para Android', 'MIUI Global Forum App', 'Xiaomi Market'],
  ],
  ['Xiaomi Market is found by its name', ['Xiaomi Market'], ['Xiaomi Market']],
  ['the brand is an example', ['not run by Xiaomi'], ['No la gestiona Xiaomi']],
]

/** What is called alike everywhere. */
const names = [
  'Xiaomi Account',
  'account.xiaomi.com',
  'Xiaomi Corporation',
  'Mi Cloud',
  'MIUI Forum',
  'MIUI Global Forum App',
  'Xiaomi Market',
  'Login',
]

const folded = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ')

describe.each(['en', 'es'])('in %s, a person who taps through tips and guides comes to', (locale) => {
  const environment = environmentOf('mi', locale)
  const texts = [tips, guides].flatMap((flow) => textsShown(flow, environment)).map(folded)

  test.each(facts)('%s', (_fact, en, es) => {
    const terms = (locale === 'en' ? en : es).map(folded)
    expect(texts.filter((text) => terms.every((term) => text.includes(term)))).not.toEqual([])
  })

  const { content } = environment
  const answerTo = (question: string) =>
    bestMatch(question, content.guides) ?? bestMatch(question, content.tips)

  test.each(facts)('%s, also by asking for it', (fact, en, es) => {
    const question = FACT_QUESTIONS[fact]?.[locale === 'en' ? 0 : 1] ?? ''
    const answer = answerTo(question)
    const text = answer ? folded(withoutTags(telegramHtml(answer.text))) : ''
    const missing = (locale === 'en' ? en : es).map(folded).filter((term) => !text.includes(term))
    expect(missing, `“${question}” opens ${answer?.id ?? 'nothing'}`).toEqual([])
  })

  test('every tip and every guide', () => {
    expect(texts).toHaveLength(environment.content.tips.length + environment.content.guides.length)
  })
})

test.each(languages)('in %s every name is told', (locale) => {
  const environment = environmentOf('mi', locale)
  const told = textsShown(guides, environment).join('\n')
  expect(names.filter((name) => !told.includes(name))).toEqual([])
})
