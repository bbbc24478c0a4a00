import type { NoAccount, TooMany } from '../common/answers.ts'
import { type Nothing, request } from '../common/request.ts'
import { seeAccountRequests } from '../common/requests.ts'

export const accountRequests = {
  ...seeAccountRequests,
  /** Ends the pause that wrong tries of strangers have brought about. */
  unlock: request<Nothing, { readonly unlocked: true } | NoAccount | TooMany>(),
  /** Gives the account another name or region. Nothing of a locked account is changed. */
  changeDetails: request<
    { readonly name: string } | { readonly region: string },
    { readonly changed: true } | { readonly locked: true } | NoAccount
  >(),
}
