import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Person } from '#bot-api'
import { type BotApi, startBotApi } from '#bot-api'
import { paragraph, textNode } from '../../flows/text/rich-text.ts'
import { openCalls } from '../../src/channels/telegram/calls.ts'
import type { Caller } from '../../src/channels/telegram/outcome.ts'
import { telegramChannel } from '../../src/channels/telegram/telegram.ts'
import type { Card, MountedChannel } from '../../src/contracts/channel.ts'

let api: BotApi
let ana: Person
beforeEach(async () => {
  api = await startBotApi({ second: 10, strict: true })
  ana = api.person()
  ana.say('/start')
})
afterEach(() => api.close())

const card: Card = {
  text: [paragraph([textNode('Your account ID is 1234567890.')])],
  rows: [
    [{ label: 'Copy the account ID', copies: '1234567890' }],
    [{ label: 'Send it again in 60 seconds', token: 'resend', isDisabled: true }],
    [{ label: 'Help', token: 'help' }],
  ],
  putAway: '',
}

const drawn = async (channel: MountedChannel, its: Card) => {
  expect(await channel.draw(`tg:${ana.id}`, its, {}, 'new', false)).toMatchObject({ ok: true })
  return ana.chat.at(-1)?.message
}
const buttonsOf = (message: Awaited<ReturnType<typeof drawn>>) =>
  message?.reply_markup?.inline_keyboard.flat()

test('a button copies the account ID, and one that waits for its time is disabled', async () => {
  const channel = telegramChannel(openCalls(api.token, api.url), Date.now)
  expect(buttonsOf(await drawn(channel, card))).toEqual([
    { text: 'Copy the account ID', copy_text: { text: '1234567890' } },
    { text: 'Send it again in 60 seconds', disabled: {} },
    { text: 'Help', callback_data: 'help' },
  ])
})

/** A server that refuses a message for a button of that kind. */
const without = (kinds: readonly string[], asked: string[]): Caller => {
  const call = openCalls(api.token, api.url)
  return async (method, params) => {
    asked.push(method)
    const refused = kinds.some((kind) => JSON.stringify(params).includes(`"${kind}":`))
    return refused
      ? { ok: false, code: 400, description: "Bad Request: can't parse inline keyboard button" }
      : call(method, params)
  }
}

test.each([
  [['disabled'], 2, ['Copy the account ID', 'Send it again in 60 seconds', 'Help']],
  [['disabled', 'copy_text'], 3, ['Send it again in 60 seconds', 'Help']],
])(
  'a server that does not know %s is asked for it once, and draws what it can',
  async (kinds, tries, labels) => {
    const asked: string[] = []
    const channel = telegramChannel(without(kinds, asked), Date.now)
    for (const calls of [tries, tries + 1]) {
      const buttons = buttonsOf(await drawn(channel, card))
      expect(buttons?.map(({ text }) => text)).toEqual(labels)
      expect(buttons).toContainEqual({ text: 'Send it again in 60 seconds', callback_data: 'resend' })
      expect(asked).toHaveLength(calls)
    }
  },
)

test('what holds a number for a page is neither forwarded nor saved, and nothing else is protected', async () => {
  const channel = telegramChannel(openCalls(api.token, api.url), Date.now)
  expect(await drawn(channel, { ...card, isProtected: true })).toMatchObject({ has_protected_content: true })
  expect(await drawn(channel, card)).not.toHaveProperty('has_protected_content')
})
