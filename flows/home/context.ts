import * as z from 'zod'
import { accountSeen } from '../common/account.ts'

export const context = z.strictObject({
  /** The account that this chat speaks for, if it does for one. */
  linked: accountSeen
    .unwrap()
    .pick({ name: true, region: true, state: true, frozenBy: true, deletionAt: true })
    .readonly()
    .optional(),
})

export type Context = Readonly<z.infer<typeof context>>
