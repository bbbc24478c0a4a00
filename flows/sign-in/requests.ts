import type { FrozenBy } from '../common/account.ts'
import type { Over } from '../common/answers.ts'
import { request } from '../common/request.ts'
import type { SignInSeen } from './context.ts'

/**
 * What was answered: the number that the page shows, yes where there is no page, or "not me". `approval`: what the second factor
 * was shown for, where 2-step verification is on.
 */
export type SignInAnswer =
  | { readonly number: string }
  | { readonly yes: true; readonly approval?: string }
  | { readonly notMe: true }

/** `approved`: the page goes on. `wrong-number`, `denied`: nobody is signed in by it. `over`: it was too late. */
export type SignInOutcome = 'approved' | 'wrong-number' | 'denied' | 'over'

export const signInRequests = {
  /**
   * Takes a request for the account of this chat: one that rang here, or one by the token of its link. `unlinked`: the chat
   * speaks for no account; the request waits until it does.
   */
  seeSignIn: request<
    { readonly request: string } | { readonly token: string },
    | { readonly request: string; readonly asked: SignInSeen }
    | { readonly request: string; readonly unlinked: SignInSeen }
    | { readonly frozen: FrozenBy }
    | Over
  >(),
  /** `needs`: no page asks for the second factor after the tap, so the chat has to have it shown before. */
  answerSignIn: request<
    { readonly request: string; readonly answer: SignInAnswer },
    { readonly outcome: SignInOutcome } | { readonly needs: 'factor' } | { readonly frozen: FrozenBy }
  >(),
}
