import { createChallenge, type Payload, type Challenge as Sum, verifySolution } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import { z } from 'zod'
import type { Secrets } from '../../contracts/secrets.ts'

/** How much a device has to work: `cost` rounds of hashing for each of `least` to `most` tries. */
export interface Work {
  readonly cost: number
  readonly least: number
  readonly most: number
}

/** Some four seconds of one core of a computer; half a minute of a slow phone, which works on several at once. */
export const work: Work = { cost: 10_000, least: 500, most: 1500 }

const ALGORITHM = 'PBKDF2/SHA-256'

interface Captcha {
  readonly id: string
  readonly key_id: string
}

const keysOf = (secrets: Secrets, { id, key_id }: Captcha) => ({
  hmacSignatureSecret: secrets.derive('captcha-sum', [id], key_id).toString('hex'),
  hmacKeySignatureSecret: secrets.derive('captcha-sum-answer', [id], key_id).toString('hex'),
})

/**
 * A sum for the page of a captcha: a proof of work as ALTCHA has it. It is signed with keys of this captcha and no
 * other, so nothing of it is stored, and what solves one opens no other. `dice`: a whole number of a range.
 */
export const sumOf = (
  secrets: Secrets,
  captcha: Captcha,
  dice: (least: number, above: number) => number,
  { cost, least, most }: Work = work,
): Promise<Sum> =>
  createChallenge({
    algorithm: ALGORITHM,
    cost,
    counter: dice(least, most + 1),
    data: { captcha: captcha.id, most },
    deriveKey,
    ...keysOf(secrets, captcha),
  })

const Text = z.string().max(256)
const Solved = z.object({
  challenge: z.object({
    parameters: z.object({
      algorithm: z.literal(ALGORITHM),
      nonce: Text,
      salt: Text,
      cost: z.int(),
      keyLength: z.int(),
      keyPrefix: Text,
      keySignature: Text,
      data: z.object({ captcha: Text, most: z.int() }),
    }),
    signature: Text,
  }),
  solution: z.object({ counter: z.int(), derivedKey: Text }),
}) satisfies z.ZodType<Payload>

/** Whether a text is the solution of a sum of this captcha, as the page sends it. Costs two signatures and no work. */
export async function isSolved(secrets: Secrets, captcha: Captcha, text: string): Promise<boolean> {
  const solved = Solved.safeParse(parsed(text))
  if (!solved.success) return false
  const { challenge, solution } = solved.data
  const { verified } = await verifySolution({ challenge, solution, deriveKey, ...keysOf(secrets, captcha) })
  return verified && challenge.parameters.data.captcha === captcha.id
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
