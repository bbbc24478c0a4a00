import * as z from 'zod'
import { activityPage, consentsSeen } from './requests.ts'

export const context = z.strictObject({
  /** The region whose clock the owner reads. */
  region: z.string().optional(),
  /** When the account is deleted, if its owner asked for that. */
  deletionAt: z.int().optional(),
  /** The language in which the file is sent. */
  locale: z.string().optional(),
  activity: activityPage.optional(),
  consents: consentsSeen.optional(),
})

export type Context = Readonly<z.infer<typeof context>>
