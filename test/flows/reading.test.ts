import fc from 'fast-check'
import { expect, test } from 'vitest'
import { maskEmail, parseEmail } from '../../flows/reading/email.ts'
import { formatPhone, maskPhone, parsePhone } from '../../flows/reading/phone.ts'
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
})
