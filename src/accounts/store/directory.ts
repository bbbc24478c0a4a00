import { randomInt } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { Kysely, Migrator, PostgresAdapter, sql } from 'kysely'
import { PorticoError } from '../../errors.ts'
import { migrations } from './migrations/migrations.ts'
import { sqlite } from './sqlite.ts'
import type { Database, Queries, Tables } from './tables.ts'

/** The database of accounts. Everything whose loss would weaken security is in here and nowhere else. */
export interface Directory {
  readonly db: Database

  /**
   * Does all of `work` or nothing. After a conflict with another transaction (a lock, a serialisation failure, a
   * unique value that was just taken) the work is done again from its beginning, up to ten times; so `work` decides
   * by what it reads and touches nothing outside. Inside, only the queries that are handed in may be used.
   */
  transaction<T>(work: (queries: Queries) => Promise<T>): Promise<T>

  /** Answers while the database does; throws when it does not. */
  ping(): Promise<void>

  close(): Promise<void>
}

export interface DirectoryLocation {
  /** `postgres://…`; absent: SQLite under `dataDir`. */
  readonly databaseUrl?: string | undefined
  readonly dataDir: string
  /** Told of every statement, without its values, for metrics. */
  readonly observe?: (statement: { readonly sql: string; readonly milliseconds: number }) => void
  /** Told the name of each change of the schema that was carried out now. */
  readonly migrated?: (name: string) => void
}

/**
 * Opens the directory and brings its schema up to date.
 *
 * @throws PorticoError `directory/url`: the address is of no database we know.
 * @throws PorticoError `directory/unreachable`, `directory/refused`: Postgres does not answer, or refuses the user.
 * @throws PorticoError `directory/schema`: the schema could not be brought up to date.
 */
export async function openDirectory(place: DirectoryLocation): Promise<Directory> {
  const { databaseUrl, dataDir, observe, migrated } = place
  if (databaseUrl !== undefined && !/^postgres(ql)?:\/\//.test(databaseUrl))
    throw new PorticoError(
      'directory/url',
      'DATABASE_URL names no database that Portico knows. Set it to postgres://user:password@host/name, or leave it unset to keep everything in a file under DATA_DIR.',
    )
  const db = new Kysely<Tables>({
    dialect:
      databaseUrl === undefined ? sqlite(dataDir) : (await import('./postgres.ts')).postgres(databaseUrl),
    ...(observe && {
      log: (event) => observe({ sql: event.query.sql, milliseconds: event.queryDurationMillis }),
    }),
  })
  try {
    if (databaseUrl !== undefined) await assertReachable(db, databaseUrl)
    for (const name of await retryConflicts(() => migrate(db))) migrated?.(name)
  } catch (error) {
    await db.destroy()
    throw error
  }
  return {
    db,
    transaction: (work) => retryConflicts(() => db.transaction().execute(work)),
    ping: async () => {
      await sql`select 1`.execute(db)
    },
    close: () => db.destroy(),
  }
}

async function assertReachable(db: Database, databaseUrl: string): Promise<void> {
  try {
    await sql`select 1`.execute(db)
  } catch (error) {
    throw (await import('./postgres.ts')).postgresFault(databaseUrl, error)
  }
}

async function migrate(db: Database): Promise<string[]> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } })
  const { error, results = [] } = await migrator.migrateToLatest()
  if (error === undefined) return results.map(({ migrationName }) => migrationName)
  if (isConflict(error)) throw error
  throw new PorticoError(
    'directory/schema',
    `The tables of the directory could not be brought up to date, and nothing was changed (${error instanceof Error ? error.message : error}). Check that the database user may create tables; if a newer Portico has used it before, run that one again.`,
    { migration: results.find((result) => result.status === 'Error')?.migrationName },
    error,
  )
}

/**
 * Lets one transaction at a time go on for each of `subjects`, until it ends. SQLite has one writer at any time and
 * needs nothing; Postgres takes advisory locks, always in the same order so that no two transactions wait for each
 * other.
 */
export async function advisoryLock(queries: Queries, ...subjects: readonly string[]): Promise<void> {
  if (!isPostgres(queries)) return
  const locks = [...new Set(subjects)]
    .sort()
    .map((subject) => sql`pg_advisory_xact_lock(hashtextextended(${subject}, 0))`)
  await sql`select ${sql.join(locks)}`.execute(queries)
}

/** Whether rows and advisory locks can be locked; SQLite has one writer at any time. */
export const isPostgres = (queries: Database): boolean =>
  queries.getExecutor().adapter instanceof PostgresAdapter

const TIMES = 10

async function retryConflicts<T>(work: () => Promise<T>): Promise<T> {
  for (let time = 1; ; time++) {
    try {
      return await work()
    } catch (error) {
      if (time >= TIMES || !isConflict(error)) throw error
      await pause(randomInt(1, 2 + 2 ** time))
    }
  }
}

/**
 * Postgres: serialization_failure, deadlock_detected, unique_violation (appendix A of its manual).
 * SQLite: BUSY and LOCKED with their extensions, CONSTRAINT_PRIMARYKEY, CONSTRAINT_UNIQUE (https://sqlite.org/rescode.html).
 */
function isConflict(error: unknown): boolean {
  const { code, errcode } = error as { code?: unknown; errcode?: unknown }
  if (typeof errcode === 'number')
    return [5, 6].includes(errcode & 0xff) || errcode === 1555 || errcode === 2067
  return typeof code === 'string' && ['40001', '40P01', '23505'].includes(code)
}
