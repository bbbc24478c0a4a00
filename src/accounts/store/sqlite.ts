import { chmodSync, closeSync, mkdirSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver,
} from 'kysely'

/**
 * The directory as one file of this machine, readable by its owner only.
 *
 * Every commit is on the disk before it is answered (`synchronous=FULL`): losing one on a power cut would bring
 * back a code that was spent. See https://sqlite.org/pragma.html#pragma_synchronous.
 */
export function sqlite(dataDir: string): Dialect {
  const config = { database: async () => wrapped(opened(dataDir)) }
  const dialect = new SqliteDialect(config)
  return {
    createDriver: () => new ImmediateDriver(config),
    createQueryCompiler: () => dialect.createQueryCompiler(),
    createAdapter: () => new TransactionalAdapter(),
    createIntrospector: (db) => dialect.createIntrospector(db),
  }
}

/**
 * A transaction takes the right to write when it begins, not at its first write: otherwise two processes that
 * both have read cannot both go on, and one fails at once without waiting.
 */
class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'))
  }
}

/** Changes of the schema are part of a transaction in SQLite, which Kysely leaves to its users to say. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}

/** Waiting for another process blocks this one, so it is short; {@link file://./directory.ts} tries again. */
const BUSY_TIMEOUT = 50

function opened(dataDir: string): DatabaseSync {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const file = join(dataDir, 'directory.sqlite')
  closeSync(openSync(file, 'a', 0o600))
  chmodSync(file, 0o600)
  const database = new DatabaseSync(file, { timeout: BUSY_TIMEOUT, enableForeignKeyConstraints: true })
  database.exec('pragma journal_mode = wal; pragma synchronous = full')
  return database
}

/** `node:sqlite` in the shape Kysely expects, with each statement prepared once. */
function wrapped(database: DatabaseSync): SqliteDatabase {
  const prepared = new Map<string, StatementSync>()
  const statement = (sql: string) => {
    const known = prepared.get(sql)
    if (known) return known
    if (prepared.size >= 500) prepared.clear()
    const fresh = database.prepare(sql)
    prepared.set(sql, fresh)
    return fresh
  }
  const values = (parameters: readonly unknown[]) => parameters as SQLInputValue[]
  return {
    close: () => database.close(),
    prepare: (sql) => {
      const found = statement(sql)
      return {
        reader: found.columns().length > 0,
        all: (parameters) => found.all(...values(parameters)),
        run: (parameters) => found.run(...values(parameters)),
        iterate: (parameters) => database.prepare(sql).iterate(...values(parameters)),
      }
    },
  }
}
