import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { HOUR } from '../../flows/durations.ts'
import { captchaToken } from '../../src/accounts/proofs/captcha-pages.ts'
import { directionOf } from '../../src/words/direction.ts'
import { axeFindings, axeFindingsAsItStands } from '../fixtures/axe.ts'
import { launchBrowser, type TestBrowser } from '../fixtures/browser.ts'
import { createOwner } from '../fixtures/page-owner.ts'
import { openPages, type Pages, send, twice } from '../fixtures/pages.ts'

const GOOD = 'walnut lantern drizzle'

let pages: Pages
let chromium: TestBrowser
beforeAll(async () => {
  pages = await openPages({ bot: 'example_bot' })
  chromium = await launchBrowser({ args: ['--host-resolver-rules=MAP portico.test 127.0.0.1'] })
})
afterAll(async () => {
  await chromium[Symbol.asyncDispose]()
  await pages[Symbol.asyncDispose]()
})

const open: TestBrowser['open'] = (url, options) => chromium.open(url, options)
const fill = (meter: Locator) => meter.evaluate((bar) => Number((bar as { value?: number }).value))
const heading = (page: Page) => page.locator('h1').innerText()
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

describe('a page with JavaScript', () => {
  test('the bar follows the typing and names the reason', async () => {
    const page = await open((await pages.chooser()).page)
    const meter = page.getByRole('meter', { name: 'Strength' })
    const says = page.locator('#strength [role=status]')
    expect(await fill(meter)).toBe(0)
    await page.getByLabel('Password', { exact: true }).pressSequentially('aaaaaaaaaaaaaaa')
    await says.filter({ hasText: 'Repeated characters such as “aaa” are easy to guess.' }).waitFor()
    expect(await fill(meter)).toBeLessThanOrEqual(2)
    await page.getByLabel('Password', { exact: true }).fill(GOOD)
    await says.filter({ hasText: 'Very strong.' }).waitFor()
    expect(await fill(meter)).toBe(5)
    expect(await meter.getAttribute('aria-valuetext')).toBe('Very strong.')
    expect(await says.innerText()).not.toContain('guess')
    await page.getByLabel('Password', { exact: true }).fill('')
    expect([await fill(meter), (await says.innerText()).trim()]).toEqual([0, ''])
  })

  test('a length is judged in the moment in which it is typed, and no older verdict stays', async () => {
    const page = await open((await pages.chooser()).page)
    const field = page.getByLabel('Password', { exact: true })
    const status = page.locator('#strength [role=status]')
    const said = async () => (await status.innerText()).trim()
    expect(await page.evaluate('document.activeElement.id')).toBe('password')
    const held = Promise.withResolvers<void>()
    await page.route('**/strength', async (route) => {
      await held.promise
      await route.continue()
    })
    await field.fill('walnut')
    expect(await said()).toBe('Please use at least 8 characters.')
    await field.fill(GOOD)
    expect(await said()).toBe('Checking…')
    held.resolve()
    await status.filter({ hasText: 'Very strong.' }).waitFor()
    await field.fill('x'.repeat(129))
    expect(await said()).toBe('That’s too long. Please use at most 128 characters.')
    await page.unroute('**/strength')
  })

  test('a form says that it is under way, and is sent once however often the button is pressed', async () => {
    const page = await open((await pages.chooser()).page)
    await page.evaluate(`document.forms[0].addEventListener('submit', (event) => {
      window.sent = (window.sent ?? 0) + !event.defaultPrevented
      event.preventDefault()
    })`)
    for (const label of ['Password', 'Same password again'])
      await page.getByLabel(label, { exact: true }).fill(GOOD)
    await press(page, 'Set my password')
    await page.evaluate('document.forms[0].requestSubmit()')
    expect(await page.locator('#busy').innerText()).toBe('One moment…')
    expect(await page.locator('form > button').getAttribute('aria-disabled')).toBe('true')
    expect(await page.evaluate('window.sent')).toBe(1)
  })

  test('a password manager learns whose password it is, by a field that is not sent', async () => {
    const { link, conversation } = await pages.person()
    await pages.give(link)
    const page = await open(pages.pageOf(conversation))
    const username = page.locator('input[autocomplete=username]')
    expect(await username.inputValue()).toMatch(/^ana\d+@example\.com$/)
    expect(await username.isVisible()).toBe(false)
    expect(await username.getAttribute('name')).toBeNull()
    expect(await page.locator('input[autocomplete=new-password]').count()).toBe(2)
  })

  test('both passwords can be shown and hidden, and are hidden when they are sent', async () => {
    const page = await open((await pages.chooser('es')).page)
    const types = () =>
      page.evaluate<string[]>(`[...document.querySelectorAll('.entry input')].map(({ type }) => type)`)
    await press(page, 'Mostrar la contraseña')
    expect(await types()).toEqual(['text', 'text'])
    expect(await page.locator('#told').innerText()).toBe('La contraseña está a la vista.')
    await press(page, 'Ocultar la contraseña')
    expect(await types()).toEqual(['password', 'password'])
    await press(page, 'Mostrar la contraseña')
    await page.evaluate(`document.forms[0].addEventListener('submit', (event) => event.preventDefault())`)
    for (const label of ['Contraseña', 'La misma otra vez'])
      await page.getByLabel(label, { exact: true }).fill(GOOD)
    await press(page, 'Guardar mi contraseña')
    expect(await types()).toEqual(['password', 'password'])
  })

  test('a slip in the second password is named before the form is sent', async () => {
    const { page: url, conversation } = await pages.chooser()
    const page = await open(url)
    await page.getByLabel('Password', { exact: true }).fill(GOOD)
    await page.getByLabel('Same password again').fill(`${GOOD}s`)
    await press(page, 'Set my password')
    expect(await page.locator('#differs').innerText()).toBe('These two don’t match yet.')
    expect(await page.evaluate('document.activeElement.id')).toBe('again')
    expect(await page.getByLabel('Same password again').getAttribute('aria-invalid')).toBe('true')
    expect(await pages.state(conversation)).toBe('passwordPage')
    await page.getByLabel('Same password again').fill(GOOD)
    expect(await page.locator('#differs').innerText()).toBe('')
    await press(page, 'Set my password')
    await page.getByRole('heading', { name: 'Your password is set' }).waitFor()
    expect(await pages.state(conversation)).toBe('review')
  })

  test('a password that is known to be weak is not sent, and the page says why', async () => {
    const page = await open((await pages.chooser()).page)
    for (const label of ['Password', 'Same password again'])
      await page.getByLabel(label, { exact: true }).fill('qwertyuiop')
    await page.locator('#says').filter({ hasText: 'lists' }).waitFor()
    await press(page, 'Set my password')
    expect(await page.getByRole('alert').innerText()).toContain('lists of well-known passwords')
    expect(await page.evaluate('document.activeElement.id')).toBe('password')
    expect(await page.getByLabel('Password', { exact: true }).inputValue()).toBe('qwertyuiop')
  })

  test('a password may be pasted', async () => {
    const permissions = ['clipboard-read', 'clipboard-write']
    const page = await open((await pages.chooser()).page, { permissions })
    await page.evaluate(`navigator.clipboard.writeText('${GOOD}')`)
    for (const label of ['Password', 'Same password again']) {
      await page.getByLabel(label, { exact: true }).focus()
      await page.keyboard.press('ControlOrMeta+V')
      expect(await page.getByLabel(label, { exact: true }).inputValue()).toBe(GOOD)
    }
  })

  test('no token stays in the address bar, in the history or in what other requests say', async () => {
    const person = await pages.person()
    const context = await chromium.browser.newContext()
    const page = await context.newPage()
    const referers: string[] = []
    page.on('request', async (request) => {
      referers.push((await request.allHeaders()).referer ?? '')
    })
    const secret = person.link.split('.').pop() ?? ''
    await page.goto(person.link)
    expect(page.url()).toBe(`${pages.url}/activate`)
    await page.getByLabel('The number shown in your chat').fill(pages.matchOf(person.link))
    await press(page, 'Confirm my address')
    await page.getByRole('heading', { name: 'Confirmed' }).waitFor()
    await page.goto(pages.pageOf(person.conversation))
    expect(page.url()).toBe(`${pages.url}/password`)
    await page.getByLabel('Password', { exact: true }).fill('qwertyuiop')
    await page.locator('#says').filter({ hasText: 'lists' }).waitFor()
    expect(referers.length).toBeGreaterThan(5)
    for (const referer of referers) expect(['', `${new URL(pages.url).origin}/`]).toContain(referer)
    expect(await page.evaluate('location.href')).not.toContain(secret)
    await page.reload()
    expect(await heading(page)).toBe('Please open it again')
  })

  test('inside Telegram the page closes by itself when it is done', async () => {
    const { page: url } = await pages.chooser()
    const page = await open('about:blank', { fresh: true })
    const posted = Promise.withResolvers<string[]>()
    await page.exposeFunction('posted', (...event: string[]) => posted.resolve(event))
    await page.addInitScript(
      'window.TelegramWebviewProxy = { postEvent: (...event) => window.posted(...event) }',
    )
    await page.goto(url)
    for (const label of ['Password', 'Same password again'])
      await page.getByLabel(label, { exact: true }).fill(GOOD)
    await press(page, 'Set my password')
    expect(await posted.promise).toEqual(['web_app_close', '{}'])
  })

  test('no other site can frame a page', async () => {
    const { link } = await pages.person()
    const { page: passwordPage } = await pages.chooser()
    const frames = `<iframe src="${link}"></iframe><iframe src="${passwordPage}"></iframe>`
    await using elsewhere = createServer((_, answer) =>
      answer.setHeader('content-type', 'text/html').end(frames),
    )
    elsewhere.listen(0, '127.0.0.1')
    await once(elsewhere, 'listening')
    const refusals: string[] = []
    const context = await chromium.browser.newContext()
    const page = await context.newPage()
    page.on('console', (line) => refusals.push(line.text()))
    await page.goto(`http://localhost:${(elsewhere.address() as AddressInfo).port}`)
    const shown = await Promise.all(
      page
        .frames()
        .slice(1)
        .map((frame) =>
          frame
            .getByRole('heading', { name: /Confirm|Choose/ })
            .count()
            .catch(() => 0),
        ),
    )
    expect(shown).toEqual([0, 0])
    expect(refusals.filter((line) => line.includes('frame-ancestors'))).toHaveLength(2)
    await context.close()
  })
})

describe('a page without JavaScript', () => {
  const javaScriptEnabled = false

  test('a whole visit works, faults included', async () => {
    const { link, conversation } = await pages.person()
    const page = await open(link, { javaScriptEnabled })
    await page.getByLabel('The number shown in your chat').fill(pages.matchOf(link))
    await press(page, 'Confirm my address')
    expect(await heading(page)).toBe('Confirmed')
    await page.goto(pages.pageOf(conversation))
    expect(await page.locator('#show').isVisible()).toBe(false)
    expect(await page.locator('#strength').isVisible()).toBe(false)
    const fill = async (...typed: [string, string]) => {
      await page.getByLabel('Password', { exact: true }).fill(typed[0])
      await page.getByLabel('Same password again').fill(typed[1])
      await press(page, 'Set my password')
    }
    await fill('short', 'short')
    expect(await page.getByRole('alert').innerText()).toBe('Please use at least 8 characters.')
    expect(await page.getByLabel('Password', { exact: true }).inputValue()).toBe('')
    await fill(GOOD, 'another')
    expect(await page.getByRole('alert').innerText()).toContain('Those two didn’t match.')
    await fill(GOOD, GOOD)
    expect(await heading(page)).toBe('Your password is set')
    expect(await pages.state(conversation)).toBe('review')
  })

  test('a browser that sends only its origin is believed', async () => {
    const address = (url: string) => url.replace('127.0.0.1', 'portico.test')
    await using named = await openPages({ publicUrl: address })
    const { link, conversation } = await named.person()
    const page = await open(address(link), { javaScriptEnabled })
    await page.getByLabel('The number shown in your chat').fill(named.matchOf(link))
    const [request] = await Promise.all([
      page.waitForRequest((request) => request.method() === 'POST'),
      press(page, 'Confirm my address'),
    ])
    expect(await request.allHeaders()).not.toHaveProperty('sec-fetch-site')
    expect(await heading(page)).toBe('Confirmed')
    expect(await named.state(conversation)).toBe('passwordPage')
  })
})

/** Runs in the page; as text, because the types of this project know no `document`. */
const faults = readFileSync(join(import.meta.dirname, 'faults.js'), 'utf8')

/** The controls on which no ring shows that they have the focus: on the control, or on the box that it fills. */
const RINGLESS = `[...document.querySelectorAll('a[href], button, input')]
  .filter((control) => control.checkVisibility())
  .filter((control) => {
    control.focus()
    return ![control, control.closest('.entry')].some((element) => {
      const { outlineStyle, outlineWidth } = element ? getComputedStyle(element) : {}
      return outlineStyle === 'solid' && outlineWidth === '3px'
    })
  })
  .map(({ outerHTML }) => outerHTML)`

/** The page on which a person signs in, to link the chat. */
const linking = async (language: 'en' | 'es') => {
  const conversation = `test:linking-${language}`
  const hear = (said: Parameters<Pages['engine']['hear']>[0]['said']) =>
    pages.engine.hear({
      conversation,
      key: `${conversation}:${said.kind}`,
      said,
      speaker: { name: 'Ana', language },
    })
  await hear({ kind: 'command', command: 'link', payload: '', message: '0' })
  await hear({ kind: 'text', text: 'nobody@example.com', message: '1' })
  return pages.pageOf(conversation)
}

/** Every look that a page can have. */
const looks: [string, (language: 'en' | 'es') => Promise<string>, ((page: Page) => Promise<unknown>)?][] = [
  ['the question for an address', async (language) => (await pages.person(language)).link],
  [
    'an address that was confirmed',
    async (language) => {
      const { link } = await pages.person(language)
      await send(link)
      return link
    },
  ],
  ['the page on which a chat is linked', linking],
  ['the password page', async (language) => (await pages.chooser(language)).page],
  [
    'the password page with all it can say',
    async (language) => (await pages.chooser(language)).page,
    async (page) => {
      await page.locator('#password').fill('aaaaaaaaaaaaaaa')
      await page.locator('#again').fill('something else')
      await page.locator('#again').blur()
      await page.locator('#says').filter({ hasText: 'aaa' }).waitFor()
    },
  ],
  [
    'a fault',
    async (language) => (await pages.chooser(language)).page,
    async (page) => {
      for (const id of ['#password', '#again']) await page.locator(id).fill('short')
      await page.locator('form > button').click()
      await page.getByRole('alert').waitFor()
    },
  ],
  [
    'a page that has done its work',
    async (language) => {
      const { page } = await pages.chooser(language)
      await send(page, twice(GOOD))
      return page
    },
  ],
  [
    'the page on which a password is changed',
    async (language) => (await createOwner(pages, language)).changing(),
  ],
  [
    'the page that asks whether it was the owner',
    async (language) => (await createOwner(pages, language)).told(),
  ],
  ['an unknown page', async () => `${pages.url}/nothing`],
]

describe.each(['en', 'es'] as const)('in %s', (language) => {
  test.each(looks)(
    '%s is made for small screens, keyboards and screen readers',
    async (_name, visit, act) => {
      const page = await open(await visit(language), { locale: language })
      await act?.(page)
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        expect(await page.evaluate(faults)).toEqual([])
        expect(await page.locator('html').getAttribute('lang')).toBe(language)
        await page.keyboard.press('Tab')
        expect(await page.evaluate(RINGLESS)).toEqual([])
      }
      if (language === 'en') expect(await axeFindings(page)).toEqual([])
    },
  )
})

/** One address of each page, good for an hour. */
const everyPage = async () => {
  const owner = await createOwner(pages)
  await owner.secure()
  const codes = await owner.renewing()
  const open = [
    codes,
    await (await createOwner(pages)).settingUp(),
    await (await createOwner(pages)).approving('delete'),
    await (await createOwner(pages)).changing(),
    await (await createOwner(pages)).told(),
    (await pages.person()).link,
    (await pages.chooser()).page,
    await linking('en'),
    await captcha(),
    `${pages.url}/nothing`,
  ]
  const { directory, now } = pages
  await directory.db
    .updateTable('tickets')
    .set({ expires_at: now() + HOUR })
    .execute()
  return open
}

/** The page of a captcha without a picture. */
const captcha = async () => {
  const { directory, secrets, now } = pages
  const challenge = {
    id: 'a-captcha',
    conversation: 'test:captcha',
    purpose: 'captcha',
    kind: 'captcha-page',
    address_kind: null,
    address_value: null,
    locale: 'en',
    key_id: secrets.current,
    sends: 0,
    max_attempts: 5,
    opened_at: now(),
    code_expires_at: now() + HOUR,
    link_expires_at: now(),
    decoy: 0,
  } as const
  await directory.db.insertInto('challenges').values(challenge).execute()
  const { conversation, id } = challenge
  return `${pages.url}/captcha/${await captchaToken({ directory, secrets }, conversation, id, now())}`
}

/** Long words, and from right to left; the others are cheaper. */
const lookedAtByAxe = ['de', 'ar']

test('every page is sound in every other language, and has its direction', async () => {
  const addresses = await everyPage()
  const page = await open('about:blank', { fresh: true, viewport: { width: 390, height: 844 } })
  for (const language of ['de', 'ar', 'fr', 'pt-BR']) {
    await pages.speak(language)
    await page.setExtraHTTPHeaders({ 'accept-language': language })
    for (const address of addresses) {
      const answer = await page.goto(address)
      const html = page.locator('html')
      const found = {
        address,
        status: answer?.status(),
        language: [await html.getAttribute('lang'), await html.getAttribute('dir')],
        faults: await page.evaluate(faults),
        axe: lookedAtByAxe.includes(language) ? await axeFindingsAsItStands(page) : [],
      }
      const status = address.endsWith('/nothing') ? 404 : 200
      const sound = { status, language: [language, directionOf(language)], faults: [], axe: [] }
      expect(found).toEqual({ address, ...sound })
    }
  }
})
