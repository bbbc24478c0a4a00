import type { FrozenBy } from '../common/account.ts'
import type { Busy, Lost, NoAccount, Over, TooMany } from '../common/answers.ts'
import { request } from '../common/request.ts'

/** What only the owner may do. Each asks for an approval of its own, see the flow `approve`. */
export const dangerous = [
  'password',
  'addresses',
  'two-step',
  'codes',
  'passkeys',
  'chats',
  'sign-in',
  'export',
  'delete',
] as const

export type Dangerous = (typeof dangerous)[number]

/**
 * What proves the owner to be there: the password, the second factor (a code of the authenticator or a recovery code),
 * either of them, or both.
 */
export const needed = ['password', 'factor', 'either', 'both'] as const

export type Needed = (typeof needed)[number]

export const approveRequests = {
  /**
   * Lets the owner of this conversation's account prove to be there for one action: on a one-time page, or here with
   * `approveInChat`. `cooling`: after a recovery nothing but a second factor would do until then, and there is
   * none that is old enough. `recent`: a proof that was given in this conversation within ten minutes will do. `given`:
   * there is one, and nothing is asked.
   */
  openApproval: request<
    { readonly action: Dangerous; readonly locale?: string; readonly recent?: true },
    | { readonly approval: string; readonly needs: Needed; readonly given?: true }
    | { readonly cooling: number; readonly region: string }
    | { readonly frozen: FrozenBy }
    | NoAccount
  >(),
  /** A password or a code of the second factor, typed into the chat. `needs`: it was right, and the other is asked for too. */
  approveInChat: request<
    { readonly approval: string; readonly by: 'password' | 'factor'; readonly sealed: string },
    | { readonly right: true; readonly codesLeft?: number }
    | { readonly right: false; readonly left: number }
    | { readonly needs: 'factor' }
    | Over
    | TooMany
    | Busy
    | Lost
  >(),
}
