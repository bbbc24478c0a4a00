/**
 * Something that was not expected, or that only the operator can mend. `code` is stable and meant for programs and
 * searches; the message is one or more full sentences and ends with the cure; `facts` hold no secrets.
 */
export class PorticoError extends Error {
  readonly code: string
  readonly facts: Readonly<Record<string, unknown>>

  constructor(code: string, message: string, facts: Record<string, unknown> = {}, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause })
    this.name = 'PorticoError'
    this.code = code
    this.facts = facts
  }
}

/** Not now: nothing was changed, and the same may be tried again later. */
export class NotNow extends PorticoError {}
