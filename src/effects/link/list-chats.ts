import { chatsOf } from '../../accounts/chats.ts'
import { forOwner } from '../common/for-owner.ts'
import type { Parts, Performer } from '../parts.ts'

/** Every chat that speaks for the account of this one. */
export const listChats =
  ({ directory }: Parts): Performer<'listChats'> =>
  (_input, performing) =>
    forOwner(directory, performing, async (queries, account) => {
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
