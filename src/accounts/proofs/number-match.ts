import type { Secrets } from '../../contracts/secrets.ts'
import type { Database, Queries, Ticket } from '../store/tables.ts'
import type { TicketParts } from './tickets.ts'
import { isSameText } from './tokens.ts'

const DIGITS = 2
/** After this many wrong numbers a page is over: a guesser hits the number on one of twenty pages. */
const WRONG = 5

/**
 * The number that the chat shows beside the button of a page, and that the page asks for. An attacker could send a
 * victim the page of the attacker's own chat, to have the victim prove it for that chat; but the attacker cannot show
 * the number there without raising suspicion (number matching, as in CISA's "Implementing Number Matching in MFA
 * Applications"). Derived, never stored.
 */
export const numberMatchOf = (secrets: Secrets, { id, key_id }: Pick<Ticket, 'id' | 'key_id'>): string =>
  secrets.code(DIGITS, 'page match', [id], key_id)

/** The number of a page. Only for the screen of the page's own chat. */
export async function numberMatch(
  { directory, secrets }: TicketParts,
  conversation: string,
  id: string,
): Promise<string | undefined> {
  const ticket = await ofChat(directory.db, conversation, id)
  return ticket && numberMatchOf(secrets, ticket)
}

const ofChat = (db: Database, conversation: string, id: string) =>
  db
    .selectFrom('tickets')
    .select(['id', 'key_id'])
    .where('id', '=', id)
    .where('conversation', '=', conversation)
    .executeTakeFirst()

/**
 * `missing`: it has not two digits, and is not counted. `over`: nothing that is given on the page counts any more.
 */
export type Matched = 'right' | 'wrong' | 'missing' | 'over'

/**
 * Compares a number that was given on a page. It is counted before it is compared, so that at most five wrong ones
 * are compared however many come at once; a right one is given back. With the fifth wrong one the page is over.
 */
export async function checkNumberMatch(
  { directory, secrets }: TicketParts,
  id: string,
  digits: string,
  at: number,
): Promise<Matched> {
  if (digits.length !== DIGITS) return 'missing'
  return directory.transaction(async (queries) => {
    const ticket = await claim(queries, id, at)
    if (!ticket) return 'over'
    if (isSameText(numberMatchOf(secrets, ticket), digits)) {
      await giveBack(queries, id)
      return 'right'
    }
    if (ticket.attempts < WRONG) return 'wrong'
    await end(queries, id, at)
    return 'over'
  })
}

const claim = (queries: Queries, id: string, at: number): Promise<Ticket | undefined> =>
  queries
    .updateTable('tickets')
    .set((eb) => ({ attempts: eb('attempts', '+', 1) }))
    .where('id', '=', id)
    .where('attempts', '<', WRONG)
    .where('completed_at', 'is', null)
    .where('expires_at', '>', at)
    .returningAll()
    .executeTakeFirst()

const giveBack = (queries: Queries, id: string) =>
  queries
    .updateTable('tickets')
    .set((eb) => ({ attempts: eb('attempts', '-', 1) }))
    .where('id', '=', id)
    .execute()

const end = (queries: Queries, id: string, at: number) =>
  queries.updateTable('tickets').set({ expires_at: at }).where('id', '=', id).execute()
