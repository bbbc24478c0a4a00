import { createHmac, hkdfSync, randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findByToken, tokenOf } from '../../src/accounts/proofs/tokens.ts'
import type { Secrets } from '../../src/contracts/secrets.ts'
import { createSecrets } from '../../src/secrets/key-ring.ts'
import { openText, sealText } from '../../src/secrets/sealed-text.ts'

const [older, newer, stranger] = [randomBytes(32), randomBytes(32), randomBytes(32)]
const secrets = createSecrets([newer, older])
const unreadable = expect.objectContaining({ code: 'secret/unreadable' })
const bytes = (text: string) => new TextEncoder().encode(text)

test('what is derived is HMAC-SHA-256 of the parts, each behind its length, under a key made by HKDF', () => {
  const keys = fc.uint8Array({ minLength: 32, maxLength: 32 })
  fc.assert(
    fc.property(keys, fc.string(), fc.array(fc.string()), (key, purpose, parts) => {
      const hmac = createHmac('sha256', Buffer.from(hkdfSync('sha256', key, '', 'portico derive', 32)))
      for (const part of [purpose, ...parts]) {
        const length = Buffer.alloc(4)
        length.writeUInt32BE(Buffer.byteLength(part))
        hmac.update(length).update(part)
      }
      expect(createSecrets([Buffer.from(key)]).derive(purpose, parts)).toEqual(hmac.digest())
    }),
  )
})

describe('a sealed record', () => {
  test('is opened again, also an empty one, and is 32 bytes longer than what it holds', () => {
    for (const plain of [new Uint8Array(0), bytes('where the person is'), randomBytes(70_000)]) {
      const sealed = secrets.seal(plain, 'conversation:1')
      expect(sealed.length).toBe(plain.length + 32)
      expect(Buffer.from(secrets.open(sealed, 'conversation:1')).equals(plain)).toBe(true)
    }
  })

  test('is other bytes each time', () => {
    const [one, two] = [secrets.seal(bytes('a'), 'x'), secrets.seal(bytes('a'), 'x')]
    expect(Buffer.from(one).equals(two)).toBe(false)
  })

  test('cannot be moved to another record', () => {
    const sealed = secrets.seal(bytes('a'), 'conversation:1')
    expect(() => secrets.open(sealed, 'conversation:2')).toThrow(unreadable)
  })

  test('shows every changed, missing and added bit', () => {
    const sealed = secrets.seal(bytes('abc'), 'x')
    for (let bit = 0; bit < sealed.length * 8; bit++) {
      const changed = Uint8Array.from(sealed)
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      expect(() => secrets.open(changed, 'x')).toThrow(unreadable)
    }
    for (let length = 0; length < sealed.length; length++) {
      expect(() => secrets.open(sealed.subarray(0, length), 'x')).toThrow(unreadable)
    }
    expect(() => secrets.open(Buffer.concat([sealed, Buffer.of(0)]), 'x')).toThrow(unreadable)
  })

  test('of a text travels in an address, and opens nothing that it was not sealed for', () => {
    const sealed = sealText(secrets, 'señora', 'sign-in 1')
    expect(sealed).toMatch(/^[\w-]+$/)
    expect(openText(secrets, sealed, 'sign-in 1')).toBe('señora')
    for (const [text, about] of [
      [sealed, 'sign-in 2'],
      [`${sealed.slice(0, -2)}AA`, 'sign-in 1'],
      ['', 'sign-in 1'],
      ['not sealed', 'sign-in 1'],
    ] as const)
      expect(openText(secrets, text, about)).toBeUndefined()
  })

  test('made before a rotation is still read, and new ones are made with the new key', () => {
    const old = createSecrets([older]).seal(bytes('a'), 'x')
    expect(secrets.open(old, 'x')).toEqual(Buffer.from('a'))
    expect(() => createSecrets([older]).open(secrets.seal(bytes('a'), 'x'), 'x')).toThrow(unreadable)
    expect(() => createSecrets([stranger]).open(old, 'x')).toThrow(unreadable)
  })

  test('names its key and not the key itself', () => {
    const sealed = Buffer.from(secrets.seal(bytes('a'), 'x'))
    expect(sealed.toString('hex', 0, 4)).toBe(secrets.current)
    expect(newer.toString('hex')).not.toContain(secrets.current)
  })
})

test('a record that was sealed long ago is opened', () => {
  const sealed = Buffer.from('4bb06f8ee30555769dc3f796a202df157f88096c5dae075b165ae3f5e32dbe9bd2', 'hex')
  const fixed = createSecrets([Buffer.alloc(32, 7)])
  expect(fixed.open(sealed, 'conversation:1')).toEqual(Buffer.from('a'))
})

describe('what is derived', () => {
  test('is the same on every machine that has the key, and another under another key, purpose or parts', () => {
    const here = secrets.derive('link', ['a', 'b'])
    expect(here).toEqual(createSecrets([newer]).derive('link', ['a', 'b']))
    expect(here.length).toBe(32)
    for (const other of [
      secrets.derive('link', ['ab']),
      secrets.derive('link', ['a', 'b', '']),
      secrets.derive('linka', ['b']),
      secrets.derive('link', ['a', 'b'], createSecrets([older]).current),
    ]) {
      expect(other.equals(here)).toBe(false)
    }
  })

  test('stays what it was after a rotation, by the name of its key', () => {
    const before = createSecrets([older])
    expect(secrets.derive('link', ['a'], before.current)).toEqual(before.derive('link', ['a']))
    expect(secrets.code(6, 'mail', ['a'], before.current)).toBe(before.code(6, 'mail', ['a']))
  })

  test('is refused under a key that is not on the ring', () => {
    expect(() => secrets.derive('link', [], '00000000')).toThrow(
      expect.objectContaining({ code: 'secret/unknown-key' }),
    )
  })

  test('lets a link be over whose key was taken away, and hides no other fault', async () => {
    const row = { key_id: createSecrets([older]).current }
    const token = tokenOf('a', createSecrets([older]).derive('link', ['a']))
    const find = async () => row
    const made = (of: Secrets) => (found: typeof row) => tokenOf('a', of.derive('link', ['a'], found.key_id))
    expect(await findByToken(token, find, made(createSecrets([older])))).toBe(row)
    expect(await findByToken(token, find, made(createSecrets([newer])))).toBeUndefined()
    const broken = () => Promise.reject(new Error('away'))
    await expect(findByToken(token, broken, made(createSecrets([older])))).rejects.toThrow('away')
  })

  test('never collides for two lists of parts', () => {
    const list = fc.array(fc.string({ maxLength: 3 }), { maxLength: 4 })
    fc.assert(
      fc.property(list, list, (one, two) => {
        const same = JSON.stringify(one) === JSON.stringify(two)
        expect(secrets.derive('x', one).equals(secrets.derive('x', two))).toBe(same)
      }),
    )
  })

  test('does not change from release to release', () => {
    const fixed = createSecrets([Buffer.alloc(32, 7)])
    expect(fixed.current).toBe('4bb06f8e')
    expect(fixed.derive('link', ['a']).toString('hex')).toBe(
      'cd10aee74dc08c8883be7d2b94979ac4e327eea8e69fba7de33ebb86ad96aa74',
    )
    expect(fixed.code(6, 'mail', ['a'])).toBe('250789')
  })
})

describe('a code', () => {
  test('has exactly its digits, leading zeros among them', () => {
    const codes = Array.from({ length: 2000 }, (_, index) => secrets.code(6, 'mail', [String(index)]))
    expect(codes.every((code) => /^\d{6}$/.test(code))).toBe(true)
    expect(codes.some((code) => code.startsWith('0'))).toBe(true)
    expect(secrets.code(12, 'mail', ['a'])).toMatch(/^\d{12}$/)
  })

  test.each([1, 14])('favours no first digit of %s', (digits) => {
    const fixed = createSecrets([Buffer.alloc(32, 7)])
    const counts = Array.from({ length: 10 }, () => 0)
    for (let index = 0; index < 20_000; index++) {
      const digit = Number(fixed.code(digits, 'mail', [String(index)])[0])
      counts[digit] = (counts[digit] ?? 0) + 1
    }
    const chiSquared = counts.reduce((sum, count) => sum + (count - 2000) ** 2 / 2000, 0)
    expect(chiSquared).toBeLessThan(27.9)
  })
})

test('a ring without a key is refused', () => {
  expect(() => createSecrets([])).toThrow(expect.objectContaining({ code: 'secret/key' }))
})
