import { createHmac } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { get } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ServerType, serve } from '@hono/node-server'
import { Resvg } from '@resvg/resvg-js'
import { Bot, InlineKeyboard, InputFile, Keyboard } from 'grammy'
import { Hono } from 'hono'
import { createTransport } from 'nodemailer'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type BotApi, startBotApi } from '#bot-api'
import { type Mailbox, startMailbox } from '../../src/channels/playground/mailbox/mailbox.ts'
import { type Move, playground } from '../../src/channels/playground/playground.ts'
import { axeFindings } from '../fixtures/axe.ts'

const DRAWING = `<svg xmlns="http://www.w3.org/2000/svg" class="chart" width="200" height="120">
<style>.state path { fill: white }</style>
<g class="state atomic initial" data-state="first"><desc>next → second</desc><path d="M0 0h80v30h-80z"/><text x="40" y="20">first</text></g>
<g class="state atomic" data-state="second"><path d="M0 80h80v30h-80z"/><text x="40" y="100">second</text></g>
</svg>`

/** A server with a tiny real bot behind it: everything but the bot's manners is what the program runs. */
async function startApp() {
  const botApi = await startBotApi({ name: 'Tiny', username: 'tiny_bot', strict: true })
  const mailbox = await startMailbox()
  const places = new Map<number, Move>()
  const watchers = new Set<(move: Move) => void>()
  const forgotten: number[] = []
  const readers = new Map<string, number>()
  const charts = await mkdtemp(join(tmpdir(), 'charts-'))
  await writeFile(join(charts, 'sign-up.svg'), DRAWING)

  const app = new Hono()
  app.get('/choose', (c) =>
    c.html(
      `<button onclick="parent.postMessage('{&quot;eventType&quot;:&quot;web_app_close&quot;}', '*')">Done</button>
      <button onclick="parent.postMessage('{&quot;eventType&quot;:&quot;web_app_setup_closing_behavior&quot;,&quot;eventData&quot;:{&quot;need_confirmation&quot;:true}}', '*')">Show codes</button>`,
    ),
  )
  app.route(
    '/',
    playground({
      botApi,
      mailbox,
      moves: {
        onMove(listener) {
          watchers.add(listener)
          return () => watchers.delete(listener)
        },
        whereIs: async (person) => places.get(person),
      },
      charts,
      sign: (text) => createHmac('sha256', 'a key for tests').update(text).digest(),
      readersOf: async (address) => [readers.get(address) ?? []].flat(),
      forget: async (person) => void forgotten.push(person),
    }),
  )
  const server = await new Promise<ServerType>((resolve) => {
    const started = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, () => resolve(started))
  })

  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const closeConnections = () => 'closeAllConnections' in server && server.closeAllConnections()

  const bot = tinyBot(botApi, mailbox, `${url}/choose`)
  await bot.api.setMyCommands([{ command: 'menu', description: 'The menu' }])
  bot.start()

  return {
    botApi,
    mailbox,
    forgotten,
    readers,
    url,
    drop: closeConnections,
    move(move: Move) {
      places.set(move.person, move)
      for (const watch of watchers) watch(move)
    },
    async close() {
      await bot.stop()
      closeConnections()
      await new Promise((resolve) => server.close(resolve))
      await Promise.all([botApi.close(), mailbox.close(), rm(charts, { recursive: true })])
    },
  }
}

function tinyBot(botApi: BotApi, mailbox: Mailbox, choose: string): Bot {
  const bot = new Bot(botApi.token, { client: { apiRoot: botApi.url } })
  const menu = new InlineKeyboard().text('Change', 'change').text('Remove', 'remove').row().text('Ask', 'ask')
  bot.command('start', (c) =>
    c.reply(`<b>Hello ${c.from?.first_name}</b> <i>you</i>\n${c.match}`, {
      parse_mode: 'HTML',
      reply_markup: menu,
    }),
  )
  bot.command('menu', (c) => c.reply('Here is the menu.', { reply_markup: menu }))
  bot.command('ways', (c) =>
    c.reply('Welcome.', {
      reply_markup: new InlineKeyboard().text('Create', 'create').text('Recover', 'recover'),
    }),
  )
  bot.callbackQuery('create', async (c) => {
    await c.answerCallbackQuery()
    const regions = new InlineKeyboard().text('Australia', 'au').row()
    for (const name of ['‹ Back', 'Cancel', '❓ Help', '🌐 Language']) regions.text(name, 'change')
    await c.editMessageText('Which country?', { reply_markup: regions })
  })
  bot.command('guide', (c) => c.reply(Array.from({ length: 100 }, (_, n) => `Line ${n}`).join('\n')))
  bot.command('number', (c) =>
    c.reply('Your number, please.', { reply_markup: new Keyboard().requestContact('Share my number') }),
  )
  bot.command('page', (c) =>
    c.reply('A page.', {
      reply_markup: new InlineKeyboard().webApp('Open it', choose).url('Terms', 'https://bot.example/terms'),
    }),
  )
  bot.command('think', (c) => c.replyWithChatAction('typing'))
  bot.command('picture', (c) => {
    const png = new Resvg('<svg xmlns="http://www.w3.org/2000/svg" width="60" height="20"/>').render().asPng()
    return c.replyWithPhoto(new InputFile(png, 'picture.png'), { caption: 'A picture.' })
  })
  bot.command('file', (c) =>
    c.replyWithDocument(new InputFile(Buffer.from('{"a": "ñ"}'), 'letter.json'), { caption: 'A file.' }),
  )
  bot.command('mail', async (c) => {
    await createTransport(mailbox.smtpUrl).sendMail({
      from: 'door@example.com',
      to: c.match || 'ana@example.com',
      subject: 'Your code',
      text: 'It is 123456.',
      html: '<p id="code">It is <b>123456</b>.</p><script>document.body.id = "ran"</script><a href="https://bot.example/activate">Activate</a>',
    })
    await c.reply('Sent.')
  })
  bot.command('markup', (c) => c.reply('<img src=x onerror="document.title=1"> <b>not bold</b>'))
  bot.callbackQuery('change', async (c) => {
    await c.answerCallbackQuery({ text: 'Changed.' })
    await c.editMessageText('It is changed.', { reply_markup: menu })
  })
  bot.callbackQuery('remove', async (c) => {
    await c.answerCallbackQuery()
    await c.deleteMessage()
  })
  bot.callbackQuery('ask', (c) => c.answerCallbackQuery({ text: 'Read this first.', show_alert: true }))
  bot.on('message:contact', (c) =>
    c.reply(
      c.msg.contact.user_id === c.from.id ? `Yours: ${c.msg.contact.phone_number}` : 'That is somebody else.',
      { reply_markup: { remove_keyboard: true } },
    ),
  )
  bot.on('edited_message', (c) => c.reply(`You meant: ${c.editedMessage?.text}`))
  bot.on('message', (c) => c.reply(`${c.from.language_code}: ${c.msg.text ?? Object.keys(c.msg).at(-1)}`))
  return bot
}

let browser: Browser
let app: Awaited<ReturnType<typeof startApp>>
let context: BrowserContext
let page: Page
let complaints: string[]

beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
  app = await startApp()
}, 30_000)
afterAll(async () => {
  await browser.close()
  await app.close()
})

beforeEach(async () => {
  ;({ context, page, complaints } = await arrive({ width: 1280, height: 800 }))
})
afterEach(async () => {
  await context.close()
  app.mailbox.clear()
  expect(complaints).toEqual([])
})

/** A visitor opens the page for the first time. What the browser complains about is kept. */
async function arrive(viewport: { width: number; height: number }) {
  const context = await browser.newContext({ viewport, reducedMotion: 'reduce', locale: 'en-GB' })
  context.setDefaultTimeout(5000)
  await context.route('https://bot.example/**', (route) => route.fulfill({ body: 'Elsewhere' }))
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => void (message.type() === 'error' && complaints.push(message.text())))
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(app.url)
  await page.getByRole('button', { name: 'Start', exact: true }).waitFor()
  return { context, page, complaints }
}

const bubbles = () => page.getByRole('log').getByRole('listitem')
const focused = () => page.evaluate<string>('document.activeElement.textContent.trim()')
const say = async (text: string) => {
  await page.getByRole('textbox', { name: 'Message' }).fill(text)
  await page.keyboard.press('Enter')
}

describe('the chat', () => {
  it('starts the bot and shows its words with their formatting', async () => {
    await page.getByRole('button', { name: 'Start', exact: true }).click()
    const greeting = bubbles().last()
    await greeting.getByText('Hello').waitFor()
    expect(await greeting.locator('strong').textContent()).toMatch(/^Hello \w+$/)
    expect(await greeting.locator('em').textContent()).toBe('you')
    expect(await bubbles().count()).toBe(2)
  })

  it('puts the focus on the words of a message when the button that had it is gone, and typing goes into the field', async () => {
    await say('/ways')
    await page.getByRole('button', { name: 'Create' }).focus()
    await page.keyboard.press('Enter')
    await bubbles().last().getByText('Which country?').waitFor()
    expect(await page.evaluate('document.activeElement.closest("li").textContent')).toContain(
      'Which country?',
    )
    expect(await focused()).not.toBe('Australia')
    await page.keyboard.type('Spain')
    await page.keyboard.press('Enter')
    await bubbles().last().getByText('en: Spain').waitFor()
  })

  it('marks the language of what the bot says, and writes Arabic from right to left', async () => {
    await say('hello')
    await bubbles().last().getByText('en: hello').waitFor()
    const person = app.botApi.people().at(-1)?.id ?? 0
    const spoken = async (language: string, text: string) => {
      app.move({ person, flow: 'sign-up', state: 'first', under: [], language })
      await say(text)
      await bubbles().last().getByText(`: ${text}`).waitFor()
      return page.evaluate<string[]>(`(() => {
        const li = [...document.querySelectorAll('.theirs')].at(-1)
        return [li.lang, getComputedStyle(li.querySelector('.words')).direction, li.querySelector('[dir]').dir]
      })()`)
    }
    expect(await spoken('es', 'hola')).toEqual(['es', 'ltr', 'ltr'])
    expect(await spoken('ar', 'ABC')).toEqual(['ar', 'rtl', 'rtl'])
    await page.reload()
    await bubbles().last().getByText(': ABC').waitFor()
    expect(
      await page.evaluate(`[...document.querySelectorAll('.theirs')].map(({ lang }) => lang).join()`),
    ).toBe('ar,es,ar')
  })

  it('keeps the newest message in sight, opens a long one at its beginning, and leads back from older ones', async () => {
    const latest = page.getByRole('button', { name: 'Latest message' })
    const untilEnd = () =>
      page.evaluate<number>(
        `(({ scrollHeight, scrollTop, clientHeight }) => scrollHeight - scrollTop - clientHeight)(document.getElementById('scroll'))`,
      )
    const top = () =>
      page.evaluate<number>(
        `Math.round(document.querySelector('.theirs').getBoundingClientRect().top - document.getElementById('scroll').getBoundingClientRect().top)`,
      )
    await say('/guide')
    await bubbles().last().getByText('Line 99').waitFor()
    await expect.poll(top).toBe(12)
    await latest.waitFor()
    await say('and now?')
    await bubbles().last().getByText('en: and now?').waitFor()
    await latest.waitFor({ state: 'hidden' })
    expect(await untilEnd()).toBeLessThan(2)
    await page.evaluate(`document.getElementById('scroll').scrollTo(0, 0)`)
    await latest.waitFor()
    await latest.click()
    await latest.waitFor({ state: 'hidden' })
    expect(await untilEnd()).toBeLessThan(2)
  })

  it('passes a deep link on to the bot', async () => {
    await page.goto(`${app.url}/?start=recover`)
    await page.getByRole('button', { name: 'Start', exact: true }).click()
    await bubbles().last().getByText('recover').waitFor()
    // A chat that has begun has no such button, and takes the next link at once.
    await page.goto(`${app.url}/?start=another-link`)
    await bubbles().last().getByText('another-link').waitFor()
    expect(new URL(page.url()).search).toBe('')
  })

  it('changes a message in its place, says so, and keeps the focus on the button', async () => {
    await say('/menu')
    await page.getByRole('button', { name: 'Change' }).focus()
    await page.keyboard.press('Enter')
    await page.getByText('It is changed.').waitFor()
    await page.getByRole('status').getByText('Changed.').waitFor()
    expect(await bubbles().count()).toBe(2)
    await bubbles().last().getByText('edited').waitFor()
    expect(await focused()).toBe('Change')
  })

  it('takes a deleted message away', async () => {
    await say('/menu')
    await page.getByRole('button', { name: 'Remove' }).click()
    await page.getByText('Here is the menu.').waitFor({ state: 'detached' })
    expect(await bubbles().count()).toBe(1)
  })

  it('shows an alert that waits to be read', async () => {
    await say('/menu')
    await page.getByRole('button', { name: 'Ask' }).click()
    await page.getByRole('dialog').getByText('Read this first.').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
  })

  it('shares the own number by the reply keyboard, which then goes', async () => {
    await say('/number')
    await page.getByRole('button', { name: 'Share my number' }).click()
    await bubbles().last().getByText('Yours: +1').waitFor()
    await page.getByRole('button', { name: 'Share my number' }).waitFor({ state: 'hidden' })
  })

  it('shows pictures', async () => {
    await say('/picture')
    const picture = page.getByRole('img', { name: /^Picture/ })
    await picture.waitFor()
    await page.waitForFunction(`document.querySelector('img.photo').naturalWidth === 60`)
  })

  it('lets a file be kept, under its name and byte for byte', async () => {
    await say('/file')
    const file = page.getByRole('link', { name: 'letter.json' })
    await file.waitFor()
    const [download] = await Promise.all([page.waitForEvent('download'), file.click()])
    expect(download.suggestedFilename()).toBe('letter.json')
    expect(await readFile(await download.path(), 'utf8')).toBe('{"a": "ñ"}')
  })

  it('opens a web app over the page until the app closes itself', async () => {
    await say('/page')
    await page.getByRole('button', { name: 'Open it' }).click()
    const dialog = page.getByRole('dialog', { name: 'Open it' })
    await dialog.waitFor()
    await page.frameLocator('iframe[title="Open it"]').getByRole('button', { name: 'Done' }).click()
    await dialog.waitFor({ state: 'hidden' })
    expect(await focused()).toBe('Open it')
  })

  it('asks before it closes a web app that shows what is not saved yet', async () => {
    await say('/page')
    await page.getByRole('button', { name: 'Open it' }).click()
    const dialog = page.getByRole('dialog', { name: 'Open it' })
    const question = page.getByRole('dialog').filter({ hasText: 'not saved yet' })
    await page.frameLocator('iframe[title="Open it"]').getByRole('button', { name: 'Show codes' }).click()
    await dialog.getByRole('button', { name: 'Close' }).click()
    await question.getByRole('button', { name: 'Back to the page' }).click()
    await page.frameLocator('iframe[title="Open it"]').getByRole('button', { name: 'Show codes' }).waitFor()
    await dialog.getByRole('button', { name: 'Close' }).click()
    await question.getByRole('button', { name: 'Close anyway' }).click()
    await dialog.waitFor({ state: 'hidden' })
  })

  it('opens a link in a new tab', async () => {
    await say('/page')
    const [opened] = await Promise.all([
      context.waitForEvent('page'),
      page.getByRole('link', { name: 'Terms' }).click(),
    ])
    expect(opened.url()).toBe('https://bot.example/terms')
  })

  it('says that the bot is typing, until it has written', async () => {
    await say('/think')
    await page.getByText('typing…').waitFor()
    await say('hello')
    await bubbles().last().getByText('en: hello').waitFor()
    await page.getByText('typing…').waitFor({ state: 'hidden' })
  })

  it('comes back by itself when the connection broke, and has missed nothing', async () => {
    await say('before')
    await bubbles().last().getByText('en: before').waitFor()
    app.drop()
    await page.getByText('reconnecting…').waitFor()
    app.botApi.people().at(-1)?.say('meanwhile')
    await page.getByText('@tiny_bot').waitFor()
    await bubbles().last().getByText('en: meanwhile').waitFor()
    complaints.length = 0 // Chromium tells of the broken connection.
  })

  it('says what cannot be done on a phone', async () => {
    await page.locator('#more summary').click()
    await page.getByRole('button', { name: 'Block the bot' }).click()
    await page.getByText('blocked', { exact: true }).waitFor()
    await say('hello?')
    await page.getByRole('status').getByText('The bot is blocked').waitFor()
    expect(await page.getByRole('textbox', { name: 'Message' }).inputValue()).toBe('hello?')
    complaints.length = 0 // Chromium tells of the refused request.
  })

  it('sends odd things from the menu', async () => {
    const odd = async (name: string, answer: string) => {
      await page.locator('#more summary').click()
      await page.getByRole('button', { name }).click()
      await bubbles().last().getByText(answer).waitFor()
    }
    await odd('Sticker', 'en: sticker')
    await odd('Voice message', 'en: voice')
    await odd('Forwarded text', 'en: Your code is')
    await odd('Somebody else’s number', 'That is somebody else.')
  })

  it('edits the last message by arrow-up', async () => {
    await say('frist')
    await bubbles().last().getByText('en: frist').waitFor()
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Control+A')
    await page.keyboard.type('first')
    await page.keyboard.press('Enter')
    await bubbles().last().getByText('You meant: first').waitFor()
    expect(await bubbles().first().textContent()).toContain('first')
  })

  it('never takes what the bot says for markup', async () => {
    await say('/markup')
    await bubbles().last().getByText('<b>not bold</b>').waitFor()
    expect(await bubbles().last().locator('img').count()).toBe(0)
    expect(await page.title()).toBe('Portico playground')
  })

  it('tells the bot the language of the app', async () => {
    await page.getByLabel('Language of the app').selectOption('es')
    await say('hola')
    await bubbles().last().getByText('es: hola').waitFor()
  })

  it('starts over: everything of the person is forgotten and the chat is empty', async () => {
    await say('hello')
    await bubbles().last().getByText('en: hello').waitFor()
    const before = app.forgotten.length
    await page.getByRole('button', { name: 'Start over' }).click()
    const question = page.getByRole('dialog').filter({ hasText: 'Start over?' })
    await question.getByRole('button', { name: 'Keep it' }).click()
    expect(await bubbles().count()).toBe(2)
    expect(app.forgotten.length).toBe(before)
    await page.getByRole('button', { name: 'Start over' }).click()
    await question.getByRole('button', { name: 'Forget everything' }).click()
    await page.getByRole('button', { name: 'Start', exact: true }).waitFor()
    expect(await bubbles().count()).toBe(0)
    expect(app.forgotten.length).toBe(before + 1)
  })

  it('is the same person after a reload, and another one in another browser', async () => {
    await say('mine')
    await bubbles().last().getByText('en: mine').waitFor()
    await page.reload()
    await bubbles().last().getByText('en: mine').waitFor()
    const other = await arrive({ width: 1280, height: 800 })
    expect(await other.page.getByRole('log').getByRole('listitem').count()).toBe(0)
    await other.context.close()
  })
})

describe('the mailbox', () => {
  it('shows a mail as it arrives, as sent and as plain text, and runs nothing of it', async () => {
    await say('/mail')
    const envelope = page.getByRole('button', { name: /Your code/ })
    await envelope.waitFor()
    await page.getByText('1 unread').waitFor()
    complaints.length = 0
    await envelope.click()
    const mail = page.frameLocator('iframe[title*="Your code"]')
    await mail.locator('#code').getByText('123456').waitFor()
    expect(await mail.locator('#ran').count()).toBe(0)
    const [opened] = await Promise.all([context.waitForEvent('page'), mail.getByText('Activate').click()])
    expect(opened.url()).toBe('https://bot.example/activate')
    await page.getByRole('button', { name: 'Plain text' }).click()
    await page.getByText('It is 123456.').waitFor()
    await page.getByText('1 unread').waitFor({ state: 'detached' })
    // Chromium says that it kept the mail's script from running.
    complaints = complaints.filter((line) => !line.includes("frame is sandboxed and the 'allow-scripts'"))
  })

  it('is of one browser alone: another one neither lists nor opens what is for the addresses of this one', async () => {
    await say('hello')
    await bubbles().last().getByText('en: hello').waitFor()
    const other = await arrive({ width: 1280, height: 800 })
    app.readers.set('own@example.com', app.botApi.people().at(-2)?.id ?? 0)
    await say('/mail own@example.com')
    await page.getByRole('button', { name: /Your code/ }).waitFor()
    const mail = `${app.url}/playground/mails/${app.mailbox.mails.at(-1)?.id}`
    expect((await context.request.get(mail)).status()).toBe(200)
    expect((await other.context.request.get(mail)).status()).toBe(404)
    await other.page.reload()
    await other.page.getByText('arrive here').waitFor()
    expect(await other.page.getByRole('button', { name: /Your code/ }).count()).toBe(0)
    await other.context.close()
  })

  it('shows an SMS', async () => {
    await fetch(app.mailbox.smsUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ to: '+12025550123', text: '123456 is your code.', key: 'one' }),
    })
    await page.getByRole('button', { name: /SMS.*123456 is your code/ }).waitFor()
  })
})

describe('the statechart', () => {
  it('lights the present state, tints the way so far and names the step', async () => {
    await say('hello')
    await bubbles().last().getByText('en: hello').waitFor()
    const person = app.botApi.people().at(-1)?.id ?? 0
    const move = { person, flow: 'sign-up', under: [], step: { at: 1, of: 2 } }
    app.move({ ...move, state: 'first' })
    await page.locator('[data-state="first"].present').waitFor()
    app.move({ ...move, state: 'second', step: { at: 2, of: 2 } })
    await page.locator('[data-state="second"].present').waitFor()
    await page.locator('[data-state="first"].passed').waitFor()
    await page.getByRole('heading', { name: 'Sign up' }).waitFor()
    await page.getByText('step 2 of 2').waitFor()
    expect(await page.getByText('There is more of it').isVisible()).toBe(false)
    await page.setViewportSize({ width: 1280, height: 260 })
    await page.getByText('There is more of it').waitFor()
  })
})

describe('a phone', () => {
  it('shows one pane at a time, with badges, and never scrolls sideways', async () => {
    await context.close()
    ;({ context, page, complaints } = await arrive({ width: 390, height: 844 }))
    const sideways = () =>
      page.evaluate<number>(
        'Math.max(...[...document.querySelectorAll("html, .pane, .scroll")].map((one) => one.scrollWidth - one.clientWidth))',
      )
    await say(`/mail`)
    await say(`a${'long'.repeat(200)}word`)
    await bubbles().last().getByText('en: along').waitFor()
    expect(await sideways()).toBe(0)
    const tab = page.getByRole('button', { name: 'Mail 1' })
    await tab.click()
    await page.getByRole('button', { name: /Your code/ }).waitFor()
    expect(await page.getByRole('log').isVisible()).toBe(false)
    expect(await sideways()).toBe(0)
    await page.getByRole('button', { name: 'Flow' }).click()
    await page.getByRole('heading', { name: 'Not started' }).waitFor()
    expect(await sideways()).toBe(0)
    app.botApi.people().at(-1)?.say('from elsewhere')
    await page.getByText('en: from elsewhere').waitFor({ state: 'attached' })
    await page.getByRole('button', { name: /^Chat/ }).click()
    const unseen = `document.getElementById('bubbles').lastElementChild.getBoundingClientRect().bottom - document.getElementById('scroll').getBoundingClientRect().bottom`
    expect(await page.evaluate<number>(unseen)).toBeLessThanOrEqual(0)
    await say('/ways')
    await page.getByRole('button', { name: 'Create' }).click()
    const language = page.getByRole('button', { name: 'Language' })
    await language.waitFor()
    const spill =
      'Math.max(...[...document.querySelectorAll(".inline")].map((one) => one.scrollWidth - one.clientWidth))'
    expect(await page.evaluate(spill)).toBe(0)
    expect(await sideways()).toBe(0)
  })
})

it('says without JavaScript what is missing, instead of connecting for ever', async () => {
  const plain = await browser.newContext({ javaScriptEnabled: false })
  const quiet = await plain.newPage()
  await quiet.goto(app.url)
  expect(await quiet.locator('noscript p').isVisible()).toBe(true)
  expect(await quiet.getByText(/connecting/).count()).toBe(0)
  await plain.close()
})

it('is found sound by axe, with a chat, mail and a chart in it, light and dark, on a phone and on a desk', async () => {
  await say('/mail')
  await say('/ways')
  await page.getByRole('button', { name: 'Create' }).waitFor()
  const person = app.botApi.people().at(-1)?.id ?? 0
  app.move({ person, flow: 'sign-up', state: 'first', under: [], step: { at: 1, of: 2 } })
  await page.locator('[data-state="first"].present').waitFor()
  expect(await axeFindings(page)).toEqual([])
  await page
    .getByRole('button', { name: /Your code/ })
    .first()
    .click()
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('button', { name: 'Start over' }).click()
  expect(await axeFindings(page)).toEqual([])
  complaints = complaints.filter((line) => !line.includes("frame is sandboxed and the 'allow-scripts'"))
})

describe('the keyboard alone', () => {
  it('starts, answers, taps and closes', async () => {
    expect(await focused()).toBe('Start')
    await page.keyboard.press('Enter')
    await bubbles().last().getByText('Hello').waitFor()
    await page.keyboard.press('Shift+Tab')
    for (let back = 0; back < 8 && (await focused()) !== 'Ask'; back++) await page.keyboard.press('Shift+Tab')
    expect(await focused()).toBe('Ask')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').getByText('Read this first.').waitFor()
    await page.keyboard.press('Escape')
    expect(await focused()).toBe('Ask')
  })
})

describe('the page’s server', () => {
  const post = (headers: Record<string, string>, path = 'say') =>
    fetch(`${app.url}/playground/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ text: 'hello' }),
    })

  it('refuses to speak for a person unless its own page asks', async () => {
    expect((await post({})).status).toBe(403)
    expect((await post({ origin: 'https://evil.example' })).status).toBe(403)
    expect((await post({ origin: 'null' })).status).toBe(403)
    expect((await post({ 'sec-fetch-site': 'cross-site', origin: app.url })).status).toBe(403)
    expect((await post({ origin: app.url })).status).toBe(200)
  })

  it('answers only to names of this machine', async () => {
    const { port } = new URL(app.url)
    const request = get(`${app.url}/playground/events`, { headers: { host: `evil.example:${port}` } })
    const [response] = await once(request, 'response')
    response.resume()
    expect(response.statusCode).toBe(403)
  })

  it('refuses what it cannot read, in a sentence', async () => {
    const answer = await post({ origin: app.url }, 'tap')
    expect(answer.status).toBe(400)
    expect(await answer.json()).toEqual({ problem: expect.stringContaining('message') })
  })

  it('serves nothing but its own files', async () => {
    for (const path of [
      '/playground/..%2fwire.ts',
      '/playground/wire.ts',
      '/playground/charts/..%2f..%2fetc%2fpasswd',
    ])
      expect((await fetch(app.url + path)).status).toBe(404)
  })

  it('sends a file once and says afterwards that it is the same', async () => {
    const first = await fetch(`${app.url}/playground/page.css`)
    expect(first.headers.get('content-type')).toBe('text/css; charset=utf-8')
    const again = await fetch(`${app.url}/playground/page.css`, {
      headers: { 'if-none-match': first.headers.get('etag') ?? '' },
    })
    expect(again.status).toBe(304)
  })
})
