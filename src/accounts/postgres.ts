import { type Dialect, PostgresDialect } from 'kysely'
import { Pool, types } from 'pg'

const INT8 = 20

/** The directory in Postgres. Times are `bigint` there and safe integers here (until the year 287396). */
export function postgres(databaseUrl: string): Dialect {
  const pool = new Pool({
    connectionString: databaseUrl,
    application_name: 'portico',
    max: 10,
    connectionTimeoutMillis: 5000,
    statement_timeout: 10_000,
    idle_in_transaction_session_timeout: 10_000,
    types: {
      getTypeParser: ((type: number, format?: 'text') =>
        type === INT8 ? Number : types.getTypeParser(type, format)) as typeof types.getTypeParser,
    },
  })
  // An idle connection that breaks is replaced by the pool; whoever needs the database next hears if it is gone.
  pool.on('error', () => {})
  return new PostgresDialect({ pool })
}
