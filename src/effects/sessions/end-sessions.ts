import { addActivity } from '../../accounts/activity.ts'
import { accountOfChat } from '../../accounts/chats.ts'
import { endSessions as endThem } from '../../accounts/sessions.ts'
import { once } from '../../accounts/store/idempotency.ts'
import type { Parts, Performer } from '../parts.ts'

/** Signs out one device, or all of them. */
export const endSessions =
  ({ directory }: Pick<Parts, 'directory'>): Performer<'endSessions'> =>
  ({ session }, performing) =>
    once(directory, performing, async (queries) => {
      const { at, conversation } = performing
      const account = await accountOfChat(queries, conversation)
      if (!account) return { none: true }
      const ended = await endThem(queries, account.id, at, session)
      if (ended > 0)
        await addActivity(queries, account.id, { kind: 'sessions-ended', facts: { count: ended } }, at)
      return { ended }
    })
