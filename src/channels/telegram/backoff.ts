import { isForGood, isRefused, type Refused } from './availability.ts'

/** The first wait, and the longest one (ms): every person is answered within ten seconds after Telegram is back. */
const SHORTEST = 1_000
const LONGEST = 8_000

/** The shortest wait (ms) where another token or another program has to change first. */
const UNLIKELY = 5_000

/** The longest wait (ms) after a call that Telegram has understood and refused: only the operator can change that. */
const LONGEST_REFUSED = 5 * 60_000

/** How long to wait after each call that failed: ever longer, or as long as Telegram says. */
export interface Backoff {
  next(outcome: Refused): number
  reset(): void
}

export const createBackoff = (): Backoff => {
  let gap = SHORTEST
  return {
    next(outcome) {
      const { code, retryAfter } = outcome
      if (isRefused(outcome) || code === 409) gap = Math.max(gap, UNLIKELY)
      const wait = retryAfter === undefined ? gap : retryAfter * 1_000
      gap = Math.min(2 * gap, isForGood(outcome) ? LONGEST_REFUSED : LONGEST)
      return wait
    },
    reset() {
      gap = SHORTEST
    },
  }
}
