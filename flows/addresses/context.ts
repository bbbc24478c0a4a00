import * as z from 'zod'
import { type AddressSeen, addressSeen } from '../common/account.ts'

/** What is known while the owner changes addresses. It never holds a secret. */
export const context = z.strictObject({
  region: z.string().optional(),
  addresses: z.array(addressSeen).readonly().optional(),
  locale: z.string().optional(),
  /** What the owner was asked to approve. */
  input: z
    .union([
      z.strictObject({ what: z.literal('add'), kind: z.enum(['email', 'phone']) }),
      z.strictObject({ what: z.enum(['primary', 'remove']) }),
    ])
    .optional(),
  /** The id of the address that is looked at. */
  chosen: z.string().optional(),
  approval: z.string().optional(),

  /** The new address, and where its proof stands. */
  address: z.strictObject({ kind: z.enum(['email', 'phone']), value: z.string() }).optional(),
  doubt: z.strictObject({ typed: z.string(), meant: z.string() }).optional(),
  challenge: z.string().optional(),
  resendAt: z.number().optional(),
  expiresAt: z.number().optional(),
  /** The number that the page of the link asks for. */
  match: z.string().optional(),
  sent: z.enum(['accepted', 'delayed', 'refused', 'unsent', 'sendable']).optional(),
  reason: z.string().optional(),
  late: z.boolean().optional(),
  /** When a limit ends. */
  until: z.number().optional(),
})

export type Context = Readonly<z.infer<typeof context>>

/** The address that is looked at. */
export const chosenOf = ({ addresses = [], chosen }: Context): AddressSeen | undefined =>
  addresses.find(({ id }) => id === chosen)
