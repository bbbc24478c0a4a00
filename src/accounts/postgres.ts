import { type Dialect, PostgresDialect } from 'kysely'
import { Pool, types } from 'pg'

const INT8 = 20

/**
 * The directory in Postgres. Times are `bigint` there and safe integers here (until the year 287396).
 *
 * Nobody waits for it longer than five seconds at a time (all in ms): the server ends a statement that takes longer,
 * sooner one that waits for a lock, and a server that says nothing at all is given up a little later.
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
  // An idle connection that breaks is replaced by the pool; whoever needs the database next hears if it is gone.
  pool.on('error', () => {})
  // One that breaks while it is lent out tells so twice: to whoever asked, and here, where nobody else would listen.
  pool.on('connect', (client) => client.on('error', () => {}))
  return new PostgresDialect({ pool })
}
