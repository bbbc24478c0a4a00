import * as z from 'zod'

/** The list as it was when it was asked for, and the one that is looked at. */
export const context = z.strictObject({
  /** The region on whose clock times are said. */
  region: z.string().optional(),
  sessions: z
    .array(
      z.strictObject({
        id: z.string(),
        device: z.string(),
        client: z.string().optional(),
        confirmedIn: z.string().optional(),
        since: z.number(),
        seen: z.number(),
      }),
    )
    .readonly(),
  /** How many devices there are, where the list is longer than a screen. */
  count: z.number(),
  session: z.string().optional(),
  /** How many applications of others have access. */
  applications: z.number().optional(),
})

export type Context = Readonly<z.infer<typeof context>>

/** So many devices are shown and can be tapped: more would be a wall of text, and a record that grows without end. */
export const SHOWN = 8
