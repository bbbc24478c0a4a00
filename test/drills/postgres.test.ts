import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDirectory } from '../../src/accounts/store/directory.ts'
import { SOON, within } from '../faults/rig.ts'
import { row } from '../faults/rows.ts'
import { expectWholeOrNot } from '../faults/schema.ts'
import { pgbouncerMissing, startPgbouncer } from '../fixtures/servers/pgbouncer.ts'
import { type PostgresServer, postgresMissing, startPostgres } from '../fixtures/servers/postgres.ts'
import { openProxy } from '../fixtures/servers/proxy.ts'

describe.skipIf(postgresMissing)('a directory in Postgres', () => {
  let postgres: PostgresServer
  beforeAll(async () => {
    postgres = await startPostgres()
  })
  afterAll(() => postgres?.stop())

  test.skipIf(pgbouncerMissing).each([
    ['refuses to be asked for limits', {}],
    [
      'forgets them',
      {
        ignore_startup_parameters:
          'statement_timeout,lock_timeout,idle_in_transaction_session_timeout,options',
      },
    ],
  ])(row('P8f', 'where it %s, a statement ends in time'), async (_, ini) => {
    const databaseUrl = postgres.url(await postgres.create())
    await using pooler = await startPgbouncer(databaseUrl, ini)
    const directory = await openDirectory({ dataDir: '', databaseUrl: pooler.url(databaseUrl) })
    const begun = performance.now()
    await expect(sql`select pg_sleep(9)`.execute(directory.db)).rejects.toMatchObject({
      code: 'database/timeout',
    })
    expect(performance.now() - begun).toBeLessThan(5900)
    await directory.close()
  })

  test(row('K8', 'cut at every statement'), async () => {
    await expectWholeOrNot(postgres, (changes) => changes)
  })

  test(row('P2f', 'no answer on a connection: it is left, and a new one taken'), async () => {
    const database = await postgres.create()
    const line = await openProxy(postgres.port)
    const directory = await openDirectory({ dataDir: '', databaseUrl: postgres.url(database, line.port) })
    const insert = (key: string) =>
      directory.transaction((queries) =>
        queries.insertInto('idempotency').values({ key, at: 1, answer: null }).execute(),
      )
    await insert('a')
    line.stall()
    const lost = expect(insert('b')).rejects.toMatchObject({ code: 'database/timeout' })
    await within(SOON, lost, 'the answer is waited for without end')
    const { taken } = line
    line.flow()
    await insert('c')
    expect(line.taken).toBe(taken + 1)
    await directory.close()
    await line.close()
  })
})
