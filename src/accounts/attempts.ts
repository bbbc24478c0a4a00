import { type Limits, pausedUntil, slowedUntil } from './limits.ts'
import type { AttemptsTable, Queries } from './tables.ts'

/** Notes that an answer was compared. */
export async function addAttempt(queries: Queries, attempt: AttemptsTable): Promise<void> {
  await queries.insertInto('attempts').values(attempt).execute()
}

/** Until when nothing is compared for a destination, if that is later than `at`. */
export async function pauseOf(
  queries: Queries,
  destination: string,
  at: number,
  limits: Limits,
): Promise<number | undefined> {
  const attempts = await queries
    .selectFrom('attempts')
    .select(['at', 'outcome'])
    .where('destination', '=', destination)
    .orderBy('at', 'desc')
    .limit(limits.wrong.inARow)
    .execute()
  const until = destination.startsWith('password:')
    ? slowedUntil(attempts, limits)
    : pausedUntil(attempts, at, limits)
  return until > at ? until : undefined
}
