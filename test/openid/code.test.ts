import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import * as oauth from 'oauth4webapi'
import { fetchUserInfo } from 'openid-client'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openApi } from '../fixtures/api.ts'
import { CALLBACK, type Openid, openBrowser, openOpenid, SECRET } from '../fixtures/openid.ts'

let openid: Openid
beforeAll(async () => {
  openid = await openOpenid()
})
afterAll(() => openid[Symbol.asyncDispose]())

describe('an application that nobody here wrote', () => {
  test('signs a person in by an authorization code with PKCE, and learns who it is', async () => {
    const ana = await openid.person()
    const wiki = await openid.client()
    const { tokens, asked } = await openid.tokens(openBrowser(openid), wiki, ana.id)
    expect(asked).toEqual(['login'])
    expect(tokens.claims()).toMatchObject({ sub: ana.id, aud: 'wiki', amr: ['pwd'], acr: '1' })
    expect(await fetchUserInfo(wiki, tokens.access_token, ana.id)).toEqual({
      sub: ana.id,
      name: 'Ana',
      preferred_username: ana.number,
      locale: 'en',
      email: ana.email,
      email_verified: true,
    })
  })

  test('that is written against oauth4webapi alone does so at another process than the one that gave the code', async () => {
    const ana = await openid.person()
    const wiki = await openid.client()
    const { end, checks } = await openid.authorize(openBrowser(openid), wiki, ana.id)
    await using other = await listening(openid.site.another())
    const as = { issuer: openid.issuer, token_endpoint: `${other.url}/openid/token` }
    const client = { client_id: 'wiki' }
    const answer = await oauth.authorizationCodeGrantRequest(
      as,
      client,
      oauth.ClientSecretBasic(SECRET),
      oauth.validateAuthResponse(as, client, end, checks.expectedState),
      CALLBACK,
      checks.pkceCodeVerifier,
      { [oauth.allowInsecureRequests]: true },
    )
    const tokens = await oauth.processAuthorizationCodeResponse(as, client, answer, {
      expectedNonce: checks.expectedNonce,
    })
    expect(await fetchUserInfo(wiki, tokens.access_token, ana.id)).toMatchObject({ name: 'Ana' })
  })
})

describe('an issuer with a path', () => {
  test('is found under the path, and where RFC 8414 looks for it; nothing that a request says of its host counts', async () => {
    await using pathed = await openOpenid({ publicUrl: (url) => `${url}/id` })
    const ana = await pathed.person()
    const wiki = await pathed.client()
    const { asked, tokens } = await pathed.tokens(openBrowser(pathed), wiki, ana.id)
    expect(asked).toEqual(['login'])
    expect(tokens.claims()).toMatchObject({ iss: `${pathed.url}/id`, sub: ana.id })
    await using plain = await listening(pathed.site.portico)
    const found = await fetch(`${plain.url}/.well-known/oauth-authorization-server/id`, {
      headers: { 'x-forwarded-host': 'attacker.example', 'x-forwarded-proto': 'https' },
    })
    expect(await found.json()).toMatchObject({
      issuer: `${pathed.url}/id`,
      token_endpoint: `${pathed.url}/id/openid/token`,
      jwks_uri: `${pathed.url}/id/openid/jwks`,
    })
  })
})

test('without a client there is no provider', async () => {
  await using none = await openApi()
  for (const path of ['/openid/auth', '/.well-known/openid-configuration'])
    expect((await fetch(`${none.url}${path}`)).status).toBe(404)
})

/** A process of its own, as far as HTTP goes. */
const listening = async ({ fetch: answer }: { readonly fetch: Parameters<typeof getRequestListener>[0] }) => {
  const server = createServer(getRequestListener(answer))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
