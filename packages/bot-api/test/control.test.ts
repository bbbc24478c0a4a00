import { expect, it } from 'vitest'
import type { BotApi } from '../src/index.ts'
import { result, start } from './client.ts'

/** A request of any language to the people of the server. */
const ask = async (api: BotApi, path: string, params?: object, headers: Record<string, string> = {}) => {
  const response = await fetch(`${api.url}/sandbox/${path}`, {
    method: params ? 'POST' : 'GET',
    headers: { 'content-type': 'application/json', ...headers },
    ...(params && { body: JSON.stringify(params) }),
  })
  // biome-ignore lint/suspicious/noExplicitAny: each test knows what it asked for
  return { status: response.status, body: (await response.json()) as any }
}

it('a program in any language plays the people by HTTP', async () => {
  const api = await start({ strict: false })
  const { body: ana } = await ask(api, 'people', { firstName: 'Ana', languageCode: 'es' })
  expect(ana.profile).toMatchObject({ firstName: 'Ana', languageCode: 'es' })
  const me = `people/${ana.id}`
  expect((await ask(api, `${me}/say`, { text: '/start' })).body).toMatchObject({ text: '/start' })
  const reply_markup = { inline_keyboard: [[{ text: 'Go', callback_data: 'go' }]] }
  await result(api, 'sendMessage', { chat_id: ana.id, text: 'Hello', reply_markup, color: 'red' })
  expect((await ask(api, `${me}/next`)).body.message.text).toBe('Hello')
  const tapped = ask(api, `${me}/tap`, { text: 'Go' })
  await expect.poll(() => api.pending.at(-1)?.callback_query?.data).toBe('go')
  await result(api, 'answerCallbackQuery', {
    callback_query_id: api.pending.at(-1)?.callback_query?.id,
    text: 'Gone',
  })
  expect((await tapped).body).toEqual({ answered: true, text: 'Gone' })
  expect((await ask(api, me)).body).toMatchObject({ blocked: false, chat: [{ mine: true }, { mine: false }] })
  expect((await ask(api, `${me}/web-app`, {})).body.initData).toContain('hash=')
  expect((await ask(api, 'oddities')).body).toMatchObject([{ method: 'sendMessage' }])
  expect((await ask(api, 'calls')).body.length).toBe(2)
})

it('groups, faults, the clock and raw updates as well', async () => {
  const api = await start({ startAt: 0 })
  const { id } = (await ask(api, 'people', {})).body
  const group = (await ask(api, 'groups', { title: 'Friends', members: [id] })).body
  expect(group.info).toMatchObject({ title: 'Friends', type: 'supergroup' })
  await ask(api, `groups/${group.id}/say`, { person: id, text: 'hello all' })
  expect(api.pending.at(-1)?.message?.chat.id).toBe(group.id)
  await ask(api, 'faults', { method: 'getMe', times: 1, answer: 500 })
  await expect(result(api, 'getMe')).rejects.toThrow('Internal Server Error')
  await ask(api, 'faults', { method: 'getMe', answer: 500 })
  const { status } = await fetch(`${api.url}/sandbox/faults`, { method: 'DELETE' })
  expect([status, (await result(api, 'getMe')).is_bot]).toEqual([200, true])
  expect((await ask(api, 'clock', { advance: 1000 })).body).toEqual({ now: 1000 })
  expect((await ask(api, 'updates', { poll: { id: '1' } })).body.update_id).toBeGreaterThan(0)
})

it('what cannot be done is said, and no page of another site may do anything', async () => {
  const api = await start()
  const { id } = (await ask(api, 'people', {})).body
  expect(await ask(api, `people/${id}/tap`, { text: 'Go' })).toMatchObject({
    status: 409,
    body: { problem: 'No button "Go" in the chat. Buttons shown: none.' },
  })
  expect(await ask(api, 'people/5')).toMatchObject({
    status: 404,
    body: { problem: 'There is no person 5.' },
  })
  expect((await ask(api, `people/${id}/fly`, {})).status).toBe(404)
  expect((await ask(api, `people/${id}/say`, { text: 'x' }, { origin: 'https://evil.example' })).status).toBe(
    403,
  )
  expect((await fetch(api.url)).status).toBe(404)
})

it('the page is served where it was asked for, and runs nothing but its own script', async () => {
  const api = await start({ ui: true })
  const page = await fetch(api.url)
  expect(page.headers.get('content-security-policy')).toContain("script-src 'self'")
  expect(await page.text()).toContain('sandbox.js')
  const script = await fetch(`${api.url}/sandbox.js`)
  expect(script.headers.get('content-type')).toContain('text/javascript')
  const stream = await fetch(`${api.url}/sandbox/people/${api.person({}).id}/events`)
  const { value } = (await stream.body?.getReader().read()) ?? {}
  expect(new TextDecoder().decode(value)).toContain('data: {"profile"')
})
