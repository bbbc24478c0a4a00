import type { Directory } from './directory.ts'
import type { Queries } from './tables.ts'

/**
 * Performs `work` once for a key: its writes and its answer are kept together, and whoever comes with the same key
 * again, also at the same moment from another process, gets that answer and writes nothing.
 *
 * Answers are plain JSON and hold no secrets. They are kept for two days, see `purge.ts`.
 */
export function once<Answer>(
  directory: Directory,
  performing: { readonly key: string; readonly at: number },
  work: (queries: Queries) => Promise<Answer>,
): Promise<Answer> {
  const { key, at } = performing
  return directory.transaction(async (queries) => {
    const mine = await queries
      .insertInto('performed')
      .values({ key, at, answer: null })
      .onConflict((conflict) => conflict.column('key').doNothing())
      .returning('key')
      .executeTakeFirst()
    if (!mine) return answered(await answerOf(queries, key))
    const answer = await work(queries)
    await queries
      .updateTable('performed')
      .set({ answer: JSON.stringify(answer) })
      .where('key', '=', key)
      .execute()
    return answer
  })
}

const answerOf = (queries: Queries, key: string) =>
  queries.selectFrom('performed').select('answer').where('key', '=', key).executeTakeFirstOrThrow()

/** What `once` wrote is what it reads: the answer of the same function to the same wish. */
const answered = <Answer>(row: { readonly answer: string | null }): Answer => JSON.parse(row.answer ?? 'null')
