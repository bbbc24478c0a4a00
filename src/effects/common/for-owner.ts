import type { Selectable } from 'kysely'
import type { NoAccount } from '../../../flows/requests.ts'
import { accountOfChat } from '../../accounts/chats.ts'
import type { Directory } from '../../accounts/store/directory.ts'
import { once } from '../../accounts/store/idempotency.ts'
import type { AccountsTable, Queries } from '../../accounts/store/tables.ts'
import type { Performing } from '../parts.ts'

/** As {@link once}, for the account that the conversation speaks for; `none` where it speaks for no account. */
export const forOwner = <Answer>(
  directory: Directory,
  performing: Performing,
  work: (queries: Queries, account: Selectable<AccountsTable>) => Promise<Answer>,
): Promise<Answer | NoAccount> =>
  once(directory, performing, async (queries): Promise<Answer | NoAccount> => {
    const account = await accountOfChat(queries, performing.conversation)
    return account ? work(queries, account) : { none: true }
  })
