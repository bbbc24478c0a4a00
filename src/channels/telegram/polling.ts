import { setTimeout as wait } from 'node:timers/promises'
import type { Availability } from './availability.ts'
import { createBackoff } from './backoff.ts'
import { ALLOWED_UPDATES } from './inbound.ts'
import type { Caller } from './telegram.ts'
import type { UpdateHandler } from './update-handler.ts'

export interface Polling {
  /** Asks for no more updates, waits until the last batch is handled, and confirms it to Telegram. */
  stop(): Promise<void>
}

/**
 * Long polling. The updates of a batch are handled side by side, each person in a lane of their own. The batch is
 * confirmed, by asking for the next one, only when all of it was handled: after a crash Telegram sends the rest again.
 * An update that fails five times is given up, so that it does not stop all others for ever.
 */
export const startPolling = (
  call: Caller,
  handle: UpdateHandler,
  report: (error: unknown) => void,
  availability: Availability,
): Polling => {
  let offset = 0
  let running = true
  const stopped = new AbortController()
  const tries = new Map<number, number>()
  const backoff = createBackoff()

  const isHandled = async (update: { update_id: number }): Promise<boolean> => {
    try {
      return (await handle(update)) === undefined
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
      const answer = await unlessAborted(
        stopped.signal,
        call('getUpdates', { offset, limit: 100, timeout: 30, allowed_updates: ALLOWED_UPDATES }),
      )
      if (!answer) break
      if (!answer.ok) {
        availability.missed(answer)
        await pause(backoff.next(answer))
        continue
      }
      availability.answered()
      backoff.reset()
      const batch = answer.result as { update_id: number }[]
      const handled = await Promise.all(batch.map(isHandled))
      const failed = handled.indexOf(false)
      const last = failed < 0 ? batch.at(-1) : batch[failed - 1]
      if (last) offset = last.update_id + 1
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

/** The result of the work, or undefined as soon as the signal is given. The listener is removed: the signal outlives the work. */
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
