import { z } from 'zod'
import type { Secrets } from '../../contracts/secrets.ts'
import type { Directory } from '../store/directory.ts'
import type { Database, Queries, Ticket } from '../store/tables.ts'
import { sameText } from './challenges.ts'

/** What a page's address carries: the ticket's id, and a proof of 256 bits that only this server can make. */
export const ticketTokenOf = (secrets: Secrets, { id, key_id }: Pick<Ticket, 'id' | 'key_id'>): string =>
  `${id}.${secrets.derive('ticket', [id], key_id).toString('base64url')}`

/** Opens an ticket. Others of its kind in the same conversation that nobody has filled are closed. */
export async function openTicket(
  queries: Queries,
  ticket: Pick<
    Ticket,
    'id' | 'conversation' | 'key_id' | 'for_whom' | 'locale' | 'opened_at' | 'expires_at'
  > &
    Partial<Pick<Ticket, 'hash' | 'chosen_at' | 'kind' | 'account' | 'action' | 'named'>> & {
      readonly avoid?: readonly string[]
    },
): Promise<void> {
  await queries
    .updateTable('tickets')
    .set({ expires_at: ticket.opened_at })
    .where('conversation', '=', ticket.conversation)
    .where('kind', '=', ticket.kind ?? 'password')
    .where('chosen_at', 'is', null)
    .where('expires_at', '>', ticket.opened_at)
    .execute()
  await queries
    .insertInto('tickets')
    .values({ ...ticket, avoid: JSON.stringify(ticket.avoid ?? []) })
    .execute()
}

/** An ticket of this very conversation that was filled, is not used, and was filled after `since`. */
export const filledTicket = (
  queries: Database,
  conversation: string,
  id: string,
  since: number,
): Promise<(Ticket & { readonly hash: string }) | undefined> =>
  queries
    .selectFrom('tickets')
    .selectAll()
    .where('id', '=', id)
    .where('conversation', '=', conversation)
    .where('kind', '=', 'password')
    .where('used_at', 'is', null)
    .where('chosen_at', '>', since)
    .where('hash', 'is not', null)
    .$narrowType<{ hash: string }>()
    .executeTakeFirst()

/** An ticket of this very conversation on whose page something can be done now, for an account that it speaks for. */
export const openTicketOf = (
  queries: Database,
  kind: Ticket['kind'],
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
    .where('chosen_at', 'is', null)
    .where('expires_at', '>', at)
    .executeTakeFirst()

/** What a page was for is done, once: of two that come together the first one counts. */
export async function finishTicket(queries: Queries, id: string, at: number): Promise<boolean> {
  const finished = await queries
    .updateTable('tickets')
    .set({ chosen_at: at, used_at: at })
    .where('id', '=', id)
    .where('chosen_at', 'is', null)
    .where('expires_at', '>', at)
    .returning('id')
    .executeTakeFirst()
  return finished !== undefined
}

/** What the page of an ticket may know. */
export interface TicketSeen {
  readonly ticket: string
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
export async function lookAtTicket(
  { directory, secrets }: Parts,
  token: string,
  at: number,
): Promise<TicketSeen | undefined> {
  const [id = ''] = token.split('.', 1)
  const ticket = await directory.db
    .selectFrom('tickets')
    .selectAll()
    .where('id', '=', id)
    .where('kind', '=', 'password')
    .executeTakeFirst()
  if (!ticket || !sameText(ticketTokenOf(secrets, ticket), token)) return undefined
  return {
    ticket: ticket.id,
    conversation: ticket.conversation,
    state: ticket.hash !== null ? 'filled' : ticket.expires_at > at ? 'open' : 'over',
    avoid: z.array(z.string()).parse(JSON.parse(ticket.avoid)),
    forWhom: ticket.for_whom,
    locale: ticket.locale,
    expiresAt: ticket.expires_at,
    account: ticket.account,
  }
}

/** Fills an ticket with the hash of a password, once: of two that come together the first one counts. */
export async function fillTicket(
  parts: Parts,
  token: string,
  hash: string,
  at: number,
): Promise<'filled' | 'filled-before' | 'over'> {
  const seen = await lookAtTicket(parts, token, at)
  if (!seen) return 'over'
  const filled = await parts.directory.transaction((queries) =>
    queries
      .updateTable('tickets')
      .set({ hash, chosen_at: at })
      .where('id', '=', seen.ticket)
      .where('kind', '=', 'password')
      .where('hash', 'is', null)
      .where('expires_at', '>', at)
      .returning('id')
      .executeTakeFirst(),
  )
  if (filled) return 'filled'
  return (await lookAtTicket(parts, token, at))?.state === 'filled' ? 'filled-before' : 'over'
}

/** The address of the page that fills an ticket. Only for whoever hands the button to the right chat. */
export async function ticketToken(
  { directory, secrets }: Parts,
  conversation: string,
  id: string,
): Promise<string | undefined> {
  const ticket = await directory.db
    .selectFrom('tickets')
    .select(['id', 'key_id'])
    .where('id', '=', id)
    .where('conversation', '=', conversation)
    .executeTakeFirst()
  return ticket && ticketTokenOf(secrets, ticket)
}

/** Nothing that is open or given for an account is good for anything any more: pages, approvals, chosen passwords. */
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

/** What the page of an account's owner may know: where an authenticator is set up, or codes are shown. */
export interface PageSeen {
  readonly ticket: string
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
  kind: Ticket['kind'],
  token: string,
  at: number,
): Promise<PageSeen | undefined> {
  const { db } = directory
  const [id = ''] = token.split('.', 1)
  const ticket = await db
    .selectFrom('tickets')
    .selectAll()
    .where('id', '=', id)
    .where('kind', '=', kind)
    .executeTakeFirst()
  if (!ticket || !sameText(ticketTokenOf(secrets, ticket), token)) return undefined
  const { conversation, account, locale } = ticket
  const open = await openTicketOf(db, kind, conversation, id, at)
  const state = open ? 'open' : ticket.chosen_at !== null ? 'done' : 'over'
  return { ticket: id, conversation, state, account: account ?? '', locale }
}
