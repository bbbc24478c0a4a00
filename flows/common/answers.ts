/** A limit refused the request; the flow may make it again at `until`. */
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

/** The approval, recovery or ticket that the request came with is no longer good, or never was. */
export interface Over {
  readonly over: true
}

/** The server has too much under way and compared nothing; the same request may succeed in a few seconds. */
export interface Busy {
  readonly busy: true
}

/** The conversation speaks for no account. */
export interface NoAccount {
  readonly none: true
}

/** The account that this conversation speaks for has the address already. Comes only to the purpose `address`. */
export interface Yours {
  readonly yours: true
}

/** One challenge that was sent: what the screen needs to know of it. Times are epoch ms. */
export interface Opened {
  readonly challenge: string
  /** A resend is refused before this time. */
  readonly resendAt: number
  /** The code is refused after this time. */
  readonly expiresAt: number
  /** The number that the page of the link asks for, so that its owner does not confirm for another person's chat. */
  readonly match?: string
}

export type Checked =
  | { readonly right: true }
  /** Wrong, and `left` more tries are worth making. `odd`: it cannot be a code at all, and has cost none. */
  | { readonly right: false; readonly left: number; readonly odd?: true }
  /** Used up, expired or replaced: only a new code helps. */
  | { readonly over: true }
  | TooMany
  | Lost

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

/** What became of a mail or SMS, told to the flow that requested it. */
export type Receipt = {
  readonly type: 'receipt'
  readonly challenge: string
  /**
   * `refused`: the address cannot be written to. `unsent`: it could not be sent while it was of use, and the address is not
   * to blame. `sendable`: after that, messages can be sent again.
   */
  readonly outcome: 'accepted' | 'delayed' | 'refused' | 'unsent' | 'sendable'
  /** The server's own reason, at most 120 characters, without addresses. */
  readonly reason?: string | undefined
}
