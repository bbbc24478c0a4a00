import * as z from 'zod'

export const context = z.strictObject({
  /** The id of the guide; its text is looked up each time it is shown. */
  guide: z.string().optional(),
})

export type Context = Readonly<z.infer<typeof context>>
