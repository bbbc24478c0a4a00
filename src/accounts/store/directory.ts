import { type Dialect, Kysely, type LogEvent, type Migration, PostgresAdapter, sql } from 'kysely'
import { retryConflicts } from './conflicts.ts'
import { isUpToDate, migrate, type Progress } from './migrate.ts'
import type { Connections } from './postgres-pool.ts'
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

  /** Answers while the database can be written to; throws when it cannot. It writes every five seconds at most. */
  ping(): Promise<void>

  /** Its connections, where it has any. */
  connections?(): Connections

  close(): Promise<void>
}

export interface DirectoryLocation {
  /** `postgres://…`; absent: SQLite under `dataDir`. */
  readonly databaseUrl?: string | undefined
  readonly dataDir: string
  /** Told of every statement, without its values, for metrics. */
  readonly observe?: (statement: { readonly sql: string; readonly milliseconds: number }) => void
  /** Told of each change of the schema. */
  readonly progress?: Progress
  /** Every change of the schema, in the order of its name; ours where it is left out. */
  readonly changes?: Record<string, Migration>
}

/** A way to a database for one purpose. */
interface Way {
  readonly dialect: Dialect
  /** Another one, without limits, on which the tables are changed. */
  readonly forChanges?: () => Dialect
  readonly connections?: () => Connections
  /** How an error is told with which it could not be opened. */
  told(error: unknown): unknown
}

/**
 * Opens the directory and brings its schema up to date.
 *
 * @throws PorticoError `database/url`: the address is of no database we know.
 * @throws PorticoError `database/unreachable`, `database/refused`: Postgres does not answer, or refuses the user.
 * @throws PorticoError `database/schema`: the schema could not be brought up to date.
 */
export async function openDirectory(place: DirectoryLocation): Promise<Directory> {
  const { databaseUrl, dataDir, observe, changes } = place
  const way = databaseUrl === undefined ? toSqlite(dataDir) : await toPostgres(databaseUrl)
  const db = new Kysely<Tables>({ dialect: way.dialect, ...told(observe) })
  try {
    await sql`select 1`.execute(db)
    if (!(await isUpToDate(db as Kysely<never>, changes))) await changeTables(way, db, place)
  } catch (error) {
    await db.destroy()
    throw way.told(error)
  }
  return {
    db,
    transaction: (work) => retryConflicts(() => db.transaction().execute(work)),
    ping: () => writeSomething(db),
    ...(way.connections && { connections: way.connections }),
    close: () => db.destroy(),
  }
}

async function changeTables(
  way: Way,
  db: Database,
  { observe, progress = {}, changes }: DirectoryLocation,
): Promise<void> {
  await using forChanges =
    way.forChanges && new Kysely<Tables>({ dialect: way.forChanges(), ...told(observe) })
  await retryConflicts(() => migrate((forChanges ?? db) as Kysely<never>, progress, changes))
}

/** What is told of each statement. */
const told = (observe: DirectoryLocation['observe']) =>
  observe && {
    log: ({ query, queryDurationMillis }: LogEvent) =>
      observe({ sql: query.sql, milliseconds: queryDurationMillis }),
  }

const toSqlite = (dataDir: string): Way => ({ dialect: sqlite(dataDir), told: (error) => error })

const toPostgres = async (databaseUrl: string): Promise<Way> => {
  const { openingFault, postgres, postgresForChanges, readPostgresAddress } = await import('./postgres.ts')
  const address = readPostgresAddress(databaseUrl)
  return {
    ...postgres(address),
    forChanges: () => postgresForChanges(address),
    told: (error) => openingFault(address, error),
  }
}

/** Every five seconds at most, by all processes together. */
const PROBE_EVERY = 5_000

/** Two days later the purge takes the row away, and it is made anew. */
async function writeSomething(db: Database): Promise<void> {
  const at = Date.now()
  await db
    .insertInto('idempotency')
    .values({ key: 'readiness', at, answer: null })
    .onConflict((conflict) =>
      conflict
        .column('key')
        .doUpdateSet({ at })
        .where('idempotency.at', '<', at - PROBE_EVERY),
    )
    .execute()
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
