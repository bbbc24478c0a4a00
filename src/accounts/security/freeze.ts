import { voidChallengesOf } from '../proofs/challenges.ts'
import { closeTickets } from '../proofs/tickets.ts'
import { endSessions } from '../sessions.ts'
import type { Queries } from '../store/tables.ts'
import { canStop, evidenceOf } from './evidence.ts'
import { activeRecoveriesOf, endRecoveries } from './recoveries.ts'

/**
 * Locks an account: nobody is in, nobody gets in, and nothing that was begun leads in. Recoveries in which something is
 * proven go on by the rules of the dispute; those that wait end if the way that disputes can stop them.
 */
export async function freeze(
  queries: Queries,
  account: string,
  { at, way }: { readonly at: number; readonly way: string },
): Promise<void> {
  await queries
    .updateTable('accounts')
    .set((eb) => ({ state: 'frozen', frozen_at: eb.fn.coalesce('frozen_at', eb.val(at)), delete_at: null }))
    .where('id', '=', account)
    .execute()
  await endSessions(queries, account, at)
  for (const recovery of await activeRecoveriesOf(queries, account, at)) {
    const evidence = await evidenceOf(queries, recovery, at)
    const goesOn =
      recovery.hold_until === null ? evidence.address || evidence.factor : !canStop(way, evidence)
    if (goesOn) continue
    await endRecoveries(queries, account, at, 'cancelled', { only: recovery.id })
    await voidChallengesOf(queries, account, at, { recoveryIn: recovery.conversation })
  }
  await voidChallengesOf(queries, account, at, { otherThanRecovery: true })
  await closeTickets(queries, account, at)
}
