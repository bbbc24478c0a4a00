import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { owner } from '../fixtures/account-steps.ts'
import { type App, accountsOf, HOUR, labelsOf, openApp, type Person, textOf } from '../fixtures/app.ts'
import { PASSWORD } from '../fixtures/sign-up-steps.ts'

const API_KEY = 'the-key-of-the-back-end-for-journeys-1'

let app: App
beforeAll(async () => {
  app = await openApp({ CAPTCHA: 'off', API_KEY }, Date.UTC(2026, 6, 1, 6, 30))
})
afterAll(() => app[Symbol.asyncDispose]())

const call = (method: string, path: string, body?: object) =>
  fetch(`${app.url}${path}`, {
    method,
    headers: { authorization: `Bearer ${API_KEY}`, 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  })
const look = async (session: string) => (await call('GET', `/api/session/${session}`)).status

const devices = {
  laptop: { name: 'Firefox on Linux', key: 'laptop-0123456789' },
  phone: { name: 'Chrome on a phone', key: 'phone-01234567890' },
} as const

const known = new Set<string>()

/** Signs in; on a new device the owner hears of it before anything else happens in the chat. */
const signIn = async (person: Person, device: keyof typeof devices) => {
  const isNew = known.size < known.add(`${person.email} ${device}`).size
  const told = isNew ? person.sees(devices[device].name) : undefined
  const body = { identifier: person.email, password: PASSWORD, device: devices[device] }
  const answer = await call('POST', '/api/session', body)
  await told
  return ((await answer.json()) as { session: string }).session
}

const listOf = async (person: Person, words: string | RegExp) => {
  const seen = person.sees(words)
  person.say('/sessions')
  return seen
}

describe('the signed-in devices', () => {
  test('are listed in plain words, with the times of the account’s region', async () => {
    const ana = await owner(app)
    await signIn(ana, 'laptop')
    await app.pass(2 * HOUR)
    await signIn(ana, 'phone')
    const list = await listOf(ana, 'You have 2 active sessions')
    const text = textOf(list)
    expect(text.indexOf('Chrome on a phone')).toBeLessThan(text.indexOf('Firefox on Linux'))
    expect(text).toMatch(/Signed in: July 1, 2026 at 8:3\d AM/)
    expect(labelsOf(list).slice(0, 3)).toEqual([
      'Chrome on a phone',
      'Firefox on Linux',
      'Sign out everywhere',
    ])
  })

  test('are none at first, and the chat says so', async () => {
    const ana = await owner(app)
    await listOf(ana, 'No active sessions')
  })

  test('are listed anew where what the chat told has covered the list', async () => {
    const ana = await owner(app)
    await listOf(ana, 'No active sessions')
    await signIn(ana, 'laptop')
    const list = ana.sees('one active session')
    await ana.tap('It was me')
    expect(textOf(await list)).toContain('Firefox on Linux')
  })

  test('can be signed out one by one: the session ends at once', async () => {
    const ana = await owner(app)
    const [laptop, phone] = [await signIn(ana, 'laptop'), await signIn(ana, 'phone')]
    await listOf(ana, '2 active sessions')
    const one = ana.sees('Don’t recognize it?')
    await ana.tap('Firefox on Linux')
    expect(labelsOf(await one)).toContain('Choose a new password')
    const gone = ana.sees('Signed out.')
    await ana.tap('Sign it out')
    expect(textOf(await gone)).toContain('one active session')
    expect([await look(laptop), await look(phone)]).toEqual([404, 200])
  })

  test('can be signed out all at once, after being asked', async () => {
    const ana = await owner(app)
    const sessions = [await signIn(ana, 'laptop'), await signIn(ana, 'phone'), await signIn(ana, 'phone')]
    await listOf(ana, '3 active sessions')
    const sure = ana.sees('All 3 active sessions will be signed out')
    await ana.tap('Sign out everywhere')
    await sure
    expect(await Promise.all(sessions.map(look))).toEqual([200, 200, 200])
    const out = ana.sees('3 sessions signed out.')
    await ana.tap('Yes, sign out everywhere')
    expect(textOf(await out)).toContain('No active sessions')
    expect(await Promise.all(sessions.map(look))).toEqual([404, 404, 404])
  })

  test('of another account are never shown', async () => {
    const [ana, eva] = [await owner(app), await owner(app)]
    await signIn(ana, 'laptop')
    await listOf(eva, 'No active sessions')
    const stranger = app.person()
    stranger.say('/sessions')
    await stranger.sees('This chat isn’t linked to your Example Account yet')
  })

  test('are written into the activity when they end', async () => {
    const ana = await owner(app)
    await signIn(ana, 'laptop')
    await listOf(ana, 'one active session')
    const sure = ana.sees('one active session will be signed out')
    await ana.tap('Sign out everywhere')
    await sure
    const out = ana.sees('Signed out.')
    await ana.tap('Yes, sign out everywhere')
    await out
    const [account] = await accountsOf(app, ana)
    const rows = await app.directory.db
      .selectFrom('activity')
      .select(['kind', 'facts'])
      .where('account', '=', account?.id ?? '')
      .execute()
    expect(rows).toContainEqual({ kind: 'sessions-ended', facts: '{"count":1}' })
  })
})
