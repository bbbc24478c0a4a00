import { addressesOf, addressId, masked } from '../../accounts/addresses.ts'
import { lockProtection } from '../../accounts/security/changes.ts'
import { finishedRecoveryOf } from '../../accounts/security/recoveries.ts'
import { readWays } from '../../accounts/security/ways.ts'
import { once } from '../../accounts/store/idempotency.ts'
import { removeAddress } from '../common/remove-address.ts'
import type { Parts, Performer } from '../parts.ts'
import { otherAddresses, shown } from './other-addresses.ts'

/**
 * Removes an address that was not proven for a recovery, at once after it: it may be another person's, who would get back in
 * with it. Where the primary one goes, a proven one takes its place.
 */
export const dropWay =
  (parts: Parts): Performer<'dropWay'> =>
  ({ recovery: id, address: chosen }, performing) =>
    once(parts.directory, performing, async (queries) => {
      const { at, conversation } = performing
      const since = at - parts.limits.recovery.dropping
      const named = await finishedRecoveryOf(queries, conversation, id, since)
      await lockProtection(queries, named?.account ?? '')
      const recovery = await finishedRecoveryOf(queries, conversation, id, since)
      const ways = readWays(recovery?.proven ?? '[]')
      const addresses = await addressesOf(queries, recovery?.account ?? '')
      const others = otherAddresses(addresses, ways)
      const address = others.find((candidate) => addressId(candidate) === chosen)
      if (!address) return { over: true }
      const proven = addresses.filter((candidate) => !others.includes(candidate))
      const left = [...proven, ...others.filter((other) => other !== address)]
      await removeAddress(queries, parts, address, left, performing)
      return { dropped: masked(address.value), others: shown(otherAddresses(left, ways)) }
    })
