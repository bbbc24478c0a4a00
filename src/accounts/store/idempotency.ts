import type { Directory } from './directory.ts'
import type { Queries } from './tables.ts'

/**
 * Performs `work` once for a key: its writes and its answer are kept together, and another call with the same key,
 * also at the same moment from another process, gets that answer and writes nothing.
 *
 * Answers are plain JSON and hold no secrets. They are kept for two days, see `purge.ts`.
 */
export function once<Answer>(
  directory: Directory,
  performing: { readonly key: string; readonly at: number; readonly conversation?: string | undefined },
  work: (queries: Queries) => Promise<Answer>,
): Promise<Answer> {
  const { key, at, conversation = null } = performing
  return directory.transaction(async (queries) => {
    const mine = await queries
      .insertInto('idempotency')
      .values({ key, at, conversation, answer: null })
      .onConflict((conflict) => conflict.column('key').doNothing())
      .returning('key')
      .executeTakeFirst()
    if (!mine) return answerOf<Answer>(queries, key)
    const answer = await work(queries)
    await keepAnswer(queries, key, answer)
    return answer
  })
}

/** The answer that was kept under a key. What was written there is what the same function answered to the same effect. */
export async function answerOf<Answer>(queries: Queries, key: string): Promise<Answer> {
  const performed = queries.selectFrom('idempotency').select('answer').where('key', '=', key)
  const { answer } = await performed.executeTakeFirstOrThrow()
  return JSON.parse(answer ?? 'null')
}

export async function keepAnswer(queries: Queries, key: string, answer: unknown): Promise<void> {
  await queries
    .updateTable('idempotency')
    .set({ answer: JSON.stringify(answer) })
    .where('key', '=', key)
    .execute()
}
