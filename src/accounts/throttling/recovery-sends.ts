import type { Address } from '../../../flows/requests.ts'
import { advisoryLock } from '../store/directory.ts'
import type { Queries } from '../store/tables.ts'
import { subjectOfAddress } from './bucket.ts'
import { raiseBudgetAlert, shareFilledAt } from './budget.ts'
import type { Limits } from './limits.ts'
import { blockOfPhone, ownersBlockFilledAt, raiseOwnersBlockAlert } from './sms-blocks.ts'

/**
 * Charges the message of a recovery to the hour's budget right before it is sent; false if there is no room now. It is
 * done in the background and for accounts only: what a stranger asks about a name that has no account costs nothing,
 * and the answer never depends on this. `message`: its id. Charged once, however often it is tried.
 */
export async function chargeRecovery(
  queries: Queries,
  { message, to, at }: { readonly message: string; readonly to: Address; readonly at: number },
  limits: Limits,
): Promise<boolean> {
  await advisoryLock(queries, 'sends')
  const send = await queries
    .selectFrom('sends')
    .select('destination')
    .where('message', '=', message)
    .executeTakeFirst()
  if (!send || send.destination !== null) return true
  const filledAt = await shareFilledAt(queries, 'recovery', at, limits)
  if (filledAt !== undefined) {
    const { sends } = limits
    await raiseBudgetAlert(queries, 'recovery', filledAt + sends.budget.per, sends, at)
    return false
  }
  const block = to.kind === 'phone' ? blockOfPhone(to.value) : undefined
  const fullAt = block && (await ownersBlockFilledAt(queries, block, at, limits))
  if (block && fullAt !== undefined) {
    const until = Number(fullAt) + limits.sends.toOwnersPerBlock.per
    await raiseOwnersBlockAlert(queries, block, until, at)
    return false
  }
  await queries
    .updateTable('sends')
    .set({ destination: subjectOfAddress(to), block: block ?? null })
    .where('message', '=', message)
    .execute()
  return true
}
