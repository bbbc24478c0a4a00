import type { Selectable } from 'kysely'
import { DAY } from '../../../flows/durations.ts'
import type { Secrets } from '../../contracts/secrets.ts'
import { addActivity } from '../activity.ts'
import { recordSecurityChange } from '../security/changes.ts'
import { addNotifications } from '../security/notifications.ts'
import type { AccountsTable, Queries } from '../store/tables.ts'

/** How long an account that is to be deleted can be kept (ms). */
export const DELETION_DELAY = 14 * DAY

interface Doing {
  /** Id of the change; the same if it is performed once more. */
  readonly id: string
  readonly at: number
  readonly here: string
}

/**
 * Schedules the deletion of an account in two weeks, see `deletion.ts`. Asked for twice, the first time counts.
 * Returns when it will be deleted.
 */
export async function scheduleDeletion(
  queries: Queries,
  secrets: Secrets,
  account: Pick<Selectable<AccountsTable>, 'id' | 'state' | 'delete_at'>,
  { id, at, here }: Doing,
): Promise<number> {
  if (account.state === 'pending-deletion' && account.delete_at !== null) return account.delete_at
  const until = at + DELETION_DELAY
  await recordSecurityChange(queries, secrets, {
    id,
    account: account.id,
    what: { kind: 'deletion-requested', facts: { until } },
    at,
    here,
  })
  await queries
    .updateTable('accounts')
    .set({ state: 'pending-deletion', delete_at: until })
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
