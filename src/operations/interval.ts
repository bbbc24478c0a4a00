import { setTimeout as wait } from 'node:timers/promises'

export interface Ticking {
  /** Resolves when the last round is over. */
  stop(): Promise<void>
}

/**
 * Does `work` again and again, `pause` milliseconds after it was done, for the first time `after` milliseconds from
 * now; a round that fails does not end it.
 */
export const startTicking = (
  work: () => Promise<void>,
  pause: number,
  report: (error: unknown) => void,
  after = 0,
): Ticking => {
  const stopping = new AbortController()
  const { signal } = stopping
  const rest = (ms: number) => wait(ms, undefined, { signal }).catch(() => {})
  const loop = async () => {
    if (after > 0) await rest(after)
    while (!signal.aborted) {
      await work().catch(report)
      await rest(pause)
    }
  }
  const ended = loop()
  return {
    async stop() {
      stopping.abort()
      await ended
    },
  }
}
