import type { AccountsTable, ChatsTable, Queries } from './tables.ts'
import { subjectsOf } from './tries.ts'

/** Everything under which sends and tries are counted that are about an account, those of its own chats included. */
export async function countedNames(
  queries: Queries,
  account: Pick<AccountsTable, 'id' | 'number'>,
  chats: readonly Pick<ChatsTable, 'conversation'>[],
): Promise<readonly string[]> {
  const subjects = await subjectsOf(queries, account)
  const own = chats.flatMap(({ conversation }) => subjects.map((subject) => `${subject} by ${conversation}`))
  return [...subjects, ...own]
}
