import { describe, expect, test } from 'vitest'
import { DAY } from '../../flows/durations.ts'
import type { Context } from '../../flows/privacy/context.ts'
import { privacy } from '../../flows/privacy/flow.ts'
import type { ActivityPage } from '../../flows/privacy/requests.ts'
import type { ConsentsSeen } from '../../flows/requests.ts'
import { words } from '../../flows/screen.ts'
import { account } from '../fixtures/account-seen.ts'
import { environmentOf } from '../fixtures/content-around.ts'
import { given, NOW } from '../fixtures/specification.ts'

const environment = environmentOf('example', 'en')
const at = (state: keyof typeof privacy.screens, context: Context = {}) => given(privacy, state, context)
const remark = (id: 'privacy-expired' | 'privacy-file-failed' | 'privacy-not-leaving') =>
  ({ type: 'remark', words: words(id) }) as const
const approve = (action: 'export' | 'delete') => ({
  type: 'go' as const,
  flow: 'approve',
  event: { type: 'ask', action, locale: 'es' },
})
const choicesAt = (state: keyof typeof privacy.screens, context: Context) =>
  privacy.screens[state]
    .show(context, environment)
    .choices?.flat()
    .map(({ id }) => id)

const page: ActivityPage = {
  region: 'ES',
  page: 1,
  pages: 3,
  happened: [{ kind: 'address-added', at: NOW, facts: { address: 'a•••@example.org' } }],
}
const consents: ConsentsSeen = {
  region: 'ES',
  terms: [{ version: '2026-01', at: NOW }],
  offers: { wanted: true, at: NOW },
}

describe('the overview', () => {
  test('looks at the account first, and stores no more of it than it needs', () => {
    at('looking')
      .whenAnswered(account)
      .leadsTo({ state: 'overview', context: { region: 'ES' } })
    at('looking').whenAnswered({ none: true }).leadsTo({ state: 'none' })
    at('looking')
      .whenAnswered({ ...account, state: 'pending-deletion', deletionAt: NOW + DAY })
      .leadsTo({ state: 'overview', context: { region: 'ES', deletionAt: NOW + DAY } })
  })

  test('offers to keep an account that is to be deleted, and not to delete it once more', () => {
    expect(choicesAt('overview', {})).toEqual(['activity', 'consents', 'file', 'delete'])
    expect(choicesAt('overview', { region: 'ES', deletionAt: NOW + DAY })).toEqual([
      'keep',
      'activity',
      'consents',
      'file',
    ])
  })
})

describe('the activity', () => {
  test('is read page by page', () => {
    at('overview')
      .when({ type: 'activity' })
      .leadsTo({ state: 'readingActivity', requests: [['listActivity', { page: 0 }]] })
    at('activity', { activity: page })
      .when({ type: 'turn', page: 2 })
      .leadsTo({ state: 'readingActivity', requests: [['listActivity', { page: 2 }]] })
    at('readingActivity')
      .whenAnswered(page)
      .leadsTo({ state: 'activity', context: { activity: page } })
    expect(choicesAt('activity', { activity: page })).toEqual(['newer', 'older', 'overview'])
    expect(choicesAt('activity', { activity: { ...page, page: 0, pages: 1 } })).toEqual(['overview'])
  })

  test('is one line for when, on the clock of the region, and one for what', () => {
    expect(privacy.screens.activity.show({ activity: page }, environment).text[1]).toEqual({
      lines: [
        words('privacy-when', { when: 'January 5, 2026 at 9:00 AM' }),
        {
          id: 'alert-what-address-added',
          args: { address: 'a•••@example.org', by: 'owner', chat: 'none', client: 'none' },
        },
      ],
    })
  })
})

describe('offers', () => {
  test('change in one tap, under the version that is read now', () => {
    const [change] = privacy.screens.consents.show({ consents }, environment).choices?.flat() ?? []
    expect(change?.event).toEqual({
      type: 'offers',
      wanted: false,
      version: environment.brand.terms,
      locale: 'en',
    })
    at('consents', { consents })
      .when({ type: 'offers', wanted: false, version: '2026-01', locale: 'en' })
      .leadsTo({
        state: 'choosingOffers',
        requests: [['chooseOffers', { wanted: false, version: '2026-01', locale: 'en' }]],
      })
  })
})

describe('a copy of everything', () => {
  test('is approved first, made by that approval, and sent', () => {
    at('file')
      .when({ type: 'ask', locale: 'es' })
      .leadsTo({ context: { locale: 'es' }, emitted: [approve('export')] })
    at('file')
      .when({ type: 'approved', action: 'export', approval: 'a1' })
      .leadsTo({ state: 'granting', requests: [['openExport', { approval: 'a1' }]] })
    at('granting', { locale: 'es' })
      .whenAnswered({ export: 'a1' })
      .leadsTo({ state: 'sending', emitted: [{ type: 'sendExport', export: 'a1', locale: 'es' }] })
    at('sending').when({ type: 'exported', ok: true }).leadsTo({ state: 'sent' })
  })

  test('takes no approval for something else, and says when one has expired', () => {
    at('file').when({ type: 'approved', action: 'delete', approval: 'a1' }).nothingHappens()
    at('overview').when({ type: 'approved', action: 'export', approval: 'a1' }).nothingHappens()
    at('granting')
      .whenAnswered({ over: true })
      .leadsTo({ state: 'file', emitted: [remark('privacy-expired')] })
  })

  test('that could not be sent is asked for once more', () => {
    at('sending')
      .when({ type: 'exported', ok: false })
      .leadsTo({ state: 'file', emitted: [remark('privacy-file-failed')] })
  })
})

describe('deleting the account', () => {
  test('is approved first, and says when it will be', () => {
    at('confirmDeletion')
      .when({ type: 'ask', locale: 'es' })
      .leadsTo({ context: { locale: 'es' }, emitted: [approve('delete')] })
    at('confirmDeletion')
      .when({ type: 'approved', action: 'delete', approval: 'a1' })
      .leadsTo({ state: 'asking', requests: [['requestDeletion', { approval: 'a1' }]] })
    at('asking')
      .whenAnswered({ deletionAt: NOW + 14 * DAY, region: 'ES' })
      .leadsTo({ state: 'pendingDeletion', context: { deletionAt: NOW + 14 * DAY, region: 'ES' } })
    at('confirmDeletion').when({ type: 'approved', action: 'export', approval: 'a1' }).nothingHappens()
  })

  test.each(['looking', 'overview', 'pendingDeletion', 'activity'] as const)(
    'is undone from anywhere, needing nothing: %s',
    (state) => {
      at(state)
        .when({ type: 'keep' })
        .leadsTo({ state: 'keeping', requests: [['keepAccount', {}]] })
    },
  )

  test('is confirmed when it is undone, and the chat says so where it was never asked for', () => {
    at('keeping').whenAnswered({ kept: true }).leadsTo({ state: 'kept' })
    at('keeping')
      .whenAnswered({ kept: false })
      .leadsTo({ state: 'looking', requests: [['seeAccount', {}]], emitted: [remark('privacy-not-leaving')] })
  })
})
