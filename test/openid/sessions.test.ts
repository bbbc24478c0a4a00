import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  buildEndSessionUrl,
  fetchUserInfo,
  initiateDeviceAuthorization,
  pollDeviceAuthorizationGrant,
  refreshTokenGrant,
  tokenIntrospection,
} from 'openid-client'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DAY } from '../../flows/durations.ts'
import { revokeApplication } from '../../src/accounts/applications.ts'
import { openSession } from '../../src/accounts/sessions.ts'
import { CLIENTS, hiddenIn, type Openid, openBrowser, openOpenid } from '../fixtures/openid.ts'
import { goesOnTo } from '../fixtures/surfer.ts'

const folder = mkdtempSync(join(tmpdir(), 'portico-limits-'))
const limits = join(folder, 'limits.json')

let openid: Openid
/** What the applications were told by back channel. */
const told: URLSearchParams[] = []
/** How the application answers next, when not by 200. */
const statuses: number[] = []
const application = createServer(async (request, response) => {
  const chunks = await request.toArray()
  told.push(new URLSearchParams(Buffer.concat(chunks).toString()))
  response.writeHead(statuses.shift() ?? 200).end()
})
beforeAll(async () => {
  await new Promise<void>((resolve) => application.listen(0, '127.0.0.1', resolve))
  const { port } = application.address() as AddressInfo
  writeFileSync(limits, JSON.stringify({ 'pages.userCodes.most': 12 }))
  openid = await openOpenid({
    config: { LIMITS: limits },
    clients: CLIENTS.map((client) =>
      client.id === 'wiki' ? { ...client, backchannelLogoutUri: `http://127.0.0.1:${port}/logout` } : client,
    ),
  })
})
afterAll(async () => {
  await openid[Symbol.asyncDispose]()
  application.close()
  rmSync(folder, { recursive: true, force: true })
})

/** What a signed token says (RFC 7519, 3). */
const claimsIn = (token: string): unknown =>
  JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())

const isRefused = (work: Promise<unknown>) => expect(work).rejects.toThrow()
const SHOP = { redirect: 'http://localhost:9/shop', client: 'Shop' }

describe('a session of an application', () => {
  test('stands in the list with its application and device; ended there, all of its tokens are over at once', async () => {
    const ana = await openid.person()
    const wiki = await openid.client()
    const browser = openBrowser(openid)
    const { tokens } = await openid.tokens(browser, wiki, ana.id)
    const [session] = await openid.sessions(ana.id)
    expect(session).toMatchObject({ client: 'Wiki', device: 'Firefox on Linux' })
    expect(await tokenIntrospection(wiki, tokens.access_token)).toMatchObject({ active: true })

    await openid.end(ana.id, session?.handle)
    expect(await tokenIntrospection(wiki, tokens.access_token)).toMatchObject({ active: false })
    await isRefused(fetchUserInfo(wiki, tokens.access_token, ana.id))
    await isRefused(refreshTokenGrant(wiki, tokens.refresh_token ?? ''))

    told.length = 0
    await openid.round('openid logout')
    expect(told.map((form) => claimsIn(form.get('logout_token') ?? ''))).toEqual([
      expect.objectContaining({
        iss: openid.issuer,
        aud: 'wiki',
        sub: ana.id,
        sid: tokens.claims()?.sid,
        events: { 'http://schemas.openid.net/event/backchannel-logout': {} },
      }),
    ])
    await openid.round('openid logout')
    expect(told).toHaveLength(1)

    const { asked } = await openid.tokens(browser, wiki, ana.id)
    expect(asked).toEqual(['login'])
  })

  test('whose application does not answer is over, and told again', async () => {
    const ana = await openid.person()
    const { tokens } = await openid.tokens(openBrowser(openid), await openid.client(), ana.id)
    await openid.end(ana.id)
    told.length = 0
    statuses.push(500)
    await openid.round('openid logout')
    expect(await tokenIntrospection(await openid.client(), tokens.access_token)).toMatchObject({
      active: false,
    })
    await openid.directory.db
      .updateTable('openid_grants')
      .set({ logout_due_at: Date.now() })
      .where('logout_due_at', 'is not', null)
      .execute()
    await openid.round('openid logout')
    await openid.round('openid logout')
    expect(told).toHaveLength(2)
  })

  test('of another application in the same browser is a session of its own, and asks nothing', async () => {
    const ana = await openid.person()
    const browser = openBrowser(openid)
    await openid.tokens(browser, await openid.client(), ana.id)
    const { asked } = await openid.tokens(browser, await openid.client('other'), ana.id, { client: 'Other' })
    expect(asked).toEqual([])
    expect((await openid.sessions(ana.id)).map(({ client, device }) => [client, device]).sort()).toEqual([
      ['Other', 'Firefox on Linux'],
      ['Wiki', 'Firefox on Linux'],
    ])
  })

  test('is one for each application and browser: one that has lost its cookies begins anew in the place of the older', async () => {
    const ana = await openid.person()
    const [wiki, other] = [await openid.client(), await openid.client('other')]
    const { tokens } = await openid.tokens(openBrowser(openid), wiki, ana.id)
    await openid.tokens(openBrowser(openid), wiki, ana.id, { device: 'A phone' })
    await openid.tokens(openBrowser(openid), other, ana.id, { client: 'Other' })
    const again = await openid.tokens(openBrowser(openid), wiki, ana.id)
    expect(
      (await openid.sessions(ana.id)).map(({ client, device }) => `${client} · ${device}`).sort(),
    ).toEqual(['Other · Firefox on Linux', 'Wiki · A phone', 'Wiki · Firefox on Linux'])
    await isRefused(refreshTokenGrant(wiki, tokens.refresh_token ?? ''))
    expect(await tokenIntrospection(wiki, again.tokens.access_token)).toMatchObject({ active: true })
    told.length = 0
    await openid.round('openid logout')
    expect(told).toEqual([])
  })

  test('that is refreshed goes on when its browser has not been seen for longer than it may be unused', async () => {
    const ana = await openid.person()
    const wiki = await openid.client()
    const { tokens } = await openid.tokens(openBrowser(openid), wiki, ana.id)
    const { expires_at = 0 } =
      (await openid.directory.db
        .selectFrom('openid_records')
        .select('expires_at')
        .where('kind', '=', 'Session')
        .where('account', '=', ana.id)
        .executeTakeFirst()) ?? {}
    expect(expires_at).toBeGreaterThan(Date.now() + 29 * DAY)
    expect(await refreshTokenGrant(wiki, tokens.refresh_token ?? '')).toHaveProperty('access_token')
  })

  test('of a frozen account is over', async () => {
    const ana = await openid.person()
    const wiki = await openid.client()
    const { tokens } = await openid.tokens(openBrowser(openid), wiki, ana.id)
    await openid.directory.db
      .updateTable('accounts')
      .set({ state: 'frozen' })
      .where('id', '=', ana.id)
      .execute()
    await isRefused(refreshTokenGrant(wiki, tokens.refresh_token ?? ''))
    expect(await tokenIntrospection(wiki, tokens.access_token)).toMatchObject({ active: false })
  })

  test('ends when the person signs out at the application, and the browser with it', async () => {
    const ana = await openid.person()
    const wiki = await openid.client()
    const browser = openBrowser(openid)
    const { tokens } = await openid.tokens(browser, wiki, ana.id)
    const address = buildEndSessionUrl(wiki, {
      id_token_hint: tokens.id_token ?? '',
      post_logout_redirect_uri: 'http://localhost:9/bye',
    })
    const page = await browser.fetch(address.href)
    expect(page.headers.get('content-security-policy')).toContain("form-action 'self' http://localhost:9")
    const text = await page.text()
    expect(text).toContain('<h1>Sign out?</h1>')
    expect(text).toContain('Only from Wiki')
    const answer = await browser.send('/openid/logout/confirm', { ...hiddenIn(text), logout: 'yes' })
    expect(answer.headers.get('location')).toMatch(/^http:\/\/localhost:9\/bye/)
    expect(await openid.sessions(ana.id)).toEqual([])
    expect((await openid.tokens(browser, wiki, ana.id)).asked).toEqual(['login'])
  })

  test('ends alone where the person signs out of one application only, and reads so', async () => {
    const ana = await openid.person()
    const browser = openBrowser(openid)
    const { tokens } = await openid.tokens(browser, await openid.client(), ana.id)
    await openid.tokens(browser, await openid.client('other'), ana.id)
    const page = await browser.fetch(`/openid/logout?id_token_hint=${tokens.id_token}`)
    const answer = await browser.send('/openid/logout/confirm', hiddenIn(await page.text()))
    const after = await browser.fetch(answer.headers.get('location') ?? '')
    expect(await after.text()).toContain('Only from <b>Wiki</b>; other applications stay as they are.')
    expect(await openid.sessions(ana.id)).toEqual([expect.objectContaining({ client: 'Other' })])
  })
})

describe('consent', () => {
  test('is asked once for an application that is not the operator’s own, and remembered in every browser', async () => {
    const ana = await openid.person()
    const shop = await openid.client('shop')
    expect((await openid.tokens(openBrowser(openid), shop, ana.id, SHOP)).asked).toEqual(['login', 'consent'])
    expect((await openid.tokens(openBrowser(openid), shop, ana.id, SHOP)).asked).toEqual(['login'])
    const more = { ...SHOP, parameters: { scope: 'openid profile email phone' } }
    expect((await openid.tokens(openBrowser(openid), shop, ana.id, more)).asked).toEqual(['login', 'consent'])
  })

  test('is asked on a page, in words of ours, and leads on without a redirect of the form', async () => {
    const ana = await openid.person()
    const browser = openBrowser(openid)
    const query = new URLSearchParams({
      client_id: 'shop',
      response_type: 'code',
      scope: 'openid email orders offline_access',
      prompt: 'consent',
      redirect_uri: SHOP.redirect,
      ui_locales: 'de',
      code_challenge: 'x'.repeat(43),
      code_challenge_method: 'S256',
    })
    const login = await browser.go(`/openid/auth?${query}`)
    const signedIn = await openid.signedIn(ana.id, { client: 'Shop' })
    const consent = await browser.go(await openid.finish(browser, login.pathname, signedIn))
    const page = await (await browser.fetch(consent.href)).text()
    expect(page).toContain('<h1>Bei Shop anmelden?</h1>')
    expect([...page.matchAll(/<li>(.*?)<\/li>/g)].map(([, means]) => means)).toEqual([
      'dich wiedererkennen, wenn du zurückkommst',
      'deine E-Mail-Adresse sehen',
      expect.stringContaining('orders'),
      'angemeldet bleiben, während du weg bist',
    ])
    const answer = await browser.fetch(consent.href, {
      method: 'POST',
      headers: { origin: openid.issuer },
      body: new URLSearchParams({ answer: 'allow' }),
    })
    expect(answer.status).toBe(200)
    expect((await browser.go(goesOnTo(await answer.text()) ?? '')).searchParams.get('code')).not.toBeNull()
  })

  test('that is refused leaves no session', async () => {
    const ana = await openid.person()
    const shop = await openid.client('shop')
    const browser = openBrowser(openid)
    const query = new URLSearchParams({
      client_id: shop.clientMetadata().client_id,
      response_type: 'code',
      scope: 'openid',
      redirect_uri: SHOP.redirect,
      code_challenge: 'x'.repeat(43),
      code_challenge_method: 'S256',
    })
    const login = await browser.go(`/openid/auth?${query}`)
    const signedIn = await openid.signedIn(ana.id, { client: 'Shop' })
    const consent = await browser.go(await openid.finish(browser, login.pathname, signedIn))
    const end = await browser.go(await openid.finish(browser, consent.pathname, { refused: true }))
    expect(end.searchParams.get('error')).toBe('access_denied')
    expect(await openid.sessions(ana.id)).toEqual([])
  })
})

describe('consent that is taken back', () => {
  const revoke = (account: string) =>
    openid.directory.transaction((queries) =>
      revokeApplication(queries, { account, client: 'shop', at: Date.now() }),
    )

  test('ends what the application has in every browser, once, and nothing of another application', async () => {
    const ana = await openid.person()
    const [shop, wiki] = [await openid.client('shop'), await openid.client()]
    const browser = openBrowser(openid)
    const got = [
      await openid.tokens(browser, shop, ana.id, SHOP),
      await openid.tokens(openBrowser(openid), shop, ana.id, { ...SHOP, device: 'A phone' }),
    ]
    const own = await openid.tokens(openBrowser(openid), wiki, ana.id)
    expect(await revoke(ana.id)).toBe(true)
    for (const { tokens } of got)
      expect(await tokenIntrospection(shop, tokens.access_token)).toMatchObject({ active: false })
    expect(await tokenIntrospection(wiki, own.tokens.access_token)).toMatchObject({ active: true })
    expect((await openid.sessions(ana.id)).map(({ client }) => client)).toEqual(['Wiki'])
    expect(await revoke(ana.id)).toBe(false)
    expect((await openid.tokens(browser, shop, ana.id, SHOP)).asked).toEqual(['login', 'consent'])
  })

  test('at the moment of another sign-in leaves no session without consent', async () => {
    const ana = await openid.person()
    const shop = await openid.client('shop')
    await openid.tokens(openBrowser(openid), shop, ana.id, SHOP)
    const signingIn = openid.tokens(openBrowser(openid), shop, ana.id, SHOP).catch(() => undefined)
    await revoke(ana.id)
    const signedIn = await signingIn
    const { active } = signedIn
      ? await tokenIntrospection(shop, signedIn.tokens.access_token)
      : { active: false }
    expect(active).toBe(signedIn?.asked.includes('consent') ?? false)
  })
})

describe('a refresh token', () => {
  test('of an application that is not the operator’s own needs consent to “offline_access” (OpenID Connect Core 1.0, 11)', async () => {
    const ana = await openid.person()
    const shop = await openid.client('shop')
    const browser = openBrowser(openid)
    const asking = async (parameters: Readonly<Record<string, string>>) =>
      openid.tokens(browser, shop, ana.id, { ...SHOP, parameters })
    expect((await asking({ scope: 'openid' })).tokens.refresh_token).toBeUndefined()
    expect((await asking({ scope: 'openid offline_access' })).tokens.refresh_token).toBeUndefined()
    const { asked, tokens } = await asking({ scope: 'openid offline_access', prompt: 'consent' })
    expect(asked).toEqual(['consent'])
    expect(await refreshTokenGrant(shop, tokens.refresh_token ?? '')).toHaveProperty('access_token')
  })
})

describe('identifiers', () => {
  test('are others for a client that sees its own', async () => {
    const ana = await openid.person()
    const other = await openid.client('other')
    const first = await openid.tokens(openBrowser(openid), other, ana.id)
    const again = await openid.tokens(openBrowser(openid), other, ana.id)
    const { sub } = first.tokens.claims() ?? {}
    expect(sub).not.toBe(ana.id)
    expect(again.tokens.claims()?.sub).toBe(sub)
  })
})

describe('a device without a browser', () => {
  test('shows a code, which the person types in a browser, and is signed in', async () => {
    const ana = await openid.person()
    const tv = await openid.client('tv', null)
    const shown = await initiateDeviceAuthorization(tv, { scope: 'openid profile' })
    const browser = openBrowser(openid)
    const asks = await (await browser.fetch('/openid/device')).text()
    expect(asks).toContain('<h1>Sign in on a device</h1>')
    const send = async (page: string, fields: Record<string, string>) =>
      browser.send('/openid/device', { ...hiddenIn(page), ...fields })
    const wrong = await (await send(asks, { user_code: 'BBBB-BBBB' })).text()
    expect(wrong).toContain('That code isn’t right')
    const confirm = await (await send(wrong, { user_code: shown.user_code.toLowerCase() })).text()
    expect(confirm).toContain(shown.user_code)
    const going = await send(confirm, {})
    const login = new URL(going.headers.get('location') ?? '', openid.issuer)
    const to = await openid.finish(browser, login.pathname, await openid.signedIn(ana.id, { client: 'TV' }))
    const done = await (await browser.fetch(to)).text()
    expect(done).toContain('<h1>Your device is signed in</h1>')
    const fresh = await (await browser.fetch('/openid/device')).text()
    const used = await send(fresh, { user_code: shown.user_code })
    expect([used.status, await used.text()]).toEqual([400, expect.stringContaining('That code isn’t right')])
    const tokens = await pollDeviceAuthorizationGrant(tv, { ...shown, interval: 0.1 })
    expect(tokens.claims()).toMatchObject({ sub: ana.id, aud: 'tv' })
    expect(await openid.sessions(ana.id)).toMatchObject([
      { client: 'TV', device: 'TV', confirmedIn: 'Firefox on Linux' },
    ])
    await openid.end(ana.id)
    await isRefused(refreshTokenGrant(tv, tokens.refresh_token ?? ''))
  })

  test('is a session of its own, which ends by itself and outlives that of the browser that confirmed it', async () => {
    // With a share of codes of its own: so many a minute are typed by all strangers together.
    await using house = await openOpenid()
    const ana = await house.person()
    const [tv, wiki] = [await house.client('tv', null), await house.client()]
    const browser = openBrowser(house)
    const own = await house.tokens(browser, wiki, ana.id)
    const confirm = async (device = tv, scope = 'openid profile') => {
      const shown = await initiateDeviceAuthorization(device, { scope })
      const asks = await (await browser.fetch('/openid/device')).text()
      const confirming = await browser.send('/openid/device', {
        ...hiddenIn(asks),
        user_code: shown.user_code,
      })
      const going = await browser.send('/openid/device', hiddenIn(await confirming.text()))
      const location = going.headers.get('location')
      const asked: string[] = []
      for (let to = location; to !== null; ) {
        const { pathname } = new URL(to, house.issuer)
        const { prompt, client } = (await house.find(browser, pathname)) ?? {}
        asked.push(String(prompt))
        const answer =
          prompt === 'consent'
            ? { consented: true as const }
            : await house.signedIn(ana.id, { client: client?.name })
        const next = await browser.fetch(await house.finish(browser, pathname, answer))
        to = next.headers.get('location')
      }
      return { asked, ...(await pollDeviceAuthorizationGrant(device, { ...shown, interval: 0.1 })) }
    }
    const [bedroom, kitchen] = [await confirm(), await confirm()]
    expect((await house.sessions(ana.id)).map(({ client }) => client).sort()).toEqual(['TV', 'TV', 'Wiki'])
    const cinema = await confirm(await house.client('cinema', null), 'openid offline_access')
    expect(cinema).toMatchObject({ asked: ['consent'], refresh_token: expect.any(String) })

    const [first] = await house.directory.db
      .selectFrom('sessions')
      .select('handle')
      .where('account', '=', ana.id)
      .where('confirmed_in', 'is not', null)
      .orderBy('created_at')
      .execute()
    await house.end(ana.id, first?.handle)
    await isRefused(refreshTokenGrant(tv, bedroom.refresh_token ?? ''))
    expect((await house.tokens(browser, wiki, ana.id)).asked).toEqual([])

    const address = buildEndSessionUrl(wiki, { id_token_hint: own.tokens.id_token ?? '' })
    const page = await (await browser.fetch(address.href)).text()
    await browser.send('/openid/logout/confirm', { ...hiddenIn(page), logout: 'yes' })
    expect((await house.sessions(ana.id)).map(({ client }) => client).sort()).toEqual(['Cinema', 'TV'])
    const alone = await confirm(await house.client('cinema', null), 'openid offline_access email')
    expect(alone.asked).toEqual(['login', 'consent'])
    expect((await house.sessions(ana.id)).map(({ client }) => client).sort()).toEqual([
      'Cinema',
      'Cinema',
      'TV',
    ])
    expect(await refreshTokenGrant(tv, kitchen.refresh_token ?? '')).toHaveProperty('access_token')
  })
})

describe('codes of devices', () => {
  test('are not guessed: all strangers together type so many a minute, by whatever address, and a browser that is known types on', async () => {
    const ana = await openid.person()
    const tv = await openid.client('tv', null)
    const { user_code } = await initiateDeviceAuthorization(tv, { scope: 'openid' })
    const browser = openBrowser(openid)
    const type = async (code: string, path = '/openid/device', cookies = '') => {
      const page = await (await browser.fetch('/openid/device')).text()
      return browser.fetch(path, {
        method: 'POST',
        body: new URLSearchParams({ ...hiddenIn(page), user_code: code }),
        headers: { cookie: `${browser.cookiesFor('/openid/device')}; ${cookies}` },
      })
    }
    const answered: number[] = []
    for (let guesses = 0; guesses < 12; guesses += 1) answered.push((await type('BBBB-BBBB')).status)
    expect(new Set(answered)).toEqual(new Set([400, 429]))
    const refused = await type(user_code)
    expect([refused.status, Number(refused.headers.get('retry-after')) > 0]).toEqual([429, true])
    expect(await refused.text()).toContain('<h1>Please wait a moment</h1>')
    expect((await type(user_code, '/openid/DEVICE')).status).toBe(429)

    const key = 'k'.repeat(43)
    await openid.directory.transaction((queries) =>
      openSession(queries, {
        session: 'of a browser that is known',
        account: ana.id,
        client: 'Wiki',
        device: { name: 'Firefox', key },
        proof: 'password',
        at: Date.now(),
      }),
    )
    const known = await type(user_code, '/openid/device', `portico-device=${key}`)
    expect(await known.text()).toContain('<h1>Is this your device?</h1>')
    expect((await type(user_code, '/openid/device', `portico-device=${'x'.repeat(43)}`)).status).toBe(429)
  })
})

test('only the application’s own page may read tokens from a browser', async () => {
  const from = async (origin: string) => {
    const answer = await fetch(`${openid.url}/openid/token`, {
      method: 'POST',
      headers: { origin },
      body: new URLSearchParams({ client_id: 'page', grant_type: 'refresh_token', refresh_token: 'none' }),
    })
    return answer.headers.get('access-control-allow-origin')
  }
  expect(await from('https://attacker.example')).toBeNull()
  expect(await from('http://localhost:9')).toBe('http://localhost:9')
})
