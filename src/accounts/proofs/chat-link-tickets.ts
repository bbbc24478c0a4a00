import { masked } from '../addresses.ts'
import type { Queries } from '../store/tables.ts'
import { type TicketParts, ticketByToken } from './tickets.ts'

/** How long a complete proof may wait until the chat is linked (ms). */
export const CHAT_LINK_LIFE = 10 * 60 * 1000

/** Uses a complete proof up, once. */
export async function consumeChatLink(queries: Queries, id: string, at: number): Promise<boolean> {
  const used = await queries
    .updateTable('tickets')
    .set({ used_at: at })
    .where('id', '=', id)
    .where('kind', '=', 'link')
    .where('used_at', 'is', null)
    .where('completed_at', '>', at - CHAT_LINK_LIFE)
    .returning('id')
    .executeTakeFirst()
  return used !== undefined
}

/** What the page that links a chat may know. */
export interface ChatLinkView {
  readonly ticket: string
  readonly conversation: string
  /** `over`: the time is up, or a newer page took its place. */
  readonly state: 'open' | 'given' | 'over'
  /** What is asked for next. */
  readonly needs: 'password' | 'factor'
  /** What was named. */
  readonly identifier: string
  /** The same, partly hidden. */
  readonly maskedIdentifier: string
  readonly locale: string
}

/** Reads such a page and changes nothing. A forged token finds nothing. */
export async function viewChatLink(
  parts: TicketParts,
  token: string,
  at: number,
): Promise<ChatLinkView | undefined> {
  const ticket = await ticketByToken(parts, 'link', token)
  if (!ticket) return undefined
  return {
    ticket: ticket.id,
    conversation: ticket.conversation,
    state: ticket.completed_at !== null ? 'given' : ticket.expires_at > at ? 'open' : 'over',
    needs: ticket.proof === null ? 'password' : 'factor',
    identifier: ticket.identifier,
    maskedIdentifier: masked(ticket.identifier),
    locale: ticket.locale,
  }
}
