import { describe, expect, test } from 'vitest'
import type { Context } from '../../flows/account/context.ts'
import { account } from '../../flows/account/flow.ts'
import { screens } from '../../flows/account/screens.ts'
import type { AccountSeen } from '../../flows/requests.ts'
import { words } from '../../flows/screen.ts'
import { day, moment } from '../../flows/text/moment.ts'
import { account as seen } from '../fixtures/account-seen.ts'
import { environmentOf } from '../fixtures/content-around.ts'
import { given, MINUTE, NOW } from '../fixtures/specification.ts'

const at = (state: keyof typeof screens, context: Context = { seen }) => given(account, state, context)
const environment = { ...environmentOf('example', 'en'), at: NOW }

const shown = (more: Partial<AccountSeen> = {}) =>
  screens.overview.show({ seen: { ...seen, ...more } }, environment)
const said = (more: Partial<AccountSeen> = {}) =>
  shown(more).text.flatMap((line) => ('id' in line ? [line.id] : []))
const buttons = (more: Partial<AccountSeen> = {}) => (shown(more).choices ?? []).flat().map(({ id }) => id)

describe('looking', () => {
  test('shows the account, as it is now', () => {
    at('looking', {}).whenAnswered(seen).leadsTo({ state: 'overview', context: { seen } })
  })

  test('says so where the chat speaks for no account', () => {
    at('looking', {}).whenAnswered({ none: true }).leadsTo({ state: 'none' })
  })
})

describe('the account at a glance', () => {
  test('shows name, region, addresses, what protects the account and how it is used', () => {
    expect(said()).toEqual(['account-overview', 'account-reach', 'account-protection', 'account-use'])
    const [whose, reach, protection, use] = shown().text
    expect(whose).toEqual(
      words('account-overview', {
        name: 'Ana',
        account: environment.brand.account,
        id: '1234567890',
        region: '🇪🇸 Spain',
        since: day(seen.since, 'ES', 'en'),
      }),
    )
    expect(reach).toMatchObject({ args: { primary: 'a•••@example.com', count: 0 } })
    expect(protection).toMatchObject({ args: { on: 'no', codes: 0 } })
    expect(use).toMatchObject({ args: { known: 'no', sessions: 1, chats: 1 } })
  })

  test('leads to check-up and password, and to its two parts', () => {
    expect(buttons()).toEqual(['check-up', 'password', 'access', 'details'])
    at('overview').when({ type: 'access' }).leadsTo({ state: 'access' })
    at('overview').when({ type: 'details' }).leadsTo({ state: 'details' })
    for (const part of ['access', 'details'] as const) {
      at(part).when({ type: 'back' }).leadsTo({ state: 'overview' })
      at(part).when({ type: 'overview' }).leadsTo({ state: 'overview' })
    }
  })

  test('has sign-in and devices in one part, and in the other name, region and privacy', () => {
    const led = (part: 'access' | 'details', more: Partial<AccountSeen> = {}) =>
      (screens[part].show({ seen: { ...seen, ...more } }, environment).choices ?? [])
        .flat()
        .map(({ id, event }) => (event?.type === 'go' ? event.flow : id))
    expect(led('access')).toEqual(['addresses', 'two-step', 'sessions', 'link', 'overview'])
    expect(led('details')).toEqual(['name', 'region', 'privacy', 'overview'])
    expect(led('details', { state: 'frozen' })).toEqual(['privacy', 'overview'])
  })

  test('shows no more than four buttons, also where two things are urgent', () => {
    const tries = { count: 11, last: NOW - MINUTE, until: NOW + MINUTE }
    expect(buttons({ tries })).toEqual(['unlock', 'check-up', 'access', 'details'])
    expect(buttons({ tries, state: 'frozen' })).toEqual(['recover', 'unlock', 'access', 'details'])
    expect(buttons({ tries, state: 'pending-deletion' })).toEqual(['keep', 'unlock', 'access', 'details'])
  })

  test('goes where a button leads', () => {
    at('overview')
      .when({ type: 'go', flow: 'password' })
      .leadsTo({ emitted: [{ type: 'go', flow: 'password' }] })
  })

  test('names the primary address first, and then the others as a list', () => {
    const phone = { id: 'tel', kind: 'phone', masked: '+34 ••• 78', primary: true, since: NOW } as const
    const others = seen.addresses.map((address) => ({ ...address, primary: false }))
    expect(shown({ addresses: [...others, phone] }).text[1]).toMatchObject({
      args: { primary: '+34 ••• 78', count: 1, others: 'a•••@example.com' },
    })
  })

  test('says first that the account is frozen, and how to get back in', () => {
    expect(said({ state: 'frozen' })[0]).toBe('account-frozen')
    expect(buttons({ state: 'frozen' })[0]).toBe('recover')
    const byOperator = { state: 'frozen', frozenBy: 'operator' } as const
    expect(said(byOperator)[0]).toBe('common-frozen-by-operator')
    expect(buttons(byOperator)[0]).toBe('contact')
  })

  test('says first when the account will be deleted, and lets the owner keep it', () => {
    const deletionAt = NOW + 14 * 24 * 60 * MINUTE
    expect(shown({ state: 'pending-deletion', deletionAt }).text[0]).toMatchObject({
      id: 'account-leaving',
      args: { day: day(deletionAt, 'ES', 'en') },
    })
    expect((shown({ state: 'pending-deletion', deletionAt }).choices ?? [])[0]?.[0]?.event).toEqual({
      type: 'go',
      flow: 'privacy',
      event: { type: 'keep' },
    })
  })

  test('says until when a recovery limits what can be changed, and no longer', () => {
    expect(said({ coolingUntil: NOW + MINUTE })[0]).toBe('account-cooling')
    expect(said({ coolingUntil: NOW - MINUTE })[0]).toBe('account-overview')
  })

  test('shows how often strangers gave wrong answers, when, and until when that is paused', () => {
    const tries = { count: 3, last: NOW - MINUTE }
    expect(shown({ tries }).text[0]).toEqual(
      words('account-tries', { count: 3, last: moment(tries.last, 'ES', 'en') }),
    )
    expect(buttons({ tries })).not.toContain('unlock')
    const until = NOW + 60 * MINUTE
    expect(shown({ tries: { ...tries, until } }).text[0]).toMatchObject({
      id: 'account-tries-paused',
      args: { until: moment(until, 'ES', 'en') },
    })
    expect(buttons({ tries: { ...tries, until } })[0]).toBe('unlock')
  })
})

describe('unlocking', () => {
  test('ends the pause, says so and shows the account again', () => {
    at('overview')
      .when({ type: 'unlock' })
      .leadsTo({ state: 'unlocking', requests: [['unlock', {}]] })
    at('unlocking')
      .whenAnswered({ unlocked: true })
      .leadsTo({
        state: 'looking',
        requests: [['seeAccount', {}]],
        emitted: [{ type: 'remark', words: words('account-unlocked') }],
      })
  })

  test('says so when the owner has unlocked too often today', () => {
    at('unlocking')
      .whenAnswered({ tooMany: true, until: NOW + MINUTE })
      .leadsTo({
        state: 'looking',
        requests: [['seeAccount', {}]],
        emitted: [{ type: 'remark', words: words('account-unlock-later') }],
      })
  })

  test('says so when the chat was unlinked meanwhile', () => {
    at('unlocking')
      .whenAnswered({ none: true })
      .leadsTo({
        state: 'looking',
        requests: [['seeAccount', {}]],
        emitted: [{ type: 'remark', words: words('account-not-linked') }],
      })
  })
})

describe('name and region', () => {
  const say = (text: string) => ({ kind: 'text', text, message: '1' }) as const

  test('are asked for as in the sign-up, with what they are now', () => {
    at('details').when({ type: 'change', what: 'name' }).leadsTo({ state: 'name' })
    at('details').when({ type: 'change', what: 'region' }).leadsTo({ state: 'region' })
    expect(screens.name.show({ seen }, { ...environment, name: 'Ana María' })).toMatchObject({
      text: [words('common-name'), words('common-name-now', { name: 'Ana' })],
      choices: [[{ id: 'take-name', event: { type: 'named', name: 'Ana María' } }]],
    })
    expect(screens.region.show({ seen }, environment).text).toEqual([
      words('account-region'),
      words('common-region-now', { region: 'Spain' }),
    ])
    expect(screens.name.hear?.(say(' Ana\u200b Lía '), { seen }, environment)).toEqual({
      type: 'named',
      name: 'Ana Lía',
    })
    expect(screens.region.hear?.(say('méxico'), { seen }, environment)).toEqual({
      type: 'region',
      region: 'MX',
    })
  })

  test.each([
    ['name', { type: 'named', name: 'Lía' }, { name: 'Lía' }],
    ['region', { type: 'region', region: 'MX' }, { region: 'MX' }],
  ] as const)('are changed at once, and the account is shown again: %s', (state, told, wished) => {
    at(state)
      .when(told)
      .leadsTo({ state: 'changing', requests: [['changeDetails', wished]] })
    at('changing')
      .whenAnswered({ changed: true })
      .leadsTo({
        state: 'looking',
        requests: [['seeAccount', {}]],
        emitted: [{ type: 'remark', words: words('account-changed') }],
      })
  })

  test('stay as they are where the account is locked, or the chat was unlinked meanwhile', () => {
    at('changing')
      .whenAnswered({ locked: true })
      .leadsTo({ state: 'looking', requests: [['seeAccount', {}]] })
    at('changing').whenAnswered({ none: true }).leadsTo({ state: 'none' })
  })

  test('lead back to their part, and a search back to its question', () => {
    at('name').when({ type: 'back' }).leadsTo({ state: 'details' })
    at('region').when({ type: 'back' }).leadsTo({ state: 'details' })
    at('region')
      .when({ type: 'regionsFound', regions: ['US', 'GB'] })
      .leadsTo({ state: 'regionsFound', context: { found: ['US', 'GB'] } })
    at('regionsFound', { seen, found: ['US'] })
      .when({ type: 'regionFar', wanted: 'PT' })
      .leadsTo({ state: 'regionFar', context: { wanted: 'PT' } })
    at('regionFar', { seen, wanted: 'PT' }).when({ type: 'back' }).leadsTo({ state: 'region' })
    at('regionFar', { seen, wanted: 'PT' })
      .when({ type: 'region', region: 'ES' })
      .leadsTo({
        state: 'changing',
        context: { found: undefined, wanted: undefined },
        requests: [['changeDetails', { region: 'ES' }]],
      })
    at('regionFar', { seen })
      .when({ type: 'regionUnclear' })
      .leadsTo({
        state: 'region',
        emitted: [{ type: 'remark', words: words('common-region-unclear') }],
      })
  })
})

test.each(['sign-up', 'recovery', 'link'])('a chat that speaks for no account is offered %s', (flow) => {
  const offered = (screens.none.show({}, environment).choices ?? []).flat().map(({ event }) => event?.flow)
  expect(offered).toContain(flow)
  at('none', {})
    .when({ type: 'go', flow })
    .leadsTo({ emitted: [{ type: 'go', flow }] })
})
