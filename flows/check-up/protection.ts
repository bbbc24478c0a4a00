import { FEW_CODES } from '../common/account.ts'
import type { Capabilities } from '../flow.ts'
import type { AccountSeen } from '../requests.ts'

/** What can protect an account, in the order in which it is shown. */
export const parts = ['password', 'ways', 'two-step', 'codes', 'chat', 'recovery-check'] as const

export type Part = (typeof parts)[number]

const YEAR = 365 * 24 * 60 * 60 * 1000

/**
 * Which parts can protect an account in this house. A second step is set up on a page: without pages it is asked of
 * nobody, and shown only where it is on already.
 */
export const partsIn = ({ pages }: Capabilities, { twoStep }: AccountSeen): readonly Part[] =>
  pages || twoStep ? parts : parts.filter((part) => part !== 'two-step' && part !== 'codes')

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
      case 'recovery-check':
        return seen.addresses.every(({ since }) => Math.max(since, seen.recoveryCheckedAt ?? 0) > at - YEAR)
      default:
        return part satisfies never
    }
  })
