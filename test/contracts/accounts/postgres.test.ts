import { type Migration, sql } from 'kysely'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { advisoryLock, type Directory, openDirectory } from '../../../src/accounts/store/directory.ts'
import { migrations } from '../../../src/accounts/store/migrations/migrations.ts'
import type { Database } from '../../../src/accounts/store/tables.ts'
import { databases, type Places } from '../../fixtures/databases.ts'
import { pgbouncerMissing, startPgbouncer } from '../../fixtures/servers/pgbouncer.ts'
import { openProxy } from '../../fixtures/servers/proxy.ts'

const [, postgres] = databases

let places: Places
beforeAll(async () => {
  if (!postgres?.missing) places = await (postgres as NonNullable<typeof postgres>).start()
})
afterAll(() => places?.stop())

/** What Postgres has for a connection, in the transaction and for a statement by itself. */
const settings = async ({ db, transaction }: Directory) => {
  const asked = sql<{ statement: string; lock: string; idle: string; path: string }>`
    select current_setting('statement_timeout') as statement, current_setting('lock_timeout') as lock,
    current_setting('idle_in_transaction_session_timeout') as idle, current_setting('search_path') as path`
  return [
    (await asked.execute(db)).rows[0],
    await transaction(async (trx) => (await asked.execute(trx)).rows[0]),
  ]
}

const SERVING = { statement: '5s', lock: '4s', idle: '10s' }

const insert = (directory: Directory, key: string) =>
  directory.db.insertInto('idempotency').values({ key, at: 1, answer: null }).execute()

/** Does something as the superuser, with a connection of its own. */
const asked = async (databaseUrl: string | undefined, statement: string) => {
  const client = new Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    return (await client.query(statement)).rows
  } finally {
    await client.end()
  }
}

/** Those of the connection that is asked. */
const preparedStatements = async (queries: Database) => {
  const statements = sql<{ name: string }>`select name from pg_prepared_statements where name <> ''`
  return (await statements.execute(queries)).rows
}

const faultOf = (call: Promise<unknown>) =>
  call.then(
    () => 'none',
    (error: { code: string }) => error.code,
  )

describe.skipIf(postgres?.missing)('a directory in Postgres', () => {
  test('has its limits on every connection', async () => {
    const directory = await openDirectory(await places.migrated())
    for (const found of await settings(directory)) expect(found).toMatchObject(SERVING)
    await directory.close()
  })

  describe.skipIf(pgbouncerMissing)(
    'keeps its limits and its schema behind a pooler in transaction mode',
    () => {
      test.each([
        ['refuses to be asked for them', {}],
        [
          'forgets them',
          {
            ignore_startup_parameters:
              'statement_timeout,lock_timeout,idle_in_transaction_session_timeout,options',
          },
        ],
      ])(
        'where the pooler %s',
        async (_, ini) => {
          const { dataDir, databaseUrl = '' } = await places.empty()
          await using pooler = await startPgbouncer(databaseUrl, ini)
          const place = { dataDir, databaseUrl: `${pooler.url(databaseUrl)}?schema=doors` }
          const directories = await Promise.all([openDirectory(place), openDirectory(place)])
          for (const directory of directories) {
            await directory.ping()
            for (const found of await settings(directory))
              expect(found).toEqual({ ...SERVING, path: 'doors' })
          }
          const [one, two] = directories as [Directory, Directory]
          // More at once than the pooler has connections.
          await Promise.all(Array.from({ length: 20 }, (_, n) => insert(n % 2 ? one : two, `k${n}`)))
          await expect(
            one.transaction(async (trx) => {
              await trx.insertInto('idempotency').values({ key: 'undone', at: 1, answer: null }).execute()
              throw new Error('on purpose')
            }),
          ).rejects.toThrow('on purpose')
          const { count } = await two.db
            .selectFrom('idempotency')
            .select((eb) => eb.fn.countAll<number>().as('count'))
            .where('at', '=', 1)
            .executeTakeFirstOrThrow()
          expect(count).toBe(20)
          for (const directory of directories) await directory.close()
          const locks = "select 1 from pg_locks where locktype = 'advisory'"
          expect(await asked(databaseUrl, locks), 'a lock that stays behind').toEqual([])
        },
        30_000,
      )
    },
  )

  test.skipIf(pgbouncerMissing)(
    'prepares no statement by name behind a pooler, even where the database itself has the limits',
    async () => {
      const { dataDir, databaseUrl = '' } = await places.migrated()
      const name = new URL(databaseUrl).pathname.slice(1)
      await asked(
        databaseUrl,
        `alter database "${name}" set statement_timeout = '5s'; alter database "${name}" set lock_timeout = '4s'`,
      )
      await using pooler = await startPgbouncer(databaseUrl, {
        ignore_startup_parameters:
          'statement_timeout,lock_timeout,idle_in_transaction_session_timeout,options',
      })
      const directory = await openDirectory({ dataDir, databaseUrl: pooler.url(databaseUrl) })
      for (let time = 0; time < 3; time++) {
        expect(await directory.transaction(preparedStatements)).toEqual([])
        expect(await preparedStatements(directory.db)).toEqual([])
      }
      await directory.close()
    },
  )

  test('prepares what it asks for again, and goes on when its tables change meanwhile', async () => {
    const place = await places.migrated()
    const directory = await openDirectory(place)
    const kept = (queries: Database) => queries.selectFrom('idempotency').selectAll().execute()
    const asking = () => Promise.all([directory.transaction(kept), kept(directory.db)])
    for (let time = 0; time < 4; time++) expect(await asking()).toEqual([[], []])
    expect(await preparedStatements(directory.db)).not.toEqual([])
    await asked(place.databaseUrl, 'alter table idempotency add column another integer')
    for (let time = 0; time < 3; time++) expect(await asking()).toEqual([[], []])
    await directory.close()
  })

  test('sends the beginning of a transaction and its writes ahead of what has an answer, and undoes all where one fails', async () => {
    const directory = await openDirectory(await places.migrated())
    const row = { key: 'twice', at: 1, answer: null }
    const two = () =>
      directory.transaction(async (queries) => {
        await queries
          .insertInto('idempotency')
          .values({ ...row, key: 'first' })
          .execute()
        throw new Error('on purpose')
      })
    const broken = () =>
      directory.transaction((queries) =>
        queries
          .insertInto('idempotency')
          .values({ ...row, at: 'never' as never })
          .execute(),
      )
    const read = (at: number) =>
      directory.transaction(async (queries) => {
        await advisoryLock(queries, 'a', 'b')
        await queries.updateTable('idempotency').set({ at }).execute()
        await queries
          .insertInto('idempotency')
          .values({ ...row, key: 'read' })
          .execute()
        await queries.updateTable('idempotency').set({ at }).execute()
        const found = await queries.selectFrom('idempotency').select(['key', 'at']).execute()
        await queries.deleteFrom('idempotency').where('at', '=', at).execute()
        return found
      })
    for (let time = 0; time < 4; time++) {
      expect(await faultOf(broken())).toBe('22P02')
      await expect(two()).rejects.toThrow('on purpose')
      expect(await read(time)).toEqual([{ key: 'read', at: time }])
      expect(await faultOf(read('never' as never))).toBe('22P02')
      await directory.transaction(async () => {})
    }
    expect(await directory.db.selectFrom('idempotency').selectAll().execute()).toEqual([])
    await directory.transaction((queries) => queries.insertInto('idempotency').values(row).execute())
    expect(await directory.db.selectFrom('idempotency').select('key').execute()).toEqual([{ key: 'twice' }])
    await directory.close()
  })

  test('is one of several in a database, each in a schema of its own, beside tables of another program', async () => {
    const { dataDir, databaseUrl = '' } = await places.empty()
    await asked(
      databaseUrl,
      'create table kysely_migration (name text); create table accounts (other integer)',
    )
    const directories = await Promise.all(
      ['one', 'two'].map((schema) =>
        openDirectory({ dataDir, databaseUrl: `${databaseUrl}?schema=${schema}` }),
      ),
    )
    await insert(directories[0] as Directory, 'a')
    await insert(directories[1] as Directory, 'a')
    for (const directory of directories) await directory.close()
    const tables = await asked(
      databaseUrl,
      "select schemaname || '.' || tablename as name from pg_tables where tablename in ('accounts', 'portico_migrations') order by 1",
    )
    expect(tables.map(({ name }) => name)).toEqual([
      'one.accounts',
      'one.portico_migrations',
      'public.accounts',
      'two.accounts',
      'two.portico_migrations',
    ])
    const wrong = openDirectory({ dataDir, databaseUrl: `${databaseUrl}?schema=a"b` })
    await expect(wrong).rejects.toMatchObject({ code: 'database/url' })
  })

  test('uses the one of several hosts that can be written to', async () => {
    const { dataDir, databaseUrl = '' } = await places.migrated()
    const replica = await places.migrated()
    const name = new URL(replica.databaseUrl ?? '').pathname.slice(1)
    const [away, primary, other] = await Promise.all(
      [0, 1, 2].map(() => openProxy(Number(new URL(databaseUrl).port))),
    )
    await away?.refuse()
    const hosts = `127.0.0.1:${away?.port},127.0.0.1:${primary?.port},127.0.0.1:${other?.port}`
    const several = databaseUrl.replace(/127\.0\.0\.1:\d+/, hosts)
    const directory = await openDirectory({
      dataDir,
      databaseUrl: `${several}?target_session_attrs=read-write`,
    })
    await insert(directory, 'a')
    expect([primary?.taken, other?.taken]).toEqual([expect.any(Number), 0])
    await primary?.refuse()
    await expect(insert(directory, 'b')).rejects.toMatchObject({ code: 'database/unreachable' })
    await insert(directory, 'c')
    expect(other?.taken).toBeGreaterThan(0)
    await directory.close()

    // A database that is read-only stands for a replica.
    await asked(databaseUrl, `alter database ${name} set default_transaction_read_only = on`)
    const readOnly = openDirectory({ dataDir, databaseUrl: several.replace(/[^/]+$/, name) })
    await expect(readOnly).rejects.toMatchObject({ code: 'database/read-only' })
    for (const line of [away, primary, other]) await line?.close()
  })

  test('tells faults by codes that say what to mend', async () => {
    const { dataDir, databaseUrl = '' } = await places.migrated()
    const directory = await openDirectory({ dataDir, databaseUrl })
    const name = new URL(databaseUrl).pathname.slice(1)
    const raised = (state: string) =>
      faultOf(
        sql`${sql.raw(`do $$ begin raise exception 'as Postgres says it' using errcode = '${state}'; end $$`)}`.execute(
          directory.db,
        ),
      )
    const states = [
      '53100',
      '53200',
      '53300',
      '25006',
      '57014',
      '55P03',
      '42501',
      '57P01',
      '08006',
      '42P01',
      '22012',
    ]
    const codes: Record<string, string> = {}
    for (const state of states) codes[state] = await raised(state)
    expect(codes).toEqual({
      '53100': 'database/full',
      '53200': 'database/out-of-memory',
      '53300': 'database/no-connection',
      '25006': 'database/read-only',
      '57014': 'database/timeout',
      '55P03': 'database/timeout',
      '42501': 'database/rights',
      '57P01': 'database/unreachable',
      '08006': 'database/unreachable',
      '42P01': 'database/schema',
      '22012': '22012',
    })
    await asked(
      databaseUrl,
      `create role plain_${name} login; grant select on all tables in schema public to plain_${name}`,
    )
    const plain = await openDirectory({
      dataDir,
      databaseUrl: databaseUrl.replace('portico@', `plain_${name}@`),
    })
    expect(await faultOf(plain.ping())).toBe('database/rights')
    await plain.close()
    await asked(databaseUrl, `alter database ${name} set default_transaction_read_only = on`)
    const readOnly = await openDirectory({ dataDir, databaseUrl })
    expect(await faultOf(readOnly.ping())).toBe('database/read-only')
    await readOnly.close()
    await directory.close()
  })

  test('changes the tables without the limits, and gives way to people', async () => {
    const { dataDir, databaseUrl = '' } = await places.migrated()
    const name = new URL(databaseUrl).pathname.slice(1)
    await asked(databaseUrl, `alter role portico in database ${name} set statement_timeout = '300ms'`)
    const directory = await openDirectory({ dataDir, databaseUrl })
    const said: string[] = []
    const changes: Record<string, Migration> = {
      ...migrations,
      '9999-later': {
        up: async (db) => {
          await sql`select pg_sleep(0.6)`.execute(db)
          await sql`alter table accounts add column later bigint`.execute(db)
        },
      },
    }
    // A person’s transaction that holds the table for longer than a change may wait.
    const client = new Client({ connectionString: databaseUrl })
    await client.connect()
    await client.query('begin; lock table accounts in access share mode')
    const changed = openDirectory({
      dataDir,
      databaseUrl,
      changes,
      progress: { begun: (name) => said.push(name) },
    })
    await new Promise((resolve) => setTimeout(resolve, 3500))
    const begun = performance.now()
    await directory.db.selectFrom('accounts').selectAll().execute()
    expect(performance.now() - begun, 'ms that a person waits behind it').toBeLessThan(2500)
    await client.query('commit')
    await client.end()
    await (await changed).close()
    expect(said.length).toBeGreaterThan(1)
    await directory.db
      .selectFrom('accounts')
      .select('later' as 'id')
      .execute()
    await directory.close()
  }, 30_000)
})
