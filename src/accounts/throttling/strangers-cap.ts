import type { Database } from '../store/tables.ts'
import { publicSubjectsOf } from './account-subjects.ts'
import type { Subject } from './bucket.ts'
import { type Compared, type Limits, pausedUntil, wrongInARow } from './limits.ts'

/**
 * Whether strangers who have proven nothing have used up what they may guess at the second factor of one account, under
 * all its names together. Each name pauses by itself, alike whether or not any account has it; so that nobody learns by
 * that which names belong together, a guess beyond the cap is answered like any wrong one, and never compared.
 *
 * `key`: of the attempt that was just claimed, which does not count against itself. Where there is no account, the same
 * is asked for the name alone.
 */
export async function areStrangersBeyondCap(
  db: Database,
  { account, subject, key, at }: StrangersGuess,
  { factor, addresses }: Pick<Limits, 'factor' | 'addresses'>,
): Promise<boolean> {
  const named = await db
    .selectFrom('accounts')
    .select(['id', 'number'])
    .where('id', '=', account ?? '')
    .executeTakeFirst()
  const subjects = [subject, ...(await publicSubjectsOf(db, named ?? { id: '', number: '' }))]
  // The statement is the same for an account with many addresses, with one, and for none.
  const asked = [...subjects, ...Array<Subject>(Math.max(0, addresses + 2 - subjects.length)).fill(subject)]
  const rows = await db
    .selectFrom('attempts')
    .select(['subject', 'at', 'outcome', 'in_a_row as inARow'])
    .where('subject', 'in', asked)
    .where('kind', '=', 'factor')
    .where('counted_by', '=', 'stranger')
    .where('key', '!=', key)
    .orderBy('at', 'desc')
    .limit(factor.inARow)
    .execute()
  const unlockedAt = rows.find(({ outcome }) => outcome === 'unlocked')?.at
  const compared = rows.filter((row): row is typeof row & Compared => row.outcome !== 'unlocked')
  const inARow = subjects
    .map((name) => wrongInARow(compared.filter((row) => row.subject === name)))
    .reduce((sum, count) => sum + count, 0)
  return inARow >= factor.inARow || pausedUntil(compared, at, factor, unlockedAt) > at
}

interface StrangersGuess {
  readonly account: string | undefined
  /** What was named. */
  readonly subject: Subject
  readonly key: string
  readonly at: number
}
