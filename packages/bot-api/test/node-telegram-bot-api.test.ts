import { Bot, InputFile, TelegramApiError } from 'node-telegram-bot-api'
import { createWebhookServer } from 'node-telegram-bot-api/node'
import { expect, it } from 'vitest'
import type { BotApi } from '../src/index.ts'
import { start } from './client.ts'
import { converse, menu, pictures } from './conversation.ts'

const toldOf = (error: unknown): string =>
  error instanceof TelegramApiError ? `${error.description} ${error.retryAfter ?? ''}` : String(error)

const botOn = (api: BotApi): Bot => {
  const bot = new Bot(api.token, { apiRoot: api.url, maxRetries: 0 })
  bot.command('start', (context) =>
    context.reply(`<b>Hello</b> ${context.from?.first_name}`, { parse_mode: 'HTML', reply_markup: menu }),
  )
  bot.on('callback_query', async (context) => {
    const query = context.callbackQuery
    const chat_id = query?.from.id ?? 0
    await context.answerCallbackQuery({ text: 'Coming' })
    await context.api.editMessageText({
      chat_id,
      message_id: query?.message?.message_id ?? 0,
      text: 'Here it is',
    })
    const { one } = await pictures()
    await context.api.sendPhoto({
      chat_id,
      photo: new InputFile(one, { filename: 'one.png' }),
      caption: 'A picture',
    })
  })
  bot.hears('album', async (context) => {
    const { one, two } = await pictures()
    await context.api.sendMediaGroup({
      chat_id: context.chat?.id ?? 0,
      media: [one, two].map((bytes) => ({
        type: 'photo' as const,
        media: new InputFile(bytes, { filename: 'a.png' }),
      })),
    })
  })
  bot.hears('400', async (context) => {
    const error = await context.reply('<nonsense>', { parse_mode: 'HTML' }).catch((cause: unknown) => cause)
    await context.reply(toldOf(error))
  })
  bot.hears(/^(403|429)$/, async (context) => {
    const action = { chat_id: context.chat?.id ?? 0, action: 'typing' as const }
    const error = await context.api.sendChatAction(action).catch((cause: unknown) => cause)
    await context.reply(toldOf(error))
  })
  bot.on('message', async (context) => {
    const { file_path } = await context.api.getFile({ file_id: context.message?.document?.file_id ?? '' })
    const file = await fetch(`${api.url}/file/bot${api.token}/${file_path}`)
    await context.reply(`${(await file.arrayBuffer()).byteLength} bytes`)
  })
  return bot
}

it('node-telegram-bot-api talks by long polling', async () => {
  const api = await start({ strict: false })
  const bot = botOn(api)
  const running = bot.startPolling()
  await converse(api)
  await bot.stop()
  await running
})

it('node-telegram-bot-api talks by webhook, with its secret', async () => {
  const api = await start({ strict: false })
  const bot = botOn(api)
  const server = createWebhookServer(bot, { path: '/telegram', secretToken: 'secret' })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : 0
  await bot.api.setWebhook({ url: `http://127.0.0.1:${port}/telegram`, secret_token: 'secret' })
  await converse(api)
  expect(api.calls.some(({ method }) => method === 'setWebhook')).toBe(true)
  server.close()
})
