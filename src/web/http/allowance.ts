import { type Window, windowOpensAt } from '../../accounts/throttling/limits.ts'

/** How long `key` has to wait (ms). 0: `key` may go on, and this time is counted. */
export type Allowance = (key: string) => number

/**
 * A sliding window for each key, counted in the memory of this process: a brake on one process, not a limit on guesses.
 * Limits on guesses are counted in the database.
 */
export const createAllowance = (window: Window, now: () => number): Allowance => {
  const taken = new Map<string, number[]>()
  const sweep = (at: number) => {
    for (const [key, [newest = 0]] of taken) {
      if (newest > at - window.per) break
      taken.delete(key)
    }
  }
  return (key) => {
    const at = now()
    sweep(at)
    const times = taken.get(key) ?? []
    const until = windowOpensAt(times, window, at)
    if (until > at) return until - at
    taken.delete(key)
    taken.set(key, [at, ...times].slice(0, window.most))
    return 0
  }
}
