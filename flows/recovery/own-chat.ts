import type { Capabilities } from '../flow.ts'
import type { AddressShown } from '../requests.ts'

/**
 * Of the account that a chat speaks for, the address to which a code goes without a question: the primary one, or the next
 * that messages can be sent to from here. Another one, or another account, is a tap away.
 */
export const firstReachable = (
  addresses: readonly AddressShown[] | undefined,
  { mail, sms }: Capabilities,
): AddressShown | undefined => addresses?.find(({ masked }) => (masked.includes('@') ? mail : sms))
