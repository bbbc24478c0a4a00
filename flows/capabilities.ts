/** The operator's configuration: what this installation can do. */
export interface Capabilities {
  readonly captcha: 'always' | 'adaptive' | 'off'
  /** Passwords are given on a one-time page, or typed into the chat. */
  readonly password: 'page' | 'chat'
  /** The program's pages can be opened from elsewhere: a mail may carry a link to one. */
  readonly pages: boolean
  /** Passkeys can be made: there is a page to sign in on, at an address that browsers take them for. */
  readonly passkeys?: boolean | undefined
  /** Mail can be sent. */
  readonly mail: boolean
  /** SMS can be sent; without them a phone is proven by sharing the own contact only. */
  readonly sms: boolean
  /** What was found out of order when it was tried last, whatever message is under way. */
  readonly outage?: { readonly mail: boolean; readonly sms: boolean } | undefined
  /** The ids of the fields that are asked beside the standard questions, in their order, see `ProfileField`. */
  readonly profile?: readonly string[] | undefined
}

/**
 * What the engine adds to every event, and starts a machine with. No record holds it: an operator who turns mail on
 * offers mail to drafts of any age.
 */
export interface Moment {
  /** Now, epoch milliseconds. */
  readonly at: number
  readonly capabilities: Capabilities
  readonly person?: Person | undefined
}

/** What the channel and the conversation tell of the person. */
export interface Person {
  /** The language of the conversation, BCP 47. */
  readonly locale: string
  /**
   * The region that the language of the person's app points to, where accounts are offered there: a guess, to be shown
   * and confirmed. Told to a flow as it begins.
   */
  readonly region?: string | undefined
}
