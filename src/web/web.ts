import { Hono } from 'hono'
import { basePathOf } from '../contracts/base-path.ts'
import { relyingPartyOf } from '../effects/passkeys/relying-party.ts'
import { securityHeaders } from './http/security-headers.ts'
import { createAssets } from './layout/assets.ts'
import { failed, notFound } from './layout/messages.ts'
import { createRenderer } from './layout/renderer.ts'
import { notSignedIn } from './pages/not-signed-in.ts'
import { pages } from './pages.ts'
import type { WebParts } from './parts.ts'
import { passkeyWay } from './sign-in/passkey-way.ts'
import { signInPage } from './sign-in/sign-in.ts'

/**
 * The pages that people open from a chat or from a mail. They are rendered here, complete without JavaScript, with
 * nothing from elsewhere.
 *
 * Mount them at `/` and last: they answer every request that is left, with "there is nothing here" where no page is.
 */
export const createWeb = (parts: WebParts): Hono => {
  const assets = createAssets(parts.brand, basePathOf(parts.publicUrl))
  const renderer = createRenderer({ ...parts, assets })
  const app = new Hono()

  app.use(securityHeaders(parts.publicUrl, parts.framedBy))
  app.onError((error, c) => {
    parts.report(error, { page: c.req.path.split('/', 2)[1], method: c.req.method })
    return renderer.message(c, failed)
  })

  for (const [name, build] of Object.entries(pages)) app.route(`/${name}`, build(parts, renderer))
  if (parts.protectedHosts) app.route('/forward-auth', notSignedIn(parts.protectedHosts, renderer))
  const party = relyingPartyOf(parts.publicUrl)
  const ways = party ? [passkeyWay(parts, party)] : []
  if (parts.signIn) app.route('/login', signInPage({ ...parts, ways, ...parts.signIn }, renderer))
  app.get('/web/:file', (c) => assets.file(c, c.req.param('file')) ?? renderer.message(c, notFound))
  app.all('/web/:file', renderer.onlyAllowing('GET, HEAD'))
  app.all('*', (c) => renderer.message(c, notFound))

  return app
}
