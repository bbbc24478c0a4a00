import type { NoAccount } from '../common/answers.ts'
import { request } from '../common/request.ts'
import { addressProofRequests, codeRequests, seeAccountRequests } from '../common/requests.ts'

export const addressesRequests = {
  ...seeAccountRequests,
  ...codeRequests,
  ...addressProofRequests,
  /**
   * A proven address is one more way to reach the account. `taken`: another account was first. `enough`: it has as many
   * as an account can have.
   */
  addAddress: request<
    { readonly challenge: string; readonly approval: string },
    | { readonly added: string }
    | { readonly taken: true }
    | { readonly enough: true }
    | { readonly again: 'proof' | 'approval' }
    | NoAccount
  >(),
  /** `address`: its id. `gone`: it is not there (any more). `last`: an account is never without one. */
  changeAddresses: request<
    { readonly address: string; readonly change: 'primary' | 'remove'; readonly approval: string },
    | { readonly done: true }
    | { readonly gone: true }
    | { readonly last: true }
    | { readonly again: 'approval' }
    | NoAccount
  >(),
}
