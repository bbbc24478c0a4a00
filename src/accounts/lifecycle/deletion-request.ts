import type { Selectable } from 'kysely'
import { DAY, HOUR } from '../../../flows/durations.ts'
import type { Secrets } from '../../contracts/secrets.ts'
import { addActivity } from '../activity.ts'
import { recordSecurityChange } from '../security/changes.ts'
import { addNotifications } from '../security/notifications.ts'
import type { AccountsTable, Queries } from '../store/tables.ts'

/** How long an account that is to be deleted can be kept (ms). */
export const DELETION_DELAY = 14 * DAY

/**
 * How long an account still can be kept whose operator deletes it at once (ms): until its owner was told, and can say that
 * the letter which asked for it was forged.
 */
export const SHORT_DELETION_DELAY = HOUR

interface Doing {
  /** Id of the change; the same if it is performed once more. */
  readonly id: string
  readonly at: number
  /** The chat in which it is done, if in one. */
  readonly here?: string
}

/** A deletion that the operator enters for the owner: after the usual wait or the short one. */
interface ByOperator {
  readonly by?: 'operator'
  readonly soon?: boolean
}

/**
 * Schedules the deletion of an account in two weeks, see `deletion.ts`. Asked for twice, the first time counts, but for a
 * later request with a shorter wait. A frozen account stays frozen meanwhile. Returns when it will be deleted.
 */
export async function scheduleDeletion(
  queries: Queries,
  secrets: Secrets,
  account: Pick<Selectable<AccountsTable>, 'id' | 'state' | 'delete_at'>,
  { id, at, here, by, soon = false }: Doing & ByOperator,
): Promise<number> {
  const until = at + (soon ? SHORT_DELETION_DELAY : DELETION_DELAY)
  if (account.delete_at !== null && account.delete_at <= until) return account.delete_at
  await recordSecurityChange(queries, secrets, {
    id,
    account: account.id,
    // The short wait is within the time of the reminder, so it is told once and as that.
    what: { kind: soon ? 'deletion-soon' : 'deletion-requested', facts: { until, ...(by && { by }) } },
    at,
    here,
  })
  await queries
    .updateTable('accounts')
    .set({ delete_at: until, ...(account.state !== 'frozen' && { state: 'pending-deletion' }) })
    .where('id', '=', account.id)
    .execute()
  return until
}

/** Cancels the deletion of an account. False if none was scheduled. */
export async function cancelDeletion(
  queries: Queries,
  account: Pick<Selectable<AccountsTable>, 'id'>,
  { id, at, here }: Doing,
): Promise<boolean> {
  const kept = await queries
    .updateTable('accounts')
    .set({ state: 'active', delete_at: null })
    .where('id', '=', account.id)
    .where('state', '=', 'pending-deletion')
    .returning('id')
    .executeTakeFirst()
  if (!kept) return false
  const what = { kind: 'deletion-cancelled', facts: {} } as const
  await addActivity(queries, account.id, what, at)
  await addNotifications(queries, { id, account: account.id, what, at, here })
  return true
}
