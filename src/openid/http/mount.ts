import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import { Hono } from 'hono'
import { basePathOf } from '../../contracts/base-path.ts'
import type { Provider } from '../provider/provider.ts'
import { nodeExchange } from './node-exchange.ts'

/** Where an application looks for what the provider is and can (OpenID Connect Discovery 1.0, 4; RFC 8414, 3). */
const WELL_KNOWN = ['openid-configuration', 'oauth-authorization-server'].map(
  (name) => `/.well-known/${name}`,
)

/**
 * Says that the provider has answered by itself. Where a host's server of Hono has put its own `Response` into the place of Node's before
 * this file was loaded, that one would be sent once more, until its body was looked at.
 */
const sent = RESPONSE_ALREADY_SENT
void sent.body

/**
 * Hands requests to the provider, with the host and the scheme of the public address: what a request says of its own host, and
 * what a proxy before us adds, is never believed.
 */
export const mountProvider = (publicUrl: string, provider: () => Promise<Provider>): Hono => {
  const base = basePathOf(publicUrl)
  const { host, protocol } = new URL(publicUrl)
  const app = new Hono()

  const handle = async (c: Parameters<typeof nodeExchange>[0], path: string) => {
    const exchange = nodeExchange(c)
    if (!exchange) return c.text(NEEDS_NODE, 501)
    const { request, response } = exchange
    request.url = `${path}${new URL(c.req.url).search}`
    request.originalUrl = `${base}${request.url}`
    Object.assign(request.headers, {
      host,
      'x-forwarded-host': host,
      'x-forwarded-proto': protocol.slice(0, -1),
    })
    for (const [name, value] of HEADERS) response.setHeader(name, value)
    await answerOf(await provider())(request, response)
    return sent
  }

  app.all('/openid/*', (c) => handle(c, c.req.path))
  for (const path of WELL_KNOWN) {
    app.all(path, (c) => handle(c, path))
    // With a path in the address of the issuer, RFC 8414 puts the name before it.
    if (base !== '') app.all(`${path}${base}`, (c) => handle(c, path))
  }
  return app
}

/** Made once for each provider. */
const answers = new WeakMap<Provider, ReturnType<Provider['callback']>>()

const answerOf = (provider: Provider): ReturnType<Provider['callback']> => {
  const answer = answers.get(provider) ?? provider.callback()
  answers.set(provider, answer)
  return answer
}

const HEADERS = [
  ['referrer-policy', 'no-referrer'],
  ['x-content-type-options', 'nosniff'],
  ['x-frame-options', 'DENY'],
] as const

const NEEDS_NODE =
  'OpenID Connect is served by Node’s own server: hand requests to `portico.listener` instead of `portico.fetch`.\n'
