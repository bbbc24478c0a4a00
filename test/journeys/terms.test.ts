import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Draft } from '../../flows/sign-up/context.ts'
import { openSqliteConversations } from '../../src/conversations/sqlite.ts'
import { read, write } from '../../src/engine/record.ts'
import {
  type App,
  accountsOf,
  addressBehind,
  DAY,
  labelsOf,
  MINUTE,
  openApp,
  type Person,
  textOf,
} from '../fixtures/app.ts'
import { steps, walk } from '../fixtures/sign-up-steps.ts'

let app: App
beforeAll(async () => {
  app = await openApp()
})
afterAll(() => app[Symbol.asyncDispose]())

describe('the terms', () => {
  test('open behind their buttons, and name the version that is recorded', async () => {
    const ana = app.person()
    const screen = await walk(app, ana, 'terms')
    expect(addressBehind(screen, 'Privacy policy')).toBe('https://example.com/privacy')
    expect(addressBehind(screen, 'Terms')).toBe('https://example.com/terms')
    expect(textOf(screen)).toContain('2026-01')
  })

  test('are not accepted by anything but the button', async () => {
    const ana = app.person()
    await walk(app, ana, 'terms')
    ana.say('yes of course')
    await ana.sees(steps.terms.sees)
    expect((await app.draft(ana)).context.terms).toBeUndefined()
  })

  test('are recorded with version, language, time and channel; offers stay off', async () => {
    const ana = app.person()
    const screen = await walk(app, ana, 'terms')
    expect(labelsOf(screen)).toContain('☐ Send me news and offers')
    await ana.tap('I accept')
    const accepted = app.now()
    await app.pass(MINUTE)
    await walk(app, ana, 'done', 'captcha')
    const [account] = await accountsOf(app, ana)
    expect(account?.consents).toEqual([
      { kind: 'terms', version: '2026-01', locale: 'en', at: accepted, channel: 'telegram' },
    ])
  })

  test('record offers only for those who turned them on, in the language they read', async () => {
    const ana = app.person({ languageCode: 'es' })
    ana.say('/signup')
    await ana.sees('¿en qué país')
    ana.say('perú')
    await ana.sees('iniciar sesión')
    ana.say(ana.email)
    await ana.sees('política de privacidad')
    const off = labelsOf(ana.screen).find((label) => label.startsWith('☐')) ?? ''
    await ana.tap(off)
    await ana.next((bubble) => labelsOf(bubble).some((label) => label.startsWith('☑')))
    expect((await app.draft(ana)).context).toMatchObject({ offers: expect.any(Number) })
    await ana.tap(off.replace('☐', '☑'))
    await ana.next((bubble) => labelsOf(bubble).includes(off))
    await ana.tap(off)
    await ana.next((bubble) => labelsOf(bubble).some((label) => label.startsWith('☑')))
    await ana.tap('Acepto')
    await ana.sees('caracteres')
    expect((await app.draft(ana)).context).toMatchObject({
      offers: expect.any(Number),
      terms: { version: '2026-01', locale: 'es', at: app.now() },
    })
  })

  test('are asked for again when there is a new version, and nothing else is', async () => {
    const ana = app.person()
    await walk(app, ana, 'review')
    await app.restart(() => acceptedBefore(ana, '2025-06'))
    await ana.tap('Create my account')
    const again = await ana.sees('The terms have changed since you accepted them')
    expect(textOf(again)).toContain('2026-01')
    expect(await accountsOf(app, ana)).toEqual([])
    await ana.tap('I accept')
    await ana.sees(steps.review.sees)
    await ana.tap('Create my account')
    await ana.sees(steps.done.sees)
    expect((await accountsOf(app, ana))[0]?.consents).toMatchObject([{ kind: 'terms', version: '2026-01' }])
  })
})

/** What a person finds who accepted an older version before the operator published a new one. */
const acceptedBefore = async ({ conversation: id }: Person, version: string) => {
  const store = openSqliteConversations(join(app.dataDir, 'conversations.db'), app.now)
  const { record = new Uint8Array(), version: loaded } = await store.load(id)
  const known = read(app.secrets, id, record)
  const frames = known.frames.map((frame) => {
    const { terms, ...context } = frame.context as Draft
    return terms ? { ...frame, context: { ...context, terms: { ...terms, version } } } : frame
  })
  const changed = write(app.secrets, id, { ...known, frames })
  await store.commit({ id, version: loaded, record: changed, at: app.now(), expires: app.now() + DAY })
  await store.close()
}
