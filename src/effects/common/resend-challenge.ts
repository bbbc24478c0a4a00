import type { Opened, TooMany } from '../../../flows/requests.ts'
import {
  addressOf,
  challengeBucketOf,
  challengeOf,
  codeLives,
  linkLives,
  messageIdOf,
} from '../../accounts/proofs/challenges.ts'
import { once } from '../../accounts/store/idempotency.ts'
import type { Challenge, Queries } from '../../accounts/store/tables.ts'
import type { Bucket } from '../../accounts/throttling/bucket.ts'
import { grantSend, reserveSend } from '../../accounts/throttling/sends.ts'
import type { Parts, Performer, Performing } from '../parts.ts'
import { type ChallengeSpec, openAndSend, openedChallenge, specForNewAddress } from './open-challenge.ts'

/**
 * Grants one more mail or SMS of a challenge. While its link lives it stays the same challenge, and gets a new code
 * only when the code has expired, is about to, or has no attempts left; afterwards a new challenge replaces it. A
 * challenge that was answered is returned as it is, and nothing is granted.
 */
export const resendChallenge =
  (parts: Parts): Performer<'resendChallenge'> =>
  ({ challenge: id, locale }, performing) =>
    once(parts.directory, performing, async (queries) => {
      const challenge = await challengeOf(queries, performing.conversation, id)
      const bucket = challenge && challengeBucketOf(challenge)
      if (!bucket || challenge.spent_at !== null || challenge.replaced_at !== null)
        return {
          challenge: id,
          resendAt: performing.at,
          expiresAt: challenge?.code_expires_at ?? performing.at,
        }
      return linkLives(challenge, performing.at)
        ? sendOnceMore(queries, parts, challenge, bucket, locale, performing)
        : openAndSend(
            queries,
            parts,
            await renewedSpec(queries, challenge, bucket, performing),
            locale,
            performing,
          )
    })

/** What the new challenge is about: the same, but whether a new address is still free is checked again. */
async function renewedSpec(
  queries: Queries,
  challenge: Challenge,
  bucket: Bucket,
  performing: Performing,
): Promise<ChallengeSpec> {
  const { purpose, account, decoy } = challenge
  const to = addressOf(challenge)
  return to && (purpose === 'sign-up' || purpose === 'address')
    ? specForNewAddress(queries, purpose, to, performing)
    : { purpose, to, bucket, account: account ?? undefined, decoy: decoy !== 0 }
}

async function sendOnceMore(
  queries: Queries,
  { secrets, limits }: Parts,
  challenge: Challenge,
  bucket: Bucket,
  locale: string,
  { key, at, conversation }: Performing,
): Promise<Opened | TooMany> {
  const { id, purpose, sends } = challenge
  const wanted = { at, conversation, bucket, purpose }
  const room = await reserveSend(queries, wanted, limits)
  if ('until' in room) return { tooMany: true, ...room }

  const granted = { ...wanted, key, to: addressOf(challenge), message: messageIdOf({ id, sends: sends + 1 }) }
  const same = codeLives(challenge, at + limits.code.spare)
  const expiresAt = same ? challenge.code_expires_at : at + limits.code.lives
  await queries
    .updateTable('challenges')
    .set((eb) => ({
      locale,
      sends: eb('sends', '+', 1),
      ...(!same && { code_version: eb('code_version', '+', 1), attempts: 0, code_expires_at: expiresAt }),
    }))
    .where('id', '=', id)
    .execute()
  return {
    ...openedChallenge(secrets, challenge),
    resendAt: await grantSend(queries, granted, room.sent, limits),
    expiresAt,
  }
}
