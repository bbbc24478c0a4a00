import { hash } from 'node:crypto'
import { once } from 'node:events'
import { type IncomingMessage, request } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { endSessions, listSessions } from '../../src/accounts/sessions.ts'
import { type Browser, type Openid, openBrowser, openOpenid } from '../fixtures/openid.ts'

let openid: Openid
beforeAll(async () => {
  openid = await openOpenid({
    clients: [
      { id: 'wiki', name: 'Wiki', forwardAuth: ['wiki.example.com'] },
      { id: 'blog', name: 'Blog', forwardAuth: ['blog.example.com', 'blog.example.org'] },
    ],
  })
})
afterAll(() => openid[Symbol.asyncDispose]())

/** Hosts of applications, as a browser reaches them through their proxies. */
const openHosts = (browser: Browser) => {
  const kept = new Map<string, string>()
  const cookieOf = (host: string) => kept.get(host) ?? ''
  const open = async (address: string) => {
    const { host, pathname, search } = new URL(address)
    const headers = { host, cookie: cookieOf(host), 'sec-fetch-site': 'same-origin' }
    const asked = request(`${openid.url}${pathname}${search}`, { headers }).end()
    const [answer] = (await once(asked, 'response')) as [IncomingMessage]
    answer.resume()
    const set = (answer.headers['set-cookie'] ?? []).map((line) => line.split(';')[0])
    kept.set(host, [cookieOf(host), ...set].filter(Boolean).join('; '))
    return { location: answer.headers.location ?? '' }
  }
  return {
    open,
    /** What the proxy of a host is told. */
    ask: (address: string) =>
      fetch(`${openid.url}/forward-auth`, {
        redirect: 'manual',
        headers: {
          'x-original-url': address,
          accept: 'text/html',
          cookie: cookieOf(new URL(address).host),
        },
      }),
    /** Opens a page that asks for a sign-in. `asked`: whether our sign-in page was shown on the way. */
    async signIn(address: string, account: string, client: string) {
      const started = await open(`${new URL(address).origin}/.portico/start?to=${address}`)
      let end = await browser.go(started.location)
      const asked = end.pathname.startsWith('/login/')
      if (asked) {
        const answer = await openid.signedIn(account, { client })
        end = await browser.go(await openid.finish(browser, end.pathname, answer))
      }
      return { asked, callback: end.href, to: (await open(end.href)).location }
    },
  }
}

test('a proxy lets a person in after one ordinary sign-in, and at the next application without another one', async () => {
  const ana = await openid.person()
  const hosts = openHosts(openBrowser(openid))
  expect((await hosts.ask('https://wiki.example.com/page')).status).toBe(401)
  const first = await hosts.signIn('https://wiki.example.com/page', ana.id, 'Wiki')
  expect(first).toMatchObject({ asked: true, to: 'https://wiki.example.com/page' })
  const letIn = await hosts.ask('https://wiki.example.com/page')
  expect([letIn.status, letIn.headers.get('remote-user')]).toEqual([204, ana.number])

  const second = await hosts.signIn('https://blog.example.org/', ana.id, 'Blog')
  expect(second).toMatchObject({ asked: false, to: 'https://blog.example.org/' })
  expect((await hosts.ask('https://blog.example.org/')).status).toBe(204)
  expect((await hosts.ask('https://blog.example.com/')).status).toBe(401)
  const sessions = await listSessions(openid.directory.db, ana.id, Date.now())
  expect(sessions.map(({ client }) => client).toSorted()).toEqual(['Blog', 'Wiki'])
})

test('what the owner ends in the chat is over at once, and the next sign-in asks again', async () => {
  const ana = await openid.person()
  const hosts = openHosts(openBrowser(openid))
  await hosts.signIn('https://wiki.example.com/', ana.id, 'Wiki')
  const [session] = await listSessions(openid.directory.db, ana.id, Date.now())
  await openid.directory.transaction((queries) => endSessions(queries, ana.id, Date.now(), session?.handle))
  expect((await hosts.ask('https://wiki.example.com/')).status).toBe(401)
  const again = await hosts.signIn('https://wiki.example.com/', ana.id, 'Wiki')
  expect(again).toMatchObject({ asked: true, to: 'https://wiki.example.com/' })
})

test('a person who signs out is asked again, and told so on a page of ours', async () => {
  const ana = await openid.person()
  const hosts = openHosts(openBrowser(openid))
  await hosts.signIn('https://wiki.example.com/', ana.id, 'Wiki')
  const out = await hosts.open('https://wiki.example.com/.portico/sign-out')
  const page = await fetch(out.location)
  expect(page.status).toBe(200)
  const text = await page.text()
  expect(text).toContain('no longer signed in to <b>Wiki</b>')
  expect(text).toContain('href="https://wiki.example.com/.portico/start"')
  expect((await hosts.ask('https://wiki.example.com/')).status).toBe(401)
  expect(await hosts.signIn('https://wiki.example.com/', ana.id, 'Wiki')).toMatchObject({ asked: true })
})

test('a code counts once, for the browser and the host that it was given to', async () => {
  const ana = await openid.person()
  const laptop = openHosts(openBrowser(openid))
  const { callback } = await laptop.signIn('https://blog.example.com/', ana.id, 'Blog')
  const failed = /\/forward-auth\/failed\?/
  const thief = openHosts(openBrowser(openid))
  await thief.open('https://blog.example.com/.portico/start')
  expect((await thief.open(callback)).location).toMatch(failed)
  expect((await thief.ask('https://blog.example.com/')).status).toBe(401)
  // Back in the same browser: it is signed in already, and no session ends by it.
  expect((await laptop.open(callback)).location).toBe('https://blog.example.com/')
  expect((await laptop.ask('https://blog.example.com/')).status).toBe(204)
  expect((await fetch(`${openid.url}/forward-auth/failed?host=evil.example`)).status).toBe(404)
})

test('a page of the application has nothing of a code that it asks for in the name of its proxy', async () => {
  const ana = await openid.person()
  const browser = openBrowser(openid)
  await openHosts(browser).signIn('https://wiki.example.com/', ana.id, 'Wiki')
  const verifier = 'a verifier of at least forty-three characters!'
  const asked = (scope: string) =>
    new URLSearchParams({
      client_id: 'wiki',
      response_type: 'code',
      scope,
      redirect_uri: 'https://wiki.example.com/.portico/callback',
      code_challenge: hash('sha256', verifier, 'base64url'),
      code_challenge_method: 'S256',
    })
  const more = await browser.go(`/openid/auth?${asked('openid email phone')}`)
  expect(more.searchParams.get('error')).toBe('invalid_scope')
  const end = await browser.go(`/openid/auth?${asked('openid')}`)
  const exchanged = await fetch(`${openid.url}/openid/token`, {
    method: 'POST',
    body: new URLSearchParams({
      client_id: 'wiki',
      grant_type: 'authorization_code',
      redirect_uri: 'https://wiki.example.com/.portico/callback',
      code: end.searchParams.get('code') ?? '',
      code_verifier: verifier,
    }),
  })
  expect([exchanged.status, await exchanged.json()]).toEqual([
    401,
    expect.objectContaining({ error: 'invalid_client' }),
  ])
})
