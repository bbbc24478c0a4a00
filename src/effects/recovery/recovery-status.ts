import { HOUR } from '../../../flows/durations.ts'
import type { Over, RecoveryStatus } from '../../../flows/requests.ts'
import { addressesOf, masked } from '../../accounts/addresses.ts'
import { chatTitle } from '../../accounts/chat-title.ts'
import { accountOfChat } from '../../accounts/chats.ts'
import { recordSecurityChange } from '../../accounts/security/changes.ts'
import { evidenceOf, holdDurationFor, mayResetPassword } from '../../accounts/security/evidence.ts'
import { dropHoldOverNotification, provenRecoveryOf, recoveryOf } from '../../accounts/security/recoveries.ts'
import { addRecoveryProof, consumeAddressProof } from '../../accounts/security/recovery-proofs.ts'
import { advisoryLock } from '../../accounts/store/directory.ts'
import { once } from '../../accounts/store/idempotency.ts'
import type { Queries, Recovery } from '../../accounts/store/tables.ts'
import { derivedId } from '../common/ids.ts'
import type { Parts, Performer, Performing } from '../parts.ts'
import { shown } from './other-addresses.ts'

/** Says what comes next in a recovery, and takes note of what was proven. */
export const recoveryStatus =
  (parts: Parts): Performer<'recoveryStatus'> =>
  ({ recovery: id, challenge, weak }, performing) =>
    once(parts.directory, performing, async (queries) => {
      const { conversation, at } = performing
      const recovery =
        id === undefined
          ? await provenRecoveryOf(queries, conversation, at)
          : await recoveryOf(queries, conversation, id, at)
      if (!recovery) return id === undefined ? nobodyNamed(queries, conversation) : { over: true }
      const now =
        challenge === undefined
          ? recovery
          : await noteProof(queries, parts, recovery.id, { challenge }, performing)
      return now ? nextStep(queries, parts, now, weak ?? false, at) : { over: true }
    })

async function nobodyNamed(queries: Queries, conversation: string): Promise<RecoveryStatus> {
  const account = await accountOfChat(queries, conversation)
  const addresses = await addressesOf(queries, account?.id ?? '')
  return account && addresses.length > 0
    ? { next: 'name', addresses: shown(addresses), locale: account.locale }
    : { next: 'name' }
}

/**
 * Notes a proof, if it is one. With the first proof the recovery is more than a stranger's attempt, so every address
 * and chat of the account is notified. Returns the recovery as it is then; undefined if it has ended.
 */
export async function noteProof(
  queries: Queries,
  { secrets, limits }: Parts,
  id: string,
  proof: { readonly challenge: string } | 'factor',
  { key, at, conversation, speaker }: Performing,
): Promise<Recovery | undefined> {
  await advisoryLock(queries, `recovery:${id}`)
  const recovery = await recoveryOf(queries, conversation, id, at)
  if (!recovery || recovery.account === null) return recovery
  const proven =
    proof === 'factor' ? proof : await consumeAddressProof(queries, recovery, proof.challenge, at, limits)
  if (!proven) return recovery
  if (recovery.proven === '[]' && recovery.factor_proven_at === null && recovery.hold_until === null)
    await recordSecurityChange(queries, secrets, {
      id: derivedId(secrets, `${key} started`),
      account: recovery.account,
      what: { kind: 'recovery-started', facts: {} },
      at,
      here: conversation,
      title: chatTitle(speaker),
    })
  await addRecoveryProof(queries, recovery, proven, at, limits)
  return recoveryOf(queries, conversation, id, at)
}

async function nextStep(
  queries: Queries,
  { limits }: Parts,
  recovery: Recovery,
  weak: boolean,
  at: number,
): Promise<RecoveryStatus | Over> {
  const { id, account, hold_until: until } = recovery
  const isOver = until !== null && until <= at
  if (isOver) await dropHoldOverNotification(queries, recovery, at)
  if (await mayResetPassword(queries, recovery, at)) {
    const [primary] = await addressesOf(queries, account ?? '')
    return { next: 'password', recovery: id, to: masked(primary?.value ?? '') }
  }
  if (until !== null) return isOver ? { over: true } : { next: 'wait', recovery: id, until }
  const evidence = await evidenceOf(queries, recovery, at)
  const shown = recovery.proven !== '[]'
  if (shown && !weak && evidence.twoStep && !evidence.factor) return { next: 'factor', recovery: id }
  if (!shown && !weak && !evidence.factor) return { next: 'proof' }
  const wait = holdDurationFor(evidence, limits)
  return wait === undefined ? { next: 'nothing' } : { next: 'offer', recovery: id, hours: wait / HOUR }
}
