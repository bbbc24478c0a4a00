import { addActivity } from '../../accounts/activity.ts'
import { addNotifications } from '../../accounts/security/notifications.ts'
import { forOwner } from '../common/for-owner.ts'
import { derivedId } from '../common/ids.ts'
import type { Parts, Performer } from '../parts.ts'

/**
 * Gives the account another name or region; each change is in the activity log. The owner is notified of another region,
 * since their terms, prices and the clock of their messages go by it; a name opens nothing and protects nothing. What is so
 * already is not written twice.
 */
export const changeDetails =
  ({ directory, secrets }: Parts): Performer<'changeDetails'> =>
  (wished, performing) =>
    forOwner(directory, performing, async (queries, { id: account, state, name, region }) => {
      if (state === 'frozen') return { locked: true }
      const { key, at, conversation } = performing
      const isSame = 'name' in wished ? wished.name === name : wished.region === region
      if (isSame) return { changed: true }
      await queries.updateTable('accounts').set(wished).where('id', '=', account).execute()
      if ('name' in wished) {
        await addActivity(queries, account, { kind: 'name-changed', facts: {} }, at)
        return { changed: true }
      }
      const what = { kind: 'region-changed', facts: wished } as const
      await addActivity(queries, account, what, at)
      await addNotifications(queries, { id: derivedId(secrets, key), account, what, at, here: conversation })
      return { changed: true }
    })
