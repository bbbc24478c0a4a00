import { expect, test } from 'vitest'
import type { Caller } from '../../src/channels/telegram/outcome.ts'
import { createUpdateHandler } from '../../src/channels/telegram/update-handler.ts'
import type { Update } from '../../src/contracts/update.ts'
import type { Engine } from '../../src/engine/engine.ts'
import { wording } from '../fixtures/engine-chat.ts'

const ana = { id: 7, is_bot: false, first_name: 'Ana' }

/** A handler with a server that knows these parameters, the calls it made, and what the engine heard. */
const begin = (refuses: readonly string[] = []) => {
  const calls: { method: string; params: Readonly<Record<string, unknown>> }[] = []
  const heard: Update[] = []
  const call: Caller = async (method, params) => {
    calls.push({ method, params })
    return refuses.some((name) => name in params)
      ? { ok: false, code: 400, description: 'Bad Request: method is available for administrators only' }
      : { ok: true, result: {} }
  }
  const engine = { hear: async (update: Update) => void heard.push(update) } as unknown as Engine
  let at = 0
  const handle = createUpdateHandler(
    engine,
    call,
    wording,
    () => 'example_bot',
    () => (at += 3_600_000),
  )
  let id = 0
  const inGroup = (text: string, about: object = {}) =>
    handle({
      update_id: ++id,
      message: { message_id: id, from: ana, chat: { id: -100, type: 'supergroup' }, text, ...about },
    })
  return { calls, heard, handle, inGroup }
}

test('in a group only a command of ours is answered, and only one for this bot', async () => {
  const { calls, inGroup } = begin()
  for (const silent of [
    '/ban@SomeOtherBot',
    '/start@SomeOtherBot',
    '/etc/hosts has it',
    '/ban',
    'hello',
    '/',
  ])
    await inGroup(silent)
  expect(calls).toEqual([])
  for (const ours of ['/start', '/start@Example_bot', '/help', '/account now']) await inGroup(ours)
  expect(calls.map(({ method }) => method)).toEqual(Array(4).fill('sendMessage'))
})

test('a command in a topic of a forum is answered in that topic', async () => {
  const { calls, inGroup } = begin()
  await inGroup('/start', { message_thread_id: 31, is_topic_message: true })
  await inGroup('/start', { message_thread_id: 32 })
  expect(calls.map(({ params }) => params.message_thread_id)).toEqual([31, undefined])
})

test('in a group only the person who called sees the answer, where the server knows such messages', async () => {
  const { calls, inGroup } = begin()
  await inGroup('/start')
  expect(calls).toMatchObject([{ params: { chat_id: -100, receiver_user_id: 7 } }])
})

test('a server that refuses such messages is asked once, and answers as ever', async () => {
  const { calls, inGroup } = begin(['receiver_user_id'])
  for (let n = 0; n < 3; n += 1) await inGroup('/start')
  expect(calls.map(({ params }) => 'receiver_user_id' in params)).toEqual([true, false, false, false])
})

test('ten pictures of one album are heard once, also where the first of them is sent again', async () => {
  const { heard, handle } = begin()
  const picture = (n: number, album: string) => ({
    update_id: n,
    message: { message_id: n, from: ana, chat: { id: 7, type: 'private' }, photo: [], media_group_id: album },
  })
  for (let n = 1; n <= 10; n += 1) await handle(picture(n, 'one'))
  expect(heard.map(({ key }) => key)).toEqual(['u1'])
  await handle(picture(1, 'one'))
  await handle(picture(11, 'another'))
  expect(heard.map(({ key }) => key)).toEqual(['u1', 'u1', 'u11'])
})
