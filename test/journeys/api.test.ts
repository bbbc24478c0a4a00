import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { owner } from '../fixtures/account-steps.ts'
import {
  type App,
  accountsOf,
  DAY,
  mailTo,
  openApp,
  openServices,
  type Person,
  textOf,
} from '../fixtures/app.ts'
import { startChild } from '../fixtures/child.ts'
import { freePort } from '../fixtures/servers/free-port.ts'
import { PASSWORD, walk } from '../fixtures/sign-up-steps.ts'

const API_KEY = 'the-key-of-the-back-end-for-journeys-1'

let app: App
beforeAll(async () => {
  app = await openApp({ CAPTCHA: 'off', API_KEY })
})
afterAll(() => app[Symbol.asyncDispose]())

const call = (method: string, path: string, body?: object) =>
  fetch(`${app.url}${path}`, {
    method,
    headers: { authorization: `Bearer ${API_KEY}`, 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  })

const laptop = { name: 'Firefox on Linux', key: 'laptop-0123456789' }
const signIn = (person: Person, device = laptop, password = PASSWORD) =>
  call('POST', '/api/session', { identifier: person.email, password, device })
const signedIn = async (person: Person, device = laptop) => {
  const answer = await signIn(person, device)
  return ((await answer.json()) as { session: string }).session
}
const look = async (session: string) => (await call('GET', `/api/session/${session}`)).status

describe('the service’s own back end', () => {
  test('signs a person in who has just created an account, and out again', async () => {
    const ana = await owner(app)
    const [account] = await accountsOf(app, ana)
    const answer = await signIn(ana)
    expect(answer.status).toBe(201)
    const { session, ...told } = (await answer.json()) as { session: string }
    expect(told).toMatchObject({ account: account?.number, name: 'Ana', state: 'active' })
    expect(await look(session)).toBe(200)
    expect((await call('DELETE', `/api/session/${session}`)).status).toBe(204)
    expect(await look(session)).toBe(404)
  })

  test('is served after a restart too: sessions and pauses stay', async () => {
    const ana = await owner(app)
    const session = await signedIn(ana)
    const eva = { ...laptop, key: 'elsewhere-0123456' }
    for (let tries = 0; tries < 5; tries += 1) await signIn(ana, eva, 'not the password')
    await app.restart()
    expect(await look(session)).toBe(200)
    expect((await signIn(ana, eva)).status).toBe(429)
    expect((await signIn(ana)).status).toBe(201)
  })

  test('is told apart from a browser by its key: a request without a key gets the description and nothing else', async () => {
    const url = app.url
    expect((await fetch(`${url}/api/session`, { method: 'POST' })).status).toBe(401)
    const described = (await (await fetch(`${url}/api/openapi.json`)).json()) as { info: { title: string } }
    expect(described.info.title).toBe('Example Account: signing in')
  })

  test('has no API where no key is set', async () => {
    await using plain = await openApp()
    for (const path of ['/api/session', '/api/openapi.json']) {
      const headers = { authorization: `Bearer ${API_KEY}` }
      expect((await fetch(`${plain.url}${path}`, { headers })).status).toBe(404)
    }
  })
})

describe('the owner', () => {
  test('hears at once, by mail and in the chat, of a sign-in on a device not seen before, and of no other', async () => {
    const ana = await owner(app)
    const sees = ana.sees('Firefox on Linux')
    const mail = mailTo(app, ana.email)
    await signedIn(ana)
    await app.pass(0)
    expect(textOf(await sees)).toContain('Firefox on Linux')
    expect((await mail).text).toContain('Firefox on Linux')
    await signedIn(ana)
    const [account] = await accountsOf(app, ana)
    const notifications = app.directory.db
      .selectFrom('notifications')
      .select('to_kind')
      .where('account', '=', account?.id ?? '')
      .where('kind', '=', 'signed-in')
    expect((await notifications.execute()).map(({ to_kind }) => to_kind).sort()).toEqual(['chat', 'email'])
  })

  test('is not kept out by a stranger’s wrong passwords: the linked chat says what happened, and unlocks', async () => {
    const ana = await owner(app)
    const stranger = { name: 'Elsewhere', key: 'stranger-0123456' }
    for (let tries = 0; tries < 5; tries += 1) await signIn(ana, stranger, `wrong ${tries}`)
    expect((await signIn(ana)).status).toBe(429)
    ana.say('/account')
    await ana.sees('5 failed attempts')
    await ana.tap('End the pause')
    await ana.sees('The pause is over.')
    expect((await signIn(ana)).status).toBe(201)
  })

  test('is signed out after thirty days at most', async () => {
    const ana = await owner(app)
    const session = await signedIn(ana)
    for (let day = 6; day < 30; day += 6) {
      await app.pass(6 * DAY)
      expect(await look(session)).toBe(200)
    }
    await app.pass(6 * DAY)
    expect(await look(session)).toBe(404)
  })
})

test('no password, session, key of a device or of the API stands anywhere it could be read later', async () => {
  const port = String(await freePort())
  await using services = await openServices({ CAPTCHA: 'off', API_KEY, PORT: port, LOG_LEVEL: 'trace' })
  await using child = startChild(services)
  const ana = services.person()
  await walk(services, ana, 'done')
  const post = (body: object) =>
    fetch(`http://127.0.0.1:${port}/api/session`, {
      method: 'POST',
      headers: { authorization: `Bearer ${API_KEY}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  const told = ana.sees(laptop.name)
  const opened = await post({ identifier: ana.email, password: PASSWORD, device: laptop })
  const { session } = (await opened.json()) as { session: string }
  const wrong = 'five lanterns over a noisy harbour'
  await post({ identifier: ana.email, password: wrong, device: laptop })
  await post({ identifier: ana.email, password: wrong, device: laptop, factor: 'AB2CD-EF3GH-JK4MN' })
  await told
  const figures = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text()
  child.kill('SIGTERM')
  await child.ended
  const files = readdirSync(services.dataDir, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && file.name !== 'secret.key')
    .map((file) => [file.name, readFileSync(join(file.parentPath, file.name))] as const)
  const places = [
    ['the log', Buffer.from(child.output)],
    ['/metrics', Buffer.from(figures)],
    ['the chat', Buffer.from(JSON.stringify(services.botApi.calls.map(({ params }) => params)))],
    ...files,
  ] as const
  const secrets = { session, wrong, PASSWORD, API_KEY, device: laptop.key, factor: 'AB2CD-EF3GH' }
  const disguised = (secret: string) => {
    const bytes = Buffer.from(secret)
    return [secret, bytes.toString('hex'), bytes.toString('base64').slice(0, -4), encodeURIComponent(secret)]
  }
  const found = Object.entries(secrets).flatMap(([name, secret]) =>
    places
      .filter(([, content]) => disguised(secret).some((text) => content.includes(text)))
      .map(([place]) => [name, place]),
  )
  expect(found).toEqual([])
  expect(places.filter(([, content]) => content.includes(laptop.name)).length).toBeGreaterThan(1)
})
