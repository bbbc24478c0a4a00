import { describe, expect, test } from 'vitest'
import type { Context } from '../../flows/addresses/context.ts'
import { addresses } from '../../flows/addresses/flow.ts'
import { screens } from '../../flows/addresses/screens.ts'
import { type Said, type Words, words } from '../../flows/screen.ts'
import { account as seen } from '../fixtures/account-seen.ts'
import { capabilities, environmentOf } from '../fixtures/content-around.ts'
import { given, MINUTE, NOW } from '../fixtures/specification.ts'

const mail = seen.addresses[0] ?? { id: '', kind: 'email', masked: '', primary: true, since: 0 }
const phone = { id: 'tel', kind: 'phone', masked: '+34 ••• 78', primary: false, since: NOW } as const

const base: Context = { region: 'ES', addresses: [mail, phone] }
const adding: Context = { ...base, locale: 'en', approval: 'a1', input: { what: 'add', kind: 'email' } }
const address = { kind: 'email', value: 'new@example.com' } as const
const opened = { challenge: 'c1', resendAt: NOW + MINUTE, expiresAt: NOW + 10 * MINUTE }
const waiting: Context = { ...adding, address, ...opened }

const at = (state: keyof typeof screens, context: Context = base) => given(addresses, state, context)
const environment = { ...environmentOf('example', 'en'), at: NOW }
const remark = (line: Words) => ({ type: 'remark', words: line }) as const
const askOwner = {
  type: 'go',
  flow: 'approve',
  event: { type: 'ask', action: 'addresses', locale: 'en' },
} as const
const approved = { type: 'approved', action: 'addresses', approval: 'a1' }
const write = (text: string): Said => ({ kind: 'text', text, message: '1' })
const labels = (context: Context, seenIn = environment) =>
  (screens.list.show(context, seenIn).choices ?? []).flat().map(({ id, label }) => [id, label])

/** What is forgotten of a proof when another proof begins. */
const noProof = {
  challenge: undefined,
  resendAt: undefined,
  expiresAt: undefined,
  sent: undefined,
  reason: undefined,
  late: undefined,
  until: undefined,
}
const cleared = { ...noProof, address: undefined, doubt: undefined, input: undefined }

describe('the list', () => {
  test('shows the addresses as they are now, the primary one with a star', () => {
    at('looking', {})
      .whenAnswered(seen)
      .leadsTo({ state: 'list', context: { addresses: [mail], region: 'ES' } })
    expect(labels(base)).toEqual([
      ['look-mail', '✉️ a•••@example.com ★'],
      ['look-tel', '📞 +34 ••• 78'],
      ['add-email', words('addresses-choice-add-email')],
      ['add-phone', words('addresses-choice-add-phone')],
      ['account', words('addresses-choice-account')],
    ])
  })

  test('advises a second kind of address only to an owner who has one kind', () => {
    const text = (context: Context) => screens.list.show(context, environment).text
    expect(text({ ...base, addresses: [mail] })).toContainEqual(words('addresses-second'))
    expect(text(base)).not.toContainEqual(words('addresses-second'))
  })

  test('offers no e-mail where no mail can be sent', () => {
    const without = { ...environment, capabilities: { ...capabilities, mail: false } }
    const ids = labels(base, without).map(([id]) => id)
    expect(ids).not.toContain('add-email')
  })

  test('says so where the chat speaks for no account', () => {
    at('looking', {}).whenAnswered({ none: true }).leadsTo({ state: 'none' })
  })
})

describe('one address', () => {
  test('can be made the primary one and removed, each after the owner has shown to be there', () => {
    at('list')
      .when({ type: 'choose', address: 'tel' })
      .leadsTo({ state: 'one', context: { chosen: 'tel' } })
    for (const type of ['primary', 'remove'] as const) {
      at('one', { ...base, chosen: 'tel' })
        .when({ type, locale: 'en' })
        .leadsTo({ context: { input: { what: type }, locale: 'en' }, emitted: [askOwner] })
      at('one', { ...base, chosen: 'tel', input: { what: type } })
        .when(approved)
        .leadsTo({
          state: 'changing',
          context: { approval: 'a1' },
          requests: [['changeAddresses', { address: 'tel', change: type, approval: 'a1' }]],
        })
    }
  })

  test('changes nothing by an approval of something else', () => {
    at('one', { ...base, chosen: 'tel', input: { what: 'remove' } })
      .when({ ...approved, action: 'password' })
      .nothingHappens()
  })

  test('is not offered to be removed when it is the only one, nor to be primary when it is', () => {
    const ids = (context: Context) =>
      (screens.one.show(context, environment).choices ?? []).flat().map(({ id }) => id)
    expect(ids({ ...base, addresses: [mail], chosen: 'mail' })).toEqual([])
    expect(ids({ ...base, chosen: 'mail' })).toEqual(['remove'])
    expect(ids({ ...base, chosen: 'tel' })).toEqual(['primary', 'remove'])
  })

  test.each([
    ['primary', 'addresses-primary-now'],
    ['remove', 'addresses-removed'],
  ] as const)('%s is told, and the list is looked at anew', (what, id) => {
    at('changing', { ...base, chosen: 'tel', input: { what } })
      .whenAnswered({ done: true })
      .leadsTo({
        state: 'looking',
        context: { input: undefined },
        requests: [['seeAccount', {}]],
        emitted: [remark(words(id, { to: '+34 ••• 78' }))],
      })
  })

  test.each([
    [{ last: true }, 'addresses-last'],
    [{ gone: true }, 'addresses-gone'],
  ] as const)('stays as it is and says why: %j', (answer, id) => {
    at('changing', { ...base, chosen: 'tel', input: { what: 'remove' } })
      .whenAnswered(answer)
      .leadsTo({ state: 'looking', requests: [['seeAccount', {}]], emitted: [remark(words(id))] })
  })

  test('asks the owner to show to be there once more when the approval has expired', () => {
    at('changing', { ...base, chosen: 'tel', locale: 'en', input: { what: 'remove' } })
      .whenAnswered({ again: 'approval' })
      .leadsTo({ state: 'one', emitted: [askOwner, remark(words('addresses-once-more'))] })
  })
})

describe('a new address', () => {
  test('is asked for after the owner has shown to be there', () => {
    at('list')
      .when({ type: 'add', kind: 'email', locale: 'en' })
      .leadsTo({
        context: { ...cleared, input: { what: 'add', kind: 'email' }, locale: 'en' },
        emitted: [askOwner],
      })
    at('list', adding).when(approved).leadsTo({ state: 'email' })
    at('list', { ...adding, input: { what: 'add', kind: 'phone' } })
      .when(approved)
      .leadsTo({ state: 'phone' })
  })

  test('takes no approval that it did not ask for', () => {
    at('list').when(approved).nothingHappens()
  })

  test('that looks misspelt is asked about before anything is sent', () => {
    const heard = screens.email.hear?.(write('new@gmial.com'), adding, environment)
    expect(heard).toEqual({ type: 'emailDoubted', address: 'new@gmial.com', meant: 'new@gmail.com' })
    at('email', adding)
      .when({ type: 'emailDoubted', address: 'new@gmial.com', meant: 'new@gmail.com' })
      .leadsTo({
        state: 'emailDoubt',
        context: { doubt: { typed: 'new@gmial.com', meant: 'new@gmail.com' } },
      })
  })

  test('gets a code, in the language in which it was asked for', () => {
    at('email', adding)
      .when({ type: 'emailTyped', address: address.value })
      .leadsTo({
        state: 'openingProof',
        context: { ...noProof, address, doubt: undefined },
        requests: [['openChallenge', { purpose: 'address', to: address, locale: 'en' }]],
      })
    at('openingProof', { ...adding, address })
      .whenAnswered(opened)
      .leadsTo({
        state: 'code',
        context: { ...noProof, ...opened },
        emitted: [{ type: 'sendCode', challenge: 'c1', locale: 'en' }],
      })
  })

  test('that the account has already needs no proof', () => {
    at('openingProof', { ...adding, address })
      .whenAnswered({ yours: true })
      .leadsTo({ state: 'list', context: cleared, emitted: [remark(words('addresses-yours'))] })
  })

  test('is added once its code, or its link, is right', () => {
    const add = ['addAddress', { challenge: 'c1', approval: 'a1' }] as const
    at('checkingCode', waiting)
      .whenAnswered({ right: true })
      .leadsTo({ state: 'adding', requests: [add] })
    at('code', waiting)
      .when({ type: 'linkOpened', challenge: 'c1', sealed: 's' })
      .leadsTo({ state: 'checkingLink', requests: [['checkLink', { challenge: 'c1', sealed: 's' }]] })
    at('checkingLink', waiting)
      .whenAnswered({ right: true })
      .leadsTo({ state: 'adding', requests: [add], emitted: [{ type: 'ring' }] })
  })

  test('needs no code where Telegram vouches for the number', () => {
    const byPhone: Context = { ...adding, input: { what: 'add', kind: 'phone' } }
    at('phone', byPhone)
      .when({ type: 'phoneShared', phone: '+34612345678' })
      .leadsTo({
        state: 'takingContact',
        context: { ...noProof, address: { kind: 'phone', value: '+34612345678' }, doubt: undefined },
        requests: [['takeContact', { purpose: 'address', phone: '+34612345678' }]],
      })
    at('takingContact', byPhone)
      .whenAnswered({ challenge: 'c2' })
      .leadsTo({
        state: 'adding',
        context: { challenge: 'c2' },
        requests: [['addAddress', { challenge: 'c2', approval: 'a1' }]],
      })
  })

  test.each([
    [{ kind: 'contact', phone: '34612345678', own: false, message: '1' }, 'common-phone-not-own'],
    [write('612'), 'common-phone-unclear'],
  ] as const)('of a phone is heard as in a sign-up: %j', (said, id) => {
    expect(screens.phone.hear?.(said, adding, environment)).toEqual({ remark: words(id) })
  })

  test('of a phone to which no SMS goes is answered with what works instead', () => {
    for (const number of ['+43 664 123456', '+1 876 212 3456', '+34 803 12 34 56'])
      expect(screens.phone.hear?.(write(number), adding, environment)).toEqual({
        remark: words('common-phone-no-sms', { mail: 'yes' }),
      })
  })

  test('is named once it is added, and everything about its proof forgotten', () => {
    at('adding', waiting)
      .whenAnswered({ added: 'n•••@example.com' })
      .leadsTo({
        state: 'looking',
        context: cleared,
        requests: [['seeAccount', {}]],
        emitted: [remark(words('addresses-added', { to: 'n•••@example.com' }))],
      })
  })

  test('that another account proved first is named as taken only to a person who has proven it too', () => {
    at('adding', waiting).whenAnswered({ taken: true }).leadsTo({ state: 'taken' })
    expect(screens.taken.show(waiting, environment).text).toEqual([
      words('addresses-taken', { to: 'new@example.com' }),
    ])
  })

  test('waits, already proven, while the owner shows to be there once more', () => {
    at('adding', waiting)
      .whenAnswered({ again: 'approval' })
      .leadsTo({ state: 'unconfirmed', emitted: [askOwner, remark(words('addresses-once-more'))] })
    at('unconfirmed', waiting)
      .when({ ...approved, approval: 'a2' })
      .leadsTo({
        state: 'adding',
        context: { approval: 'a2' },
        requests: [['addAddress', { challenge: 'c1', approval: 'a2' }]],
      })
  })

  test('gets a new code when the old one is over', () => {
    at('adding', waiting).whenAnswered({ again: 'proof' }).leadsTo({ state: 'codeOver' })
    at('checkingCode', waiting).whenAnswered({ over: true }).leadsTo({ state: 'codeOver' })
    at('codeOver', waiting)
      .when({ type: 'again' })
      .leadsTo({
        state: 'openingProof',
        requests: [['openChallenge', { purpose: 'address', to: address, locale: 'en' }]],
      })
  })

  test('is refused where an account has as many as it can', () => {
    at('adding', waiting)
      .whenAnswered({ enough: true })
      .leadsTo({
        state: 'looking',
        context: cleared,
        requests: [['seeAccount', {}]],
        emitted: [remark(words('addresses-enough'))],
      })
  })
})

describe('the code of a new address', () => {
  test('that is wrong may be tried again, and says how often', () => {
    at('checkingCode', waiting)
      .whenAnswered({ right: false, left: 3 })
      .leadsTo({ state: 'code', emitted: [remark(words('common-code-wrong', { left: 3 }))] })
  })

  test('is not sent again before its cool-down is over', () => {
    at('code', waiting)
      .when({ type: 'resend' })
      .leadsTo({
        emitted: [remark(words('common-resend-soon', { unit: 'seconds', count: 60 }))],
      })
    at('code', { ...waiting, resendAt: NOW })
      .when({ type: 'resend' })
      .leadsTo({ state: 'resending', requests: [['resendChallenge', { challenge: 'c1', locale: 'en' }]] })
  })

  test('shows whether its mail was delivered, and not what became of another mail', () => {
    at('code', waiting)
      .when({ type: 'receipt', challenge: 'c1', outcome: 'refused', reason: 'no such user' })
      .leadsTo({ context: { sent: 'refused', reason: 'no such user' } })
    at('code', waiting).when({ type: 'receipt', challenge: 'c9', outcome: 'refused' }).nothingHappens()
  })

  test('rings once when messages go out again after one that could not be sent', () => {
    const unsent = { ...waiting, sent: 'unsent' as const }
    const sendable = { type: 'receipt', challenge: 'c1', outcome: 'sendable' } as const
    at('code', unsent)
      .when(sendable)
      .leadsTo({ context: { sent: 'sendable' }, emitted: [{ type: 'ring' }] })
    at('code', { ...unsent, sent: 'sendable' })
      .when(sendable)
      .leadsTo({ emitted: [] })
  })

  test('waits when a limit was reached, and goes on by itself', () => {
    const until = NOW + MINUTE
    at('checkingCode', waiting)
      .whenAnswered({ tooMany: true, until })
      .leadsTo({ state: 'slowed', context: { until } })
    at('slowed', { ...waiting, until })
      .whenRung('limit')
      .leadsTo({ state: 'slowedOver', emitted: [{ type: 'ring' }] })
  })

  test('leaves every address as it was when the owner turns back', () => {
    at('code', waiting).when({ type: 'back' }).leadsTo({ state: 'email' })
    at('email', waiting).when({ type: 'back' }).leadsTo({ state: 'list', context: cleared })
  })
})
