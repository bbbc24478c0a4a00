import type { Queries } from './tables.ts'

/** From now on the conversation speaks for the account. */
export async function bindChat(
  queries: Queries,
  account: string,
  conversation: string,
  at: number,
): Promise<void> {
  await queries.insertInto('chats').values({ account, conversation, bound_at: at }).execute()
}
