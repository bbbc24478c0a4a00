import type { AddressShown } from '../../../flows/requests.ts'
import { addressId, masked } from '../../accounts/addresses.ts'
import { wayOfAddress } from '../../accounts/security/ways.ts'
import type { AddressesTable } from '../../accounts/store/tables.ts'

/**
 * The addresses that a recovery by these ways may remove; an account is never without one. A recovery that no way of the
 * account was shown for, such as one by a number that may be a recycled one, removes nothing.
 */
export const otherAddresses = (
  addresses: readonly AddressesTable[],
  ways: readonly string[],
): readonly AddressesTable[] =>
  ways.length === 0 || addresses.length === 1
    ? []
    : addresses.filter((address) => !ways.includes(wayOfAddress(address)))

export const shown = (addresses: readonly AddressesTable[]): readonly AddressShown[] =>
  addresses.map((address) => ({ id: addressId(address), masked: masked(address.value) }))
