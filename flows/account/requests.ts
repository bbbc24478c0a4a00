import type { NoAccount, TooMany } from '../common/answers.ts'
import { type Nothing, request } from '../common/request.ts'
import { seeAccountRequests } from '../common/requests.ts'
import type { ProfileAnswer } from '../profile.ts'

export const accountRequests = {
  ...seeAccountRequests,
  /** Ends the pause that wrong tries of strangers have brought about. */
  unlock: request<Nothing, { readonly unlocked: true } | NoAccount | TooMany>(),
  /** Gives the account another name or region. Nothing of a locked account is changed. */
  changeDetails: request<
    { readonly name: string } | { readonly region: string },
    { readonly changed: true } | { readonly locked: true } | NoAccount
  >(),
  /** Gives a field of the brand or the host another answer; `null`: none. `refused`: the field asks for another one by now. */
  changeProfile: request<
    { readonly field: string; readonly answer: ProfileAnswer | null; readonly locale: string },
    { readonly changed: true } | { readonly refused: true } | { readonly locked: true } | NoAccount
  >(),
}
