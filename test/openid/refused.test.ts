import { hash } from 'node:crypto'
import {
  authorizationCodeGrant,
  fetchUserInfo,
  refreshTokenGrant,
  tokenIntrospection,
  tokenRevocation,
} from 'openid-client'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createRecords } from '../../src/openid/store/records.ts'
import { CALLBACK, type Openid, openBrowser, openOpenid } from '../fixtures/openid.ts'

let openid: Openid
beforeAll(async () => {
  openid = await openOpenid()
})
afterAll(() => openid[Symbol.asyncDispose]())

const challenge = hash('sha256', 'a verifier of at least forty-three characters!', 'base64url')
const ask = async (parameters: Record<string, string>) => {
  const query = new URLSearchParams({
    client_id: 'wiki',
    response_type: 'code',
    scope: 'openid',
    redirect_uri: CALLBACK,
    state: 'a state',
    ...parameters,
  })
  const answer = await openBrowser(openid).fetch(`/openid/auth?${query}`)
  const to = answer.headers.get('location')
  return { status: answer.status, page: await answer.text(), to: to ? new URL(to, openid.issuer) : undefined }
}
const error = async (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    (thrown: { readonly error?: string; readonly code?: string }) => thrown.error ?? thrown.code,
  )

describe('an authorization request is refused', () => {
  test.each([
    ['a redirect that is not written down', { redirect_uri: `${CALLBACK}/elsewhere` }],
    ['another spelling of one that is', { redirect_uri: CALLBACK.replace('localhost', 'LOCALHOST') }],
    ['an application that is not known', { client_id: 'stranger' }],
  ])('with a page, for it names %s', async (_, parameters) => {
    const { status, page, to } = await ask({ ...challenged, ...parameters })
    expect([status, to]).toEqual([400, undefined])
    expect(page).toContain('<h1>That didn’t work</h1>')
  })

  const challenged = { code_challenge: challenge, code_challenge_method: 'S256' }
  test.each([
    ['no PKCE', {}, 'invalid_request'],
    ['plain PKCE', { code_challenge: challenge, code_challenge_method: 'plain' }, 'invalid_request'],
    ['a token right away (implicit)', { ...challenged, response_type: 'token' }, 'unsupported_response_type'],
    [
      'an ID token right away',
      { ...challenged, response_type: 'id_token', nonce: 'n' },
      'unsupported_response_type',
    ],
    ['a scope that the client does not have', { ...challenged, scope: 'openid orders' }, 'invalid_scope'],
    [
      'more than a stranger may have us keep',
      { ...challenged, login_hint: 'a'.repeat(8_200) },
      'invalid_request',
    ],
  ])('with %s, and the application is told by whom (RFC 9207)', async (_, parameters, code) => {
    const { to } = await ask(parameters)
    const { searchParams, hash } = to ?? new URL(CALLBACK)
    const told = searchParams.has('error') ? searchParams : new URLSearchParams(hash.slice(1))
    expect(Object.fromEntries(told)).toMatchObject({ error: code, iss: openid.issuer, state: 'a state' })
  })
})

describe('a code', () => {
  test('is good once: the second time ends what came of the first', async () => {
    const ana = await openid.person()
    const wiki = await openid.client()
    const { end, checks } = await openid.authorize(openBrowser(openid), wiki, ana.id)
    const tokens = await authorizationCodeGrant(wiki, end, checks)
    expect(await error(authorizationCodeGrant(wiki, end, checks))).toBe('invalid_grant')
    expect(await error(fetchUserInfo(wiki, tokens.access_token, ana.id))).toBeDefined()
    expect(await error(refreshTokenGrant(wiki, tokens.refresh_token ?? ''))).toBe('invalid_grant')
    expect(await openid.sessions(ana.id)).toEqual([])
  })

  test('is good for one of two who come at the same moment', async () => {
    const ana = await openid.person()
    const wiki = await openid.client()
    const { end, checks } = await openid.authorize(openBrowser(openid), wiki, ana.id)
    const both = await Promise.allSettled([
      authorizationCodeGrant(wiki, end, checks),
      authorizationCodeGrant(wiki, end, checks),
    ])
    const [tokens] = both.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
    expect(both.filter(({ status }) => status === 'fulfilled').length).toBeLessThanOrEqual(1)
    if (tokens) expect(await error(fetchUserInfo(wiki, tokens.access_token, ana.id))).toBeDefined()
  })

  test.each(['AuthorizationCode', 'RefreshToken'])(
    'or refresh token (%s) after a process died that had consumed it leaves nothing, and the person signs in again',
    async (kind) => {
      const ana = await openid.person()
      const wiki = await openid.client()
      const browser = openBrowser(openid)
      const { end, checks } = await openid.authorize(browser, wiki, ana.id)
      const refresh =
        kind === 'RefreshToken' && (await authorizationCodeGrant(wiki, end, checks)).refresh_token
      const token = refresh || (end.searchParams.get('code') ?? '')
      const alreadyConsumed = () => new Error('It was used already.')
      await createRecords(
        { ...openid, now: Date.now, alreadyConsumed, tooLarge: alreadyConsumed },
        kind,
      ).consume(token)
      const again = refresh ? refreshTokenGrant(wiki, refresh) : authorizationCodeGrant(wiki, end, checks)
      expect(await error(again)).toBe('invalid_grant')
      expect(await openid.sessions(ana.id)).toEqual([])
      expect((await openid.tokens(browser, wiki, ana.id)).asked).toEqual(['login'])
    },
  )

  test('is good for nobody without the verifier, nor for another application', async () => {
    const ana = await openid.person()
    const wiki = await openid.client()
    const { end, checks } = await openid.authorize(openBrowser(openid), wiki, ana.id)
    const forged = { ...checks, pkceCodeVerifier: 'x'.repeat(43) }
    expect(await error(authorizationCodeGrant(wiki, end, forged))).toBe('invalid_grant')
    expect(await error(authorizationCodeGrant(await openid.client('shop'), end, checks))).toBe(
      'invalid_grant',
    )
    expect(await error(authorizationCodeGrant(wiki, end, checks))).toBeUndefined()
  })

  test('that another issuer sent is not taken by the application: the answer says whose it is', async () => {
    const ana = await openid.person()
    const wiki = await openid.client()
    const { end, checks } = await openid.authorize(openBrowser(openid), wiki, ana.id)
    expect(end.searchParams.get('iss')).toBe(openid.issuer)
    end.searchParams.set('iss', 'https://attacker.example')
    expect(await error(authorizationCodeGrant(wiki, end, checks))).toBeDefined()
  })
})

describe('a refresh token', () => {
  test('is replaced at each use; used twice, it ends the whole family', async () => {
    const ana = await openid.person()
    const wiki = await openid.client()
    const { tokens } = await openid.tokens(openBrowser(openid), wiki, ana.id)
    const next = await refreshTokenGrant(wiki, tokens.refresh_token ?? '')
    expect(next.refresh_token).not.toBe(tokens.refresh_token)
    expect(next.claims()).toMatchObject({ sub: ana.id, amr: ['pwd'] })
    expect(await error(refreshTokenGrant(wiki, tokens.refresh_token ?? ''))).toBe('invalid_grant')
    expect(await error(refreshTokenGrant(wiki, next.refresh_token ?? ''))).toBe('invalid_grant')
    expect(await tokenIntrospection(wiki, next.access_token)).toMatchObject({ active: false })
  })

  test('that its application revokes ends its session', async () => {
    const ana = await openid.person()
    const wiki = await openid.client()
    const { tokens } = await openid.tokens(openBrowser(openid), wiki, ana.id)
    expect(await openid.sessions(ana.id)).toHaveLength(1)
    await tokenRevocation(wiki, tokens.refresh_token ?? '')
    expect(await tokenIntrospection(wiki, tokens.access_token)).toMatchObject({ active: false })
    expect(await openid.sessions(ana.id)).toEqual([])
  })
})

describe('the request that waits in a browser', () => {
  test('is found by its address with the cookie of that browser, and by no other', async () => {
    const wiki = await openid.client()
    const { browser, address } = await waiting(wiki)
    expect(await openid.find(browser, address)).toMatchObject({
      prompt: 'login',
      client: { id: 'wiki', isOwn: true },
    })
    expect(await openid.find(openBrowser(openid), address)).toBeUndefined()
    expect(await openid.find(browser, `${address}x`)).toBeUndefined()
  })

  test('is not gone on with in another browser, although its address is known there', async () => {
    const ana = await openid.person()
    const wiki = await openid.client()
    const { browser, address } = await waiting(wiki)
    const to = await openid.finish(browser, address, await openid.signedIn(ana.id))
    const stranger = await openBrowser(openid).fetch(to)
    expect([stranger.status, stranger.headers.get('location')]).toEqual([400, null])
  })

  test('is not gone on with where a neighbour has planted the cookies by which the provider knows it', async () => {
    const thief = await openid.person()
    const { browser, address } = await waiting(await openid.client())
    const to = await openid.finish(browser, address, await openid.signedIn(thief.id))
    const { pathname } = new URL(to, openid.issuer)
    const planted = browser
      .cookiesFor(pathname)
      .split('; ')
      .filter((cookie) => cookie.startsWith('portico-resume'))
    expect(planted).toHaveLength(2)
    const owner = await openBrowser(openid).fetch(to, { headers: { cookie: planted.join('; ') } })
    expect([owner.status, owner.headers.get('location')]).toEqual([400, null])
    const elsewhere = await openBrowser(openid).fetch(`${pathname}x`, {
      headers: { cookie: planted.join('; ') },
    })
    expect([elsewhere.status, elsewhere.headers.get('location')]).toEqual([400, null])
    expect(owner.headers.getSetCookie().join()).not.toContain('portico-openid')
    expect((await browser.fetch(to)).headers.get('location')).toContain('code=')
  })

  test('is all that is kept of a browser that only looks; what a page of the provider keeps of it is gone in an hour', async () => {
    const { db } = openid.directory
    const kept = () => db.selectFrom('openid_records').select(['kind', 'expires_at']).execute()
    await db.deleteFrom('openid_records').execute()
    await waiting(await openid.client())
    expect((await kept()).map(({ kind }) => kind)).toEqual(['Interaction'])
    await openBrowser(openid).fetch('/openid/device')
    await openBrowser(openid).fetch('/openid/logout')
    const rows = await kept()
    expect(rows.map(({ kind }) => kind).sort()).toEqual(['Interaction', 'Session', 'Session'])
    expect(Math.max(...rows.map((row) => row.expires_at)) - Date.now()).toBeLessThanOrEqual(3_600_000)
  })

  const waiting = async (wiki: Awaited<ReturnType<Openid['client']>>) => {
    const browser = openBrowser(openid)
    const { client_id } = wiki.clientMetadata()
    const query = new URLSearchParams({
      client_id,
      response_type: 'code',
      scope: 'openid',
      redirect_uri: CALLBACK,
      code_challenge: challenge,
      code_challenge_method: 'S256',
    })
    const { pathname: address } = await browser.go(`/openid/auth?${query}`)
    return { browser, address }
  }
})
