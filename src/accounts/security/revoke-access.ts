import { voidChallengesOf } from '../proofs/challenges.ts'
import { closeTickets } from '../proofs/tickets.ts'
import { endSessions } from '../sessions.ts'
import type { Queries, Recovery } from '../store/tables.ts'
import { endRecoveries } from './recoveries.ts'

/**
 * Ends everything that is open for an account: sessions, codes and links on their way, one-time pages, approvals and
 * recoveries, which end with `outcome`.
 */
export async function revokeAccess(
  queries: Queries,
  account: string,
  at: number,
  outcome: NonNullable<Recovery['outcome']>,
): Promise<void> {
  await endSessions(queries, account, at)
  await endRecoveries(queries, account, at, outcome)
  await voidChallengesOf(queries, account, at)
  await closeTickets(queries, account, at)
}
