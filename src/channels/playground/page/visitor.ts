import { createHash, randomBytes } from 'node:crypto'
import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { BotApi, Person } from '../bot-api/types.ts'

const COOKIE = 'portico-visitor'
const NAMES = [
  'Alex',
  'Camila',
  'Dario',
  'Elif',
  'Ines',
  'Jonas',
  'Lucia',
  'Mira',
  'Noor',
  'Samir',
  'Tomas',
  'Yuki',
]

/**
 * The person that a browser is: one cookie, one person, so two browsers are two people. Id, name and number follow
 * from the cookie, so the same browser is the same person again after the program was restarted.
 */
export function visitors(botApi: Pick<BotApi, 'person'>): (c: Context) => Person {
  return (c) => {
    const cookie = cookieOf(c)
    return botApi.person({ id: personId(cookie), ...looks(cookie, c.req.header('accept-language')) })
  }
}

function cookieOf(c: Context): string {
  const known = getCookie(c, COOKIE)
  if (known && /^[\w-]{22}$/.test(known)) return known
  const cookie = randomBytes(16).toString('base64url')
  setCookie(c, COOKIE, cookie, { httpOnly: true, sameSite: 'Strict', path: '/', maxAge: 400 * 24 * 60 * 60 })
  return cookie
}

/** Telegram's ids have at most 52 significant bits; these stay far above the ids that tests like to choose. */
const personId = (cookie: string): number => 1_000_000_000 + digest(cookie).readUIntBE(0, 4)

function looks(cookie: string, languages = '') {
  const hash = digest(cookie)
  const firstName = NAMES[hash.readUInt8(8) % NAMES.length] ?? 'Alex'
  return {
    firstName,
    lastName: '',
    username: `${firstName.toLowerCase()}_${hash.toString('hex', 9, 11)}`,
    languageCode: /^[a-z]{2,3}/.exec(languages)?.[0] ?? 'en',
    // 555-0100 to 555-0199 are set aside for stories; the area codes are real ones.
    phone: `+1${AREAS[hash.readUInt8(11) % AREAS.length]}55501${String(hash.readUInt8(12) % 100).padStart(2, '0')}`,
  }
}

const AREAS = [202, 212, 213, 305, 312, 404, 415, 503, 512, 602, 617, 702, 713, 801, 808, 907]

const digest = (cookie: string): Buffer => createHash('sha256').update(`visitor ${cookie}`).digest()
