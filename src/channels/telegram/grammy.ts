import { Api, GrammyError, HttpError, InputFile } from 'grammy/web'
import type { Dispatcher } from 'undici'
import type { File } from './outbound.ts'
import { openPool } from './pool.ts'
import type { Caller, Outcome } from './telegram.ts'

export interface GrammyMount {
  readonly call: Caller
}

/**
 * grammY as the carrier: it knows the HTTP of the Bot API, and nothing of conversations. Its build for the web is the
 * same in one file, without the HTTP client that we replace.
 */
export const mountGrammy = (token: string, apiRoot = 'https://api.telegram.org'): GrammyMount => {
  const api = new Api(token, { apiRoot, fetch: pooled(apiRoot), timeoutSeconds: 40 })
  const raw = api.raw as unknown as Record<string, (...params: object[]) => Promise<unknown>>
  const call: Caller = async (method, params) => {
    try {
      const given = Object.keys(params).length > 0 ? [withFiles(params)] : []
      return { ok: true, result: await raw[method]?.(...given) }
    } catch (error) {
      return outcomeOf(error)
    }
  }
  return { call }
}

/** What grammY needs of `fetch`, over connections that stay open: a call costs half the processor time of its own client. */
const pooled = (apiRoot: string) => {
  const { origin } = new URL(apiRoot)
  const request = openPool(origin, { connections: 128, keepAliveTimeout: 30_000 })
  const post = async (url: string, options: Dispatcher.RequestOptions) => {
    const headersTimeout = url.endsWith('/getUpdates') ? 40_000 : ANSWERED_WITHIN
    const { statusCode, body } = await request({
      ...options,
      path: url.slice(origin.length),
      headersTimeout,
    })
    return { json: () => body.json().catch((error: unknown) => unlessRefused(statusCode, error)) }
  }
  return post as unknown as typeof fetch
}

/** ms. Everybody whose updates came with the same poll waits as long for a call that hangs. */
const ANSWERED_WITHIN = 5_000

/** A gateway before the Bot API refuses in words of its own: that is an answer, too. */
const unlessRefused = (statusCode: number, error: unknown) => {
  if (statusCode < 400) throw error
  return { ok: false, error_code: statusCode, description: 'A gateway answered in place of the Bot API.' }
}

/** Errors of a connection that never came about. */
const notSent = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
])

const outcomeOf = (error: unknown): Outcome => {
  if (error instanceof GrammyError) {
    const retryAfter = error.parameters.retry_after
    return {
      ok: false,
      code: error.error_code,
      description: error.description,
      ...(retryAfter === undefined ? {} : { retryAfter }),
    }
  }
  if (error instanceof HttpError) {
    const { code = '' } = (error.error ?? {}) as { code?: string }
    const description = 'No answer came from the Bot API.'
    return { ok: false, code: 0, description, ...(notSent.has(code) ? {} : { unknown: true }) }
  }
  throw error
}

/** Files become uploads. */
const withFiles = (params: Readonly<Record<string, unknown>>): object => {
  const { media } = params as { media?: { media?: unknown } }
  const uploads = Object.entries(params).map(([name, value]) => [name, upload(value)])
  return {
    ...Object.fromEntries(uploads),
    ...(media ? { media: { ...media, media: upload(media.media) } } : {}),
  }
}

const upload = (value: unknown) => (isFile(value) ? new InputFile(value.bytes, value.name) : value)

const isFile = (value: unknown): value is File =>
  typeof value === 'object' && value !== null && 'bytes' in value && value.bytes instanceof Uint8Array
