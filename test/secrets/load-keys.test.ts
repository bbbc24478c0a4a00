import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { loadKeys } from '../../src/secrets/load-keys.ts'

let dataDir: string
beforeEach(() => {
  dataDir = join(mkdtempSync(join(tmpdir(), 'portico-keys-')), 'data')
})
afterEach(() => rmSync(join(dataDir, '..'), { recursive: true }))

const base64 = (bytes: Buffer) => bytes.toString('base64')

describe('SECRET_KEY', () => {
  test('gives its keys in order, in either alphabet of base64', () => {
    const keys = [randomBytes(32), randomBytes(32), randomBytes(32)] as const
    const secretKey = `${base64(keys[0])}, ${keys[1].toString('base64url')},${base64(keys[2])}\n`
    expect(loadKeys({ secretKey, dataDir })).toEqual(keys)
  })

  const good = base64(randomBytes(32))
  test.each([
    ['changeme', 'it has 6 bytes, and 32 are needed'],
    [base64(randomBytes(8)), 'it has 8 bytes, and 32 are needed'],
    [base64(randomBytes(33)), 'it has 33 bytes, and 32 are needed'],
    ['not a key at all', 'it is not base64'],
    [base64(Buffer.alloc(32)), 'it can be guessed'],
    [base64(Buffer.from('0123456789abcdef'.repeat(2))), 'it can be guessed'],
    [base64(Buffer.from('The quick brown fox jumps, lazy.')), 'it can be guessed'],
    [`${good},${good}`, 'key 2 of 2 stands there twice'],
    [`${good},c2hvcnQ=`, 'key 2 of 2 has 5 bytes'],
    [' , ', 'it is empty'],
  ])('is refused by name and with a cure, and never repeated: %s', (secretKey, fault) => {
    const refused = expect.objectContaining({ code: 'secret/key', facts: { source: 'SECRET_KEY' } })
    expect(() => loadKeys({ secretKey, dataDir })).toThrow(refused)
    expect(() => loadKeys({ secretKey, dataDir })).toThrow(`SECRET_KEY: ${fault}`)
    expect(() => loadKeys({ secretKey, dataDir })).toThrow('openssl rand -base64 32')
    expect(() => loadKeys({ secretKey, dataDir })).not.toThrow(secretKey)
  })
})

describe('the key of a data folder', { timeout: 60_000 }, () => {
  test('is made once, kept, and not readable by other users', () => {
    const [key] = loadKeys({ dataDir })
    expect(key?.length).toBe(32)
    expect(loadKeys({ dataDir })).toEqual([key])
    expect(statSync(join(dataDir, 'secret.key')).mode & 0o777).toBe(0o600)
    expect(readdirSync(dataDir)).toEqual(['secret.key'])
  })

  test('is left alone where SECRET_KEY is set', () => {
    loadKeys({ secretKey: base64(randomBytes(32)), dataDir })
    expect(() => statSync(dataDir)).toThrow('ENOENT')
  })

  test('is one for all processes that start at once', async () => {
    const module = new URL('../../src/secrets/load-keys.ts', import.meta.url)
    const program = `
      import { loadKeys } from '${module}'
      process.stdin.once('data', () => {
        process.stdout.write(loadKeys({ dataDir: process.argv[1] })[0].toString('hex'))
        process.stdin.destroy()
      })
      process.stderr.write('ready')
    `
    const children = Array.from({ length: 6 }, () =>
      spawn(process.execPath, ['--input-type=module', '-e', program, dataDir]),
    )
    const outputs = children.map(({ stdout }) => text(stdout))
    await Promise.all(children.map(({ stderr }) => once(stderr, 'data')))
    for (const { stdin } of children) stdin.write('go')
    const keys = await Promise.all(outputs)
    expect(keys[0]).toMatch(/^[0-9a-f]{64}$/)
    expect(new Set(keys).size).toBe(1)
    expect(readdirSync(dataDir)).toEqual(['secret.key'])
  })

  test('is refused while others can read it', () => {
    loadKeys({ dataDir })
    chmodSync(join(dataDir, 'secret.key'), 0o644)
    expect(() => loadKeys({ dataDir })).toThrow('chmod 600')
  })

  test('is refused when it is damaged, and never replaced', () => {
    loadKeys({ dataDir })
    const path = join(dataDir, 'secret.key')
    writeFileSync(path, 'oops')
    expect(() => loadKeys({ dataDir })).toThrow(expect.objectContaining({ code: 'secret/key' }))
    expect(readFileSync(path, 'utf8')).toBe('oops')
  })
})
