/** `oidc-provider` as it comes: records in memory, the keys and the sign-in page of its development, RS256. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'
import { openBrowser } from '../../test/fixtures/openid.ts'
import { asking, BROWSERS, CALLBACK, CLIENT, SECRET, tell } from './contest.ts'

const server = createServer()
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
const issuer = `http://localhost:${(server.address() as AddressInfo).port}`
const provider = new Provider(issuer, {
  clients: [
    {
      client_id: CLIENT,
      client_secret: SECRET,
      redirect_uris: [CALLBACK],
      grant_types: ['authorization_code', 'refresh_token'],
    },
  ],
  claims: { openid: ['sub'], profile: ['name', 'locale'], email: ['email', 'email_verified'] },
  features: { devInteractions: { enabled: true } },
  issueRefreshToken: async () => true,
  rotateRefreshToken: true,
})
server.on('request', provider.callback())

const cookies: string[] = []
for (let n = 0; n < BROWSERS; n += 1) {
  const browser = openBrowser({ issuer })
  let at = await browser.go(asking(`${issuer}/auth`, 'openid profile email'))
  while (at.pathname.startsWith('/interaction/')) {
    const page = await (await browser.fetch(at.href)).text()
    const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1] ?? ''
    const answer = await browser.fetch(at.href, {
      method: 'POST',
      body: new URLSearchParams({ prompt, login: `person${n}`, password: 'any' }),
    })
    at = await browser.go(answer.headers.get('location') ?? '')
  }
  cookies.push(browser.cookiesFor('/auth'))
}
tell({ issuer, authorization: `${issuer}/auth`, secret: SECRET, cookies })
