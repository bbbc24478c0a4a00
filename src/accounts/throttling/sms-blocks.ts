import { raiseOperatorAlert } from '../security/operator-alerts.ts'
import type { Challenge, Queries } from '../store/tables.ts'
import { type Bucket, phoneOf } from './bucket.ts'
import type { Limits, SentToBlock } from './limits.ts'

/**
 * The numbers that differ only in their last six digits: what one carrier, or one fraudster, has at a time. It may be
 * stored in the clear, as a million numbers share it. Only buckets about a number itself, as strangers type it, have
 * a block. Those about an account ID, or counted apart for a linked chat, have none: a stranger must neither see by a
 * closed block where an account has its number, nor keep its owner from recovering it.
 */
export const blockOf = ({ subject, by }: Bucket): string | undefined =>
  by === 'stranger' ? blockOfPhone(phoneOf(subject) ?? '') : undefined

export const blockOfPhone = (number: string): string | undefined => /^(\+\d+)\d{6}$/.exec(number)?.[1]

/**
 * The block on which an SMS counts. SMS for recoveries count on none: they are sent only where there is an account,
 * so counting them would reveal that, and counting requests instead would let anybody close a block without an SMS. A
 * sign-up always sends one: to an address with an account, a message for its owner.
 */
export const countedBlock = (purpose: Challenge['purpose'], bucket: Bucket): string | null =>
  purpose === 'recovery' ? null : (blockOf(bucket) ?? null)

/** The SMS that a block got within the window of its breaker, newest first. */
export async function sentToBlock(
  queries: Queries,
  block: string,
  at: number,
  { sends }: Limits,
): Promise<SentToBlock[]> {
  const sent = await queries
    .selectFrom('sends')
    .select(({ exists, selectFrom }) => [
      'at',
      exists(
        selectFrom('attempts')
          .select('attempts.key')
          .whereRef('attempts.subject', '=', 'sends.subject')
          .whereRef('attempts.kind', '=', 'sends.kind')
          .whereRef('attempts.counted_by', '=', 'sends.counted_by')
          .whereRef('attempts.at', '>=', 'sends.at')
          .where('attempts.outcome', '=', 'right'),
      ).as('answered'),
    ])
    .where('block', '=', block)
    .where('share', 'in', ['strangers', 'linked'])
    .where('at', '>', at - sends.perBlock.per)
    .orderBy('at', 'desc')
    .execute()
  return sent.map((send) => ({ at: send.at, answered: Boolean(send.answered) }))
}

/**
 * The SMS that fills what owners in a block get in a day, if there were so many: recoveries and notifications, which no
 * answer with a code can vouch for. Counted when they are sent, and never while an answer is waited for.
 */
export async function ownersBlockFilledAt(
  queries: Queries,
  block: string,
  at: number,
  { sends: { toOwnersPerBlock } }: Limits,
): Promise<number | undefined> {
  const filler = await queries
    .selectFrom('sends')
    .select('at')
    .where('block', '=', block)
    .where('share', 'in', ['recovery', 'ordinary', 'grave'])
    .where('at', '>', at - toOwnersPerBlock.per)
    .orderBy('at', 'desc')
    .offset(toOwnersPerBlock.most - 1)
    .limit(1)
    .executeTakeFirst()
  return filler?.at
}

/** Owners in a block get no more SMS for now: the operator hears of it. */
export const raiseOwnersBlockAlert = (
  queries: Queries,
  block: string,
  until: number,
  at: number,
): Promise<void> =>
  raiseOperatorAlert(
    queries,
    {
      code: 'sends/owners-block-paused',
      about: block,
      facts: { block, until: new Date(until).toISOString() },
    },
    at,
  )

/**
 * Takes a message that the gateway refused out of the count of its block: it has cost nothing and cannot be answered.
 */
export const discountSms = (queries: Queries, message: string): Promise<unknown> =>
  queries.updateTable('sends').set({ block: null }).where('message', '=', message).execute()
