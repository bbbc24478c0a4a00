import { fromPromise } from 'xstate'
import type { FlowEvent, Words } from './screen.ts'

/**
 * What a flow may effect for. Effects are plain data: the engine commits them with the step and performs them
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

/** By what a person says which account is theirs; `account` is the account ID. */
export type Identifier = Address | { readonly kind: 'account'; readonly value: string }

/** A effect was refused by a limit; the same effect may be made again at `until` (epoch ms). */
export interface TooMany {
  readonly tooMany: true
  readonly until: number
  readonly why?: Why
}

/**
 * What a limit is about, where that tells what works meanwhile. `lately`: a message went there a moment ago. `addresses`:
 * this chat has asked for messages to as many different addresses as it may, and those still get some. `codes`: wrong
 * codes of this address.
 */
export type Why = 'lately' | 'addresses' | 'codes'

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
  /** In a recovery: the number that the page of the link asks for, so that nobody confirms for somebody else's chat. */
  readonly match?: string
}

export type Checked =
  | { readonly right: true }
  /** Wrong, and `left` more tries are worth making. `odd`: it cannot be a code at all, and has cost none. */
  | { readonly right: false; readonly left: number; readonly odd?: true }
  /** Used up, expired or replaced: only a new one helps. */
  | { readonly over: true }
  | TooMany
  | Lost

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

/**
 * By what a new password takes the place of the old one: an approval for `password`, or a recovery whose proof is
 * complete. The account is the one that it was given for: what is personal about it need not be named in `avoid`, nor
 * its address in `to`. A new password equal to the old one is refused as `same`.
 */
export type PasswordAuthorization = { readonly approval: string } | { readonly recovery: string }

/** What a effect was to be done by (an approval, a recovery) is no longer good, or never was. */
export interface Over {
  readonly over: true
}

/** The account that this conversation speaks for has the address already. Comes only to the purpose `address`. */
export interface Yours {
  readonly yours: true
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
  readonly state: 'active' | 'frozen' | 'pending-deletion'
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
  readonly deletionAt?: number
  /** After a recovery: what is sensitive needs the second factor until then. */
  readonly coolingUntil?: number
  /** When the owner last tried whether the ways back in still work. */
  readonly recoveryCheckedAt?: number
  /** Wrong tries of the last 24 hours from elsewhere than the linked chats. */
  readonly tries?: {
    readonly count: number
    readonly last: number
    /** No try from elsewhere is compared before this. */
    readonly until?: number
  }
}

/** One thing that happened to an account, as its owner reads it later. */
export interface Happening {
  /** Its sentence is `privacy-activity-<kind>`. */
  readonly kind: string
  /** epoch ms */
  readonly at: number
  /** Without secrets and without full addresses; times are epoch ms and called `until`. */
  readonly facts: Readonly<Record<string, string | number | boolean>>
}

/** What was agreed to, and what is wanted now. Times are epoch ms. */
export interface ConsentsSeen {
  readonly region: string
  /** Every version of the terms that was accepted, the newest first, at most five. */
  readonly terms: readonly { readonly version: string; readonly at: number }[]
  /** News and offers are wanted; `at`: when that was said, absent where nothing was ever said. */
  readonly offers: { readonly wanted: boolean; readonly at?: number }
}

/** What only the owner may do. Each asks for an approval of its own, see the flow `approve`. */
export type Dangerous = 'password' | 'addresses' | 'two-step' | 'codes' | 'chats' | 'export' | 'delete'

/**
 * What proves the owner to be there: the password, the second factor (a code of the authenticator or a recovery code),
 * either of them, or both.
 */
export type Needed = 'password' | 'factor' | 'either' | 'both'

/** Too much is under way; nothing was looked at, and the same in a few seconds is worth trying. */
export interface Busy {
  readonly busy: true
}

/**
 * By what a person who wants back in says which account is theirs: what they write, their own number that Telegram
 * vouches for, or one of the addresses of the account that this chat speaks for, by its id.
 */
export type Naming = Identifier | { readonly kind: 'contact' | 'address'; readonly value: string }

/** A recovery that was begun, with the challenge that is on its way. It looks the same if there is no such account. */
export interface Recovering extends Opened {
  readonly recovery: string
}

/** How far a recovery is: what comes next. */
export type RecoveryStatus =
  /** Nothing is under way: the account is to be named. Of the one that this chat speaks for, the addresses are known. */
  | { readonly next: 'name'; readonly addresses?: readonly Pick<AddressSeen, 'id' | 'masked'>[] }
  /** Nothing was proven yet. */
  | { readonly next: 'proof' }
  | { readonly next: 'factor'; readonly recovery: string }
  /** All is proven, or the wait is over. `to`: a masked address, by which the owner knows the account. */
  | { readonly next: 'password'; readonly recovery: string; readonly to: string }
  /** The proof is weak: after so many hours it would do. */
  | { readonly next: 'offer'; readonly recovery: string; readonly hours: number }
  /** It waits until then (epoch ms). */
  | { readonly next: 'wait'; readonly recovery: string; readonly until: number }
  /** There is nothing more to prove, and it is not enough. */
  | { readonly next: 'nothing' }

/**
 * What came of "this was not me". `back`: what protected the account before does so again, and it is locked. `locked`:
 * nothing was put back. `stopped`: what only waited was ended, and nothing is locked. `before`: it was taken back
 * before, or there is nothing left for this chat to do. `late`: it is too long ago.
 */
export type RevertOutcome = 'back' | 'locked' | 'stopped' | 'before' | 'late'

/** Where somebody is signed in. Times are epoch ms. */
export interface SessionSeen {
  /** Names it; opens nothing. */
  readonly id: string
  /** What it runs on, as the service called it. */
  readonly device: string
  readonly since: number
  /** When it was asked for last, give or take a minute. */
  readonly seen: number
}

/** A chat that speaks for the account. */
export interface ChatSeen {
  /** Always the same for this chat of this account; tells nothing of it. */
  readonly id: string
  /** It is this one. */
  readonly here: boolean
  /** epoch ms */
  readonly since: number
}

/** Every ask: the effect, and the answer it brings. */
export interface Requests {
  /**
   * Opens a proof of an address. The answer is the same whether or not the address has an account already;
   * if it has, every code will be wrong and the owner is told by mail.
   */
  openChallenge: {
    input: { readonly purpose: 'sign-up' | 'address'; readonly to: Address; readonly locale: string }
    output: Opened | TooMany | Yours
  }
  /** The same code once more while it lives, a fresh one afterwards. Tries already made stay counted. */
  resendChallenge: {
    input: { readonly challenge: string; readonly locale: string }
    output: Opened | TooMany
  }
  checkCode: { input: { readonly challenge: string; readonly sealed: string }; output: Checked }
  /** The link of the same mail; `token` is what the page was opened with. */
  checkLink: { input: { readonly challenge: string; readonly sealed: string }; output: Checked }
  /**
   * A number that Telegram vouches for is proven as it arrives. `taken`: it has an account, and the person owns it.
   * `unusable`: no telephone can be reached by it (Telegram's anonymous numbers begin with +888).
   */
  takeContact: {
    input: { readonly purpose: 'sign-up' | 'address'; readonly phone: string }
    output:
      | { readonly challenge: string }
      | { readonly taken: true }
      | { readonly unusable: true }
      | TooMany
      | Yours
  }
  openCaptcha: {
    input: { readonly sense: 'picture' | 'words' }
    output: { readonly challenge: string } | TooMany
  }
  checkCaptcha: { input: { readonly challenge: string; readonly sealed: string }; output: Checked }
  /** A one-time page for a password; it fills the ticket that comes back. `over` comes only to `instead`. */
  openPasswordPage: {
    input: {
      readonly avoid: readonly string[]
      readonly locale: string
      readonly to: string
      readonly authorization?: PasswordAuthorization
    }
    output: { readonly ticket: string } | Over
  }
  /** A password typed into the chat: judged by the policy and hashed into the ticket. `over` comes only to `instead`. */
  choosePassword: {
    input: {
      readonly sealed: string
      readonly avoid: readonly string[]
      readonly authorization?: PasswordAuthorization
    }
    output: { readonly ticket: string } | { readonly refused: PasswordFault } | Lost | Over
  }
  /** The same password once more. */
  repeatPassword: {
    input: { readonly ticket: string; readonly sealed: string }
    output: { readonly same: boolean } | Lost
  }
  /** `taken`: somebody else proved the same address first. `again`: that answer has expired and is asked once more. */
  createAccount: {
    input: NewAccount
    output: { readonly account: string } | { readonly taken: true } | { readonly again: 'proof' | 'password' }
  }
  /**
   * Begins to let somebody back in. The answer is the same whether or not there is such an account, and whatever its
   * state: a challenge for what nobody has is never sent, and every answer to it is wrong. A number that Telegram
   * vouches for is `proven` as it arrives; with `recovery`, as one more proof of it. `nobody`: no account has it,
   * or not the one that was named; said only of what is the person's own.
   */
  openRecovery: {
    input: { readonly by: Naming; readonly locale: string; readonly recovery?: string }
    output:
      | Recovering
      | { readonly recovery: string; readonly proven: true }
      | { readonly nobody: true }
      | { readonly unusable: true }
      | TooMany
  }
  /**
   * What comes next in a recovery, after `challenge` was answered right if one is given. Without `recovery`: the one
   * of this conversation in which something was proven already. `weak`: there is nothing more to be proven.
   */
  recoveryStatus: {
    input: { readonly recovery?: string; readonly challenge?: string; readonly weak?: true }
    output: RecoveryStatus | Over
  }
  /** A code of the authenticator, or a recovery code. Wrong for what has none, after as long a time. */
  proveFactor: {
    input: { readonly recovery: string; readonly sealed: string }
    output: Checked | Busy
  }
  /** Lets weak proof wait, and tells everybody who speaks for the account. */
  openHold: {
    input: { readonly recovery: string }
    output: { readonly until: number } | Over
  }
  cancelRecovery: { input: { readonly recovery: string }; output: { readonly cancelled: true } | Over }
  /**
   * The new password counts; whatever else was open ends, but for this chat if it speaks for the account. `again`: the
   * password that was chosen has expired.
   */
  resetPassword: {
    input: { readonly recovery: string; readonly ticket: string }
    output: { readonly done: true; readonly kept?: true } | { readonly again: 'password' } | Over
  }
  /** Ends the pause that wrong tries of strangers have brought about. */
  unlock: {
    input: Readonly<Record<string, never>>
    output: { readonly unlocked: true } | NoAccount | TooMany
  }
  /** "This was not me", said about a notification that this conversation got. */
  revertChange: { input: { readonly notification: string }; output: { readonly taken: RevertOutcome } }
  /** The account that this conversation speaks for, as it is now. */
  seeAccount: { input: Readonly<Record<string, never>>; output: AccountSeen | NoAccount }
  /**
   * A chosen password takes the place of the old one; `others`: what becomes of whoever is signed in. `ended`: how many
   * of them were signed out. `again`: that has expired and is asked once more.
   */
  changePassword: {
    input: { readonly ticket: string; readonly approval: string; readonly others: 'end' | 'keep' }
    output:
      | { readonly changed: true; readonly ended: number }
      | { readonly again: 'password' | 'approval' }
      | NoAccount
  }
  /**
   * A proven address is one more way to reach the account. `taken`: another account was first. `enough`: it has as many
   * as an account can have.
   */
  addAddress: {
    input: { readonly challenge: string; readonly approval: string }
    output:
      | { readonly added: string }
      | { readonly taken: true }
      | { readonly enough: true }
      | { readonly again: 'proof' | 'approval' }
      | NoAccount
  }
  /** `address`: its id. `gone`: it is not there (any more). `last`: an account is never without one. */
  changeAddresses: {
    input: { readonly address: string; readonly change: 'primary' | 'remove'; readonly approval: string }
    output:
      | { readonly done: true }
      | { readonly gone: true }
      | { readonly last: true }
      | { readonly again: 'approval' }
      | NoAccount
  }
  /**
   * Lets the owner of this conversation's account prove to be there for one action: on a one-time page, or here with
   * `approveHere`. `cooling`: after a recovery nothing but a second factor would do until then (epoch ms), and there is
   * none that is old enough.
   */
  openApproval: {
    input: { readonly action: Dangerous; readonly locale?: string }
    output:
      | { readonly approval: string; readonly needs: Needed }
      | { readonly cooling: number; readonly region: string }
      | { readonly frozen: true }
      | NoAccount
  }
  /**
   * Makes a seed for an authenticator, and the one-time page that shows it; 2-step verification is on from the first
   * right code on, given there. The approval is for `two-step`. `over` also where it is on already.
   */
  openTwoStep: {
    input: { readonly approval: string; readonly locale: string }
    output: { readonly ticket: string } | Over | NoAccount
  }
  /** The one-time page that makes ten new recovery codes and shows them once. The approval is for `codes`. */
  openCodes: {
    input: { readonly approval: string; readonly locale: string }
    output: { readonly ticket: string } | Over | NoAccount
  }
  /** Turns 2-step verification off; the recovery codes go with it. The approval is for `two-step`. */
  endTwoStep: {
    input: { readonly approval: string }
    output: { readonly ended: true } | Over | NoAccount
  }
  /** A password or a code of the second factor, typed into the chat. `needs`: it was right, and the other is asked for too. */
  approveInChat: {
    input: { readonly approval: string; readonly by: 'password' | 'factor'; readonly sealed: string }
    output:
      | { readonly right: true; readonly codesLeft?: number }
      | { readonly right: false; readonly left: number }
      | { readonly needs: 'factor' }
      | Over
      | TooMany
      | Busy
      | Lost
  }
  /** Where somebody is signed in with the account of this chat, what was used last first. */
  listSessions: {
    input: Readonly<Record<string, never>>
    output: { readonly region: string; readonly sessions: readonly SessionSeen[] } | NoAccount
  }
  /** Signs out one device, or all of them. `ended`: how many were signed in. */
  endSessions: { input: { readonly session?: string }; output: { readonly ended: number } | NoAccount }
  /** Every chat that is linked to the account of this one, the newest first. `account`: the account ID. */
  listChats: {
    input: Readonly<Record<string, never>>
    output:
      | { readonly account: string; readonly region: string; readonly chats: readonly ChatSeen[] }
      | NoAccount
  }
  /**
   * Lets somebody sign in to the account that they name, on a one-time page or here with `signInHere`. The answer is
   * the same whether or not there is such an account, and so is everything until the password is right.
   */
  openChatLink: {
    input: { readonly by: Identifier; readonly locale: string }
    output: { readonly ticket: string }
  }
  /** A password or a code of the second factor, typed into the chat. `needs`: the password was right, and a code is asked for. */
  proveChatLinkInChat: {
    input: { readonly ticket: string; readonly by: 'password' | 'factor'; readonly sealed: string }
    output:
      | { readonly right: true; readonly codesLeft?: number }
      | { readonly right: false }
      | { readonly needs: 'factor' }
      | Over
      | TooMany
      | Busy
      | Lost
  }
  /**
   * This chat speaks for the account that was signed in to. `linked`: the account ID; `before`: that of the account it
   * spoke for until now, which it stays linked to.
   */
  linkChat: {
    input: { readonly ticket: string }
    output: { readonly linked: string; readonly name: string; readonly before?: string } | Over
  }
  /** The approval is for `chats`. `here`: it was this one. `gone`: it is not linked (any more). */
  unlinkChat: {
    input: { readonly chat: string; readonly approval: string }
    output: { readonly unlinked: true; readonly here: boolean } | { readonly gone: true } | Over | NoAccount
  }
  /** What happened to the account, the newest first; pages count from 0. */
  listActivity: {
    input: { readonly page: number }
    output:
      | {
          readonly region: string
          readonly page: number
          readonly pages: number
          readonly happened: readonly Happening[]
        }
      | NoAccount
  }
  seeConsents: { input: Readonly<Record<string, never>>; output: ConsentsSeen | NoAccount }
  /** News and offers from now on, or none of them. */
  chooseOffers: {
    input: { readonly wanted: boolean; readonly version: string; readonly locale: string }
    output: ConsentsSeen | NoAccount
  }
  /** Spends an approval for `export`; the file itself is sent by the background effect `sendExport`. */
  openExport: { input: { readonly approval: string }; output: { readonly export: string } | Over | NoAccount }
  /** Spends an approval for `leave`: the account is deleted at `leavesAt` (epoch ms) unless it is kept. */
  requestDeletion: {
    input: { readonly approval: string }
    output: { readonly deletionAt: number; readonly region: string } | Over | NoAccount
  }
  /** The account stays. `kept: false`: it was not about to go. */
  keepAccount: { input: Readonly<Record<string, never>>; output: { readonly kept: boolean } | NoAccount }
  /** Sends a code to an address of the account, by the id that {@link AddressSeen} has. `gone`: it is none any more. */
  openRecoveryCheck: {
    input: { readonly address: string; readonly locale: string }
    output: Opened | TooMany | { readonly gone: true } | NoAccount
  }
  /** The recovery check is over: of the account's ways back in, so many were proven by these challenges. */
  endRecoveryCheck: {
    input: { readonly challenges: readonly string[] }
    output: { readonly works: number; readonly of: number } | NoAccount
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
export type BackgroundEffect =
  /** Comes back as `receipt`: `{ type: 'receipt', challenge, outcome, reason? }`, see {@link Receipt}. */
  | { readonly type: 'sendCode'; readonly challenge: string; readonly locale: string }
  /** Sends the file that `openExport` granted. Comes back as `{ type: 'exported', ok }`. */
  | { readonly type: 'sendExport'; readonly export: string; readonly locale: string }
  /** Removes a message of the person from the chat. Comes back as `{ type: 'erased', ok }`. */
  | { readonly type: 'eraseMessage'; readonly message: number }

/** What became of a mail or SMS, told to the flow that requested it. */
export type Receipt = {
  readonly type: 'receipt'
  readonly challenge: string
  readonly outcome: 'accepted' | 'delayed' | 'refused'
  /** The server's own reason, at most 120 characters, without addresses. */
  readonly reason?: string | undefined
}

/** What a flow tells the engine itself; nothing outside is touched. */
export type EngineCommand =
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

export type Emitted = BackgroundEffect | EngineCommand

export type RequestName = keyof Requests

const ask = <Name extends RequestName>(name: Name) =>
  fromPromise<Requests[Name]['output'], Requests[Name]['input']>(() => {
    throw new Error(`A flow is stepped and never run: "${name}" is performed by the engine.`)
  })

/** The asks as XState actors, for `setup({ actors: asks })`. They are data here; the engine performs them. */
export const requests = {
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
  openRecovery: ask('openRecovery'),
  recoveryStatus: ask('recoveryStatus'),
  proveFactor: ask('proveFactor'),
  openHold: ask('openHold'),
  cancelRecovery: ask('cancelRecovery'),
  resetPassword: ask('resetPassword'),
  unlock: ask('unlock'),
  revertChange: ask('revertChange'),
  seeAccount: ask('seeAccount'),
  listSessions: ask('listSessions'),
  endSessions: ask('endSessions'),
  listChats: ask('listChats'),
  openChatLink: ask('openChatLink'),
  proveChatLinkInChat: ask('proveChatLinkInChat'),
  linkChat: ask('linkChat'),
  unlinkChat: ask('unlinkChat'),
  changePassword: ask('changePassword'),
  addAddress: ask('addAddress'),
  changeAddresses: ask('changeAddresses'),
  openApproval: ask('openApproval'),
  approveInChat: ask('approveInChat'),
  openTwoStep: ask('openTwoStep'),
  openCodes: ask('openCodes'),
  endTwoStep: ask('endTwoStep'),
  listActivity: ask('listActivity'),
  seeConsents: ask('seeConsents'),
  chooseOffers: ask('chooseOffers'),
  openExport: ask('openExport'),
  requestDeletion: ask('requestDeletion'),
  keepAccount: ask('keepAccount'),
  openRecoveryCheck: ask('openRecoveryCheck'),
  endRecoveryCheck: ask('endRecoveryCheck'),
} satisfies { [Name in RequestName]: ReturnType<typeof ask<Name>> }
