import { setTimeout as wait } from 'node:timers/promises'

export interface Ticking {
  /** Resolves when the last round is over. */
  stop(): Promise<void>
}

/** Does `work` again and again, `pause` milliseconds after it was done; a round that fails does not end it. */
export const startTicking = (
  work: () => Promise<void>,
  pause: number,
  report: (error: unknown) => void,
): Ticking => {
  const stopping = new AbortController()
  const { signal } = stopping
  const loop = async () => {
    while (!signal.aborted) {
      await work().catch(report)
      await wait(pause, undefined, { signal }).catch(() => {})
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
