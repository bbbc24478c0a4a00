import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { turnedAway } from '../../src/contracts/turned-away.ts'
import { owner, twoStepOn } from '../fixtures/account-steps.ts'
import { type App, DAY, HOUR, labelsOf, openApp, type Person, textOf } from '../fixtures/app.ts'
import { type Browser, CALLBACK, CLIENTS, openBrowser } from '../fixtures/openid.ts'
import { PASSWORD, walk } from '../fixtures/sign-up-steps.ts'
import { goesOnTo } from '../fixtures/surfer.ts'

const folder = mkdtempSync(join(tmpdir(), 'portico-sign-in-'))
const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:150.0) Gecko/20100101 Firefox/150.0'

let app: App
beforeAll(async () => {
  const file = join(folder, 'clients.json')
  writeFileSync(file, JSON.stringify(CLIENTS))
  app = await openApp({ CAPTCHA: 'off', CLIENTS: file, PLACE_HEADERS: 'X-City, X-Country' })
})
afterAll(async () => {
  await app[Symbol.asyncDispose]()
  rmSync(folder, { recursive: true, force: true })
})

const newBrowser = (): Browser => openBrowser({ issuer: app.url })

/** Goes from the application to its sign-in page; the path of the page. */
const begin = async (browser: Browser, more: Readonly<Record<string, string>> = {}): Promise<string> => {
  const asked = new URLSearchParams({
    client_id: 'wiki',
    redirect_uri: CALLBACK,
    response_type: 'code',
    scope: 'openid',
    code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
    code_challenge_method: 'S256',
    ...more,
  })
  return (await browser.go(`${app.url}/openid/auth?${asked}`)).pathname
}

/** What the operator's own proxy says of where a browser is. */
const MADRID = { 'x-city': 'Madrid', 'x-country': 'ES' }

const look = async (browser: Browser, path: string, said: Readonly<Record<string, string>> = {}) => {
  const answer = await browser.fetch(path, { headers: { 'user-agent': FIREFOX, ...said } })
  const html = await answer.text()
  return {
    status: answer.status,
    html,
    location: answer.headers.get('location') ?? '',
    number: /<output>(\d\d)<\/output>/.exec(html)?.[1] ?? '',
    start: /start=(signin-[\w-]{44})"/.exec(html)?.[1] ?? '',
  }
}

const send = async (
  browser: Browser,
  path: string,
  fields: Readonly<Record<string, string>>,
  said: Readonly<Record<string, string>> = {},
) => {
  const answer = await browser.fetch(path, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { 'user-agent': FIREFOX, 'sec-fetch-site': 'same-origin', ...said },
  })
  const html = await answer.text()
  return { status: answer.status, html, location: answer.headers.get('location') ?? '' }
}

/** Follows the page that goes on by itself, to the application. */
const goesOn = async (browser: Browser, { html, location }: { html: string; location: string }) => {
  return browser.go(location || (goesOnTo(html) ?? ''))
}

const otherNumber = (person: Person, number: string): string =>
  labelsOf(person.screen).find((label) => /^\d\d$/.test(label) && label !== number) ?? ''

/** Signs in by the link of the page; the browser is known afterwards. */
const signInByLink = async (person: Person, browser: Browser) => {
  const path = await begin(browser)
  const page = await look(browser, path)
  const asked = person.sees('Sign in to Wiki?')
  person.say(`/start ${page.start}`)
  expect(textOf(await asked)).toContain('On Firefox · Linux.')
  const approved = person.sees('Done. Go back to Wiki')
  await person.tap(page.number)
  await approved
  return goesOn(browser, await look(browser, path))
}

const rings = async (person: Person): Promise<number> => {
  const { rows } = await app.directory.db
    .selectFrom('sign_in_requests')
    .innerJoin('chats', 'chats.account', 'sign_in_requests.rung')
    .where('chats.conversation', '=', person.conversation)
    .select((eb) => eb.fn.countAll<number>().as('rows'))
    .executeTakeFirstOrThrow()
  return Number(rows)
}

describe('a person with a linked chat', () => {
  test('signs in by the link of the page, and the next time with two taps on the browser that is known by then', async () => {
    const ana = await owner(app)
    const browser = newBrowser()
    expect((await signInByLink(ana, browser)).searchParams.get('code')).toBeTruthy()
    expect(await rings(ana)).toBe(0)

    const path = await begin(browser, { prompt: 'login' })
    const asked = ana.sees('Sign in to Wiki?')
    const page = await look(browser, path, MADRID)
    expect(page.html).toContain('Your chat was asked just now')
    expect(textOf(await asked)).toContain('On Firefox · Linux (Madrid, Spain).')
    const approved = ana.sees('Done. Go back to Wiki')
    await ana.tap(page.number)
    await approved
    const end = await goesOn(browser, await look(browser, path))
    expect(end.searchParams.get('code')).toBeTruthy()

    const list = ana.sees('one active session')
    ana.say('/sessions')
    expect(textOf(await list)).toContain('Wiki · Firefox · Linux')
  })

  test('reads of the answer without scripts, and by an event at once', async () => {
    const ana = await owner(app)
    const browser = newBrowser()
    await signInByLink(ana, browser)
    const path = await begin(browser, { prompt: 'login' })
    const asked = ana.sees('Sign in to Wiki?')
    const page = await look(browser, path)
    expect(page.html).toContain('<noscript><meta http-equiv="refresh" content="3"></noscript>')
    await asked
    const events = await browser.fetch(`${path}/events`)
    expect(events.headers.get('content-type')).toContain('text/event-stream')
    const approved = ana.sees('Done. Go back to Wiki')
    await ana.tap(page.number)
    await approved
    expect(await events.text()).toContain('event: answered')
    // Answered while its stream was away, a page hears of it as soon as it asks again.
    expect(await (await browser.fetch(`${path}/events`)).text()).toContain('event: answered')
  })

  test('is not signed in by another number, nor after "not me", which ends everything that was open', async () => {
    const ana = await owner(app)
    const browser = newBrowser()
    await signInByLink(ana, browser)
    const path = await begin(browser, { prompt: 'login' })
    const asked = ana.sees('Sign in to Wiki?')
    const page = await look(browser, path)
    await asked
    const wrong = ana.sees('That was another number')
    await ana.tap(otherNumber(ana, page.number))
    await wrong
    const ended = await look(browser, path)
    expect(ended.html).toContain('Another number was tapped')

    const again = ana.sees('Sign in to Wiki?')
    expect((await send(browser, path, { way: 'again' })).location).toBe(path)
    await again
    const denied = ana.sees('Nobody was signed in, and everything else')
    await ana.tap('Not me')
    expect(labelsOf(await denied)).toEqual(
      expect.arrayContaining(['Choose a new password', 'See my devices']),
    )
    expect((await look(browser, path)).html).toContain('somebody said “not me”')
    const happened = await app.directory.db
      .selectFrom('activity')
      .innerJoin('chats', 'chats.account', 'activity.account')
      .select('activity.facts')
      .where('chats.conversation', '=', ana.conversation)
      .where('activity.kind', '=', 'sign-in-denied')
      .execute()
    expect(happened).toEqual([{ facts: '{"client":"Wiki"}' }])
  })

  test('signs in by the password in the page, and hears of the device that is new', async () => {
    const ana = await owner(app)
    const browser = newBrowser()
    const path = await begin(browser)
    const page = await look(browser, path)
    for (const way of ['password', 'chat']) {
      const nameless = await send(browser, path, { way, identifier: ' ' })
      expect([nameless.status, nameless.location]).toEqual([422, ''])
      expect(nameless.html).toContain('Please type your e-mail address, phone number or account ID first.')
    }
    const asked = ana.sees('Sign in to Wiki?')
    ana.say(`/start ${page.start}`)
    await asked
    const told = ana.sees('signed in to Wiki on a new device: Firefox · Linux (Madrid, Spain).')
    const typed = { way: 'password', identifier: ana.email, password: PASSWORD }
    const answer = await send(browser, path, typed, MADRID)
    expect(answer.html).toContain('Taking you to Wiki…')
    await told
    expect((await goesOn(browser, answer)).searchParams.get('code')).toBeTruthy()

    // The question that the page asked before it went on without the chat is worth nothing any more.
    const below = ana.sees('Sign in to Wiki?')
    await ana.tap('It was me')
    await below
    const over = ana.sees('This question is over')
    await ana.tap(page.number)
    await over
  })

  test('with 2-step verification is asked for the code after the tap, and told where it is missing again and again', async () => {
    const ana = await owner(app)
    const code = await twoStepOn(app, ana)
    const tapped = async () => {
      const browser = newBrowser()
      const path = await begin(browser)
      const page = await look(browser, path)
      const asked = ana.sees('Sign in to Wiki?')
      ana.say(`/start ${page.start}`)
      await asked
      const approved = ana.sees('Done. Go back to Wiki')
      await ana.tap(page.number)
      await approved
      expect((await look(browser, path)).html).toContain('its code is needed, too')
      return { browser, path }
    }
    const { browser, path } = await tapped()
    const signedIn = await send(browser, path, { way: 'code', code: code() })
    expect((await goesOn(browser, signedIn)).searchParams.get('code')).toBeTruthy()
    const told = () =>
      app.directory.db
        .selectFrom('notifications')
        .innerJoin('chats', 'chats.account', 'notifications.account')
        .select('facts')
        .where('chats.conversation', '=', ana.conversation)
        .where('kind', '=', 'factor-missing')
        .where('to_kind', '=', 'email')
        .execute()
    for (let times = 0; times < 4; times += 1) await tapped()
    expect(await told()).toEqual([])
    await tapped()
    expect(await told()).toEqual([{ facts: JSON.stringify({ count: 5 }) }])
  })

  test('is asked once where a process dies between the tap and the page, and goes on in the next one', async () => {
    const ana = await owner(app)
    const browser = newBrowser()
    const path = await begin(browser)
    const page = await look(browser, path)
    const asked = ana.sees('Sign in to Wiki?')
    ana.say(`/start ${page.start}`)
    await asked
    const approved = ana.sees('Done. Go back to Wiki')
    await ana.tap(page.number)
    await approved
    const first = await look(browser, path)
    // The browser never comes back with it: it looks at its page once more.
    expect((await look(browser, path)).location).toBe(first.location)
    const sessions = await app.directory.db
      .selectFrom('sessions')
      .innerJoin('chats', 'chats.account', 'sessions.account')
      .select('handle')
      .where('chats.conversation', '=', ana.conversation)
      .execute()
    expect(sessions).toHaveLength(1)
  })
})

test('a person who goes back without signing in reads so, and the application hears it', async () => {
  const browser = newBrowser()
  const path = await begin(browser)
  await look(browser, path)
  const answer = await send(browser, path, { way: 'refuse' })
  expect(answer.html).toContain('<h1>You’re not signed in</h1>')
  expect((await goesOn(browser, answer)).searchParams.get('error')).toBe('access_denied')
})

describe('a person without an account', () => {
  test('creates one in the chat, is asked there by itself afterwards, and is signed in', async () => {
    const eva = app.person()
    const browser = newBrowser()
    const path = await begin(browser)
    const page = await look(browser, path)
    const unlinked = eva.sees('This chat is not linked to any')
    eva.say(`/start ${page.start}`)
    expect(labelsOf(await unlinked)).toEqual(
      expect.arrayContaining(['Link my account', 'Create an account', 'Get back in']),
    )
    await walk(app, eva, 'done')
    const asked = eva.sees('Sign in to Wiki?')
    await app.pass(0)
    await asked
    const approved = eva.sees('Done. Go back to Wiki')
    await eva.tap(page.number)
    await approved
    expect((await goesOn(browser, await look(browser, path))).searchParams.get('code')).toBeTruthy()
  })
})

describe('an application that is not the operator’s own', () => {
  test('has the person asked whether it may have what it asks for, after the sign-in', async () => {
    const ana = await owner(app)
    const browser = newBrowser()
    const path = await begin(browser, { client_id: 'shop', redirect_uri: 'http://localhost:9/shop' })
    await look(browser, path)
    const told = ana.sees('signed in to Shop on a new device')
    const answer = await send(browser, path, { way: 'password', identifier: ana.email, password: PASSWORD })
    await told
    const consent = (await goesOn(browser, answer)).pathname
    expect((await look(browser, consent)).html).toContain('Shop')
    const allowed = await browser.fetch(consent, {
      method: 'POST',
      body: new URLSearchParams({ answer: 'allow' }),
      headers: { 'sec-fetch-site': 'same-origin' },
    })
    expect((await browser.go(goesOnTo(await allowed.text()) ?? '')).searchParams.get('code')).toBeTruthy()
  })
})

describe('a stranger', () => {
  test('sees the same page for an account with a chat, without one, and for none, and rings twice a day', async () => {
    const ana = await owner(app)
    const ask = async (identifier: string) => {
      const browser = newBrowser()
      const path = await begin(browser)
      await look(browser, path)
      const begun = performance.now()
      const { status, location } = await send(browser, path, { way: 'chat', identifier })
      const took = performance.now() - begun
      const page = await look(browser, location)
      const shape = page.html.replaceAll(path, 'PATH').replace(/<svg.*<\/svg>/s, '').length
      return { status, location: location.replace(path, 'PATH'), shape, took, page, path, browser }
    }
    const asked = ana.sees('Sign in to Wiki?')
    const known = await ask(ana.email)
    await asked
    const unknown = await ask('nobody-has-this@example.com')
    const limits: string[] = []
    const stop = turnedAway.listen((limit) => limits.push(limit))
    const third = [await ask(ana.email), await ask(ana.email), await ask(ana.email)]
    stop()
    expect(await rings(ana)).toBe(2)
    expect(limits.filter((limit) => limit.startsWith('signIn.'))).toEqual([
      'signIn.strangers',
      'signIn.strangers',
    ])
    for (const one of [unknown, ...third])
      expect(one).toMatchObject({ status: known.status, location: known.location })
    for (const { took } of [known, unknown, ...third]) expect(took).toBeGreaterThan(240)
    expect(
      new Set(
        [known, unknown, ...third].map(({ page }) => page.html.includes('If this account has a linked chat')),
      ),
    ).toEqual(new Set([true]))
    await app.pass(DAY + HOUR)
    await ask(ana.email)
    expect(await rings(ana)).toBe(3)
  })

  test('opens nothing with the address of the page of another browser, and sees nothing in it', async () => {
    const path = await begin(newBrowser())
    const page = await look(newBrowser(), path)
    expect(page.status).toBe(410)
    expect(page.html).toContain('This sign-in is over')
    expect((await newBrowser().fetch(`${path}/events`)).status).toBe(204)
  })

  test('takes nothing with a forged or an old link', async () => {
    const eva = app.person()
    const over = eva.sees('This question is over')
    eva.say(`/start signin-${'A'.repeat(44)}`)
    await over
  })
})
