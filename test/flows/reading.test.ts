import fc from 'fast-check'
import { expect, test } from 'vitest'
import { emailFault, maskEmail, parseEmail } from '../../flows/reading/email.ts'
import { parseIdentifier, phoneInsteadOf } from '../../flows/reading/identifier.ts'
import { mailbox } from '../../flows/reading/mailbox.ts'
import { formatPhone, isAnonymous, maskPhone, parsePhone } from '../../flows/reading/phone.ts'
import { timeLeft } from '../../flows/text/time-left.ts'

test.each([
  ['ana@example.com', 'a•••@example.com'],
  ['anastasia@example.com', 'a•••a@example.com'],
  ['a@example.com', 'a•••@example.com'],
])(
  'an e-mail address is masked so that its owner knows it and a stranger does not learn it: %s → %s',
  (address, masked) => {
    expect(maskEmail(address)).toBe(masked)
    expect(maskEmail(masked)).toBe(masked)
  },
)

test('a phone number is masked so that its owner knows it and a stranger does not learn it', () => {
  expect(maskPhone('+34612345678')).toBe('+34 ••• 78')
  expect(maskPhone('+12025550101')).toBe('+1 ••• 01')
  expect(maskPhone('+34 ••• 78')).toBe('+34 ••• 78')
  expect(formatPhone('+34612345678')).toBe('+34 612 34 56 78')
})

test('a canonical address stays as it is, and is never longer than a mail server takes', () => {
  fc.assert(
    fc.property(fc.oneof(fc.emailAddress(), fc.string(), fc.string({ unit: 'binary' })), (text) => {
      const address = parseEmail(text)
      if (address === undefined) return
      expect(parseEmail(address)).toBe(address)
      expect(address).not.toMatch(/[\s<>,;:"()\\[\]\p{C}]/u)
      expect(address.length).toBeLessThanOrEqual(254)
    }),
  )
})

test('a number in its canonical form is understood again without its region', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^\+?[0-9 ()-]{6,18}$/), (text) => {
      const number = parsePhone(text, 'ES')
      if (number !== undefined) expect(parsePhone(number)).toBe(number)
    }),
  )
})

test.each([
  [-5, 'seconds', 1],
  [1, 'seconds', 1],
  [90_000, 'seconds', 90],
  [90_001, 'minutes', 2],
  [90 * 60_000, 'minutes', 90],
  [91 * 60_000, 'hours', 2],
])('%i ms are at most %s: %i', (milliseconds, unit, count) => {
  expect(timeLeft(milliseconds)).toEqual({ unit, count })
})

test('an address is one in capitals and in either spelling of an accent, and another with a dot, a plus or a look-alike letter', () => {
  const anna = parseEmail('anna@example.com')
  for (const same of [
    'Anna@Example.COM',
    ' ANNA@example.com ',
    '<anna@example.com>',
    'mailto:anna@example.com',
  ])
    expect(parseEmail(same), same).toBe(anna)
  expect(parseEmail('josé@example.com'.normalize('NFD'))).toBe(parseEmail('josé@example.com'))
  for (const other of ['an.na@example.com', 'anna+x@example.com', 'аnna@example.com', 'anna@examp1e.com'])
    expect(parseEmail(other), other).not.toBe(anna)
  expect(parseEmail('lı@example.com')).not.toBe(parseEmail('li@example.com'))
})

/** What comes along when a value is copied from a chat, a page or a list of contacts. */
const wrappings = [
  ['\u202A', '\u202C'],
  ['\u200E', '\u200E'],
  ['\u2066', '\u2069'],
  ['\uFEFF', '\u200B'],
  ['\u00A0', '\u202F'],
  ['\u3164', '\u2800'],
] as const

test.each([
  ['email', 'anna@example.com'],
  ['phone', '+34 612 34 56 78'],
  ['account', '1234567890'],
] as const)(
  'an identifier (%s) is read with the invisible marks that were copied around and into it',
  (kind, text) => {
    const read = parseIdentifier(text)
    expect(read?.kind).toBe(kind)
    for (const [before, after] of wrappings) {
      expect(parseIdentifier(`${before}${text}${after}`)).toEqual(read)
      if (!/\s/.test(before))
        expect(parseIdentifier(`${text.slice(0, 3)}${before}${text.slice(3)}`)).toEqual(read)
    }
  },
)

test.each([
  ['٠٦١٢٣٤٥٦٧٨', 'FR', { kind: 'phone', value: '+33612345678' }],
  ['+३४ ६१२ ३४ ५६ ७८', undefined, { kind: 'phone', value: '+34612345678' }],
  ['＋３４６１２３４５６７８', undefined, { kind: 'phone', value: '+34612345678' }],
  ['١٢٣٤٥٦٧٨٩٠', undefined, { kind: 'account', value: '1234567890' }],
  ['१२३ ४५६ ७८९०', undefined, { kind: 'account', value: '1234567890' }],
  ['１２３４－５６７８９０'.replace('－', '-'), undefined, { kind: 'account', value: '1234567890' }],
  ['0034 612 34 56 78', undefined, { kind: 'phone', value: '+34612345678' }],
  ['0034 612345678', 'US', { kind: 'phone', value: '+34612345678' }],
  ['34 612 34 56 78', undefined, { kind: 'phone', value: '+34612345678' }],
  ['612 34 56 78', 'ES', { kind: 'phone', value: '+34612345678' }],
])('%s is read in any script and after 00, in the region %s', (text, region, identifier) => {
  expect(parseIdentifier(text, region)).toEqual(identifier)
})

test('ten bare digits are an account ID, and may be a number as people of a region dial it', () => {
  expect(parseIdentifier('2025550123', 'US')).toEqual({ kind: 'account', value: '2025550123' })
  expect(phoneInsteadOf('2025550123', 'US')).toBe('+12025550123')
  expect(phoneInsteadOf('2025550123', 'ES')).toBeUndefined()
  expect(phoneInsteadOf('2025550123', undefined)).toBeUndefined()
})

test('a number of an older plan is the one that took its place, and an anonymous number is known as such', () => {
  expect(parsePhone('5215512345678')).toBeUndefined()
  expect(parsePhone('+5215512345678')).toBe('+525512345678')
  expect(parsePhone('+22997123456')).toBe('+2290197123456')
  expect(parsePhone('+88801234567')).toBeUndefined()
  expect(isAnonymous('88801234567')).toBe(true)
  expect(isAnonymous('+525512345678')).toBe(false)
})

test.each([
  ['o’brien@example.com', "o'brien@example.com"],
  ['anna＠example.com', 'anna@example.com'],
  ['anna@bücher.example', 'anna@xn--bcher-kva.example'],
  ['анна@почта.рф', 'анна@xn--80a1acny.xn--p1ai'],
  [`${'я'.repeat(32)}@example.com`, `${'я'.repeat(32)}@example.com`],
])('the address %s is read as %s, and the senders take what was read', (text, address) => {
  expect(parseEmail(text)).toBe(address)
  expect(mailbox(address)).toBe(address)
})

test.each([
  [`${'я'.repeat(40)}@example.com`, { long: true }],
  [`${'a'.repeat(65)}@example.com`, { long: true }],
  ['ann§a@example.com', { sign: '§' }],
  ['ann"a@example.com', { sign: '"' }],
  ['anna.@example.com', undefined],
  ['anna', undefined],
])('the address %s is refused where it was typed, with the reason as far as there is one', (text, fault) => {
  expect(parseEmail(text)).toBeUndefined()
  expect(emailFault(text)).toEqual(fault)
})
