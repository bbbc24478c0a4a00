import * as z from 'zod'
import { type ApplicationSeen, applicationsPage } from './requests.ts'

/** The page of the list as it was when it was asked for, and the application that is looked at. */
export const context = z.strictObject({
  page: z.int(),
  listed: applicationsPage.optional(),
  /** Id of the client. */
  chosen: z.string().optional(),
})

export type Context = Readonly<z.infer<typeof context>>

/** The application that is looked at. */
export const chosenOf = ({ listed, chosen }: Context): ApplicationSeen | undefined =>
  listed?.applications.find(({ client }) => client === chosen)
