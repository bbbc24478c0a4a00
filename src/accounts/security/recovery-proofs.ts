import type { Address } from '../../../flows/requests.ts'
import { ownerOf } from '../addresses.ts'
import { addressOf, challengeOf } from '../proofs/challenges.ts'
import { activeFactor } from '../proofs/factors.ts'
import type { Database, Queries, Recovery } from '../store/tables.ts'
import type { Limits } from '../throttling/limits.ts'
import { disputedOwnerOf } from './disputes.ts'
import { recipientsOf } from './notifications.ts'
import { readWays, wayOfAddress } from './ways.ts'

/**
 * What a recovery was proven with. `number`: an unknown chat vouches for the account's number, which may have a new
 * owner. `chat`: the linked chat did, which proves no more than that chat.
 */
export type RecoveryProof = { readonly address: string } | 'number' | 'chat' | 'factor'

/** Notes what was proven; from now on there is a while left for the new password. */
export async function addRecoveryProof(
  queries: Queries,
  { id, hold_until, proven }: Pick<Recovery, 'id' | 'hold_until' | 'proven'>,
  what: RecoveryProof,
  at: number,
  limits: Limits,
): Promise<void> {
  await queries
    .updateTable('recoveries')
    .set({
      ...(typeof what === 'object' && { address_proven_at: at }),
      ...(what === 'factor'
        ? { factor_proven_at: at }
        : {
            proven: JSON.stringify([
              ...new Set([...readWays(proven), typeof what === 'object' ? what.address : what]),
            ]),
          }),
      ...(hold_until === null && { expires_at: at + limits.recovery.proof }),
    })
    .where('id', '=', id)
    .execute()
}

/**
 * What a challenge has just shown of the account, if anything: it was answered right here, for a recovery, and the
 * address still belongs to the account, or did before a change that is disputed. What it has proven, it has proven once.
 * A number that a messenger vouches for is no second proof beside the linked chat in which it was shared. An unknown chat
 * that vouches for it may belong to the number's new owner, so while there is any other way, it counts after a wait only.
 */
export async function consumeAddressProof(
  queries: Queries,
  { conversation, account }: Recovery,
  id: string,
  at: number,
  limits: Limits,
): Promise<RecoveryProof | undefined> {
  const challenge = await challengeOf(queries, conversation, id)
  const address = challenge && addressOf(challenge)
  if (!address || account === null || challenge.account !== account) return undefined
  if (challenge.purpose !== 'recovery' || challenge.decoy !== 0 || challenge.used_at !== null)
    return undefined
  if ((challenge.spent_at ?? 0) <= at - limits.recovery.proof) return undefined
  if (!(await speaksFor(queries, account, address, at))) return undefined
  await queries.updateTable('challenges').set({ used_at: at }).where('id', '=', id).execute()
  const proof = { address: wayOfAddress({ account, ...address }) }
  if (challenge.kind !== 'contact') return proof
  const others = (await recipientsOf(queries, account, at)).filter(
    ({ to_value }) => to_value !== address.value,
  )
  if (others.some(({ to_value }) => to_value === conversation)) return 'chat'
  return others.length > 0 || (await activeFactor(queries, account)) ? 'number' : proof
}

/** Whether an address is one of the account's, now or before a change that is disputed. */
export async function speaksFor(
  queries: Database,
  account: string,
  address: Address,
  at: number,
): Promise<boolean> {
  const owner = await ownerOf(queries, address)
  return (owner ?? (await disputedOwnerOf(queries, address, at))) === account
}
