import type { PostgresPool as PoolForKysely, PostgresPoolClient } from 'kysely'
import { type ClientBase, Pool, type PoolClient, types } from 'pg'
import { PorticoError } from '../../errors.ts'
import { isStalePlan } from './conflicts.ts'
import type { PostgresAddress } from './postgres-address.ts'
import { breaksConnection, postgresFault } from './postgres-faults.ts'
import { type Limits, startupOf, transactionOf } from './postgres-limits.ts'
import {
  askTogether,
  BEGIN,
  COMMIT,
  createStatementNames,
  hasAnswer,
  isPrepared,
  type Statement,
} from './postgres-statements.ts'

/** The connections of this process, as they are now. */
export interface Connections {
  readonly total: number
  readonly idle: number
  /** Callers that wait for one. */
  readonly waiting: number
}

/** The connections of one process. */
export interface PostgresPool extends PoolForKysely {
  connections(): Connections
}

export interface PoolOptions {
  readonly address: PostgresAddress
  readonly limits: Limits
  /** Connections to have at most. */
  readonly most: number
}

const INT8 = 20

/** ms for a new connection: less where another host can be tried. */
const CONNECT = { one: 5000, several: 2000 }

/**
 * Connections to the first host that can be written to, each with the limits and the schema that were asked for. They
 * are asked for when a connection begins; a pooler (PgBouncer in transaction mode) refuses that or forgets it, and then
 * they are set in every transaction, and a statement by itself becomes a transaction.
 *
 * On a connection without a pooler statements are prepared by name, and in a transaction only what has an answer is waited
 * for: its beginning, locks and writes are sent ahead of the next statement, or of the commit, in one packet. Where one of
 * them fails, that is told by the statement that it was sent with.
 *
 * Errors are told as {@link postgresFault} words them. A connection that a statement was not answered on, or that
 * turned out to be of no use, is never used again.
 */
export const openPostgresPool = ({ address, limits, most }: PoolOptions): PostgresPool => {
  const { hosts, schema, where } = address
  const several = hosts.length > 1
  const begin = transactionOf(limits, schema)
  let setsInTransaction = limits.alone ?? false
  /** Goes up when every connection made until then is of no use: the primary has become a replica. */
  let generation = 0
  const born = new WeakMap<object, number>()
  /** Connections that end at a server of Postgres. */
  const direct = new WeakSet<object>()
  const nameOf = createStatementNames()

  const open = (host: string): Entry => {
    const asks = !setsInTransaction
    const pool = new Pool({
      connectionString: host,
      application_name: 'portico',
      max: most,
      connectionTimeoutMillis: several ? CONNECT.several : CONNECT.one,
      ...(asks && startupOf(limits, schema)),
      ...(limits.answer > 0 && { query_timeout: limits.answer }),
      keepAlive: true,
      types: {
        getTypeParser: ((type: number, format?: 'text') =>
          type === INT8 ? Number : types.getTypeParser(type, format)) as typeof types.getTypeParser,
      },
      // The pool waits for what it returns, and gives the connection up if that rejects.
      onConnect: look,
    })
    // The pool replaces an idle connection that breaks; the next query reports it if the database is gone.
    pool.on('error', () => {})
    // A connection that breaks in use rejects the running query and emits this event, which would end the process if it
    // had no listener.
    pool.on('connect', (client) => client.on('error', () => {}))
    return { pool, asks }
  }

  /**
   * Sees whether what was asked for at the beginning of a connection holds, whether the right host was met, and whether a
   * pooler stands before it: that tells a process ID of its own.
   */
  const look = async (client: ClientBase): Promise<void> => {
    born.set(client, generation)
    const { rows } = await client.query(
      `select current_setting('statement_timeout') as statement, current_setting('lock_timeout') as lock,
       current_setting('search_path') as path, current_setting('transaction_read_only') as "readOnly",
       pg_backend_pid() as pid`,
    )
    const [found] = rows
    if (found.pid === (client as ClientBase & { readonly processID?: number }).processID) direct.add(client)
    if (several && found.readOnly === 'on')
      throw Object.assign(new Error('this host is a replica'), { code: '25006', severity: 'FATAL' })
    if (!limits.hold(found) || (schema !== undefined && found.path !== schema)) setsInTransaction = true
  }

  const entries = hosts.map(open)
  let current = 0

  const connectTo = async (n: number): Promise<PoolClient> => {
    for (;;) {
      const entry = entries[n] as Entry
      try {
        const client = await entry.pool.connect()
        if ((born.get(client) ?? generation) === generation) return client
        client.release(true)
      } catch (error) {
        if (!entry.asks || !REFUSES_SETTINGS.test((error as Error).message)) throw error
        setsInTransaction = true
        if (entries[n] !== entry) continue
        entries[n] = open(hosts[n] ?? '')
        entry.pool.end().catch(() => {})
      }
    }
  }

  const connectToAny = async (): Promise<PoolClient> => {
    for (let tried = 1; ; tried++) {
      const n = current
      try {
        return await connectTo(n)
      } catch (error) {
        const fault = postgresFault(where, error)
        const elsewhere = fault instanceof PorticoError && MAY_BE_BETTER_ELSEWHERE.includes(fault.code)
        if (!elsewhere || tried >= entries.length) throw fault
        if (current === n) current = (n + 1) % entries.length
      }
    }
  }

  return {
    async connect() {
      const client = await connectToAny()
      let broken = false
      let inTransaction = false
      /** What the next statement of the transaction is sent with. */
      let ahead: Statement[] = []

      const send = (statement: Statement): Promise<unknown> => {
        if (ahead.length === 0) return client.query({ ...statement, values: [...statement.values] })
        const together = askTogether(client, ahead, statement)
        ahead = []
        return together
      }
      const named = (text: string, values: readonly unknown[] = []): Statement => {
        const name = direct.has(client) && !setsInTransaction ? nameOf(text) : undefined
        return { text, values, ...(name && { name }) }
      }

      const ask = async (sending: () => Promise<unknown>) => {
        try {
          const found = await sending()
          return Array.isArray(found) ? found.at(-1) : found
        } catch (error) {
          if (isStalePlan(error)) {
            generation++
            broken = true
          }
          const fault = postgresFault(where, error)
          broken ||= breaksConnection(fault)
          if (fault instanceof PorticoError && fault.code === 'database/read-only') generation++
          throw fault
        }
      }
      const askPlain = (sql: string) => ask(() => client.query(sql))

      const beginTransaction = async () => {
        inTransaction = true
        if (setsInTransaction) return askPlain(begin)
        if (!direct.has(client)) return askPlain('begin')
        if (!isPrepared(client, BEGIN)) return ask(() => send(BEGIN))
        ahead = [BEGIN]
        return NOTHING
      }

      /** Whether the server was sent nothing of the transaction yet, and nothing is to be done in it. */
      const isEmpty = () => ahead.length === 1 && ahead[0] === BEGIN

      const commitTransaction = () => {
        inTransaction = false
        if (ahead.length === 0) return askPlain('commit')
        if (!isEmpty()) return ask(() => send(COMMIT))
        ahead = []
        return NOTHING
      }

      const rollbackTransaction = () => {
        inTransaction = false
        const hasBegun = ahead[0] !== BEGIN
        ahead = []
        // What went before is undone by the server when a broken connection ends.
        return hasBegun && !broken ? askPlain('rollback') : NOTHING
      }

      return {
        async query(sql: string, parameters?: readonly unknown[]) {
          if (sql === 'begin') return beginTransaction()
          if (sql === 'commit') return commitTransaction()
          if (sql === 'rollback') return rollbackTransaction()
          const statement = named(sql, parameters)
          if (inTransaction && !hasAnswer(statement) && isPrepared(client, statement)) {
            ahead.push(statement)
            return NOTHING
          }
          const asking = () => ask(() => send(statement))
          if (inTransaction) return asking()
          if (!setsInTransaction)
            return asking().catch((error) => {
              if (!isStalePlan(error)) throw error
              return ask(() => client.query(sql, parameters as unknown[]))
            })
          await askPlain(begin)
          try {
            const found = await asking()
            await askPlain('commit')
            return found
          } catch (error) {
            if (!broken) await askPlain('rollback')
            throw error
          }
        },
        release: () => client.release(broken),
      } as PostgresPoolClient
    },
    async end() {
      await Promise.all(entries.map(({ pool }) => pool.end()))
    },
    connections: () => ({
      total: sum(entries, ({ totalCount }) => totalCount),
      idle: sum(entries, ({ idleCount }) => idleCount),
      waiting: sum(entries, ({ waitingCount }) => waitingCount),
    }),
  }
}

/** What is answered to a statement that is sent ahead of another one. */
const NOTHING = { rows: [] }

/** The connections to one host. */
interface Entry {
  readonly pool: Pool
  /** Whether they ask for limits and schema when they begin. */
  readonly asks: boolean
}

/** What PgBouncer says where it is asked for more than it keeps track of. */
const REFUSES_SETTINGS = /unsupported startup parameter/

/** Faults of a host that another host may not have. */
const MAY_BE_BETTER_ELSEWHERE: readonly string[] = ['database/unreachable', 'database/read-only']

const sum = (entries: readonly Entry[], of: (pool: Pool) => number): number =>
  entries.reduce((all, { pool }) => all + of(pool), 0)
