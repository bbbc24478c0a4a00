import { hash } from 'node:crypto'
import type { Selectable } from 'kysely'
import type { AccountsTable, Database, Queries } from './store/tables.ts'

/** Links a conversation to an account: it speaks for the account from now on. `title`: how its owner is told of it. */
export async function addChat(
  queries: Queries,
  account: string,
  conversation: string,
  at: number,
  title?: string | undefined,
): Promise<void> {
  await queries
    .insertInto('chats')
    .values({ account, conversation, linked_at: at, title: title ?? null })
    .execute()
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
    .orderBy('chats.linked_at', 'desc')
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

/** What a linked chat is called, for notifications; null where its channel has told no name. */
export async function titleOfChat(
  queries: Queries,
  account: string,
  conversation: string,
): Promise<string | null> {
  const chat = await queries
    .selectFrom('chats')
    .select('title')
    .where('account', '=', account)
    .where('conversation', '=', conversation)
    .executeTakeFirst()
  return chat?.title ?? null
}

/** Makes a linked conversation speak for this account rather than for others that it is linked to. */
export async function relinkChat(
  queries: Queries,
  account: string,
  conversation: string,
  at: number,
): Promise<void> {
  await queries
    .updateTable('chats')
    .set({ linked_at: at })
    .where('account', '=', account)
    .where('conversation', '=', conversation)
    .execute()
}

/** Unlinks a conversation from an account. */
export async function removeChat(queries: Queries, account: string, conversation: string): Promise<void> {
  await queries
    .deleteFrom('chats')
    .where('account', '=', account)
    .where('conversation', '=', conversation)
    .execute()
}

/** A conversation that is linked to an account. */
export interface LinkedChat {
  /** How its owner is told of it, where the channel told a name. */
  readonly title?: string
  /** Always the same for this chat of this account; tells nothing of it. */
  readonly id: string
  readonly conversation: string
  readonly since: number
}

/** Every conversation that is linked to an account, the newest first. */
export async function chatsOf(queries: Database, account: string): Promise<LinkedChat[]> {
  const rows = await queries
    .selectFrom('chats')
    .select(['conversation', 'linked_at', 'title'])
    .where('account', '=', account)
    .orderBy('linked_at', 'desc')
    .orderBy('conversation')
    .execute()
  return rows.map(({ conversation, linked_at, title }) => ({
    ...(title !== null && { title }),
    id: hash('sha256', JSON.stringify([account, conversation]), 'hex').slice(0, 12),
    conversation,
    since: linked_at,
  }))
}
