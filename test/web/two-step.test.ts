import { runInNewContext } from 'node:vm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { spelled } from '../../src/accounts/proofs/factors.ts'
import { pathsUnder, type WebPage } from '../../src/web/http/address.ts'
import { pages as everyPage } from '../../src/web/pages.ts'
import { codesIn, createOwner, faultIn, PASSWORD } from '../fixtures/page-owner.ts'
import { headingOf, openPages, type Pages, send } from '../fixtures/pages.ts'

let pages: Pages
beforeAll(async () => {
  pages = await openPages()
})
afterAll(() => pages[Symbol.asyncDispose]())

const factorsOf = (account: string) =>
  pages.directory.db.selectFrom('factors').selectAll().where('account', '=', account).execute()
const codesOf = (account: string) =>
  pages.directory.db.selectFrom('recovery_codes').selectAll().where('account', '=', account).execute()

describe('the page that sets an authenticator up', () => {
  test('shows a picture of its own, the key in groups of four, and a link for an app on the same device', async () => {
    const owner = await createOwner(pages)
    const page = await owner.settingUp()
    const text = await (await fetch(page)).text()
    const { number } = await pages.directory.db
      .selectFrom('accounts')
      .select('number')
      .where('id', '=', owner.account)
      .executeTakeFirstOrThrow()
    const { key, uri } = spelled(await owner.seed(), { issuer: 'Example Account', label: number })
    expect(key).toMatch(/^[A-Z2-7]{32}$/)
    expect(text).toContain(`<code dir="ltr">${key.match(/.{4}/g)?.join(' ')}</code>`)
    expect(text).toContain(`href="${uri.replaceAll('&', '&amp;')}"`)
    expect(text).toMatch(/<div class="qr" role="img" aria-label="[^"]+"><svg /)
    expect(text).not.toMatch(
      /<img(?! src="\/account\/web\/logo\.svg)|<script(?! type="module" src="\/account\/web\/(?:page|copy|busy)\.js)| style="/,
    )
    expect(text).toMatch(/name="code" type="text" inputmode="numeric" autocomplete="one-time-code"/)
  })

  test('shows nothing of the seed in the chat', async () => {
    const owner = await createOwner(pages)
    await owner.settingUp()
    const { key } = spelled(await owner.seed(), { issuer: 'x', label: 'y' })
    const card = pages.shown(owner.conversation)
    expect(JSON.stringify(card)).not.toContain(key)
    expect(card?.picture).toBeUndefined()
    expect(JSON.stringify(await pages.engine.conversationOf(owner.conversation))).not.toContain(key)
  })

  test('changes nothing when it is looked at, and shows the same key each time', async () => {
    const owner = await createOwner(pages)
    const page = await owner.settingUp()
    const first = await (await fetch(page)).text()
    for (let look = 0; look < 3; look += 1) {
      await fetch(page, { method: 'HEAD' })
      expect(await (await fetch(page)).text()).toBe(first)
    }
    expect(await factorsOf(owner.account)).toMatchObject([{ confirmed_at: null, last_step: 0 }])
  })

  test.each([
    ['en', '2‑step verification is on', '2-step verification is on. Keep the recovery codes'],
    [
      'es',
      'La verificación en dos pasos está activada',
      'La verificación en dos pasos está activada. Guarda',
    ],
  ] as const)(
    'turns it on with the first right code, shows ten codes once, and the chat hears of it: %s',
    async (language, title, said) => {
      const owner = await createOwner(pages, language)
      const page = await owner.settingUp()
      const code = await owner.code()
      const answer = await send(page, { code: `${code.slice(0, 3)} ${code.slice(3)}` })
      const text = await answer.clone().text()
      expect([answer.status, await headingOf(answer)]).toEqual([200, title])
      const codes = codesIn(text)
      expect(codes).toHaveLength(10)
      for (const one of codes) expect(decodeURIComponent(text)).toContain(one)
      expect(text).toMatch(/href="data:text\/plain;charset=utf-8,[^"]+" download="[^"]+\.txt"/)
      expect(answer.headers.get('cache-control')).toBe('no-store')
      expect(await factorsOf(owner.account)).toMatchObject([{ confirmed_at: expect.any(Number) }])
      expect(pages.shown(owner.conversation)?.html).toContain(said)

      for (const again of [await fetch(page), await send(page, { code: await owner.code(1) })]) {
        const shown = await again.text()
        expect(shown).not.toMatch(/<code>/)
        expect(again.status).toBe(200)
      }
      expect(await codesOf(owner.account)).toHaveLength(10)
    },
  )

  test('names a wrong code, keeps the key, and takes the right one afterwards', async () => {
    const owner = await createOwner(pages)
    const page = await owner.settingUp()
    const wrong = await send(page, { code: '000000' })
    const text = await wrong.text()
    expect(wrong.status).toBe(422)
    expect(faultIn(text)).toContain('That code doesn’t match.')
    expect(faultIn(text)).toContain('4 more tries')
    expect(text).toContain(spelled(await owner.seed(), { issuer: '', label: '' }).key.slice(0, 4))
    expect((await send(page, { code: await owner.code(-1) })).status).toBe(200)
  })

  test.each([-2, 2])('refuses the code of a clock that is a minute wrong: %d steps', async (steps) => {
    const owner = await createOwner(pages)
    const page = await owner.settingUp()
    expect((await send(page, { code: await owner.code(steps) })).status).toBe(422)
    expect(await factorsOf(owner.account)).toMatchObject([{ confirmed_at: null }])
  })

  test('waits after five wrong codes', async () => {
    const owner = await createOwner(pages)
    const page = await owner.settingUp()
    for (let tries = 0; tries < 5; tries += 1) await send(page, { code: '000000' })
    const waits = await send(page, { code: await owner.code() })
    expect([waits.status, faultIn(await waits.text())]).toEqual([
      429,
      'That was wrong several times, so please wait 15 minutes. Nothing else is blocked.',
    ])
    expect(await factorsOf(owner.account)).toMatchObject([{ confirmed_at: null }])
  })

  test('shows the codes to one of two posts with the right code that come at the same moment', async () => {
    const owner = await createOwner(pages)
    const page = await owner.settingUp()
    const code = await owner.code()
    const texts = await Promise.all(
      [send(page, { code }), send(page, { code })].map(async (answer) => (await answer).text()),
    )
    expect(texts.map((text) => codesIn(text).length).sort((a, b) => a - b)).toEqual([0, 10])
  })

  test('is over for an unlinked chat, and after half an hour', async () => {
    const owner = await createOwner(pages)
    const page = await owner.settingUp()
    pages.pass(30 * 60_000)
    expect((await fetch(page)).status).toBe(410)
    const next = await createOwner(pages)
    const other = await next.settingUp()
    await pages.directory.db.deleteFrom('chats').where('conversation', '=', next.conversation).execute()
    expect((await fetch(other)).status).toBe(410)
    expect((await send(other, { code: await next.code() })).status).toBe(410)
  })

  test('takes no token of another kind of page', async () => {
    const owner = await createOwner(pages)
    const page = await owner.settingUp()
    for (const kind of ['approve', 'codes', 'link'])
      expect((await fetch(page.replace('/two-step/', `/${kind}/`))).status).toBe(404)
  })
})

describe('every page of the owner', () => {
  const pageUrls = async () => {
    const owner = await createOwner(pages)
    const approve = await owner.approving('export')
    const setUp = await owner.settingUp()
    await send(setUp, { code: await owner.code() })
    const codes = await owner.renewing()
    const next = await createOwner(pages)
    return { approve, 'two-step': await next.settingUp(), codes }
  }

  test('locks the browser down, and only Telegram may frame it', async () => {
    for (const url of Object.values(await pageUrls())) {
      const { headers } = await fetch(url)
      const policy = headers.get('content-security-policy') ?? ''
      for (const rule of [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data:",
        "form-action 'self'",
        "base-uri 'none'",
        "object-src 'none'",
        "frame-ancestors 'self' https://web.telegram.org https://*.telegram.org",
      ])
        expect(policy).toContain(rule)
      expect(Object.fromEntries(headers)).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'cache-control': 'no-store',
      })
    }
  })

  test('takes a form from our own pages only, in the form it has, and no other method', async () => {
    for (const url of Object.values(await pageUrls())) {
      const fields = { password: PASSWORD, code: '000000' }
      for (const site of ['cross-site', 'same-site', 'none'])
        expect((await send(url, fields, { 'sec-fetch-site': site })).status).toBe(403)
      const post = (headers: Record<string, string>, body: string) =>
        fetch(url, { method: 'POST', headers, body })
      expect((await post({}, 'password=x')).status).toBe(403)
      expect((await post({ origin: 'null' }, 'password=x')).status).toBe(403)
      const own = { 'sec-fetch-site': 'same-origin' }
      expect((await post({ ...own, 'content-type': 'text/plain' }, '{}')).status).toBe(415)
      expect((await send(url, { password: 'x'.repeat(20_000) })).status).toBe(413)
      for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS'])
        expect((await fetch(url, { method })).status).toBe(405)
    }
  })

  test('gives its token to no other site: it has no link out and loads nothing from elsewhere', async () => {
    for (const url of Object.values(await pageUrls())) {
      const text = await (await fetch(url)).text()
      const addresses = [...text.matchAll(/(?:href|src|action)="([^"]+)"/g)].map(
        ([, address = '']) => address,
      )
      for (const address of addresses) expect(address).toMatch(/^\/|^otpauth:|^data:/)
      expect(text).toContain(`"${new URL(pages.url).pathname}/web/page.js`)
    }
    const script = await (await fetch(`${pages.url}/web/page.js`)).text()
    for (const name of Object.keys(everyPage) as WebPage[]) {
      const pathOf = pathsUnder(pages.url)
      const shown: string[] = []
      const history = { replaceState: (_state: unknown, _title: string, path: string) => shown.push(path) }
      const location = { pathname: pathOf(name, `id.${'x'.repeat(43)}`) }
      const document = { querySelector: () => null }
      runInNewContext(script, { location, history, document })
      expect(shown).toEqual([`${new URL(pages.url).pathname}/${name}`])
    }
  })

  test('names only the configured address, whatever host a request names', async () => {
    const { approve } = await pageUrls()
    const app = pages.another()
    const answer = await app.request(new URL(approve).pathname, {
      headers: { host: 'evil.example', 'x-forwarded-host': 'evil.example', forwarded: 'host=evil.example' },
    })
    expect(await answer.text()).not.toContain('evil.example')
  })
})
