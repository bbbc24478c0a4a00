import type { FailureParameters } from './calls.ts'

/** A failure on purpose. What is left out fits everything. */
export interface Fault {
  readonly method?: string
  /** Only calls whose `chat_id` is this one. */
  readonly chat?: number
  /** Only calls that have a field of this name somewhere, as an older server refuses what it does not know. */
  readonly field?: string
  /** How many calls it hits; without: all. */
  readonly times?: number
  /**
   * `hang` never answers, `reset` breaks the connection; a number is an error code, in Telegram's usual words for it.
   * Left out: the call is carried out and answered, after `delay`.
   */
  readonly answer?:
    | {
        readonly error_code: number
        readonly description: string
        readonly parameters?: FailureParameters
      }
    | number
    | 'hang'
    | 'reset'
  /** Seconds to name with 429. Default: 1. */
  readonly retryAfter?: number
  /** Milliseconds by which the answer comes later. */
  readonly delay?: number
  /** True: the call is carried out first and only its answer is lost, as when the network breaks. */
  readonly applied?: boolean
}

/** What goes wrong on the way of updates to the bot. */
export interface Disturbance {
  /** An update's kind, such as `message`; without: every kind. */
  readonly kind?: string
  /** How many updates it hits; without: all. */
  readonly times?: number
  /**
   * `late`: it comes after `by` milliseconds. `twice`: it comes once more after it was confirmed. `swapped`: it comes
   * after the next one, or after `by` milliseconds if none comes.
   */
  readonly effect: 'late' | 'twice' | 'swapped'
  /** Milliseconds. Default: 1 000. */
  readonly by?: number
}
