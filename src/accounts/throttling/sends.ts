import type { Address, Why } from '../../../flows/requests.ts'
import { turnedAway } from '../../contracts/turned-away.ts'
import { raiseOperatorAlert } from '../security/operator-alerts.ts'
import { advisoryLock } from '../store/directory.ts'
import type { Challenge, Queries, SendsTable } from '../store/tables.ts'
import { pauseOf } from './attempts.ts'
import { type Bucket, bucketId, bucketOf, columnsOf, subjectOfAddress } from './bucket.ts'
import { raiseBudgetAlert, shareFilledAt, shareOf, takeSlot } from './budget.ts'
import {
  blockOpensAt,
  budgetOpensAt,
  type Limits,
  nextSend,
  nextSendAt,
  type Sent,
  type Share,
} from './limits.ts'
import { blockOf, countedBlock, sentToBlock } from './sms-blocks.ts'

/** A code that is asked for, and the bucket in which its mails and SMS are counted. */
export interface WantedSend extends Pick<SendsTable, 'conversation' | 'at'> {
  readonly bucket: Bucket
  readonly purpose: Challenge['purpose']
}

export interface GrantedSend extends WantedSend {
  readonly key: string
  /** Undefined if no account has what was named. */
  readonly to: Address | undefined
  /** Id of the message. */
  readonly message: string
}

export type SendRoom = { readonly until: number; readonly why?: Why } | { readonly sent: Sent }

/**
 * Whether a send may be granted, as {@link nextSend} has it; if not, until when and why. Other transactions that want to
 * send to the same bucket, for the same chat or to the same block of numbers wait until this one has counted and granted:
 * otherwise two that count at the same moment would both find room for the last one. The hour's budget needs no such
 * lock, see {@link takeSlot}.
 */
export async function checkSendLimits(queries: Queries, send: WantedSend, limits: Limits): Promise<SendRoom> {
  const { bucket, conversation, at } = send
  const block = blockOf(bucket)
  await advisoryLock(queries, bucketId(bucket), `chat:${conversation}`, ...(block ? [`block:${block}`] : []))
  const pause = (await pauseOf(queries, bucket, at, limits)) ?? 0
  const sent = await sentBefore(queries, send, limits)
  const next = nextSend(sent, bucketId(bucket), at, limits)
  if (pause <= at && next.until <= at) return { sent }
  const refused = await withBudget(queries, send, sent, limits)
  if (pause > at && pause >= refused.until) return { until: pause, why: 'codes' }
  return refused
}

/** As {@link checkSendLimits}, and takes the room in the hour's budget that the send needs: it must be granted then. */
export async function reserveSend(
  queries: Queries,
  send: WantedSend,
  limits: Limits,
  checked?: SendRoom,
): Promise<SendRoom> {
  const room = checked ?? (await checkSendLimits(queries, send, limits))
  if ('until' in room) return room
  const share = shareOf(send.purpose, send.bucket)
  if (share === 'recovery') return room
  const isFree = goesAlways(share, room.sent)
  if ((await takeSlot(queries, share, send.at, limits, isFree)) || isFree) return room
  const { until, why } = await withBudget(queries, send, room.sent, limits)
  return until > send.at ? { until, ...(why && { why }) } : { until: send.at + limits.sends.budget.per }
}

/** Until when a send waits that is refused, the hour's budget among the reasons; the operator hears of it. */
async function withBudget(
  queries: Queries,
  send: WantedSend,
  sent: Sent,
  limits: Limits,
): Promise<{ readonly until: number; readonly why?: Why }> {
  const { bucket, at, purpose } = send
  const share = shareOf(purpose, bucket)
  const counts = share !== 'recovery' && !goesAlways(share, sent)
  const all = { ...sent, filledAt: counts ? await shareFilledAt(queries, share, at, limits) : undefined }
  await raiseSendAlerts(queries, send, all, limits)
  const { until, why, limit } = nextSend(all, bucketId(bucket), at, limits)
  turnedAway.by(limit)
  return { until, ...(why && { why }) }
}

/**
 * The first code that a linked chat asks for in a day does not wait for the hour's budget: otherwise a stranger with
 * many accounts could use up what is kept for owners.
 */
const goesAlways = (share: Share, { byChat }: Sent): boolean => share === 'linked' && byChat.length === 0

/**
 * Grants a send, and says when the one after it is allowed. A recovery that a strange chat asked for costs nothing of
 * the hour's budget yet: only where there is an account a message is sent, see `recovery-sends.ts`.
 */
export async function grantSend(
  queries: Queries,
  { purpose, bucket, to, ...send }: GrantedSend,
  sent: Sent,
  limits: Limits,
): Promise<number> {
  const share = shareOf(purpose, bucket)
  const destination = to && share !== 'recovery' ? subjectOfAddress(to) : null
  await queries
    .insertInto('sends')
    .values({
      ...columnsOf(bucket),
      ...send,
      share,
      destination,
      event: null,
      block: countedBlock(purpose, bucket),
    })
    .execute()
  const after = {
    toDestination: [send.at, ...sent.toDestination],
    byChat: [{ at: send.at, destination: bucketId(bucket) }, ...sent.byChat],
  }
  return nextSendAt(after, bucketId(bucket), send.at, limits)
}

/** Without the hour's budget. */
async function sentBefore(queries: Queries, send: WantedSend, limits: Limits): Promise<Sent> {
  const { bucket, conversation, at } = send
  const { sends } = limits
  const newest = queries.selectFrom('sends').orderBy('at', 'desc')
  const toDestination = await newest
    .select('at')
    .where((eb) => eb.and(columnsOf(bucket)))
    .where('at', '>', at - sends.perDestination.per)
    .limit(sends.perDestination.most)
    .execute()
  const byChat = await newest
    .select(['at', 'kind', 'subject', 'counted_by'])
    .where('conversation', '=', conversation)
    .where('kind', '=', 'code')
    .$narrowType<{ kind: 'code' }>()
    .where('at', '>', at - Math.max(sends.perChat.per, sends.destinationsPerChat.per))
    .limit(sends.perChat.most)
    .execute()
  const block = blockOf(bucket)
  return {
    toDestination: toDestination.map((send) => send.at),
    byChat: byChat.map((send) => ({ at: send.at, destination: bucketId(bucketOf(send)) })),
    ...(block && { toBlock: await sentToBlock(queries, block, at, limits) }),
  }
}

/** A limit that people share turns a chat away: the operator hears of it. */
async function raiseSendAlerts(
  queries: Queries,
  { bucket, at, purpose }: WantedSend,
  sent: Sent,
  { sends }: Limits,
): Promise<void> {
  const budget = budgetOpensAt(sent, sends)
  if (budget > at) await raiseBudgetAlert(queries, shareOf(purpose, bucket), budget, sends, at)
  const { toBlock = [] } = sent
  const closed = blockOpensAt(toBlock, sends.perBlock)
  if (closed <= at) return
  const block = blockOf(bucket) ?? ''
  const answered = toBlock.filter((send) => send.answered).length
  const until = new Date(closed).toISOString()
  const facts = { block, answered, unanswered: toBlock.length - answered, until }
  await raiseOperatorAlert(queries, { code: 'sends/block-paused', about: block, facts }, at)
}
