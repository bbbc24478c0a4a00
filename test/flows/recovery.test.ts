import { describe, expect, test } from 'vitest'
import { type Errand, context as schema } from '../../flows/recovery/context.ts'
import { recovery } from '../../flows/recovery/flow.ts'
import { screens } from '../../flows/recovery/screens.ts'
import { type Screen, type ScreenEnvironment, type Words, words } from '../../flows/screen.ts'
import type { WordId } from '../../flows/text/word-ids.ts'
import { capabilities, environmentOf } from '../fixtures/content-around.ts'
import { given, MINUTE, NOW } from '../fixtures/specification.ts'

const environment: ScreenEnvironment = { ...environmentOf('example', 'en'), at: NOW, locales: ['en', 'es'] }
const by = { kind: 'email', value: 'ana@example.com' } as const
const begun: Errand = {}
const named: Errand = { ...begun, by, locale: 'en' }
const sent: Errand = {
  ...named,
  recovery: 'r1',
  challenge: 'c1',
  resendAt: NOW + MINUTE,
  expiresAt: NOW + 10 * MINUTE,
}
const right: Errand = { ...sent, right: true }
const proven: Errand = { ...right, proven: true, to: 'a•••@example.com' }
const opened = { recovery: 'r1', challenge: 'c1', resendAt: NOW + MINUTE, expiresAt: NOW + 10 * MINUTE }
const forgotten = {
  recovery: undefined,
  challenge: undefined,
  resendAt: undefined,
  expiresAt: undefined,
  right: undefined,
  proven: undefined,
  to: undefined,
  ticket: undefined,
}
const sendCode = { type: 'sendCode', challenge: 'c1', locale: 'en' } as const
const remark = (id: WordId, args?: Words['args']) =>
  ({ type: 'remark', words: { id, ...(args && { args }) } }) as const
const ring = { type: 'ring' } as const
const stands = (errand: Errand, extra: object = {}) =>
  ['recoveryStatus', { recovery: errand.recovery ?? '', ...extra }] as const

const hear = (state: keyof typeof screens, text: string, errand: Errand = begun, seenIn = environment) =>
  screens[state].hear?.({ kind: 'text', text, message: '1' }, errand, seenIn)
const idsOf = (screen: Screen): string[] =>
  screen.text.flatMap((line) => ('id' in line ? [(line as Words).id] : []))
const choicesOf = (screen: Screen): string[] => (screen.choices ?? []).flat().map(({ id }) => id)

describe('which account', () => {
  test('is asked first, unless a recovery with a proof was begun before and not finished', () => {
    given(recovery, 'arriving', begun)
      .whenAnswered({ next: 'name' })
      .leadsTo({ state: 'identifier', context: { addresses: undefined } })
    given(recovery, 'arriving', begun)
      .whenAnswered({ next: 'factor', recovery: 'r1' })
      .leadsTo({ state: 'factor', context: { recovery: 'r1', proven: true } })
    given(recovery, 'arriving', begun)
      .whenAnswered({ next: 'wait', recovery: 'r1', until: NOW + MINUTE })
      .leadsTo({ state: 'waiting', context: { recovery: 'r1', proven: true, until: NOW + MINUTE } })
  })

  test.each([
    ['Ana@Example.com', { type: 'named', by, locale: 'en' }],
    ['+34 612 34 56 78', { type: 'named', by: { kind: 'phone', value: '+34612345678' }, locale: 'en' }],
    ['123 456 7890', { type: 'unsure', digits: '1234567890' }],
    ['ana@gmial.com', { type: 'doubted', address: 'ana@gmial.com', meant: 'ana@gmail.com' }],
    ['my password', { remark: words('recovery-unclear') }],
  ])('is understood from "%s"', (text, heard) => {
    expect(hear('identifier', text)).toEqual(heard)
    expect(hear('forgotten', text)).toEqual(heard)
  })

  test('is asked before a code is said to be on its way, where ten digits are a mobile number at home', () => {
    const inMexico = { ...environment, language: 'es-MX' }
    const unsure = { type: 'unsure', digits: '5512345678', phone: '+525512345678' }
    for (const state of ['identifier', 'forgotten', 'doubt', 'unsure'] as const)
      expect(hear(state, '55 1234 5678', begun, inMexico)).toEqual(unsure)
    const asked = { digits: '5512345678', phone: '+525512345678' }
    given(recovery, 'identifier', begun).when(unsure).leadsTo({ state: 'unsure', context: asked })
    expect(screens.unsure.show(asked, inMexico).choices?.flat()).toMatchObject([
      { event: { type: 'named', by: { kind: 'account', value: '5512345678' } } },
      { event: { type: 'named', by: { kind: 'phone', value: '+525512345678' } } },
    ])
    expect(hear('phone', '55 1234 5678', begun, inMexico)).toMatchObject({
      by: { kind: 'phone', value: '+525512345678' },
    })
  })

  test('is asked likewise where no home is known; where one is, digits that are no number there are an account ID', () => {
    const unsure = { type: 'unsure', digits: '5512345678' }
    expect(hear('identifier', '5512345678')).toEqual(unsure)
    given(recovery, 'identifier', begun)
      .when(unsure)
      .leadsTo({ state: 'unsure', context: { digits: '5512345678', phone: undefined } })
    expect(screens.unsure.show({ digits: '5512345678' }, environment).choices?.flat()).toMatchObject([
      { event: { type: 'named', by: { kind: 'account', value: '5512345678' } } },
      { event: { type: 'phone' } },
    ])
    given(recovery, 'unsure', begun).when({ type: 'phone' }).leadsTo({ state: 'phone' })
    expect(hear('phone', '5512345678')).toEqual({ remark: words('common-phone-unclear') })
    expect(hear('identifier', '123 456 7890', begun, { ...environment, language: 'es-ES' })).toEqual({
      type: 'named',
      by: { kind: 'account', value: '1234567890' },
      locale: 'en',
    })
  })

  test('is not found by a number where no SMS can be sent, nor by an address where no mail can', () => {
    const poor = { ...environment, capabilities: { ...capabilities, sms: false, mail: false } }
    expect(hear('identifier', '+34612345678', begun, poor)).toEqual({
      remark: words('common-phone-share-only'),
    })
    expect(hear('identifier', 'ana@example.com', begun, poor)).toEqual({
      remark: words('common-email-closed'),
    })
  })

  test('is not found by a number that no SMS goes to, with an account or without; sharing the number works', () => {
    const unreachable = { remark: words('common-phone-no-sms', { mail: 'yes' }) }
    for (const state of ['identifier', 'phone'] as const)
      for (const text of ['+1 876 212 3456', '+34 803 12 34 56', '+870 773 123 456'])
        expect(hear(state, text)).toEqual(unreachable)
    const own = { kind: 'contact', phone: '+18762123456', own: true, message: '1' } as const
    expect(screens.identifier.hear?.(own, begun, environment)).toEqual({
      type: 'named',
      by: { kind: 'contact', value: '+18762123456' },
      locale: 'en',
    })
  })

  test('is forgotten with all that was proven of it when the person names another account', () => {
    given(recovery, 'identifier', proven)
      .when({ type: 'named', by: { kind: 'account', value: '1234567890' }, locale: 'es' })
      .leadsTo({
        state: 'opening',
        context: { ...forgotten, by: { kind: 'account', value: '1234567890' }, locale: 'es' },
        requests: [
          ['openRecovery', { by: { kind: 'account', value: '1234567890' }, locale: 'es', captchas: true }],
        ],
      })
  })

  test('is not asked in a chat that speaks for one: a code is on its way to the first address that can be reached', () => {
    const addresses = [
      { id: 'a1', masked: '+34 ••• 78' },
      { id: 'a2', masked: 'a•••@example.com' },
    ]
    const here = { next: 'name', addresses, locale: 'es' } as const
    const toFirst = (id: string) => ({ by: { kind: 'address', value: id }, locale: 'es' }) as const
    const asksFor = (id: string) => ['openRecovery', { ...toFirst(id), captchas: true }] as const
    given(recovery, 'arriving', begun)
      .whenAnswered(here)
      .leadsTo({ state: 'opening', context: { addresses, ...toFirst('a1') }, requests: [asksFor('a1')] })
    given(recovery, 'arriving', begun, { sms: false })
      .whenAnswered(here)
      .leadsTo({ state: 'opening', context: { addresses, ...toFirst('a2') }, requests: [asksFor('a2')] })
    given(recovery, 'arriving', begun, { sms: false, mail: false })
      .whenAnswered(here)
      .leadsTo({ state: 'identifier', context: { addresses } })
  })

  test('may be one of the masked addresses of this chat, where it is linked', () => {
    const linked = { ...begun, addresses: [{ id: 'a1', masked: 'a•••@example.com' }] }
    given(recovery, 'identifier', linked).when({ type: 'here' }).leadsTo({ state: 'addresses' })
    given(recovery, 'identifier', begun).when({ type: 'here' }).nothingHappens()
    expect(choicesOf(screens.identifier.show(begun, environment))).not.toContain('here')
    expect(screens.addresses.show(linked, environment).choices?.flat()).toMatchObject([
      { label: 'a•••@example.com', event: { type: 'named', by: { kind: 'address', value: 'a1' } } },
    ])
  })
})

describe('the code', () => {
  test('is sent to the address or account that was named', () => {
    given(recovery, 'opening', named)
      .whenAnswered(opened)
      .leadsTo({ state: 'code', context: { ...opened }, emitted: [sendCode] })
  })

  test('is not needed for a number that Telegram vouches for', () => {
    given(recovery, 'opening', named)
      .whenAnswered({ recovery: 'r1', proven: true })
      .leadsTo({
        state: 'standing',
        context: { recovery: 'r1' },
        requests: [['recoveryStatus', { recovery: 'r1' }]],
      })
    given(recovery, 'opening', named)
      .whenAnswered({ nobody: true })
      .leadsTo({ state: 'identifier', emitted: [remark('recovery-nobody')] })
  })

  test('waits when too many were sent', () => {
    given(recovery, 'opening', named)
      .whenAnswered({ tooMany: true, until: NOW + MINUTE })
      .leadsTo({ state: 'slowed', context: { until: NOW + MINUTE } })
    given(recovery, 'slowed', { ...named, until: NOW + MINUTE })
      .whenRung('limit')
      .leadsTo({ state: 'slowedOver', emitted: [ring] })
    given(recovery, 'slowedOver', named)
      .when({ type: 'again' })
      .leadsTo({ state: 'opening', requests: [['openRecovery', { by, locale: 'en', captchas: true }]] })
    given(recovery, 'slowedOver', sent).when({ type: 'again' }).leadsTo({ state: 'code' })
  })

  test('says why it waits, and offers other ways once a recovery is under way', () => {
    const left = { unit: 'seconds', count: 60 } as const
    const until = NOW + MINUTE
    const shown = (errand: Partial<Errand>) =>
      screens.slowed.show({ ...named, until, ...errand }, environment)
    const wait = words('recovery-slowed-wait')
    expect(shown({}).text).toEqual([words('recovery-slowed', left), wait])
    expect(shown({ why: 'lately' }).text).toEqual([words('recovery-slowed-lately', left), wait])
    expect(shown({ why: 'addresses' }).text).toEqual([words('recovery-slowed-addresses', left), wait])
    expect(shown({ why: 'codes' }).text).toEqual([words('recovery-slowed-codes', left), wait])
    expect(choicesOf(shown({}))).toEqual(['other'])
    expect(choicesOf(shown({ recovery: 'r1' }))).toEqual(['ways', 'other'])
    given(recovery, 'slowed', sent).when({ type: 'ways' }).leadsTo({ state: 'ways' })
    given(recovery, 'slowed', named).when({ type: 'ways' }).nothingHappens()
  })

  test('is not asked for again by naming the same account while it lives', () => {
    const again = { type: 'named', by, locale: 'en' }
    given(recovery, 'identifier', sent).when(again).leadsTo({ state: 'code' })
    const restarted = {
      state: 'opening',
      context: forgotten,
      requests: [['openRecovery', { by, locale: 'en', captchas: true }] as const],
    }
    given(recovery, 'identifier', sent).when(again, sent.expiresAt).leadsTo(restarted)
    given(recovery, 'identifier', { ...sent, expiresAt: undefined })
      .when(again)
      .leadsTo(restarted)
  })

  test('leads on when it is right, wrong, used up or lost', () => {
    const checking = given(recovery, 'checkingCode', sent)
    checking.whenAnswered({ right: true }).leadsTo({
      state: 'standing',
      context: { right: true },
      requests: [stands(sent, { challenge: 'c1' })],
      emitted: [remark('recovery-proven')],
    })
    checking
      .whenAnswered({ right: false, left: 2 })
      .leadsTo({ state: 'code', emitted: [remark('common-code-wrong', { left: 2 })] })
    checking.whenAnswered({ over: true }).leadsTo({ state: 'codeOver', context: { expiresAt: undefined } })
    checking.whenAnswered({ lost: true }).leadsTo({ state: 'code', emitted: [remark('common-once-more')] })
  })

  test('may be confirmed once by its link, in whatever state the person is, and not by the link of another code', () => {
    const opens = { type: 'linkOpened', challenge: 'c1', sealed: 's' }
    for (const state of ['code', 'ways', 'factor', 'codeOver'])
      given(recovery, state, sent)
        .when(opens)
        .leadsTo({ state: 'checkingLink', requests: [['checkLink', { challenge: 'c1', sealed: 's' }]] })
    given(recovery, 'factor', right).when(opens).nothingHappens()
    given(recovery, 'code', sent)
      .when({ ...opens, challenge: 'c2' })
      .nothingHappens()
  })

  test('never says whether its mail was delivered', () => {
    given(recovery, 'code', sent)
      .when({ type: 'receipt', challenge: 'c1', outcome: 'refused', reason: 'no such user' })
      .nothingHappens()
  })

  test('of an address of the own account names the number that the mail’s page asks for', () => {
    const own = {
      ...sent,
      by: { kind: 'address', value: 'x1' },
      addresses: [{ id: 'x1', masked: 'a•••' }],
      match: '42',
    }
    const [line] = screens.code.show(own as unknown as Errand, environment).text
    expect(line).toMatchObject({ id: 'recovery-code-here', args: { to: 'a•••', match: '42' } })
  })

  test('is asked for in words that depend only on what the person typed', () => {
    const screen = screens.code.show(sent, environment)
    expect(idsOf(screen)).toEqual(['recovery-code-email', 'common-code-expires'])
    expect(JSON.stringify(screen)).not.toContain('ana@example.com')
    expect(choicesOf(screen)).toEqual(['resend', 'ways', 'other'])
  })
})

test('the code of a recovery is said to be held up by us where our servers are out of order, whatever was named', () => {
  const outage = (mail: boolean, sms: boolean) => ({
    ...environment,
    capabilities: { ...environment.capabilities, outage: { mail, sms } },
  })
  const lastLine = (by: Errand['by'], moment: typeof environment) =>
    idsOf(screens.code.show({ ...sent, by, late: true } as unknown as Errand, moment)).at(-1)
  const [mail, phone] = [
    { kind: 'email', value: 'nobody@example.com' },
    { kind: 'phone', value: '+34612345678' },
  ] as const
  expect(lastLine(mail, outage(true, false))).toBe('recovery-code-outage')
  expect(lastLine({ kind: 'account', value: '1234567890' }, outage(true, false))).toBe('recovery-code-outage')
  expect(lastLine(phone, outage(true, false))).toBe('recovery-code-late')
  expect(lastLine(phone, outage(false, true))).toBe('recovery-code-outage')
})

describe('the step after a proof', () => {
  const standing = given(recovery, 'standing', right)
  test('is the second factor, the password, a wait, or the beginning', () => {
    standing
      .whenAnswered({ next: 'factor', recovery: 'r1' })
      .leadsTo({ state: 'factor', context: { proven: true } })
    standing.whenAnswered({ next: 'password', recovery: 'r1', to: 'a•••@example.com' }).leadsTo({
      state: 'openingPage',
      context: { proven: true, to: 'a•••@example.com' },
      requests: [
        [
          'openPasswordPage',
          { avoid: [], locale: 'en', to: 'a•••@example.com', authorization: { recovery: 'r1' } },
        ],
      ],
    })
    standing
      .whenAnswered({ next: 'offer', recovery: 'r1', hours: 24 })
      .leadsTo({ state: 'offer', context: { proven: true, hours: 24 } })
    standing.whenAnswered({ over: true }).leadsTo({
      state: 'identifier',
      context: {
        recovery: undefined,
        challenge: undefined,
        resendAt: undefined,
        expiresAt: undefined,
        right: undefined,
      },
      emitted: [remark('recovery-over')],
    })
  })

  test('is the same for every address that is out of reach, with an account or without', () => {
    given(recovery, 'code', sent).when({ type: 'ways' }).leadsTo({ state: 'ways' })
    expect(choicesOf(screens.ways.show(sent, environment))).toEqual([
      'have-code',
      'number',
      'factor',
      'no-more',
    ])
    given(recovery, 'ways', sent)
      .when({ type: 'noMore' })
      .leadsTo({ state: 'judging', requests: [stands(sent, { weak: true })] })
    given(recovery, 'judging', sent).whenAnswered({ next: 'nothing' }).leadsTo({ state: 'notEnough' })
    const { links } = environment.brand
    expect(screens.notEnough.show(sent, environment).choices?.flat()).toContainEqual(
      expect.objectContaining({ url: links.contact }),
    )
    expect(choicesOf(screens.notEnough.show(sent, environment))).toContain('other')
    given(recovery, 'provingNumber', sent)
      .whenAnswered({ nobody: true })
      .leadsTo({ state: 'ways', emitted: [remark('recovery-no-help')] })
  })
})

describe('a code that comes after another way was taken', () => {
  test.each(['ways', 'notEnough', 'offer', 'waiting'] as const)('is typed all the same: %s', (state) => {
    const late = { ...environment, at: sent.expiresAt ?? 0 }
    expect(choicesOf(screens[state].show(sent, environment))).toContain('have-code')
    expect(choicesOf(screens[state].show(sent, late))).not.toContain('have-code')
    expect(choicesOf(screens[state].show(right, environment))).not.toContain('have-code')
    given(recovery, state, sent).when({ type: 'haveCode' }).leadsTo({ state: 'code' })
    given(recovery, state, right).when({ type: 'haveCode' }).nothingHappens()
  })

  test('leads back to what else was proven', () => {
    const byFactor = { ...sent, proven: true }
    given(recovery, 'code', byFactor)
      .when({ type: 'back' })
      .leadsTo({ state: 'standing', requests: [stands(sent)] })
    given(recovery, 'code', sent).when({ type: 'back' }).leadsTo({ state: 'identifier' })
  })
})

describe('the hold of a recovery', () => {
  test('begins when the person taps, and not before', () => {
    given(recovery, 'offer', sent)
      .when({ type: 'wait' })
      .leadsTo({ state: 'holding', requests: [['openHold', { recovery: 'r1' }]] })
    given(recovery, 'holding', sent)
      .whenAnswered({ until: NOW + MINUTE })
      .leadsTo({ state: 'waiting', context: { until: NOW + MINUTE } })
  })

  test('calls the person when it is over, by its own timer or by an event from outside', () => {
    const waiting = given(recovery, 'waiting', { ...sent, until: NOW })
    const over = {
      state: 'standing',
      requests: [stands(sent)],
      emitted: [ring, remark('recovery-wait-over')],
    } as const
    waiting.whenRung('limit').leadsTo(over)
    waiting.when({ type: 'holdOver', recovery: 'r1' }).leadsTo(over)
  })

  test('may be given up', () => {
    given(recovery, 'waiting', sent)
      .when({ type: 'giveUp' })
      .leadsTo({ state: 'givingUp', requests: [['cancelRecovery', { recovery: 'r1' }]] })
    given(recovery, 'givingUp', sent)
      .whenAnswered({ cancelled: true })
      .leadsTo({ state: 'left', emitted: [remark('recovery-given-up')] })
  })
})

describe('the new password', () => {
  const inChat = { password: 'chat' } as const
  test('is chosen on the page, and counts as soon as it is', () => {
    given(recovery, 'passwordPage', { ...proven, ticket: 'e1' })
      .when({ type: 'passwordChosen', ticket: 'e1' })
      .leadsTo({ state: 'resetting', requests: [['resetPassword', { recovery: 'r1', ticket: 'e1' }]] })
    given(recovery, 'passwordPage', { ...proven, ticket: 'e1' })
      .when({ type: 'passwordChosen', ticket: 'e2' })
      .nothingHappens()
  })

  test('is erased from the chat at once where it is written there, and is not the old one', () => {
    given(recovery, 'password', proven, inChat)
      .when({ type: 'typed', sealed: 's', message: '7' })
      .leadsTo({
        state: 'choosing',
        requests: [['choosePassword', { sealed: 's', avoid: [], authorization: { recovery: 'r1' } }]],
        emitted: [{ type: 'eraseMessage', message: '7' }],
      })
    given(recovery, 'choosing', proven, inChat)
      .whenAnswered({ refused: 'same' })
      .leadsTo({ state: 'password', context: { fault: 'same' } })
    expect(idsOf(screens.password.show({ ...proven, fault: 'same' }, environment))).toContain(
      'common-fault-same',
    )
  })

  test('ends the flow, and opens no session', () => {
    given(recovery, 'resetting', { ...proven, ticket: 'e1' })
      .whenAnswered({ done: true })
      .leadsTo({ state: 'done', context: { ticket: undefined }, emitted: [ring] })
    given(recovery, 'resetting', { ...proven, ticket: 'e1' })
      .whenAnswered({ done: true, kept: true })
      .leadsTo({
        state: 'done',
        context: { ticket: undefined },
        emitted: [ring, remark('recovery-kept')],
      })
    expect(screens.done.show(proven, environment).choices?.flat()[0]).toMatchObject({
      url: environment.brand.links.signIn,
    })
  })
})

describe('the other addresses, at the end', () => {
  const others = [
    { id: 'a2', masked: 'm•••@example.net' },
    { id: 'a3', masked: '+34 ••• 78' },
  ]
  const ended: Errand = { ...proven, others }

  test('are named, and one that is another person’s can be removed with two taps', () => {
    given(recovery, 'resetting', { ...proven, ticket: 'e1' })
      .whenAnswered({ done: true, others })
      .leadsTo({ state: 'done', context: { ticket: undefined, others }, emitted: [ring] })
    const done = screens.done.show(ended, environment)
    expect(done.text.at(-1)).toEqual(
      words('recovery-others', { count: 2, addresses: 'm•••@example.net, +34 ••• 78' }),
    )
    expect(choicesOf(done)).toContain('others')
    given(recovery, 'done', ended).when({ type: 'others' }).leadsTo({ state: 'others' })
    expect(screens.others.show(ended, environment).choices?.flat()).toMatchObject([
      { label: 'm•••@example.net', event: { type: 'drop', address: 'a2' } },
      { label: '+34 ••• 78', event: { type: 'drop', address: 'a3' } },
    ])
    given(recovery, 'others', ended)
      .when({ type: 'drop', address: 'a2' })
      .leadsTo({ state: 'dropping', requests: [['dropWay', { recovery: 'r1', address: 'a2' }]] })
    given(recovery, 'dropping', ended)
      .whenAnswered({ dropped: 'm•••@example.net', others: others.slice(1) })
      .leadsTo({
        state: 'done',
        context: { others: others.slice(1) },
        emitted: [remark('recovery-dropped', { to: 'm•••@example.net' })],
      })
  })

  test('are not spoken of where there are none, or the hour is over', () => {
    expect(choicesOf(screens.done.show(proven, environment))).not.toContain('others')
    given(recovery, 'done', proven).when({ type: 'others' }).nothingHappens()
    given(recovery, 'dropping', ended)
      .whenAnswered({ over: true })
      .leadsTo({
        state: 'done',
        context: { others: undefined },
        emitted: [remark('recovery-drop-over')],
      })
  })
})

test('every context that the flow stores can be read again', () => {
  for (const errand of [begun, named, sent, right, proven, { ...proven, others: [] }])
    expect(schema.parse(errand)).toEqual(errand)
})
