import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nameToLink, ownerByPage, signInByPage } from '../fixtures/account-steps.ts'
import {
  type App,
  accountsOf,
  addressBehind,
  matchIn,
  openAppWithPages,
  otherThan,
  type Person,
  postForm,
} from '../fixtures/app.ts'
import { PASSWORD } from '../fixtures/sign-up-steps.ts'

/** A thief begins a page in the thief's own chat and sends its address to the owner, who fills it in with the right password. */
let app: App
beforeAll(async () => {
  app = await openAppWithPages({ CAPTCHA: 'off' })
})
afterAll(() => app[Symbol.asyncDispose]())

const approving = async (person: Person) => {
  person.say('/addresses')
  await person.sees('These are the ways to reach you')
  const page = person.sees('please confirm that it’s you')
  await person.tap('Add an e-mail address')
  return page
}

/** Types all that an owner can type who sees the thief's page and not the thief's chat. */
const blindly = async (page: string, match: string, fields: Record<string, string>) => {
  const numbers = Array.from({ length: 100 }, (_, n) => String(n).padStart(2, '0')).filter((n) => n !== match)
  const typed = ['', ...numbers.slice(0, 5)]
  const answers = []
  for (const match of typed) answers.push(await postForm(page, { ...fields, match }))
  return answers.map(({ status }) => status)
}

describe('a page to link a chat', () => {
  test('links no thief’s chat to the account of the owner who gives the password on it', async () => {
    const ana = await ownerByPage(app)
    const mallory = app.person()
    const screen = await nameToLink(mallory, ana.email)
    const page = addressBehind(screen, 'Enter my password')

    expect((await postForm(page, { password: PASSWORD })).status).toBe(422)
    await app.pass(0)
    expect(await accountsOf(app, mallory)).toEqual([])
    expect(await app.where(mallory)).toBe('link.page')

    expect(await blindly(page, matchIn(screen), { password: PASSWORD })).toEqual([
      422, 422, 422, 422, 422, 410,
    ])
    expect((await postForm(page, { password: PASSWORD, match: matchIn(screen) })).status).toBe(410)
    await app.pass(0)
    expect(await accountsOf(app, mallory)).toEqual([])
  })

  test('works for the owner in whose chat it was begun, who reads the number there', async () => {
    const ana = await ownerByPage(app)
    const second = app.person()
    const screen = await nameToLink(second, ana.email)
    const done = second.sees('This chat is now linked to your Example Account')
    expect((await signInByPage(screen)).status).toBe(200)
    await done
    expect(await accountsOf(app, second)).toEqual(await accountsOf(app, ana))
  })

  test('after five wrong numbers the chat offers a new one', async () => {
    const ana = await ownerByPage(app)
    const second = app.person()
    const screen = await nameToLink(second, ana.email)
    const page = addressBehind(screen, 'Enter my password')
    const wrong = otherThan(matchIn(screen))
    const over = second.sees('That page has expired')
    for (const status of [422, 422, 422, 422, 410])
      expect((await postForm(page, { password: PASSWORD, match: wrong })).status).toBe(status)
    const offered = await over
    expect(addressBehind(offered, 'Enter my password')).not.toBe(page)
    const done = second.sees('This chat is now linked to')
    expect((await signInByPage(offered)).status).toBe(200)
    await done
  })
})

test('a page to show to be the owner gives nothing to a stranger who found the address and not the number', async () => {
  const ana = await ownerByPage(app)
  const screen = await approving(ana)
  const page = addressBehind(screen, 'Confirm it’s me')
  expect((await postForm(page, { password: PASSWORD })).status).toBe(422)
  expect(await app.where(ana)).toBe('approve.page')
  const over = ana.sees('That page has expired')
  expect(await blindly(page, matchIn(screen), { password: PASSWORD })).toEqual([422, 422, 422, 422, 422, 410])
  expect(addressBehind(await over, 'Confirm it’s me')).not.toBe(page)
  expect(await app.where(ana)).toBe('approve.page')
})
