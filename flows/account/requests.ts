import type { NoAccount, TooMany } from '../common/answers.ts'
import { type Nothing, request } from '../common/request.ts'
import { seeAccountRequests } from '../common/requests.ts'

export const accountRequests = {
  ...seeAccountRequests,
  /** Ends the pause that wrong tries of strangers have brought about. */
  unlock: request<Nothing, { readonly unlocked: true } | NoAccount | TooMany>(),
}
