import { Client } from 'pg'
import { PorticoError } from '../../errors.ts'

/** What `DATABASE_URL` says of a Postgres. */
export interface PostgresAddress {
  /** One connection string for each host that it names, in its order. */
  readonly hosts: readonly string[]
  /** Where the tables are, if not where the database user has them by default. */
  readonly schema?: string
  /** The hosts with their ports, without user and password. */
  readonly where: string
}

/** `postgres://user:password@`, the hosts with commas between them, and what follows. */
const PARTS = /^(postgres(?:ql)?:\/\/(?:[^/?#]*@)?)([^@/?#]*)([^?#]*)(\?[^#]*)?$/

/** A name that needs no quotes, so that `search_path` and every tool understand it alike. */
const SCHEMA = /^[a-z_][a-z0-9_]{0,62}$/

/** The same address as libpq knows it, and the schema that it names, which libpq does not know. */
export const takeSchema = (databaseUrl: string): { readonly url: string; readonly schema?: string } => {
  const [before = '', query] = databaseUrl.split('?', 2)
  const options = new URLSearchParams(query)
  const schema = options.get('schema')
  options.delete('schema')
  return {
    url: options.size > 0 ? `${before}?${options}` : before,
    ...(schema !== null && { schema }),
  }
}

/**
 * As libpq reads it (https://www.postgresql.org/docs/current/libpq-connect.html, 32.1.1.3): several hosts, of which
 * the one that can be written to is used, so `target_session_attrs` says nothing new. `?schema=` is ours.
 *
 * @throws PorticoError `database/url` if it names no Postgres, or a schema that needs quotes.
 */
export const readPostgresAddress = (databaseUrl: string): PostgresAddress => {
  const { url, schema } = takeSchema(databaseUrl)
  const [, before, hosts, database, query] = url.match(PARTS) ?? []
  if (before === undefined || hosts === undefined)
    throw new PorticoError(
      'database/url',
      'DATABASE_URL names no database that Portico knows. Set it to postgres://user:password@host/name, or leave it unset to keep everything in a file under DATA_DIR.',
    )
  const options = new URLSearchParams(query)
  if (schema !== undefined && !SCHEMA.test(schema))
    throw new PorticoError(
      'database/url',
      'DATABASE_URL names a schema that would need quotes. Use small letters, digits and underscores.',
      { schema },
    )
  options.delete('target_session_attrs')
  const rest = `${database}${options.size > 0 ? `?${options}` : ''}`
  const each = hosts.split(',').map((host) => `${before}${host}${rest}`)
  return { hosts: each, ...(schema !== undefined && { schema }), where: each.map(placeOf).join(', ') }
}

const placeOf = (connectionString: string): string => {
  try {
    const { host, port } = new Client({ connectionString })
    return `${host}:${port}`
  } catch {
    return 'the address in DATABASE_URL'
  }
}
