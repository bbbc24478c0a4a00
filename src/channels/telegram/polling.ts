import { setTimeout as wait } from 'node:timers/promises'
import { withinTurn } from '../../contracts/trace.ts'
import type { Availability } from './availability.ts'
import { createBackoff } from './backoff.ts'
import { ALLOWED_UPDATES } from './inbound.ts'
import type { Caller } from './outcome.ts'
import type { UpdateHandler } from './update-handler.ts'

export interface Polling {
  /** Asks for no more updates, waits until the last batch is handled, and confirms it to Telegram. */
  stop(): Promise<void>
}

/**
 * Long polling. Updates are handled side by side, each person in a lane of their own, and Telegram is asked for more while
 * some are still under way: nobody waits for a chat that has sent a lot. An update is confirmed, by asking for what comes
 * after it, only when it and all before it were handled: after a crash Telegram sends the rest again. The first question
 * is answered at once, which shows that updates come.
 */
export const startPolling = (
  call: Caller,
  handle: UpdateHandler,
  report: (error: unknown) => void,
  availability: Availability,
  onAnswered: () => void = () => {},
): Polling => {
  let running = true
  const stopped = new AbortController()
  const backoff = createBackoff()
  const pause = (ms: number) => wait(ms, true, { signal: stopped.signal }).catch(() => false)
  const updates = createUpdatesUnderWay((update) =>
    withinTurn(() => handleWithRetries(update, handle, report, pause)),
  )

  const loop = async () => {
    let beat: number = BEAT.first
    let isFirst = true
    while (running) {
      const timeout = isFirst || updates.areUnderWay() ? 0 : 30
      const answer = await unlessAborted(
        stopped.signal,
        call('getUpdates', {
          offset: updates.offset(),
          limit: 100,
          timeout,
          allowed_updates: ALLOWED_UPDATES,
        }),
      )
      if (!answer) break
      if (!answer.ok) {
        availability.missed(answer)
        await pause(backoff.next(answer))
        continue
      }
      availability.answered()
      backoff.reset()
      if (isFirst) onAnswered()
      isFirst = false
      const isNews = updates.take(answer.result as Update[])
      beat = isNews ? BEAT.first : Math.min(2 * beat, BEAT.longest)
      if (updates.areUnderWay()) await Promise.race([updates.idle(), pause(beat)])
    }
    await updates.idle()
    const offset = updates.offset()
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

interface Update {
  readonly update_id: number
}

/**
 * While updates are under way Telegram answers at once, with the same ones: it is asked for more after so many ms, less and
 * less often until new ones come.
 */
const BEAT = { first: 100, longest: 1_500 } as const

/** An update that fails so often is given up: until then all after it stay unconfirmed. */
const TRIES = 5

/** Whether an update was handled or given up; false: the program stops before that. */
async function handleWithRetries(
  update: Update,
  handle: UpdateHandler,
  report: (error: unknown) => void,
  pause: (ms: number) => Promise<boolean>,
): Promise<boolean> {
  for (let tries = 0; tries < TRIES; ) {
    try {
      if ((await handle(update)) === undefined) return true
    } catch (error) {
      report(error)
      tries += 1
      if (tries === TRIES) return true
    }
    if (!(await pause(RETRY))) return false
  }
  return true
}

/** ms until an update is handled once more. */
const RETRY = 1_000

/** The updates that are not confirmed yet, each handled once however often Telegram brings it. */
const createUpdatesUnderWay = (handle: (update: Update) => Promise<boolean>) => {
  const isHandled = new Map<number, boolean>()
  const work = new Set<Promise<void>>()
  let offset = 0

  const confirm = () => {
    for (const [id, done] of isHandled) {
      if (!done) return
      offset = id + 1
      isHandled.delete(id)
    }
  }
  const begin = async (update: Update) => {
    isHandled.set(update.update_id, false)
    if (await handle(update)) isHandled.set(update.update_id, true)
    confirm()
  }
  return {
    /** The first update that is not confirmed. */
    offset: () => offset,
    areUnderWay: () => work.size > 0,
    /** Whether there were new ones among them. */
    take(batch: readonly Update[]): boolean {
      const fresh = batch.filter(({ update_id }) => !isHandled.has(update_id))
      for (const update of fresh) {
        const handling = begin(update).finally(() => work.delete(handling))
        work.add(handling)
      }
      return fresh.length > 0
    },
    /** Resolves when none of those that were taken up to now is under way. */
    async idle() {
      await Promise.all(work)
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
