import type { Dispatcher } from 'undici'
import type { Outcome } from './outcome.ts'
import { openPool } from './pool.ts'

/** Posts to a path of the Bot API and resolves with what it answered, as JSON. Rejects when no answer came. */
export type Post = (
  path: string,
  request: Required<Pick<Dispatcher.DispatchOptions, 'headers' | 'body'>>,
) => Promise<unknown>

/** Over connections that stay open: a call costs half the processor time of `fetch`. */
export const openPost = (apiRoot: string): Post => {
  const request = openPool(new URL(apiRoot).origin, { connections: 128, keepAliveTimeout: 30_000 })
  return async (path, { headers, body }) => {
    const time = path.endsWith('/getUpdates') ? POLLED_WITHIN : ANSWERED_WITHIN
    const what = { path, method: 'POST', headers, body, headersTimeout: time, bodyTimeout: time } as const
    const { statusCode, text } = await request(what)
    try {
      return JSON.parse(text)
    } catch (error) {
      return unlessRefused(statusCode, error)
    }
  }
}

/** ms. A call that hangs keeps waiting every person whose update came with the same poll. */
export const ANSWERED_WITHIN = 5_000
/** ms. Telegram holds a poll for 30 s. */
export const POLLED_WITHIN = 40_000

/** A gateway before the Bot API refuses without JSON: that is an answer, too. */
const unlessRefused = (statusCode: number, error: unknown) => {
  if (statusCode < 400) throw error
  return { ok: false, error_code: statusCode, description: 'A gateway answered in place of the Bot API.' }
}

/** https://core.telegram.org/bots/api#making-requests */
interface Answer {
  readonly ok: boolean
  readonly result?: unknown
  readonly error_code?: number
  readonly description?: string
  readonly parameters?: { readonly retry_after?: number }
}

export const answerOf = (answer: unknown): Outcome => {
  const { ok, result, error_code = 0, description = '', parameters } = answer as Answer
  if (ok) return { ok, result }
  const retryAfter = parameters?.retry_after
  return { ok, code: error_code, description, ...(retryAfter === undefined ? {} : { retryAfter }) }
}

/** Node's and undici's codes for a connection that was never made. */
const notSent = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
])

export const unanswered = (error: unknown): Outcome => {
  const { code = '' } = (error ?? {}) as { code?: string }
  const description = 'No answer came from the Bot API.'
  return { ok: false, code: 0, description, ...(notSent.has(code) ? {} : { unknown: true }) }
}
