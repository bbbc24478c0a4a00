import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Person } from '#bot-api'
import { type BotApi, startBotApi } from '#bot-api'
import { openCalls } from '../../src/channels/telegram/calls.ts'
import { telegramChannel } from '../../src/channels/telegram/telegram.ts'
import { parseMarkdown } from '../../src/content/markdown.ts'
import type { Channel } from '../../src/contracts/channel.ts'

const NOW = 1_767_600_000_000
const file = {
  name: 'account-1234567890.json',
  bytes: Buffer.from('{"a": "ñ"}\n'),
  caption: parseMarkdown('All of it, **today**.'),
}

let api: BotApi
let channel: Channel
let ana: Person
beforeEach(async () => {
  api = await startBotApi({ second: 10, strict: true })
  channel = telegramChannel(openCalls(api.token, api.url), () => NOW)
  ana = api.person()
  ana.say('/start')
})
afterEach(() => api.close())

const send = () => channel.send(`tg:${ana.id}`, file)

describe('a file for a person', () => {
  test('arrives under its name, byte for byte, with its words below', async () => {
    expect(await send()).toEqual({ ok: true })
    const { message } = await ana.next()
    expect(message).toMatchObject({
      caption: 'All of it, today.',
      caption_entities: [{ type: 'bold', offset: 11, length: 5 }],
      document: { file_name: file.name, file_size: file.bytes.length },
    })
    expect(Buffer.from(api.file(message.document?.file_id ?? '')?.bytes ?? [])).toEqual(file.bytes)
  })

  test('waits as long as Telegram says', async () => {
    api.fault({
      method: 'sendDocument',
      times: 1,
      answer: { error_code: 429, description: 'Too Many Requests', parameters: { retry_after: 7 } },
    })
    expect(await send()).toEqual({ ok: false, later: NOW + 7_000 })
    expect(ana.chat.filter(({ mine }) => !mine)).toEqual([])
  })

  test('is tried again where no answer came, or the Bot API is out of order', async () => {
    api.fault({ method: 'sendDocument', times: 1, answer: 'reset' })
    expect(await send()).toEqual({ ok: false, later: NOW + 5_000 })
    api.fault({
      method: 'sendDocument',
      times: 1,
      answer: { error_code: 502, description: 'Bad Gateway' },
    })
    expect(await send()).toEqual({ ok: false, later: NOW + 5_000 })
  })

  test('is not sent to a person who has blocked the bot', async () => {
    ana.block()
    expect(await send()).toEqual({ ok: false, blocked: true })
  })

  test('comes with plain words where the Bot API cannot parse them', async () => {
    api.fault({
      method: 'sendDocument',
      times: 1,
      answer: { error_code: 400, description: "Bad Request: can't parse entities: Unsupported start tag" },
    })
    expect(
      await channel.send(`tg:${ana.id}`, { ...file, caption: parseMarkdown('**All** & <of> it') }),
    ).toEqual({
      ok: true,
    })
    const { message } = await ana.next()
    expect(message.caption).toBe('All & <of> it')
    expect(message.caption_entities).toBeUndefined()
  })
})
