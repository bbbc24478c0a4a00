import { hash, randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { openBreached, SHIPPED } from '../../src/passwords/breached/filter.ts'
import { widthFor } from '../../src/passwords/breached/format.ts'
import { writeFromHashes, writeFromPasswords } from '../../src/passwords/breached/write.ts'
import { createPasswords } from '../../src/passwords/passwords.ts'

const folder = mkdtempSync(join(tmpdir(), 'portico-breached-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Strong by every measure, and known to thieves. */
const LEAKED = 'violet giraffe naps 92 on tuesday roofs'

/** Lines as the Pwned Passwords downloader writes them. */
const hashesOf = (counted: Readonly<Record<string, number>>) =>
  Object.entries(counted)
    .map(([password, count]) => `${hash('sha1', password, 'hex').toUpperCase()}:${count}`)
    .sort()

const made = async (name: string, counted: Readonly<Record<string, number>>, atLeast = 1) => {
  const path = join(folder, name)
  await writeFromHashes(hashesOf(counted), path, { expected: 1_000, atLeast })
  return path
}

describe('a password in public lists', () => {
  test('is refused with a reason, however strong it looks, without asking anybody', async () => {
    const breached = await made('one.bin', { [LEAKED]: 3, 'another one of them': 1 })
    const passwords = createPasswords({ policy: 'default', breached })
    expect(await passwords.judge(LEAKED, { avoid: [] })).toMatchObject({ fault: 'common' })
    expect(await passwords.judge(`${LEAKED}!`, { avoid: [] })).not.toHaveProperty('fault')
    await passwords.close()
    const without = createPasswords({ policy: 'default' })
    expect(await without.judge(LEAKED, { avoid: [] })).not.toHaveProperty('fault')
    await without.close()
  })

  test('is refused in both Unicode spellings, and with other capitals than in the list', async () => {
    const breached = await made('spelled.bin', { 'año de los caños rotos 92': 1 })
    const passwords = createPasswords({ policy: 'default', breached })
    for (const typed of ['año de los caños rotos 92'.normalize('NFD'), 'Año De Los Caños Rotos 92'])
      expect(await passwords.judge(typed, { avoid: [] })).toMatchObject({ fault: 'common' })
    await passwords.close()
  })

  test('among the commonest hundred thousand is refused by every installation', async () => {
    const passwords = createPasswords({ policy: 'default' })
    for (const common of ['iloveyou1', 'gtasanandreas', 'swaglord123', 'hannover96'])
      expect(await passwords.judge(common, { avoid: [] }), common).toMatchObject({ fault: 'common' })
    await passwords.close()
  })
})

describe('the file of the commonest passwords', () => {
  test('has a hundred thousand of them and takes less than half a megabyte', () => {
    const bytes = statSync(SHIPPED).size
    expect(bytes).toBeLessThan(500_000)
    expect((bytes - 16) / 4).toBeGreaterThan(99_000)
  })

  test('takes less than one in ten thousand other passwords for one of them', () => {
    const filter = openBreached(SHIPPED)
    let mistaken = 0
    for (let n = 0; n < 50_000; n += 1) if (filter.has(randomBytes(12).toString('base64'))) mistaken += 1
    filter.close()
    expect(mistaken).toBeLessThan(12)
  })
})

describe('a file that an operator makes', () => {
  test('holds every hash that was found often enough, and no other', async () => {
    const counted = Object.fromEntries(Array.from({ length: 500 }, (_, n) => [`password ${n}`, n]))
    const filter = openBreached(await made('many.bin', counted, 100))
    for (let n = 0; n < 500; n += 1) expect(filter.has(`password ${n}`), String(n)).toBe(n >= 100)
    filter.close()
  })

  test('of a billion passwords mistakes fewer than one in ten thousand', () => {
    for (const passwords of [1e3, 1e5, 1e6, 1e8, 1e9]) {
      expect(passwords / 256 ** widthFor(passwords)).toBeLessThanOrEqual(1 / 10_000)
      expect(widthFor(passwords)).toBeLessThanOrEqual(6)
    }
  })

  test('may be made of passwords, too', async () => {
    const path = join(folder, 'plain.bin')
    expect(await writeFromPasswords(['one of them', 'one of them', 'two of them'], path)).toMatchObject({
      passwords: 2,
    })
    const filter = openBreached(path)
    expect([filter.has('two of them'), filter.has('three of them')]).toEqual([true, false])
    filter.close()
  })

  test('is refused where hashes are out of order, or a line is none', async () => {
    const path = join(folder, 'odd.bin')
    const lines = hashesOf({ one: 1, two: 1, three: 1 })
    const write = (odd: string[]) => writeFromHashes(odd, path, { expected: 3 })
    await expect(write(lines.toReversed())).rejects.toThrow('not in their order')
    await expect(write([...lines, 'three:1'])).rejects.toThrow('Line 4')
  })

  test('that is missing, cut off or of another kind stops the start, with what to do', async () => {
    const whole = readFileSync(await made('whole.bin', { one: 1, two: 1 }))
    const cut = join(folder, 'cut.bin')
    writeFileSync(cut, whole.subarray(0, -1))
    const other = join(folder, 'other.txt')
    writeFileSync(other, hashesOf({ one: 1 }).join('\n'))
    for (const breached of [join(folder, 'nowhere.bin'), cut, other])
      expect(() => createPasswords({ policy: 'default', breached })).toThrow('npm run breached-passwords')
  })
})
