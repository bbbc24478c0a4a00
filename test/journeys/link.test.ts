import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { approve, nameToLink, owner, ownerByPage, signInByPage } from '../fixtures/account-steps.ts'
import {
  type App,
  accountsOf,
  labelsOf,
  mailTo,
  openApp,
  openAppWithPages,
  type Person,
  textOf,
} from '../fixtures/app.ts'
import { PASSWORD } from '../fixtures/sign-up-steps.ts'

const numberOf = async (app: App, person: Person) => (await accountsOf(app, person))[0]?.number ?? ''

describe('where passwords are given in the chat', () => {
  let app: App
  beforeAll(async () => {
    app = await openApp({ CAPTCHA: 'off' })
  })
  afterAll(() => app[Symbol.asyncDispose]())

  test('a second chat is linked by the password, which is erased, and every address and chat is told', async () => {
    const ana = await owner(app)
    const second = app.person()
    const mail = mailTo(app, ana.email)
    const told = ana.sees('A chat was linked')
    await nameToLink(second, ana.email)
    const done = second.sees('This chat is now linked to your Example Account')
    second.say(PASSWORD)
    expect(textOf(await done)).toContain(await numberOf(app, ana))
    await app.pass(0)
    expect(second.chat.some((bubble) => textOf(bubble).includes(PASSWORD))).toBe(false)
    expect(await numberOf(app, second)).toBe(await numberOf(app, ana))
    await told
    expect((await mail).text).toContain('chat')
    const account = second.sees('this is your Example Account')
    second.say('/account')
    await account
  })

  test.each([
    ['an address without an account', () => 'nobody@example.com'],
    ['an account ID without an account', () => '9999999999'],
    ['an account whose password it is not', (ana: Person) => ana.email],
  ])('%s is refused in the same words', async (_what, named) => {
    const ana = await owner(app)
    const second = app.person()
    await nameToLink(second, named(ana))
    const refused = second.sees('There’s no such account, or that’s not its password.')
    second.say('not the password')
    expect(labelsOf(await refused)).toContain('Get back in')
    expect(await accountsOf(app, second)).toEqual([])
  })

  test('after several wrong passwords the chat takes none for a while and says how long, and nothing is linked', async () => {
    const ana = await owner(app)
    const second = app.person()
    await nameToLink(second, ana.email)
    for (let tries = 0; tries < 5; tries += 1) {
      const refused = second.sees('There’s no such account')
      second.say(`not the password ${tries}`)
      await refused
    }
    const rests = second.sees('so please wait')
    second.say(PASSWORD)
    await rests
    expect(await accountsOf(app, second)).toEqual([])
    await app.pass(60_000)
    const again = second.sees('Now the password of')
    await second.tap('Try again')
    await again
    const done = second.sees('This chat is now linked to')
    second.say(PASSWORD)
    await done
  })

  test('a chat of one account is linked to another, and both of its owners’ accounts stay as they are', async () => {
    const [ana, eva] = [await owner(app), await owner(app)]
    const own = await numberOf(app, eva)
    const chats = eva.sees('Only this chat is linked')
    eva.say('/link')
    await chats
    const asked = eva.sees('Which other Example Account')
    await eva.tap('Link this chat to another account')
    await asked
    const password = eva.sees('Now the password of')
    eva.say(await numberOf(app, ana))
    await password
    const done = eva.sees('This chat is now linked to')
    eva.say(PASSWORD)
    expect(textOf(await done)).toContain(`It’s still linked to ${own} too`)
    expect(await accountsOf(app, eva)).toHaveLength(2)
  })

  test('another chat is unlinked only after the owner has shown to be there, and hears of it', async () => {
    const ana = await owner(app)
    const second = app.person()
    await nameToLink(second, ana.email)
    const done = second.sees('This chat is now linked to')
    const heard = ana.sees('A chat was linked')
    second.say(PASSWORD)
    await Promise.all([done, heard])
    const list = ana.sees('2 chats are linked')
    ana.say('/link')
    const other = labelsOf(await list).find((label) => label.startsWith('Another chat, since'))
    const one = ana.sees('Another chat, linked since')
    await ana.tap(other ?? '')
    await one
    await ana.tap('Unlink it')
    const unlinked = ana.sees('Unlinked. I’ve notified all')
    const told = second.sees('A chat was unlinked')
    await approve(ana)
    expect(textOf(await unlinked)).toContain('Only this chat is linked')
    await app.pass(0)
    await told
    expect(await accountsOf(app, second)).toEqual([])
  })

  test('this chat can be unlinked too, and says what is possible from then on', async () => {
    const ana = await owner(app)
    const list = ana.sees('Only this chat is linked')
    ana.say('/link')
    const own = labelsOf(await list).find((label) => label.startsWith('This chat, since'))
    await ana.tap(own ?? '')
    await ana.sees('This chat, linked since')
    await ana.tap('Unlink it')
    const unlinked = ana.sees('This chat is no longer linked.')
    await approve(ana)
    expect(labelsOf(await unlinked)).toContain('Create an account')
    expect(await accountsOf(app, ana)).toEqual([])
  })
})

test('where there are pages the password is given on one, and a message with a password is taken out of the chat', async () => {
  await using app = await openAppWithPages({ CAPTCHA: 'off' })
  const ana = await ownerByPage(app)
  const second = app.person()
  const screen = await nameToLink(second, ana.email)
  const kept = second.sees('I’ve deleted your message')
  second.say(PASSWORD)
  await kept
  await app.pass(0)
  expect(second.chat.some((bubble) => textOf(bubble).includes(PASSWORD))).toBe(false)
  expect((await signInByPage(screen, 'not the password')).status).toBe(422)
  expect(await accountsOf(app, second)).toEqual([])
  const done = second.sees('This chat is now linked to your Example Account')
  expect((await signInByPage(screen)).status).toBe(200)
  await done
  expect(await numberOf(app, second)).toBe(await numberOf(app, ana))
})
