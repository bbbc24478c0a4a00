import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { pauseAfter } from '../src/webhook.ts'
import { call, refused, result, start } from './client.ts'

const texts = (updates: { message?: { text?: string } }[]) => updates.map(({ message }) => message?.text)

describe('polling', () => {
  it('gives updates again until a higher offset confirms them', async () => {
    const api = await start()
    const person = api.person()
    for (const text of ['a', 'b', 'c']) person.say(text)
    const first = await result(api, 'getUpdates')
    expect(texts(first)).toEqual(['a', 'b', 'c'])
    expect(texts(await result(api, 'getUpdates', { limit: 2 }))).toEqual(['a', 'b'])
    expect(texts(await result(api, 'getUpdates', { offset: first[1].update_id }))).toEqual(['b', 'c'])
    expect(texts(await result(api, 'getUpdates', { offset: first[2].update_id + 1 }))).toEqual([])
    expect(api.pending).toEqual([])
  })

  it('goes on above the ids of its former life when it starts anew', async () => {
    const idAfter = async (at: number, said: number) => {
      const api = await start({ now: () => at })
      const person = api.person()
      for (let count = 0; count < said; count += 1) person.say('hello')
      return (await result(api, 'getUpdates')).at(-1).update_id
    }
    const noon = Date.UTC(2026, 0, 5, 12)
    expect(await idAfter(noon + 5_000, 1)).toBeGreaterThan(await idAfter(noon, 50))
  })

  it('counts a negative offset from the end and forgets the rest', async () => {
    const api = await start()
    const person = api.person()
    for (const text of ['a', 'b', 'c']) person.say(text)
    expect(texts(await result(api, 'getUpdates', { offset: -1 }))).toEqual(['c'])
    expect(texts(await result(api, 'getUpdates'))).toEqual(['c'])
  })

  it('waits for the next update, and answers with nothing when its time is over', async () => {
    const api = await start({ second: 100 })
    const person = api.person()
    const poll = result(api, 'getUpdates', { timeout: 50 })
    const other = result(api, 'getMe')
    await other
    person.say('hello')
    expect(texts(await poll)).toEqual(['hello'])
    const [update] = await result(api, 'getUpdates')
    expect(await result(api, 'getUpdates', { offset: update.update_id + 1, timeout: 1 })).toEqual([])
  })

  it('ends a poll when another begins, with 409', async () => {
    const api = await start()
    const first = refused(api, 'getUpdates', { timeout: 50 })
    await new Promise<void>((resolve) => {
      const off = api.onCall(({ method }) => method === 'getMe' && resolve(off() as undefined))
      void call(api, 'getMe')
    })
    const second = call(api, 'getUpdates', { timeout: 50 })
    expect(await first).toBe(
      '409 Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
    )
    api.person().say('hello')
    expect(await second).toMatchObject({ ok: true, result: [{ message: { text: 'hello' } }] })
  })

  it('loses no update to a caller that went away', async () => {
    const api = await start()
    const gone = new AbortController()
    const poll = fetch(`${api.url}/bot${api.token}/getUpdates?timeout=50`, { signal: gone.signal })
    await result(api, 'getMe')
    gone.abort()
    await expect(poll).rejects.toThrow()
    api.person().say('hello')
    expect(texts(await result(api, 'getUpdates', { timeout: 50 }))).toEqual(['hello'])
  })

  it('queues only the kinds that were asked for', async () => {
    const api = await start()
    const person = api.person()
    await result(api, 'getUpdates', { allowed_updates: ['my_chat_member'] })
    person.say('hello')
    person.block()
    const updates = await result(api, 'getUpdates')
    expect(updates.map((update: object) => Object.keys(update)[1])).toEqual(['my_chat_member'])
    await result(api, 'getUpdates', { allowed_updates: [] })
    api.inject({ chat_member: {} })
    expect((await result(api, 'getUpdates')).length).toBe(1)
  })
})

interface Hook {
  readonly url: string
  readonly got: { body: { update_id: number; message?: { text: string } }; headers: IncomingHttpHeaders }[]
  /** The next answers; 200 when there is none left. */
  readonly answers: { status: number; headers?: Record<string, string>; body?: object }[]
  /** Waits until so many updates came. */
  came(count: number): Promise<void>
}

const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
})

/** A bot's end of a webhook. */
const hook = async (): Promise<Hook> => {
  const got: Hook['got'] = []
  const answers: Hook['answers'] = []
  const waiting: { count: number; resolve: () => void }[] = []
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    got.push({ body: JSON.parse(Buffer.concat(chunks).toString()), headers: request.headers })
    const { status, headers = {}, body = {} } = answers.shift() ?? { status: 200 }
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
    for (const { count, resolve } of waiting) if (got.length >= count) resolve()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closing.push(
    () => server.closeAllConnections(),
    () => server.close(),
  )
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    got,
    answers,
    came: (count) =>
      got.length >= count ? Promise.resolve() : new Promise((resolve) => waiting.push({ count, resolve })),
  }
}

describe('a webhook', () => {
  it('gets what waited and what comes, with the secret, and empties the queue', async () => {
    const api = await start()
    const person = api.person()
    const bot = await hook()
    person.say('a')
    await result(api, 'setWebhook', { url: bot.url, secret_token: 'se-cret_1' })
    person.say('b')
    await bot.came(2)
    expect(bot.got.map(({ body }) => body.message?.text)).toEqual(['a', 'b'])
    expect(bot.got[0]?.headers).toMatchObject({
      'x-telegram-bot-api-secret-token': 'se-cret_1',
      'content-type': 'application/json',
    })
    expect(await result(api, 'getWebhookInfo')).toMatchObject({ url: bot.url, max_connections: 40 })
    await result(api, 'deleteWebhook')
    expect(await result(api, 'getWebhookInfo')).toMatchObject({ url: '' })
  })

  it('excludes polling, before and while', async () => {
    const api = await start()
    const bot = await hook()
    const poll = refused(api, 'getUpdates', { timeout: 50 })
    await result(api, 'getMe')
    await result(api, 'setWebhook', { url: bot.url })
    expect(await poll).toBe('409 Conflict: terminated by setWebhook request')
    expect(await refused(api, 'getUpdates')).toBe(
      "409 Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
    )
    await result(api, 'setWebhook', { url: '' })
    expect(await result(api, 'getUpdates')).toEqual([])
  })

  it('is tried again, in order, until it takes the update', async () => {
    const api = await start({ second: 1 })
    const person = api.person()
    const bot = await hook()
    bot.answers.push(
      { status: 500 },
      { status: 302, headers: { location: bot.url } },
      { status: 503, headers: { 'retry-after': '7' } },
    )
    await result(api, 'setWebhook', { url: bot.url })
    person.say('a')
    person.say('b')
    await bot.came(5)
    expect(bot.got.map(({ body }) => body.message?.text)).toEqual(['a', 'a', 'a', 'a', 'b'])
    expect(await result(api, 'getWebhookInfo')).toMatchObject({
      last_error_message: 'Wrong response from the webhook: 503 Service Unavailable',
    })
  })

  it('waits longer and longer, or as long as it was asked to', () => {
    const pauses = [1, 2, 3, 4, 5, 6, 7, 8, 1000].map((failures) => pauseAfter(failures))
    expect(pauses).toEqual([0, 2, 4, 8, 16, 32, 60, 60, 60])
    expect([1, 9].map((failures) => pauseAfter(failures, 7))).toEqual([7, 7])
    expect(pauseAfter(1, 100_000)).toBe(3600)
  })

  it('gives a tap up after 150 seconds', async () => {
    let at = Date.UTC(2030, 0, 1)
    const api = await start({ now: () => at, second: 1 })
    const person = api.person()
    const bot = await hook()
    bot.answers.push(...Array(3).fill({ status: 500 }))
    person.say('hello')
    await result(api, 'getUpdates', { offset: -1 })
    await result(api, 'sendMessage', {
      chat_id: person.id,
      text: 'x',
      reply_markup: { inline_keyboard: [[{ text: 'Go', callback_data: 'go' }]] },
    })
    await result(api, 'setWebhook', { url: bot.url, drop_pending_updates: true })
    void person.tap('Go')
    await bot.came(1)
    at += 151_000
    await expect.poll(() => api.pending.length).toBe(0)
    const tries = bot.got.length
    expect(tries).toBeLessThanOrEqual(2)
    person.say('still there')
    await bot.came(tries + 1)
    expect(bot.got.at(-1)?.body.message?.text).toBe('still there')
  })

  it('keeps texts and taps of one person in queues of their own, and texts in order', async () => {
    const api = await start()
    const person = api.person()
    person.say('hello')
    await result(api, 'sendMessage', {
      chat_id: person.id,
      text: 'x',
      reply_markup: { inline_keyboard: [[{ text: 'Go', callback_data: 'go' }]] },
    })
    await result(api, 'getUpdates', { offset: -1 })
    const bot = await hook()
    // The text is not taken for a while: the tap overtakes it, the second text does not.
    bot.answers.push({ status: 503, headers: { 'retry-after': '3600' } })
    await result(api, 'setWebhook', { url: bot.url, drop_pending_updates: true })
    person.say('slow')
    await bot.came(1)
    person.say('after')
    void person.tap('Go')
    await bot.came(2)
    expect(bot.got.map(({ body }) => Object.keys(body)[1])).toEqual(['message', 'callback_query'])
    expect(api.pending.map((update) => update.message?.text)).toContain('after')
  })

  it('opens no more connections than it may', async () => {
    const api = await start()
    const held: (() => void)[] = []
    let holding = true
    const server = createServer((request, response) => {
      request.resume()
      if (holding) held.push(() => response.end())
      else response.end()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    closing.push(
      () => server.closeAllConnections(),
      () => server.close(),
    )
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    await result(api, 'setWebhook', { url, max_connections: 2 })
    for (let i = 0; i < 6; i += 1) api.person().say('hello')
    await expect.poll(() => held.length).toBe(2)
    // While calls go to and fro, a third delivery would have had all the time it needs.
    for (let i = 0; i < 10; i += 1) await result(api, 'getMe')
    expect(held.length).toBe(2)
    holding = false
    for (const end of held) end()
    await expect.poll(() => api.pending.length).toBe(0)
  })

  it('carries out a method in the answer, but none that reads or ends the webhook', async () => {
    const api = await start()
    const person = api.person()
    const bot = await hook()
    bot.answers.push({ status: 200, body: { method: 'sendMessage', chat_id: person.id, text: 'direct' } })
    await result(api, 'setWebhook', { url: bot.url })
    person.say('hello')
    expect((await person.next()).message.text).toBe('direct')
    bot.answers.push({ status: 200, body: { method: 'deleteWebhook' } })
    person.say('hello')
    await expect.poll(() => api.pending.length).toBe(0)
    expect((await result(api, 'getWebhookInfo')).url).toBe(bot.url)
  })

  it.each([
    [{ url: 'http://a.example' }, 'bad webhook: An HTTPS URL must be provided for webhook'],
    [{ url: 'tg://a' }, 'bad webhook: An HTTPS URL must be provided for webhook'],
    [{ url: 'https://a.example', secret_token: 'a b' }, 'secret token contains unallowed characters'],
    [{ url: 'https://a.example', secret_token: 'x'.repeat(257) }, 'secret token is too long'],
  ])('refuses %j', async (params, message) => {
    const api = await start()
    expect(await refused(api, 'setWebhook', params)).toBe(`400 Bad Request: ${message}`)
  })
})
