import type { Context } from 'hono'
import { streamSSE } from 'hono/streaming'
import { MINUTE } from '../../../flows/durations.ts'
import type { WatchAnswer } from './watch-answers.ts'

/** A page that waits longer asks again by itself, as browsers do with every stream that ends (HTML Standard, 9.2). */
const LONGEST = 2 * MINUTE
/** A sign of life, so that no proxy takes the stream for dead (ms). */
const ALIVE = 20_000

/** Tells a page by server-sent events that its request was answered. */
export const answerEvents = (c: Context, request: string, watch: WatchAnswer): Response => {
  // nginx would hold the beginning back until the end is there.
  c.header('x-accel-buffering', 'no')
  return streamSSE(c, async (stream) => {
    const { promise, resolve } = Promise.withResolvers<boolean>()
    const unwatch = watch(request, () => resolve(true))
    const late = setTimeout(resolve, LONGEST, false)
    const alive = setInterval(() => void stream.writeSSE({ event: 'waiting', data: '' }), ALIVE)
    stream.onAbort(() => resolve(false))
    await stream.writeSSE({ event: 'waiting', data: '', retry: 1_000 })
    const isAnswered = await promise
    clearTimeout(late)
    clearInterval(alive)
    unwatch()
    if (isAnswered) await stream.writeSSE({ event: 'answered', data: '' })
  })
}
