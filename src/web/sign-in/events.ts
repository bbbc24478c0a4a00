import type { Context } from 'hono'
import { MINUTE } from '../../../flows/durations.ts'
import { turnedAway } from '../../contracts/turned-away.ts'
import type { Streams } from './streams.ts'
import type { WatchAnswer } from './watch-answers.ts'

/** A page that waits longer asks again by itself, as browsers do with every stream that ends (HTML Standard, 9.2). */
const LONGEST = 2 * MINUTE
/** A sign of life, so that no proxy takes the stream for dead (ms). */
const ALIVE = 20_000

const HEADERS = {
  'content-type': 'text/event-stream',
  'cache-control': 'no-store',
  // nginx would hold the beginning back until the end is there.
  'x-accel-buffering': 'no',
}

/** As HTML Standard, 9.2.6, has it. `retry`: ms until a browser asks again after the end of a stream. */
const written = (event: 'waiting' | 'answered') =>
  new TextEncoder().encode(`event: ${event}\nretry: 1000\ndata:\n\n`)

/** Tells a page at once that it has to look again. */
export const alreadyAnswered = (): Response => new Response(written('answered'), { headers: HEADERS })

/**
 * Tells a page by server-sent events that its request was answered. Where there is no place for one more stream the answer is
 * 204, and the page asks again in some seconds.
 */
export const answerEvents = (c: Context, request: string, watch: WatchAnswer, streams: Streams): Response => {
  // What nobody reads would never end.
  if (c.req.method === 'HEAD') return c.body(null, 204)
  let end = () => {}
  let leave = () => {}
  const giveBack = streams.take(request, () => end())
  if (!giveBack) {
    turnedAway.by('pages.streams')
    return c.body(null, 204)
  }
  const events = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start(controller) {
      let isOver = false
      const unwatch = watch(request, () => {
        if (isOver) return
        controller.enqueue(written('answered'))
        end()
      })
      const late = setTimeout(() => end(), LONGEST)
      const alive = setInterval(() => {
        // Where nobody reads, the last sign of life is still here.
        if ((controller.desiredSize ?? 0) <= 0) end()
        else controller.enqueue(written('waiting'))
      }, ALIVE)
      leave = () => {
        isOver = true
        clearTimeout(late)
        clearInterval(alive)
        unwatch()
        giveBack()
      }
      end = () => {
        if (isOver) return
        leave()
        controller.close()
      }
      controller.enqueue(written('waiting'))
    },
    cancel: () => leave(),
  })
  return new Response(events, { headers: HEADERS })
}
