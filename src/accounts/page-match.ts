import type { Secrets } from '../secrets/secrets.ts'
import { sameText } from './challenges.ts'
import type { Directory } from './directory.ts'
import type { Database, Entry, Queries } from './tables.ts'

interface Parts {
  readonly directory: Directory
  readonly secrets: Secrets
}

const DIGITS = 2
/** So many wrong numbers, and a page is over: whoever guesses is right once in twenty pages. */
const WRONG = 5

/**
 * The number that the chat shows beside the button of a page, and that the page asks for. A page that lets its chat do
 * more can be handed on to somebody else, whose password it would then take: they would have to be told the number too
 * (number matching, as in CISA's "Implementing Number Matching in MFA Applications"). Derived, never stored.
 */
export const pageMatchOf = (secrets: Secrets, { id, key_id }: Pick<Entry, 'id' | 'key_id'>): string =>
  secrets.code(DIGITS, 'page match', [id], key_id)

/** The number of a page. Only for whoever shows it in the page's own chat. */
export async function pageMatch(
  { directory, secrets }: Parts,
  conversation: string,
  id: string,
): Promise<string | undefined> {
  const entry = await ofChat(directory.db, conversation, id)
  return entry && pageMatchOf(secrets, entry)
}

const ofChat = (db: Database, conversation: string, id: string) =>
  db
    .selectFrom('entries')
    .select(['id', 'key_id'])
    .where('id', '=', id)
    .where('conversation', '=', conversation)
    .executeTakeFirst()

/** `missing`: it cannot be a number at all, and is not counted. `over`: nothing that is given on the page counts. */
export type Matched = 'right' | 'wrong' | 'missing' | 'over'

/**
 * Compares a number that was given on a page. It is counted before it is compared, so of any that come together five
 * wrong ones at most are looked at; a right one is given back. With the fifth wrong one the page is over.
 */
export async function matchPage(
  { directory, secrets }: Parts,
  id: string,
  digits: string,
  at: number,
): Promise<Matched> {
  if (digits.length !== DIGITS) return 'missing'
  return directory.transaction(async (queries) => {
    const entry = await claim(queries, id, at)
    if (!entry) return 'over'
    if (sameText(pageMatchOf(secrets, entry), digits)) {
      await giveBack(queries, id)
      return 'right'
    }
    if (entry.tries < WRONG) return 'wrong'
    await end(queries, id, at)
    return 'over'
  })
}

const claim = (queries: Queries, id: string, at: number): Promise<Entry | undefined> =>
  queries
    .updateTable('entries')
    .set((eb) => ({ tries: eb('tries', '+', 1) }))
    .where('id', '=', id)
    .where('tries', '<', WRONG)
    .where('chosen_at', 'is', null)
    .where('expires_at', '>', at)
    .returningAll()
    .executeTakeFirst()

const giveBack = (queries: Queries, id: string) =>
  queries
    .updateTable('entries')
    .set((eb) => ({ tries: eb('tries', '-', 1) }))
    .where('id', '=', id)
    .execute()

const end = (queries: Queries, id: string, at: number) =>
  queries.updateTable('entries').set({ expires_at: at }).where('id', '=', id).execute()
