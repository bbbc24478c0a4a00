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

  test('leads to every flow that looks after it with a handful of buttons', () => {
    const ways = [['check-up'], ['password', 'addresses'], ['two-step', 'sessions'], ['chats', 'privacy']]
    expect((shown().choices ?? []).map((row) => row.map(({ id }) => id))).toEqual(ways)
    for (const [id, flow] of [
      ['check-up', 'check-up'],
      ['chats', 'link'],
      ['privacy', 'privacy'],
    ]) {
      const choice = (shown().choices ?? []).flat().find((one) => one.id === id)
      expect(choice?.event).toEqual({ type: 'go', flow })
    }
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

test.each(['sign-up', 'recovery', 'link'])('a chat that speaks for no account is offered %s', (flow) => {
  const offered = (screens.none.show({}, environment).choices ?? []).flat().map(({ event }) => event?.flow)
  expect(offered).toContain(flow)
  at('none', {})
    .when({ type: 'go', flow })
    .leadsTo({ emitted: [{ type: 'go', flow }] })
})
