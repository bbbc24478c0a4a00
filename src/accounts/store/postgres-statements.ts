import { type ClientBase, type Connection, Query } from 'pg'

/** Statements that a connection keeps prepared; those that were never asked twice are not worth it. */
const MOST = 250

/**
 * The name under which a statement is prepared, so that Postgres reads and plans it once for each connection; undefined
 * where it is asked for the first time. Names are the same on all connections.
 */
export const createStatementNames = () => {
  const names = new Map<string, string>()
  const askedOnce = new Set<string>()
  return (sql: string): string | undefined => {
    const known = names.get(sql)
    if (known !== undefined || names.size >= MOST) return known
    if (!askedOnce.has(sql)) {
      if (askedOnce.size >= MOST) askedOnce.clear()
      askedOnce.add(sql)
      return undefined
    }
    askedOnce.delete(sql)
    const name = `portico-${names.size}`
    names.set(sql, name)
    return name
  }
}

export interface Statement {
  readonly name?: string | undefined
  readonly text: string
  readonly values: readonly unknown[]
}

export const BEGIN: Statement = { name: 'portico-begin', text: 'begin', values: [] }
export const COMMIT: Statement = { name: 'portico-commit', text: 'commit', values: [] }

/** What waits for a lock or writes, and has no answer that its caller could read but that it was done. */
const WITHOUT_ANSWER = /^(?:select pg_advisory_xact_lock|insert|update|delete)\b(?!.*\breturning\b)/s

export const hasAnswer = ({ text }: Statement): boolean => !WITHOUT_ANSWER.test(text)

/** Whether this connection has prepared a statement, so that {@link askTogether} can send it ahead of another one. */
export const isPrepared = (client: ClientBase, { name, text }: Statement): boolean => {
  const { connection } = client as ClientBase & { readonly connection?: PreparingConnection }
  return name !== undefined && connection?.parsedStatements?.[name] === text
}

/** What node-postgres keeps of each connection; without it nothing is sent ahead. */
interface PreparingConnection {
  readonly parsedStatements?: Readonly<Record<string, string>>
}

/**
 * Asks a statement, and sends others ahead of it in the same packet, as drivers of other languages do: a way to the
 * server and back less for each. After one that fails the server carries out nothing of the rest
 * (https://www.postgresql.org/docs/current/protocol-flow.html, 54.2.4), and its error is the one of all.
 */
export const askTogether = (
  client: ClientBase,
  ahead: readonly Statement[],
  { name, text, values }: Statement,
): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const config = { text, values: [...values], queryMode: 'extended', ...(name && { name }) }
    const query = new Query(config, undefined, (error, found) => (error ? reject(error) : resolve(found)))
    query.submit = (connection: Connection) => {
      connection.stream.cork()
      try {
        for (const { name, values } of ahead) {
          connection.bind({ statement: name ?? '', values: values.map(textOf) }, true)
          connection.describe({ type: 'P' }, true)
          connection.execute({}, true)
        }
        return Query.prototype.submit.call(query, connection)
      } finally {
        connection.stream.uncork()
      }
    }
    client.query(query)
  })

/** Values travel as text, as Kysely hands them in: words, numbers, yes and no. */
const textOf = (value: unknown): string | null => (value == null ? null : String(value))
