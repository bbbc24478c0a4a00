import type { Selectable } from 'kysely'
import { parseIdentifier } from '../../flows/reading/identifier.ts'
import { findAccountByIdentifier } from '../accounts/identifiers.ts'
import { disputedOwnerOf } from '../accounts/security/disputes.ts'
import type { AccountsTable, Queries } from '../accounts/store/tables.ts'

export type Account = Selectable<AccountsTable>

/** A channel and what names the chat in it. */
const CHAT = /^[a-z]+:\S+$/

/**
 * The accounts that an operator means by an address, a number, an account ID or a chat: of a chat every one that it is
 * linked to. An address that was removed by a disputed change still leads to the account.
 */
export async function accountsNamed(queries: Queries, text: string, at: number): Promise<Account[]> {
  if (CHAT.test(text)) return ofChat(queries, text)
  const identifier = parseIdentifier(text)
  if (!identifier) return []
  const named = await findAccountByIdentifier(queries, identifier)
  if (named) return [named]
  const disputed = await disputedOwnerOf(queries, identifier, at)
  return disputed === undefined
    ? []
    : queries.selectFrom('accounts').selectAll().where('id', '=', disputed).execute()
}

const ofChat = (queries: Queries, conversation: string): Promise<Account[]> =>
  queries
    .selectFrom('accounts')
    .innerJoin('chats', 'chats.account', 'accounts.id')
    .selectAll('accounts')
    .where('chats.conversation', '=', conversation)
    .orderBy('chats.linked_at', 'desc')
    .execute()
