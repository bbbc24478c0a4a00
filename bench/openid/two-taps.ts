import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { owner } from '../../test/fixtures/account-steps.ts'
import { openApp } from '../../test/fixtures/app.ts'
import { type Browser, openBrowser } from '../../test/fixtures/openid.ts'
import { quantile } from '../portico/figures.ts'
import { asking, CALLBACK, CLIENT, SECRET } from './contest.ts'

/** ms of our time in a sign-in by a linked chat from a known browser; what the person and the network take is left out. */
export interface TwoTaps {
  readonly n: number
  /** From the application's redirect until the question is in the chat. */
  readonly asked: number
  /** From the tap until the browser is back at the application. */
  readonly back: number
  /** Both, of 95 of 100. */
  readonly p95: number
}

/** Application, chat, application: the browser waits by server-sent events, as the page's script does. */
export const measureTwoTaps = async (n = 60): Promise<TwoTaps> => {
  const folder = mkdtempSync(join(tmpdir(), 'portico-two-taps-'))
  const clients = join(folder, 'clients.json')
  const wiki = { id: CLIENT, name: 'Wiki', secret: SECRET, redirectUris: [CALLBACK], own: true }
  writeFileSync(clients, JSON.stringify([wiki]))
  try {
    await using app = await openApp({ CAPTCHA: 'off', CLIENTS: clients })
    const took: { readonly asked: number; readonly back: number }[] = []
    for (let turn = 0; turn < n; turn += 1) {
      const ana = await owner(app)
      const browser = openBrowser({ issuer: app.url })
      const first = await look(browser, await begin(browser, app.url))
      const linked = ana.sees('Sign in to Wiki?')
      ana.say(`/start ${first.start}`)
      await linked
      const done = ana.sees('Done. Go back to Wiki')
      await ana.tap(first.number)
      await done
      await goOn(browser, first.path)

      const begun = performance.now()
      const question = ana.sees('Sign in to Wiki?')
      const page = await look(browser, await begin(browser, app.url))
      const events = browser.fetch(`${page.path}/events`)
      await question
      const asked = performance.now() - begun
      const stream = await events
      const tapped = performance.now()
      void ana.tap(page.number)
      for await (const chunk of stream.body ?? [])
        if (Buffer.from(chunk).toString().includes('answered')) break
      await goOn(browser, page.path)
      took.push({ asked, back: performance.now() - tapped })
    }
    const all = took.map(({ asked, back }) => asked + back)
    return {
      n,
      asked: quantile(
        took.map(({ asked }) => asked),
        0.5,
      ),
      back: quantile(
        took.map(({ back }) => back),
        0.5,
      ),
      p95: quantile(all, 0.95),
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The address of the sign-in page to which an application's request leads. */
const begin = async (browser: Browser, url: string): Promise<string> => {
  return (await browser.go(asking(`${url}/openid/auth`, 'openid', { prompt: 'login' }))).pathname
}

const look = async (browser: Browser, path: string) => {
  const answer = await browser.fetch(path)
  const html = await answer.text()
  return {
    path,
    html,
    location: answer.headers.get('location'),
    number: /<output>(\d\d)<\/output>/.exec(html)?.[1] ?? '',
    start: /start=(signin-[\w-]+)"/.exec(html)?.[1] ?? '',
  }
}

/** Loads the page once more, as it does when the chat has answered, and follows it to the application. */
const goOn = async (browser: Browser, path: string): Promise<void> => {
  const { html, location } = await look(browser, path)
  const next = location ?? (/url=([^"]+)"/.exec(html)?.[1] ?? '').replaceAll('&amp;', '&')
  const end = await browser.go(next)
  if (!end.searchParams.has('code')) throw new Error(`No code at ${end.href}`)
}
