import type { Draft } from '../../../flows/sign-up/context.ts'
import { MINUTE, NOW } from '../../fixtures/specification.ts'

export const ana = { kind: 'email', value: 'ana@example.com' } as const
export const phone = { kind: 'phone', value: '+34612345678' } as const

/** One draft for each step, each with everything that was answered before. */
export const begun: Draft = { addresses: 0 }
export const inSpain: Draft = { ...begun, region: 'ES' }
export const reachable: Draft = { ...inSpain, address: ana, addresses: 1 }
export const human: Draft = { ...reachable, human: true }
export const sent: Draft = {
  ...human,
  challenge: 'c1',
  resendAt: NOW + MINUTE,
  expiresAt: NOW + 10 * MINUTE,
}
export const proven: Draft = { ...sent, proven: true }
export const safe: Draft = { ...proven, ticket: 'e1', password: true }
export const complete: Draft = { ...safe, name: 'Ana', reviewed: true }
