import * as z from 'zod'
import type { Secrets } from '../../contracts/secrets.ts'
import { masked } from '../addresses.ts'
import type { Database, Queries, Ticket } from '../store/tables.ts'
import { openTicket, type TicketParts, ticketByToken, ticketOf } from './tickets.ts'

/** A ticket of this very conversation that was filled with a password after `since` and is not used. */
export const passwordTicketOf = (
  queries: Database,
  conversation: string,
  id: string,
  since: number,
): Promise<(Ticket & { readonly password_hash: string }) | undefined> =>
  queries
    .selectFrom('tickets')
    .selectAll()
    .where('id', '=', id)
    .where('conversation', '=', conversation)
    .where('kind', '=', 'password')
    .where('used_at', 'is', null)
    .where('completed_at', '>', since)
    .where('password_hash', 'is not', null)
    .$narrowType<{ password_hash: string }>()
    .executeTakeFirst()

interface ChosenPassword {
  readonly id: string
  readonly conversation: string
  /** Inner id of the account whose password is replaced; null where an account is made. */
  readonly account: string | null
  readonly hash: string
  readonly personalWords: readonly string[]
  readonly at: number
}

/** Keeps a password that was chosen without a page of its own, as a ticket that is filled already. */
export const keepChosenPassword = (
  queries: Queries,
  secrets: Pick<Secrets, 'current'>,
  { id, conversation, account, hash, personalWords, at }: ChosenPassword,
): Promise<void> =>
  openTicket(queries, {
    id,
    conversation,
    key_id: secrets.current,
    kind: 'password',
    account,
    personalWords,
    identifier: '',
    locale: '',
    opened_at: at,
    expires_at: at,
    password_hash: hash,
    completed_at: at,
  })

/** A password that was kept that way, used or not. */
export const chosenPasswordOf = (queries: Database, conversation: string, id: string) =>
  ticketOf(queries, 'password', conversation, id)

/** What the page of a password may know. */
export interface PasswordTicketView {
  readonly ticket: string
  readonly conversation: string
  /** `filled`: a password was chosen. `over`: the time is up, or a newer page took its place. */
  readonly state: 'open' | 'filled' | 'over'
  /** Personal words that must not make up the password. */
  readonly personalWords: readonly string[]
  /** The address that the account is signed in to with. */
  readonly identifier: string
  /** The same, partly hidden. */
  readonly maskedAddress: string
  readonly locale: string
  readonly expiresAt: number
  /** Inner id of the account whose password is replaced; null where an account is made. */
  readonly account: string | null
}

/** Reads the page of a password and changes nothing. A forged token, or one of another page, finds nothing. */
export async function viewPasswordTicket(
  parts: TicketParts,
  token: string,
  at: number,
): Promise<PasswordTicketView | undefined> {
  const ticket = await ticketByToken(parts, 'password', token)
  if (!ticket) return undefined
  return {
    ticket: ticket.id,
    conversation: ticket.conversation,
    state: ticket.password_hash !== null ? 'filled' : ticket.expires_at > at ? 'open' : 'over',
    personalWords: z.array(z.string()).parse(JSON.parse(ticket.personal_words)),
    identifier: ticket.identifier,
    maskedAddress: masked(ticket.identifier),
    locale: ticket.locale,
    expiresAt: ticket.expires_at,
    account: ticket.account,
  }
}

/** Fills a ticket with the hash of a password, once: of two that come together the first one counts. */
export async function fillPasswordTicket(
  parts: TicketParts,
  token: string,
  hash: string,
  at: number,
): Promise<'filled' | 'filled-before' | 'over'> {
  const ticket = await ticketByToken(parts, 'password', token)
  if (!ticket) return 'over'
  const filled = await parts.directory.transaction((queries) =>
    queries
      .updateTable('tickets')
      .set({ password_hash: hash, completed_at: at })
      .where('id', '=', ticket.id)
      .where('password_hash', 'is', null)
      .where('expires_at', '>', at)
      .returning('id')
      .executeTakeFirst(),
  )
  if (filled) return 'filled'
  return (await viewPasswordTicket(parts, token, at))?.state === 'filled' ? 'filled-before' : 'over'
}
