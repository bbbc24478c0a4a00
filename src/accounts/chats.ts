import type { Selectable } from 'kysely'
import type { AccountsTable, Database, Queries } from './tables.ts'

/** From now on the conversation speaks for the account. */
export async function bindChat(
  queries: Queries,
  account: string,
  conversation: string,
  at: number,
): Promise<void> {
  await queries.insertInto('chats').values({ account, conversation, bound_at: at }).execute()
}

/** The account that a conversation speaks for: the one that was linked last, where there are several. */
export const accountOfChat = (
  queries: Database,
  conversation: string,
): Promise<Selectable<AccountsTable> | undefined> =>
  queries
    .selectFrom('accounts')
    .innerJoin('chats', 'chats.account', 'accounts.id')
    .selectAll('accounts')
    .where('chats.conversation', '=', conversation)
    .orderBy('chats.bound_at', 'desc')
    .limit(1)
    .executeTakeFirst()

/** Whether a conversation speaks for an account. */
export async function isLinked(queries: Database, account: string, conversation: string): Promise<boolean> {
  const chat = await queries
    .selectFrom('chats')
    .select('account')
    .where('account', '=', account)
    .where('conversation', '=', conversation)
    .executeTakeFirst()
  return chat !== undefined
}
