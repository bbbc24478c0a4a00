import { type Dialect, type Kysely, PostgresAdapter, PostgresDialect } from 'kysely'
import { PorticoError } from '../../errors.ts'
import type { PostgresAddress } from './postgres-address.ts'
import { postgresFault } from './postgres-faults.ts'
import { CHANGING_TABLES, SERVING } from './postgres-limits.ts'
import { type Connections, openPostgresPool } from './postgres-pool.ts'

export { readPostgresAddress } from './postgres-address.ts'

/** Connections of a process: a transaction takes a few milliseconds, and Postgres allows 100 at first. */
const MOST = 10

/** The directory in Postgres. Times are `bigint` there and safe integers here (until the year 287396). */
export const postgres = (
  address: PostgresAddress,
): { readonly dialect: Dialect; readonly connections: () => Connections } => {
  const pool = openPostgresPool({ address, limits: SERVING, most: MOST })
  return { dialect: new PostgresDialect({ pool }), connections: pool.connections }
}

/** The same database, for changes of the tables: each transaction waits for its turn, and takes as long as it takes. */
export const postgresForChanges = (address: PostgresAddress): Dialect => {
  const pool = openPostgresPool({ address, limits: CHANGING_TABLES, most: 1 })
  const dialect = new PostgresDialect({ pool })
  return {
    createDriver: () => dialect.createDriver(),
    createQueryCompiler: () => dialect.createQueryCompiler(),
    createAdapter: () => new AloneAdapter(),
    createIntrospector: (db) => dialect.createIntrospector(db),
  }
}

/**
 * Kysely's lock belongs to a connection, and a pooler may have another one carry out its end: it would never be free
 * again. Here each transaction takes a lock that ends with it.
 */
class AloneAdapter extends PostgresAdapter {
  override async acquireMigrationLock(_db: Kysely<unknown>): Promise<void> {}
  override async releaseMigrationLock(_db: Kysely<unknown>): Promise<void> {}
}

/** What an operator should hear where the database cannot be opened: where it was looked for, and what came of it. */
export const openingFault = ({ where }: PostgresAddress, error: unknown): PorticoError => {
  const fault = postgresFault(where, error)
  return fault instanceof PorticoError
    ? fault
    : new PorticoError(
        'database/refused',
        `Postgres at ${where} cannot be used (${(fault as Error).message}). Mend that there, or in DATABASE_URL.`,
        { where },
        fault,
      )
}
