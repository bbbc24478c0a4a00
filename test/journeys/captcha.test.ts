import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  type App,
  addressBehind,
  captchaOf,
  HOUR,
  openApp,
  openAppWithPages,
  type Person,
  textOf,
} from '../fixtures/app.ts'
import { axeFindings } from '../fixtures/axe.ts'
import { launchBrowser } from '../fixtures/browser.ts'
import { send } from '../fixtures/pages.ts'
import { steps, walk } from '../fixtures/sign-up-steps.ts'

let app: App
/** The same with pages that people can open. */
let withPages: App
beforeAll(async () => {
  app = await openApp()
  withPages = await openAppWithPages()
})
afterAll(async () => {
  await app[Symbol.asyncDispose]()
  await withPages[Symbol.asyncDispose]()
})

const atCaptcha = async (of = app) => {
  const person = of.person()
  const screen = await walk(of, person, 'captcha')
  return { person, screen, text: await captchaOf(of, person) }
}

/** The picture that a message shows, as the server got it. */
const pictureOf = (person: Person) => {
  const { photo } = person.screen.message
  return app.botApi.file(photo?.at(-1)?.file_id ?? '')?.bytes ?? new Uint8Array()
}

const isFocused = (button: Locator) => button.evaluate((element) => element.matches(':focus'))

const otherCase = (text: string) =>
  [...text].map((sign) => (sign === sign.toLowerCase() ? sign.toUpperCase() : sign.toLowerCase())).join('')

describe('a captcha', () => {
  test('is a picture made here; its answer stands in no message', async () => {
    const { person, screen, text } = await atCaptcha()
    expect([...pictureOf(person).subarray(1, 4)]).toEqual([...Buffer.from('PNG')])
    expect(text).toMatch(/^\w{5}$/)
    expect(JSON.stringify(screen.message)).not.toContain(text)
  })

  test('lets the person through once it is answered, and is spent then', async () => {
    const { person, text } = await atCaptcha()
    person.say(` ${text} `)
    await person.sees(steps.code.sees)
    const spent = await app.directory.db
      .selectFrom('challenges')
      .select('spent_at')
      .where('conversation', '=', person.conversation)
      .where('kind', '=', 'captcha-picture')
      .execute()
    expect(spent).toEqual([{ spent_at: app.now() }])
  })

  test('tells upper and lower case apart, and brings a new picture after a wrong answer', async () => {
    const { person, text } = await atCaptcha()
    const first = pictureOf(person)
    person.say(otherCase(text))
    await person.sees('That didn’t match. Here’s a new one.')
    expect(Buffer.from(pictureOf(person)).equals(Buffer.from(first))).toBe(false)
    person.say(text)
    await person.sees('That didn’t match')
    person.say(await captchaOf(app, person))
    await person.sees(steps.code.sees)
  })

  test('gives another picture on request, in the same message, and forgets the first', async () => {
    const { person, screen, text } = await atCaptcha()
    const first = pictureOf(person)
    await person.tap('New picture')
    const other = await person.sees(steps.captcha.sees)
    expect(other.message.message_id).toBe(screen.message.message_id)
    expect(Buffer.from(pictureOf(person)).equals(Buffer.from(first))).toBe(false)
    person.say(text)
    await person.sees('That didn’t match')
  })

  test('that another person was shown does not fit', async () => {
    const [mine, theirs] = [await atCaptcha(), await atCaptcha()]
    mine.person.say(theirs.text)
    await mine.person.sees('That didn’t match')
  })

  test('needs no picture with an own number where no page can be opened', async () => {
    const { person } = await atCaptcha()
    await person.tap('I can’t see it')
    await person.sees('With your own number there’s no picture to read')
    expect(await app.where(person)).toBe('sign-up.phone')
    person.press('Share my number')
    await person.sees(steps.password.sees)
  })

  test('can be had as a page with one button by people who see no picture, and as a picture again', async () => {
    const { person } = await atCaptcha(withPages)
    await person.tap('I can’t see it')
    const screen = await person.sees('nothing to see, nothing to type')
    const html = await (await fetch(addressBehind(screen, 'Open the page'))).text()
    expect(html).toContain('<button class="button">Let my device solve it</button>')
    expect(html).toContain('role="status"')
    await person.tap('Use a picture instead')
    await person.sees(steps.captcha.sees)
  })

  test('without a picture is done by a keyboard alone in a browser, says what happens, and the chat goes on', async () => {
    const { person } = await atCaptcha(withPages)
    await person.tap('I can’t see it')
    const address = addressBehind(await person.sees('nothing to see'), 'Open the page')
    const complaints: string[] = []
    await using chromium = await launchBrowser({
      watch(tab) {
        tab.on('console', (line) => line.type() === 'error' && complaints.push(line.text()))
        tab.on('pageerror', (error) => complaints.push(error.message))
      },
    })
    const page = await chromium.open(address)
    expect(await page.locator('h1').innerText()).toBe('No picture needed')
    expect(await axeFindings(page)).toEqual([])
    const button = page.getByRole('button', { name: 'Let my device solve it' })
    for (let tabs = 0; tabs < 9 && !(await isFocused(button)); tabs += 1) await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByRole('status').getByText('Your device is working').waitFor()
    expect(await isFocused(button)).toBe(true)
    await page.getByRole('heading', { name: 'Done' }).waitFor({ timeout: 120_000 })
    await person.sees(steps.code.sees)
    expect(complaints).toEqual([])
    const again = await fetch(address)
    expect(again.status).toBe(200)
    expect(await again.text()).toContain('continue in the chat')
  }, 240_000)

  test('without a picture gives a program nothing to read: twenty answers taken from chat and page are wrong', async () => {
    const { person } = await atCaptcha(withPages)
    await person.tap('I can’t see it')
    const screen = await person.sees('nothing to see')
    expect(textOf(screen)).not.toMatch(/zero|one,|two|three|four|five|six|seven|eight|nine|\d{4}/)
    const address = addressBehind(screen, 'Open the page')
    const html = await (await fetch(address)).text()
    const sum = JSON.parse((/data-sum="([^"]+)"/.exec(html)?.[1] ?? '').replaceAll('&quot;', '"'))
    for (let counter = 1; counter <= 18; counter += 1) {
      const solution = { counter, derivedKey: sum.parameters.keyPrefix.padEnd(64, '0') }
      const body = { solution: JSON.stringify({ challenge: sum, solution }) }
      expect((await send(address, body)).status).toBe(422)
    }
    for (const solution of ['', '1234']) expect((await send(address, { solution })).status).toBe(422)
    expect(await withPages.where(person)).toBe('sign-up.captchaPage')
  })

  test('that a person asks for again and again leads to a break that ends by itself', async () => {
    const { person } = await atCaptcha(withPages)
    await person.tap('I can’t see it')
    await person.sees('nothing to see')
    for (let again = 2; again <= 5; again += 1) {
      await person.say('Open the page')
      await person.sees('nothing to see')
    }
    await person.say('Open the page')
    expect(textOf(await person.sees('so please wait'))).toContain('60 minutes')
    await withPages.pass(HOUR)
    await person.sees('You can continue now')
    await person.tap('Continue')
    await person.sees(steps.captcha.sees)
  })
})

describe('getting back in', () => {
  test('asks for a captcha before the second account that a chat names, in the same words for every name', async () => {
    const person = app.person()
    person.say('/recover')
    await person.sees('Which account is it')
    person.say('first@example.org')
    await person.sees('has an account, a code is')
    await person.tap('Use something else')
    await person.sees('Which account is it')
    person.say('second@example.org')
    const asked = await person.sees(steps.captcha.sees)
    expect(textOf(asked)).toContain('show me that you’re not a robot')
    person.say(await captchaOf(app, person))
    await person.sees('has an account, a code is')
  })
})

describe('an operator', () => {
  test('may turn the captcha off, and then there is one step less', async () => {
    await using open = await openApp({ CAPTCHA: 'off' })
    const ana = open.person()
    expect(textOf(await walk(open, ana, 'email'))).toContain('Step 2 of 5')
    ana.say(ana.email)
    expect(textOf(await ana.sees(steps.code.sees))).toContain('Step 3 of 5')
  })

  test('may ask for the captcha on suspicion only: at the second address', async () => {
    await using wary = await openApp({ CAPTCHA: 'adaptive' })
    const ana = wary.person()
    await walk(wary, ana, 'email')
    ana.say(ana.email)
    await ana.sees(steps.code.sees)
    await ana.tap('Change the address')
    await ana.sees(steps.email.sees)
    ana.say(`other-${ana.email}`)
    await ana.sees(steps.captcha.sees)
    ana.say(await captchaOf(wary, ana))
    await ana.sees(steps.code.sees)
  })
})
