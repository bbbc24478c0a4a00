import { PorticoError } from '../../errors.ts'

/** What an operator should hear of a kind of fault: its code, and the cure. */
interface Kind {
  readonly code: string
  readonly says: (where: string, reason: string) => string
}

const unreachable: Kind = {
  code: 'database/unreachable',
  says: (where, reason) =>
    `Postgres at ${where} does not answer (${reason}). Check that it runs and that DATABASE_URL names it; as soon as it answers, all goes on by itself.`,
}
const noConnection: Kind = {
  code: 'database/no-connection',
  says: (where, reason) =>
    `No connection to Postgres at ${where} is free (${reason}). Raise max_connections there, or the pool of the pooler before it, or start fewer processes.`,
}
const readOnly: Kind = {
  code: 'database/read-only',
  says: (where, reason) =>
    `Postgres at ${where} cannot be written to (${reason}). If it is a replica, name the primary in DATABASE_URL, or both.`,
}
const full: Kind = {
  code: 'database/full',
  says: (where, reason) =>
    `The disk of Postgres at ${where} is full (${reason}). Make room there; all goes on by itself.`,
}
const outOfMemory: Kind = {
  code: 'database/out-of-memory',
  says: (where, reason) =>
    `Postgres at ${where} has no memory left (${reason}). Give its machine more, or lower its max_connections and work_mem.`,
}
const timeout: Kind = {
  code: 'database/timeout',
  says: (where, reason) =>
    `Postgres at ${where} took too long (${reason}). See pg_stat_activity for what holds a lock or keeps it busy.`,
}
const rights: Kind = {
  code: 'database/rights',
  says: (where, reason) =>
    `The database user may not do what Portico needs at ${where} (${reason}). Make that user the owner of the tables, or grant what is missing.`,
}
const refused: Kind = {
  code: 'database/refused',
  says: (where, reason) => `Postgres at ${where} refuses: "${reason}". Mend that there, or in DATABASE_URL.`,
}
const otherTables: Kind = {
  code: 'database/schema',
  says: (where, reason) =>
    `The tables at ${where} are not those of this release (${reason}). Start the newest release that has used them, or run "npm run migrate".`,
}

/** Kinds by SQLSTATE, or by its class: https://www.postgresql.org/docs/current/errcodes-appendix.html */
const kinds: Readonly<Record<string, Kind>> = {
  '08': unreachable,
  '57P': unreachable,
  '53': noConnection,
  '53100': full,
  '53200': outOfMemory,
  '25006': readOnly,
  '57014': timeout,
  '55P03': timeout,
  '25P03': timeout,
  '25P04': timeout,
  '42501': rights,
  '28': refused,
  '3D': refused,
  '55000': refused,
  '42P01': otherTables,
  '42703': otherTables,
  '3F000': otherTables,
}

/** What PgBouncer says under `08P01`, its only code, where it has no connection to give. */
const POOLER_FULL = /no more connections|query_wait_timeout|too many connections/

/** What node-postgres says by itself, without a code. */
const QUEUED = 'timeout exceeded when trying to connect'
const SILENT = 'Query read timeout'
const LOST =
  /^Connection terminated|connection error and is not queryable|^Client was closed|timeout expired|does not support SSL/

/** Codes of Node for a connection that could not be made, or was lost: system errors of sockets, DNS and TLS. */
const SOCKET = /^(E(?!RR_)[A-Z0-9_]+$|ERR_SSL_|ERR_TLS_|CERT_|SELF_SIGNED_|DEPTH_ZERO_|UNABLE_TO_)/

const kindOf = (error: unknown): Kind | undefined => {
  const { message = '', code } = error as { message?: string; code?: unknown }
  if (message === QUEUED) return noConnection
  if (message === SILENT) return timeout
  if (LOST.test(message)) return unreachable
  if (typeof code !== 'string') return undefined
  if (/^[A-Z0-9]{5}$/.test(code) && 'severity' in (error as object))
    return POOLER_FULL.test(message)
      ? noConnection
      : (kinds[code] ?? kinds[code.slice(0, 3)] ?? kinds[code.slice(0, 2)])
  return SOCKET.test(code) ? unreachable : undefined
}

/**
 * The fault that an error of Postgres, of a pooler or of the line between stands for, with a stable code; the error
 * itself where it is none of these, such as a conflict with another transaction, which is tried again.
 */
export const postgresFault = (where: string, error: unknown): unknown => {
  if (error instanceof PorticoError) return error
  const kind = kindOf(error)
  if (!kind) return error
  const { code } = error as { code?: string }
  return new PorticoError(
    kind.code,
    kind.says(where, reasonOf(error)),
    { where, ...(code && { state: code }) },
    error,
  )
}

/** Whether a connection is of no use after that error, however it looks: another one is to be made. */
export const breaksConnection = (fault: unknown): boolean =>
  fault instanceof PorticoError &&
  (fault.code === unreachable.code ||
    fault.code === readOnly.code ||
    (fault.cause as Error)?.message === SILENT)

/** As Node words it; where a name has several addresses and none answers, it has only a code. */
const reasonOf = (error: unknown): string => {
  const { message, code } = error as { message?: string; code?: string }
  return (message || code || 'no reason given').replace(/\.$/, '')
}
