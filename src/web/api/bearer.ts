import { createHash, timingSafeEqual } from 'node:crypto'
import type { Context, MiddlewareHandler } from 'hono'
import { problem } from './problem.ts'

/** Lets a request through that carries one of the keys (RFC 6750). */
export const bearer = (keys: readonly string[]): MiddlewareHandler => {
  const find = createKeyFinder(keys)
  return async (c, next) => (find(c) === undefined ? withoutKey(c) : next())
}

/**
 * Finds the key that a request carries, by its place. Every key is compared, by its digest: the time tells neither which
 * key fits nor how long it is.
 */
export const createKeyFinder = (keys: readonly string[]): ((c: Context) => number | undefined) => {
  const right = keys.map(digest)
  return (c) => {
    const [, given = ''] = /^Bearer +(\S+)$/i.exec(c.req.header('authorization') ?? '') ?? []
    const sent = digest(given)
    const place = right.map((key) => timingSafeEqual(key, sent)).indexOf(true)
    return place === -1 ? undefined : place
  }
}

/** Answers a request that carries none of them. */
export const withoutKey = (c: Context): Response => {
  c.header('www-authenticate', 'Bearer')
  return problem(c, 'api-key')
}

const digest = (text: string) => createHash('sha256').update(text).digest()
