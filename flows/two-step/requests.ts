import type { NoAccount, Over } from '../common/answers.ts'
import { request } from '../common/request.ts'
import { seeAccountRequests } from '../common/requests.ts'

export const twoStepRequests = {
  ...seeAccountRequests,
  /**
   * Makes a seed for an authenticator, and the one-time page that shows it; 2-step verification is on from the first
   * right code on, given there. The approval is for `two-step`. `over` also where it is on already.
   */
  openTwoStep: request<
    { readonly approval: string; readonly locale: string },
    { readonly ticket: string } | Over | NoAccount
  >(),
  /** The one-time page that makes ten new recovery codes and shows them once. The approval is for `codes`. */
  openCodes: request<
    { readonly approval: string; readonly locale: string },
    { readonly ticket: string } | Over | NoAccount
  >(),
  /** Turns 2-step verification off; the recovery codes go with it. The approval is for `two-step`. */
  endTwoStep: request<{ readonly approval: string }, { readonly ended: true } | Over | NoAccount>(),
}
