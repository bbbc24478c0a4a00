import * as z from 'zod'

/** What is on, and which page is open. No secret ever stands here. */
export const context = z.strictObject({
  /** Recovery codes that were not used yet. */
  codesLeft: z.number().optional(),
  /** How many passkeys there are. */
  passkeys: z.int().optional(),
  /** The language in which a page is to be opened. */
  locale: z.string().optional(),
  approval: z.string().optional(),
  ticket: z.string().optional(),
})

export type Context = Readonly<z.infer<typeof context>>
