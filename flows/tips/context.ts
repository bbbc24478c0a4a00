import * as z from 'zod'

export const context = z.strictObject({
  /** The id of the tip; its text is looked up each time it is shown. */
  tip: z.string().optional(),
})

export type Context = Readonly<z.infer<typeof context>>
