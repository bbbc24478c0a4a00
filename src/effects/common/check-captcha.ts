import { withAsciiDigits } from '../../../flows/reading/digits.ts'
import { asSeen } from '../../../flows/reading/pasted.ts'
import type { Checked } from '../../../flows/requests.ts'
import { claimChallengeAttempt, spend } from '../../accounts/proofs/challenges.ts'
import { isSameText } from '../../accounts/proofs/tokens.ts'
import { once } from '../../accounts/store/idempotency.ts'
import type { Challenge } from '../../accounts/store/tables.ts'
import type { Secrets } from '../../contracts/secrets.ts'
import type { Parts, Performer } from '../parts.ts'
import { captchaAnswer } from './captcha.ts'
import { isSolved } from './captcha-sum.ts'

/** Compares what was read in a picture, capitals matter, or verifies the sum that a page has solved. */
export const checkCaptcha =
  ({ directory, secrets, vault }: Parts): Performer<'checkCaptcha'> =>
  ({ challenge: id, sealed }, performing) => {
    const text = vault.take(sealed)
    return once(directory, performing, async (queries): Promise<Checked> => {
      if (text === undefined) return { lost: true }
      const { at, conversation } = performing
      const challenge = await claimChallengeAttempt(queries, id, at, { conversation, purpose: 'captcha' })
      if (!challenge) return { over: true }
      if (await isRight(secrets, challenge, text))
        return (await spend(queries, id, performing)) ? { right: true } : { over: true }
      const left = challenge.max_attempts - challenge.attempts
      return left > 0 ? { right: false, left } : { over: true }
    })
  }

async function isRight(secrets: Secrets, challenge: Challenge, text: string): Promise<boolean> {
  if (challenge.kind === 'captcha-page') return isSolved(secrets, challenge, text)
  const answer = captchaAnswer(secrets, challenge)
  return answer !== undefined && isSameText(answer, withAsciiDigits(asSeen(text)).normalize('NFKC'))
}
