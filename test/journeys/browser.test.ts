import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readConfig } from '../../src/config/config.ts'
import { type RunningServer, startServer } from '../../src/server.ts'

/** The program as `npm start` opens it with nothing configured, in a real browser. */
const dataDir = mkdtempSync(join(tmpdir(), 'portico-browser-'))
let server: RunningServer
let browser: Browser

beforeAll(async () => {
  const read = readConfig({ PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'error' })
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  server = await startServer(read.config)
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
})

afterAll(async () => {
  await browser?.close()
  await server?.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

/** A visitor in front of the playground. */
interface Visitor {
  readonly page: Page
  readonly context: BrowserContext
  say(text: string): Promise<void>
  /** Taps the newest button of that name. */
  tap(name: string | RegExp): Promise<void>
  sees(text: string | RegExp): Promise<void>
  scheduleDeletion(): Promise<void>
}

const visit = async (locale = 'en-GB', viewport = { width: 1280, height: 800 }): Promise<Visitor> => {
  const context = await browser.newContext({ locale, viewport })
  const page = await context.newPage()
  await page.goto(server.url)
  const chat = page.getByRole('log').or(page.locator('[aria-live]')).first()
  return {
    page,
    context,
    async say(text) {
      await page.getByRole('textbox').first().fill(text)
      await page.keyboard.press('Enter')
    },
    tap: (name) =>
      page
        .getByRole('button', { name, exact: typeof name === 'string' })
        .last()
        .click(),
    sees: (text) => chat.getByText(text).last().waitFor(),
    scheduleDeletion: () => context.close(),
  }
}

/** Answers the captcha for people who see no picture: a page with one button, on which the device does a sum. */
const passCaptcha = async (visitor: Visitor) => {
  await visitor.sees('small letters matter')
  await visitor.tap('I can’t see it')
  await visitor.tap('Open the page')
  const form = visitor.page.frameLocator('iframe').last()
  await form.getByRole('button', { name: 'Let my device solve it' }).click()
}

const untilProof = async (visitor: Visitor, address: string) => {
  await visitor.say('/start')
  await visitor.tap('Create my account')
  await visitor.sees('which country or region')
  await visitor.say('spain')
  await visitor.sees('What’s your e-mail address')
  await visitor.say(address)
  await passCaptcha(visitor)
  await visitor.sees('6-digit code')
}

/** Opens the newest mail to that address and gives what is in it. */
const openMail = async ({ page }: Visitor, to: string) => {
  await page
    .getByRole('button', { name: new RegExp(`Your code.*${to}|${to}.*Your code`, 's') })
    .last()
    .click()
  return page.frameLocator('iframe[title*="Your code"]')
}

const choosePassword = async (visitor: Visitor, password: string) => {
  await visitor.tap('Choose a password')
  const form = visitor.page.frameLocator('iframe').last()
  await form.locator('#password').fill(password)
  await form.locator('#again').fill(password)
  await form
    .getByRole('button', { name: /set|keep|save|use/i })
    .last()
    .click()
}

/** The number that the chat shows for a page, as a person reads it. */
const numberIn = async ({ page }: Visitor, beside = 'The page asks for the number') =>
  /number (\d\d)/.exec((await page.locator('li', { hasText: beside }).last().textContent()) ?? '')?.[1] ?? ''

const finish = async (visitor: Visitor) => {
  await visitor.sees('Is everything right?')
  await visitor.tap('Accept and create')
  await visitor.sees(/Account ID: \d{10}/)
}

test('a page that opens over the chat asks for the number that stood there, on a phone 390 px wide', async () => {
  const ana = await visit('en-GB', { width: 390, height: 844 })
  await ana.say('/link')
  await ana.sees('Which one is it?')
  await ana.say('nobody@example.com')
  await ana.sees('Now the password of')
  const number = await numberIn(ana)
  expect(number).toMatch(/^\d\d$/)
  const form = ana.page.frameLocator('iframe').last()
  const give = async (match: string) => {
    await form.getByLabel('Password', { exact: true }).fill('seven quiet willows')
    await form.getByLabel('The number in your chat').fill(match)
    await form.getByRole('button', { name: 'Sign in' }).click()
  }
  await ana.tap('Enter my password')
  expect(await form.getByLabel('The number in your chat').getAttribute('inputmode')).toBe('numeric')
  await give(String((Number(number) + 1) % 100).padStart(2, '0'))
  await form.getByRole('alert').getByText('That’s not the number in your chat').waitFor()
  expect(await form.getByLabel('Password', { exact: true }).inputValue()).toBe('')

  await ana.page.getByRole('button', { name: 'Close' }).click()
  expect(await numberIn(ana)).toBe(number)
  await ana.tap('Enter my password')
  await give(number)
  await form.getByRole('alert').getByText('There’s no such account').waitFor()
  expect(await form.getByLabel('The number in your chat').inputValue()).toBe(number)
  const wide = await ana.page.evaluate(
    'document.documentElement.scrollWidth > document.documentElement.clientWidth',
  )
  expect(wide).toBe(false)
  await ana.scheduleDeletion()
})

describe('an account is created in the browser', () => {
  test('by e-mail, with the code of the mail', async () => {
    const ana = await visit()
    await untilProof(ana, 'ana@example.com')
    const mail = await openMail(ana, 'ana@example.com')
    const code = /\b\d{6}\b/.exec(await mail.locator('body').innerText())?.[0] ?? ''
    await ana.page.keyboard.press('Escape')
    await ana.say(code)
    await ana.sees('Now a password')
    await choosePassword(ana, 'seven quiet willows of ana')
    await finish(ana)
    await ana.scheduleDeletion()
  })

  test('by e-mail, with the link opened on a second page', async () => {
    const ben = await visit()
    await untilProof(ben, 'ben@example.com')
    const mail = await openMail(ben, 'ben@example.com')
    const link = (await mail.getByRole('link').first().getAttribute('href')) ?? ''
    await ben.page.keyboard.press('Escape')
    const elsewhere = await browser.newContext()
    const second = await elsewhere.newPage()
    await second.goto(link)
    await ben.sees('6-digit code')
    const number = await numberIn(ben, '6-digit code')
    await second.getByLabel('The number shown in your chat').fill(number)
    await second.getByRole('button').first().click()
    await second
      .getByText(/confirmed/i)
      .first()
      .waitFor()
    await ben.sees('Now a password')
    await elsewhere.close()
    await choosePassword(ben, 'seven quiet willows of ben')
    await finish(ben)
    await ben.scheduleDeletion()
  })

  test('by phone, with one tap on the own number', async () => {
    const eva = await visit()
    await eva.say('/start')
    await eva.tap('Create my account')
    await eva.sees('which country or region')
    await eva.say('spain')
    await eva.tap('Use my phone number')
    await eva.sees('no code needed')
    await eva.tap('Share my number')
    await eva.sees('Now a password')
    await choosePassword(eva, 'seven quiet willows of eva')
    await finish(eva)
    await eva.scheduleDeletion()
  })

  test('in Spanish, on a phone 390 px wide, with nothing to scroll sideways', async () => {
    const luz = await visit('es-ES', { width: 390, height: 844 })
    await luz.page
      .getByLabel(/language/i)
      .first()
      .selectOption('es')
    await luz.say('/start')
    await luz.tap('Crear mi cuenta')
    await luz.sees('país o región')
    await luz.say('peru')
    await luz.sees('inicias sesión')
    const wide = await luz.page.evaluate(
      'document.documentElement.scrollWidth > document.documentElement.clientWidth',
    )
    expect(wide).toBe(false)
    await luz.scheduleDeletion()
  })

  test('and the visitor who starts over is forgotten', async () => {
    const ana = await visit()
    await ana.say('/signup')
    await ana.sees('which country or region')
    await ana.say('spain')
    await ana.sees('What’s your e-mail address')
    await ana.tap('Start over')
    await ana.tap('Forget everything')
    await ana.page.getByText('What’s your e-mail address').waitFor({ state: 'detached' })
    await ana.say('/signup')
    await ana.sees('which country or region')
    await ana.scheduleDeletion()
  })
})
