import { type Window, windowOpensAt } from '../../accounts/throttling/limits.ts'

/**
 * A sliding window for each key, counted in the memory of this process: a brake on one process, not a limit on guesses.
 * Limits on guesses are counted in the database.
 */
export interface Brake {
  /** How long `key` has to wait (ms); 0: it may go on. Nothing is counted by asking. */
  wait(key: string): number
  /** Counts `key` now. To be called only for what really goes on. */
  count(key: string): void
}

export const createBrake = (window: Window, now: () => number): Brake => {
  const taken = new Map<string, number[]>()
  const sweep = (at: number) => {
    for (const [key, [newest = 0]] of taken) {
      if (newest > at - window.per) break
      taken.delete(key)
    }
  }
  return {
    wait(key) {
      const at = now()
      sweep(at)
      return Math.max(0, windowOpensAt(taken.get(key) ?? [], window, at) - at)
    },
    count(key) {
      const times = taken.get(key) ?? []
      taken.delete(key)
      taken.set(key, [now(), ...times].slice(0, window.most))
    },
  }
}

/** How long `key` has to wait (ms). 0: `key` may go on, and this time is counted. */
export type Allowance = (key: string) => number

/** A {@link Brake} that stands alone: what may go on is counted at once, and what is refused is not. */
export const createAllowance = (window: Window, now: () => number): Allowance => {
  const brake = createBrake(window, now)
  return (key) => {
    const wait = brake.wait(key)
    if (wait === 0) brake.count(key)
    return wait
  }
}
