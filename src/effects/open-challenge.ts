import type { Address, Opened, TooMany } from '../../flows/effects.ts'
import { destinationOf, ownerOf } from '../accounts/addresses.ts'
import { pauseOf } from '../accounts/attempts.ts'
import { openNew } from '../accounts/challenges.ts'
import { once } from '../accounts/performed.ts'
import { grantSend, nextSend, queueUp } from '../accounts/sends.ts'
import type { Queries } from '../accounts/tables.ts'
import { idOf } from './ids.ts'
import type { Parts, Performer, Performing } from './performer.ts'

type OpeningParts = Pick<Parts, 'directory' | 'secrets' | 'limits'>

/** Opens a proof of an address, by code and by link. */
export const openChallenge =
  (parts: OpeningParts): Performer<'openChallenge'> =>
  ({ to, locale }, performing) =>
    once(parts.directory, performing, (queries) => openTo(queries, parts, to, locale, performing))

/**
 * A challenge to an address. It does the same and writes the same whether or not the address has an account; if it
 * has one, the challenge is a decoy.
 */
export async function openTo(
  queries: Queries,
  { secrets, limits }: OpeningParts,
  to: Address,
  locale: string,
  { key, at, conversation }: Performing,
): Promise<Opened | TooMany> {
  const send = { key, at, conversation, destination: destinationOf(to) }
  await queueUp(queries, send)
  const pause = await pauseOf(queries, send.destination, at, limits)
  const next = await nextSend(queries, send, limits)
  const until = Math.max(pause ?? 0, next.at)
  if (until > at) return { tooMany: true, until }

  const id = idOf(secrets, key)
  const expiresAt = at + limits.code.lives
  const owner = await ownerOf(queries, to)
  await openNew(queries, {
    id,
    conversation,
    purpose: 'sign-up',
    kind: 'code',
    address_kind: to.kind,
    address_value: to.value,
    locale,
    key_id: secrets.current,
    sends: 1,
    max_tries: limits.code.tries,
    opened_at: at,
    code_expires_at: expiresAt,
    link_expires_at: at + limits.link.lives,
    decoy: owner === undefined ? 0 : 1,
  })
  return { challenge: id, resendAt: await grantSend(queries, send, next.sent, limits), expiresAt }
}
