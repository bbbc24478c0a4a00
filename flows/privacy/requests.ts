import type { NoAccount, Over } from '../common/answers.ts'
import { type Nothing, request } from '../common/request.ts'
import { seeAccountRequests } from '../common/requests.ts'

/** One thing that happened to an account, as its owner reads it later. */
export interface Happening {
  /** Its sentence is `privacy-activity-<kind>`. */
  readonly kind: string
  /** epoch ms */
  readonly at: number
  /** Without secrets and without full addresses; times are epoch ms and called `until`. */
  readonly facts: Readonly<Record<string, string | number | boolean>>
}

/** What was agreed to, and what is wanted now. Times are epoch ms. */
export interface ConsentsSeen {
  readonly region: string
  /** Every version of the terms that was accepted, the newest first, at most five. */
  readonly terms: readonly { readonly version: string; readonly at: number }[]
  /** News and offers are wanted; `at`: when that was said, absent where nothing was ever said. */
  readonly offers: { readonly wanted: boolean; readonly at?: number }
}

export const privacyRequests = {
  ...seeAccountRequests,
  /** What happened to the account, the newest first; pages count from 0. */
  listActivity: request<
    { readonly page: number },
    | {
        readonly region: string
        readonly page: number
        readonly pages: number
        readonly happened: readonly Happening[]
      }
    | NoAccount
  >(),
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
  /** The account stays. `kept: false`: it was not about to go. */
  keepAccount: request<Nothing, { readonly kept: boolean } | NoAccount>(),
}
