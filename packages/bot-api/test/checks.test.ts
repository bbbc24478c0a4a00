import { describe, expect, it } from 'vitest'
import { methods } from '../src/methods/methods.ts'
import { methodNames, parametersOf, specVersion } from '../src/spec.ts'
import { call, refused, result, start, upload } from './client.ts'

describe('the HTTP server', () => {
  it('refuses a wrong token and an unknown method, with the same HTTP status', async () => {
    const api = await start({ token: '1:right' })
    const get = async (path: string) => {
      const response = await fetch(api.url + path)
      return [response.status, await response.json()]
    }
    expect(await get('/bot1:wrong/getMe')).toEqual([
      401,
      { ok: false, error_code: 401, description: 'Unauthorized' },
    ])
    const notFound = [404, { ok: false, error_code: 404, description: 'Not Found' }]
    expect(await get('/bot1:right/getYou')).toEqual(notFound)
    expect(await get('/bot1:right/toString')).toEqual(notFound)
    expect(await get('/')).toEqual(notFound)
    expect(await get('/file/bot1:right/photos/none.png')).toEqual(notFound)
    expect((await get('/bot1:right/getme'))[0]).toBe(200)
    expect((await get('/bot1:right/test/getMe'))[0]).toBe(200)
  })

  it('takes parameters from the query, JSON, a form and multipart alike', async () => {
    const api = await start()
    const person = api.person()
    person.say('hello')
    const url = `${api.url}/bot${api.token}/sendMessage`
    const text = `${'a'}&b=é`
    const markup = JSON.stringify({ inline_keyboard: [[{ text: 'x', callback_data: 'y' }]] })
    const form = { chat_id: String(person.id), text, reply_markup: markup }
    const sent = async (target: string, init?: RequestInit) => {
      const answer = (await (await fetch(target, init)).json()) as { result: Record<string, unknown> }
      return [answer.result.text, answer.result.reply_markup]
    }
    const whole = [text, JSON.parse(markup)]
    expect(await sent(`${url}?${new URLSearchParams(form)}`)).toEqual(whole)
    expect(await sent(url, { method: 'POST', body: new URLSearchParams(form) })).toEqual(whole)
    const multipart = await upload(api, 'sendMessage', form)
    expect(multipart).toMatchObject({ ok: true, result: { text } })
    expect(await result(api, 'sendMessage', { ...form, reply_markup: JSON.parse(markup) })).toMatchObject({
      text,
    })
  })

  it('refuses a body that is no JSON', async () => {
    const api = await start()
    const response = await fetch(`${api.url}/bot${api.token}/getMe`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{',
    })
    expect(await response.json()).toMatchObject({
      error_code: 400,
      description: "Bad Request: can't parse JSON encoded body",
    })
  })
})

describe('the specification', () => {
  it('knows the 180 methods of Bot API 10.1, and eleven that came since', () => {
    expect([specVersion, methodNames().length]).toEqual(['Bot API 10.1', 191])
  })

  it('names every method that acts', () => {
    expect(Object.keys(methods).filter((name) => !methodNames().includes(name))).toEqual([])
  })

  it('checks every other method and says that it does nothing', async () => {
    const api = await start()
    for (const method of methodNames().filter((name) => !(name in methods))) {
      const needs = Object.values(parametersOf(method)).some((field) => field.required)
      expect((await call(api, method)).status, method).toBe(needs ? 400 : 501)
      expect(await refused(api, method, { nonsense: 1 }), method).toContain('unknown parameter "nonsense"')
    }
    expect(await refused(api, 'removeUserVerification', { user_id: 1 })).toBe(
      '501 Not Implemented: removeUserVerification is checked but does nothing on this server',
    )
  })

  it('checks texts after parsing also where the method does nothing', async () => {
    const api = await start()
    const paid = { chat_id: 1, star_count: 1, media: [{ type: 'photo', media: 'id' }], parse_mode: 'HTML' }
    expect(await refused(api, 'sendPaidMedia', { ...paid, caption: '<b>x' })).toContain(
      "can't parse entities",
    )
    expect(await refused(api, 'sendPaidMedia', { ...paid, caption: 'x'.repeat(1025) })).toContain('0-1024')
    expect(await refused(api, 'sendPaidMedia', { ...paid, caption: `<b>${'x'.repeat(1024)}</b>` })).toContain(
      '501',
    )
  })
})

describe('parameters', () => {
  const markup = (...buttons: object[]) => ({ inline_keyboard: [buttons] })

  it.each([
    ['sendMessage', { text: 'x' }, 'chat_id is empty'],
    ['sendMessage', { chat_id: 1 }, 'message text is empty'],
    ['sendMessage', { chat_id: 1, text: '' }, 'message text is empty'],
    ['sendMessage', { chat_id: 1, text: 'x', txt: 'x' }, 'unknown parameter "txt" of sendMessage'],
    ['sendMessage', { chat_id: 1, text: 5 }, 'parameter "text" must be String'],
    ['sendMessage', { chat_id: { id: 1 }, text: 'x' }, 'parameter "chat_id" must be Integer or String'],
    [
      'sendMessage',
      { chat_id: 1, text: 'x', protect_content: 'perhaps' },
      'parameter "protect_content" must be Boolean',
    ],
    [
      'sendMessage',
      { chat_id: 1, text: 'x', message_thread_id: 1.5 },
      'parameter "message_thread_id" must be Integer',
    ],
    ['sendMessage', { chat_id: 1, text: 'x', entities: '{' }, "can't parse entities JSON object"],
    [
      'sendMessage',
      { chat_id: 1, text: 'x', entities: {} },
      'parameter "entities" must be Array of MessageEntity',
    ],
    [
      'sendMessage',
      { chat_id: 1, text: 'x', entities: [{ offset: 0, length: 1 }] },
      'parameter "entities[0].type" is required',
    ],
    [
      'sendMessage',
      { chat_id: 1, text: 'x', reply_markup: { inline_keyboard: [{ text: 'x' }] } },
      'parameter "reply_markup.inline_keyboard[0]" must be Array of InlineKeyboardButton',
    ],
    [
      'sendMessage',
      { chat_id: 1, text: 'x', reply_markup: markup({ text: 'x', data: 'x' }) },
      'unknown parameter "reply_markup.inline_keyboard[0][0].data" of InlineKeyboardButton',
    ],
    [
      'sendMessage',
      { chat_id: 1, text: 'x', reply_markup: markup({ callback_data: 'x' }) },
      'parameter "reply_markup.inline_keyboard[0][0].text" is required',
    ],
    [
      'sendMessage',
      { chat_id: 1, text: 'x', reply_markup: { keyboard: [[{}]] } },
      'parameter "reply_markup.keyboard[0][0].text" is required',
    ],
    [
      'sendMessage',
      { chat_id: 1, text: 'x', reply_to_message_id: 1 },
      'unknown parameter "reply_to_message_id" of sendMessage',
    ],
    ['sendChatAction', { chat_id: 1 }, 'wrong parameter action in request'],
    ['deleteMessage', { chat_id: 1 }, 'message identifier is not specified'],
    ['deleteMessages', { chat_id: 1, message_ids: [] }, 'too many message identifiers specified'],
    [
      'deleteMessages',
      { chat_id: 1, message_ids: Array(101).fill(1) },
      'too many message identifiers specified',
    ],
    [
      'editMessageMedia',
      { chat_id: 1, message_id: 1, media: { type: 'picture', media: 'x' } },
      'parameter "media.type" must be "animation"',
    ],
    [
      'sendPoll',
      { chat_id: 1, question: 'x'.repeat(301), options: [{ text: 'a' }] },
      'parameter "question" must be 1-300 characters long',
    ],
    ['getUpdates', { limit: 101 }, 'parameter "limit" must be 1-100'],
    ['setMyName', { name: 'x'.repeat(65) }, 'parameter "name" must be 0-64 characters long'],
  ])('%s with %j', async (method, params, message) => {
    const api = await start()
    expect(await refused(api, method, params)).toBe(`400 Bad Request: ${message}`)
  })

  it('takes numbers and truths that are written as text, as forms must', async () => {
    const api = await start()
    const person = api.person()
    person.say('x')
    const sent = await result(api, 'sendMessage', {
      chat_id: String(person.id),
      text: 'x',
      protect_content: 'True',
    })
    expect(sent.has_protected_content).toBe(true)
  })

  it('is not fooled by names that every object has', async () => {
    const api = await start()
    const send = { chat_id: 1, text: 'x' }
    for (const name of ['constructor', 'toString', 'hasOwnProperty'])
      expect(await refused(api, 'sendMessage', { ...send, [name]: 'x' })).toContain(
        `unknown parameter "${name}"`,
      )
    expect(await refused(api, 'sendMessage', { ...send, protect_content: 'constructor' })).toContain(
      'must be Boolean',
    )
    const polluted = JSON.parse('{"chat_id":1,"text":"x","__proto__":{"parse_mode":"HTML"}}')
    expect(await refused(api, 'sendMessage', polluted)).toContain('unknown parameter "__proto__"')
  })

  it('passes over parameters that are null', async () => {
    const api = await start()
    const person = api.person()
    person.say('x')
    await result(api, 'sendMessage', { chat_id: person.id, text: 'x', reply_markup: null })
  })
})
