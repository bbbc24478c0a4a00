import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openSqliteConversations } from '../../../src/conversations/sqlite.ts'
import { conversationsContract } from './contract.ts'

const module = new URL('../../../src/conversations/sqlite.ts', import.meta.url)
const newFolder = () => mkdtempSync(join(tmpdir(), 'portico-conversations-'))

conversationsContract('embedded', async () => {
  const folder = newFolder()
  const path = join(folder, 'data', 'conversations.db')
  let store = openSqliteConversations(path)
  return {
    store,
    async reopen() {
      await store.close()
      store = openSqliteConversations(path)
      return store
    },
    async close() {
      await store.close()
      rmSync(folder, { recursive: true })
    },
    elsewhere: { module, open: 'openSqliteConversations', args: [path] },
  }
})

describe('the file of the embedded conversations', { timeout: 60_000 }, () => {
  let folder: string
  let path: string
  beforeEach(() => {
    folder = newFolder()
    path = join(folder, 'conversations.db')
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  test('is kept from other users of the machine, also where folder and files were there for all', async () => {
    chmodSync(folder, 0o755)
    for (const file of [path, `${path}-wal`]) {
      writeFileSync(file, '')
      chmodSync(file, 0o644)
    }
    const store = openSqliteConversations(path)
    await store.ping()
    for (const file of [path, `${path}-wal`]) expect((statSync(file).mode & 0o777).toString(8)).toBe('600')
    await store.close()
  })

  test('is refused to a second process, and free as soon as the first is killed', async () => {
    const committer = fileURLToPath(new URL('committer.ts', import.meta.url))
    const args = [committer, module.href, 'openSqliteConversations', JSON.stringify([path])]
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
    const exited = once(child, 'exit')
    await once(child.stdout, 'data')
    expect(() => openSqliteConversations(path)).toThrow(
      expect.objectContaining({ code: 'conversations/in-use' }),
    )
    child.kill('SIGKILL')
    await exited
    await openSqliteConversations(path).close()
  })

  test('is refused to the same process, and free when it is closed', async () => {
    const store = openSqliteConversations(path)
    expect(() => openSqliteConversations(path)).toThrow('set DATA_DIR to another folder')
    await store.close()
    await openSqliteConversations(path).close()
  })

  test('of a later release is refused and left as it is', () => {
    const later = new DatabaseSync(path)
    later.exec('pragma user_version = 99')
    later.close()
    expect(() => openSqliteConversations(path)).toThrow(
      expect.objectContaining({ code: 'conversations/format', facts: { path, found: 99, known: 1 } }),
    )
    const untouched = new DatabaseSync(path)
    expect(untouched.prepare('select count(*) as tables from sqlite_schema').get()).toEqual({ tables: 0 })
    untouched.close()
  })

  test('that is no database is not taken for one', () => {
    rmSync(folder, { recursive: true })
    folder = newFolder()
    expect(() => openSqliteConversations(folder)).toThrow('unable to open database file')
  })

  test('does not grow with what has expired', async () => {
    let now = 1_800_000_000_000
    const store = openSqliteConversations(path, () => now)
    const expire = async (round: number) => {
      for (let n = 0; n < 1000; n++) {
        const id = `round ${round}, ${n}`
        const record = new Uint8Array(100)
        await store.commit({ id, version: 0, record, seen: '1', wake: now, at: now, expires: now + 1000 })
      }
      now += 49 * 60 * 60 * 1000
    }
    for (let round = 0; round < 4; round++) await expire(round)
    await store.close()

    const file = new DatabaseSync(path)
    const count = (table: string) => file.prepare(`select count(*) as count from ${table}`).get()?.count
    expect(count('conversations')).toBe(1000)
    expect(count('seen')).toBe(1000)
    file.close()
  })

  test('is swept while no conversation is written', async () => {
    let now = 1_800_000_000_000
    const store = openSqliteConversations(path, () => now)
    await store.commit({
      id: 'a',
      version: 0,
      record: new Uint8Array(1),
      seen: '1',
      at: now,
      expires: now + 1,
    })
    now += 49 * 60 * 60 * 1000
    await store.claim(now, now + 1000, 10)
    await store.close()
    const file = new DatabaseSync(path)
    expect(
      file.prepare('select (select count(*) from conversations) + (select count(*) from seen) as left').get(),
    ).toEqual({ left: 0 })
    file.close()
  })
})
