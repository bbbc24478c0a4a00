import type { Address } from '../common/account.ts'
import { request } from '../common/request.ts'
import {
  addressProofRequests,
  captchaRequests,
  choosePasswordRequests,
  codeRequests,
} from '../common/requests.ts'
import type { ProfileAnswers } from '../profile.ts'

/** What was agreed to, and where and when. */
export interface Consent {
  /** `offers-off`: news and offers are not wanted any more. `field:<id>`, `field:<id>-off`: a consent that a field asks for. */
  readonly kind: 'terms' | 'offers' | 'offers-off' | `field:${string}`
  readonly version: string
  readonly locale: string
  readonly at: number
}

export interface NewAccount {
  /** The proven challenge of the address, see `openChallenge` and `takeContact`. */
  readonly challenge: string
  readonly address: Address
  readonly region: string
  readonly ticket: string
  readonly name: string
  readonly locale: string
  readonly consents: readonly Consent[]
  /** What was answered to the fields of the brand or the host; a consent is the moment at which it was given. */
  readonly profile?: ProfileAnswers
  readonly campaign?: string
}

export const signUpRequests = {
  ...captchaRequests,
  ...codeRequests,
  ...addressProofRequests,
  ...choosePasswordRequests,
  /**
   * `taken`: another person proved the same address first. `again`: that answer has expired and is asked for once more, or
   * these `fields` ask for another one by now.
   */
  createAccount: request<
    NewAccount,
    | { readonly account: string }
    | { readonly taken: true }
    | { readonly again: 'proof' | 'password' }
    | { readonly again: 'profile'; readonly fields: readonly string[] }
  >(),
}
