import { digitsOf } from '../../../flows/reading/digits.ts'
import type { Checked } from '../../../flows/requests.ts'
import {
  challengeBucketOf,
  challengeOf,
  claimChallengeAttempt,
  codeLives,
  isCode,
  isCodeShaped,
  spend,
} from '../../accounts/proofs/challenges.ts'
import { advisoryLock } from '../../accounts/store/directory.ts'
import { once } from '../../accounts/store/idempotency.ts'
import type { Queries } from '../../accounts/store/tables.ts'
import { addAttempt, pauseOf } from '../../accounts/throttling/attempts.ts'
import { bucketId } from '../../accounts/throttling/bucket.ts'
import { turnedAway } from '../../contracts/turned-away.ts'
import type { Parts, Performer, Performing } from '../parts.ts'

/**
 * Compares a code with the one that was sent. An attempt is claimed before the comparison, so however many answers
 * come at once, no more are compared than there are attempts; a text that cannot be a code costs none.
 */
export const checkCode =
  (parts: Parts): Performer<'checkCode'> =>
  ({ challenge, sealed }, performing) => {
    const text = parts.vault.take(sealed)
    return once(parts.directory, performing, async (queries) =>
      text === undefined
        ? { lost: true }
        : compareCode(queries, parts, challenge, digitsOf(text), performing),
    )
  }

async function compareCode(
  queries: Queries,
  { secrets, limits }: Parts,
  id: string,
  digits: string,
  { key, at, conversation }: Performing,
): Promise<Checked> {
  const found = await challengeOf(queries, conversation, id)
  const bucket = found && challengeBucketOf(found)
  if (!bucket) return { over: true }
  await advisoryLock(queries, bucketId(bucket))
  const pause = await pauseOf(queries, bucket, at, limits)
  if (pause) {
    turnedAway.by('wrongCodes')
    return { tooMany: true, until: pause, why: 'codes' }
  }
  if (!isCodeShaped(digits))
    return codeLives(found, at)
      ? { right: false, left: found.max_attempts - found.attempts, odd: true }
      : { over: true }

  const challenge = await claimChallengeAttempt(queries, id, at)
  if (!challenge) return { over: true }
  const right = isCode(secrets, challenge, digits) && challenge.decoy === 0
  await addAttempt(queries, { key, bucket, conversation, outcome: right ? 'right' : 'wrong', at })
  if (right) return (await spend(queries, id, { key, at })) ? { right: true } : { over: true }

  const paused = await pauseOf(queries, bucket, at, limits)
  if (paused) return { tooMany: true, until: paused, why: 'codes' }
  const left = challenge.max_attempts - challenge.attempts
  return left > 0 ? { right: false, left } : { over: true }
}
