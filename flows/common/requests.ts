import type { AccountSeen, Address } from './account.ts'
import type { Checked, Lost, NoAccount, Opened, Over, PasswordFault, TooMany, Yours } from './answers.ts'
import { type Nothing, request } from './request.ts'

/**
 * By what a new password takes the place of the old one: an approval for `password`, or a recovery whose proof is
 * complete. The account is the one that it was given for: what is personal about it need not be named in `avoid`, nor
 * its address in `to`. A new password equal to the old one is refused as `same`.
 */
export type PasswordAuthorization = { readonly approval: string } | { readonly recovery: string }

/** What several flows read. */
export const seeAccountRequests = {
  /** The account that this conversation speaks for, as it is now. */
  seeAccount: request<Nothing, AccountSeen | NoAccount>(),
}

/** Begin to prove an address that no account of this chat has yet. */
export const addressProofRequests = {
  /**
   * Opens a proof of an address. The answer is the same whether or not the address has an account already;
   * if it has, every code will be wrong and the owner is told by mail.
   */
  openChallenge: request<
    { readonly purpose: 'sign-up' | 'address'; readonly to: Address; readonly locale: string },
    Opened | TooMany | Yours
  >(),
  /**
   * A number that the channel vouches for is proven as it arrives. `taken`: it has an account, and the person owns it.
   * `unusable`: no telephone can be reached by it (anonymous numbers begin with +888).
   */
  takeContact: request<
    { readonly purpose: 'sign-up' | 'address'; readonly phone: string },
    { readonly challenge: string } | { readonly taken: true } | { readonly unusable: true } | TooMany | Yours
  >(),
}

/** Show to be no program. */
export const captchaRequests = {
  /** `page`: the page of the challenge is read in this language. */
  openCaptcha: request<
    { readonly by: 'picture' | 'page'; readonly locale: string },
    { readonly challenge: string } | TooMany
  >(),
  checkCaptcha: request<{ readonly challenge: string; readonly sealed: string }, Checked>(),
}

/** Go on with the proof of an address: by the code or by the link of a message. */
export const codeRequests = {
  /** The same code once more while it lives, a fresh one afterwards. Tries already made stay counted. */
  resendChallenge: request<{ readonly challenge: string; readonly locale: string }, Opened | TooMany>(),
  checkCode: request<{ readonly challenge: string; readonly sealed: string }, Checked>(),
  /** The link of the same mail; `token` is what the page was opened with. */
  checkLink: request<{ readonly challenge: string; readonly sealed: string }, Checked>(),
}

/** Choose a password, on a page or in the chat. */
export const choosePasswordRequests = {
  /** A one-time page for a password; it fills the ticket that comes back. `over` comes only with `authorization`. */
  openPasswordPage: request<
    {
      readonly avoid: readonly string[]
      readonly locale: string
      readonly to: string
      readonly authorization?: PasswordAuthorization
    },
    { readonly ticket: string } | Over
  >(),
  /** A password typed into the chat: judged by the policy and hashed into the ticket. `over` comes only with `authorization`. */
  choosePassword: request<
    {
      readonly sealed: string
      readonly avoid: readonly string[]
      readonly authorization?: PasswordAuthorization
    },
    { readonly ticket: string } | { readonly refused: PasswordFault } | Lost | Over
  >(),
  /** The same password once more. */
  repeatPassword: request<
    { readonly ticket: string; readonly sealed: string },
    { readonly same: boolean } | Lost
  >(),
}
