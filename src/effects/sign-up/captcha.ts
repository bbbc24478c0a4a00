import type { Directory } from '../../accounts/store/directory.ts'
import type { Challenge } from '../../accounts/store/tables.ts'
import type { Secrets } from '../../contracts/secrets.ts'

/**
 * Characters of which no two look alike when they are bent, and none looks like one that is missing: of pairs such
 * as c and C, that differ in size only, neither is here.
 */
const ALPHABET = 'ABDEFGHJLMNRTYabdefghmnrt2347'
const CHARACTERS = 5
const DIGITS = 4

/** What a captcha asks for. `picture`: to be painted, capitals matter. `words`: digits, to be shown as words. */
export interface CaptchaText {
  readonly kind: 'picture' | 'words'
  readonly text: string
}

/** The answer of a captcha, derived from its id and never stored. */
export function captchaAnswer(secrets: Secrets, { id, kind, key_id }: Challenge): CaptchaText | undefined {
  if (kind === 'captcha-words') return { kind: 'words', text: secrets.code(DIGITS, 'captcha', [id], key_id) }
  if (kind === 'captcha-picture')
    return { kind: 'picture', text: spelled(secrets.derive('captcha', [id], key_id)) }
  return undefined
}

/**
 * The text of a captcha, for the picture or the words that show it; undefined if there is no such captcha any more.
 */
export const captchaText =
  ({ directory, secrets }: { readonly directory: Directory; readonly secrets: Secrets }) =>
  async (id: string): Promise<CaptchaText | undefined> => {
    const challenge = await directory.db
      .selectFrom('challenges')
      .selectAll()
      .where('id', '=', id)
      .executeTakeFirst()
    return challenge && captchaAnswer(secrets, challenge)
  }

/** The bytes as a number, written with {@link ALPHABET}: of 256 bits the last five places are evenly spread. */
function spelled(bytes: Buffer): string {
  const base = BigInt(ALPHABET.length)
  let number = BigInt(`0x${bytes.toString('hex')}`)
  return Array.from({ length: CHARACTERS }, () => {
    const place = Number(number % base)
    number /= base
    return ALPHABET[place]
  }).join('')
}
