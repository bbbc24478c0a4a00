/** `off`: there is none. `unchecked`: not yet, or it cannot be tried. Else `ok`, or the stable code of its fault. */
export type SenderState = 'off' | 'unchecked' | 'ok' | (string & {})

/** How the mail server and the SMS gateway were found when they were tried last. */
export interface SenderHealth {
  stateOf(sender: 'mail' | 'sms'): SenderState
  /** Whether it was found to be out of order. */
  isOut(sender: 'mail' | 'sms'): boolean
  /** Whether it was found well at that time (epoch ms) or later. */
  isWellSince(sender: 'mail' | 'sms', since: number): boolean
}
