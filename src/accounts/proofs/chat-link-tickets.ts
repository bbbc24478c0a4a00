import type { Secrets } from '../../contracts/secrets.ts'
import type { Directory } from '../store/directory.ts'
import type { Database, Queries, Ticket } from '../store/tables.ts'
import { sameText } from './challenges.ts'
import { ticketTokenOf } from './tickets.ts'

/** How long a sign-in that is complete may wait for what it was made for (ms). */
export const CHAT_LINK_KEPT = 10 * 60 * 1000

/** A sign-in that was opened in this very conversation. */
export const chatLinkOf = (
  queries: Database,
  conversation: string,
  id: string,
): Promise<Ticket | undefined> =>
  queries
    .selectFrom('tickets')
    .selectAll()
    .where('id', '=', id)
    .where('conversation', '=', conversation)
    .where('kind', '=', 'link')
    .executeTakeFirst()

/** Notes what was proven. `complete`: nothing else is asked for; of two that come together one counts. */
export async function addChatLinkProof(
  queries: Queries,
  id: string,
  {
    proof,
    complete,
    at,
  }: { readonly proof: Ticket['proof']; readonly complete: boolean; readonly at: number },
): Promise<boolean> {
  const added = await queries
    .updateTable('tickets')
    .set({ proof, ...(complete && { chosen_at: at }) })
    .where('id', '=', id)
    .where('kind', '=', 'link')
    .where('chosen_at', 'is', null)
    .where('expires_at', '>', at)
    .returning('id')
    .executeTakeFirst()
  return added !== undefined
}

/** Uses a complete sign-in up, once. */
export async function useChatLink(queries: Queries, id: string, at: number): Promise<boolean> {
  const used = await queries
    .updateTable('tickets')
    .set({ used_at: at })
    .where('id', '=', id)
    .where('kind', '=', 'link')
    .where('used_at', 'is', null)
    .where('chosen_at', '>', at - CHAT_LINK_KEPT)
    .returning('id')
    .executeTakeFirst()
  return used !== undefined
}

/** What the page of a sign-in may know. */
export interface ChatLinkSeen {
  readonly ticket: string
  readonly conversation: string
  /** `over`: the time is up, or a newer page took its place. */
  readonly state: 'open' | 'given' | 'over'
  /** What is asked for now. */
  readonly needs: 'password' | 'factor'
  /** What the person named, partly hidden. */
  readonly forWhom: string
  readonly locale: string
}

/** Looks at a sign-in and changes nothing. Forged: nothing. */
export async function lookAtChatLink(
  { directory, secrets }: { readonly directory: Directory; readonly secrets: Secrets },
  token: string,
  at: number,
): Promise<ChatLinkSeen | undefined> {
  const [id = ''] = token.split('.', 1)
  const ticket = await directory.db
    .selectFrom('tickets')
    .selectAll()
    .where('id', '=', id)
    .where('kind', '=', 'link')
    .executeTakeFirst()
  if (!ticket || !sameText(ticketTokenOf(secrets, ticket), token)) return undefined
  return {
    ticket: id,
    conversation: ticket.conversation,
    state: ticket.chosen_at !== null ? 'given' : ticket.expires_at > at ? 'open' : 'over',
    needs: ticket.proof === null ? 'password' : 'factor',
    forWhom: ticket.for_whom,
    locale: ticket.locale,
  }
}
