import { accountOfChat } from '../accounts/chats.ts'
import { stay } from '../accounts/leaving.ts'
import { once } from '../accounts/performed.ts'
import { idOf } from './ids.ts'
import type { Parts, Performer } from './performer.ts'

/** The account stays. Nobody needs to prove anything for that: whoever has the chat may keep, never delete. */
export const keepAccount =
  ({ directory, secrets }: Pick<Parts, 'directory' | 'secrets'>): Performer<'keepAccount'> =>
  (_wish, performing) =>
    once(directory, performing, async (queries) => {
      const { key, at, conversation } = performing
      const account = await accountOfChat(queries, conversation)
      if (!account) return { none: true }
      return { kept: await stay(queries, account, { id: idOf(secrets, key), at, here: conversation }) }
    })
