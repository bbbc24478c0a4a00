import { accountOfChat } from '../../accounts/chats.ts'
import { cancelDeletion } from '../../accounts/lifecycle/deletion-request.ts'
import { once } from '../../accounts/store/idempotency.ts'
import { derivedId } from '../common/ids.ts'
import type { Parts, Performer } from '../parts.ts'

/** The account stays. Nobody needs to prove anything for that: whoever has the chat may keep, never delete. */
export const keepAccount =
  ({ directory, secrets }: Pick<Parts, 'directory' | 'secrets'>): Performer<'keepAccount'> =>
  (_input, performing) =>
    once(directory, performing, async (queries) => {
      const { key, at, conversation } = performing
      const account = await accountOfChat(queries, conversation)
      if (!account) return { none: true }
      return {
        kept: await cancelDeletion(queries, account, { id: derivedId(secrets, key), at, here: conversation }),
      }
    })
