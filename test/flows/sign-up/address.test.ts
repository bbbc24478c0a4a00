import { describe, expect, test } from 'vitest'
import type { Capabilities } from '../../../flows/flow.ts'
import { type Said, words } from '../../../flows/screen.ts'
import { signUp } from '../../../flows/sign-up/flow.ts'
import { email, emailDoubt, phone } from '../../../flows/sign-up/screens/address.ts'
import type { WordId } from '../../../flows/text/word-ids.ts'
import { capabilities, environmentOf } from '../../fixtures/content-around.ts'
import { given } from '../../fixtures/specification.ts'
import { ana, phone as anaPhone, inSpain, reachable } from './drafts.ts'

const environment = environmentOf('example', 'en')
const say = (text: string) => ({ kind: 'text', text, message: '1' }) as const
const contact = (number: string, own = true): Said => ({ kind: 'contact', phone: number, own, message: '1' })
const without = (part: Partial<Capabilities>) => ({
  ...environment,
  capabilities: { ...capabilities, ...part },
})
const remark = (id: WordId) => ({ remark: words(id) })
const ids = (screen: { choices?: readonly (readonly { id: string }[])[] }) =>
  screen.choices?.flat().map(({ id }) => id)

describe('a typed e-mail address', () => {
  const typed = (address: string) => ({ type: 'emailTyped', address })
  const doubted = (address: string, meant: string) => ({ type: 'emailDoubted', address, meant })

  test.each([
    ['ana@example.com', typed('ana@example.com')],
    ['  Ana@Example.COM  ', typed('ana@example.com')],
    ['<ana@example.com>', typed('ana@example.com')],
    ['mailto:ana@example.com', typed('ana@example.com')],
    ['It is ana@example.com.', typed('ana@example.com')],
    ['ana.b+tag@example.com', typed('ana.b+tag@example.com')],
    ['ana@müller.de', typed('ana@xn--mller-kva.de')],
    ['ana@gmial.com', doubted('ana@gmial.com', 'ana@gmail.com')],
    ['ana@hotmial.com', doubted('ana@hotmial.com', 'ana@hotmail.com')],
    ['ana@gmail.con', doubted('ana@gmail.con', 'ana@gmail.com')],
    ['ana', remark('common-email-unclear')],
    ['ana@', remark('common-email-unclear')],
    ['ana@example', remark('common-email-unclear')],
    ['ana @example.com', remark('common-email-unclear')],
    ['ana@example.com ben@example.com', remark('common-email-unclear')],
    ['ana@example.com,ben@example.com', remark('common-email-unclear')],
    ['"Ana" <ana@example.com>', typed('ana@example.com')],
    ['ana@x.test\r\nBcc: evil@x.test', remark('common-email-unclear')],
    [`${'a'.repeat(65)}@example.com`, remark('common-email-long')],
    ['o’brien@example.com', typed("o'brien@example.com")],
    ['\u202aana@example.com\u202c', typed('ana@example.com')],
    ['ann§a@example.com', { remark: words('common-email-sign', { sign: '§' }) }],
  ])('"%s"', (text, heard) => {
    expect(email.hear?.(say(text), inSpain, environment)).toEqual(heard)
  })

  test('is a new address where the one before looked misspelt', () => {
    const draft = { ...inSpain, doubt: { typed: 'ana@gmial.com', meant: 'ana@gmail.com' } }
    expect(emailDoubt.hear?.(say('ben@example.com'), draft, environment)).toEqual(typed('ben@example.com'))
  })

  test('is declined where no mail can be sent', () => {
    expect(phone.hear?.(say('ana@example.com'), inSpain, without({ mail: false }))).toEqual(
      remark('common-email-closed'),
    )
  })
})

describe('a typed phone number', () => {
  const typed = (phone: string, region = 'ES') => ({ type: 'phoneTyped', phone, region })

  test.each([
    ['+34612345678', typed('+34612345678')],
    ['+34 612 34 56 78', typed('+34612345678')],
    ['+34 (612) 34-56-78', typed('+34612345678')],
    ['0034 612 34 56 78', typed('+34612345678')],
    ['612 34 56 78', typed('+34612345678')],
    ['+1 415 555 2671', typed('+14155552671', 'US')],
    ['٦١٢٣٤٥٦٧٨', typed('+34612345678')],
    ['123', remark('common-phone-unclear')],
    ['+999 123 456 789', remark('common-phone-unclear')],
    ['+34 612 34 56 78 and +34 612 34 56 79', remark('common-phone-unclear')],
    ['my number', remark('common-phone-unclear')],
  ])('in Spain: "%s"', (text, heard) => {
    expect(phone.hear?.(say(text), inSpain, environment)).toEqual(heard)
  })

  test.each([
    ['in a country that is not offered', '+43 664 123456'],
    ['behind the calling code of one that is', '+1 876 212 3456'],
    ['at which every minute costs', '+34 803 12 34 56'],
    ['of a landline', '+34 912 34 56 78'],
    ['of a satellite', '+870 773 123 456'],
  ])('%s is answered with what works instead: "%s"', (_where, text) => {
    for (const screen of [phone, email]) {
      const heard = (seenIn = environment) => screen.hear?.(say(text), inSpain, seenIn)
      expect(heard()).toEqual({ remark: words('common-phone-no-sms', { mail: 'yes' }) })
      expect(heard(without({ mail: false }))).toEqual({
        remark: words('common-phone-no-sms', { mail: 'no' }),
      })
    }
  })

  test('goes wherever the brand says that SMS may go', () => {
    const { brand } = environment
    const heard = (sms: typeof brand.sms) =>
      phone.hear?.(say('+351 912 345 678'), inSpain, {
        ...environment,
        brand: { ...brand, regions: ['ES'], sms },
      })
    expect(heard(undefined)).toHaveProperty('remark')
    expect(heard(['PT'])).toEqual({ type: 'phoneTyped', phone: '+351912345678' })
    expect(heard('anywhere')).toEqual({ type: 'phoneTyped', phone: '+351912345678' })
  })

  test('is answered with the advice to share the number where no SMS can be sent', () => {
    expect(phone.hear?.(say('+34612345678'), inSpain, without({ sms: false }))).toEqual(
      remark('common-phone-share-only'),
    )
  })
})

describe('a shared contact', () => {
  test.each([
    [
      'of the person, with a plus sign',
      contact('+34612345678'),
      { type: 'phoneShared', phone: '+34612345678', region: 'ES' },
    ],
    [
      'of the person, without',
      contact('34612345678'),
      { type: 'phoneShared', phone: '+34612345678', region: 'ES' },
    ],
    [
      'of a country to which no SMS goes',
      contact('+18762123456'),
      { type: 'phoneShared', phone: '+18762123456' },
    ],
    ['of somebody else', contact('+34612345678', false), remark('common-phone-not-own')],
    [
      'of an older plan',
      contact('5215512345678'),
      { type: 'phoneShared', phone: '+525512345678', region: 'MX' },
    ],
    ['that is anonymous', contact('88801234567'), remark('common-phone-unusable')],
    ['of no number', contact('000'), { remark: words('common-phone-unreadable', { phone: '000' }) }],
  ])('%s', (_whose, said, heard) => {
    expect(phone.hear?.(said, inSpain, environment)).toEqual(heard)
    expect(email.hear?.(said, inSpain, environment)).toEqual(heard)
  })
})

describe('the choice of an address', () => {
  test('may change with the address itself, wherever one is asked for', () => {
    const typed = { type: 'phoneTyped', phone: '+34612345678', region: 'ES' } as const
    for (const screen of [email, phone, emailDoubt])
      for (const [text, heard] of [
        ['ana@example.com', { type: 'emailTyped', address: 'ana@example.com' }],
        ['+34 612 34 56 78', typed],
        ['612 34 56 78', typed],
      ] as const)
        expect(screen.hear?.(say(text), inSpain, environment)).toEqual(heard)
    given(signUp, 'email', inSpain)
      .when(typed)
      .leadsTo({
        state: 'openingCaptcha',
        context: { address: { kind: 'phone', value: typed.phone }, addresses: 1 },
        requests: [['openCaptcha', { by: 'picture', locale: 'en' }]],
      })
    given(signUp, 'phone', inSpain)
      .when({ type: 'emailDoubted', address: 'ana@gmial.com', meant: 'ana@gmail.com' })
      .leadsTo({
        state: 'emailDoubt',
        context: { doubt: { typed: 'ana@gmial.com', meant: 'ana@gmail.com' } },
      })
  })

  test('offers what the operator can prove', () => {
    expect(ids(email.show(inSpain, environment))).toEqual(['phone'])
    expect(ids(phone.show(inSpain, environment))).toEqual(['email'])
    expect(ids(phone.show(inSpain, without({ mail: false })))).toEqual([])
  })

  test('leaves stickers and voices to the engine', () => {
    const sticker: Said = { kind: 'other', what: 'sticker', message: '1' }
    for (const screen of [email, phone]) {
      expect(screen.hear?.(sticker, inSpain, environment)).toBeUndefined()
    }
  })
})

test('the example of a number is one of the person’s region', () => {
  const example = (region: string) => phone.show({ ...inSpain, region }, environment).text[0]
  expect(example('MX')).toEqual(words('sign-up-phone', { example: '+52 222 123 4567' }))
  expect(example('DE')).toEqual(words('sign-up-phone', { example: '+49 1512 3456789' }))
})

describe('a guess of the region', () => {
  const shared = { type: 'phoneShared', phone: '+525512345678', region: 'MX' } as const
  const address = { kind: 'phone', value: shared.phone } as const
  const takeContact = ['takeContact', { purpose: 'sign-up', phone: shared.phone }] as const

  test('by the language gives way to the number, which tells it better', () => {
    given(signUp, 'phone', { ...inSpain, guessed: true })
      .when(shared)
      .leadsTo({
        state: 'takingContact',
        context: { address, shared: true, addresses: 1, region: 'MX' },
        requests: [takeContact],
      })
  })

  test('never takes the place of a region that the person has named', () => {
    given(signUp, 'phone', inSpain)
      .when(shared)
      .leadsTo({
        state: 'takingContact',
        context: { address, shared: true, addresses: 1 },
        requests: [takeContact],
      })
  })
})

describe('an address given before', () => {
  test('is shown in full to its owner and can be kept', () => {
    expect(email.show({ ...reachable, address: ana }, environment)).toEqual({
      text: [words('sign-up-email'), words('sign-up-address-now', { address: 'ana@example.com' })],
      choices: [
        [{ id: 'keep', label: words('sign-up-choice-keep'), event: { type: 'keep' }, insteadOf: 'back' }],
        [{ id: 'phone', label: words('sign-up-choice-phone'), event: { type: 'phone' } }],
      ],
    })
    expect(phone.show({ ...reachable, address: anaPhone }, environment)).toEqual({
      text: [
        words('sign-up-phone', { example: '+34 612 34 56 78' }),
        words('sign-up-address-now', { address: '+34 612 34 56 78' }),
      ],
      choices: [
        [{ id: 'keep', label: words('sign-up-choice-keep'), event: { type: 'keep' }, insteadOf: 'back' }],
        [{ id: 'email', label: words('sign-up-choice-email'), event: { type: 'email' } }],
      ],
      contact: words('common-choice-share-number'),
    })
  })

  test('of the other kind is not offered', () => {
    expect(ids(email.show({ ...reachable, address: anaPhone }, environment))).toEqual(['phone'])
    expect(ids(phone.show({ ...reachable, address: ana }, environment))).toEqual(['email'])
  })
})
