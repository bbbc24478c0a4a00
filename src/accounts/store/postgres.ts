import { type Dialect, PostgresDialect } from 'kysely'
import { Client, DatabaseError, Pool, types } from 'pg'
import { PorticoError } from '../../errors.ts'

const INT8 = 20

/**
 * The directory in Postgres. Times are `bigint` there and safe integers here (until the year 287396).
 *
 * No statement takes longer than five seconds (all in ms): the server ends it, sooner if it waits for a lock, and a
 * server that says nothing at all is given up a little later.
 */
export function postgres(databaseUrl: string): Dialect {
  const pool = new Pool({
    connectionString: databaseUrl,
    application_name: 'portico',
    max: 10,
    connectionTimeoutMillis: 5000,
    lock_timeout: 4000,
    statement_timeout: 5000,
    query_timeout: 6000,
    idle_in_transaction_session_timeout: 10_000,
    keepAlive: true,
    types: {
      getTypeParser: ((type: number, format?: 'text') =>
        type === INT8 ? Number : types.getTypeParser(type, format)) as typeof types.getTypeParser,
    },
  })
  // The pool replaces an idle connection that breaks; the next query reports it if the database is gone.
  pool.on('error', () => {})
  // A connection that breaks in use rejects the running query and emits this event, which would end the process if it
  // had no listener.
  pool.on('connect', (client) => client.on('error', () => {}))
  return new PostgresDialect({ pool })
}

/** What an operator should hear where the database cannot be opened: where it was looked for, and what came of it. */
export function postgresFault(databaseUrl: string, cause: unknown): PorticoError {
  const where = placeOf(databaseUrl)
  return cause instanceof DatabaseError
    ? new PorticoError(
        'directory/refused',
        `Postgres at ${where} refuses: "${cause.message}". Mend that there, or in DATABASE_URL.`,
        { where, state: cause.code },
        cause,
      )
    : new PorticoError(
        'directory/unreachable',
        `Postgres at ${where} does not answer (${reason(cause)}). Check that it runs and that DATABASE_URL names it.`,
        { where },
        cause,
      )
}

/** Without user and password. */
const placeOf = (databaseUrl: string): string => {
  try {
    const { host, port } = new Client({ connectionString: databaseUrl })
    return `${host}:${port}`
  } catch {
    return 'the address in DATABASE_URL'
  }
}

/** As Node words it; where a name has several addresses and none answers, it has only a code. */
const reason = (error: unknown): string => {
  const { message, code } = error as { message?: string; code?: string }
  return message || code || 'no reason given'
}
