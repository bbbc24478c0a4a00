/**
 * Photographs the playground in the middle of a real sign-up, for the documentation: `npm run screenshots`.
 * Writes docs/pictures/playground-<width>-<light|dark>.png. Needs Chromium.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

const root = join(import.meta.dirname, '..')
const pictures = join(root, 'docs', 'pictures')

const views = [
  { name: '1280', address: 'ana@example.com', viewport: { width: 1280, height: 800 } },
  { name: '390', address: 'mira@example.com', viewport: { width: 390, height: 844 } },
] as const satisfies readonly ({ name: string; address: string } & BrowserContextOptions)[]

const main = async () => {
  const data = mkdtempSync(join(tmpdir(), 'portico-screenshots-'))
  const program = startProgram(data)
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  })
  try {
    const url = await openedAt(program)
    for (const view of views) await photograph(browser, url, view)
  } finally {
    await browser.close()
    program.kill('SIGTERM')
    await once(program, 'exit')
    rmSync(data, { recursive: true })
  }
}

const startProgram = (data: string): ChildProcess =>
  spawn(process.execPath, [join(root, 'src', 'main.ts')], {
    env: { PORT: '0', DATA_DIR: data },
    stdio: ['ignore', 'pipe', 'inherit'],
  })

const openedAt = async (program: ChildProcess): Promise<string> => {
  if (!program.stdout) throw new Error('The program has no output.')
  for await (const line of createInterface(program.stdout)) {
    const [url] = /http:\S+/.exec(line) ?? []
    if (url) return url
  }
  throw new Error('The program ended before it opened its page.')
}

/** One person, photographed by day and by night where the code has arrived and is asked for. */
const photograph = async (
  browser: Browser,
  url: string,
  { name, address, ...view }: (typeof views)[number],
) => {
  const context = await browser.newContext({ ...view, locale: 'en-GB', reducedMotion: 'reduce' })
  const page = await context.newPage()
  await page.goto(url)
  await signUpUntilTheCode(page, address)
  const mail = page.locator('#letters button').first()
  if (await mail.isVisible()) await mail.click()
  await page.locator('#toast').waitFor({ state: 'hidden' })
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.mouse.move(0, 0)
    await page.waitForTimeout(500)
    await page.screenshot({ path: join(pictures, `playground-${name}-${colorScheme}.png`) })
  }
  await context.close()
}

const signUpUntilTheCode = async (page: Page, address: string) => {
  const tap = (label: string) => page.getByRole('button', { name: label, exact: true }).last().click()
  const say = async (text: string) => {
    await page.locator('#text').fill(text)
    await page.locator('#send').click()
  }
  await tap('Start')
  await tap('Create my account')
  await page.getByText('which country or region').waitFor()
  await say('Spain')
  await page.getByText('What’s your e-mail address').waitFor()
  await say(address)
  await tap('I can’t see it')
  await tap('Open the page')
  await page.frameLocator('iframe').last().getByRole('button', { name: 'Let my device solve it' }).click()
  await page.getByText('Type its 6-digit code here').waitFor()
  await page.getByText('Sent. It usually').waitFor()
}

await main()
