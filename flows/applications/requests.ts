import * as z from 'zod'
import type { NoAccount } from '../common/answers.ts'
import { request } from '../common/request.ts'

/** One application of others that the owner has given access. */
export const applicationSeen = z
  .strictObject({
    /** Id of the client. */
    client: z.string(),
    name: z.string(),
    /** What it may do; of very many the first ones. */
    scopes: z.array(z.string()).readonly(),
    /** How many scopes are left out. */
    more: z.int(),
    /** When access was given first. */
    since: z.int(),
  })
  .readonly()

export type ApplicationSeen = z.infer<typeof applicationSeen>

export const applicationsPage = z
  .strictObject({
    region: z.string(),
    /** Pages count from 0. */
    page: z.int(),
    pages: z.int(),
    /** On all pages together. */
    count: z.int(),
    applications: z.array(applicationSeen).readonly(),
  })
  .readonly()

export type ApplicationsPage = z.infer<typeof applicationsPage>

export const applicationsRequests = {
  /** A page of the applications with access, the newest first. */
  listApplications: request<{ readonly page: number }, ApplicationsPage | NoAccount>(),
  /** Takes the access of an application back and ends all of its sessions. `gone`: it had none any more. */
  revokeApplication: request<
    { readonly client: string },
    { readonly revoked: true } | { readonly gone: true } | NoAccount
  >(),
}
