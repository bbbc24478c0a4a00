import { endSessions } from '../sessions.ts'
import type { Queries } from '../store/tables.ts'
import { endRecoveries } from './recoveries.ts'

/**
 * Ends all that is open for an account: sessions, codes and links on their way, one-time pages, approvals, other
 * recoveries. How many sessions it were.
 */
export async function revokeAccess(queries: Queries, account: string, at: number): Promise<number> {
  await queries
    .updateTable('challenges')
    .set({ replaced_at: at })
    .where('account', '=', account)
    .where('spent_at', 'is', null)
    .where('replaced_at', 'is', null)
    .execute()
  await queries
    .updateTable('challenges')
    .set({ used_at: at })
    .where('account', '=', account)
    .where('spent_at', 'is not', null)
    .where('used_at', 'is', null)
    .execute()
  await queries
    .updateTable('tickets')
    .set((eb) => ({
      used_at: at,
      expires_at: eb.case().when('expires_at', '>', at).then(at).else(eb.ref('expires_at')).end(),
    }))
    .where('account', '=', account)
    .where('used_at', 'is', null)
    .execute()
  await endRecoveries(queries, account, at, 'replaced')
  return endSessions(queries, account, at)
}
