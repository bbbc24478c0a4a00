import type { Context, MiddlewareHandler } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import { opensInBrowser, pages } from '../../../flows/pages.ts'

const self = ["'self'"]
const none = ["'none'"]

/** Not a page for the person's own browser: no frame asks for a passkey. */
const openedByButton: ReadonlySet<string | undefined> = new Set(pages.filter((page) => !opensInBrowser(page)))

/** Apps of channels show in a frame what a button opens; so does the playground, from our own origin. */
const frameAncestors = (framedBy: readonly string[]) => {
  const apps = ["'self'", ...framedBy].join(' ')
  return ({ req }: Context) => (openedByButton.has(req.path.split('/', 2)[1]) ? apps : "'none'")
}

const YEARS_2 = 63_072_000

/**
 * The headers of every answer, errors included: the browser loads nothing from elsewhere, only the apps of channels may
 * frame a page, no address reaches another site, and nothing is kept that an answer has not marked as cacheable (OWASP ASVS 5.0, 3.4).
 */
export const securityHeaders = (
  publicUrl: string,
  framedBy: readonly string[] = [],
  formsLeadTo: readonly string[] = [],
): MiddlewareHandler => {
  const secure = secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: none,
      scriptSrc: self,
      styleSrc: self,
      imgSrc: ["'self'", 'data:'],
      connectSrc: self,
      // Chromium asks it of redirects behind a form, too.
      formAction: [...self, ...formsLeadTo],
      baseUri: none,
      objectSrc: none,
      frameAncestors: [frameAncestors(framedBy)],
    },
    // X-Frame-Options knows no list of hosts; `frame-ancestors` says the same and more.
    xFrameOptions: false,
    strictTransportSecurity: new URL(publicUrl).protocol === 'https:' && `max-age=${YEARS_2}`,
  })
  return (c, next) =>
    secure(c, async () => {
      await next()
      if (!c.res.headers.has('cache-control')) c.res.headers.set('cache-control', 'no-store')
    })
}
