import type { Why } from '../../../flows/requests.ts'
import { raiseOperatorAlert } from '../security/operator-alerts.ts'
import { advisoryLock } from '../store/directory.ts'
import type { Challenge, Queries, SendsTable } from '../store/tables.ts'
import { pauseOf } from './attempts.ts'
import { blockAt, budgetAt, type Limits, nextSend, nextSendAt, type Sent } from './limits.ts'
import { blockOf, countedBlock, sentToBlock } from './sms-blocks.ts'

/** A mail or SMS that somebody wants. */
export type Wanted = Pick<SendsTable, 'destination' | 'conversation' | 'at'>

export interface Granted extends Wanted {
  readonly key: string
  readonly purpose: Challenge['purpose']
  /** Names the message. */
  readonly message: string
}

/**
 * Whether a send may be granted, as {@link nextSend} has it; if not, until when and why. Whoever else wants to send to the same
 * destination, or from the same chat, waits until this transaction has counted and sent: otherwise two that count at the
 * same moment would both find room for the last one.
 */
export async function roomToSend(
  queries: Queries,
  send: Wanted,
  limits: Limits,
): Promise<{ readonly until: number; readonly why?: Why } | { readonly sent: Sent }> {
  const { destination, conversation, at } = send
  await advisoryLock(queries, destination, `chat:${conversation}`, 'sends')
  const pause = (await pauseOf(queries, destination, at, limits)) ?? 0
  const sent = await sentBefore(queries, send, limits)
  await raiseAlarms(queries, send, sent, limits)
  const next = nextSend(sent, destination, at, limits)
  if (pause > at && pause >= next.until) return { until: pause, why: 'codes' }
  return next.until > at ? next : { sent }
}

/** Grants a send, and says when the one after it is allowed. */
export async function grantSend(
  queries: Queries,
  { purpose, ...send }: Granted,
  sent: Sent,
  limits: Limits,
): Promise<number> {
  await queries
    .insertInto('sends')
    .values({ ...send, kind: 'code', block: countedBlock(purpose, send.destination) })
    .execute()
  const after = {
    toDestination: [send.at, ...sent.toDestination],
    byChat: [send, ...sent.byChat],
  }
  return nextSendAt(after, send.destination, send.at, limits)
}

async function sentBefore(queries: Queries, send: Wanted, limits: Limits): Promise<Sent> {
  const { destination, conversation, at } = send
  const { sends } = limits
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
  const block = blockOf(destination)
  return {
    toDestination: toDestination.map((send) => send.at),
    byChat,
    filledAt: filler?.at,
    ...(block && { toBlock: await sentToBlock(queries, block, at, limits) }),
  }
}

/** Somebody is turned away who has done nothing too often: the operator hears of it. */
async function raiseAlarms(
  queries: Queries,
  { destination, at }: Wanted,
  sent: Sent,
  { sends }: Limits,
): Promise<void> {
  const budget = budgetAt(sent, sends)
  if (budget > at)
    await raiseOperatorAlert(
      queries,
      { code: 'sends/budget-spent', facts: { most: sends.everybody.most, until: iso(budget) } },
      at,
    )
  const { toBlock = [] } = sent
  const closed = blockAt(toBlock, sends.perBlock)
  if (closed <= at) return
  const block = blockOf(destination) ?? ''
  const answered = toBlock.filter((send) => send.answered).length
  const facts = { block, answered, unanswered: toBlock.length - answered, until: iso(closed) }
  await raiseOperatorAlert(queries, { code: 'sends/block-paused', about: block, facts }, at)
}

const iso = (at: number): string => new Date(at).toISOString()
