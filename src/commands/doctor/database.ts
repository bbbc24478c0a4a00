import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Client } from 'pg'
import { BOOKKEEPING } from '../../accounts/store/migrate.ts'
import { migrations } from '../../accounts/store/migrations/migrations.ts'
import { readPostgresAddress } from '../../accounts/store/postgres-address.ts'
import { type Check, type Finding, fault, ok, thrown, warning } from './finding.ts'

/** Where accounts are: whether it can be used, and what a start would change there. Nothing is changed. */
export const checkDatabase: Check = async ({ config, now }) =>
  config.databaseUrl ? checkPostgres(config.databaseUrl, now) : checkSqlite(config.dataDir)

/** The table in which changes that were carried out are noted. */
const { migrationTableName: DONE } = BOOKKEEPING

const checkSqlite = async (dataDir: string): Promise<readonly Finding[]> => {
  const path = join(dataDir, 'directory.sqlite')
  if (!existsSync(path))
    return [ok('There are no accounts yet; the first start makes their file in DATA_DIR.')]
  const db = new DatabaseSync(path, { readOnly: true })
  try {
    const isNoted = db.prepare("select 1 from sqlite_master where type = 'table' and name = ?").get(DONE)
    const done = isNoted ? db.prepare(`select name from ${DONE}`).all() : []
    const size = statSync(path).size
    return [
      ok(`Accounts are in ${path}, ${inMegabytes(size)}.`),
      ...changesAfter(done.map(({ name }) => String(name))),
    ]
  } finally {
    db.close()
  }
}

const checkPostgres = async (databaseUrl: string, now: () => number): Promise<readonly Finding[]> => {
  const connected = await connect(databaseUrl)
  if ('state' in connected) return [connected]
  const { client, pooled, schema } = connected
  try {
    return [...(await facts(client, schema, now)), ...(pooled ? [POOLED] : [])]
  } finally {
    await client.end()
  }
}

const POOLED = ok('A pooler stands before Postgres: limits are set in each transaction.')

/** ms: a setting that a pooler refuses or forgets. */
const LOCK_TIMEOUT = 4_321

interface Connected {
  readonly client: Client
  readonly pooled: boolean
  /** As DATABASE_URL names it. */
  readonly schema?: string | undefined
}

/** The first host that can be written to. A pooler shows itself by what becomes of a setting of the connection. */
const connect = async (databaseUrl: string): Promise<Connected | Finding> => {
  const { Client } = (await import('pg')).default
  const { hosts, schema } = readPostgresAddress(databaseUrl)
  let last: unknown
  for (const connectionString of hosts) {
    const open = async (settings: object) => {
      const client = new Client({
        connectionString,
        connectionTimeoutMillis: 5_000,
        query_timeout: 8_000,
        ...settings,
      })
      client.on('error', () => {})
      await client.connect()
      return client
    }
    try {
      const direct = await open({ lock_timeout: LOCK_TIMEOUT }).catch((error: Error) => {
        if (/unsupported startup parameter/.test(error.message)) return undefined
        throw error
      })
      const client = direct ?? (await open({}))
      const { rows } = await client.query(
        `select current_setting('lock_timeout') as wait, current_setting('transaction_read_only') as "readOnly"`,
      )
      if (rows[0]?.readOnly !== 'on') return { client, schema, pooled: rows[0]?.wait !== `${LOCK_TIMEOUT}ms` }
      await client.end()
      last = new Error('it is a replica, or the user may only read')
    } catch (error) {
      last = error
    }
  }
  return refusal(last)
}

const refusal = (error: unknown): Finding => {
  const { code = '', message = '' } = error as { code?: string; message?: string }
  const [, cure] = cures.find(([words]) => words.test(`${code} ${message}`)) ?? []
  return cure
    ? fault(`Postgres cannot be used (${message || code}).`, cure)
    : thrown(new Error(`Postgres: ${message || code}`))
}

const cures: readonly (readonly [RegExp, string])[] = [
  [
    /^28P01|password authentication/,
    'Check user and password in DATABASE_URL; signs such as @ : / % are written as %40 %3A %2F %25.',
  ],
  [
    /^28000|pg_hba/,
    'Have pg_hba.conf let this machine in, with or without SSL as DATABASE_URL asks (?sslmode=require).',
  ],
  [/^3D000/, 'Make the database: createdb --owner=portico portico, or name another one in DATABASE_URL.'],
  [
    /^53300/,
    'All connections of Postgres are in use: raise max_connections, or start fewer processes (ten connections each).',
  ],
  [/^57P03/, 'Postgres is starting or stopping: look at its log, and try again.'],
  [
    /ECONNREFUSED|EHOSTUNREACH|ETIMEDOUT|timeout|ENOTFOUND|EAI_AGAIN/i,
    'Check that Postgres runs, that it listens for this machine (listen_addresses), and that DATABASE_URL names its host and port.',
  ],
  [
    /CERT|self.signed|SSL/i,
    'For a certificate of your own authority start with NODE_EXTRA_CA_CERTS; where Postgres has none, leave sslmode out of DATABASE_URL.',
  ],
  [/replica/, 'Name the primary in DATABASE_URL, or all hosts with commas between them.'],
]

interface Facts {
  readonly version: string
  readonly size: string
  readonly schema: string | null
  readonly may_create: boolean | null
  readonly ssl: boolean | null
  readonly local: boolean
  readonly used: string
  readonly most: number
  readonly at: number
}

const facts = async (client: Client, named: string | undefined, now: () => number): Promise<Finding[]> => {
  const asked = now()
  const { rows } = await client.query<Facts>(
    `select current_setting('server_version') as version, pg_database_size(current_database())::text as size,
     (select nspname from pg_namespace where nspname = coalesce($1, current_schema())) as schema,
     (select has_schema_privilege(oid, 'create') from pg_namespace where nspname = coalesce($1, current_schema()))
       as may_create,
     (select s.ssl from pg_stat_ssl s where s.pid = pg_backend_pid()) as ssl,
     coalesce(inet_client_addr() <<= '127.0.0.0/8' or inet_client_addr() = '::1', true) as local,
     (select count(*) from pg_stat_activity where backend_type = 'client backend')::text as used,
     current_setting('max_connections')::int as most,
     extract(epoch from clock_timestamp())::float8 * 1000 as at`,
    [named ?? null],
  )
  const found = rows[0] as Facts
  const off = Math.round(((asked + now()) / 2 - found.at) / 1000)
  const findings = [
    ok(`Postgres ${found.version} answers; the database has ${inMegabytes(Number(found.size))}.`),
  ]
  if (found.schema === null)
    findings.push(
      fault(
        `The schema ${named ?? 'in the search_path of this user'} is not there, so tables can be neither found nor made.`,
        'As owner of the database: create schema portico authorization portico; and name it by ?schema=portico in DATABASE_URL.',
      ),
    )
  else if (!found.may_create)
    findings.push(
      warning(
        `This user may make no tables in the schema ${found.schema}, so an upgrade cannot change them.`,
        `As owner of the database: grant create on schema ${found.schema} to the user of DATABASE_URL.`,
      ),
    )
  if (!found.local && found.ssl === false)
    findings.push(
      warning(
        'Postgres is on another machine, and what goes there is not encrypted.',
        'Add ?sslmode=require to DATABASE_URL, unless the network between is yours alone.',
      ),
    )
  if (Number(found.used) + 10 > found.most)
    findings.push(
      warning(
        `${found.used} of ${found.most} connections of Postgres are in use, and each process of Portico takes up to ten.`,
        'Raise max_connections, or put a pooler between.',
      ),
    )
  if (Math.abs(off) > 5)
    findings.push(
      warning(
        `The clock of this machine is ${Math.abs(off)} seconds ${off > 0 ? 'before' : 'behind'} that of Postgres.`,
        'Have both ask a time server.',
      ),
    )
  return [...findings, ...(found.schema === null ? [] : changesAfter(await doneIn(client, found.schema)))]
}

const doneIn = async (client: Client, schema: string): Promise<string[]> => {
  const table = `${client.escapeIdentifier(schema)}.${DONE}`
  const { rows } = await client.query('select to_regclass($1) as found', [table])
  if (!rows[0]?.found) return []
  const done = await client.query<{ name: string }>(`select name from ${table}`)
  return done.rows.map(({ name }) => name)
}

/** What the tables lack of this release, or have of a later one. */
const changesAfter = (done: readonly string[]): Finding[] => {
  const known = Object.keys(migrations)
  const later = done.filter((name) => !known.includes(name))
  if (later.length > 0)
    return [
      fault(
        `A newer Portico has changed the tables (${later.join(', ')}), and there is no way down.`,
        'Run that release again, or restore the backup from before the upgrade.',
      ),
    ]
  const missing = known.filter((name) => !done.includes(name))
  if (missing.length === 0) return [ok('The tables are up to date.')]
  return done.length === 0
    ? [ok('There are no tables yet; the first start makes them.')]
    : [
        warning(
          `The next start changes the tables: ${missing.join(', ')}.`,
          'Back the database up first. "portico migrate" does only that and shows how far it is.',
        ),
      ]
}

const inMegabytes = (bytes: number): string => `${Math.max(1, Math.round(bytes / 1024 ** 2))} MB`
