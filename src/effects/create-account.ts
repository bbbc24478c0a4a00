import type { Address, Asks, NewAccount } from '../../flows/effects.ts'
import { addAccount } from '../accounts/accounts.ts'
import { addActivity } from '../accounts/activity.ts'
import { addAddress, ownerOf, phoneNumber } from '../accounts/addresses.ts'
import { addressOf, challengeOf } from '../accounts/challenges.ts'
import { bindChat } from '../accounts/chats.ts'
import { addConsents } from '../accounts/consents.ts'
import { addPassword } from '../accounts/credentials.ts'
import { hold } from '../accounts/directory.ts'
import { filledEntry } from '../accounts/entries.ts'
import { once } from '../accounts/performed.ts'
import type { Queries } from '../accounts/tables.ts'
import { idOf } from './ids.ts'
import type { Parts, Performer, Performing } from './performer.ts'

type CreatingParts = Pick<Parts, 'directory' | 'secrets' | 'limits' | 'numbers' | 'channel'>

/**
 * Makes an account of everything that was proven and chosen, all of it or nothing. Of many that want one address at
 * the same moment, one gets it: the database keeps addresses unique, and whoever comes second looks again and finds
 * it taken.
 */
export const createAccount =
  (parts: CreatingParts): Performer<'createAccount'> =>
  (wish, performing) =>
    once(parts.directory, performing, (queries) => create(queries, parts, wish, performing))

async function create(
  queries: Queries,
  { secrets, limits, numbers, channel }: CreatingParts,
  wish: NewAccount,
  { key, at, conversation }: Performing,
): Promise<Asks['createAccount']['answer']> {
  await hold(queries, `challenge:${wish.challenge}`, `entry:${wish.entry}`)
  const made = await madeFrom(queries, wish, conversation)
  if (made) return { account: made }
  const address = await provenAddress(queries, wish, conversation, at - limits.proof.lives)
  if (!address) return { again: 'proof' }
  if (await ownerOf(queries, address)) return { taken: true }
  const entry = await filledEntry(queries, conversation, wish.entry, at - limits.entry.kept)
  if (!entry) return { again: 'password' }

  const id = idOf(secrets, key)
  const number = numbers()
  const { region, locale, name, campaign } = wish
  await addAccount(queries, { id, number, region, locale, name, campaign, created_at: at })
  await addAddress(queries, id, address, { primary: true, at })
  await addPassword(queries, id, entry.hash, at)
  await addConsents(queries, id, wish.consents, channel)
  await bindChat(queries, id, conversation, at)
  await addActivity(
    queries,
    id,
    { kind: 'account-created', facts: { by: address.kind, region, channel } },
    at,
  )
  await queries.updateTable('challenges').set({ used_at: at }).where('id', '=', wish.challenge).execute()
  await queries.updateTable('entries').set({ used_at: at }).where('id', '=', wish.entry).execute()
  return { account: number }
}

/** The number of the account that this very challenge has made before: whoever turned back while it was made finds it. */
async function madeFrom(
  queries: Queries,
  { challenge: id }: NewAccount,
  conversation: string,
): Promise<string | undefined> {
  const challenge = await challengeOf(queries, conversation, id)
  const address = challenge?.used_at ? addressOf(challenge) : undefined
  if (!address) return undefined
  const account = await queries
    .selectFrom('accounts')
    .innerJoin('addresses', 'addresses.account', 'accounts.id')
    .innerJoin('chats', 'chats.account', 'accounts.id')
    .select('accounts.number')
    .where('addresses.kind', '=', address.kind)
    .where('addresses.value', '=', address.value)
    .where('chats.conversation', '=', conversation)
    .executeTakeFirst()
  return account?.number
}

/** The address a challenge has proven in this conversation since then, if it is the one that is wished for. */
async function provenAddress(
  queries: Queries,
  { challenge: id, address: wished }: NewAccount,
  conversation: string,
  since: number,
): Promise<Address | undefined> {
  const challenge = await challengeOf(queries, conversation, id)
  if (!challenge || challenge.used_at !== null || challenge.decoy !== 0) return undefined
  if (challenge.purpose !== 'sign-up' || (challenge.spent_at ?? 0) <= since) return undefined
  const proven = addressOf(challenge)
  const value = wished.kind === 'phone' ? phoneNumber(wished.value) : wished.value
  return proven?.kind === wished.kind && proven.value === value ? proven : undefined
}
