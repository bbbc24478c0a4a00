import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { limits } from '../../src/accounts/throttling/limits.ts'
import { createWeb } from '../../src/web/web.ts'
import { headingOf, openPages, type Pages, send, unlike } from '../fixtures/pages.ts'
import { secrets, texts } from '../fixtures/site.ts'

let pages: Pages
beforeAll(async () => {
  pages = await openPages()
})
afterAll(() => pages[Symbol.asyncDispose]())

/** What a browser sends with the form of our own page. */
const asBrowser = (match: string) => ({
  body: new URLSearchParams({ match }),
  headers: { 'sec-fetch-site': 'same-origin' },
})

describe('the link of a mail', () => {
  test('says which address it confirms, for which account, in the language of the chat', async () => {
    const english = await (await fetch((await pages.person('en')).link)).text()
    expect(english).toContain('<html lang="en" dir="ltr">')
    expect(english).toMatch(/<b>a•••\d@example\.com<\/b> will be the address of a new Example Account\./)
    const spanish = await (await fetch((await pages.person('es')).link)).text()
    expect(spanish).toContain('<html lang="es" dir="ltr">')
    expect(spanish).toMatch(/<b>a•••\d@example\.com<\/b> será la dirección de una nueva Example Account\./)
    expect(english + spanish).not.toMatch(/ana\d+@example/)
  })

  test('is not spent by being opened, however often and by whatever program', async () => {
    const { link, conversation } = await pages.person()
    for (let look = 0; look < 5; look += 1) {
      expect((await fetch(link, { method: 'HEAD' })).status).toBe(200)
      expect(await headingOf(await fetch(link))).toBe('Confirm your address')
    }
    expect(await pages.state(conversation)).toBe('code')
    expect(await headingOf(await pages.give(link))).toBe('Confirmed')
  })

  test('moves the chat on when its button is pressed, and says so', async () => {
    const { link, conversation } = await pages.person()
    const answer = await pages.give(link)
    expect([answer.status, await headingOf(answer)]).toEqual([200, 'Confirmed'])
    expect(await pages.state(conversation)).toBe('passwordPage')
    expect(pages.shown(conversation)?.html).toContain('you’ve confirmed it with the link')
  })

  test('that a thief has asked for puts no mailbox into the account of the thief: its owner has not the number', async () => {
    const { link, conversation } = await pages.person()
    const answer = await send(link)
    expect([answer.status, await headingOf(answer)]).toEqual([422, 'Confirm your address'])
    expect(await pages.state(conversation)).toBe('code')
    for (const guess of [1, 2, 3, 4])
      expect([422, 410]).toContain(
        (await send(link, { match: unlike(pages.matchOf(link)), guess: String(guess) })).status,
      )
    expect((await pages.give(link)).status).toBe(410)
    expect(await pages.state(conversation)).not.toBe('passwordPage')
  })

  test('confirms once, of twenty posts that are sent together', async () => {
    const { link, conversation } = await pages.person()
    const answers = await Promise.all(Array.from({ length: 20 }, () => pages.give(link)))
    const headings = await Promise.all(answers.map(headingOf))
    expect(headings.filter((heading) => heading === 'Confirmed')).toHaveLength(1)
    expect(headings.filter((heading) => heading === 'Already confirmed')).toHaveLength(19)
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(await pages.state(conversation)).toBe('passwordPage')
  })

  test('of two posts that cross on two machines one is told that it confirmed', async () => {
    const { link } = await pages.person()
    const { dispatch } = pages.engine
    const bothLooked = Promise.withResolvers<void>()
    let looked = 0
    pages.engine.dispatch = async (...told) => {
      looked += 1
      if (looked === 2) bothLooked.resolve()
      await bothLooked.promise
      return dispatch(...told)
    }
    const { url: publicUrl, engine, directory, passwords, now } = pages
    const parts = {
      ...{ engine, directory, secrets, passwords, ...texts, limits, publicUrl, now },
      report: () => {},
    }
    const elsewhere = createWeb(parts)
    const posts = [
      pages.give(link),
      elsewhere.request(link.replace('/account/', '/'), {
        method: 'POST',
        ...asBrowser(pages.matchOf(link)),
      }),
    ]
    const headings = await Promise.all(posts.map(async (answer) => headingOf(await answer)))
    pages.engine.dispatch = dispatch
    expect(headings.toSorted()).toEqual(['Already confirmed', 'Confirmed'])
  })

  test('says that it has done its work when it is opened again', async () => {
    const { link } = await pages.person()
    await pages.give(link)
    expect(await headingOf(await fetch(link))).toBe('Already confirmed')
  })

  test('says that it is over when the address was changed, and confirms nothing', async () => {
    const { link, conversation, say } = await pages.person()
    await say('Change the address')
    await say('another@example.com')
    await pages.engine.idle()
    const answers = [await fetch(link), await pages.give(link)]
    expect(answers.map(({ status }) => status)).toEqual([410, 410])
    expect(await Promise.all(answers.map(headingOf))).toEqual([
      'This link has expired',
      'This link has expired',
    ])
    expect(await pages.state(conversation)).toBe('code')
  })

  test('says that the sign-up was stopped when no chat waits for the link', async () => {
    const { link, conversation } = await pages.person()
    await pages.engine.forget(conversation)
    const answer = await pages.give(link)
    expect([answer.status, await headingOf(answer)]).toEqual([409, 'This sign-up was stopped'])
    expect(await headingOf(await fetch(link))).toBe('Confirm your address')
  })

  test('still confirms when the sign-up was only put aside', async () => {
    const { link, say } = await pages.person()
    await say('Cancel')
    expect(await headingOf(await pages.give(link))).toBe('Confirmed')
  })

  test('is said to have confirmed the address only once the directory says so', async () => {
    const { link } = await pages.person()
    const { db } = pages.directory
    const { id } = await db
      .selectFrom('challenges')
      .select('id')
      .orderBy('opened_at', 'desc')
      .executeTakeFirstOrThrow()
    await db.updateTable('challenges').set({ decoy: 1 }).where('id', '=', id).execute()
    const answer = await pages.give(link)
    expect([answer.status, await headingOf(answer)]).toEqual([503, 'Not confirmed yet'])
    expect(answer.headers.get('retry-after')).toBe('60')
  })

  test('tells a forged, cut or foreign link nothing', async () => {
    const { link } = await pages.person()
    const other = await pages.person()
    const [id = ''] = link.split('/').pop()?.split('.') ?? []
    const [, proof = ''] = other.link.split('.').slice(-2)
    const forged = [link.slice(0, -1), `${link}A`, `${pages.url}/activate/${id}.${proof}`]
    const odd = ['%00', '%ff', '..%2f..', 'x'.repeat(4000)].map((token) => `${pages.url}/activate/${token}`)
    for (const url of [...forged, ...odd]) {
      for (const answer of [await fetch(url), await send(url)]) {
        expect([answer.status, await headingOf(answer)]).toEqual([404, 'There’s nothing here'])
      }
    }
    expect(pages.reports).toEqual([])
  })

  test('that cannot be a token is not looked for in the directory', async () => {
    const db = new Proxy({}, { get: () => expect.unreachable('The directory was asked.') })
    const directory = { ...pages.directory, db } as typeof pages.directory
    const web = pages.another({ stores: { ...pages.stores, directory } })
    for (const token of ['%00', 'a.b', `${'x'.repeat(65)}.${'y'.repeat(43)}`, `id.${'y'.repeat(43)}%0az`]) {
      expect((await web.request(`/activate/${token}`)).status).toBe(404)
      expect((await web.request(`/password/${token}`)).status).toBe(404)
    }
  })
})
