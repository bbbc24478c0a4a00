import type { Checked } from '../../../flows/requests.ts'
import { challengeOf, claimChallengeAttempt, spend } from '../../accounts/proofs/challenges.ts'
import { isSameText } from '../../accounts/proofs/tokens.ts'
import { once } from '../../accounts/store/idempotency.ts'
import { digitsOf } from '../common/digits.ts'
import type { Parts, Performer } from '../parts.ts'
import { captchaAnswer } from './captcha.ts'

/** Compares what was read in a captcha with what it shows: capitals matter in a picture, digits are all of words. */
export const checkCaptcha =
  ({ directory, secrets, vault }: Parts): Performer<'checkCaptcha'> =>
  ({ challenge: id, sealed }, performing) => {
    const text = vault.take(sealed)
    return once(directory, performing, async (queries): Promise<Checked> => {
      if (text === undefined) return { lost: true }
      const found = await challengeOf(queries, performing.conversation, id)
      const answer = found && captchaAnswer(secrets, found)
      const challenge = answer && (await claimChallengeAttempt(queries, id, performing.at))
      if (!challenge) return { over: true }
      const given = answer.kind === 'words' ? digitsOf(text) : text.normalize('NFKC').trim()
      if (isSameText(answer.text, given))
        return (await spend(queries, id, performing)) ? { right: true } : { over: true }
      const left = challenge.max_attempts - challenge.attempts
      return left > 0 ? { right: false, left } : { over: true }
    })
  }
