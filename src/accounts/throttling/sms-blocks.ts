import type { Challenge, Queries } from '../store/tables.ts'
import { type Bucket, phoneOf } from './bucket.ts'
import type { Limits, SentToBlock } from './limits.ts'

/**
 * The numbers that differ in their last six digits only: what one carrier, or one fraud, has at a time. It is kept as it
 * is: a block of a million numbers tells of nobody. Only what is counted on the number itself belongs to one, and that
 * is whatever somebody has typed as theirs. What is counted on an account ID, or apart for the chat of its owner, does
 * not: a stranger must neither see by a breaker where an account has its number, nor keep its owner from getting back in.
 */
export const blockOf = ({ subject, by }: Bucket): string | undefined =>
  by === 'stranger' ? /^(\+\d+)\d{6}$/.exec(phoneOf(subject) ?? '')?.[1] : undefined

/**
 * The block on which an SMS counts. Those to get back in count on none: there is one only where there is an account, so
 * counting it would tell that, and counting as many as are asked for would let anybody close a block with no SMS at all.
 * To a new number there always is one: its owner is told if it has an account.
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
    .where('at', '>', at - sends.perBlock.per)
    .orderBy('at', 'desc')
    .execute()
  return sent.map((send) => ({ at: send.at, answered: Boolean(send.answered) }))
}

/** The gateway has not taken a message after all, so it has cost nothing, and nobody could answer it. */
export const discountSms = (queries: Queries, message: string): Promise<unknown> =>
  queries.updateTable('sends').set({ block: null }).where('message', '=', message).execute()
