import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { foreignForm, unreadable } from '../layout/messages.ts'
import type { Renderer } from '../layout/renderer.ts'

const KIB = 1024

/**
 * Lets a post through only from a page of our own origin, of the given content type, and of at most 16 KiB.
 *
 * A browser that sends `Sec-Fetch-Site` is believed; an older browser, or one that reaches us without TLS, names the
 * `Origin`. A post with neither header is refused (OWASP ASVS 5.0, 3.5).
 */
export const sameOriginForm = (
  renderer: Renderer,
  publicUrl: string,
  contentType: 'application/x-www-form-urlencoded' | 'application/json',
): MiddlewareHandler => {
  const { origin } = new URL(publicUrl)
  const limit = bodyLimit({
    maxSize: 16 * KIB,
    onError: (c) => renderer.message(c, { ...unreadable, status: 413 }),
  })
  return async (c, next) => {
    const site = c.req.header('sec-fetch-site')
    const own = site === undefined ? c.req.header('origin') === origin : site === 'same-origin'
    if (!own) return renderer.message(c, foreignForm)
    const type = c.req.header('content-type')?.split(';', 1)[0]?.trim().toLowerCase()
    if (type !== contentType) return renderer.message(c, { ...unreadable, status: 415 })
    return limit(c, next)
  }
}
