import { setTimeout as wait } from 'node:timers/promises'
import { PorticoError } from '../../errors.ts'
import { ALLOWED_UPDATES } from './inbound.ts'
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
): Polling => {
  let offset = 0
  let running = true
  const stopped = new AbortController()
  const tries = new Map<number, number>()

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
        report(explain(asked.code, asked.description))
        await pause((asked.retryAfter ?? (asked.code === 409 || asked.code === 401 ? 5 : 2)) * 1000)
        continue
      }
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

const explain = (code: number, description: string) => {
  if (code === 401)
    return new PorticoError(
      'telegram/token',
      'Telegram does not know this bot token. Set TELEGRAM_BOT_TOKEN to the one that @BotFather shows.',
      { code },
    )
  if (code === 409)
    return new PorticoError(
      'telegram/conflict',
      "Another program is asking for this bot's updates. Stop it, or give this one a token of its own.",
      { code },
    )
  return new PorticoError(
    'telegram/unreachable',
    'Telegram did not hand out updates; asking again by itself.',
    { code, description },
  )
}
