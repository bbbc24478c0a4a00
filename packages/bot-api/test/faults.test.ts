import { createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { call, refused, result, start } from './client.ts'
import { listening } from './conversation.ts'

const open = async (options = {}) => {
  const api = await start(options)
  const ana = api.person({ firstName: 'Ana', username: 'ana' })
  ana.say('/start')
  const send = { chat_id: ana.id, text: 'x' }
  return { api, ana, send }
}

describe('failures on purpose', () => {
  it('come by their number, in Telegram\u2019s words', async () => {
    const { api, send } = await open()
    api.fault({ method: 'sendMessage', times: 1, answer: 429, retryAfter: 3 })
    expect(await call(api, 'sendMessage', send)).toMatchObject({
      status: 429,
      description: 'Too Many Requests: retry after 3',
      parameters: { retry_after: 3 },
    })
    api.fault({ method: 'sendMessage', times: 1, answer: 502 })
    expect(await refused(api, 'sendMessage', send)).toBe('502 Bad Gateway')
    api.fault({ method: 'sendMessage', times: 1, answer: 403 })
    expect(await refused(api, 'sendMessage', send)).toBe('403 Forbidden: bot was blocked by the user')
    expect((await call(api, 'sendMessage', send)).ok).toBe(true)
  })

  it('delay an answer, and lose one after the call was carried out', async () => {
    const { api, ana, send } = await open()
    api.fault({ method: 'sendMessage', times: 1, delay: 60 })
    const begun = performance.now()
    expect((await call(api, 'sendMessage', send)).ok).toBe(true)
    expect(performance.now() - begun).toBeGreaterThan(50)
    api.fault({ method: 'sendMessage', times: 1, answer: 'reset', applied: true })
    await expect(call(api, 'sendMessage', { ...send, text: 'lost' })).rejects.toThrow()
    expect(ana.chat.at(-1)?.message.text).toBe('lost')
  })
})

const texts = (updates: { message?: { text?: string } }[]) => updates.map(({ message }) => message?.text)

describe('updates', () => {
  it('come twice: once more after they were confirmed', async () => {
    const { api, ana } = await open()
    await result(api, 'getUpdates', { offset: -1 })
    api.disturb({ kind: 'message', times: 1, effect: 'twice' })
    ana.say('again')
    const first = await result(api, 'getUpdates', { offset: -1 })
    expect(texts(first)).toEqual(['again'])
    const offset = first[0].update_id + 1
    expect(texts(await result(api, 'getUpdates', { offset }))).toEqual(['again'])
    expect(await result(api, 'getUpdates', { offset })).toEqual([])
  })

  it('come out of order, and late', async () => {
    const { api, ana } = await open({ startAt: 1_800_000_000_000 })
    const confirmed = (await result(api, 'getUpdates'))[0].update_id + 1
    api.disturb({ times: 1, effect: 'swapped' })
    ana.say('one')
    ana.say('two')
    expect(texts(await result(api, 'getUpdates', { offset: confirmed }))).toEqual(['two', 'one'])
    api.disturb({ times: 1, effect: 'late', by: 5_000 })
    ana.say('three')
    expect(api.pending.length).toBe(2)
    api.advance(5_000)
    expect(texts([...api.pending])).toEqual(['two', 'one', 'three'])
  })

  it('come twice and out of order to a webhook as well', async () => {
    const { api, ana } = await open({ startAt: 1_800_000_000_000 })
    await result(api, 'getUpdates', { offset: -1 })
    const got: (string | undefined)[] = []
    const end = await listening(async (request, response) => {
      const chunks: Buffer[] = []
      for await (const chunk of request) chunks.push(chunk as Buffer)
      got.push(JSON.parse(Buffer.concat(chunks).toString()).message?.text)
      response.end()
    })
    await result(api, 'setWebhook', { url: end.url, drop_pending_updates: true })
    api.disturb({ times: 1, effect: 'twice' })
    ana.say('again')
    await expect.poll(() => got).toEqual(['again', 'again'])
    api.disturb({ times: 1, effect: 'swapped' })
    ana.say('one')
    ana.say('two')
    await expect.poll(() => got.slice(2)).toEqual(['two', 'one'])
    end.close()
  })
})

describe('a clock that stands still', () => {
  const startAt = Date.UTC(2030, 0, 1)

  it('shows the same times in every run, and moves only when it is told to', async () => {
    const { api, ana } = await open({ startAt })
    expect(ana.chat[0]?.message.date).toBe(startAt / 1000)
    api.advance(90_000)
    expect(ana.say('later').date).toBe(startAt / 1000 + 90)
    expect(api.now()).toBe(startAt + 90_000)
  })

  it('ends a long poll and the wait for a tap at their time', async () => {
    const { api, ana, send } = await open({ startAt })
    const buttons = { inline_keyboard: [[{ text: 'Go', callback_data: 'go' }]] }
    await result(api, 'sendMessage', { ...send, reply_markup: buttons })
    const tapped = ana.tap('Go')
    const id = api.pending.at(-1)?.callback_query?.id
    api.advance(15_000)
    expect(await tapped).toEqual({ answered: false })
    api.advance(136_000)
    expect(await refused(api, 'answerCallbackQuery', { callback_query_id: id })).toContain('query is too old')
    const [{ update_id }] = (await result(api, 'getUpdates', { offset: -1 })).slice(-1)
    const polled = result(api, 'getUpdates', { offset: update_id + 1, timeout: 30 })
    await result(api, 'getMe')
    api.advance(30_000)
    expect(await polled).toEqual([])
  })
})

describe('what Telegram signs', () => {
  /** https://core.telegram.org/bots/webapps#validating-data-received-via-the-mini-app */
  it('a Mini App can check with the bot\u2019s token', async () => {
    const { api, ana } = await open({ token: '7:secret' })
    const { initData, queryId } = ana.openWebApp({ startParam: 'shop' })
    const { hash, ...fields } = Object.fromEntries(new URLSearchParams(initData))
    const lines = Object.keys(fields)
      .sort()
      .map((name) => `${name}=${fields[name]}`)
    const secret = createHmac('sha256', 'WebAppData').update('7:secret').digest()
    expect(createHmac('sha256', secret).update(lines.join('\n')).digest('hex')).toBe(hash)
    expect(fields).toMatchObject({ start_param: 'shop', query_id: queryId })
    expect(JSON.parse(fields.user ?? '')).toMatchObject({ id: ana.id, username: 'ana' })
    ana.sendWebAppData('Order', '{"tea":1}')
    expect(api.pending.at(-1)?.message?.web_app_data).toEqual({ button_text: 'Order', data: '{"tea":1}' })
    expect(ana.loginData()).toMatchObject({
      id: String(ana.id),
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
  })
})
