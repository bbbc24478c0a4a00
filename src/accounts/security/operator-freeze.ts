import { addActivity } from '../activity.ts'
import type { AccountsTable, Queries } from '../store/tables.ts'
import { lockProtection } from './changes.ts'
import { addNotifications } from './notifications.ts'
import { revokeAccess } from './revoke-access.ts'

interface Doing {
  /** Beginning of the notifications' own ids. */
  readonly id: string
  readonly account: string
  readonly at: number
}

/**
 * The operator freezes an account: nobody is in, nobody gets in, nothing that was begun leads in, and no recovery opens it.
 * A deletion that was scheduled is cancelled. Its owner is told everywhere. False if the operator has frozen it before.
 */
export async function freezeByOperator(queries: Queries, { id, account, at }: Doing): Promise<boolean> {
  await lockProtection(queries, account)
  const frozen = await queries
    .updateTable('accounts')
    .set((eb) => ({
      state: 'frozen',
      frozen_at: eb.fn.coalesce('frozen_at', eb.val(at)),
      operator_froze_at: at,
      delete_at: null,
    }))
    .where('id', '=', account)
    .where('operator_froze_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (!frozen) return false
  await revokeAccess(queries, account, at, 'cancelled')
  const what = { kind: 'frozen', facts: {} } as const
  await addActivity(queries, account, what, at)
  await addNotifications(queries, { id, account, what, at })
  return true
}

/**
 * The operator gives an account back to its owner. It stays frozen while somebody disputes a change of it: only a
 * recovery says who its owner is then. A deletion that was scheduled meanwhile goes on, and can be stopped again. Undefined
 * if the operator had not frozen it.
 */
export async function unfreezeByOperator(
  queries: Queries,
  { id, account, at }: Doing,
): Promise<AccountsTable['state'] | undefined> {
  await lockProtection(queries, account)
  const disputed = await queries
    .selectFrom('disputes')
    .select('account')
    .where('account', '=', account)
    .where('resolved_at', 'is', null)
    .executeTakeFirst()
  const waiting = await queries
    .selectFrom('accounts')
    .select('id')
    .where('id', '=', account)
    .where('delete_at', 'is not', null)
    .executeTakeFirst()
  const state = disputed ? 'frozen' : waiting ? 'pending-deletion' : 'active'
  const unfrozen = await queries
    .updateTable('accounts')
    .set({ state, operator_froze_at: null, ...(state !== 'frozen' && { frozen_at: null }) })
    .where('id', '=', account)
    .where('operator_froze_at', 'is not', null)
    .returning('id')
    .executeTakeFirst()
  if (!unfrozen) return undefined
  const what = { kind: 'unfrozen', facts: {} } as const
  await addActivity(queries, account, what, at)
  if (state !== 'frozen') await addNotifications(queries, { id, account, what, at })
  return state
}

/** Whether only the operator can give an account back to its owner. */
export async function isFrozenByOperator(queries: Queries, account: string): Promise<boolean> {
  const frozen = await queries
    .selectFrom('accounts')
    .select('id')
    .where('id', '=', account)
    .where('operator_froze_at', 'is not', null)
    .executeTakeFirst()
  return frozen !== undefined
}
