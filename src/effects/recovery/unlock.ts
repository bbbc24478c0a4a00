import { addActivity } from '../../accounts/activity.ts'
import { addNotifications } from '../../accounts/security/notifications.ts'
import { advisoryLock } from '../../accounts/store/directory.ts'
import { windowOpensAt } from '../../accounts/throttling/limits.ts'
import { unlock as endPauses, unlocksOf } from '../../accounts/throttling/unlock.ts'
import { turnedAway } from '../../contracts/turned-away.ts'
import { forOwner } from '../common/for-owner.ts'
import { derivedId } from '../common/ids.ts'
import type { Parts, Performer } from '../parts.ts'

/**
 * Ends the pauses of strangers for the owner, who may be waiting to sign in on a new device. It needs no proof, so it
 * is granted a few times a day only, and every other address and chat is notified: a thief with an open chat gains no
 * more than a few guesses.
 */
export const unlock =
  ({ directory, secrets, limits }: Parts): Performer<'unlock'> =>
  (_input, performing) =>
    forOwner(directory, performing, async (queries, account) => {
      const { key, at, conversation } = performing
      await advisoryLock(queries, `unlocks:${account.id}`)
      const until = windowOpensAt(
        await unlocksOf(queries, account.id, limits.unlocks.most),
        limits.unlocks,
        at,
      )
      if (until > at) {
        turnedAway.by('unlocks')
        return { tooMany: true, until }
      }
      await endPauses(queries, account, { key, at, conversation })
      const what = { kind: 'unlocked', facts: {} } as const
      await addActivity(queries, account.id, what, at)
      await addNotifications(queries, {
        id: derivedId(secrets, key),
        account: account.id,
        what,
        at,
        here: conversation,
      })
      return { unlocked: true }
    })
