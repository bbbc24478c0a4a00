/** How long Postgres may take (ms); 0: as long as it takes. */
export interface Limits {
  /** For a statement: the server ends it. */
  readonly statement: number
  /** For a lock that a statement waits for: the server ends it. */
  readonly lock: number
  /** For a transaction in which nothing is asked: the server ends the connection. */
  readonly idle: number
  /** For any answer: a server that says nothing at all is given up. */
  readonly answer: number
  /** Whether one transaction at a time goes on, of all processes that have the same tables. */
  readonly alone?: boolean
  /** Whether a connection has them, by its settings as `show` tells them. */
  hold(settings: { readonly statement: string; readonly lock: string }): boolean
}

const limits = (each: Omit<Limits, 'hold'>): Limits => ({
  ...each,
  hold: ({ statement, lock }) =>
    milliseconds(statement) === each.statement && milliseconds(lock) === each.lock,
})

/** While people wait. */
export const SERVING = limits({ statement: 5000, lock: 4000, idle: 10_000, answer: 6000 })

/** While the tables are changed: that takes as long as there are rows, and other processes wait for their turn. */
export const CHANGING_TABLES = limits({ statement: 0, lock: 0, idle: 0, answer: 0, alone: true })

/** What is asked for when a connection begins. */
export const startupOf = ({ statement, lock, idle }: Limits, schema?: string) => ({
  ...(statement > 0 && { statement_timeout: statement }),
  ...(lock > 0 && { lock_timeout: lock }),
  ...(idle > 0 && { idle_in_transaction_session_timeout: idle }),
  ...(schema && { options: `-c search_path=${schema}` }),
})

/** Begins a transaction that has the limits and the schema, in one packet. */
export const transactionOf = ({ statement, lock, idle, alone }: Limits, schema?: string): string =>
  [
    'begin',
    `set local statement_timeout = ${statement}`,
    `set local lock_timeout = ${lock}`,
    `set local idle_in_transaction_session_timeout = ${idle}`,
    ...(schema ? [`set local search_path = ${schema}`] : []),
    ...(alone ? [TURN] : []),
  ].join('; ')

const TURN = `select pg_advisory_xact_lock(hashtextextended('portico ' || coalesce(current_schema(), ''), 0))`

/** `5s`, `4000ms`, `2min` or `0`, as https://www.postgresql.org/docs/current/config-setting.html writes times. */
const milliseconds = (shown: string): number => {
  const [, digits = '', unit = ''] = shown.match(/^(\d+)(\D*)$/) ?? []
  return Number(digits) * ({ ms: 1, s: 1000, min: 60_000, h: 3_600_000, d: 86_400_000 }[unit] ?? 1)
}
