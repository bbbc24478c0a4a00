import * as z from 'zod'
import { accountSeen } from '../common/account.ts'

export const context = z.strictObject({
  /** The account as it was when the overview was opened. */
  seen: accountSeen.optional(),
  /** Regions that a search found, the best first. */
  found: z.array(z.string()).readonly().optional(),
  /** The region in which the owner lives, where no accounts are offered. */
  wanted: z.string().optional(),
  /** The field of the brand or the host that is to have another answer. */
  field: z.string().optional(),
})

export type Context = Readonly<z.infer<typeof context>>
