import pino, { type Logger, type LoggerOptions } from 'pino'
import { currentTrace } from '../contracts/trace.ts'
import { PorticoError } from '../errors.ts'

export type { Logger }

/** Names under which a secret or a full address must never be written, wherever they stand. */
const SECRET = [
  'password',
  'code',
  'token',
  'secret',
  'sealed',
  'text',
  'email',
  'phone',
  'address',
  'authorization',
  'cookie',
]

/**
 * One JSON line for each thing that an operator should know; what people do is counted and not logged. Errors are
 * written with their stable code, their facts and the sentence that holds the cure; what could hold a secret or a
 * person's address is cut out by name, and tokens of bots by their look. Each line says what it belongs to: see `Trace`.
 */
export const createLog = (level: string, stream: 'stdout' | 'stderr' = 'stdout'): Logger =>
  pino(optionsOf(level), pino.destination(stream === 'stdout' ? 1 : 2))

const optionsOf = (level: string): LoggerOptions => ({
  level,
  base: null,
  mixin: () => ({ ...currentTrace() }),
  timestamp: pino.stdTimeFunctions.isoTime,
  redact: {
    paths: SECRET.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]),
    censor: (value) => (isStatus(value) ? value : '[hidden]'),
  },
  serializers: { error: (error: unknown) => described(error) },
  hooks: {
    streamWrite: (line) => line.replace(/(?<!\d)\d{6,12}:[A-Za-z0-9_-]{30,}/g, '[bot token]'),
  },
})

/** What another service answered, such as 404. What people type is text, and longer. */
const isStatus = (value: unknown) => typeof value === 'number' && value < 1_000

const described = (error: unknown): object =>
  error instanceof PorticoError
    ? {
        fault: error.code,
        message: error.message,
        ...error.facts,
        ...(error.cause ? { cause: described(error.cause) } : {}),
      }
    : error instanceof Error
      ? { name: error.name, message: error.message, stack: error.stack }
      : { message: String(error) }
