import { Hono } from 'hono'
import type { Brand } from '../../flows/screen.ts'
import type { Directory } from '../accounts/directory.ts'
import type { Engine } from '../engine/engine.ts'
import type { Passwords } from '../passwords/passwords.ts'
import type { Secrets } from '../secrets/secrets.ts'
import type { Wording } from '../words/words.ts'
import { activate } from './activate.ts'
import { approve } from './approve.ts'
import { assetFile } from './assets.ts'
import { codes } from './codes.ts'
import { notMe } from './not-me.ts'
import { createPages, failed, unknown } from './page.ts'
import { password } from './password.ts'
import { securityHeaders } from './security-headers.ts'
import { signIn } from './sign-in.ts'
import { twoStep } from './two-step.ts'

export interface WebParts {
  readonly engine: Pick<Engine, 'tell'>
  readonly directory: Directory
  readonly secrets: Secrets
  readonly passwords: Pick<Passwords, 'judge' | 'hash' | 'verify'>
  readonly wording: Wording
  readonly brand: Brand
  /** Where the pages are reached from outside. What a request says of its own host is never believed. */
  readonly publicUrl: string
  /** Epoch ms. */
  readonly now: () => number
  /** Hears of what went wrong on our side; neither addresses of pages nor anything typed is told. */
  readonly report: (error: unknown, facts: Record<string, unknown>) => void
  /** Address of the chat with the bot, once it is known: a way back from the pages. */
  readonly chat?: () => string | undefined
}

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
    return pages.notice(c, failed)
  })

  app.route('/activate', activate(parts, pages))
  app.route('/password', password(parts, pages))
  app.route('/not-me', notMe(parts, pages))
  app.route('/approve', approve(parts, pages))
  app.route('/sign-in', signIn(parts, pages))
  app.route('/two-step', twoStep(parts, pages))
  app.route('/codes', codes(parts, pages))
  app.get('/web/:file', (c) => assetFile(c, c.req.param('file')) ?? pages.notice(c, unknown))
  app.all('/web/:file', pages.onlyAllowing('GET, HEAD'))
  app.all('*', (c) => pages.notice(c, unknown))

  return app
}
