import { setTimeout as wait } from 'node:timers/promises'
import { ALLOWED_UPDATES } from './inbound.ts'
import { createGaps, type Reach } from './reach.ts'
import type { Caller } from './telegram.ts'

export interface Polling {
  /** Stops asking, lets what came be finished, and confirms it to Telegram. */
  stop(): Promise<void>
}

/**
 * Long polling. A batch is taken through side by side, each person in their own lane, and confirmed (by asking for
 * the next one) only when all of it is through: after a crash Telegram sends the rest again, and nothing is lost.
 * A poison update is given up after five tries, so that it cannot hold up everybody for ever.
 */
export const startPolling = (
  call: Caller,
  receive: (raw: unknown) => Promise<number | undefined>,
  report: (error: unknown) => void,
  reach: Reach,
): Polling => {
  let offset = 0
  let running = true
  const stopped = new AbortController()
  const tries = new Map<number, number>()
  const gaps = createGaps()

  const through = async (update: { update_id: number }): Promise<boolean> => {
    try {
      return (await receive(update)) === undefined
    } catch (error) {
      report(error)
      const count = (tries.get(update.update_id) ?? 0) + 1
      tries.set(update.update_id, count)
      return count >= 5
    }
  }

  const pause = (ms: number) => wait(ms, undefined, { signal: stopped.signal }).catch(() => {})

  const loop = async () => {
    while (running) {
      const asked = await unlessAborted(
        stopped.signal,
        call('getUpdates', { offset, limit: 100, timeout: 30, allowed_updates: ALLOWED_UPDATES }),
      )
      if (!asked) break
      if (!asked.ok) {
        reach.missed(asked)
        await pause(gaps.next(asked))
        continue
      }
      reach.answered()
      gaps.reset()
      const batch = asked.result as { update_id: number }[]
      const done = await Promise.all(batch.map(through))
      const failed = done.indexOf(false)
      const reached = failed < 0 ? batch.at(-1) : batch[failed - 1]
      if (reached) offset = reached.update_id + 1
      if (failed >= 0) await pause(1000)
      else tries.clear()
    }
    await call('getUpdates', { offset, limit: 1, timeout: 0, allowed_updates: ALLOWED_UPDATES })
  }

  const ended = loop()
  return {
    async stop() {
      running = false
      stopped.abort()
      await ended
    },
  }
}

/** What the work comes to, or nothing as soon as the signal is given. The signal outlives the work and keeps none of it. */
const unlessAborted = async <Result>(
  signal: AbortSignal,
  work: Promise<Result>,
): Promise<Result | undefined> => {
  const abort = Promise.withResolvers<undefined>()
  const stop = () => abort.resolve(undefined)
  if (signal.aborted) stop()
  else signal.addEventListener('abort', stop)
  try {
    return await Promise.race([work, abort.promise])
  } finally {
    signal.removeEventListener('abort', stop)
  }
}
