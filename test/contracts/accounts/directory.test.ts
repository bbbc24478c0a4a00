import { statSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { openDirectory } from '../../../src/accounts/store/directory.ts'
import { once } from '../../../src/accounts/store/idempotency.ts'
import { email, onEachDatabase, times } from '../../fixtures/identity.ts'

onEachDatabase((place, newIdentity) => {
  test('is ready from nothing, also when two processes open it at once', async () => {
    const at = await place()
    const both = await Promise.all([openDirectory(at), openDirectory(at)])
    for (const directory of both) await directory.ping()
    for (const directory of both) await directory.close()
  })

  test('keeps what is in it when it is opened again', async () => {
    const at = await place()
    const before = await newIdentity({ at })
    await before.signUp('telegram:1', email('ana@example.com'))
    const counted = await before.counts()
    const after = await newIdentity({ at })
    expect(await after.counts()).toEqual(counted)
  })

  test('says what to do when a newer release has changed the tables', async () => {
    const at = await place()
    const directory = await openDirectory(at)
    await sql`insert into portico_migrations (name, timestamp) values ('9999-later', '2030')`.execute(
      directory.db,
    )
    await directory.close()
    await expect(openDirectory(at)).rejects.toMatchObject({
      code: 'database/schema',
      message: expect.stringMatching(/newer Portico/),
    })
  })

  test('says what Postgres refuses, in its words', async () => {
    const { dataDir, databaseUrl } = await place()
    if (databaseUrl === undefined) return
    const opening = openDirectory({ dataDir, databaseUrl: databaseUrl.replace(/[^/]+$/, 'nowhere') })
    await expect(opening).rejects.toMatchObject({
      code: 'database/refused',
      message: expect.stringMatching(/"database "nowhere" does not exist".*DATABASE_URL/),
    })
  })

  test('does all of a transaction or nothing', async () => {
    const { directory, count } = await newIdentity()
    const broken = directory.transaction(async (queries) => {
      await queries.insertInto('idempotency').values({ key: 'a', answer: null, at: 1 }).execute()
      throw new Error('broken on purpose')
    })
    await expect(broken).rejects.toThrow('broken on purpose')
    expect(await count('idempotency')).toBe(0)
  })

  test('does a transaction again after a conflict, and gives up after ten times', async () => {
    const { directory } = await newIdentity()
    let time = 0
    const claim = (key: () => string) =>
      directory.transaction(async (queries) => {
        time++
        await queries.insertInto('idempotency').values({ key: key(), answer: null, at: 1 }).execute()
        return time
      })
    await claim(() => 'taken')
    time = 0
    expect(await claim(() => (time < 3 ? 'taken' : 'free'))).toBe(3)
    time = 0
    await expect(claim(() => 'taken')).rejects.toThrow(/unique/i)
    expect(time).toBe(10)
  })

  test('does the work of a key once, for two processes that begin at the same moment', async () => {
    const at = await place()
    const [one, two] = [await newIdentity({ at }), await newIdentity({ at })]
    let done = 0
    const answers = await Promise.all(
      times(20).map((index) =>
        once((index % 2 ? one : two).directory, { key: 'k', at: 1 }, async () => ({ number: ++done })),
      ),
    )
    expect(done).toBe(1)
    expect(answers).toEqual(times(20).map(() => ({ number: 1 })))
  })
})

test('keeps the file of SQLite from other users of the machine', async () => {
  const root = await mkdtemp(join(tmpdir(), 'portico-mode-'))
  const dataDir = join(root, 'new')
  const directory = await openDirectory({ dataDir })
  await directory.ping()
  const mode = (name: string) => (statSync(join(dataDir, name)).mode & 0o777).toString(8)
  for (const name of ['directory.sqlite', 'directory.sqlite-wal']) expect(mode(name)).toBe('600')
  await directory.close()
  await rm(root, { recursive: true })
})

test('names the variable when the address is of no database it knows', async () => {
  const opening = openDirectory({ databaseUrl: 'mysql://root:secret@host/db', dataDir: tmpdir() })
  await expect(opening).rejects.toMatchObject({ code: 'database/url', message: /DATABASE_URL/ })
  await expect(opening).rejects.not.toThrow(/secret/)
})

test('says where no Postgres answers, and not who asks', async () => {
  const opening = openDirectory({ dataDir: tmpdir(), databaseUrl: 'postgres://ana:hush@127.0.0.1:1/portico' })
  await expect(opening).rejects.toMatchObject({
    code: 'database/unreachable',
    message: expect.stringMatching(/127\.0\.0\.1:1 .*ECONNREFUSED.*DATABASE_URL/),
  })
  await expect(opening).rejects.not.toMatchObject({ message: expect.stringMatching(/ana|hush/) })
})
