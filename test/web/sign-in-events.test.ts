import { Hono } from 'hono'
import { afterEach, expect, test, vi } from 'vitest'
import { MINUTE, SECOND } from '../../flows/durations.ts'
import { answerEvents } from '../../src/web/sign-in/events.ts'
import { createStreams } from '../../src/web/sign-in/streams.ts'

afterEach(() => vi.useRealTimers())

/** The addresses of pages that wait for an answer, in a process with so many places. */
const openPages = (places: number) => {
  const hearing = new Map<() => void, string>()
  const streams = createStreams(places)
  const watch = (request: string, hear: () => void) => {
    hearing.set(hear, request)
    return () => void hearing.delete(hear)
  }
  const app = new Hono().get('/:request', (c) => answerEvents(c, c.req.param('request'), watch, streams))
  return {
    streams,
    ask: (request: string, method = 'GET') => app.request(`/${request}`, { method }),
    /** Pages whose answers are looked for. */
    watched: () => [...hearing.values()],
    answer: (request: string) => {
      for (const [hear, of] of hearing) if (of === request) hear()
    },
  }
}

test('a page has three streams and all pages so many; a page without one asks again, and has the place of whoever went', async () => {
  const { ask, watched, answer } = openPages(5)
  const ofOne = await Promise.all(['a', 'a', 'a', 'a'].map((page) => ask(page)))
  expect(ofOne.map(({ status }) => status)).toEqual([200, 200, 200, 204])
  const ofOthers = await Promise.all(['b', 'c', 'd'].map((page) => ask(page)))
  expect(ofOthers.map(({ status }) => status)).toEqual([200, 200, 204])
  await ofOne[0]?.body?.cancel()
  expect((await ask('d')).status).toBe(200)
  expect(watched()).toEqual(['a', 'a', 'b', 'c', 'd'])
  answer('b')
  expect(await ofOthers[0]?.text()).toContain('event: answered')
  expect(watched()).toEqual(['a', 'a', 'c', 'd'])
  expect((await ask('e')).status).toBe(200)
})

test('a stream that nobody reads ends by itself, whatever asked for it, and every stream in two minutes', async () => {
  vi.useFakeTimers()
  const { ask, watched } = openPages(5)
  await ask('never begun', 'HEAD')
  expect(watched()).toEqual([])
  await ask('not read')
  const read = await ask('read')
  const reader = read.body?.getReader()
  const whole = (async () => {
    for (let part = await reader?.read(); part && !part.done; ) part = await reader?.read()
  })()
  await vi.advanceTimersByTimeAsync(41 * SECOND)
  expect(watched()).toEqual(['read'])
  await vi.advanceTimersByTimeAsync(2 * MINUTE)
  await whole
  expect(watched()).toEqual([])
  expect(vi.getTimerCount()).toBe(0)
})

test('a program that stops ends every stream, and begins none', async () => {
  const { ask, streams, watched } = openPages(5)
  const pages = await Promise.all(['a', 'b'].map((page) => ask(page)))
  streams.close()
  for (const page of pages) expect(await page.text()).not.toContain('answered')
  expect(watched()).toEqual([])
  expect((await ask('c')).status).toBe(204)
})
