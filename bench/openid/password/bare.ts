/**
 * `oidc-provider` with the least sign-in page that it can have: a form, one argon2id hash compared in this process, and no
 * more. Records and people are in memory; nothing is counted, and nobody is told.
 */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import Provider from 'oidc-provider'
import { hash, verify } from '../../../src/passwords/argon2.ts'
import { CALLBACK, CLIENT, PASSWORD, SECRET } from '../contest.ts'

const server = createServer()
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
const issuer = `http://localhost:${(server.address() as AddressInfo).port}`
const stored = await hash(PASSWORD)
const provider = new Provider(issuer, {
  clients: [{ client_id: CLIENT, client_secret: SECRET, redirect_uris: [CALLBACK] }],
  features: { devInteractions: { enabled: false } },
  interactions: { url: (_, { uid }) => `/login/${uid}` },
  async loadExistingGrant({ oidc: { client, session, provider } }) {
    const grant = new provider.Grant({
      clientId: client?.clientId ?? '',
      accountId: session?.accountId ?? '',
    })
    grant.addOIDCScope('openid')
    await grant.save()
    return grant
  },
  findAccount: (_, accountId) => ({ accountId, claims: () => ({ sub: accountId }) }),
})
const callback = provider.callback()
server.on('request', async (request, response) => {
  if (!request.url?.startsWith('/login/')) return callback(request, response)
  if (request.method === 'GET')
    return response.end('<form method="post"><input name="identifier"><input name="password"></form>')
  const form = new URLSearchParams(await text(request))
  if (!(await verify(stored, form.get('password') ?? ''))) return response.writeHead(403).end()
  await provider.interactionFinished(request, response, {
    login: { accountId: form.get('identifier') ?? '' },
  })
})
process.send?.(issuer)
