import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ExpressAuth } from '@auth/express'
import express from 'express'
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  discovery,
  fetchUserInfo,
  initiateBackchannelAuthentication,
  initiateDeviceAuthorization,
  pollBackchannelAuthenticationGrant,
  pollDeviceAuthorizationGrant,
  randomPKCECodeVerifier,
  refreshTokenGrant,
} from 'openid-client'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { owner, twoStepOn } from '../fixtures/account-steps.ts'
import { type App, openApp, type Person, textOf } from '../fixtures/app.ts'
import { apacheMissing, startApache } from '../fixtures/servers/apache.ts'
import { freePort } from '../fixtures/servers/free-port.ts'
import { openSurfer, type Surfed, type Surfer } from '../fixtures/surfer.ts'

/** Applications that nobody here wrote, as their operators set them up. */
const SECRET = 'the-secret-of-an-application-for-tests'
const folder = mkdtempSync(join(tmpdir(), 'portico-applications-'))
const running = new AsyncDisposableStack()
running.defer(() => rmSync(folder, { recursive: true, force: true }))

let app: App
let ports: Record<'shop' | 'authjs' | 'apache' | 'club', number>
/** One person with an account and a linked chat, for whom every application is new. */
let ana: Person

beforeAll(async () => {
  ports = {
    shop: await freePort(),
    authjs: await freePort(),
    apache: await freePort(),
    club: await freePort(),
  }
  const at = (port: number, path: string) => `http://localhost:${port}${path}`
  const own = { secret: SECRET, own: true }
  const clients = [
    {
      id: 'shop',
      name: 'Shop',
      ...own,
      redirectUris: [at(ports.shop, '/callback')],
      postLogoutRedirectUris: [at(ports.shop, '/')],
    },
    { id: 'notes', name: 'Notes', ...own, redirectUris: [at(ports.authjs, '/auth/callback/portico')] },
    { id: 'intranet', name: 'Intranet', ...own, redirectUris: [at(ports.apache, '/callback')] },
    {
      id: 'club',
      name: 'Club',
      secret: SECRET,
      redirectUris: [at(ports.club, '/callback')],
      backchannelLogoutUri: at(ports.club, '/logout'),
    },
    { id: 'terminal', name: 'Terminal', own: true, grants: ['device'] },
    { id: 'bank', name: 'Bank', ...own, grants: ['ciba'] },
  ]
  writeFileSync(join(folder, 'clients.json'), JSON.stringify(clients))
  app = running.use(await openApp({ CAPTCHA: 'off', CLIENTS: join(folder, 'clients.json') }))
  ana = await owner(app)
})
afterAll(() => running.disposeAsync())

/** On our sign-in page: the chat is opened by its link, the number is tapped, and the page goes on to the application. */
const approve = async (surfer: Surfer, page: Surfed, client: string): Promise<Surfed> => {
  expect(page.url.href).toContain(`${app.url}/login/`)
  const [, number = ''] = /<output>(\d\d)<\/output>/.exec(page.html) ?? []
  const [, start = ''] = /start=(signin-[\w-]+)"/.exec(page.html) ?? []
  const asked = ana.sees(`Sign in to ${client}?`)
  ana.say(`/start ${start}`)
  await asked
  const approved = ana.sees(`Done. Go back to ${client}`)
  await ana.tap(number)
  await approved
  return surfer.open(page.url.href)
}

/** A client of `openid-client`. */
const configOf = (client: string, secret?: string) =>
  discovery(new URL(app.url), client, secret, undefined, { execute: [allowInsecureRequests] })

const hiddenIn = (html: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name, value]) => [
      name,
      value,
    ]),
  )

describe('an application of others', () => {
  test('is let in by consent; the owner removes its access in the chat, and the next sign-in asks again', async () => {
    const told: string[] = []
    const site = createServer(async (asked, answer) => {
      if (asked.url === '/logout') told.push(Buffer.concat(await asked.toArray()).toString())
      answer.end('Welcome to the club')
    }).listen(ports.club, 'localhost')
    running.defer(() => void site.close().closeAllConnections())
    await once(site, 'listening')
    const club = await configOf('club', SECRET)
    const signIn = async (surfer: Surfer, parameters: Readonly<Record<string, string>>) => {
      const pkceCodeVerifier = randomPKCECodeVerifier()
      const address = buildAuthorizationUrl(club, {
        redirect_uri: `http://localhost:${ports.club}/callback`,
        ...parameters,
        code_challenge: await calculatePKCECodeChallenge(pkceCodeVerifier),
        code_challenge_method: 'S256',
      })
      const asking = await approve(surfer, await surfer.open(address.href), 'Club')
      expect(asking.html).toContain('see your e-mail address')
      const end = await surfer.open(asking.url.href, { answer: 'allow' })
      expect(end.html).toBe('Welcome to the club')
      return authorizationCodeGrant(club, end.url, { pkceCodeVerifier })
    }
    const surfer = openSurfer()
    const tokens = await signIn(surfer, { scope: 'openid email offline_access', prompt: 'consent' })
    const again = await refreshTokenGrant(club, tokens.refresh_token ?? '')

    const sessions = ana.sees('Club · ')
    ana.say('/sessions')
    await sessions
    const list = ana.sees('One application has access')
    await ana.tap('Applications with access')
    await list
    const one = ana.sees('Club has had access since')
    await ana.tap('Club')
    expect(textOf(await one)).toContain('• see your e-mail address\n• stay signed in while you’re away')
    const removed = ana.sees('Club has no access any more')
    await ana.tap('Remove access')
    expect(textOf(await removed)).toContain('No application has access')

    await expect(refreshTokenGrant(club, again.refresh_token ?? '')).rejects.toMatchObject({
      error: 'invalid_grant',
    })
    await expect(fetchUserInfo(club, again.access_token, tokens.claims()?.sub ?? '')).rejects.toThrow()
    await expect.poll(() => told.length).toBe(1)
    const { id_token } = await signIn(openSurfer(), { scope: 'openid email' })
    expect(id_token).toBeDefined()
  })
})

describe('signs in by the chat to', () => {
  test('an application by Passport, and out of it', async () => {
    const env = {
      ...process.env,
      ISSUER: app.url,
      CLIENT_ID: 'shop',
      CLIENT_SECRET: SECRET,
      PORT: String(ports.shop),
    }
    const file = join(import.meta.dirname, '../../examples/openid-app/app.js')
    const shop = spawn(process.execPath, [file], { env, stdio: ['ignore', 'pipe', 'inherit'] })
    running.defer(() => void shop.kill())
    await once(shop.stdout, 'data')

    const surfer = openSurfer()
    const page = await surfer.open(`http://localhost:${ports.shop}/sign-in`)
    const welcome = await approve(surfer, page, 'Shop')
    expect(welcome.url.href).toBe(`http://localhost:${ports.shop}/`)
    expect(welcome.html).toContain('Welcome, Ana')
    expect(welcome.html).toContain(ana.email)

    const leaving = await surfer.open(`http://localhost:${ports.shop}/sign-out`)
    const confirmed = { ...hiddenIn(leaving.html), logout: 'yes' }
    const left = await surfer.open(`${app.url}/openid/logout/confirm`, confirmed)
    expect(left.url.origin).toBe(`http://localhost:${ports.shop}`)
    expect(left.html).toContain('Sign in with Portico')
    const again = await surfer.open(`http://localhost:${ports.shop}/sign-in`)
    expect(again.url.href).toContain(`${app.url}/login/`)
  })

  test('an application by Auth.js', async () => {
    const notes = express()
    const provider = {
      id: 'portico',
      name: 'Portico',
      type: 'oidc' as const,
      issuer: app.url,
      clientId: 'notes',
      clientSecret: SECRET,
    }
    const auth = { providers: [provider], secret: SECRET, trustHost: true }
    notes.use('/auth', ExpressAuth(auth))
    const server = createServer(notes).listen(ports.authjs, 'localhost')
    running.defer(() => void server.close().closeAllConnections())
    await once(server, 'listening')
    const here = `http://localhost:${(server.address() as AddressInfo).port}`

    const surfer = openSurfer()
    const { html } = await surfer.open(`${here}/auth/csrf`)
    const { csrfToken } = JSON.parse(html) as { csrfToken: string }
    const fields = { csrfToken, callbackUrl: `${here}/auth/session` }
    const page = await surfer.open(`${here}/auth/signin/portico`, fields)
    const session = await approve(surfer, page, 'Notes')
    expect(JSON.parse(session.html)).toMatchObject({ user: { name: 'Ana', email: ana.email } })
  })

  test.skipIf(apacheMissing)('a page of Apache by mod_auth_openidc', async () => {
    const provider = { issuer: app.url, client: 'intranet', secret: SECRET }
    const apache = running.use(await startApache(ports.apache, provider))
    const surfer = openSurfer()
    const page = await surfer.open(`${apache.url}/`)
    const shown = await approve(surfer, page, 'Intranet')
    expect([shown.status, shown.headers['x-name']]).toEqual([200, 'Ana'])
    expect(shown.html).toContain('Only for people who are signed in.')
    expect(shown.headers['x-email']).toBe(ana.email)
  })

  test('a command line, by a code that is typed in a browser', async () => {
    const terminal = await configOf('terminal')
    const shown = await initiateDeviceAuthorization(terminal, { scope: 'openid profile' })
    const surfer = openSurfer()
    const typing = await surfer.open(shown.verification_uri)
    const typed = { ...hiddenIn(typing.html), user_code: shown.user_code }
    const confirming = await surfer.open(shown.verification_uri, typed)
    const page = await surfer.open(shown.verification_uri, hiddenIn(confirming.html))
    const done = await approve(surfer, page, 'Terminal')
    expect(done.html).toContain('Your device is signed in')
    const tokens = await pollDeviceAuthorizationGrant(terminal, { ...shown, interval: 0.1 })
    const { sub = '' } = tokens.claims() ?? {}
    expect(await fetchUserInfo(terminal, tokens.access_token, sub)).toMatchObject({ name: 'Ana' })
  })

  test('a bank that asks in the chat alone, and shows there what it is about', async () => {
    const bank = await configOf('bank', SECRET)
    const ask = (message: string) =>
      initiateBackchannelAuthentication(bank, {
        scope: 'openid email',
        login_hint: ana.email,
        binding_message: message,
      })
    const asked = ana.sees('Sign in to Bank?')
    const request = await ask('Transfer 12-34')
    expect(textOf(await asked)).toContain('Transfer 12-34')
    const approved = ana.sees('Done. Go back to Bank')
    await ana.tap('Yes, sign in')
    await approved
    const tokens = await pollBackchannelAuthenticationGrant(bank, { ...request, interval: 0.2 })
    expect(tokens.claims()).toMatchObject({ aud: 'bank', amr: ['mca'], email: ana.email })

    const code = await twoStepOn(app, ana)
    const told = ana.sees('Transfer 34-56')
    const guarded = await ask('Transfer 34-56')
    await told
    const proving = ana.sees('one of your recovery codes')
    await ana.tap('Yes, sign in')
    await proving
    const given = ana.sees('Done. Go back to Bank')
    ana.say(code())
    await given
    const guardedTokens = await pollBackchannelAuthenticationGrant(bank, { ...guarded, interval: 0.2 })
    expect(guardedTokens.claims()).toMatchObject({ acr: '2', amr: ['mca', 'otp', 'mfa'] })

    const again = ana.sees('Sign in to Bank?')
    const refused = await ask('Transfer 56-78')
    await again
    await ana.tap('Not me')
    await expect(
      pollBackchannelAuthenticationGrant(bank, { ...refused, interval: 0.2 }),
    ).rejects.toMatchObject({ error: 'access_denied' })
  })
})
