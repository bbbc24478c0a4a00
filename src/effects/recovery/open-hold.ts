import { chatTitle } from '../../accounts/chat-title.ts'
import { lockProtection, recordSecurityChange } from '../../accounts/security/changes.ts'
import { evidenceOf, holdDurationFor, isSufficient } from '../../accounts/security/evidence.ts'
import { recoveryOf, startHold } from '../../accounts/security/recoveries.ts'
import { once } from '../../accounts/store/idempotency.ts'
import { derivedId } from '../common/ids.ts'
import type { Parts, Performer } from '../parts.ts'

/**
 * Lets a recovery with weak proof wait, the longer the weaker, and notifies every address and chat of the account:
 * any of them can cancel it. A recovery that waits already goes on waiting.
 */
export const openHold =
  ({ directory, secrets, limits }: Parts): Performer<'openHold'> =>
  ({ recovery: id }, performing) =>
    once(directory, performing, async (queries) => {
      const { key, at, conversation, speaker } = performing
      const named = await recoveryOf(queries, conversation, id, at)
      await lockProtection(queries, named?.account ?? '')
      const recovery = await recoveryOf(queries, conversation, id, at)
      const { account = null, hold_until = null } = recovery ?? {}
      if (!recovery || account === null) return { over: true }
      if (hold_until !== null) return { until: hold_until }
      const evidence = await evidenceOf(queries, recovery, at)
      const wait = isSufficient(evidence) ? undefined : holdDurationFor(evidence, limits)
      if (wait === undefined) return { over: true }
      const until = at + wait
      const what = { kind: 'hold-started', facts: { until } } as const
      await recordSecurityChange(queries, secrets, {
        id: derivedId(secrets, key),
        account,
        what,
        at,
        here: conversation,
        title: chatTitle(speaker),
      })
      await startHold(queries, { ...recovery, account }, { at, until, limits })
      return { until }
    })
