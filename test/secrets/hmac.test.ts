import { createHmac } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createHmacSha256 } from '../../src/secrets/hmac.ts'

/** RFC 4231, test cases 1 to 4. */
const published = [
  {
    key: '0b'.repeat(20),
    message: Buffer.from('Hi There').toString('hex'),
    is: 'b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7',
  },
  {
    key: Buffer.from('Jefe').toString('hex'),
    message: Buffer.from('what do ya want for nothing?').toString('hex'),
    is: '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
  },
  {
    key: 'aa'.repeat(20),
    message: 'dd'.repeat(50),
    is: '773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe',
  },
  {
    key: '0102030405060708090a0b0c0d0e0f10111213141516171819',
    message: 'cd'.repeat(50),
    is: '82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b',
  },
]

describe('HMAC-SHA-256', () => {
  test.each(published)('of the published key $key', ({ key, message, is }) => {
    const seal = createHmacSha256(Buffer.from(key, 'hex'))
    expect(seal(Buffer.from(message, 'hex')).toString('hex')).toBe(is)
  })

  test('is what Node makes of any key and any messages', () => {
    const bytes = fc.uint8Array({ maxLength: 300 })
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), bytes, bytes, (key, first, second) => {
        const seal = createHmacSha256(key)
        const right = (message: Uint8Array) => createHmac('sha256', key).update(message).digest('hex')
        expect([seal(first), seal(second)].map((one) => one.toString('hex'))).toEqual([
          right(first),
          right(second),
        ])
      }),
    )
  })
})
