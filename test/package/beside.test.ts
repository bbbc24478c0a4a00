import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Bot, type Context } from 'grammy'
import { Telegraf } from 'telegraf'
import { afterEach, expect, test, vi } from 'vitest'
import { type BotApi, startBotApi } from '#bot-api'
import { createPortico } from '../../src/package/portico.ts'

/** The rows of `docs/in-your-bot.md` that tell what a library does by itself: a bot on it that does nothing for it. */
const hosts = {
  grammY: async (api: BotApi) => {
    const bot = new Bot<Context>(api.token, { client: { apiRoot: api.url } })
    bot.command('tips', (ctx) => ctx.reply('A tip'))
    await bot.init()
    return (update: unknown) => bot.handleUpdate(update as Parameters<typeof bot.handleUpdate>[0])
  },
  Telegraf: async (api: BotApi) => {
    const bot = new Telegraf(api.token, { telegram: { apiRoot: api.url } })
    bot.command('tips', (ctx) => ctx.reply('A tip'))
    bot.catch((error) => {
      throw error
    })
    return (update: unknown) => bot.handleUpdate(update as Parameters<typeof bot.handleUpdate>[0])
  },
  Portico: async (api: BotApi) => {
    const dataDir = mkdtempSync(join(tmpdir(), 'portico-beside-'))
    const options = { dataDir, logLevel: 'silent', telegramApiRoot: api.url } as const
    const portico = await createPortico({ ...options, telegram: api.token })
    ended.push(async () => {
      await portico.stop()
      rmSync(dataDir, { recursive: true })
    })
    portico.start()
    return (update: unknown) => portico.handle(update)
  },
}

const ended: (() => unknown)[] = []
afterEach(async () => {
  for (const end of ended.splice(0).reverse()) await end()
})

const open = async (name: keyof typeof hosts) => {
  const api = await startBotApi({ second: 10 })
  ended.push(() => api.close())
  const handle = await hosts[name](api)
  const person = api.person()
  person.say('/tips')
  const answers = () => person.chat.filter(({ mine }) => !mine).length
  return { api, handle, update: api.pending.at(-1), answers }
}

test.each([
  ['grammY', 2],
  ['Telegraf', 2],
  ['Portico', 1],
] as const)('an update that comes again: %s answers it %i times', async (name, times) => {
  const { handle, update, answers } = await open(name)
  await handle(update)
  await handle(update)
  expect(answers()).toBe(times)
})

const tooMany = {
  error_code: 429,
  description: 'Too Many Requests: retry after 1',
  parameters: { retry_after: 1 },
}

test.each(['grammY', 'Telegraf'] as const)(
  'a message that Telegram puts off: %s leaves it to the bot, and nothing comes',
  async (name) => {
    const { api, handle, update, answers } = await open(name)
    api.fault({ method: 'sendMessage', times: 1, answer: tooMany })
    await expect(handle(update)).rejects.toThrow('Too Many Requests')
    expect(answers()).toBe(0)
  },
)

test('a message that Telegram puts off: Portico brings it', async () => {
  const { api, handle, update, answers } = await open('Portico')
  api.fault({ method: 'sendMessage', times: 1, answer: tooMany })
  expect(await handle(update)).toBe(true)
  await vi.waitFor(() => expect(answers()).toBe(1), { timeout: 20_000 })
})
