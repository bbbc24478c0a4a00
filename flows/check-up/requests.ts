import type { AddressSeen } from '../common/account.ts'
import type { NoAccount, Opened, TooMany } from '../common/answers.ts'
import { request } from '../common/request.ts'
import { codeRequests, seeAccountRequests } from '../common/requests.ts'

export const checkUpRequests = {
  ...seeAccountRequests,
  ...codeRequests,
  /** Sends a code to an address of the account, by the id that {@link AddressSeen} has. `gone`: the account has it no longer. */
  openRecoveryCheck: request<
    { readonly address: string; readonly locale: string },
    Opened | TooMany | { readonly gone: true } | NoAccount
  >(),
  /** The recovery check is over: of the account's ways back in, so many were proven by these challenges. */
  endRecoveryCheck: request<
    { readonly challenges: readonly string[] },
    { readonly works: number; readonly of: number } | NoAccount
  >(),
}
