import type { Address, Opened, TooMany } from '../../../flows/requests.ts'
import { ownerOf } from '../../accounts/addresses.ts'
import { accountOfChat } from '../../accounts/chats.ts'
import { createChallenge, matchOf, messageIdOf, resumeChallenge } from '../../accounts/proofs/challenges.ts'
import { once } from '../../accounts/store/idempotency.ts'
import type { Challenge, Queries } from '../../accounts/store/tables.ts'
import { type Bucket, subjectOfAddress } from '../../accounts/throttling/bucket.ts'
import { checkSendLimits, grantSend, reserveSend, type SendRoom } from '../../accounts/throttling/sends.ts'
import type { Parts, Performer, Performing } from '../parts.ts'
import { derivedId } from './ids.ts'

/** What a challenge is to prove, and for what. */
export interface ChallengeSpec {
  readonly purpose: Challenge['purpose']
  /** Where its code goes; undefined if no account has what was named. */
  readonly to: Address | undefined
  /** In which its attempts and sends are counted. */
  readonly bucket: Bucket
  /** The account that it is about. */
  readonly account: string | undefined
  /** Every answer is wrong. */
  readonly decoy: boolean
}

/** Opens a proof of an address, by code and by link. */
export const openChallenge =
  (parts: Parts): Performer<'openChallenge'> =>
  ({ purpose, to, locale }, performing) =>
    once(parts.directory, performing, async (queries) => {
      const spec = await specForNewAddress(queries, purpose, to, performing)
      const own = spec.account !== undefined && (await ownerOf(queries, to)) === spec.account
      if (own) return { yours: true }
      const { bucket } = spec
      const { at, conversation } = performing
      const room = await checkSendLimits(queries, { at, conversation, bucket, purpose }, parts.limits)
      return (
        (await resumeOpenChallenge(queries, parts, spec, performing, room)) ??
        openAndSend(queries, parts, spec, locale, performing, room)
      )
    })

/**
 * The open challenge of a person who asked for another address and came back, while its code lives. It sends no
 * message, so only a pause for wrong codes stops it.
 */
async function resumeOpenChallenge(
  queries: Queries,
  { secrets }: Parts,
  { purpose, bucket }: ChallengeSpec,
  { at, conversation }: Performing,
  room: SendRoom,
): Promise<Opened | undefined> {
  if ('until' in room && room.why === 'codes') return undefined
  const challenge = await resumeChallenge(queries, { conversation, purpose, bucket }, at)
  return (
    challenge && {
      ...openedChallenge(secrets, challenge),
      resendAt: 'until' in room ? room.until : at,
      expiresAt: challenge.code_expires_at,
    }
  )
}

/**
 * An address that shall belong to an account that is made, or to the one this conversation speaks for. If it belongs
 * to one already, the challenge is a decoy.
 */
export async function specForNewAddress(
  queries: Queries,
  purpose: 'sign-up' | 'address',
  to: Address,
  { conversation }: Pick<Performing, 'conversation'>,
): Promise<ChallengeSpec> {
  const account = purpose === 'address' ? await accountOfChat(queries, conversation) : undefined
  const decoy = (await ownerOf(queries, to)) !== undefined
  const bucket = { kind: 'code', subject: subjectOfAddress(to), by: 'stranger' } as const
  return { purpose, to, bucket, account: account?.id, decoy }
}

/** A challenge. It does the same and writes the same whether or not it is a decoy. `checked`: what {@link checkSendLimits} has said. */
export async function openAndSend(
  queries: Queries,
  { secrets, limits }: Parts,
  { purpose, to, bucket, account, decoy }: ChallengeSpec,
  locale: string,
  { key, at, conversation }: Performing,
  checked?: SendRoom,
): Promise<Opened | TooMany> {
  const wanted = { at, conversation, bucket, purpose }
  const room = await reserveSend(queries, wanted, limits, checked)
  if ('until' in room) return { tooMany: true, ...room }

  const id = derivedId(secrets, key)
  const granted = { ...wanted, key, to, message: messageIdOf({ id, sends: 1 }) }
  const expiresAt = at + limits.code.lives
  const link = purpose === 'recovery' ? limits.recovery.link : limits.link.lives
  await createChallenge(queries, {
    id,
    conversation,
    purpose,
    kind: 'code',
    address_kind: to?.kind ?? null,
    address_value: to?.value ?? null,
    locale,
    key_id: secrets.current,
    sends: 1,
    max_attempts: limits.code.tries,
    opened_at: at,
    code_expires_at: expiresAt,
    link_expires_at: at + link,
    decoy: decoy ? 1 : 0,
    account: account ?? null,
    bucket,
  })
  return {
    ...openedChallenge(secrets, { id, key_id: secrets.current }),
    resendAt: await grantSend(queries, granted, room.sent, limits),
    expiresAt,
  }
}

/** How a challenge is called, with the number that its link asks for. */
export function openedChallenge(
  secrets: Parts['secrets'],
  challenge: Pick<Challenge, 'id' | 'key_id'>,
): Pick<Opened, 'challenge' | 'match'> {
  return { challenge: challenge.id, match: matchOf(secrets, challenge) }
}
