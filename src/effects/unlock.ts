import { addActivity } from '../accounts/activity.ts'
import { accountOfChat } from '../accounts/chats.ts'
import { once } from '../accounts/performed.ts'
import { unlock as endPauses } from '../accounts/tries.ts'
import type { Parts, Performer } from './performer.ts'

/** The owner lets others try again: whoever knows the password or has a code on another device may be waiting. */
export const unlock =
  ({ directory }: Pick<Parts, 'directory'>): Performer<'unlock'> =>
  (_wish, performing) =>
    once(directory, performing, async (queries) => {
      const { key, at, conversation } = performing
      const account = await accountOfChat(queries, conversation)
      if (!account) return { none: true }
      await endPauses(queries, account, { key, at, conversation })
      await addActivity(queries, account.id, { kind: 'unlocked', facts: {} }, at)
      return { unlocked: true }
    })
