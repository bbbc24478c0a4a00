import { accountOfChat, chatsOf } from '../../accounts/chats.ts'
import { once } from '../../accounts/store/idempotency.ts'
import type { Parts, Performer } from '../parts.ts'

/** Every chat that speaks for the account of this one. */
export const listChats =
  ({ directory }: Pick<Parts, 'directory'>): Performer<'listChats'> =>
  (_input, performing) =>
    once(directory, performing, async (queries) => {
      const account = await accountOfChat(queries, performing.conversation)
      if (!account) return { none: true }
      const chats = await chatsOf(queries, account.id)
      return {
        account: account.number,
        region: account.region,
        chats: chats.map(({ id, conversation, since }) => ({
          id,
          here: conversation === performing.conversation,
          since,
        })),
      }
    })
