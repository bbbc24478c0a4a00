import { describe, expect, test } from 'vitest'
import { type Context, protectedBy } from '../../flows/check-up/context.ts'
import { checkUp } from '../../flows/check-up/flow.ts'
import { YEAR } from '../../flows/durations.ts'
import type { AccountSeen } from '../../flows/requests.ts'
import { words } from '../../flows/screen.ts'
import { account } from '../fixtures/account-seen.ts'
import { capabilities, environmentOf } from '../fixtures/content-around.ts'
import { given, MINUTE, NOW } from '../fixtures/specification.ts'

const environment = environmentOf('example', 'en')
const [mail] = account.addresses as [AccountSeen['addresses'][number]]
const phone = { id: 'phone', kind: 'phone', masked: '+34 ••• 78', primary: false, since: NOW } as const
const both: AccountSeen = { ...account, addresses: [mail, phone] }
const opened = { challenge: 'c1', resendAt: NOW + MINUTE, expiresAt: NOW + 10 * MINUTE }

const begun: Context = { seen: both, left: [mail, phone], proven: [], locale: 'en' }
const sent: Context = { ...begun, ...opened }
const at = (state: keyof typeof checkUp.screens, context: Context = {}) => given(checkUp, state, context)
const remark = (id: 'check-up-arrived' | 'check-up-not-now' | 'common-once-more') =>
  ({ type: 'remark', words: words(id) }) as const
const idsOf = (seen: AccountSeen, moment = environment.at) =>
  checkUp.screens.overview
    .show({ seen }, { ...environment, at: moment })
    .choices?.flat()
    .map(({ id }) => id)

describe('what protects an account', () => {
  test.each([
    ['a password and this chat, at first', account, ['password', 'chat', 'recovery-check']],
    ['a second way back in', both, ['password', 'ways', 'chat', 'recovery-check']],
    [
      'a second step, and codes as long as more than three are left',
      { ...both, twoStep: true, codesLeft: 4 },
      ['password', 'ways', 'two-step', 'codes', 'chat', 'recovery-check'],
    ],
    [
      'no codes where three are left',
      { ...both, twoStep: true, codesLeft: 3 },
      ['password', 'ways', 'two-step', 'chat', 'recovery-check'],
    ],
  ] as const)('%s', (_what, seen, parts) => {
    expect(protectedBy(seen, NOW)).toEqual(parts)
  })

  test('every way back in has to be tried or proven within a year', () => {
    const later = NOW + YEAR - 1
    expect(protectedBy(both, later)).not.toContain('recovery-check')
    expect(protectedBy({ ...both, recoveryCheckedAt: NOW }, later)).toContain('recovery-check')
    expect(protectedBy({ ...both, recoveryCheckedAt: NOW }, later + 1)).not.toContain('recovery-check')
  })
})

describe('the overview', () => {
  test('has one button for each gap, the first of them the one that matters most', () => {
    expect(idsOf(account)).toEqual(['ways', 'two-step', 'try', 'account'])
    expect(idsOf({ ...both, twoStep: true, codesLeft: 1 })).toEqual(['codes', 'try', 'account'])
    expect(idsOf({ ...both, twoStep: true, codesLeft: 9 }, NOW + 2 * YEAR)).toEqual([
      'recovery-check',
      'account',
    ])
    expect(idsOf({ ...account, state: 'frozen' })?.[0]).toBe('recover')
    expect(idsOf({ ...account, state: 'frozen', frozenBy: 'operator' })?.[0]).toBe('contact')
    const [[first]] = checkUp.screens.overview.show({ seen: account }, environment).choices as [[object]]
    expect(first).toMatchObject({ style: 'primary', event: { type: 'go', flow: 'addresses' } })
  })

  test('has a picture with the same parts, and says what is on it', () => {
    const { picture } = checkUp.screens.overview.show({ seen: account }, environment)
    expect(picture).toMatchObject({
      kind: 'protection',
      parts: [
        { label: words('check-up-picture-password'), on: true },
        { label: words('check-up-picture-ways'), on: false },
        { label: words('check-up-picture-two-step'), on: false },
        { label: words('check-up-picture-codes'), on: false },
        { label: words('check-up-picture-chat'), on: true },
        { label: words('check-up-picture-recovery-check'), on: true },
      ],
      says: words('check-up-picture', { on: 3, of: 6 }),
    })
  })

  test('counts and offers no second step where there are no pages to set it up on', () => {
    const without = { ...environment, capabilities: { ...capabilities, pages: false } }
    const overview = (seen: AccountSeen) => checkUp.screens.overview.show({ seen }, without)
    const { text, picture, choices } = overview(account)
    expect(text[0]).toMatchObject({ args: { on: 3, of: 4 } })
    expect(picture).toMatchObject({ says: words('check-up-picture', { on: 3, of: 4 }) })
    expect(choices?.flat().map(({ id }) => id)).toEqual(['ways', 'try', 'account'])
    const on = overview({ ...both, twoStep: true, codesLeft: 1 })
    expect(on.text[0]).toMatchObject({ args: { on: 5, of: 6 } })
    expect(on.choices?.flat().map(({ id }) => id)).toEqual(['try', 'account'])
  })
})

describe('the recovery check', () => {
  test('sends a code to the first address, in the language of the chat', () => {
    at('overview', { seen: both })
      .when({ type: 'recovery-check', locale: 'es' })
      .leadsTo({
        state: 'opening',
        context: { left: [mail, phone], proven: [], locale: 'es', works: undefined, of: undefined },
        requests: [['openRecoveryCheck', { address: 'mail', locale: 'es' }]],
      })
    at('opening', begun)
      .whenAnswered(opened)
      .leadsTo({
        state: 'code',
        context: { ...opened, sent: undefined, reason: undefined },
        emitted: [{ type: 'sendCode', challenge: 'c1', locale: 'en' }],
      })
  })

  test('goes on to the next address after a right code', () => {
    at('code', sent)
      .when({ type: 'typed', sealed: 's' })
      .leadsTo({ state: 'checking', requests: [['checkCode', { challenge: 'c1', sealed: 's' }]] })
    at('checking', sent)
      .whenAnswered({ right: true })
      .leadsTo({
        state: 'opening',
        context: { proven: ['c1'], left: [phone], challenge: undefined },
        requests: [['openRecoveryCheck', { address: 'phone', locale: 'en' }]],
        emitted: [remark('check-up-arrived')],
      })
  })

  test('remembers every address that was proven before', () => {
    at('checking', { ...sent, left: [phone], proven: ['c0'] })
      .whenAnswered({ right: true })
      .leadsTo({
        state: 'ending',
        context: { proven: ['c0', 'c1'], left: [], challenge: undefined },
        requests: [['endRecoveryCheck', { challenges: ['c0', 'c1'] }]],
        emitted: [remark('check-up-arrived')],
      })
  })

  test('takes the link of this mail as well, and the link of no other mail', () => {
    at('code', sent)
      .when({ type: 'linkOpened', challenge: 'c1', sealed: 's' })
      .leadsTo({
        state: 'checkingLink',
        requests: [['checkLink', { challenge: 'c1', sealed: 's' }]],
        emitted: [{ type: 'ring' }],
      })
    at('code', sent).when({ type: 'linkOpened', challenge: 'c2', sealed: 's' }).nothingHappens()
  })

  test('goes on without an address that no mail reaches, or that cannot be tried now', () => {
    const next = {
      state: 'opening',
      context: { left: [phone], challenge: undefined },
      requests: [['openRecoveryCheck', { address: 'phone', locale: 'en' }]],
    } as const
    at('code', sent).when({ type: 'missed' }).leadsTo(next)
    at('opening', begun)
      .whenAnswered({ tooMany: true, until: NOW + MINUTE })
      .leadsTo({ ...next, emitted: [remark('check-up-not-now')] })
    at('opening', begun).whenAnswered({ gone: true }).leadsTo(next)
  })

  test('counts what was proven once the last address is done', () => {
    at('code', { ...sent, left: [phone], proven: ['c0'] })
      .when({ type: 'missed' })
      .leadsTo({
        state: 'ending',
        context: { left: [], challenge: undefined },
        requests: [['endRecoveryCheck', { challenges: ['c0'] }]],
      })
    at('ending', { ...begun, left: [], proven: ['c0'] })
      .whenAnswered({ works: 1, of: 2 })
      .leadsTo({
        state: 'recoveryChecked',
        context: { works: 1, of: 2, left: undefined, proven: undefined, challenge: undefined },
      })
  })

  test('is not counted when the owner leaves it in the middle', () => {
    at('code', sent)
      .when({ type: 'back' })
      .leadsTo({ state: 'looking', requests: [['seeAccount', {}]] })
    at('code', sent).when({ type: 'cancel' }).leadsTo({ state: 'closed' })
  })

  test('shows whether its own mail was delivered', () => {
    at('code', sent)
      .when({ type: 'receipt', challenge: 'c1', outcome: 'refused', reason: 'full' })
      .leadsTo({ context: { sent: 'refused', reason: 'full' } })
    at('code', sent).when({ type: 'receipt', challenge: 'c9', outcome: 'refused' }).nothingHappens()
  })

  test('rings once when messages go out again after one that could not be sent', () => {
    const unsent = { ...sent, sent: 'unsent' as const }
    const sendable = { type: 'receipt', challenge: 'c1', outcome: 'sendable' } as const
    at('code', unsent)
      .when(sendable)
      .leadsTo({ context: { sent: 'sendable' }, emitted: [{ type: 'ring' }] })
    at('code', { ...unsent, sent: 'sendable' })
      .when(sendable)
      .leadsTo({ emitted: [] })
  })
})

describe('the yearly offer of a recovery check', () => {
  test('looks at the ways back in first, and is silent where the account is gone', () => {
    at('looking')
      .when({ type: 'offer' })
      .leadsTo({ state: 'offering', requests: [['seeAccount', {}]] })
    at('offering')
      .whenAnswered(both)
      .leadsTo({ state: 'offered', context: { seen: both } })
    at('offering').whenAnswered({ none: true }).leadsTo({ state: 'closed' })
  })

  test('may be declined, or taken at once', () => {
    at('offered', { seen: both }).when({ type: 'later' }).leadsTo({ state: 'closed' })
    at('offered', { seen: account })
      .when({ type: 'recovery-check', locale: 'en' })
      .leadsTo({
        state: 'opening',
        context: { left: [mail], proven: [], locale: 'en', works: undefined, of: undefined },
        requests: [['openRecoveryCheck', { address: 'mail', locale: 'en' }]],
      })
  })
})
