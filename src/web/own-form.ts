import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { type Pages, refused, unreadable } from './page.ts'

const KIB = 1024

/**
 * Lets a post through only if a page of ours sent it, in the form it has, and at most 16 KiB of it.
 *
 * A browser that speaks of `Sec-Fetch-Site` is believed; an older one, or one that reaches us without TLS, names the
 * `Origin`. A post that says neither is refused (OWASP ASVS 5.0, 3.5).
 */
export const ownForm = (pages: Pages, publicUrl: string, contentType: string): MiddlewareHandler => {
  const { origin } = new URL(publicUrl)
  const limit = bodyLimit({
    maxSize: 16 * KIB,
    onError: (c) => pages.messagePage(c, { ...unreadable, status: 413 }),
  })
  return async (c, next) => {
    const site = c.req.header('sec-fetch-site')
    const own = site === undefined ? c.req.header('origin') === origin : site === 'same-origin'
    if (!own) return pages.messagePage(c, refused)
    const type = c.req.header('content-type')?.split(';', 1)[0]?.trim().toLowerCase()
    if (type !== contentType) return pages.messagePage(c, { ...unreadable, status: 415 })
    return limit(c, next)
  }
}
