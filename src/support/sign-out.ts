import { addActivity } from '../accounts/activity.ts'
import { addNotifications } from '../accounts/security/notifications.ts'
import { endSessions } from '../accounts/sessions.ts'
import { onAccount } from './on-account.ts'
import type { SupportParts } from './parts.ts'

/** Signs every device of an account out, and forgets the devices: the next sign-in on each is told as new. */
export const signOut = (parts: SupportParts) =>
  onAccount(parts, 'sign-out', async (queries, { id: account, number }, { id, at }) => {
    const count = await endSessions(queries, account, at)
    const what = { kind: 'sessions-ended', facts: { count, by: 'operator' } } as const
    if (count > 0) {
      await addActivity(queries, account, what, at)
      await addNotifications(queries, { id, account, what, at })
    }
    return { done: { account: number, sessionsEnded: count } }
  })
