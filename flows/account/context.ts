import * as z from 'zod'
import { accountSeen } from '../common/account.ts'

export const context = z.strictObject({
  /** The account as it was when the overview was opened. */
  seen: accountSeen.optional(),
})

export type Context = Readonly<z.infer<typeof context>>
