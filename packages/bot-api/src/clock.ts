/** The server's time, and what waits for it. */
export interface Clock {
  /** Epoch milliseconds. */
  now(): number
  /** Calls after so many milliseconds; the returned function takes it back. */
  after(milliseconds: number, act: () => void): () => void
  /** Lets time pass: whatever was to happen in it happens now, in its order. */
  advance(milliseconds: number): void
}

/** The machine's clock, or a given one. Time that was let pass is added to it; waiting still takes real time. */
export const runningClock = (now: () => number): Clock => {
  let ahead = 0
  return {
    now: () => now() + ahead,
    after(milliseconds, act) {
      const timer = setTimeout(act, milliseconds)
      return () => clearTimeout(timer)
    },
    advance(milliseconds) {
      ahead += milliseconds
    },
  }
}

interface Waiting {
  readonly at: number
  readonly act: () => void
}

/** A clock that stands still until it is advanced: every run of a test sees the same times. */
export const standingClock = (start: number): Clock => {
  let time = start
  const waiting = new Set<Waiting>()
  return {
    now: () => time,
    after(milliseconds, act) {
      const entry = { at: time + Math.max(0, milliseconds), act }
      waiting.add(entry)
      return () => waiting.delete(entry)
    },
    advance(milliseconds) {
      const end = time + milliseconds
      for (;;) {
        const due = [...waiting].filter(({ at }) => at <= end).sort((one, other) => one.at - other.at)[0]
        if (!due) break
        waiting.delete(due)
        time = due.at
        due.act()
      }
      time = end
    },
  }
}
