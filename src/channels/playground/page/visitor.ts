import { randomBytes, timingSafeEqual } from 'node:crypto'
import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { BotApi, Person } from '#bot-api'

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

/** Bytes that only this server can make of a text (HMAC with a key of its own). */
export type Sign = (text: string) => Buffer

/**
 * The person that a browser is: one cookie, one person, so two browsers are two people. Id, name and number follow
 * from the cookie, so the same browser is the same person again after the program was restarted.
 *
 * A visitor cannot choose the person: only cookies that this server has given out are taken, and what follows from one
 * cannot be calculated without the server's key.
 */
export function visitors(botApi: Pick<BotApi, 'person'>, sign: Sign): (c: Context) => Person {
  return (c) => {
    const bytes = sign(`person ${visitorOf(c, sign)}`)
    return botApi.person({ id: personId(bytes), ...looks(bytes, c.req.header('accept-language')) })
  }
}

/** What the cookie says after its proof is checked; anything else is replaced by a new cookie. */
function visitorOf(c: Context, sign: Sign): string {
  const [known = '', proof = ''] = getCookie(c, COOKIE)?.split('.') ?? []
  if (isVisitor(known) && isEqual(proof, proofOf(known, sign))) return known
  const visitor = randomBytes(16).toString('base64url')
  const cookie = `${visitor}.${proofOf(visitor, sign)}`
  setCookie(c, COOKIE, cookie, { httpOnly: true, sameSite: 'Strict', path: '/', maxAge: 400 * 24 * 60 * 60 })
  return visitor
}

const isVisitor = (text: string): boolean => /^[\w-]{22}$/.test(text)
const proofOf = (visitor: string, sign: Sign): string => sign(`cookie ${visitor}`).toString('base64url')
const isEqual = (given: string, right: string): boolean => {
  const [one, other] = [Buffer.from(given), Buffer.from(right)]
  return one.length === other.length && timingSafeEqual(one, other)
}

/**
 * Telegram's ids have at most 52 significant bits, and those of real people fill the lowest 34 so far
 * (https://core.telegram.org/bots/api#user): the highest of the 52 bits is set here, so no visitor is a real person.
 */
const personId = (bytes: Buffer): number => 2 ** 51 + bytes.readUIntBE(0, 6) * 8 + (bytes.readUInt8(6) & 7)

function looks(hash: Buffer, languages = '') {
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
