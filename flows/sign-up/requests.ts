import type { Address } from '../common/account.ts'
import { request } from '../common/request.ts'
import {
  addressProofRequests,
  captchaRequests,
  choosePasswordRequests,
  codeRequests,
} from '../common/requests.ts'

/** What was agreed to, and where and when. */
export interface Consent {
  /** `offers-off`: news and offers are not wanted any more. */
  readonly kind: 'terms' | 'offers' | 'offers-off'
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
  readonly campaign?: string
}

export const signUpRequests = {
  ...captchaRequests,
  ...codeRequests,
  ...addressProofRequests,
  ...choosePasswordRequests,
  /** `taken`: another person proved the same address first. `again`: that answer has expired and is asked for once more. */
  createAccount: request<
    NewAccount,
    { readonly account: string } | { readonly taken: true } | { readonly again: 'proof' | 'password' }
  >(),
}
