import type { Address } from '../../../flows/requests.ts'
import { advisoryLock } from '../store/directory.ts'
import type { Queries } from '../store/tables.ts'
import { subjectOfAddress } from './bucket.ts'
import { raiseBudgetAlert, shareOpensAt, takeSlot } from './budget.ts'
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
  const block = to.kind === 'phone' ? blockOfPhone(to.value) : undefined
  await advisoryLock(queries, `message:${message}`, ...(block ? [`block:${block}`] : []))
  const send = await queries
    .selectFrom('sends')
    .select('destination')
    .where('message', '=', message)
    .executeTakeFirst()
  if (!send || send.destination !== null) return true
  const { sends } = limits
  const fullAt = block && (await ownersBlockFilledAt(queries, block, at, limits))
  if (block && fullAt !== undefined) {
    await raiseOwnersBlockAlert(queries, block, Number(fullAt) + sends.toOwnersPerBlock.per, at)
    return false
  }
  if (!(await takeSlot(queries, 'recovery', at, limits))) {
    await raiseBudgetAlert(
      queries,
      'recovery',
      await shareOpensAt(queries, 'recovery', at, limits),
      sends,
      at,
    )
    return false
  }
  await queries
    .updateTable('sends')
    .set({ destination: subjectOfAddress(to), block: block ?? null })
    .where('message', '=', message)
    .execute()
  return true
}
