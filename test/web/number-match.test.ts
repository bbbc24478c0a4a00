import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createOwner, faultIn, fieldsIn, PASSWORD } from '../fixtures/page-owner.ts'
import { headingOf, openPages, type Pages, unlike } from '../fixtures/pages.ts'

let pages: Pages
beforeAll(async () => {
  pages = await openPages()
})
afterAll(() => pages[Symbol.asyncDispose]())

type Owner = Awaited<ReturnType<typeof createOwner>>

let linkers = 0
/** The page of a stranger who names the account of an owner in the stranger’s own chat. */
const signingIn = async (owner: Owner) => {
  const { value } = await pages.directory.db
    .selectFrom('addresses')
    .select('value')
    .where('account', '=', owner.account)
    .executeTakeFirstOrThrow()
  const conversation = `test:stranger-${++linkers}`
  let message = 0
  const hear = (
    said: { kind: 'text'; text: string } | { kind: 'command'; command: string; payload: string },
  ) =>
    pages.engine.hear({
      conversation,
      key: `${conversation}:${++message}`,
      said: { ...said, message: String(message) },
      speaker: { name: 'Mal', language: 'en' },
    })
  await hear({ kind: 'command', command: 'link', payload: '' })
  await hear({ kind: 'text', text: value })
  const say = (text: string) => hear({ kind: 'text', text })
  return { conversation, page: pages.pageOf(conversation), say }
}

const approving = async (owner: Owner) => ({
  conversation: owner.conversation,
  page: await owner.approving('export'),
  say: owner.say,
})

/** What a person reads on a page. */
const legible = (text: string) => text.replaceAll(/<[^>]*>/g, ' ')

const attempts = async () => (await pages.directory.db.selectFrom('attempts').select('key').execute()).length

const proofOf = async (page: string) =>
  (
    await pages.directory.db
      .selectFrom('tickets')
      .select('proof')
      .where('id', '=', new URL(page).pathname.split(/[/.]/).at(-2) ?? '')
      .executeTakeFirstOrThrow()
  ).proof

describe.each([
  ['the approval page', approving],
  ['the page on which a chat is linked', signingIn],
])('%s', (_name, begin) => {
  const begun = async () => {
    const owner = await createOwner(pages)
    const started = await begin(owner)
    return { owner, ...started, match: pages.matchOf(started.page) }
  }

  test('asks in the same form for the number that the chat shows, and does not show it', async () => {
    const { page, match, conversation } = await begun()
    expect(pages.shown(conversation)?.html).toContain(`the number <b>${match}</b>`)
    const text = await (await fetch(page)).text()
    expect(fieldsIn(text)).toEqual(['password', 'match'])
    expect(text).toMatch(/<label for="match">The number in your chat<\/label>/)
    expect(text).toMatch(/name="match" value="" required inputmode="numeric" autocomplete="off"/)
    expect(text).toMatch(/aria-describedby="fault match-hint"/)
    expect(legible(text)).not.toMatch(/\b\d\d\b/)
  })

  test('compares no password while the number is wrong, and spends no try of the password', async () => {
    const { page, match, conversation } = await begun()
    const before = await attempts()
    for (const password of [PASSWORD, 'not the password', '']) {
      const answer = await pages.give(page, { password, match: unlike(match) })
      const text = await answer.text()
      expect([answer.status, faultIn(text)]).toEqual([
        422,
        'That’s not the number in your chat. Please check it, and fill in the rest again.',
      ])
      expect(text).toContain('name="match" value=""')
      expect(legible(text)).not.toMatch(/\b\d\d\b/)
    }
    expect([await attempts(), await proofOf(page)]).toEqual([before, null])
    expect(await pages.state(conversation)).toBe('page')
    expect((await pages.give(page, { password: PASSWORD })).status).toBe(200)
  })

  test('asks for a number that was left out or has other than two digits, and counts none of them', async () => {
    const { page } = await begun()
    for (const odd of ['', ' ', '7', '123', 'ab', '0'.repeat(40)]) {
      const answer = await pages.give(page, { password: PASSWORD, match: odd })
      expect([answer.status, faultIn(await answer.text())]).toEqual([
        422,
        'The number in your chat has two digits. Please type it, and fill in the rest again.',
      ])
    }
    expect((await pages.give(page, { password: PASSWORD, match: '0'.repeat(41) })).status).toBe(400)
    expect((await pages.give(page, { password: PASSWORD })).status).toBe(200)
  })

  test.each([
    ['with spaces', (match: string) => ` ${match[0]} ${match[1]} `],
    [
      'in full width',
      (match: string) => match.replaceAll(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
    ],
  ])('takes the right number %s', async (_how, written) => {
    const { page, match } = await begun()
    expect((await pages.give(page, { password: PASSWORD, match: written(match) })).status).toBe(200)
  })

  test('does not ask a second time for a number that was right', async () => {
    const { page, match } = await begun()
    const text = await (await pages.give(page, { password: 'not the password' })).text()
    expect(text).toContain(`name="match" value="${match}"`)
    expect(await (await fetch(page)).text()).toContain('name="match" value=""')
  })

  test('is over after five wrong numbers; the chat offers a new one, with a number', async () => {
    const { page, match, conversation } = await begun()
    const answers = []
    for (let tries = 0; tries < 5; tries += 1)
      answers.push(await pages.give(page, { password: PASSWORD, match: unlike(match) }))
    expect(answers.map(({ status }) => status)).toEqual([422, 422, 422, 422, 410])
    expect(pages.shown(conversation)?.html).toContain('That page has expired. Here’s a new one.')
    const next = pages.pageOf(conversation)
    expect(next).not.toBe(page)
    for (const late of [await fetch(page), await pages.give(page, { password: PASSWORD })])
      expect([late.status, await headingOf(late)]).toEqual([410, 'This page has expired'])
    expect(await proofOf(page)).toBe(null)

    expect((await pages.give(next, { password: PASSWORD })).status).toBe(200)
  })

  test('says so on each of two machines that prove it at the same moment, and the chat goes on', async () => {
    const { page, match, conversation } = await begun()
    const other = pages.another()
    const answers = await Promise.all([
      pages.give(page, { password: PASSWORD }),
      other.request(page, {
        method: 'POST',
        body: new URLSearchParams({ password: PASSWORD, match }),
        headers: { 'sec-fetch-site': 'same-origin' },
      }),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(await pages.state(conversation)).not.toBe('page')
  })

  test('of ten wrong numbers that are sent at once five are compared', async () => {
    const { page, match } = await begun()
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => pages.give(page, { password: PASSWORD, match: unlike(match) })),
    )
    expect(answers.filter(({ status }) => status === 422)).toHaveLength(4)
    expect(answers.filter(({ status }) => status === 410)).toHaveLength(6)
    expect((await pages.give(page, { password: PASSWORD })).status).toBe(410)
  })
})

test('a page says in Spanish which number it asks for', async () => {
  const owner = await createOwner(pages, 'es')
  const page = await owner.approving('delete')
  expect(pages.shown(owner.conversation)?.html).toContain(`el número <b>${pages.matchOf(page)}</b>`)
  const wrong = { password: PASSWORD, match: unlike(pages.matchOf(page)) }
  const text = await (await pages.give(page, wrong)).text()
  expect(text).toContain('<label for="match">El número de tu chat</label>')
  expect(faultIn(text)).toContain('Ese no es el número de tu chat.')
})
