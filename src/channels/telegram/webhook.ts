import { timingSafeEqual } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { withinTurn } from '../../contracts/trace.ts'
import { ALLOWED_UPDATES } from './inbound.ts'
import type { Caller } from './outcome.ts'
import type { UpdateHandler } from './update-handler.ts'

/** Answers a request for the webhook; false: the request is for another path. */
export type Webhook = (request: IncomingMessage, response: ServerResponse) => boolean

/**
 * `POST /telegram/webhook`, on Node's own server: every update comes this way. The secret is compared in constant time
 * before the body is read. An update that could not be committed is answered 503, so that Telegram sends it again after
 * the time in `Retry-After` (it obeys up to 3 600 s). So is one that is still under way when the program hangs up: the next
 * process takes it, or knows that it was committed.
 */
export const webhook = (
  secret: string,
  handle: UpdateHandler,
  report: (error: unknown) => void,
  /** Times a request until it is answered. */
  time: (route: string, method: string, response: ServerResponse) => void = () => {},
  hangingUp: AbortSignal = new AbortController().signal,
): Webhook => {
  const right = Buffer.from(secret)
  const underWay = new Set<ServerResponse>()
  const putOffAll = () => {
    for (const response of underWay) answer(response, 503, SOON)
  }
  hangingUp.addEventListener('abort', putOffAll, { once: true })

  const take = async (body: Buffer, response: ServerResponse) => {
    const raw = parsed(body)
    if (raw === undefined) return answer(response, 400)
    underWay.add(response)
    try {
      const retryIn = await handle(raw)
      if (retryIn === undefined) return answer(response, 200)
      answer(response, 503, Math.ceil(retryIn / 1000))
    } catch (error) {
      report(error)
      answer(response, 503, 5)
    } finally {
      underWay.delete(response)
    }
  }

  return (request, response) => {
    if (request.method !== 'POST' || pathOf(request) !== ROUTE) return false
    time(ROUTE, request.method, response)
    if (!isEqual(request.headers['x-telegram-bot-api-secret-token'], right)) answer(response, 401)
    else if (Number(request.headers['content-length'] ?? 0) > MOST) answer(response, 413)
    else
      read(request, (body) => {
        if (body) void withinTurn(() => take(body, response))
        else answer(response, 413)
      })
    return true
  }
}

const ROUTE = '/telegram/webhook'
/** Seconds, after which another process has taken over. */
const SOON = 1
/** Bytes. */
const MOST = 1_000_000

const pathOf = ({ url = '' }: IncomingMessage) => {
  const query = url.indexOf('?')
  return query < 0 ? url : url.slice(0, query)
}

/** In constant time for every text of the right length. */
const isEqual = (given: unknown, right: Buffer): boolean => {
  const sent = Buffer.from(typeof given === 'string' ? given : '')
  return sent.length === right.length && timingSafeEqual(sent, right)
}

/** The whole body; undefined: it is too large. A body that breaks off is never handed on: its sender has gone. */
const read = (request: IncomingMessage, then: (body: Buffer | undefined) => void): void => {
  const chunks: Buffer[] = []
  let length = 0
  request.on('data', (chunk: Buffer) => {
    length += chunk.length
    if (length <= MOST) chunks.push(chunk)
  })
  request.on('end', () => {
    const [only, ...more] = chunks
    then(length > MOST ? undefined : more.length === 0 ? (only ?? Buffer.alloc(0)) : Buffer.concat(chunks))
  })
}

const parsed = (body: Buffer): unknown => {
  try {
    return JSON.parse(body.toString())
  } catch {
    return undefined
  }
}

const answer = (response: ServerResponse, status: number, retryAfter?: number): void => {
  if (response.headersSent) return
  const headers = {
    'content-length': 0,
    ...(retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }),
  }
  response.writeHead(status, headers).end()
}

/** Tells Telegram where the webhook is. Updates that waited meanwhile are kept. */
export const registerWebhook = (call: Caller, url: string, secret: string) =>
  call('setWebhook', {
    url,
    secret_token: secret,
    allowed_updates: ALLOWED_UPDATES,
    max_connections: 100,
  })
