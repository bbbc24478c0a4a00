import { describe, expect, test } from 'vitest'
import type { Context } from '../../flows/applications/context.ts'
import { applications } from '../../flows/applications/flow.ts'
import { screens } from '../../flows/applications/screens.ts'
import type { ApplicationSeen } from '../../flows/requests.ts'
import { type ScreenEnvironment, words } from '../../flows/screen.ts'
import { environmentOf } from '../fixtures/content-around.ts'
import { given, NOW } from '../fixtures/specification.ts'

const around = environmentOf('example', 'en')
const environment: ScreenEnvironment = {
  ...around,
  at: NOW,
  brand: { ...around.brand, scopes: ['openid', 'orders'] },
}
const { account } = environment.brand
const shop: ApplicationSeen = {
  client: 'shop',
  name: 'Shop',
  scopes: ['openid', 'email'],
  more: 0,
  since: NOW,
}
const mail: ApplicationSeen = { client: 'mail', name: 'Mail', scopes: ['openid'], more: 0, since: NOW }
const page = (...list: ApplicationSeen[]) => ({
  region: 'ES',
  page: 0,
  pages: 1,
  count: list.length,
  applications: list,
})
const nothing: Context = { page: 0 }
const both: Context = { page: 0, listed: page(shop, mail) }
const looksAgain = { state: 'looking', requests: [['listApplications', { page: 0 }]] } as const

describe('the list of applications with access', () => {
  test('is asked for, and names each with the day since when', () => {
    given(applications, 'looking', nothing)
      .whenAnswered(page(shop, mail))
      .leadsTo({ state: 'list', context: { listed: page(shop, mail) } })
    const { text, choices } = screens.list.show(both, environment)
    expect(text).toEqual([
      words('applications-list', { account, count: 2 }),
      words('applications-item', { client: 'Shop', since: 'January 5, 2026' }),
      words('applications-item', { client: 'Mail', since: 'January 5, 2026' }),
    ])
    expect(choices?.flat().map(({ label }) => label)).toEqual([
      'Shop',
      'Mail',
      words('applications-choice-sessions'),
    ])
  })

  test('says so where no application has access, and where the chat speaks for no account', () => {
    given(applications, 'looking', nothing).whenAnswered(page()).leadsTo({ state: 'empty' })
    given(applications, 'looking', nothing).whenAnswered({ none: true }).leadsTo({ state: 'none' })
  })

  test('of many is turned page by page', () => {
    const middle = { page: 1, listed: { ...page(shop, mail), page: 1, pages: 3, count: 14 } }
    const { text, choices } = screens.list.show(middle, environment)
    expect(text).toContainEqual(words('applications-page', { page: 2, pages: 3 }))
    expect(choices?.flat().map(({ event }) => event)).toContainEqual({ type: 'turn', page: 2 })
    given(applications, 'list', middle)
      .when({ type: 'turn', page: 2 })
      .leadsTo({ state: 'looking', context: { page: 2 }, requests: [['listApplications', { page: 2 }]] })
  })

  test('leads back to the sessions', () => {
    given(applications, 'list', both)
      .when({ type: 'back' })
      .leadsTo({ emitted: [{ type: 'go', flow: 'sessions' }] })
  })
})

describe('access', () => {
  test('is told in words of ours, of the brand, or by the name of the scope', () => {
    const wide = { ...shop, scopes: ['email', 'orders', 'print'], more: 4 }
    const { text } = screens.one.show({ page: 0, listed: page(wide), chosen: 'shop' }, environment)
    expect(text[1]).toEqual({
      lines: [
        { id: 'common-scope-email' },
        { id: 'common-scope-orders' },
        words('common-scope-other', { scope: 'print' }),
        words('applications-more', { more: 4 }),
      ],
      bullets: true,
    })
  })

  test('is removed by one tap on what the application can do, and the list is shown without it', () => {
    given(applications, 'list', both)
      .when({ type: 'choose', client: 'shop' })
      .leadsTo({ state: 'one', context: { chosen: 'shop' } })
    given(applications, 'one', { ...both, chosen: 'shop' })
      .when({ type: 'revoke' })
      .leadsTo({ state: 'revoking', requests: [['revokeApplication', { client: 'shop' }]] })
    given(applications, 'revoking', { ...both, chosen: 'shop' })
      .whenAnswered({ revoked: true })
      .leadsTo({
        ...looksAgain,
        emitted: [{ type: 'remark', words: words('applications-revoked', { client: 'Shop' }) }],
      })
  })

  test('that another chat removed meanwhile is said to be gone', () => {
    given(applications, 'revoking', { ...both, chosen: 'shop' })
      .whenAnswered({ gone: true })
      .leadsTo({ ...looksAgain, emitted: [{ type: 'remark', words: words('applications-gone') }] })
    given(applications, 'revoking', both).whenAnswered({ none: true }).leadsTo({ state: 'none' })
  })

  test('of an application that is not in the list is not removed', () => {
    given(applications, 'one', { ...both, chosen: 'other' })
      .when({ type: 'revoke' })
      .nothingHappens()
    given(applications, 'one', { ...both, chosen: 'shop' })
      .when({ type: 'back' })
      .leadsTo({ state: 'list' })
  })
})
