import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { endSessions } from '../../src/accounts/sessions.ts'
import type { Directory } from '../../src/accounts/store/directory.ts'
import { type ForwardAuthHouse, NOW, openForwardAuthHouse } from '../fixtures/forward-auth.ts'

const WIKI = { id: 'wiki', name: 'Wiki', hosts: ['wiki.example.com', 'wiki.example.org:8443'] }
const BLOG = { id: 'blog', name: 'Blog', hosts: ['blog.example.com'] }

let house: ForwardAuthHouse
let directory: Directory
beforeAll(async () => {
  house = await openForwardAuthHouse([WIKI, BLOG])
  directory = house.directory
})
afterAll(() => house[Symbol.asyncDispose]())
const person = (name?: string) => house.person(name)

/** A browser on the hosts of applications: it keeps what each host has set. */
const browser = () => {
  const jars = new Map<string, Map<string, string>>()
  const open = async (address: string, headers: Record<string, string> = {}) => {
    const { host } = new URL(address)
    const jar = jars.get(host) ?? new Map<string, string>()
    jars.set(host, jar)
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await house.room.request(address, {
      headers: { host, ...(cookie && { cookie }), ...headers },
    })
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (/max-age=0/i.test(line)) jar.delete(name)
      else jar.set(name, value)
    }
    return answer
  }
  /** What nginx, or Caddy, asks for this browser. */
  const asked = (address: string, headers: Record<string, string>) => {
    const { host } = new URL(address)
    const cookie = [...(jars.get(host) ?? [])].map(([name, value]) => `${name}=${value}`).join('; ')
    return house.room.request('http://127.0.0.1:8080/forward-auth', {
      headers: { accept: 'text/html', ...(cookie && { cookie }), ...headers },
    })
  }
  return {
    open,
    nginx: (address: string, headers = {}) => asked(address, { 'x-original-url': address, ...headers }),
    caddy(address: string, headers = {}) {
      const { host, pathname, search } = new URL(address)
      const forwarded = { 'x-forwarded-host': host, 'x-forwarded-uri': `${pathname}${search}` }
      return asked(address, { ...forwarded, 'x-forwarded-proto': 'https', ...headers })
    },
    async signIn(to: string) {
      const started = await open(`${new URL(to).origin}/.portico/start?${new URLSearchParams({ to })}`)
      return open(house.answer(started.headers.get('location') ?? ''))
    },
    jar: (host: string) => jars.get(host) ?? new Map<string, string>(),
  }
}

const namesOf = ({ headers }: Response) =>
  ['remote-user', 'remote-name', 'remote-email'].map((name) => headers.get(name))

describe('a proxy asks whether a request may go on', () => {
  test('a person who is not signed in is sent to sign in: by a status that nginx knows, by a redirection elsewhere', async () => {
    const stranger = browser()
    const page = 'https://wiki.example.com/page?x=1&y=2'
    const start = `https://wiki.example.com/.portico/start?to=${encodeURIComponent(page)}`
    const byNginx = await stranger.nginx(page)
    expect([byNginx.status, byNginx.headers.get('location')]).toEqual([401, start])
    const byCaddy = await stranger.caddy(page)
    expect([byCaddy.status, byCaddy.headers.get('location')]).toEqual([302, start])
    expect(byCaddy.headers.get('cache-control')).toBe('no-store')
  })

  test('a script is not sent to a page', async () => {
    for (const headers of [{ 'sec-fetch-mode': 'cors' }, { accept: 'application/json' }]) {
      const answer = await browser().caddy('https://wiki.example.com/data', headers)
      expect([answer.status, answer.headers.get('location')]).toEqual([401, null])
    }
  })

  test('a person who has signed in is named to the application by account ID, name and e-mail address', async () => {
    const ana = await person('Ana Ñandú\r\n')
    house.signsIn(ana)
    const laptop = browser()
    const back = await laptop.signIn('https://wiki.example.com/page?x=1')
    expect([back.status, back.headers.get('location')]).toEqual([302, 'https://wiki.example.com/page?x=1'])
    for (const ask of [laptop.nginx, laptop.caddy]) {
      const answer = await ask('https://wiki.example.com/page')
      expect(answer.status).toBe(204)
      const [user, name = '', email] = namesOf(answer)
      expect([user, Buffer.from(name ?? '', 'latin1').toString(), email]).toEqual([
        ana.number,
        'Ana Ñandú',
        ana.email,
      ])
      // An address that is empty is said, too, or a proxy would leave one standing that the browser has made up.
    }
    await directory.db.deleteFrom('addresses').where('account', '=', ana.account).execute()
    expect(namesOf(await laptop.nginx('https://wiki.example.com/'))[2]).toBe('')
  })

  test('a host that no client lists is let nowhere, however its name arrives', async () => {
    const laptop = browser()
    expect((await laptop.nginx('https://evil.example/')).status).toBe(403)
    expect((await laptop.caddy('https://evil.example/')).status).toBe(403)
    const unreadable = { 'x-original-url': 'no address' }
    expect((await laptop.nginx('https://wiki.example.com/', unreadable)).status).toBe(403)
    expect((await house.room.request('http://127.0.0.1/forward-auth')).status).toBe(403)
    expect((await laptop.open('https://evil.example/.portico/start')).status).toBe(404)
  })

  test('an address that the browser has made up beside that of the proxy is refused', async () => {
    house.signsIn(await person())
    const laptop = browser()
    await laptop.signIn('https://blog.example.com/')
    const both = { 'x-original-url': 'https://blog.example.com/' }
    expect((await laptop.caddy('https://wiki.example.com/', both)).status).toBe(403)
  })

  test('the cookie of one host opens no other one, and names nobody once it is changed', async () => {
    house.signsIn(await person())
    const laptop = browser()
    await laptop.signIn('https://blog.example.com/')
    const value = laptop.jar('blog.example.com').get('__Host-portico') ?? ''
    const cookie = (text: string) => ({ cookie: `__Host-portico=${text}` })
    expect((await browser().nginx('https://blog.example.com/', cookie(value))).status).toBe(204)
    expect((await browser().nginx('https://wiki.example.com/', cookie(value))).status).toBe(401)
    const changed = `${value.slice(0, -2)}${value.endsWith('AA') ? 'BB' : 'AA'}`
    for (const wrong of [changed, '', 'x', value.slice(1)])
      expect((await browser().nginx('https://blog.example.com/', cookie(wrong))).status).toBe(401)
  })

  test('a session that its owner ends is over with the next request, and so is that of a frozen account', async () => {
    const ana = await person()
    house.signsIn(ana)
    const laptop = browser()
    const page = 'https://wiki.example.com/'
    await laptop.signIn(page)
    const froze = (frozen: boolean) =>
      directory.db
        .updateTable('accounts')
        .set({ state: frozen ? 'frozen' : 'active' })
        .where('id', '=', ana.account)
        .execute()
    await froze(true)
    expect((await laptop.nginx(page)).status).toBe(401)
    await froze(false)
    expect((await laptop.nginx(page)).status).toBe(204)
    await directory.transaction((queries) => endSessions(queries, ana.account, NOW, ana.handle))
    expect((await laptop.nginx(page)).status).toBe(401)
  })
})

describe('a sign-in on a protected host', () => {
  test('is an ordinary request at our issuer, and its cookies are of this host alone', async () => {
    house.signsIn(await person())
    const laptop = browser()
    const started = await laptop.open('https://wiki.example.org:8443/.portico/start?to=/page')
    const location = new URL(started.headers.get('location') ?? '')
    expect(location.origin + location.pathname).toBe('https://accounts.example.com/openid/auth')
    expect(Object.fromEntries(location.searchParams)).toMatchObject({
      client_id: 'wiki',
      response_type: 'code',
      scope: 'openid',
      redirect_uri: 'https://wiki.example.org:8443/.portico/callback',
      code_challenge_method: 'S256',
    })
    const back = await laptop.open(house.answer(location.href))
    expect(back.headers.get('location')).toBe('https://wiki.example.org:8443/page')
    for (const line of [...started.headers.getSetCookie(), ...back.headers.getSetCookie()]) {
      expect(line).toMatch(/^__Host-portico(-browser)?=/)
      for (const part of ['HttpOnly', 'Secure', 'SameSite=Lax', 'Path=/']) expect(line).toContain(part)
      expect(line).not.toMatch(/domain/i)
    }
  })

  test('leads to no other host, whatever the address says', async () => {
    house.signsIn(await person())
    const elsewhere = [
      'https://evil.example/',
      '//evil.example/',
      '/\\evil.example/',
      'https://wiki.example.com@evil.example/',
      'https://user:password@wiki.example.com/',
      'http://wiki.example.com/',
      'https://wiki.example.com:444/',
      'javascript:alert(1)',
      'https://wiki.example.com/.portico/sign-out',
      `/${'x'.repeat(2_100)}`,
    ]
    for (const to of elsewhere) {
      const laptop = browser()
      const started = await laptop.open(
        `https://wiki.example.com/.portico/start?${new URLSearchParams({ to })}`,
      )
      const back = await laptop.open(house.answer(started.headers.get('location') ?? ''))
      expect(back.headers.get('location'), to).toBe('https://wiki.example.com/')
    }
    const { headers } = await browser().caddy('https://wiki.example.com/', {
      'x-forwarded-uri': '//evil.example/',
    })
    expect(headers.get('location')).toBe(
      `https://wiki.example.com/.portico/start?to=${encodeURIComponent('https://wiki.example.com/')}`,
    )
  })

  test('ends only in the browser in which it began: a thief’s code in a victim’s browser signs nobody in', async () => {
    house.signsIn(await person())
    const thief = browser()
    const victim = browser()
    const failed = 'https://accounts.example.com/forward-auth/failed?host=wiki.example.com'
    const start = 'https://wiki.example.com/.portico/start'
    const stolen = () =>
      thief.open(start).then((started) => house.answer(started.headers.get('location') ?? ''))
    expect((await victim.open(await stolen())).headers.get('location')).toBe(failed)
    await victim.open(start)
    const brought = await victim.open(await stolen())
    expect(brought.headers.get('location')).toBe(failed)
    expect(victim.jar('wiki.example.com').has('__Host-portico')).toBe(false)
  })

  test('is refused with a state that is made up, one of another host, or a code that was used', async () => {
    house.signsIn(await person())
    const laptop = browser()
    const failed = (host: string) => `https://accounts.example.com/forward-auth/failed?host=${host}`
    await laptop.open('https://blog.example.com/.portico/start')
    const started = await laptop.open('https://wiki.example.com/.portico/start')
    const answer = new URL(house.answer(started.headers.get('location') ?? ''))
    const { search } = answer
    const elsewhere = await laptop.open(`https://blog.example.com/.portico/callback${search}`)
    expect(elsewhere.headers.get('location')).toBe(failed('blog.example.com'))
    const madeUp = await laptop.open('https://wiki.example.com/.portico/callback?code=code-1&state=x')
    expect(madeUp.headers.get('location')).toBe(failed('wiki.example.com'))
    const page = 'https://wiki.example.com/'
    expect((await laptop.open(answer.href)).headers.get('location')).toBe(page)
    // Going back in the browser is no fault, as long as the session lasts.
    expect((await laptop.open(answer.href)).headers.get('location')).toBe(page)
    await directory.db.updateTable('sessions').set({ ended_at: NOW }).execute()
    expect((await laptop.open(answer.href)).headers.get('location')).toBe(failed('wiki.example.com'))
  })

  test('goes on in two tabs at once', async () => {
    house.signsIn(await person())
    const laptop = browser()
    const start = (to: string) => laptop.open(`https://wiki.example.com/.portico/start?to=${to}`)
    const [first, second] = [await start('/one'), await start('/two')]
    for (const [tab, to] of [
      [second, '/two'],
      [first, '/one'],
    ] as const) {
      const back = await laptop.open(house.answer(tab.headers.get('location') ?? ''))
      expect(back.headers.get('location')).toBe(`https://wiki.example.com${to}`)
    }
  })

  test('ends with a word where the person does not want to', async () => {
    const laptop = browser()
    const started = await laptop.open('https://wiki.example.com/.portico/start')
    const state = new URL(started.headers.get('location') ?? '').searchParams.get('state') ?? ''
    const query = new URLSearchParams({ error: 'access_denied', state })
    const refused = await laptop.open(`https://wiki.example.com/.portico/callback?${query}`)
    expect(refused.headers.get('location')).toBe(
      'https://accounts.example.com/forward-auth/refused?host=wiki.example.com',
    )
  })
})

test('signing out ends the session for good, and a link on another site signs nobody out', async () => {
  const ana = await person()
  house.signsIn(ana)
  const laptop = browser()
  const page = 'https://wiki.example.com/'
  await laptop.signIn(page)
  const cookie = { cookie: `__Host-portico=${laptop.jar('wiki.example.com').get('__Host-portico')}` }
  const signOut = (headers: Record<string, string>) => laptop.open(`${page}.portico/sign-out`, headers)
  for (const foreign of [
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { referer: 'https://evil.example/' },
    {},
  ])
    expect((await signOut(foreign as Record<string, string>)).status).toBe(403)
  expect((await laptop.nginx(page)).status).toBe(204)
  const out = await signOut({ 'sec-fetch-site': 'same-origin' })
  expect(out.headers.get('location')).toBe(
    'https://accounts.example.com/forward-auth/signed-out?host=wiki.example.com',
  )
  expect((await browser().nginx(page, cookie)).status).toBe(401)
  const activity = await directory.db
    .selectFrom('activity')
    .select('kind')
    .where('account', '=', ana.account)
    .execute()
  expect(activity).toEqual([{ kind: 'sessions-ended' }])
})
