import type { Context, MiddlewareHandler } from 'hono'
import { secureHeaders } from 'hono/secure-headers'

const self = ["'self'"]
const none = ["'none'"]

/** Telegram's web apps show what a button opens in a frame (Mini App); the playground is one of our own pages. */
const telegram = "'self' https://web.telegram.org https://*.telegram.org"
const framed = /^\/(password|approve|link|two-step|codes)(\/|$)/
const framedBy = ({ req }: Context) => (framed.test(req.path) ? telegram : "'none'")

const YEARS_2 = 63_072_000

/**
 * What every answer says to the browser, errors included: nothing from elsewhere, no framing but in Telegram, no
 * address handed on, nothing kept that an answer has not marked as cacheable (OWASP ASVS 5.0, 3.4).
 */
export const securityHeaders = (publicUrl: string): MiddlewareHandler => {
  const secure = secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: none,
      scriptSrc: self,
      styleSrc: self,
      imgSrc: ["'self'", 'data:'],
      connectSrc: self,
      formAction: self,
      baseUri: none,
      objectSrc: none,
      frameAncestors: [framedBy],
    },
    // Knows no list of hosts; `frame-ancestors` says the same and more.
    xFrameOptions: false,
    strictTransportSecurity: new URL(publicUrl).protocol === 'https:' && `max-age=${YEARS_2}`,
  })
  return (c, next) =>
    secure(c, async () => {
      await next()
      if (!c.res.headers.has('cache-control')) c.res.headers.set('cache-control', 'no-store')
    })
}
