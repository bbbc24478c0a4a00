import { makePrimary, masked, removeAddress as remove } from '../../accounts/addresses.ts'
import { voidChallengesTo } from '../../accounts/proofs/challenges.ts'
import { recordSecurityChange } from '../../accounts/security/changes.ts'
import { cancelRecoveries } from '../../accounts/security/recoveries.ts'
import type { AddressesTable, Queries } from '../../accounts/store/tables.ts'
import type { Parts, Performing } from '../parts.ts'
import { derivedId } from './ids.ts'

/**
 * Takes an address out of its account, as a change that every way hears of, the removed one included. What was begun
 * with it ends. `others`: the addresses that stay; the first becomes the primary one where that was removed.
 */
export async function removeAddress(
  queries: Queries,
  { secrets }: Pick<Parts, 'secrets'>,
  address: AddressesTable,
  [first]: readonly AddressesTable[],
  { key, at, conversation: here }: Performing,
): Promise<void> {
  const { account, value, is_primary } = address
  const what = { kind: 'address-removed', facts: { address: masked(value) } } as const
  await recordSecurityChange(queries, secrets, { id: derivedId(secrets, key), account, what, at, here })
  await remove(queries, address)
  if (is_primary !== 0 && first) await makePrimary(queries, first)
  await voidChallengesTo(queries, address, at)
  await cancelRecoveries(queries, { id: derivedId(secrets, `${key} recoveries`), account, at, here })
}
