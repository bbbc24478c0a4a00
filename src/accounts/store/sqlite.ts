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
import { sqliteFault } from './sqlite-faults.ts'

/**
 * The directory as one file of this machine, readable by its owner only.
 *
 * Every commit is on the disk before it is answered (`synchronous=FULL`): losing one on a power cut would bring
 * back a code that was spent. See https://sqlite.org/pragma.html#pragma_synchronous.
 */
export function sqlite(dataDir: string): Dialect {
  const file = join(dataDir, 'directory.sqlite')
  const config = { database: async () => wrapped(telling(file), opened(dataDir, file)) }
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

function opened(dataDir: string, file: string): DatabaseSync {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  closeSync(openSync(file, 'a', 0o600))
  chmodSync(file, 0o600)
  return telling(file)(() => {
    const database = new DatabaseSync(file, { timeout: BUSY_TIMEOUT, enableForeignKeyConstraints: true })
    database.exec('pragma journal_mode = wal; pragma synchronous = full')
    return database
  })
}

/** Does what is asked; what it throws is told as {@link sqliteFault} words it. */
type Telling = <Result>(work: () => Result) => Result

const telling =
  (file: string): Telling =>
  (work) => {
    try {
      return work()
    } catch (error) {
      throw sqliteFault(file, error)
    }
  }

/** `node:sqlite` in the shape Kysely expects, with each statement prepared once. */
function wrapped(told: Telling, database: DatabaseSync): SqliteDatabase {
  const prepared = new Map<string, StatementSync>()
  const statement = (sql: string) => {
    const known = prepared.get(sql)
    if (known) return known
    if (prepared.size >= 500) prepared.clear()
    const fresh = told(() => database.prepare(sql))
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
        all: (parameters) => told(() => found.all(...values(parameters))),
        run: (parameters) =>
          // Where the disk is full, SQLite has rolled back by itself, and a second time is an error.
          sql === 'rollback' && !database.isTransaction
            ? { changes: 0, lastInsertRowid: 0 }
            : told(() => found.run(...values(parameters))),
        iterate: (parameters) => database.prepare(sql).iterate(...values(parameters)),
      }
    },
  }
}
