import { challengeBucketOf, challengeOf, isLink, linkLives, spend } from '../../accounts/proofs/challenges.ts'
import { once } from '../../accounts/store/idempotency.ts'
import { addAttempt } from '../../accounts/throttling/attempts.ts'
import type { Parts, Performer } from '../parts.ts'

/**
 * Compares the link that was opened with the one that was sent. It cannot be guessed, so it is not paused when a
 * stranger has typed wrong codes for the same address: the owner gets through.
 */
export const checkLink =
  ({ directory, secrets, vault }: Parts): Performer<'checkLink'> =>
  ({ challenge: id, sealed }, performing) => {
    const token = vault.take(sealed)
    return once(directory, performing, async (queries) => {
      if (token === undefined) return { lost: true }
      const { key, at, conversation } = performing
      const challenge = await challengeOf(queries, conversation, id)
      const bucket = challenge && challengeBucketOf(challenge)
      if (!bucket || !isLink(secrets, challenge, token) || challenge.decoy !== 0) return { over: true }
      if (!linkLives(challenge, at) || !(await spend(queries, id, performing))) return { over: true }
      await addAttempt(queries, { key, bucket, conversation, outcome: 'right', at })
      return { right: true }
    })
  }
