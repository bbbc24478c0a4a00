import * as z from 'zod'
import type { PasskeySeen } from './requests.ts'

/** The list as it was when it was asked for, the one that is looked at, and the page that is open. */
export const context = z.strictObject({
  /** The region on whose clock times are said. */
  region: z.string().optional(),
  passkeys: z
    .array(
      z.strictObject({
        id: z.string(),
        name: z.string(),
        since: z.int(),
        used: z.int().optional(),
        isBackedUp: z.boolean(),
      }),
    )
    .readonly(),
  chosen: z.string().optional(),
  /** The language in which a page is to be opened. */
  locale: z.string().optional(),
  approval: z.string().optional(),
  ticket: z.string().optional(),
})

export type Context = Readonly<z.infer<typeof context>>

/** The passkey that is looked at. */
export const chosenOf = ({ passkeys, chosen }: Context): PasskeySeen | undefined =>
  passkeys.find(({ id }) => id === chosen)
