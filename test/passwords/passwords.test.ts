import { afterAll, describe, expect, test } from 'vitest'
import { createPasswords } from '../../src/passwords/passwords.ts'

const passwords = createPasswords({ policy: 'default', cores: 4 })
const nist = createPasswords({ policy: 'nist' })
const mi = createPasswords({ policy: 'mi' })
afterAll(() => Promise.all([passwords, nist, mi].map((each) => each.close())))

const avoid = ['anna.lopez@example.com', 'Ánna López', 'Portico', '+34 612 345 678']
const faultOf = async (password: string, of = passwords) => (await of.judge(password, { avoid })).fault

describe('a judgement', () => {
  test('takes long, unusual passwords of any script and without any kinds of characters', async () => {
    for (const password of [
      'the quick violet giraffe naps on tuesday roofs',
      'жёлтый чемодан поёт вечером',
      'ruhige ⛵ segel über 七つの海',
      '  leading and trailing  ',
      'qpwoznxm vtrelkaj',
      `${'x'.repeat(60)}kite.moss/92`,
      `kite.moss/92${'x'.repeat(60)}`,
    ]) {
      expect(await faultOf(password), password).toBeUndefined()
    }
  })

  test('counts code points after composing, not bytes and not halves of an emoji', async () => {
    expect(await faultOf('🐙🦊🌵🎈🪁🧦🎻')).toBe('too-short')
    expect(await faultOf('🐙🦊🌵🎈🪁🧦🎻🛶')).toBeUndefined()
    const decomposed = 'é'.normalize('NFD').repeat(7)
    expect([...decomposed]).toHaveLength(14)
    expect(await faultOf(decomposed)).toBe('too-short')
  })

  test('follows the lengths of the policy', async () => {
    expect(await faultOf('kz8!vQw')).toBe('too-short')
    expect(await faultOf('mvlqzr twkpd x', nist)).toBe('too-short')
    expect(await faultOf('mvlqzr twkpd xh', nist)).toBeUndefined()
    expect(await faultOf('mvlqzrtwkpdxhaby', mi)).toBeUndefined()
    expect(await faultOf('mvlqzrtwkpdxhabyc', mi)).toBe('too-long')
    expect(await faultOf(randomText(128))).toBeUndefined()
    expect(await faultOf(randomText(129))).toBe('too-long')
  })

  test('refuses an enormous text and half a character without any work', async () => {
    const idle = createPasswords({ policy: 'default' })
    expect(await idle.judge('x'.repeat(10_000), { avoid })).toEqual({ fault: 'too-long', score: 0 })
    expect(await idle.judge('broken \ud83d surrogate', { avoid })).toEqual({ fault: 'unreadable', score: 0 })
    expect(await idle.verify(await passwords.hash('whatever'), 'x'.repeat(10_000))).toBe(false)
  })

  test.each(['password', 'Iloveyou1', 'football1', 'qwertyuiop', 'PASSWORD123', 'sunshine1', '123456789'])(
    'refuses %s, which many people have',
    async (password) => expect(await faultOf(password)).toBe('common'),
  )

  test.each([
    'anna.lopez@example.com',
    'annalopez1',
    'Anna1984!',
    'ANNA LOPEZ',
    'zepol.anna',
    'p0rt1c0-2026',
    'Portico2026...',
    'ocitrop!!!',
    '612345678',
    '34612345678aa',
    'l0pez l0pez',
    'Ａｎｎａ１９８４',
  ])('refuses %s, which is made of what the person is called', async (password) => {
    expect(await faultOf(password)).toBe('personal')
  })

  test('reads a name without its accents', async () => {
    expect(await passwords.judge('zoe nunez 9', { avoid: ['Zoé Núñez'] })).toMatchObject({
      fault: 'personal',
    })
  })

  test('lets own data stand inside a password that is good without it', async () => {
    expect(await faultOf('anna juggles nine turquoise lanterns')).toBeUndefined()
    expect(await faultOf('banana-kiosk-thunder-29')).toBeUndefined()
  })

  test.each(['aaaaaaaaaa', 'abcdefghij', '19841984', 'contraseña1', 'asdfghjkl;'])(
    'refuses %s, which is guessed quickly',
    async (password) => {
      const { fault, score } = await passwords.judge(password, { avoid })
      expect(['guessable', 'common']).toContain(fault)
      expect(score).toBeLessThan(2)
    },
  )

  test('says what makes a password weak, and how strong a strong one is', async () => {
    expect(await passwords.judge('kkkkkkkkkkkkkkkk', { avoid })).toMatchObject({
      fault: 'guessable',
      warning: 'simpleRepeat',
    })
    expect(await passwords.judge('mvlqzr twkpd xhab', { avoid })).toEqual({ score: 4 })
  })

  test('counts the words of the person against the strength', async () => {
    const word = 'zubrowkin'
    expect((await passwords.judge(`${word}quentz`, { avoid: [] })).score).toBeGreaterThan(
      (await passwords.judge(`${word}quentz`, { avoid: [word, 'quentz'] })).score,
    )
  })
})

describe('a hash', () => {
  test('is an argon2id PHC string with a salt of its own', async () => {
    const [first, second] = await Promise.all([
      passwords.hash('twin password'),
      passwords.hash('twin password'),
    ])
    expect(first).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/)
    expect(first).not.toBe(second)
    expect(await passwords.verify(first, 'twin password')).toBe(true)
    expect(await passwords.verify(second, 'twin password')).toBe(true)
    expect(passwords.outdated(first)).toBe(false)
  })

  test('keeps every character: the 73rd, the last, and a space at the end', async () => {
    const text = randomText(100)
    const hash = await passwords.hash(`${text} `)
    const altered = (at: number) =>
      `${text.slice(0, at)}${text[at] === 'a' ? 'b' : 'a'}${text.slice(at + 1)} `
    expect(await passwords.verify(hash, `${text} `)).toBe(true)
    expect(await passwords.verify(hash, altered(72))).toBe(false)
    expect(await passwords.verify(hash, altered(99))).toBe(false)
    expect(await passwords.verify(hash, text)).toBe(false)
    expect(await passwords.verify(hash, ` ${text}`)).toBe(false)
  })

  test('fits both Unicode spellings of a password, and nothing that only looks alike', async () => {
    const hash = await passwords.hash('crème brûlée'.normalize('NFC'))
    expect(await passwords.verify(hash, 'crème brûlée'.normalize('NFD'))).toBe(true)
    expect(await passwords.verify(hash, 'creme brulee')).toBe(false)
    expect(await passwords.verify(hash, 'Crème brûlée')).toBe(false)
  })

  test('fits a password that was copied with marks which nobody sees, and with another kind of space', async () => {
    const hash = await passwords.hash('walnut lantern drizzle')
    for (const copied of [
      '\u202Awalnut lantern drizzle\u202C',
      '\uFEFFwalnut lan\u200Btern drizzle',
      '\u2068walnut\u00A0lantern\u3000drizzle\u2069',
    ])
      expect(await passwords.verify(hash, copied)).toBe(true)
    expect(await passwords.verify(await passwords.hash('\u200Ewalnut\u00A0lantern'), 'walnut lantern')).toBe(
      true,
    )
  })

  test('made elsewhere is read at its own cost, and counts as outdated', async () => {
    // From the test suite of the reference implementation (P-H-C/phc-winner-argon2, src/test.c).
    const made = '$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4'
    expect(await passwords.verify(made, 'password')).toBe(true)
    expect(await passwords.verify(made, 'passwore')).toBe(false)
    expect(passwords.outdated(made)).toBe(true)
  })

  test.each([
    'secret in plain text',
    '$2b$12$abcdefghijklmnopqrstuv',
    '$argon2id$v=19$m=9999999,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4',
    '$argon2id$v=19$m=256,t=999,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4',
  ])('that is none, or would stop the machine, is refused by name and not quoted: %s', async (stored) => {
    const error = await passwords.verify(stored, 'password').catch((error: unknown) => error)
    expect(error).toMatchObject({ code: 'password/hash-unreadable' })
    expect(String(error)).not.toContain(stored)
  })

  test('is not made of what a judgement would refuse unseen', async () => {
    await expect(passwords.hash('\udc00')).rejects.toMatchObject({ code: 'password/unhashable' })
    await expect(passwords.hash('x'.repeat(5_000))).rejects.toMatchObject({ code: 'password/unhashable' })
  })
})

/** Letters in a random order, the same at every run. */
function randomText(length: number): string {
  let state = 7
  return Array.from({ length }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ234789'[(state >> 12) % 58]
  }).join('')
}
