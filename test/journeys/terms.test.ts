import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Draft } from '../../flows/sign-up/draft.ts'
import { openSqliteConversations } from '../../src/conversations/sqlite.ts'
import { read, write } from '../../src/engine/record.ts'
import {
  accountsOf,
  addressBehind,
  DAY,
  type Guest,
  type House,
  labelsOf,
  MINUTE,
  openHouse,
  textOf,
} from './house.ts'
import { steps, walk } from './steps.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house[Symbol.asyncDispose]())

describe('the terms', () => {
  test('open behind their buttons, and name the version that is recorded', async () => {
    const ana = house.person()
    const screen = await walk(house, ana, 'terms')
    expect(addressBehind(screen, 'Privacy policy')).toBe('https://example.com/privacy')
    expect(addressBehind(screen, 'Terms')).toBe('https://example.com/terms')
    expect(textOf(screen)).toContain('2026-01')
  })

  test('are not accepted by anything but the button', async () => {
    const ana = house.person()
    await walk(house, ana, 'terms')
    ana.say('yes of course')
    await ana.sees(steps.terms.sees)
    expect((await house.draft(ana)).context.terms).toBeUndefined()
  })

  test('are recorded with version, language, time and channel; offers stay off', async () => {
    const ana = house.person()
    const screen = await walk(house, ana, 'terms')
    expect(labelsOf(screen)).toContain('☐ Send me news and offers')
    await ana.tap('I accept')
    const accepted = house.now()
    await house.pass(MINUTE)
    await walk(house, ana, 'done', 'captcha')
    const [account] = await accountsOf(house, ana)
    expect(account?.consents).toEqual([
      { kind: 'terms', version: '2026-01', locale: 'en', at: accepted, channel: 'telegram' },
    ])
  })

  test('record offers only for those who turned them on, in the language they read', async () => {
    const ana = house.person({ languageCode: 'es' })
    ana.say('/signup')
    await ana.sees('¿en qué país')
    ana.say('perú')
    await ana.sees('iniciar sesión')
    ana.say(ana.email)
    await ana.sees('política de privacidad')
    const off = labelsOf(ana.screen).find((label) => label.startsWith('☐')) ?? ''
    await ana.tap(off)
    await ana.next((bubble) => labelsOf(bubble).some((label) => label.startsWith('☑')))
    expect((await house.draft(ana)).context).toMatchObject({ offers: expect.any(Number) })
    await ana.tap(off.replace('☐', '☑'))
    await ana.next((bubble) => labelsOf(bubble).includes(off))
    await ana.tap(off)
    await ana.next((bubble) => labelsOf(bubble).some((label) => label.startsWith('☑')))
    await ana.tap('Acepto')
    await ana.sees('caracteres')
    expect((await house.draft(ana)).context).toMatchObject({
      offers: expect.any(Number),
      terms: { version: '2026-01', locale: 'es', at: house.now() },
    })
  })

  test('are asked for again when there is a new version, and nothing else is', async () => {
    const ana = house.person()
    await walk(house, ana, 'review')
    await house.restart(() => acceptedBefore(ana, '2025-06'))
    await ana.tap('Create my account')
    const again = await ana.sees('The terms have changed since you accepted them')
    expect(textOf(again)).toContain('2026-01')
    expect(await accountsOf(house, ana)).toEqual([])
    await ana.tap('I accept')
    await ana.sees(steps.review.sees)
    await ana.tap('Create my account')
    await ana.sees(steps.done.sees)
    expect((await accountsOf(house, ana))[0]?.consents).toMatchObject([{ kind: 'terms', version: '2026-01' }])
  })
})

/** What a person finds who accepted an older version before the operator published a new one. */
const acceptedBefore = async ({ conversation: id }: Guest, version: string) => {
  const store = openSqliteConversations(join(house.dataDir, 'conversations.db'), house.now)
  const { record = new Uint8Array(), version: loaded } = await store.load(id)
  const known = read(house.secrets, id, record)
  const frames = known.frames.map((frame) => {
    const { terms, ...context } = frame.context as Draft
    return terms ? { ...frame, context: { ...context, terms: { ...terms, version } } } : frame
  })
  const changed = write(house.secrets, id, { ...known, frames })
  await store.commit({ id, version: loaded, record: changed, at: house.now(), expires: house.now() + DAY })
  await store.close()
}
