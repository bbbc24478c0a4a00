import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createPageAddresses } from '../../src/portico/page-addresses.ts'
import { createRoutePath } from '../../src/portico/route-path.ts'
import { headingOf, openPages, type Pages, send, twice } from '../fixtures/pages.ts'

let pages: Pages
let link: string
let page: string
beforeAll(async () => {
  pages = await openPages()
  link = (await pages.person()).link
  page = (await pages.chooser()).page
})
afterAll(() => pages[Symbol.asyncDispose]())

/** A request exactly as it is written, which `fetch` would not always send. */
const raw = (method: string, path: string, headers: Record<string, string> = {}, body = '') =>
  new Promise<{ status: number; headers: Headers; text: string }>((resolve, reject) => {
    const asked = request(new URL(pages.url), { method, path, headers }, async (answer) => {
      const chunks: Buffer[] = []
      for await (const chunk of answer) chunks.push(chunk)
      const known = Object.entries(answer.headers).map(
        ([name, value]) => [name, String(value)] as [string, string],
      )
      resolve({
        status: answer.statusCode ?? 0,
        headers: new Headers(known),
        text: Buffer.concat(chunks).toString(),
      })
    })
    asked.once('error', reject)
    asked.end(body)
  })

const form = { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' }

/** One of every kind of answer. */
const answers: [string, number, () => Promise<{ status: number; headers: Headers }>][] = [
  ['a page with a link', 200, () => fetch(link)],
  ['a page with a link, looked at by HEAD', 200, () => fetch(link, { method: 'HEAD' })],
  ['the password page', 200, () => fetch(page)],
  ['a fault', 422, () => send(page, twice('short'))],
  ['an unreadable form', 400, () => send(page, { password: 'one field only' })],
  ['an unknown link', 404, () => fetch(`${pages.url}/activate/nothing`)],
  ['an unknown password page', 404, () => fetch(`${pages.url}/password/nothing`)],
  ['an unknown path', 404, () => fetch(`${pages.url}/nothing/at/all`)],
  ['the root', 404, () => fetch(pages.url)],
  ['a path that cannot be decoded', 404, () => fetch(`${pages.url}/%ff`)],
  ['a post from elsewhere', 403, () => send(page, twice('short'), { 'sec-fetch-site': 'cross-site' })],
  ['an unknown method', 405, () => raw('PUT', new URL(page).pathname)],
  ['TRACE', 405, () => raw('TRACE', new URL(link).pathname)],
  ['a body that is too large', 413, () => send(page, twice('x'.repeat(16_384)))],
  [
    'a body of another kind',
    415,
    () => raw('POST', new URL(page).pathname, { ...form, 'content-type': 'text/plain' }, 'x'),
  ],
  ['the style', 200, () => fetch(`${pages.url}/web/style.css`)],
  ['an unknown file', 404, () => fetch(`${pages.url}/web/..%2fweb.ts`)],
  ['a fault of ours', 503, () => pages.give(link)],
]

describe('every answer', () => {
  test.each(answers)('locks the browser down: %s', async (name, status, ask) => {
    const { dispatch } = pages.engine
    if (name === 'a fault of ours')
      pages.engine.dispatch = async () => {
        throw new Error('Something secret broke at /srv/portico/engine.ts:7')
      }
    const answer = await ask()
    pages.engine.dispatch = dispatch
    pages.reports.splice(0)
    expect(answer.status).toBe(status)
    const policy = answer.headers.get('content-security-policy')?.split('; ') ?? []
    expect(policy).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "object-src 'none'",
      ]),
    )
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': name === 'the style' ? 'no-cache' : 'no-store',
    })
    expect(answer.headers.has('x-powered-by')).toBe(false)
    expect(answer.headers.has('server')).toBe(false)
    expect(answer.headers.has('access-control-allow-origin')).toBe(false)
    expect(answer.headers.has('set-cookie')).toBe(false)
  })

  test('lets Telegram alone frame the password page, and no site any other page', async () => {
    const framing = async (url: string) =>
      (await fetch(url)).headers.get('content-security-policy')?.match(/frame-ancestors [^;]*/)?.[0]
    const telegram = "frame-ancestors 'self' https://web.telegram.org https://*.telegram.org"
    expect(await framing(page)).toBe(telegram)
    expect(await framing(`${pages.url}/password/nothing`)).toBe(telegram)
    for (const url of [link, `${pages.url}/passwords`, `${pages.url}/nothing`, `${pages.url}/web/style.css`])
      expect(await framing(url)).toBe("frame-ancestors 'none'")
  })

  test('holds browsers to https for two years where the pages have it, and only there', async () => {
    const secure = pages.another({ url: 'https://accounts.example.com' })
    const path = new URL(page).pathname
    expect((await secure.request(path)).headers.get('strict-transport-security')).toBe('max-age=63072000')
    expect((await secure.request('/nothing')).headers.has('strict-transport-security')).toBe(true)
    expect((await fetch(page)).headers.has('strict-transport-security')).toBe(false)
  })

  test('names neither versions, nor files, nor the cause of a failure', async () => {
    const { dispatch } = pages.engine
    pages.engine.dispatch = async () => {
      throw new Error('Something secret broke at /srv/portico/engine.ts:7')
    }
    const answer = await pages.give(link)
    pages.engine.dispatch = dispatch
    const text = await answer.text()
    expect(answer.status).toBe(503)
    expect(text).toContain('That’s our fault')
    expect(text).not.toMatch(/secret|\.ts|hono|node|\d+\.\d+\.\d+/i)
    expect(pages.reports.splice(0)).toHaveLength(1)
  })
})

describe('a post', () => {
  const path = () => new URL(page).pathname
  const body = new URLSearchParams(twice('walnut lantern drizzle')).toString()
  const { 'sec-fetch-site': _, ...plain } = form

  test.each<[string, Record<string, string>, number]>([
    ['from another site', { ...form, 'sec-fetch-site': 'cross-site' }, 403],
    ['from a sister site', { ...form, 'sec-fetch-site': 'same-site' }, 403],
    ['from a bookmark or a mail program', { ...form, 'sec-fetch-site': 'none' }, 403],
    ['from another origin', { ...plain, origin: 'https://evil.example' }, 403],
    ['from a null origin', { ...plain, origin: 'null' }, 403],
    ['that does not say where it is from', plain, 403],
    [
      'whose origin is ours by a forged host',
      { ...plain, host: 'evil.example', origin: 'http://evil.example' },
      403,
    ],
    ['as JSON', { ...form, 'content-type': 'application/json' }, 415],
    ['as plain text', { ...form, 'content-type': 'text/plain' }, 415],
    ['in parts', { ...form, 'content-type': 'multipart/form-data; boundary=x' }, 415],
    ['without a type', { 'sec-fetch-site': 'same-origin' }, 415],
  ])('%s is refused without effect', async (_name, headers, status) => {
    const answer = await raw('POST', path(), headers, body)
    expect(answer.status).toBe(status)
    expect(answer.text).toMatch(/<h1>(That didn’t come from our page|We couldn’t read that)<\/h1>/)
    expect(await headingOf(await fetch(page))).toBe('Choose a password')
    const confirm = await raw('POST', new URL(link).pathname, headers)
    expect(confirm.status).toBe(status)
    expect(await headingOf(await fetch(link))).toBe('Confirm your address')
  })

  test('that is too large is refused, also when it does not say how large it is', async () => {
    const large = new URLSearchParams(twice('x'.repeat(10_000))).toString()
    expect(
      (await raw('POST', path(), { ...form, 'content-length': String(large.length) }, large)).status,
    ).toBe(413)
    expect((await raw('POST', path(), { ...form, 'transfer-encoding': 'chunked' }, large)).status).toBe(413)
    expect(await headingOf(await fetch(page))).toBe('Choose a password')
  })

  test('from an older browser is believed by its origin', async () => {
    const person = await pages.person()
    const headers = { ...form, origin: new URL(pages.url).origin }
    const match = new URLSearchParams({ match: pages.matchOf(person.link) }).toString()
    const answer = await raw('POST', new URL(person.link).pathname, headers, match)
    expect(answer.text).toContain('<h1>Confirmed</h1>')
  })
})

test('unknown methods are answered with those that a path knows', async () => {
  for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE']) {
    const answers = await Promise.all(
      [new URL(page).pathname, new URL(link).pathname, '/account/web/style.css'].map((path) =>
        raw(method, path),
      ),
    )
    expect(answers.map(({ status }) => status)).toEqual([405, 405, 405])
    expect(answers.map(({ headers }) => headers.get('allow'))).toEqual([
      'GET, HEAD, POST',
      'GET, HEAD, POST',
      'GET, HEAD',
    ])
  }
})

test('a hostile host name is repeated nowhere', async () => {
  const hostile = { host: 'evil.example', 'x-forwarded-host': 'evil.example', forwarded: 'host=evil.example' }
  for (const url of [page, link, `${pages.url}/nothing`]) {
    const answer = await raw('GET', new URL(url).pathname, hostile)
    expect(answer.text).not.toContain('evil.example')
    expect(JSON.stringify([...answer.headers])).not.toContain('evil.example')
  }
})

test('a page loads nothing from elsewhere, and no script written into it runs', async () => {
  for (const url of [page, link]) {
    const text = await (await fetch(url)).text()
    expect(text.match(/(?:src|href|action)="(?!\/)[^"]*"/g)).toBeNull()
    expect(text).not.toMatch(/<script(?![^>]* src=)|\son\w+=|style=|<base|<iframe/)
  }
})

test('a browser keeps a file for ever under the address that a page gives, and asks again under any other', async () => {
  const [path = ''] = (await (await fetch(page)).text()).match(/\/account\/web\/style\.css\?v=[\w-]+/) ?? []
  const named = await fetch(new URL(path, pages.url))
  expect(named.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  expect(named.headers.get('content-type')).toBe('text/css; charset=utf-8')
  const etag = named.headers.get('etag') ?? ''
  const again = await fetch(`${pages.url}/web/style.css`, { headers: { 'if-none-match': etag } })
  expect([again.status, again.headers.get('cache-control')]).toEqual([304, 'no-cache'])
})

test('a page without a ticket speaks the first language of the browser that has words', async () => {
  const heading = async (language: string) =>
    headingOf(await fetch(`${pages.url}/nothing`, { headers: { 'accept-language': language } }))
  expect(await heading('es-419,es;q=0.9,en;q=0.8')).toBe('Aquí no hay nada')
  expect(await heading('nl-NL,nl;q=0.9,es;q=0.5')).toBe('Aquí no hay nada')
  expect(await heading('en;q=0.4,es;q=0.6')).toBe('Aquí no hay nada')
  expect(await heading('nl')).toBe('There’s nothing here')
  expect(await heading('*;q=;,,%')).toBe('There’s nothing here')
})

test('a page shows the way back to the chat once the chat is known, and its link carries nothing of the page', async () => {
  await using known = await openPages({ bot: 'example_bot' })
  const answer = await known.give((await known.person()).link)
  expect(await answer.text()).toContain('<a class="button" href="https://t.me/example_bot" rel="noreferrer">')
})

describe('a public address with a path', () => {
  test('leads to the same answers whether a proxy takes the path off or leaves it on', async () => {
    const { request } = pages.another()
    const paths = [page, link, `${pages.url}/web/style.css`, `${pages.url}/nothing`].map(
      (url) => new URL(url).pathname,
    )
    for (const path of paths) {
      const [left, taken] = await Promise.all([request(path), request(path.replace('/account', ''))])
      expect([path, left.status]).toEqual([path, path.endsWith('nothing') ? 404 : 200])
      expect([taken.status, await taken.text()]).toEqual([left.status, await left.text()])
    }
  })

  test('may have the name of a path of ours', () => {
    const routePath = createRoutePath('https://example.com/api')
    expect(routePath('/api/session')).toBe('/api/session')
    expect(routePath('/api/api/session?x')).toBe('/api/session?x')
    expect(routePath('/api/web/style.css')).toBe('/web/style.css')
    expect(routePath('/api/healthz?x')).toBe('/healthz?x')
    expect(routePath('/api/metrics')).toBe('/api/metrics')
    expect(routePath('/apis/session')).toBe('/apis/session')
  })

  test('stands whole in links for mails and chats', () => {
    const { activate, notMe, oneTime } = createPageAddresses('https://example.com/account', true)
    expect([activate('T'), notMe('T'), oneTime('password', 'T')]).toEqual([
      'https://example.com/account/activate/T',
      'https://example.com/account/not-me/T',
      'https://example.com/account/password/T',
    ])
  })
})
