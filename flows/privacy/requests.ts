import * as z from 'zod'
import type { NoAccount, Over } from '../common/answers.ts'
import { type Nothing, request } from '../common/request.ts'
import { seeAccountRequests } from '../common/requests.ts'

/** A page of what happened to an account, as its owner reads it later. */
export const activityPage = z
  .strictObject({
    region: z.string(),
    /** Pages count from 0. */
    page: z.int(),
    pages: z.int(),
    happened: z
      .array(
        z
          .strictObject({
            /** Its sentence is `alert-what-<kind>`. */
            kind: z.string(),
            at: z.int(),
            /** Without secrets and without full addresses; a time is called `until`. */
            facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).readonly(),
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly()

export type ActivityPage = z.infer<typeof activityPage>

/** What was agreed to, and what is wanted now. */
export const consentsSeen = z
  .strictObject({
    region: z.string(),
    /** Every version of the terms that was accepted, the newest first, at most five. */
    terms: z.array(z.strictObject({ version: z.string(), at: z.int() }).readonly()).readonly(),
    /** News and offers are wanted; `at`: when that was said, absent where the owner never said so. */
    offers: z.strictObject({ wanted: z.boolean(), at: z.int().optional() }).readonly(),
  })
  .readonly()

export type ConsentsSeen = z.infer<typeof consentsSeen>

export const privacyRequests = {
  ...seeAccountRequests,
  /** What happened to the account, the newest first; pages count from 0. */
  listActivity: request<{ readonly page: number }, ActivityPage | NoAccount>(),
  seeConsents: request<Nothing, ConsentsSeen | NoAccount>(),
  /** News and offers from now on, or none of them. */
  chooseOffers: request<
    { readonly wanted: boolean; readonly version: string; readonly locale: string },
    ConsentsSeen | NoAccount
  >(),
  /** Spends an approval for `export`; the file itself is sent by the background effect `sendExport`. */
  openExport: request<{ readonly approval: string }, { readonly export: string } | Over | NoAccount>(),
  /** Spends an approval for `delete`: the account is deleted at `deletionAt` unless it is kept. */
  requestDeletion: request<
    { readonly approval: string },
    { readonly deletionAt: number; readonly region: string } | Over | NoAccount
  >(),
  /** Keeps the account. `kept: false`: it was not about to be deleted. */
  keepAccount: request<Nothing, { readonly kept: boolean } | NoAccount>(),
}
