import { afterAll, beforeAll, expect, test } from 'vitest'
import { subjectOfAccount } from '../../src/accounts/throttling/bucket.ts'
import { limits } from '../../src/accounts/throttling/limits.ts'
import { checkFactor } from '../../src/effects/common/check-factor.ts'
import { codesIn, createOwner } from '../fixtures/page-owner.ts'
import { headingOf, openPages, type Pages, send } from '../fixtures/pages.ts'

let pages: Pages
beforeAll(async () => {
  pages = await openPages()
})
afterAll(() => pages[Symbol.asyncDispose]())

let guesses = 0
const works = (account: string, text: string) =>
  checkFactor(
    { ...pages, limits },
    { account, subject: subjectOfAccount(account), text, key: `guess:${++guesses}`, at: pages.now() },
  )

test('opening the page changes nothing, by whatever program: the old codes go on working', async () => {
  const owner = await createOwner(pages)
  const [first = '', second = ''] = await owner.secure()
  const page = await owner.renewing()
  for (let look = 0; look < 5; look += 1) {
    const answer = await fetch(page, { headers: { 'user-agent': 'TelegramBot (like TwitterBot)' } })
    expect(codesIn(await answer.text())).toEqual([])
    await fetch(page, { method: 'HEAD' })
  }
  expect(await works(owner.account, first)).toEqual({ right: true, codesLeft: 9 })
  expect(codesIn(await (await send(page)).text())).toHaveLength(10)
  expect(await works(owner.account, second)).toMatchObject({ right: false })
})

test('the button shows ten new codes once, and the chat says that there are new ones', async () => {
  const owner = await createOwner(pages)
  await owner.secure()
  const page = await owner.renewing()
  const answer = await send(page)
  const codes = codesIn(await answer.clone().text())
  expect([answer.status, await headingOf(answer)]).toEqual([200, 'Your recovery codes'])
  expect(new Set(codes).size).toBe(10)
  expect(pages.shown(owner.conversation)?.html).toContain('You have ten new recovery codes')
  const again = await send(page)
  expect([again.status, codesIn(await again.clone().text()), await headingOf(again)]).toEqual([
    409,
    [],
    'Already shown',
  ])
  expect(await headingOf(await fetch(page))).toBe('Already shown')
  expect(await works(owner.account, codes[3] ?? '')).toEqual({ right: true, codesLeft: 9 })
})

test('of five posts that arrive at the same moment one gets the codes', async () => {
  const owner = await createOwner(pages)
  await owner.secure()
  const page = await owner.renewing()
  const texts = await Promise.all([1, 2, 3, 4, 5].map(async () => (await send(page)).text()))
  expect(texts.map((text) => codesIn(text).length).sort((a, b) => a - b)).toEqual([0, 0, 0, 0, 10])
})

test('the file to keep holds every code and says what the codes are for', async () => {
  const owner = await createOwner(pages, 'es')
  await owner.secure()
  const text = await (await send(await owner.renewing())).text()
  const [, file = '', name] =
    /href="data:text\/plain;charset=utf-8,([^"]+)" download="([^"]+)"/.exec(text) ?? []
  expect(name).toBe('codigos-de-recuperacion.txt')
  expect(decodeURIComponent(file).split('\r\n')).toEqual([
    'Códigos de recuperación de mi Example Account. Cada uno sirve una vez.',
    '',
    ...codesIn(text),
    '',
  ])
})

test('the page is over after half an hour, and once 2-step verification was turned off', async () => {
  const owner = await createOwner(pages)
  await owner.secure()
  const page = await owner.renewing()
  await pages.directory.db.deleteFrom('factors').where('account', '=', owner.account).execute()
  expect((await send(page)).status).toBe(410)
  pages.pass(30 * 60_000)
  expect((await fetch(page)).status).toBe(410)
})
