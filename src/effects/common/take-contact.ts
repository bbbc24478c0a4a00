import { parseContact } from '../../../flows/reading/phone.ts'
import type { TooMany } from '../../../flows/requests.ts'
import { ownerOf } from '../../accounts/addresses.ts'
import { accountOfChat } from '../../accounts/chats.ts'
import { createChallenge } from '../../accounts/proofs/challenges.ts'
import { advisoryLock } from '../../accounts/store/directory.ts'
import { once } from '../../accounts/store/idempotency.ts'
import type { Challenge, Queries } from '../../accounts/store/tables.ts'
import { addAttempt } from '../../accounts/throttling/attempts.ts'
import { subjectOfAddress } from '../../accounts/throttling/bucket.ts'
import { windowOpensAt } from '../../accounts/throttling/limits.ts'
import { turnedAway } from '../../contracts/turned-away.ts'
import type { Parts, Performer, Performing } from '../parts.ts'
import { derivedId } from './ids.ts'

/** Takes a number that the channel vouches for as a challenge that is proven already. */
export const takeContact =
  (parts: Parts): Performer<'takeContact'> =>
  ({ purpose, phone }, performing) =>
    once(parts.directory, performing, async (queries) => {
      const value = parseContact(phone)
      if (value === undefined) return { unusable: true }
      const until = await contactLimitUntil(queries, parts, purpose, performing)
      if (until) return { tooMany: true, until }
      const account =
        purpose === 'address' ? await accountOfChat(queries, performing.conversation) : undefined
      const owner = await ownerOf(queries, { kind: 'phone', value })
      if (owner !== undefined) return owner === account?.id ? { yours: true } : { taken: true }
      return {
        challenge: await saveContact(queries, parts, { purpose, value, account: account?.id }, performing),
      }
    })

/** Until when a chat has shared as many numbers as it may. */
export async function contactLimitUntil(
  queries: Queries,
  { limits }: Parts,
  purpose: Challenge['purpose'],
  { at, conversation }: Performing,
): Promise<TooMany['until'] | undefined> {
  await advisoryLock(queries, `chat:${conversation}`)
  const taken = await queries
    .selectFrom('challenges')
    .select('opened_at')
    .where('conversation', '=', conversation)
    .where('purpose', '=', purpose)
    .where('kind', '=', 'contact')
    .where('opened_at', '>', at - limits.contacts.per)
    .orderBy('opened_at', 'desc')
    .limit(limits.contacts.most)
    .execute()
  const until = windowOpensAt(
    taken.map((contact) => contact.opened_at),
    limits.contacts,
    at,
  )
  if (until <= at) return undefined
  turnedAway.by('contacts')
  return until
}

/** Writes a shared number down as a challenge that was answered right. */
export async function saveContact(
  queries: Queries,
  { secrets }: Parts,
  {
    purpose,
    value,
    account,
  }: {
    readonly purpose: Challenge['purpose']
    readonly value: string
    readonly account: string | undefined
  },
  { key, at, conversation }: Performing,
): Promise<string> {
  const id = derivedId(secrets, key)
  const address = { kind: 'phone', value } as const
  await createChallenge(queries, {
    id,
    conversation,
    purpose,
    kind: 'contact',
    address_kind: address.kind,
    address_value: address.value,
    locale: '',
    key_id: secrets.current,
    sends: 0,
    max_attempts: 0,
    opened_at: at,
    code_expires_at: at,
    link_expires_at: at,
    decoy: 0,
    spent_at: at,
    spent_by: key,
    account: account ?? null,
  })
  await addAttempt(queries, {
    key,
    bucket: { kind: 'code', subject: subjectOfAddress(address), by: 'stranger' },
    conversation,
    outcome: 'right',
    at,
  })
  return id
}
