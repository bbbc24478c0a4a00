import type { Address, Opened, TooMany } from '../../../flows/requests.ts'
import { destinationOf, ownerOf } from '../../accounts/addresses.ts'
import { accountOfChat } from '../../accounts/chats.ts'
import { matchOf, messageOf, openNew, takeUpAgain } from '../../accounts/proofs/challenges.ts'
import { once } from '../../accounts/store/idempotency.ts'
import type { Challenge, Queries } from '../../accounts/store/tables.ts'
import { grantSend, roomToSend } from '../../accounts/throttling/sends.ts'
import type { Parts, Performer, Performing } from '../parts.ts'
import { idOf } from './ids.ts'

type OpeningParts = Pick<Parts, 'directory' | 'secrets' | 'limits'>

/** What a challenge is to prove, and for what. */
export interface Subject {
  readonly purpose: Challenge['purpose']
  /** Where its code goes; nowhere if nobody can be reached. */
  readonly to: Address | undefined
  /** What its tries and sends are counted on. */
  readonly destination: string
  /** The account that it is about. */
  readonly account: string | undefined
  /** Every answer is wrong. */
  readonly decoy: boolean
}

/** Opens a proof of an address, by code and by link. */
export const openChallenge =
  (parts: OpeningParts): Performer<'openChallenge'> =>
  ({ purpose, to, locale }, performing) =>
    once(parts.directory, performing, async (queries) => {
      const subject = await newAddress(queries, purpose, to, performing)
      const own = subject.account !== undefined && (await ownerOf(queries, to)) === subject.account
      if (own) return { yours: true }
      return (
        (await inHand(queries, parts, subject, performing)) ??
        openTo(queries, parts, subject, locale, performing)
      )
    })

/**
 * The code that somebody has in hand who went on to another address and came back, while it lives. It takes no message,
 * so only a pause for wrong codes holds it back.
 */
async function inHand(
  queries: Queries,
  { secrets, limits }: OpeningParts,
  { purpose, destination }: Subject,
  { at, conversation }: Performing,
): Promise<Opened | undefined> {
  const room = await roomToSend(queries, { at, conversation, destination }, limits)
  if ('until' in room && room.why === 'codes') return undefined
  const challenge = await takeUpAgain(queries, { conversation, purpose, destination }, at)
  return (
    challenge && {
      ...openedAs(secrets, challenge),
      resendAt: 'until' in room ? room.until : at,
      expiresAt: challenge.code_expires_at,
    }
  )
}

/**
 * An address that shall belong to an account that is made, or to the one this conversation speaks for. If it belongs
 * to one already, the challenge is a decoy.
 */
export async function newAddress(
  queries: Queries,
  purpose: 'sign-up' | 'address',
  to: Address,
  { conversation }: Pick<Performing, 'conversation'>,
): Promise<Subject> {
  const account = purpose === 'address' ? await accountOfChat(queries, conversation) : undefined
  const decoy = (await ownerOf(queries, to)) !== undefined
  return { purpose, to, destination: destinationOf(to), account: account?.id, decoy }
}

/** A challenge. It does the same and writes the same whether or not it is a decoy. */
export async function openTo(
  queries: Queries,
  { secrets, limits }: OpeningParts,
  { purpose, to, destination, account, decoy }: Subject,
  locale: string,
  { key, at, conversation }: Performing,
): Promise<Opened | TooMany> {
  const wanted = { at, conversation, destination }
  const room = await roomToSend(queries, wanted, limits)
  if ('until' in room) return { tooMany: true, ...room }

  const id = idOf(secrets, key)
  const granted = { ...wanted, key, purpose, message: messageOf({ id, sends: 1 }) }
  const expiresAt = at + limits.code.lives
  const link = purpose === 'recovery' ? limits.recovery.link : limits.link.lives
  await openNew(queries, {
    id,
    conversation,
    purpose,
    kind: 'code',
    address_kind: to?.kind ?? null,
    address_value: to?.value ?? null,
    locale,
    key_id: secrets.current,
    sends: 1,
    max_tries: limits.code.tries,
    opened_at: at,
    code_expires_at: expiresAt,
    link_expires_at: at + link,
    decoy: decoy ? 1 : 0,
    account: account ?? null,
    destination,
  })
  return {
    ...openedAs(secrets, { id, key_id: secrets.current, purpose }),
    resendAt: await grantSend(queries, granted, room.sent, limits),
    expiresAt,
  }
}

/** How a challenge is called, with the number that its link asks for where there is one. */
export function openedAs(
  secrets: Parts['secrets'],
  challenge: Pick<Challenge, 'id' | 'key_id' | 'purpose'>,
): Pick<Opened, 'challenge' | 'match'> {
  const match = matchOf(secrets, challenge)
  return { challenge: challenge.id, ...(match && { match }) }
}
