import type { Database, Queries, Ticket } from '../store/tables.ts'
import { type TicketParts, ticketByToken } from './tickets.ts'

/** The pages that an account's owner opens after an approval. */
type OwnerPage = Extract<Ticket['kind'], 'two-step' | 'codes' | 'passkey'>

/** A ticket of this very conversation on whose page something can be done now, for an account that it speaks for. */
export const openOwnerPage = (
  queries: Database,
  kind: OwnerPage,
  conversation: string,
  id: string,
  at: number,
): Promise<Ticket | undefined> =>
  queries
    .selectFrom('tickets')
    .innerJoin('chats', (join) =>
      join
        .onRef('chats.account', '=', 'tickets.account')
        .onRef('chats.conversation', '=', 'tickets.conversation'),
    )
    .selectAll('tickets')
    .where('id', '=', id)
    .where('tickets.conversation', '=', conversation)
    .where('kind', '=', kind)
    .where('completed_at', 'is', null)
    .where('expires_at', '>', at)
    .executeTakeFirst()

/** Notes that the page has done its work, once: of two that come together the first one counts. */
export async function completeOwnerPage(queries: Queries, id: string, at: number): Promise<boolean> {
  const completed = await queries
    .updateTable('tickets')
    .set({ completed_at: at, used_at: at })
    .where('id', '=', id)
    .where('completed_at', 'is', null)
    .where('expires_at', '>', at)
    .returning('id')
    .executeTakeFirst()
  return completed !== undefined
}

/** What the page of an account's owner may know: where an authenticator is set up, codes are shown, or a passkey is made. */
export interface OwnerPageView {
  readonly ticket: string
  readonly conversation: string
  /** `over`: the time is up, a newer page took its place, or the chat no longer speaks for the account. */
  readonly state: 'open' | 'done' | 'over'
  /** Inner id. */
  readonly account: string
  readonly locale: string
}

/** Reads such a page and changes nothing. A forged token finds nothing. */
export async function viewOwnerPage(
  parts: TicketParts,
  kind: OwnerPage,
  token: string,
  at: number,
): Promise<OwnerPageView | undefined> {
  const ticket = await ticketByToken(parts, kind, token)
  if (!ticket) return undefined
  const { id, conversation, account, locale } = ticket
  const open = await openOwnerPage(parts.directory.db, kind, conversation, id, at)
  const state = open ? 'open' : ticket.completed_at !== null ? 'done' : 'over'
  return { ticket: id, conversation, state, account: account ?? '', locale }
}
