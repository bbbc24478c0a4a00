import { z } from 'zod'
import type { Secrets } from '../secrets/secrets.ts'
import { sameText } from './challenges.ts'
import type { Directory } from './directory.ts'
import type { Database, Entry, Queries } from './tables.ts'

/** What a page's address carries: the entry's id, and a proof of 256 bits that only this server can make. */
export const entryTokenOf = (secrets: Secrets, { id, key_id }: Pick<Entry, 'id' | 'key_id'>): string =>
  `${id}.${secrets.derive('entry', [id], key_id).toString('base64url')}`

/** Opens an entry. Others of its kind in the same conversation that nobody has filled are closed. */
export async function openEntry(
  queries: Queries,
  entry: Pick<Entry, 'id' | 'conversation' | 'key_id' | 'for_whom' | 'locale' | 'opened_at' | 'expires_at'> &
    Partial<Pick<Entry, 'hash' | 'chosen_at' | 'kind' | 'account' | 'action' | 'named'>> & {
      readonly avoid?: readonly string[]
    },
): Promise<void> {
  await queries
    .updateTable('entries')
    .set({ expires_at: entry.opened_at })
    .where('conversation', '=', entry.conversation)
    .where('kind', '=', entry.kind ?? 'password')
    .where('chosen_at', 'is', null)
    .where('expires_at', '>', entry.opened_at)
    .execute()
  await queries
    .insertInto('entries')
    .values({ ...entry, avoid: JSON.stringify(entry.avoid ?? []) })
    .execute()
}

/** An entry of this very conversation that was filled, is not used, and was filled after `since`. */
export const filledEntry = (
  queries: Database,
  conversation: string,
  id: string,
  since: number,
): Promise<(Entry & { readonly hash: string }) | undefined> =>
  queries
    .selectFrom('entries')
    .selectAll()
    .where('id', '=', id)
    .where('conversation', '=', conversation)
    .where('kind', '=', 'password')
    .where('used_at', 'is', null)
    .where('chosen_at', '>', since)
    .where('hash', 'is not', null)
    .$narrowType<{ hash: string }>()
    .executeTakeFirst()

/** An entry of this very conversation on whose page something can be done now, for an account that it speaks for. */
export const openEntryOf = (
  queries: Database,
  kind: Entry['kind'],
  conversation: string,
  id: string,
  at: number,
): Promise<Entry | undefined> =>
  queries
    .selectFrom('entries')
    .innerJoin('chats', (join) =>
      join
        .onRef('chats.account', '=', 'entries.account')
        .onRef('chats.conversation', '=', 'entries.conversation'),
    )
    .selectAll('entries')
    .where('id', '=', id)
    .where('entries.conversation', '=', conversation)
    .where('kind', '=', kind)
    .where('chosen_at', 'is', null)
    .where('expires_at', '>', at)
    .executeTakeFirst()

/** What a page was for is done, once: of two that come together the first one counts. */
export async function finishEntry(queries: Queries, id: string, at: number): Promise<boolean> {
  const finished = await queries
    .updateTable('entries')
    .set({ chosen_at: at, used_at: at })
    .where('id', '=', id)
    .where('chosen_at', 'is', null)
    .where('expires_at', '>', at)
    .returning('id')
    .executeTakeFirst()
  return finished !== undefined
}

/** What the page of an entry may know. */
export interface EntrySeen {
  readonly entry: string
  readonly conversation: string
  /** `filled`: a password was chosen. `over`: the time is up, or a newer page took its place. */
  readonly state: 'open' | 'filled' | 'over'
  /** Personal words that the password must not be made of. */
  readonly avoid: readonly string[]
  /** A masked address. */
  readonly forWhom: string
  readonly locale: string
  readonly expiresAt: number
  /** Inner id of the account whose password is replaced; none where one is made. */
  readonly account: string | null
}

interface Parts {
  readonly directory: Directory
  readonly secrets: Secrets
}

/** Looks at the page of a password and changes nothing. Forged, or the token of another page: nothing. */
export async function lookAtEntry(
  { directory, secrets }: Parts,
  token: string,
  at: number,
): Promise<EntrySeen | undefined> {
  const [id = ''] = token.split('.', 1)
  const entry = await directory.db
    .selectFrom('entries')
    .selectAll()
    .where('id', '=', id)
    .where('kind', '=', 'password')
    .executeTakeFirst()
  if (!entry || !sameText(entryTokenOf(secrets, entry), token)) return undefined
  return {
    entry: entry.id,
    conversation: entry.conversation,
    state: entry.hash !== null ? 'filled' : entry.expires_at > at ? 'open' : 'over',
    avoid: z.array(z.string()).parse(JSON.parse(entry.avoid)),
    forWhom: entry.for_whom,
    locale: entry.locale,
    expiresAt: entry.expires_at,
    account: entry.account,
  }
}

/** Fills an entry with the hash of a password, once: of two that come together the first one counts. */
export async function fillEntry(
  parts: Parts,
  token: string,
  hash: string,
  at: number,
): Promise<'filled' | 'filled-before' | 'over'> {
  const seen = await lookAtEntry(parts, token, at)
  if (!seen) return 'over'
  const filled = await parts.directory.transaction((queries) =>
    queries
      .updateTable('entries')
      .set({ hash, chosen_at: at })
      .where('id', '=', seen.entry)
      .where('kind', '=', 'password')
      .where('hash', 'is', null)
      .where('expires_at', '>', at)
      .returning('id')
      .executeTakeFirst(),
  )
  if (filled) return 'filled'
  return (await lookAtEntry(parts, token, at))?.state === 'filled' ? 'filled-before' : 'over'
}

/** The address of the page that fills an entry. Only for whoever hands the button to the right chat. */
export async function entryToken(
  { directory, secrets }: Parts,
  conversation: string,
  id: string,
): Promise<string | undefined> {
  const entry = await directory.db
    .selectFrom('entries')
    .select(['id', 'key_id'])
    .where('id', '=', id)
    .where('conversation', '=', conversation)
    .executeTakeFirst()
  return entry && entryTokenOf(secrets, entry)
}

/** Nothing that is open or given for an account is good for anything any more: pages, approvals, chosen passwords. */
export async function closeEntries(queries: Queries, account: string, at: number): Promise<void> {
  await queries
    .updateTable('entries')
    .set((eb) => ({
      used_at: at,
      expires_at: eb.case().when('expires_at', '>', at).then(at).else(eb.ref('expires_at')).end(),
    }))
    .where('account', '=', account)
    .where('used_at', 'is', null)
    .execute()
}

/** What the page of an account's owner may know: where an authenticator is set up, or codes are shown. */
export interface PageSeen {
  readonly entry: string
  readonly conversation: string
  /** `over`: the time is up, a newer page took its place, or the chat no longer speaks for the account. */
  readonly state: 'open' | 'done' | 'over'
  /** Inner id. */
  readonly account: string
  readonly locale: string
}

/** Looks at such a page and changes nothing. Forged: nothing. */
export async function lookAtPage(
  { directory, secrets }: Parts,
  kind: Entry['kind'],
  token: string,
  at: number,
): Promise<PageSeen | undefined> {
  const { db } = directory
  const [id = ''] = token.split('.', 1)
  const entry = await db
    .selectFrom('entries')
    .selectAll()
    .where('id', '=', id)
    .where('kind', '=', kind)
    .executeTakeFirst()
  if (!entry || !sameText(entryTokenOf(secrets, entry), token)) return undefined
  const { conversation, account, locale } = entry
  const open = await openEntryOf(db, kind, conversation, id, at)
  const state = open ? 'open' : entry.chosen_at !== null ? 'done' : 'over'
  return { entry: id, conversation, state, account: account ?? '', locale }
}
