import type { Insertable } from 'kysely'
import type { Secrets } from '../../contracts/secrets.ts'
import type { Directory } from '../store/directory.ts'
import type { Database, Queries, Ticket, TicketsTable } from '../store/tables.ts'
import { findByToken, tokenOf } from './tokens.ts'

export interface TicketParts {
  readonly directory: Directory
  readonly secrets: Secrets
}

/** Of one kind of ticket there may be two pages: the token of one opens nothing at the other. */
type TokenPurpose = 'ticket' | 'change-password'

/** What the address of a one-time page carries; its proof has 256 bits. */
export const ticketTokenOf = (
  secrets: Secrets,
  { id, key_id }: Pick<Ticket, 'id' | 'key_id'>,
  purpose: TokenPurpose = 'ticket',
): string => tokenOf(id, secrets.derive(purpose, [id], key_id))

/**
 * Tickets of one kind that a conversation keeps beside a new one: however often a page is asked for, no more lie about
 * than the last few, whose pages can still say that a newer one took their place.
 */
const TICKETS_KEPT = 9
const MANY = 500

/** Opens a ticket. Others of its kind in the same conversation that are not complete are closed, and all but a few deleted. */
export async function openTicket(
  queries: Queries,
  {
    personalWords = [],
    ...ticket
  }: Omit<Insertable<TicketsTable>, 'personal_words'> & {
    readonly personalWords?: readonly string[]
  },
): Promise<void> {
  await queries
    .updateTable('tickets')
    .set({ expires_at: ticket.opened_at })
    .where('conversation', '=', ticket.conversation)
    .where('kind', '=', ticket.kind)
    .where('completed_at', 'is', null)
    .where('expires_at', '>', ticket.opened_at)
    .execute()
  const ofKind = queries
    .selectFrom('tickets')
    .where('conversation', '=', ticket.conversation)
    .where('kind', '=', ticket.kind)
    .where('completed_at', 'is', null)
  const older = await ofKind
    .select('id')
    .orderBy('opened_at', 'desc')
    .offset(TICKETS_KEPT)
    .limit(MANY)
    .execute()
  if (older.length > 0)
    await queries
      .deleteFrom('tickets')
      .where(
        'id',
        'in',
        older.map(({ id }) => id),
      )
      .execute()
  await queries
    .insertInto('tickets')
    .values({ ...ticket, personal_words: JSON.stringify(personalWords) })
    .execute()
}

/** A ticket that was opened in this very conversation. */
export const ticketOf = (
  queries: Database,
  kind: Ticket['kind'],
  conversation: string,
  id: string,
): Promise<Ticket | undefined> =>
  queries
    .selectFrom('tickets')
    .selectAll()
    .where('id', '=', id)
    .where('conversation', '=', conversation)
    .where('kind', '=', kind)
    .executeTakeFirst()

/** The ticket whose page a token opens. A forged token, or one of another kind of page, finds nothing. */
export const ticketByToken = (
  { directory, secrets }: TicketParts,
  kind: Ticket['kind'],
  token: string,
  purpose: TokenPurpose = 'ticket',
): Promise<Ticket | undefined> =>
  findByToken(
    token,
    (id) =>
      directory.db
        .selectFrom('tickets')
        .selectAll()
        .where('id', '=', id)
        .where('kind', '=', kind)
        .executeTakeFirst(),
    (ticket) => ticketTokenOf(secrets, ticket, purpose),
  )

/** The token of a page that is not over. Only for the button that is shown in the page's own chat. */
export async function ticketToken(
  { directory, secrets }: TicketParts,
  conversation: string,
  id: string,
  at: number,
  purpose: TokenPurpose = 'ticket',
): Promise<string | undefined> {
  const ticket = await directory.db
    .selectFrom('tickets')
    .select(['id', 'key_id'])
    .where('id', '=', id)
    .where('conversation', '=', conversation)
    .where((eb) => eb.or([eb('expires_at', '>', at), eb('completed_at', 'is not', null)]))
    .executeTakeFirst()
  return ticket && ticketTokenOf(secrets, ticket, purpose)
}

/** How the owner of an account has proven to be there. */
export type Proof = NonNullable<Ticket['proof']>

/** Notes what was proven. `complete`: nothing else is asked for; of two that come together one counts. */
export async function addTicketProof(
  queries: Queries,
  kind: Ticket['kind'],
  id: string,
  { proof, complete, at }: { readonly proof: Proof; readonly complete: boolean; readonly at: number },
): Promise<boolean> {
  const added = await queries
    .updateTable('tickets')
    .set({ proof, ...(complete && { completed_at: at }) })
    .where('id', '=', id)
    .where('kind', '=', kind)
    .where('completed_at', 'is', null)
    .where('expires_at', '>', at)
    .returning('id')
    .executeTakeFirst()
  return added !== undefined
}

/** Closes every page of an account and voids what they have brought: approvals and chosen passwords. */
export async function closeTickets(queries: Queries, account: string, at: number): Promise<void> {
  await queries
    .updateTable('tickets')
    .set((eb) => ({
      used_at: at,
      expires_at: eb.case().when('expires_at', '>', at).then(at).else(eb.ref('expires_at')).end(),
    }))
    .where('account', '=', account)
    .where('used_at', 'is', null)
    .execute()
}
