import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { axeFindings } from '../fixtures/axe.ts'
import { launchBrowser, type TestBrowser } from '../fixtures/browser.ts'
import { createOwner, PASSWORD } from '../fixtures/page-owner.ts'
import { openPages, type Pages, send } from '../fixtures/pages.ts'

let pages: Pages
let chromium: TestBrowser
/** What the browser complained about. */
const complaints: string[] = []
beforeAll(async () => {
  pages = await openPages({ bot: 'example_bot' })
  chromium = await launchBrowser({
    watch(tab) {
      // A refusal with a status of its own is no fault; what the policy forbids or a script throws is.
      tab.on('console', (line) => {
        if (line.type() === 'error' && !line.text().startsWith('Failed to load resource'))
          complaints.push(line.text())
      })
      tab.on('pageerror', (error) => complaints.push(error.message))
    },
  })
})
afterAll(async () => {
  await chromium[Symbol.asyncDispose]()
  await pages[Symbol.asyncDispose]()
})
afterEach(() => expect(complaints.splice(0)).toEqual([]))

const open: TestBrowser['open'] = (url, options) => chromium.open(url, options)
const heading = (page: Page) => page.locator('h1').innerText()
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

/** Nothing is cut off, and nothing has to be pushed sideways. */
const fits = (page: Page) =>
  page.evaluate<boolean>('document.documentElement.scrollWidth <= document.documentElement.clientWidth')

/** No serious finding of axe; keeps a screenshot to look at, where a folder for it is named. */
const look = async (page: Page, name: string, javaScriptEnabled = true) => {
  if (javaScriptEnabled) expect(await axeFindings(page)).toEqual([])
  const folder = process.env.LOOK
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true })
}

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('%s', (_name, javaScriptEnabled) => {
  test('the owner shows to be there, sets an authenticator up, and takes the codes along', async () => {
    const owner = await createOwner(pages)
    await owner.open('two-step', { type: 'nothing' })
    await pages.engine.idle()
    await owner.tap('Turn it on')

    const approving = pages.pageOf(owner.conversation)
    const approve = await open(approving, { javaScriptEnabled })
    expect(await heading(approve)).toBe('Is it you?')
    expect(await fits(approve)).toBe(true)
    await look(approve, `approve-${javaScriptEnabled}`, javaScriptEnabled)
    await approve.getByLabel('Your password', { exact: true }).fill('something else')
    await approve.getByLabel('The number in your chat').fill(pages.matchOf(approving))
    await press(approve, 'It’s me')
    expect(await approve.getByRole('alert').innerText()).toContain('not the password of this account')
    expect(await approve.getByLabel('Your password', { exact: true }).inputValue()).toBe('')
    await look(approve, `approve-wrong-${javaScriptEnabled}`, javaScriptEnabled)
    await approve.getByLabel('Your password', { exact: true }).fill(PASSWORD)
    await press(approve, 'It’s me')
    expect(await heading(approve)).toBe('Thank you')

    const page = await open(pages.pageOf(owner.conversation), { javaScriptEnabled })
    expect(await heading(page)).toBe('Set up 2‑step verification')
    expect(await fits(page)).toBe(true)
    const picture = await page.getByRole('img', { name: /for your authenticator app to scan/ }).boundingBox()
    expect(picture?.width).toBeGreaterThan(180)
    await look(page, `set-up-${javaScriptEnabled}`, javaScriptEnabled)
    await page.getByLabel('The 6-digit code that the app then shows').fill(await owner.code())
    await press(page, 'Turn it on')
    expect(await heading(page)).toBe('2‑step verification is on')
    expect(await fits(page)).toBe(true)
    await look(page, `codes-${javaScriptEnabled}`, javaScriptEnabled)

    const shown = await page.locator('#codes code').allInnerTexts()
    expect(shown).toHaveLength(10)
    expect(await page.getByRole('link', { name: 'Back to the chat' }).count()).toBe(0)
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Save them as a file' }).click(),
    ])
    expect(file.suggestedFilename()).toBe('recovery-codes.txt')
    const kept = readFileSync(await file.path(), 'utf8')
    for (const code of shown) expect(kept).toContain(code)
    expect(await page.getByRole('button', { name: 'Print them' }).count()).toBe(javaScriptEnabled ? 1 : 0)
    if (!javaScriptEnabled) await page.getByText('I have saved them').click()
    expect(await page.getByRole('link', { name: 'Back to the chat' }).getAttribute('href')).toBe(
      'https://t.me/example_bot',
    )

    expect(pages.shown(owner.conversation)?.html).toContain('You have 10 recovery codes left.')
  })

  test('new codes are shown by the button, and not by opening the page', async () => {
    const owner = await createOwner(pages, 'es')
    await owner.secure()
    const page = await open(await owner.renewing(), { javaScriptEnabled })
    expect(await heading(page)).toBe('Códigos de recuperación nuevos')
    await look(page, `renew-${javaScriptEnabled}`, javaScriptEnabled)
    await press(page, 'Ver mis códigos nuevos')
    expect(await page.locator('#codes code').count()).toBe(10)
    await page.reload()
    expect(await page.locator('#codes code').count()).toBe(0)
  })
})

test('recovery codes are not closed before the owner has saved them', async () => {
  const owner = await createOwner(pages)
  await owner.secure()
  const page = await open('about:blank', { fresh: true })
  await page.addInitScript(
    'window.told = []; window.TelegramWebviewProxy = { postEvent: (...event) => window.told.push(event.join(" ")) }',
  )
  await page.goto(await owner.renewing())
  await press(page, 'Show my new codes')
  const asks = 'web_app_setup_closing_behavior {"need_confirmation":true}'
  await expect.poll(() => page.evaluate('window.told'), { timeout: 20_000 }).toEqual([asks])
  const questions: string[] = []
  page.on('dialog', (dialog) => {
    questions.push(dialog.type())
    return dialog.dismiss()
  })
  await page.locator('#codes').click()
  await page.evaluate('setTimeout(() => location.assign("/account/nothing"))')
  await expect.poll(() => questions, { timeout: 20_000 }).toEqual(['beforeunload'])
  expect(await page.locator('#codes code').count()).toBe(10)
  await page.getByText('I have saved them').click()
  await page.getByText('You can close this page and continue in the chat.').waitFor()
  expect(await page.evaluate('window.told.at(-1)')).toBe(asks.replace('true', 'false'))
  await page.getByRole('link', { name: 'Back to the chat' }).waitFor()
  await page.goto('about:blank')
  expect(questions).toEqual(['beforeunload'])
})

test('a wrong code is named at the top of the page, with the focus, and the code field follows', async () => {
  const owner = await createOwner(pages)
  const page = await open(await owner.settingUp())
  await page.getByLabel('The 6-digit code that the app then shows').fill('123456')
  await press(page, 'Turn it on')
  const fault = page.getByRole('alert')
  expect(await fault.innerText()).toContain('That code doesn’t match.')
  expect(await page.evaluate('document.activeElement.id')).toBe('fault')
  const [line, field] = await Promise.all([fault.boundingBox(), page.locator('#code').boundingBox()])
  expect(line?.y).toBeGreaterThanOrEqual(0)
  expect((field?.y ?? 999) + (field?.height ?? 0)).toBeLessThan(740)
  await page.keyboard.press('Tab')
  expect(await page.evaluate('document.activeElement.id')).toBe('code')
})

test('a password can be shown and hidden, and is hidden when it is sent', async () => {
  const owner = await createOwner(pages)
  const page = await open(await owner.approving('export'))
  const field = page.getByLabel('Your password', { exact: true })
  await field.fill('something else')
  await press(page, 'Show the password')
  expect(await field.getAttribute('type')).toBe('text')
  expect(await page.locator('#told').innerText()).toBe('The password is visible.')
  await page.evaluate(`document.forms[0].addEventListener('submit', (event) => event.preventDefault())`)
  await press(page, 'It’s me')
  expect(await field.getAttribute('type')).toBe('password')
})

test('the page asks for a code beside the password once 2-step verification is on', async () => {
  const owner = await createOwner(pages)
  await owner.secure()
  const approving = await owner.approving('export')
  const page = await open(approving)
  expect(await fits(page)).toBe(true)
  await look(page, 'approve-either')
  await page.getByLabel('Or a code from your authenticator app').fill(await owner.code())
  await page.getByLabel('The number in your chat').fill(pages.matchOf(approving))
  await press(page, 'It’s me')
  expect(await heading(page)).toBe('Thank you')
})

test('the token is not left in the address bar', async () => {
  const owner = await createOwner(pages)
  const approving = await open(await owner.approving('export'))
  expect(new URL(approving.url()).pathname).toBe('/account/approve')
  const setUp = await open(await owner.settingUp())
  expect(new URL(setUp.url()).pathname).toBe('/account/two-step')
  await send(pages.pageOf(owner.conversation), { code: await owner.code() })
  pages.pass(30_000)
  const codes = await open(await owner.renewing())
  expect(new URL(codes.url()).pathname).toBe('/account/codes')
})

test('the codes are printed without the buttons', async () => {
  const owner = await createOwner(pages)
  await owner.secure()
  const page = await open(await owner.renewing(), { fresh: true })
  await press(page, 'Show my new codes')
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByRole('link', { name: 'Save them as a file' }).isVisible()).toBe(false)
  expect(await page.locator('#codes').isVisible()).toBe(true)
  await page.emulateMedia({ media: null })
})

test('the key is copied with one tap, as an app takes it', async () => {
  const owner = await createOwner(pages)
  const page = await open(await owner.settingUp(), { permissions: ['clipboard-read', 'clipboard-write'] })
  await press(page, 'Copy the key')
  await page.getByRole('button', { name: 'Copied' }).waitFor()
  const shown = await page.locator('.seed code').innerText()
  expect(await page.evaluate('navigator.clipboard.readText()')).toBe(shown.replaceAll(' ', ''))
})

test('all recovery codes are copied with one tap', async () => {
  const owner = await createOwner(pages)
  await owner.secure()
  const page = await open(await owner.renewing(), { permissions: ['clipboard-read', 'clipboard-write'] })
  await press(page, 'Show my new codes')
  await press(page, 'Copy them')
  await page.getByRole('button', { name: 'Copied' }).waitFor()
  const shown = await page.locator('#codes code').allInnerTexts()
  expect(await page.evaluate<string>('navigator.clipboard.readText()')).toBe(shown.join('\n'))
})
