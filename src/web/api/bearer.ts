import { createHash, timingSafeEqual } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import { problem } from './problem.ts'

/**
 * Lets through who has one of the keys (RFC 6750). Each is compared, in the same time whichever fits and however long
 * what was sent is.
 */
export const bearer = (keys: readonly string[]): MiddlewareHandler => {
  const right = keys.map(digest)
  return async (c, next) => {
    const [, given = ''] = /^Bearer +(\S+)$/i.exec(c.req.header('authorization') ?? '') ?? []
    const sent = digest(given)
    const fits = right.map((one) => timingSafeEqual(one, sent)).includes(true)
    if (fits) return next()
    c.header('www-authenticate', 'Bearer')
    return problem(c, 'api-key')
  }
}

const digest = (text: string) => createHash('sha256').update(text).digest()
