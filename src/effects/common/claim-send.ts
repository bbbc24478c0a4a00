import type { Receipt } from '../../../flows/requests.ts'
import type { Directory } from '../../accounts/store/directory.ts'
import { answerOf, keepAnswer } from '../../accounts/store/idempotency.ts'
import type { Queries } from '../../accounts/store/tables.ts'
import { discountSms } from '../../accounts/throttling/sms-blocks.ts'
import type { Performing } from '../parts.ts'

export type SendOutcome = Pick<Receipt, 'outcome' | 'reason'>

export const delayed: SendOutcome = { outcome: 'delayed' }
export const unsent: SendOutcome = { outcome: 'unsent' }
export const sendable: SendOutcome = { outcome: 'sendable' }

/** Notes that a message is on its way, unless there is no room; returns the fate of an earlier one that must not be repeated. */
export const claimSend = (
  directory: Directory,
  { key, at, conversation }: Performing,
  spacing: number,
  room: (queries: Queries) => Promise<boolean>,
): Promise<SendOutcome | 'no room' | undefined> =>
  directory.transaction(async (queries) => {
    if (!(await room(queries))) return 'no room'
    const mine = await queries
      .insertInto('idempotency')
      .values({ key, at, conversation, answer: JSON.stringify(delayed) })
      .onConflict((conflict) =>
        conflict
          .column('key')
          .doUpdateSet({ at })
          .where('idempotency.answer', '=', JSON.stringify(delayed))
          .where('idempotency.at', '<=', at - spacing),
      )
      .returning('key')
      .executeTakeFirst()
    return mine ? undefined : answerOf<SendOutcome>(queries, key)
  })

/** The message was certainly not taken: the next try need not wait in case it was. */
export const releaseSend = (queries: Queries, key: string): Promise<unknown> =>
  queries
    .updateTable('idempotency')
    .set({ at: 0 })
    .where('key', '=', key)
    .where('answer', '=', JSON.stringify(delayed))
    .execute()

/** Keeps the fate of a message; one that did not go out costs nothing and is not counted for its block of numbers. */
export async function keepSend(
  queries: Queries,
  key: string,
  message: string,
  sent: SendOutcome,
): Promise<void> {
  await keepAnswer(queries, key, sent)
  if (sent.outcome !== 'accepted') await discountSms(queries, message)
}
