import type { Directory } from '../../accounts/store/directory.ts'
import type { Challenge } from '../../accounts/store/tables.ts'
import type { Secrets } from '../../contracts/secrets.ts'

/**
 * Characters of which no two look alike when they are bent, and none looks like one that is missing: of pairs such
 * as c and C, that differ in size only, neither is here.
 */
const ALPHABET = 'ABDEFGHJLMNRTYabdefghmnrt2347'
const CHARACTERS = 5

/** What the picture of a captcha shows, capitals matter; derived from its id and never stored. */
export const captchaAnswer = (secrets: Secrets, { id, kind, key_id }: Challenge): string | undefined =>
  kind === 'captcha-picture' ? spelled(secrets.derive('captcha', [id], key_id)) : undefined

/** The text of a captcha, for the picture that shows it; undefined if there is no such captcha any more. */
export const captchaText =
  ({ directory, secrets }: { readonly directory: Directory; readonly secrets: Secrets }) =>
  async (id: string): Promise<string | undefined> => {
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
