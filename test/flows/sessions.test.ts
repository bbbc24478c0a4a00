import { describe, expect, test } from 'vitest'
import { type ScreenEnvironment, words } from '../../flows/screen.ts'
import type { Context } from '../../flows/sessions/context.ts'
import { sessions } from '../../flows/sessions/flow.ts'
import { screens } from '../../flows/sessions/screens.ts'
import { environmentOf } from '../fixtures/content-around.ts'
import { given, MINUTE, NOW } from '../fixtures/specification.ts'

const environment: ScreenEnvironment = { ...environmentOf('example', 'en'), at: NOW, locales: ['en'] }
const laptop = { id: 'aa', device: 'Firefox on Linux', since: NOW - MINUTE, seen: NOW }
const phone = { id: 'bb', device: 'A phone', since: NOW - MINUTE, seen: NOW }
const nothing: Context = { sessions: [], count: 0 } as never
const both: Context = { region: 'ES', sessions: [laptop, phone], count: 2 } as never

describe('the list', () => {
  test('is asked for, and shows on which devices the account is signed in', () => {
    given(sessions, 'looking', nothing)
      .whenAnswered({ region: 'ES', sessions: [laptop, phone] })
      .leadsTo({ state: 'list', context: { region: 'ES', sessions: [laptop, phone], count: 2 } })
  })

  test('says so where no device is signed in, and where the chat speaks for no account', () => {
    given(sessions, 'looking', nothing)
      .whenAnswered({ region: 'ES', sessions: [] })
      .leadsTo({ state: 'nobody' })
    given(sessions, 'looking', nothing).whenAnswered({ none: true }).leadsTo({ state: 'none' })
  })

  test('keeps eight devices, and how many there are', () => {
    const many = Array.from({ length: 12 }, (_, n) => ({ ...laptop, id: `a${n}` }))
    given(sessions, 'looking', nothing)
      .whenAnswered({ region: 'ES', sessions: many })
      .leadsTo({ state: 'list', context: { region: 'ES', sessions: many.slice(0, 8), count: 12 } })
    expect(screens.list.show({ ...both, count: 12 }, environment).text).toContainEqual(
      words('sessions-more', { more: 10 }),
    )
  })

  test('names device, beginning and last use, on the clock of the account’s region', () => {
    const [, first] = screens.list.show(both, environment).text
    expect(first).toEqual(
      words('sessions-item', {
        device: 'Firefox on Linux',
        since: 'January 5, 2026 at 8:59 AM GMT+1',
        seen: 'January 5, 2026 at 9:00 AM GMT+1',
      }),
    )
  })

  test('says of a device without a browser in which one it was confirmed', () => {
    const television = {
      id: 'tv',
      device: 'TV',
      client: 'TV',
      confirmedIn: 'Firefox · Linux',
      since: NOW,
      seen: NOW,
    }
    const shown = screens.list.show({ ...both, sessions: [television] }, environment)
    expect(shown.text[1]).toMatchObject({
      id: 'sessions-item-confirmed',
      args: { device: 'TV', browser: 'Firefox · Linux' },
    })
    expect(shown.choices?.[0]?.[0]?.label).toBe('TV')
  })

  test('tells two sessions on devices of one name apart by their last use, and else by their number', () => {
    const labels = (...sessions: (typeof laptop)[]) =>
      (screens.list.show({ ...both, sessions }, environment).choices ?? [])
        .flat()
        .slice(0, sessions.length)
        .map(({ label }) => label)
    const older = { ...laptop, id: 'cc', seen: NOW - 90 * MINUTE }
    expect(labels(laptop, phone, older)).toEqual([
      'Jan 5, 9:00 AM GMT+1 · Firefox on Linux',
      'A phone',
      'Jan 5, 7:30 AM GMT+1 · Firefox on Linux',
    ])
    expect(labels(laptop, { ...laptop, id: 'dd' })).toEqual([
      '1. Jan 5, 9:00 AM GMT+1 · Firefox on Li…',
      '2. Jan 5, 9:00 AM GMT+1 · Firefox on Li…',
    ])
  })

  test('has a button for each device, cut where its name is long, and one for all', () => {
    const long = { ...laptop, device: 'D'.repeat(60) }
    const shown = screens.list.show({ ...both, sessions: [long, phone] }, environment)
    expect(shown.choices?.flat().map(({ id, label }) => [id, label])).toEqual([
      ['aa', `${'D'.repeat(39)}…`],
      ['bb', 'A phone'],
      ['all', words('sessions-choice-all')],
      ['again', words('sessions-choice-again')],
      ['account', words('common-choice-account')],
    ])
  })
})

describe('signing out', () => {
  test('of one device asks for that one, and shows the list again', () => {
    given(sessions, 'list', both)
      .when({ type: 'open', session: 'bb' })
      .leadsTo({ state: 'one', context: { session: 'bb' } })
    given(sessions, 'one', { ...both, session: 'bb' })
      .when({ type: 'end' })
      .leadsTo({ state: 'ending', requests: [['endSessions', { session: 'bb' }]] })
    given(sessions, 'ending', { ...both, session: 'bb' })
      .whenAnswered({ ended: 1 })
      .leadsTo({
        state: 'looking',
        requests: [['listSessions', {}]],
        emitted: [{ type: 'remark', words: words('sessions-ended', { count: 1 }) }],
      })
  })

  test('everywhere asks the owner once more before, and then signs all out', () => {
    given(sessions, 'list', { ...both, session: 'bb' })
      .when({ type: 'all' })
      .leadsTo({ state: 'sure', context: { session: undefined } })
    given(sessions, 'sure', both)
      .when({ type: 'end' })
      .leadsTo({ state: 'ending', requests: [['endSessions', {}]] })
  })

  test('changes nothing where the owner turns back', () => {
    given(sessions, 'one', { ...both, session: 'bb' })
      .when({ type: 'back' })
      .leadsTo({ state: 'list' })
    given(sessions, 'sure', both).when({ type: 'back' }).leadsTo({ state: 'list' })
  })

  test('in a chat that was unlinked meanwhile says so', () => {
    given(sessions, 'ending', both).whenAnswered({ none: true }).leadsTo({ state: 'none' })
  })
})

test('the list leads to the account, and to a new password where a device is a stranger’s', () => {
  given(sessions, 'list', both)
    .when({ type: 'back' })
    .leadsTo({ emitted: [{ type: 'go', flow: 'account' }] })
  const ids = screens.one
    .show({ ...both, session: 'aa' }, environment)
    .choices?.flat()
    .map(({ event }) => event)
  expect(ids).toEqual([{ type: 'end' }, { type: 'go', flow: 'password' }])
})

test('the list leads to the applications with access only where there are some', () => {
  const ids = (applications?: number) =>
    [screens.list, screens.nobody].map((screen) =>
      screen
        .show({ ...both, ...(applications && { applications }) }, environment)
        .choices?.flat()
        .map(({ id }) => id),
    )
  expect(ids()).toEqual([
    ['aa', 'bb', 'all', 'again', 'account'],
    ['again', 'account'],
  ])
  expect(ids(2)).toEqual([
    ['aa', 'bb', 'all', 'applications', 'again', 'account'],
    ['applications', 'again', 'account'],
  ])
  given(sessions, 'looking', nothing)
    .whenAnswered({ region: 'ES', sessions: [], applications: 2 })
    .leadsTo({ state: 'nobody', context: { applications: 2 } })
})
