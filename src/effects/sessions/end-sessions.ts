import { addActivity } from '../../accounts/activity.ts'
import { endSessions as endAccountSessions } from '../../accounts/sessions.ts'
import { forOwner } from '../common/for-owner.ts'
import type { Parts, Performer } from '../parts.ts'

/** Signs out one device, or all of them. */
export const endSessions =
  ({ directory }: Parts): Performer<'endSessions'> =>
  ({ session }, performing) =>
    forOwner(directory, performing, async (queries, account) => {
      const { at } = performing
      const ended = await endAccountSessions(queries, account.id, at, session)
      if (ended > 0)
        await addActivity(queries, account.id, { kind: 'sessions-ended', facts: { count: ended } }, at)
      return { ended }
    })
