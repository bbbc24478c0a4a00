import { setTimeout as rest } from 'node:timers/promises'
import type { Directory } from '../store/directory.ts'
import { PAGE } from '../store/sweep.ts'
import type { Limits } from './limits.ts'

/** ms between two pages, in which people are served. */
const REST = 5

/**
 * Keeps the number of buckets whose wrong answers are remembered after `past` within its limit, so that nobody fills the
 * table with names that they invent: those with the fewest wrong answers in a row are forgotten first, of these the
 * oldest, alike whether or not any account has the name.
 */
export async function forgetLeastWrong(
  directory: Directory,
  past: number,
  { remembered, wrongCodes }: Pick<Limits, 'remembered' | 'wrongCodes'>,
  stopping?: AbortSignal,
): Promise<void> {
  const { rows } = await directory.db
    .selectFrom('attempts')
    .select((eb) => eb.fn.countAll<number>().as('rows'))
    .where('at', '<=', past)
    .executeTakeFirstOrThrow()
  let surplus = rows - remembered
  for (let inARow = 0; surplus > 0 && inARow < wrongCodes.inARow && !stopping?.aborted; ) {
    const forgotten = await directory.transaction(async (queries) => {
      const least = await queries
        .selectFrom('attempts')
        .select('key')
        .where('in_a_row', '=', inARow)
        .where('at', '<=', past)
        .orderBy('at')
        .limit(Math.min(PAGE, surplus))
        .execute()
      const keys = ['', ...least.map(({ key }) => key)]
      await queries.deleteFrom('attempts').where('key', 'in', keys).execute()
      return least.length
    })
    surplus -= forgotten
    if (forgotten < PAGE) inARow += 1
    else await rest(REST)
  }
}
