import type { Directory } from '../store/directory.ts'
import { pageByPage } from '../store/pages.ts'
import type { Limits } from './limits.ts'

/** Rows that are counted at once, from an index alone. */
const COUNTED = 10_000

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
  let surplus = (await countUntil(directory, past, stopping)) - remembered
  for (let inARow = 0; surplus > 0 && inARow < wrongCodes.inARow && !stopping?.aborted; inARow++)
    await pageByPage(async (rows) => {
      const most = Math.min(rows, Math.max(surplus, 0))
      const found = most === 0 ? 0 : await forget(directory, past, inARow, most)
      surplus -= found
      return { found }
    }, stopping)
}

/** How many attempts there are until then; of those at the very same millisecond some may be left out. */
async function countUntil({ db }: Directory, past: number, stopping?: AbortSignal): Promise<number> {
  let counted = 0
  let from = Number.MIN_SAFE_INTEGER
  while (!stopping?.aborted) {
    const ahead = db.selectFrom('attempts').where('at', '>', from).where('at', '<=', past)
    const last = await ahead
      .select('at')
      .orderBy('at')
      .offset(COUNTED - 1)
      .limit(1)
      .executeTakeFirst()
    if (!last) {
      const { rest } = await ahead
        .select((eb) => eb.fn.countAll<number>().as('rest'))
        .executeTakeFirstOrThrow()
      return counted + rest
    }
    counted += COUNTED
    from = last.at
  }
  return counted
}

/** Forgets the oldest of those with so many wrong answers in a row. */
const forget = (directory: Directory, past: number, inARow: number, most: number): Promise<number> =>
  directory.transaction(async (queries) => {
    const least = await queries
      .selectFrom('attempts')
      .select('key')
      .where('in_a_row', '=', inARow)
      .where('at', '<=', past)
      .orderBy('at')
      .limit(most)
      .execute()
    const keys = ['', ...least.map(({ key }) => key)]
    await queries.deleteFrom('attempts').where('key', 'in', keys).execute()
    return least.length
  })
