import { Input, Telegraf, TelegramError } from 'telegraf'
import { expect, it } from 'vitest'
import type { BotApi } from '../src/index.ts'
import { start } from './client.ts'
import { converse, listening, menu, pictures } from './conversation.ts'

/** What a refused call said, and how long it asked to wait. */
const toldOf = (error: unknown): string => {
  if (!(error instanceof TelegramError)) return String(error)
  return `${error.description} ${error.parameters?.retry_after ?? ''}`
}

const botOn = (api: BotApi): Telegraf => {
  // In the answer to a webhook a bot never hears what a call came to: errors need calls of their own.
  const bot = new Telegraf(api.token, { telegram: { apiRoot: api.url, webhookReply: false } })
  bot.start((context) =>
    context.replyWithHTML(`<b>Hello</b> ${context.from.first_name}`, { reply_markup: menu }),
  )
  bot.action('picture', async (context) => {
    await context.answerCbQuery('Coming')
    await context.editMessageText('Here it is')
    const { one } = await pictures()
    await context.replyWithPhoto(Input.fromBuffer(one, 'one.png'), { caption: 'A picture' })
  })
  bot.on('document', async (context) => {
    const link = await context.telegram.getFileLink(context.message.document.file_id)
    const file = await (await fetch(link)).arrayBuffer()
    await context.reply(`${file.byteLength} bytes`)
  })
  bot.hears('album', async (context) => {
    const { one, two } = await pictures()
    await context.replyWithMediaGroup(
      [one, two].map((bytes) => ({ type: 'photo' as const, media: Input.fromBuffer(bytes, 'a.png') })),
    )
  })
  bot.hears('400', (context) =>
    context.replyWithHTML('<nonsense>').catch((error: unknown) => context.reply(toldOf(error))),
  )
  bot.hears(['403', '429'], (context) =>
    context.sendChatAction('typing').catch((error: unknown) => context.reply(toldOf(error))),
  )
  return bot
}

it('Telegraf talks by long polling', async () => {
  const api = await start({ strict: false })
  const bot = botOn(api)
  const running = bot.launch()
  await converse(api)
  bot.stop()
  await running
})

it('Telegraf talks by webhook, with its secret', async () => {
  const api = await start({ strict: false })
  const bot = botOn(api)
  const end = await listening(bot.webhookCallback('/', { secretToken: 'secret' }))
  await bot.telegram.setWebhook(end.url, { secret_token: 'secret' })
  await converse(api)
  await expect.poll(() => api.pending.length).toBe(0)
  end.close()
})
