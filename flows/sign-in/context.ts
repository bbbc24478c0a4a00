import * as z from 'zod'
import { frozenBy } from '../common/account.ts'
import { place } from '../text/place.ts'

/** What asks to be signed in, as its owner reads it. Times are epoch ms. */
export const signInSeen = z
  .strictObject({
    /** The application. */
    client: z.string(),
    /** As people say it: "Firefox on Linux". */
    device: z.string().optional(),
    place: place.optional(),
    /** What the application has people compare. */
    message: z.string().optional(),
    /** The number that the page shows, among others; none where no page of ours shows any. */
    numbers: z.array(z.string()).readonly().optional(),
    expires: z.int(),
  })
  .readonly()

export type SignInSeen = z.infer<typeof signInSeen>

export const context = z.strictObject({
  /** The request, or the token of the link to it. */
  request: z.string().optional(),
  token: z.string().optional(),
  asked: signInSeen.optional(),
  /** When the question last came with a sound. */
  rangAt: z.int().optional(),
  number: z.string().optional(),
  /** The second factor was shown for it. */
  approval: z.string().optional(),
  locale: z.string().optional(),
  frozenBy: frozenBy.optional(),
})

export type Context = Readonly<z.infer<typeof context>>
