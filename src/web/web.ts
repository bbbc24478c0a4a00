import { Hono } from 'hono'
import { activate } from './activate.ts'
import { approve } from './approve.ts'
import { assetFile } from './assets.ts'
import { codes } from './codes.ts'
import { link } from './link.ts'
import { notMe } from './not-me.ts'
import { createPages, failed, unknown } from './page.ts'
import type { WebParts } from './parts.ts'
import { password } from './password.ts'
import { securityHeaders } from './security-headers.ts'
import { twoStep } from './two-step.ts'

/**
 * The pages of the sign-up. Rendered here, complete without JavaScript, with nothing from elsewhere.
 *
 * Mount it at `/` and last: whatever nobody else has answered gets its kind "there is nothing here".
 */
export const createWeb = (parts: WebParts): Hono => {
  const pages = createPages(parts)
  const app = new Hono()

  app.use(securityHeaders(parts.publicUrl))
  app.onError((error, c) => {
    parts.report(error, { page: c.req.path.split('/', 2)[1], method: c.req.method })
    return pages.messagePage(c, failed)
  })

  app.route('/activate', activate(parts, pages))
  app.route('/password', password(parts, pages))
  app.route('/not-me', notMe(parts, pages))
  app.route('/approve', approve(parts, pages))
  app.route('/link', link(parts, pages))
  app.route('/two-step', twoStep(parts, pages))
  app.route('/codes', codes(parts, pages))
  app.get('/web/:file', (c) => assetFile(c, c.req.param('file')) ?? pages.messagePage(c, unknown))
  app.all('/web/:file', pages.onlyAllowing('GET, HEAD'))
  app.all('*', (c) => pages.messagePage(c, unknown))

  return app
}
