import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Menu } from '@grammyjs/menu'
import { run, sequentialize } from '@grammyjs/runner'
import { getRequestListener } from '@hono/node-server'
import express from 'express'
import { Bot, type Context, webhookCallback } from 'grammy'
import { Hono } from 'hono'
import { Telegraf, type Context as TelegrafContext } from 'telegraf'
import { afterEach, expect, test, vi } from 'vitest'
import { startBotApi } from '#bot-api'
import { accounts, type PorticoFlavor } from '../../src/package/grammy.ts'
import { createPortico } from '../../src/package/portico.ts'
import {
  type PorticoFlavor as TelegrafFlavor,
  accounts as telegrafAccounts,
} from '../../src/package/telegraf.ts'
import type { Portico, PorticoOptions } from '../../src/package/types.ts'
import { ownFields } from '../fixtures/own-fields.ts'
import { rating } from '../fixtures/rating/flow.ts'

const ended: (() => unknown)[] = []
afterEach(async () => {
  for (const end of ended.splice(0).reverse()) await end()
})

const open = async (options: PorticoOptions) => {
  const dataDir = mkdtempSync(join(tmpdir(), 'portico-host-'))
  ended.push(() => rmSync(dataDir, { recursive: true }))
  const portico = await createPortico({ dataDir, logLevel: 'silent', ...options })
  ended.push(() => portico.stop())
  return portico
}

const listening = async (server: Server): Promise<number> => {
  await once(server.listen(0, '127.0.0.1'), 'listening')
  ended.push(() => server.close())
  return (server.address() as AddressInfo).port
}

let updates = 0
const update = (text: string, chat: object = { id: 7, type: 'private' }) => ({
  update_id: ++updates,
  message: { message_id: updates, date: 1, chat, from: { id: 7, is_bot: false, first_name: 'Ana' }, text },
})

test('takes raw updates and makes its calls by a function, in the bot of any library', async () => {
  const calls: { readonly method: string; readonly params: Readonly<Record<string, unknown>> }[] = []
  const telegram = async (method: string, params: Readonly<Record<string, unknown>>) => {
    calls.push({ method, params })
    return { message_id: 100 + calls.length }
  }
  const portico = await open({ telegram, commands: { start: false } })
  expect(await portico.handle(update('hello'))).toBe(false)
  expect(await portico.handle(update('/start'))).toBe(false)
  expect(await portico.handle(update('/tips', { id: -5, type: 'group' }))).toBe(false)
  expect(await portico.handle({ update_id: ++updates, poll: {} })).toBe(false)
  expect(calls).toEqual([])
  expect(await portico.handle(update('/tips'))).toBe(true)
  expect(calls).toMatchObject([{ method: 'sendMessage', params: { chat_id: 7 } }])
  await portico.open(8, 'guides')
  await expect(portico.open(8, 'guide-book')).rejects.toMatchObject({ code: 'package/flow' })
  expect(calls.at(-1)).toMatchObject({ method: 'sendMessage', params: { chat_id: 8 } })
  expect(await portico.account(7)).toBeUndefined()
})

test('calls its commands by their new names, also where it speaks of them', async () => {
  const said: unknown[] = []
  const telegram = async (_: string, { text }: Readonly<Record<string, unknown>>) => {
    said.push(text)
    return { message_id: 100 + said.length }
  }
  const portico = await open({ telegram, commands: { signup: 'register', recover: false } })
  expect(await portico.handle(update('/signup'))).toBe(false)
  expect(await portico.handle(update('/recover'))).toBe(false)
  expect(await portico.handle(update('/help'))).toBe(true)
  expect(said.join()).toContain('/register, /link')
  expect(said.join()).not.toContain('/signup')
  expect(await portico.handle(update('/register'))).toBe(true)
})

test('holds a flow of the host’s own, of XState and the types of the package alone, and names what one lacks', async () => {
  const texts: unknown[] = []
  const kept: object[] = []
  const portico = await open({
    telegram: async (_method: string, { text }: Readonly<Record<string, unknown>>) => {
      texts.push(text)
      return { message_id: 100 + texts.length }
    },
    commands: { start: false },
    profile: ownFields,
    flows: { rating },
    words: [join(import.meta.dirname, '../fixtures/rating')],
    performers: {
      async keepRating(rated: { readonly stars: number }, { account }) {
        kept.push({ ...rated, account: await account() })
        return { kept: true }
      },
    },
  })
  expect(await portico.handle(update('/rate'))).toBe(true)
  expect(texts.at(-1)).toContain('How was it?')
  expect(await portico.handle(update('fine'))).toBe(true)
  expect(texts.at(-1)).toContain('One, two or three stars?')
  expect(await portico.handle(update('/help'))).toBe(true)
  expect(texts.at(-1)).toContain('Your stars help the next person.')
  expect(await portico.handle(update('/orders'))).toBe(false)
  await portico.open(7, 'rating')
  expect(await portico.handle(update('3'))).toBe(true)
  expect(texts.at(-1)).toContain('Thank you for 3 stars.')
  expect(kept).toEqual([{ stars: 3, account: undefined }])
  expect(await portico.handle(update('/back'))).toBe(true)

  const telegram = async () => ({})
  await expect(open({ telegram, flows: { rating } })).rejects.toMatchObject({
    code: 'flows/incomplete',
    message: expect.stringContaining('asks for "keepRating", which nothing performs'),
  })
  await expect(open({ telegram, profile: [{ ...ownFields[0], id: 'City' } as never] })).rejects.toMatchObject(
    {
      code: 'profile/invalid',
      message: expect.stringContaining('"profile.0.id": expected up to 16 small letters, digits and hyphens'),
    },
  )
  await expect(open({ telegram, flows: { rating: { ...rating, command: 'tips' } } })).rejects.toMatchObject({
    message: expect.stringContaining('gives the name "tips" twice'),
  })
})

test('a refusal of the Bot API is one by whatever library it comes', async () => {
  const telegram = () =>
    Promise.reject(Object.assign(new Error('Forbidden: bot was blocked'), { error_code: 403 }))
  const portico = await open({ telegram })
  expect(await portico.handle(update('/tips'))).toBe(true)
})

test('serves its pages to any server', async () => {
  const portico = await open({ telegram: async () => ({}), publicUrl: 'http://localhost:1' })
  const page = await portico.fetch(new Request('http://localhost:1/activate/none'))
  expect([page.status, page.headers.get('content-type')]).toEqual([404, expect.stringContaining('text/html')])
  const port = await listening(createServer(portico.listener))
  expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200)
})

/** Apps of a host with a route of its own, and Portico after it, as `docs/in-your-bot.md` shows. */
const apps = {
  Express: (portico: Portico) => {
    const app = express()
    app.post('/orders', express.json(), (request, response) => {
      response.send(`Ordered: ${request.body.size}`)
    })
    app.use((request, response) => portico.listener(request, response))
    return app
  },
  Hono: (portico: Portico) => {
    const app = new Hono()
    app.post('/orders', async (c) => c.text(`Ordered: ${(await c.req.json()).size}`))
    app.mount('/', portico.fetch)
    return getRequestListener(app.fetch)
  },
}

test.each(['Express', 'Hono'] as const)(
  'serves its pages and its API after the routes of an app on %s, which still answers its own',
  async (name) => {
    const apiKey = '0123456789abcdef'.repeat(4)
    const portico = await open({ telegram: async () => ({}), publicUrl: 'http://localhost:1', apiKey })
    const port = await listening(createServer(apps[name](portico)))
    const ask = (path: string, json?: object) =>
      fetch(`http://127.0.0.1:${port}${path}`, {
        headers: { 'content-type': 'application/json', authorization: `Bearer ${apiKey}` },
        ...(json && { method: 'POST', body: JSON.stringify(json) }),
      })
    expect(await (await ask('/orders', { size: 'M' })).text()).toBe('Ordered: M')
    expect(await (await ask('/nowhere')).text()).toContain('There’s nothing here')
    expect((await ask('/web/style.css')).headers.get('content-type')).toContain('text/css')
    // The faults name what is missing beside the address: so the body has come through.
    expect(await (await ask('/api/session', { identifier: 'ana@example.com' })).json()).toMatchObject({
      code: 'unreadable',
      faults: ['/password', '/device'],
    })
  },
)

test('lives behind a webhook of grammY, and calls by the client of the host with its transformers', async () => {
  const api = await startBotApi({ second: 10 })
  ended.push(() => api.close())
  const bot = new Bot<Context & PorticoFlavor>(api.token, { client: { apiRoot: api.url } })
  const transformed: string[] = []
  bot.api.config.use((call, method, payload, signal) => {
    transformed.push(method)
    return call(method, payload, signal)
  })
  const portico = await open({ telegram: bot.api, commands: { help: false } })
  bot.use(accounts(portico))
  bot.on('message', async (ctx) => ctx.reply((await ctx.account)?.name ?? 'You have no account yet.'))
  const port = await listening(createServer(webhookCallback(bot, 'http')))
  await bot.api.setWebhook(`http://127.0.0.1:${port}`)
  const person = api.person()
  person.say('/help')
  expect((await person.next()).message.text).toBe('You have no account yet.')
  person.say('/tips')
  await person.next((bubble) => (bubble.message.text ?? '').includes('tip'))
  expect(transformed.filter((method) => method === 'sendMessage')).toHaveLength(2)
})

test('lives on the runner of grammY beside a menu of the host, and keeps the order in which a person writes', async () => {
  const api = await startBotApi()
  ended.push(() => api.close())
  const bot = new Bot<Context & PorticoFlavor>(api.token, { client: { apiRoot: api.url } })
  const portico = await open({ telegram: bot.api })
  const menu = new Menu<Context & PorticoFlavor>('shop').text('Opening hours', (ctx) =>
    ctx.reply('From nine to five.'),
  )
  const ofHost: (string | undefined)[] = []
  bot.use(sequentialize((ctx) => ctx.chat?.id.toString()))
  bot.use(accounts(portico))
  bot.use((ctx, next) => {
    ofHost.push(ctx.message?.text ?? ctx.callbackQuery?.data)
    return next()
  }, menu)
  bot.command('shop', async (ctx) => {
    // Slower than Portico, which would overtake it in a bot that takes the updates of a chat side by side.
    await wait(200)
    await ctx.reply('Our shop', { reply_markup: menu })
  })
  const runner = run(bot)
  ended.push(() => runner.stop())

  const person = api.person()
  const answers = () => person.chat.flatMap(({ mine, message }) => (mine ? [] : [message.text]))
  for (const command of ['/shop', '/tips', '/shop']) person.say(command)
  await vi.waitFor(() => expect(answers()).toHaveLength(3), { timeout: 5_000 })
  expect(answers()).toEqual(['Our shop', expect.stringContaining('Small habits'), 'Our shop'])

  await person.tap('Opening hours')
  await person.next(({ message }) => message.text === 'From nine to five.')
  await person.tap('💡 Tip of the day')
  await person.next(({ message }) => / · \d+ of \d+/.test(message.text ?? ''))
  expect(ofHost).toEqual(['/shop', '/shop', expect.stringMatching(/^shop\//)])
})

test('leaves the taps of a menu alone that the host puts before it', async () => {
  const api = await startBotApi()
  ended.push(() => api.close())
  const bot = new Bot<Context & PorticoFlavor>(api.token, { client: { apiRoot: api.url } })
  const portico = await open({ telegram: bot.api })
  const menu = new Menu<Context & PorticoFlavor>('shop').text('Opening hours', (ctx) =>
    ctx.reply('From nine to five.'),
  )
  bot.use(menu)
  bot.use(accounts(portico))
  bot.command('shop', (ctx) => ctx.reply('Our shop', { reply_markup: menu }))
  await bot.init()
  void bot.start()
  ended.push(() => bot.stop())

  const person = api.person()
  person.say('/shop')
  await person.next(({ message }) => message.text === 'Our shop')
  person.say('/tips')
  await person.next(({ message }) => message.text?.includes('Small habits') ?? false)
  await person.tap('💡 Tip of the day')
  await person.next(({ message }) => / · \d+ of \d+/.test(message.text ?? ''))
  await person.tap('Opening hours')
  await person.next(({ message }) => message.text === 'From nine to five.')
})

test('lives behind a webhook of Telegraf', async () => {
  const api = await startBotApi()
  ended.push(() => api.close())
  const bot = new Telegraf<TelegrafContext & TelegrafFlavor>(api.token, { telegram: { apiRoot: api.url } })
  const portico = await open({ telegram: bot.telegram })
  bot.use(telegrafAccounts(portico))
  bot.command('shop', (ctx) => ctx.reply('Our shop'))
  const port = await listening(createServer(bot.webhookCallback('/telegram', { secretToken: 'secret' })))
  await bot.telegram.setWebhook(`http://127.0.0.1:${port}/telegram`, { secret_token: 'secret' })

  const person = api.person()
  person.say('/tips')
  await person.next(({ message }) => message.text?.includes('Small habits') ?? false)
  person.say('/shop')
  await person.next(({ message }) => message.text === 'Our shop')
  await person.tap('💡 Tip of the day')
  await person.next(({ message }) => / · \d+ of \d+/.test(message.text ?? ''))
})
