import { DISPUTE_LIFE } from '../security/disputes.ts'
import { REVERT_WINDOW } from '../security/notifications.ts'
import { sessionLife } from '../sessions.ts'
import { hasLaterProof } from '../throttling/attempts.ts'
import { type Limits, limits as standard } from '../throttling/limits.ts'
import type { Directory } from './directory.ts'
import type { Queries } from './tables.ts'

const DAY = 24 * 60 * 60 * 1000
const KEPT = 2 * DAY

/**
 * Deletes what has no use any more. Two days after they ended: challenges, tickets, sends, operator alerts, answers
 * of effects, and seeds that were never confirmed. Attempts stay as long as a pause may depend on them: until a right
 * answer or another proof, at most 90 days. What protected an account before a change is wiped as soon as the change
 * can no longer be reverted.
 */
export async function purge(directory: Directory, at: number, limits: Limits = standard): Promise<void> {
  const past = at - KEPT
  await directory.transaction(async (queries) => {
    await queries
      .deleteFrom('challenges')
      .where('opened_at', '<=', past - limits.link.lives)
      .where('code_expires_at', '<=', past)
      .where((eb) => eb.or([eb('spent_at', 'is', null), eb('spent_at', '<=', past)]))
      .execute()
    await queries
      .deleteFrom('tickets')
      .where('opened_at', '<=', past)
      .where('expires_at', '<=', past)
      .where((eb) => eb.or([eb('completed_at', 'is', null), eb('completed_at', '<=', past)]))
      .execute()
    await queries
      .deleteFrom('factors')
      .where('confirmed_at', 'is', null)
      .where('created_at', '<=', past)
      .execute()
    await queries.deleteFrom('idempotency').where('at', '<=', past).execute()
    await queries.deleteFrom('sends').where('at', '<=', past).execute()
    await queries.deleteFrom('operator_alerts').where('at', '<=', past).execute()
    await queries
      .deleteFrom('attempts')
      .where('at', '<=', past)
      .where((eb) =>
        eb.or([
          eb('at', '<=', at - limits.wrong.remembered),
          eb('outcome', '!=', 'wrong'),
          hasLaterProof(eb),
        ]),
      )
      .execute()
    await purgeCare(queries, at)
  })
}

/**
 * Recoveries, sessions, changes and notifications that are over. The device of a session is remembered longer than
 * the session.
 */
async function purgeCare(queries: Queries, at: number): Promise<void> {
  const past = at - KEPT
  await queries
    .deleteFrom('recoveries')
    .where((eb) => eb.or([eb('ended_at', '<=', past), eb('expires_at', '<=', past)]))
    .execute()
  await queries
    .deleteFrom('sessions')
    .where('expires_at', '<=', past)
    .where('created_at', '<=', at - sessionLife.remembered)
    .execute()
  await queries
    .deleteFrom('disputed_ways')
    .where('account', 'in', (eb) =>
      eb
        .selectFrom('disputes')
        .select('account')
        .where('resolved_at', '<=', at - DISPUTE_LIFE),
    )
    .execute()
  await queries
    .deleteFrom('disputes')
    .where('resolved_at', '<=', at - DISPUTE_LIFE)
    .execute()
  await queries
    .updateTable('changes')
    .set({ before: null })
    .where('before', 'is not', null)
    .where('at', '<=', at - REVERT_WINDOW)
    .where('id', 'not in', (eb) => eb.selectFrom('disputes').select('change'))
    .execute()
  await queries
    .deleteFrom('notifications')
    .where('ended_at', '<=', past)
    .where('at', '<=', past - REVERT_WINDOW)
    .execute()
  await queries
    .deleteFrom('changes')
    .where('at', '<=', past - REVERT_WINDOW)
    .where('id', 'not in', (eb) => eb.selectFrom('disputes').select('change'))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('notifications')
            .select('notifications.id')
            .whereRef('notifications.change', '=', 'changes.id'),
        ),
      ),
    )
    .execute()
}
