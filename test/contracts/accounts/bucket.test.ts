import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type Bucket,
  bucketId,
  bucketOf,
  chatGuesser,
  columnsOf,
  deviceGuesser,
  phoneOf,
  subjectOfAccount,
  subjectOfAddress,
  subjectOfIdentifier,
  subjectOfNumber,
} from '../../../src/accounts/throttling/bucket.ts'

const subjects = fc.oneof(
  fc.string().map((name) => subjectOfAddress({ kind: 'email', value: `${name}@example.com` })),
  fc.string().map((value) => subjectOfAddress({ kind: 'phone', value })),
  fc.string().map(subjectOfNumber),
  fc.string().map(subjectOfAccount),
)
const guessers = fc.oneof(
  fc.constantFrom('stranger' as const, 'proven' as const),
  fc.string().map(chatGuesser),
  fc.string().map(deviceGuesser),
)
const buckets: fc.Arbitrary<Bucket> = fc.record({
  kind: fc.constantFrom('code', 'factor', 'password'),
  subject: subjects,
  by: guessers,
})

test('a bucket read from its columns is the one that was written', () => {
  fc.assert(fc.property(buckets, (bucket) => void expect(bucketOf(columnsOf(bucket))).toEqual(bucket)))
})

test('two buckets have the same id only if all their parts are the same', () => {
  fc.assert(
    fc.property(buckets, buckets, (one, other) => {
      const same = one.kind === other.kind && one.subject === other.subject && one.by === other.by
      expect(bucketId(one) === bucketId(other)).toBe(same)
    }),
  )
})

test.each([
  ['Ana.Garcia@Example.com', 'email:ana.garcia@example.com'],
  ['ana+news+more@example.com', 'email:ana@example.com'],
  ['+ana@example.com', 'email:+ana@example.com'],
  ['A.n.a+shop@GoogleMail.com', 'email:ana@gmail.com'],
  ['a_n-a.b@pm.me', 'email:anab@proton.me'],
  ['a.na@me.com', 'email:a.na@icloud.com'],
  ['a.na@example.com', 'email:a.na@example.com'],
  ['"a@b"@example.com', 'email:"a@b"@example.com'],
])('messages to %s are counted on %s', (value, subject) => {
  expect(subjectOfAddress({ kind: 'email', value })).toBe(subject)
  expect(subjectOfIdentifier({ kind: 'email', value })).toBe(subject)
})

test('an account ID, the inner id of an account and an address are never counted together', () => {
  const value = '1234567890'
  const all = [
    subjectOfNumber(value),
    subjectOfAccount(value),
    subjectOfAddress({ kind: 'phone', value }),
    subjectOfAddress({ kind: 'email', value }),
  ]
  expect(new Set(all).size).toBe(4)
  expect(subjectOfIdentifier({ kind: 'account', value })).toBe(subjectOfNumber(value))
})

test('only the subject of a phone has a phone number', () => {
  expect(phoneOf(subjectOfAddress({ kind: 'phone', value: '+34600000000' }))).toBe('+34600000000')
  expect(phoneOf(subjectOfNumber('+34600000000'))).toBeUndefined()
  expect(
    phoneOf(subjectOfAddress({ kind: 'email', value: 'phone:+34600000000@example.com' })),
  ).toBeUndefined()
})
