import { addActivity } from '../accounts/activity.ts'
import { addNotifications } from '../accounts/security/notifications.ts'
import { unfreezeByOperator } from '../accounts/security/operator-freeze.ts'
import type { Queries } from '../accounts/store/tables.ts'
import { unlock as endPauses, strangersAttempts } from '../accounts/throttling/unlock.ts'
import type { Account } from './accounts-named.ts'
import { refused } from './answer.ts'
import { type Doing, onAccount } from './on-account.ts'
import type { SupportParts } from './parts.ts'

/** Stands where the chat would in which the owner ends a pause. */
const NO_CHAT = 'operator'

/**
 * Ends an operator's freeze, and the pauses that wrong attempts of strangers have brought about. It opens nothing to
 * anybody: a dispute goes on until a recovery ends it, and what waits for a proof of the owner goes on waiting.
 */
export const unlock = (parts: SupportParts) =>
  onAccount(parts, 'unlock', async (queries, account, doing) => {
    const { id, at } = doing
    const unfrozen = await unfreezeByOperator(queries, { id, account: account.id, at })
    const tries = await strangersAttempts(queries, account, at, parts.limits)
    const paused = tries?.until !== undefined
    if (paused) await endPausesOf(queries, account, doing, { told: unfrozen !== undefined })
    const state = unfrozen ?? account.state
    const disputed = state === 'frozen' ? DISPUTED : undefined
    if (unfrozen === undefined && !paused) return refused('not-now', disputed ?? NOTHING)
    return {
      done: { account: account.number, state, pausesEnded: paused, ...(disputed && { note: disputed }) },
    }
  })

const DISPUTED =
  'The account stays frozen: "this was not me" was said about a change of it, and no operator can judge who its owner is. Its owner gets back in with /recover and as many ways as there are.'
const NOTHING =
  'Nothing is locked here: the operator has not frozen the account, and no pause keeps anybody out.'

async function endPausesOf(
  queries: Queries,
  account: Account,
  { id, at }: Doing,
  { told }: { readonly told: boolean },
): Promise<void> {
  await endPauses(queries, account, { key: id, at, conversation: NO_CHAT })
  const what = { kind: 'unlocked', facts: { by: 'operator' } } as const
  await addActivity(queries, account.id, what, at)
  if (!told) await addNotifications(queries, { id, account: account.id, what, at })
}
