import { cancelRecoveries, recoveryOf } from '../../accounts/security/recoveries.ts'
import { once } from '../../accounts/store/idempotency.ts'
import { derivedId } from '../common/ids.ts'
import type { Parts, Performer } from '../parts.ts'

/**
 * Cancels a recovery of this conversation; if it was waiting, all who were notified of the wait are notified of
 * its end.
 */
export const cancelRecovery =
  ({ directory, secrets }: Parts): Performer<'cancelRecovery'> =>
  ({ recovery: id }, performing) =>
    once(directory, performing, async (queries) => {
      const { key, at, conversation } = performing
      const recovery = await recoveryOf(queries, conversation, id, at)
      const { account = null } = recovery ?? {}
      if (account === null) return { over: true }
      await cancelRecoveries(queries, {
        id: derivedId(secrets, key),
        account,
        at,
        here: conversation,
        only: id,
      })
      return { cancelled: true }
    })
