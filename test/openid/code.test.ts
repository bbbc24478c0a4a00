import { fetchUserInfo } from 'openid-client'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Openid, openBrowser, openOpenid } from '../fixtures/openid.ts'

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
})
