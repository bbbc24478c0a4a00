import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDirectory } from '../../src/accounts/store/directory.ts'
import { type PostgresServer, postgresMissing, startPostgres } from '../fixtures/servers/postgres.ts'
import { openProxy } from '../fixtures/servers/proxy.ts'
import { COMMIT, killing, openRig } from './rig.ts'
import { row } from './rows.ts'

describe.skipIf(postgresMissing)('the schema', () => {
  let postgres: PostgresServer
  beforeAll(async () => {
    postgres = await startPostgres()
  })
  afterAll(() => postgres.stop())

  const tables = async (database: string) =>
    (
      await postgres.ask("select tablename from pg_tables where schemaname = 'public' order by 1", database)
    ).map(({ tablename }) => String(tablename))
  const empty = (names: readonly string[]) => names.filter((name) => !name.startsWith('portico_'))

  test(row('K8', 'cut at every statement'), async () => {
    const said: string[] = []
    const whole = await postgres.create()
    const place = {
      dataDir: '',
      databaseUrl: postgres.url(whole),
      observe: ({ sql }: { sql: string }) => void said.push(sql),
    }
    await (await openDirectory(place)).close()
    const schema = await tables(whole)
    const changes = said.filter((sql) => /^create (table|index|unique index) "(?!portico_)/.test(sql))
    expect(changes.length).toBeGreaterThan(20)

    const line = await openProxy(postgres.port)
    const database = await postgres.create()
    const throughLine = { dataDir: '', databaseUrl: postgres.url(database, line.port) }
    for (const change of changes) {
      const sprung = line.loseRequest(change.slice(0, 60))
      await expect(openDirectory(throughLine)).rejects.toThrow()
      await sprung
      expect(empty(await tables(database)), change).toEqual([])
    }
    const sprung = line.loseReply(COMMIT)
    await openDirectory(throughLine).catch(() => {})
    await sprung
    expect([[], empty(schema)]).toContainEqual(empty(await tables(database)))
    await (await openDirectory(throughLine)).close()
    expect(await tables(database)).toEqual(schema)
    await line.close()
  })

  test(row('K8', 'two programs at once, and one is killed'), async () => {
    await using rig = await openRig({ redis: true, postgres, webhook: true })
    const database = await postgres.create()
    const DATABASE_URL = postgres.url(database, rig.postgres.port)
    const doomed = rig.postgres.loseRequest('create table "idempotency"', () =>
      killing(() => rig.children[0])(),
    )
    const first = rig.start({ DATABASE_URL })
    await expect(first).rejects.toThrow()
    await doomed
    expect(empty(await tables(database))).toEqual([])
    await Promise.all([rig.start({ DATABASE_URL }), rig.start({ DATABASE_URL })])
    expect(empty(await tables(database)).length).toBeGreaterThan(9)
  })
})
