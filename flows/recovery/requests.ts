import type { AddressSeen, Identifier } from '../common/account.ts'
import type { Busy, Checked, Opened, Over, TooMany } from '../common/answers.ts'
import { request } from '../common/request.ts'
import { captchaRequests, choosePasswordRequests, codeRequests } from '../common/requests.ts'

/**
 * By what a person who wants back in says which account is theirs: what they write, their own number that the channel
 * vouches for, or one of the addresses of the account that this chat speaks for, by its id.
 */
export type Naming = Identifier | { readonly kind: 'contact' | 'address'; readonly value: string }

/** A recovery that was begun, with the challenge that is on its way. It looks the same if there is no such account. */
export interface Recovering extends Opened {
  readonly recovery: string
}

/** An address of the account, by its id and masked. */
export type AddressShown = Pick<AddressSeen, 'id' | 'masked'>

/** How far a recovery is: what comes next. */
export type RecoveryStatus =
  /**
   * Nothing is under way: the account is to be named. Of the one that this chat speaks for, the addresses are known, the
   * primary one first, and the language.
   */
  | { readonly next: 'name'; readonly addresses?: readonly AddressShown[]; readonly locale?: string }
  /** Nothing was proven yet. */
  | { readonly next: 'proof' }
  | { readonly next: 'factor'; readonly recovery: string }
  /** All is proven, or the wait is over. `to`: a masked address, by which the owner knows the account. */
  | { readonly next: 'password'; readonly recovery: string; readonly to: string }
  /** The proof is weak: after so many hours it would do. */
  | { readonly next: 'offer'; readonly recovery: string; readonly hours: number }
  /** It waits until then. */
  | { readonly next: 'wait'; readonly recovery: string; readonly until: number }
  /** There is nothing more to prove, and it is not enough. */
  | { readonly next: 'nothing' }

export const recoveryRequests = {
  ...captchaRequests,
  ...codeRequests,
  ...choosePasswordRequests,
  /**
   * Begins a recovery. The answer is the same whether or not there is such an account, and whatever its state: a
   * challenge without an account is never sent, and every answer to it is wrong. A number that the channel vouches for
   * is `proven` as it arrives; with `recovery`, as one more proof of it. `nobody`: no account has it,
   * or not the one that was named; said only of what is the person's own. With `captchas`, a chat that named another
   * account in the last day answers a captcha before each further one, unless it is linked to what it names.
   */
  openRecovery: request<
    { readonly by: Naming; readonly locale: string; readonly recovery?: string; readonly captchas?: boolean },
    | Recovering
    | { readonly captcha: true }
    | { readonly recovery: string; readonly proven: true }
    | { readonly nobody: true }
    | { readonly unusable: true }
    | TooMany
  >(),
  /**
   * What comes next in a recovery, after `challenge` was answered right if one is given. Without `recovery`: the one
   * of this conversation in which something was proven already. `weak`: there is nothing more to be proven.
   */
  recoveryStatus: request<
    { readonly recovery?: string; readonly challenge?: string; readonly weak?: true },
    RecoveryStatus | Over
  >(),
  /** A code of the authenticator, or a recovery code. Wrong for what has none, after as long a time. */
  proveFactor: request<{ readonly recovery: string; readonly sealed: string }, Checked | Busy>(),
  /** Begins the hold of a weak proof, and tells every address and chat of the account. */
  openHold: request<{ readonly recovery: string }, { readonly until: number } | Over>(),
  cancelRecovery: request<{ readonly recovery: string }, { readonly cancelled: true } | Over>(),
  /**
   * The new password counts; whatever else was open ends, but for this chat if it speaks for the account. `again`: the
   * password that was chosen has expired.
   * `others`: the addresses of the account that were not proven for it.
   */
  resetPassword: request<
    { readonly recovery: string; readonly ticket: string },
    | {
        readonly done: true
        readonly kept?: true
        readonly others?: readonly AddressShown[]
        readonly passkeys?: number
      }
    | { readonly again: 'password' }
    | Over
  >(),
  /**
   * Removes one of `others`, by its id, in the hour after the new password; one address always stays. `over`: the hour is
   * over, the account was locked or its password changed since, or the address is gone.
   */
  dropWay: request<
    { readonly recovery: string; readonly address: string },
    { readonly dropped: string; readonly others: readonly AddressShown[] } | Over
  >(),
}
