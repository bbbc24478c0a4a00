import { accountOfChat, chatsOf } from '../accounts/chats.ts'
import { once } from '../accounts/performed.ts'
import type { Parts, Performer } from './performer.ts'

/** Every chat that speaks for the account of this one. */
export const listChats =
  ({ directory }: Pick<Parts, 'directory'>): Performer<'listChats'> =>
  (_wish, performing) =>
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
