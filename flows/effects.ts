import { fromPromise } from 'xstate'
import type { FlowEvent, Words } from './screen.ts'

/**
 * What a flow may wish for. Wishes are plain data: the engine commits them with the step and performs them
 * afterwards, each under a key of its own, so that a second performance changes nothing.
 *
 * A flow *asks* (an ordinary `invoke`) when it needs the answer to go on, and *notifies* (an ordinary `emit`)
 * when it does not. An answer that can be expected, also an unpleasant one, is a value: asks never fail.
 */

/** Where a person can be reached. `value` is canonical: e-mail with lower-case ASCII domain, phone in E.164. */
export interface Address {
  readonly kind: 'email' | 'phone'
  readonly value: string
}

/** A wish was refused by a limit; the same wish may be made again at `until` (epoch ms). */
export interface TooMany {
  readonly tooMany: true
  readonly until: number
}

/** The secret behind a sealed handle is gone (a crash in between): the person must give it once more. */
export interface Lost {
  readonly lost: true
}

/** One challenge that was sent: what the screen needs to know of it. Times are epoch ms. */
export interface Opened {
  readonly challenge: string
  /** A resend is refused before this time. */
  readonly resendAt: number
  /** The code is refused after this time. */
  readonly expiresAt: number
}

export type Checked =
  | { readonly right: true }
  /** Wrong, and `left` more tries are worth making. */
  | { readonly right: false; readonly left: number }
  /** Used up, expired or replaced: only a new one helps. */
  | { readonly over: true }
  | TooMany
  | Lost

/** What was agreed to, and where and when. */
export interface Consent {
  readonly kind: 'terms' | 'offers'
  readonly version: string
  readonly locale: string
  readonly at: number
}

export interface NewAccount {
  /** The proven challenge of the address, see `openChallenge` and `takeContact`. */
  readonly challenge: string
  readonly address: Address
  readonly region: string
  readonly entry: string
  readonly name: string
  readonly locale: string
  readonly consents: readonly Consent[]
  readonly campaign?: string
}

/**
 * By what a new password takes the place of the old one: an approval for `password`, or a recovery whose proof is
 * complete. The account is the one that it was given for; a new password equal to the old one is refused as `same`.
 */
export type Instead = { readonly approval: string } | { readonly recovery: string }

/** What a wish was to be done by (an approval, a recovery) is no longer good, or never was. */
export interface Over {
  readonly over: true
}

/** The conversation speaks for no account. */
export interface NoAccount {
  readonly none: true
}

/** One way to reach an account, as its owner sees it. */
export interface AddressSeen {
  /** Always the same for this address of this account; tells nothing of it. */
  readonly id: string
  readonly kind: Address['kind']
  readonly masked: string
  /** Codes go there, and it stands in what is sent to others. One of them is. */
  readonly primary: boolean
  /** When it was proven (epoch ms). */
  readonly since: number
}

/** An account as its owner sees it. All times are epoch ms. */
export interface AccountSeen {
  /** The account ID that people see. */
  readonly account: string
  readonly name: string
  readonly region: string
  /** `frozen`: nobody signs in until it is recovered. `leaving`: deleted at `leavesAt`. */
  readonly state: 'active' | 'frozen' | 'leaving'
  readonly since: number
  /** The primary one first, then the oldest. */
  readonly addresses: readonly AddressSeen[]
  readonly passwordSince: number
  readonly twoStep: boolean
  /** Recovery codes that were not used yet. */
  readonly codesLeft: number
  /** Where somebody is signed in now. */
  readonly sessions: number
  readonly lastSignIn?: { readonly at: number; readonly device: string }
  /** Conversations that speak for it, this one included. */
  readonly chats: number
  /** News and offers are wanted. */
  readonly offers: boolean
  readonly leavesAt?: number
  /** After a recovery: what is sensitive needs the second factor until then. */
  readonly coolingUntil?: number
  /** When the owner last tried whether the ways back in still work. */
  readonly drilledAt?: number
  /** Wrong tries of the last 24 hours from elsewhere than the linked chats. */
  readonly tries?: {
    readonly count: number
    readonly last: number
    /** No try from elsewhere is compared before this. */
    readonly until?: number
  }
}

/** What only the owner may do. Each asks for an approval of its own, see the flow `approve`. */
export type Dangerous = 'password' | 'addresses' | 'two-step' | 'codes' | 'chats' | 'export' | 'leave'

/**
 * What proves the owner to be there: the password, the second factor (a code of the authenticator or a recovery code),
 * either of them, or both.
 */
export type Needed = 'password' | 'factor' | 'either' | 'both'

/** Too much is under way; nothing was looked at, and the same in a few seconds is worth trying. */
export interface Busy {
  readonly busy: true
}

/** Every ask: the wish, and the answer it brings. */
export interface Asks {
  /**
   * Opens a proof of an address. The answer is the same whether or not the address has an account already;
   * if it has, every code will be wrong and the owner is told by mail.
   */
  openChallenge: {
    wish: { readonly purpose: 'sign-up' | 'address'; readonly to: Address; readonly locale: string }
    answer: Opened | TooMany
  }
  /** The same code once more while it lives, a fresh one afterwards. Tries already made stay counted. */
  resendChallenge: { wish: { readonly challenge: string; readonly locale: string }; answer: Opened | TooMany }
  checkCode: { wish: { readonly challenge: string; readonly sealed: string }; answer: Checked }
  /** The link of the same mail; `token` is what the page was opened with. */
  checkLink: { wish: { readonly challenge: string; readonly sealed: string }; answer: Checked }
  /**
   * A number that Telegram vouches for is proven as it arrives. `taken`: it has an account, and the person owns it.
   * `unusable`: no telephone can be reached by it (Telegram's anonymous numbers begin with +888).
   */
  takeContact: {
    wish: { readonly purpose: 'sign-up' | 'address'; readonly phone: string }
    answer: { readonly challenge: string } | { readonly taken: true } | { readonly unusable: true } | TooMany
  }
  openCaptcha: {
    wish: { readonly sense: 'picture' | 'words' }
    answer: { readonly challenge: string } | TooMany
  }
  checkCaptcha: { wish: { readonly challenge: string; readonly sealed: string }; answer: Checked }
  /** A one-time page for a password; it fills the entry that comes back. `over` comes only to `instead`. */
  openPasswordPage: {
    wish: {
      readonly avoid: readonly string[]
      readonly locale: string
      readonly to: string
      readonly instead?: Instead
    }
    answer: { readonly entry: string } | Over
  }
  /** A password typed into the chat: judged by the policy and hashed into the entry. `over` comes only to `instead`. */
  choosePassword: {
    wish: { readonly sealed: string; readonly avoid: readonly string[]; readonly instead?: Instead }
    answer: { readonly entry: string } | { readonly refused: PasswordFault } | Lost | Over
  }
  /** The same password once more. */
  repeatPassword: {
    wish: { readonly entry: string; readonly sealed: string }
    answer: { readonly same: boolean } | Lost
  }
  /** `taken`: somebody else proved the same address first. `again`: that answer has expired and is asked once more. */
  createAccount: {
    wish: NewAccount
    answer: { readonly account: string } | { readonly taken: true } | { readonly again: 'proof' | 'password' }
  }
  /** The account that this conversation speaks for, as it is now. */
  seeAccount: { wish: Readonly<Record<string, never>>; answer: AccountSeen | NoAccount }
  /**
   * Lets the owner of this conversation's account prove to be there for one action: on a one-time page, or here with
   * `approveHere`. `cooling`: after a recovery nothing but a second factor would do until then (epoch ms), and there is
   * none that is old enough.
   */
  openApproval: {
    wish: { readonly action: Dangerous; readonly locale?: string }
    answer:
      | { readonly approval: string; readonly needs: Needed }
      | { readonly cooling: number }
      | { readonly frozen: true }
      | NoAccount
  }
  /** A password or a code of the second factor, typed into the chat. `needs`: it was right, and the other is asked for too. */
  approveHere: {
    wish: { readonly approval: string; readonly by: 'password' | 'factor'; readonly sealed: string }
    answer:
      | { readonly right: true; readonly codesLeft?: number }
      | { readonly right: false; readonly left: number }
      | { readonly needs: 'factor' }
      | Over
      | TooMany
      | Busy
      | Lost
  }
}

/**
 * Why a password is not taken; each has its sentence `common-fault-…` in every language. `same`: it is the one that
 * it was to take the place of.
 */
export type PasswordFault =
  | 'too-short'
  | 'too-long'
  | 'common'
  | 'personal'
  | 'guessable'
  | 'unreadable'
  | 'same'

/** Something to be done for which a flow does not wait. What becomes of it may come back as an event. */
export type Notice =
  /** Comes back as `receipt`: `{ type: 'receipt', challenge, outcome, reason? }`, see {@link Receipt}. */
  | { readonly type: 'sendCode'; readonly challenge: string; readonly locale: string }
  /** Removes a message of the person from the chat. Comes back as `{ type: 'erased', ok }`. */
  | { readonly type: 'eraseMessage'; readonly message: number }

/** What became of a mail or SMS, told to the flow that wished for it. */
export interface Receipt {
  readonly type: 'receipt'
  readonly challenge: string
  readonly outcome: 'accepted' | 'delayed' | 'refused'
  /** The server's own reason, at most 120 characters, without addresses. */
  readonly reason?: string | undefined
}

/** What a flow tells the engine itself; nothing outside is touched. */
export type Order =
  /** A line above the screen that is drawn next. */
  | { readonly type: 'remark'; readonly words: Words }
  /** Go to another flow; a draft that stands there is taken up again unless `fresh`. */
  | { readonly type: 'go'; readonly flow: string; readonly fresh?: boolean; readonly event?: FlowEvent }
  /** Speak this language from now on. */
  | { readonly type: 'speak'; readonly locale: string }
  /** Draw the screen as a new message that makes a sound, not as an edit of the last one. */
  | { readonly type: 'ring' }
  /** Hand something to the flow below that has a use for it: what an aside flow (see `Flow.aside`) came back with. */
  | { readonly type: 'tell'; readonly event: FlowEvent }

export type Emitted = Notice | Order

export type AskName = keyof Asks

const ask = <Name extends AskName>(name: Name) =>
  fromPromise<Asks[Name]['answer'], Asks[Name]['wish']>(() => {
    throw new Error(`A flow is stepped and never run: "${name}" is performed by the engine.`)
  })

/** The asks as XState actors, for `setup({ actors: asks })`. They are data here; the engine performs them. */
export const asks = {
  openChallenge: ask('openChallenge'),
  resendChallenge: ask('resendChallenge'),
  checkCode: ask('checkCode'),
  checkLink: ask('checkLink'),
  takeContact: ask('takeContact'),
  openCaptcha: ask('openCaptcha'),
  checkCaptcha: ask('checkCaptcha'),
  openPasswordPage: ask('openPasswordPage'),
  choosePassword: ask('choosePassword'),
  repeatPassword: ask('repeatPassword'),
  createAccount: ask('createAccount'),
  seeAccount: ask('seeAccount'),
  openApproval: ask('openApproval'),
  approveHere: ask('approveHere'),
} satisfies { [Name in AskName]: ReturnType<typeof ask<Name>> }
