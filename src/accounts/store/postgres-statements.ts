import { type ClientBase, type Connection, Query, type QueryResult } from 'pg'

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

interface Statement {
  readonly name?: string | undefined
  readonly text: string
  readonly values: readonly unknown[]
}

const BEGIN = { name: 'portico-begin', text: 'begin' } as const

/** Begins a transaction, so that {@link askFirst} can on this connection. */
export const prepareBegin = (client: ClientBase): Promise<QueryResult> => client.query({ ...BEGIN })

/**
 * Begins a transaction and asks its first statement in one packet, as drivers of other languages do: a way to the server
 * and back less for every transaction.
 */
export const askFirst = (client: ClientBase, { name, text, values }: Statement): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const config = { text, values: [...values], queryMode: 'extended', ...(name && { name }) }
    const query = new Query(config, undefined, (error, found) => (error ? reject(error) : resolve(found)))
    query.submit = (connection: Connection) => {
      connection.stream.cork()
      try {
        connection.bind({ statement: BEGIN.name }, true)
        connection.execute({}, true)
        return Query.prototype.submit.call(query, connection)
      } finally {
        connection.stream.uncork()
      }
    }
    client.query(query)
  })
