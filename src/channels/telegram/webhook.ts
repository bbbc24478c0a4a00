import { createHash, timingSafeEqual } from 'node:crypto'
import { Hono, type MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { ALLOWED_UPDATES } from './inbound.ts'
import type { Caller } from './telegram.ts'

/**
 * `POST /telegram/webhook`. The secret is compared in constant time before anything is parsed; an update that could
 * not be committed is answered 503, so that Telegram sends it again after the time we ask for (it obeys
 * `Retry-After` up to 3 600 s).
 */
export const webhook = (
  secret: string,
  receive: (raw: unknown) => Promise<number | undefined>,
  report: (error: unknown) => void,
): Hono => {
  const right = digest(secret)
  return new Hono().post('/telegram/webhook', limited, async (context) => {
    const given = context.req.header('X-Telegram-Bot-Api-Secret-Token') ?? ''
    if (!timingSafeEqual(digest(given), right)) return context.body(null, 401)
    const raw: unknown = await context.req.json().catch(() => undefined)
    if (raw === undefined) return context.body(null, 400)
    try {
      const again = await receive(raw)
      if (again === undefined) return context.body(null, 200)
      context.header('Retry-After', String(Math.ceil(again / 1000)))
    } catch (error) {
      report(error)
      context.header('Retry-After', '5')
    }
    return context.body(null, 503)
  })
}

/** Bytes. */
const MOST = 1_000_000

/** Telegram says how long an update is; only one of unknown length is read through Hono's stream, which costs much more. */
const limited: MiddlewareHandler = async (context, next) => {
  const length = context.req.header('Content-Length')
  if (length === undefined) return bodyLimit({ maxSize: MOST })(context, next)
  return Number(length) > MOST ? context.body(null, 413) : next()
}

/** Tells Telegram where we are. Updates that waited meanwhile are kept. */
export const registerWebhook = (call: Caller, url: string, secret: string) =>
  call('setWebhook', {
    url,
    secret_token: secret,
    allowed_updates: ALLOWED_UPDATES,
    max_connections: 100,
  })

/** Equal lengths whatever was sent, so that the comparison tells nothing. */
const digest = (text: string) => createHash('sha256').update(text).digest()
