import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { MINUTE } from '../../flows/durations.ts'
import { NotNow } from '../../src/errors.ts'
import { headingOf, openPages, type Pages, send, twice } from '../fixtures/pages.ts'

const GOOD = 'walnut lantern drizzle'

let pages: Pages
beforeAll(async () => {
  pages = await openPages()
})
afterAll(() => pages[Symbol.asyncDispose]())

const ticketOf = (page: string) =>
  pages.directory.db
    .selectFrom('tickets')
    .selectAll()
    .where('id', '=', new URL(page).pathname.split(/[/.]/).at(-2) ?? '')
    .executeTakeFirstOrThrow()

describe('the password page', () => {
  test('names its account by a masked address, and asks twice with fields that password managers know', async () => {
    const { page } = await pages.chooser()
    const text = await (await fetch(page)).text()
    expect(text).toMatch(/For your Example Account with <b>a•••\d@example\.com<\/b>/)
    expect(text.match(/<input [^>]*type="password"[^>]* autocomplete="new-password"/g)).toHaveLength(2)
    expect(text).not.toContain('maxlength="')
    expect(text).not.toContain('onpaste')
  })

  test('changes nothing when it is looked at', async () => {
    const { page, conversation } = await pages.chooser()
    for (let look = 0; look < 5; look += 1) {
      await fetch(page, { method: 'HEAD' })
      await fetch(page)
    }
    expect(await ticketOf(page)).toMatchObject({ password_hash: null, completed_at: null })
    expect(await pages.state(conversation)).toBe('passwordPage')
  })

  test('keeps a good password as a hash only, tells the chat, and says that it is done', async () => {
    const { page, conversation } = await pages.chooser()
    const answer = await send(page, twice(GOOD))
    const text = await answer.clone().text()
    expect([answer.status, await headingOf(answer)]).toEqual([200, 'Your password is set'])
    expect(text).toContain('/web/done.js')
    expect(text).not.toContain(GOOD)
    const { password_hash: hash } = await ticketOf(page)
    expect(hash).toMatch(/^\$argon2id\$/)
    expect(await pages.state(conversation)).toBe('review')
  })

  test.each([
    ['en', 'short', 'Please use at least 8 characters.'],
    ['en', 'x'.repeat(129), 'Please use at most 128 characters.'],
    ['en', 'qwertyuiop', 'That one is on lists of well-known passwords'],
    ['en', 'ana1example', 'contains your own details'],
    ['en', 'aaaaaaaaaaaaaaa', 'Repeated characters such as “aaa” are easy to guess.'],
    ['en', 'account2026', 'contains your own details'],
    ['es', 'corta', 'Usa al menos 8 caracteres'],
    ['es', 'x'.repeat(129), 'Usa como mucho 128 caracteres'],
    ['es', 'qwertyuiop', 'Está en las listas de contraseñas conocidas'],
    ['es', 'aaaaaaaaaaaaaaa', 'Los caracteres repetidos, como «aaa», son fáciles de adivinar.'],
  ] as const)('names in %s what is wrong with %s, and keeps nothing typed', async (language, typed, says) => {
    const { page, conversation } = await pages.chooser(language)
    const answer = await send(page, twice(typed))
    expect(answer.status).toBe(422)
    const text = await answer.text()
    expect(text).toMatch(/<p class="fault" id="fault" tabindex="-1" autofocus role="alert">[^<]+<\/p>/)
    expect(text).toContain(says)
    expect(text).toContain('aria-invalid="true"')
    expect(text).toMatch(/id="fault"[^>]* autofocus role="alert"/)
    expect(text).not.toContain(typed)
    expect((await ticketOf(page)).password_hash).toBeNull()
    expect(await pages.state(conversation)).toBe('passwordPage')
    expect(await headingOf(await send(page, twice(GOOD)))).toMatch(
      /Your password is set|Tu contraseña está guardada/,
    )
  })

  test('asks again when the two passwords differ', async () => {
    const { page } = await pages.chooser()
    const answer = await send(page, { password: GOOD, again: `${GOOD} ` })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('Those two didn’t match. Please type them again.')
    expect((await ticketOf(page)).password_hash).toBeNull()
  })

  test('takes any script, spaces at the end, and two ways of writing one accent for the same', async () => {
    const { page } = await pages.chooser()
    const typed = 'ñandú 雪の朝 café 🦙🦙 '
    const answer = await send(page, { password: typed.normalize('NFC'), again: typed.normalize('NFD') })
    expect(await headingOf(answer)).toBe('Your password is set')
    const { password_hash: hash } = await ticketOf(page)
    const { passwords } = pages
    expect(await passwords.verify(hash ?? '', typed)).toBe(true)
    expect(await passwords.verify(hash ?? '', typed.trim())).toBe(false)
  })

  test('is filled once, of many posts that are sent together, and each post is told what really happened', async () => {
    const { page, conversation } = await pages.chooser()
    const answers = await Promise.all(
      Array.from({ length: 15 }, (_, n) => send(page, twice(`${GOOD} number ${n}`))),
    )
    const headings = await Promise.all(answers.map(headingOf))
    expect(headings.filter((heading) => heading === 'Your password is set')).toHaveLength(1)
    expect(headings.filter((heading) => heading === 'A password was already chosen here')).toHaveLength(14)
    expect(await pages.state(conversation)).toBe('review')
  })

  test('checks one password at a time, so the second of two posts that cross finds the first password kept', async () => {
    const { page } = await pages.chooser()
    const { passwords } = pages
    const { judge } = passwords
    let judged = 0
    Object.assign(passwords, {
      judge: (...what: Parameters<typeof judge>) => {
        judged += 1
        return judge(...what)
      },
    })
    const posts = [send(page, twice(GOOD)), send(page, twice(`${GOOD} too`))]
    const headings = await Promise.all(posts.map(async (answer) => headingOf(await answer)))
    Object.assign(passwords, { judge })
    expect(headings.toSorted()).toEqual(['A password was already chosen here', 'Your password is set'])
    expect(judged).toBe(1)
  })

  test('says that it is over when its time is up or a newer page was opened', async () => {
    const old = await pages.chooser()
    await old.say('Choose a password')
    expect(pages.pageOf(old.conversation)).not.toBe(old.page)
    const answers = [await fetch(old.page), await send(old.page, twice(GOOD))]
    expect(answers.map(({ status }) => status)).toEqual([410, 410])
    expect(await Promise.all(answers.map(headingOf))).toEqual([
      'This page has expired',
      'This page has expired',
    ])
    expect((await ticketOf(old.page)).password_hash).toBeNull()
  })

  test('that is over is replaced in the chat as soon as it is looked at, and once', async () => {
    const { page, conversation } = await pages.chooser()
    await pages.pass(30 * MINUTE)
    expect((await fetch(page)).status).toBe(410)
    const next = pages.pageOf(conversation)
    expect(next).not.toBe(page)
    expect(pages.shown(conversation)?.html).toContain('That page has expired. Here’s a new one.')
    expect((await fetch(page)).status).toBe(410)
    expect(pages.pageOf(conversation)).toBe(next)
    expect((await send(next, twice(GOOD))).status).toBe(200)
  })

  test('says that the chat has moved on when it no longer waits for this page', async () => {
    const { page, conversation, say } = await pages.chooser()
    await say('Cancel')
    await say('Delete my answers')
    expect(await pages.state(conversation)).toBe('menu')
    const answer = await send(page, twice(GOOD))
    expect([answer.status, await headingOf(answer)]).toEqual([409, 'The chat has moved on'])
  })

  test('takes a password although the sign-up was put aside meanwhile', async () => {
    const { page, conversation, say } = await pages.chooser()
    await say('Cancel')
    expect(await pages.state(conversation)).toBe('paused')
    expect(await headingOf(await send(page, twice(GOOD)))).toBe('Your password is set')
    expect(await pages.state(conversation)).toBe('review')
  })

  test('can be sent again when the chat was not told, and the chat is told then', async () => {
    const { page, conversation } = await pages.chooser()
    const dispatch = pages.engine.dispatch
    pages.engine.dispatch = async () => {
      throw new Error('the store of conversations does not answer')
    }
    const failed = await send(page, twice(GOOD))
    pages.engine.dispatch = dispatch
    expect([failed.status, await headingOf(failed)]).toEqual([503, 'That’s our fault'])
    expect(await pages.state(conversation)).toBe('passwordPage')
    expect(await headingOf(await send(page, twice(GOOD)))).toBe('Your password is set')
    expect(await pages.state(conversation)).toBe('review')
    const [{ facts } = { facts: undefined }] = pages.reports.splice(0) as { facts: unknown }[]
    expect(facts).toEqual({ page: 'password', method: 'POST' })
  })

  test('asks kindly to be opened from the chat where it is reloaded without its token', async () => {
    const answer = await fetch(`${pages.url}/password`, { headers: { 'accept-language': 'es-MX,en;q=0.5' } })
    expect([answer.status, await headingOf(answer)]).toEqual([404, 'Ábrela otra vez, por favor'])
  })

  test('slows down after twenty posts within a minute', async () => {
    const { page } = await pages.chooser()
    for (let n = 0; n < 20; n += 1) expect((await send(page, twice('short'))).status).toBe(422)
    const answer = await send(page, twice(GOOD))
    expect([answer.status, await headingOf(answer)]).toEqual([429, 'Please wait a moment'])
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
    expect((await ticketOf(page)).password_hash).toBeNull()
    pages.pass(61_000)
    expect(await headingOf(await send(page, twice(GOOD)))).toBe('Your password is set')
  })

  test('asks to wait a few seconds, with nothing kept, while passwords queue up', async () => {
    const passwords = {
      ...pages.passwords,
      judge: async () => ({ score: 4 as const }),
      hash: async () => {
        throw new NotNow('password/busy', 'More than 100 passwords wait. Try again.')
      },
      verify: async () => false,
      decoyHash: '',
    }
    await using busy = await openPages({ passwords })
    const { page } = await busy.chooser()
    const answer = await send(page, twice(GOOD))
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5'])
    expect(await answer.text()).toContain('Nothing was saved; please send it again in a few seconds.')
    expect(busy.reports).toEqual([])
  })
})

describe('while many passwords stand in line', () => {
  /** Passwords that come to the one of this test only after a person was told to wait. */
  const inLine = async (hash: () => Promise<string>) => {
    const told = Promise.withResolvers<void>()
    const passwords = {
      ...pages.passwords,
      isCrowded: () => true,
      judge: async () => ({ score: 4 as const }),
      hash: () => told.promise.then(hash),
    }
    const crowded = await openPages({ passwords })
    const { page, conversation } = await crowded.chooser()
    const answer = await send(page, twice(GOOD))
    const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader()
    const first = (await reader?.read())?.value ?? ''
    told.resolve()
    let rest = ''
    for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) rest += read.value
    return { crowded, conversation, answer, first, rest }
  }

  test('a person is told so within a second, and the answer follows on the same page', async () => {
    const { crowded, conversation, answer, first, rest } = await inLine(async () => 'a hash')
    await using _ = crowded
    expect([answer.status, answer.headers.get('x-accel-buffering')]).toEqual([200, 'no'])
    expect(first).toContain('You’re in line')
    expect(first).not.toContain('</body>')
    expect(rest).toContain('<h1>Your password is set</h1>')
    expect(rest).toContain('done.js')
    expect(rest).toMatch(/<\/html>\s*$/)
    expect(await crowded.state(conversation)).not.toBe('password')
  })

  test('a person hears of a fault of ours in the same way, and so does the operator', async () => {
    const { crowded, rest } = await inLine(async () => {
      throw new Error('The hash failed.')
    })
    await using _ = crowded
    expect(rest).toContain('<h1>That’s our fault</h1>')
    expect(crowded.reports).toHaveLength(1)
  })

  test('a person who comes too late for the line is asked to send the form again', async () => {
    const { crowded, rest } = await inLine(async () => {
      throw new NotNow('password/busy', 'More than 600 passwords wait. Try again.')
    })
    await using _ = crowded
    expect(rest).toContain('Nothing was saved; please send it again in a few seconds.')
    expect(rest).toContain('busy.js')
    expect(crowded.reports).toEqual([])
  })
})

describe('the strength of a password', () => {
  const measure = (page: string, password: unknown, headers: Record<string, string> = {}) =>
    fetch(`${page}/strength`, {
      method: 'POST',
      body: JSON.stringify({ password }),
      headers: { 'sec-fetch-site': 'same-origin', 'content-type': 'application/json', ...headers },
    })

  test('is shown with its reason in the language of the chat', async () => {
    const english = await pages.chooser()
    expect(await (await measure(english.page, 'aaaaaaaaaaaaaaa')).json()).toMatchObject({
      taken: false,
      says: expect.stringContaining('Repeated characters'),
    })
    expect(await (await measure(english.page, GOOD)).json()).toMatchObject({
      taken: true,
      score: 4,
      says: '',
    })
    const spanish = await pages.chooser('es')
    expect(await (await measure(spanish.page, 'qwertyuiop')).json()).toEqual({
      taken: false,
      score: expect.any(Number),
      label: expect.stringMatching(/débil/i),
      says: expect.stringContaining('listas de contraseñas conocidas'),
    })
  })

  test('is answered thirty times a minute for each page', async () => {
    const { page } = await pages.chooser()
    const other = await pages.chooser()
    for (let n = 0; n < 30; n += 1) expect((await measure(page, 'short')).status).toBe(200)
    const answer = await measure(page, 'short')
    expect(answer.status).toBe(429)
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
    expect((await measure(other.page, 'short')).status).toBe(200)
    pages.pass(61_000)
    expect((await measure(page, 'short')).status).toBe(200)
  })

  test('is answered for one text at a time on each page, with the newest text waiting', async () => {
    const { page } = await pages.chooser()
    const other = await pages.chooser()
    const { passwords } = pages
    const { judge } = passwords
    const allAsked = Promise.withResolvers<void>()
    Object.assign(passwords, {
      judge: async (...asked: Parameters<typeof judge>) => {
        await allAsked.promise
        return judge(...asked)
      },
    })
    const asked = [
      ...['walnut lantern 1', 'walnut lantern 2', 'walnut lantern 3'].map((text) => measure(page, text)),
      measure(other.page, 'walnut lantern 4'),
    ]
    expect((await Promise.race(asked)).status).toBe(429)
    allAsked.resolve()
    const answers = await Promise.all(asked)
    Object.assign(passwords, { judge })
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 429])
    expect(answers[3]?.status).toBe(200)
    expect(answers.find(({ status }) => status === 429)?.headers.get('retry-after')).toBe('1')
  })

  test('is answered to Portico’s own pages only, and only for a password', async () => {
    const { page } = await pages.chooser()
    expect((await measure(page, 'short', { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
    expect((await measure(page, 'short', { 'content-type': 'text/plain' })).status).toBe(415)
    expect((await measure(page, 7)).status).toBe(400)
    expect((await measure(page, 'x'.repeat(17_000))).status).toBe(413)
    expect((await measure(`${page}x`, 'short')).status).toBe(404)
    expect((await measure(page, '\ud800 is half a character')).status).toBe(200)
    expect((await fetch(`${page}/strength`)).headers.get('allow')).toBe('POST')
  })
})
