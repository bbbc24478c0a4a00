import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Bot, GrammyError, InputFile, InputMediaBuilder, webhookCallback } from 'grammy'
import { describe, expect, it } from 'vitest'
import type { BotApi } from '../src/index.ts'
import { png, result, start } from './client.ts'
import { converse, menu, pictures } from './conversation.ts'

/** An ordinary bot: a menu, a tap, a picture, an error. */
const botOn = (api: BotApi): Bot => {
  const bot = new Bot(api.token, { client: { apiRoot: api.url } })
  bot.command('start', (context) =>
    context.reply(`<b>Hello</b> ${context.from?.first_name} (${context.match})`, {
      parse_mode: 'HTML',
      reply_markup: { inline_keyboard: [[{ text: 'Picture', callback_data: 'picture' }]] },
    }),
  )
  bot.callbackQuery('picture', async (context) => {
    await context.answerCallbackQuery('Coming')
    await context.editMessageText('Here it is')
    const bytes = await png(30, 20).bytes()
    await context.replyWithPhoto(new InputFile(bytes, 'picture.png'), { caption: 'A picture' })
  })
  bot.on('message:contact', async (context) => {
    await context.reply(String(context.message.contact.user_id), { reply_markup: { remove_keyboard: true } })
  })
  bot.on('message:text', async (context) => {
    const error = await context.reply('<nonsense>', { parse_mode: 'HTML' }).catch((cause: unknown) => cause)
    await context.reply(error instanceof GrammyError ? error.description : 'no error')
  })
  return bot
}

const conversation = async (api: BotApi) => {
  const person = api.person({ firstName: 'Ana' })
  person.say('/start tag')
  const greeting = await person.next()
  expect(greeting.message).toMatchObject({
    text: 'Hello Ana (tag)',
    entities: [{ type: 'bold', offset: 0, length: 5 }],
  })
  expect(await person.tap('Picture')).toEqual({ answered: true, text: 'Coming' })
  expect((await person.next()).message).toMatchObject({
    message_id: greeting.message.message_id,
    text: 'Here it is',
  })
  expect((await person.next()).message).toMatchObject({
    caption: 'A picture',
    photo: [{ width: 30, height: 20 }],
  })
  person.shareContact()
  expect((await person.next()).message.text).toBe(String(person.id))
  person.say('anything')
  expect((await person.next()).message.text).toBe(
    'Bad Request: can\'t parse entities: Unsupported start tag "nonsense" at byte offset 0',
  )
}

/** The bot of the conversation that all libraries hold here. */
const sameBotOn = (api: BotApi): Bot => {
  const bot = new Bot(api.token, { client: { apiRoot: api.url } })
  const toldOf = (error: unknown) =>
    error instanceof GrammyError
      ? `${error.description} ${error.parameters.retry_after ?? ''}`
      : String(error)
  bot.command('start', (context) =>
    context.reply(`<b>Hello</b> ${context.from?.first_name}`, { parse_mode: 'HTML', reply_markup: menu }),
  )
  bot.callbackQuery('picture', async (context) => {
    await context.answerCallbackQuery('Coming')
    await context.editMessageText('Here it is')
    const { one } = await pictures()
    await context.replyWithPhoto(new InputFile(one, 'one.png'), { caption: 'A picture' })
  })
  bot.hears('album', async (context) => {
    const { one, two } = await pictures()
    await context.replyWithMediaGroup(
      [one, two].map((bytes) => InputMediaBuilder.photo(new InputFile(bytes, 'a.png'))),
    )
  })
  bot.on('message:document', async (context) => {
    const { file_path } = await context.getFile()
    const file = await fetch(`${api.url}/file/bot${api.token}/${file_path}`)
    await context.reply(`${(await file.arrayBuffer()).byteLength} bytes`)
  })
  bot.hears('400', async (context) => {
    const error = await context.reply('<nonsense>', { parse_mode: 'HTML' }).catch((cause: unknown) => cause)
    await context.reply(toldOf(error))
  })
  bot.hears(['403', '429'], async (context) => {
    const error = await context.replyWithChatAction('typing').catch((cause: unknown) => cause)
    await context.reply(toldOf(error))
  })
  return bot
}

describe('grammY', () => {
  it('holds the conversation that all libraries hold here', async () => {
    const api = await start({ strict: false })
    const bot = sameBotOn(api)
    const running = bot.start({ timeout: 20 })
    await converse(api)
    await bot.stop()
    await running
  })

  it('talks by long polling', async () => {
    const api = await start()
    const bot = botOn(api)
    const running = bot.start({ timeout: 20 })
    await conversation(api)
    await bot.stop()
    await running
  })

  it.each([false, true])('talks by webhook, answering inside the response: %s', async (reply) => {
    const api = await start()
    const bot = new Bot(api.token, { client: { apiRoot: api.url, canUseWebhookReply: () => reply } })
    bot.use(botOn(api))
    if (reply) bot.filter((context) => context.message?.text === 'only').use((context) => context.reply('ok'))
    const server = createServer(webhookCallback(bot, 'http', { secretToken: 'secret' }))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    await result(api, 'setWebhook', { url: `http://127.0.0.1:${port}`, secret_token: 'secret' })
    if (reply) {
      const person = api.person()
      person.say('/start x')
      expect((await person.next()).message.text).toBe('Hello Alex (x)')
    } else await conversation(api)
    await api.close()
    server.close()
  })
})
