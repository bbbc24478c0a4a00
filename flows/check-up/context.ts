import * as z from 'zod'
import { accountSeen, addressSeen, FEW_CODES } from '../common/account.ts'
import { YEAR } from '../durations.ts'
import type { Capabilities } from '../flow.ts'
import type { AccountSeen } from '../requests.ts'

export const context = z.strictObject({
  /** The account as it was when the check-up was opened. */
  seen: accountSeen.optional(),
  /** The language in which codes are sent. */
  locale: z.string().optional(),
  /** Addresses that are still to be tried, the present one first. */
  left: z.array(addressSeen).readonly().optional(),
  /** Challenges that were answered right. */
  proven: z.array(z.string()).readonly().optional(),
  challenge: z.string().optional(),
  resendAt: z.int().optional(),
  expiresAt: z.int().optional(),
  /** The number that the page of the link asks for. */
  match: z.string().optional(),
  sent: z.enum(['accepted', 'delayed', 'refused', 'unsent', 'sendable']).optional(),
  reason: z.string().optional(),
  /** So many of the ways back in work. */
  works: z.int().optional(),
  of: z.int().optional(),
})

export type Context = Readonly<z.infer<typeof context>>

/** What can protect an account, in the order in which it is shown. */
export const parts = ['password', 'ways', 'two-step', 'codes', 'passkeys', 'chat', 'recovery-check'] as const

export type Part = (typeof parts)[number]

/**
 * Which parts can protect an account with an operator's capabilities. 2-step verification is set up on a page: without
 * pages it is advised to no owner, and shown only where it is on already; so with passkeys.
 */
export const partsIn = (
  capabilities: Capabilities,
  { twoStep, passkeys = 0 }: AccountSeen,
): readonly Part[] => {
  const without: readonly Part[] = [
    ...(capabilities.pages || twoStep ? [] : (['two-step', 'codes'] as const)),
    ...(capabilities.passkeys || passkeys > 0 ? [] : (['passkeys'] as const)),
  ]
  return parts.filter((part) => !without.includes(part))
}

/** Which parts protect an account now. */
export const protectedBy = (seen: AccountSeen, at: number): readonly Part[] =>
  parts.filter((part) => {
    switch (part) {
      case 'password':
      case 'chat':
        return true
      case 'ways':
        return seen.addresses.length > 1
      case 'two-step':
        return seen.twoStep
      case 'codes':
        return seen.twoStep && seen.codesLeft > FEW_CODES
      case 'passkeys':
        return (seen.passkeys ?? 0) > 1
      case 'recovery-check':
        return seen.addresses.every(({ since }) => Math.max(since, seen.recoveryCheckedAt ?? 0) > at - YEAR)
      default:
        return part satisfies never
    }
  })
