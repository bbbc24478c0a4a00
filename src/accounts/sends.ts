import { hold } from './directory.ts'
import { type Limits, nextSendAt, type Sent } from './limits.ts'
import type { Queries, SendsTable } from './tables.ts'

export type Send = Omit<SendsTable, 'kind'>

/**
 * Makes whoever else wants to send to the same destination, or from the same chat, wait until this transaction has
 * counted and sent: otherwise two that count at the same moment would both find room for the last one.
 */
export const queueUp = (queries: Queries, { destination, conversation }: Omit<Send, 'key' | 'at'>) =>
  hold(queries, destination, `chat:${conversation}`, 'sends')

/** When the next send is allowed, as {@link nextSendAt} has it. */
export async function nextSend(
  queries: Queries,
  send: Omit<Send, 'key'>,
  limits: Limits,
): Promise<{ readonly at: number; readonly sent: Sent }> {
  const sent = await sentBefore(queries, send, limits)
  return { at: nextSendAt(sent, send.destination, send.at, limits), sent }
}

/** Grants a send, and says when the one after it is allowed. */
export async function grantSend(queries: Queries, send: Send, sent: Sent, limits: Limits): Promise<number> {
  await queries
    .insertInto('sends')
    .values({ ...send, kind: 'code' })
    .execute()
  const after = {
    toDestination: [send.at, ...sent.toDestination],
    byChat: [send, ...sent.byChat],
  }
  return nextSendAt(after, send.destination, send.at, limits)
}

async function sentBefore(
  queries: Queries,
  { destination, conversation, at }: Omit<Send, 'key'>,
  { sends }: Limits,
): Promise<Sent> {
  const newest = queries.selectFrom('sends').orderBy('at', 'desc')
  const toDestination = await newest
    .select('at')
    .where('destination', '=', destination)
    .where('at', '>', at - sends.perDestination.per)
    .limit(sends.perDestination.most)
    .execute()
  const byChat = await newest
    .select(['at', 'destination'])
    .where('conversation', '=', conversation)
    .where('at', '>', at - Math.max(sends.perChat.per, sends.destinationsPerChat.per))
    .limit(sends.perChat.most)
    .execute()
  const filler = await newest
    .select('at')
    .where('at', '>', at - sends.everybody.per)
    .offset(sends.everybody.most - 1)
    .limit(1)
    .executeTakeFirst()
  return { toDestination: toDestination.map((send) => send.at), byChat, filledAt: filler?.at }
}
