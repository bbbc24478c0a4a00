import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openSession } from '../../src/accounts/sessions.ts'
import { approve, approveByPage, hashOf, owner, ownerByPage, shows } from '../fixtures/account-steps.ts'
import {
  type App,
  accountsOf,
  addressBehind,
  labelsOf,
  mailTo,
  openApp,
  openAppWithPages,
  type Person,
  postForm,
  textOf,
} from '../fixtures/app.ts'
import { PASSWORD } from '../fixtures/sign-up-steps.ts'

const NEXT = 'eleven lanterns over a quiet river'

/** A second device is signed in with the person's account. */
const signIn = async (app: App, person: Person) => {
  const [account] = await accountsOf(app, person)
  const signedIn = {
    session: `a session of ${person.id}`,
    account: account?.id ?? '',
    device: { name: 'Firefox', key: 'k' },
    proof: 'password',
    at: app.now(),
  } as const
  await app.directory.transaction((queries) => openSession(queries, signedIn))
  return async () => {
    const rows = app.directory.db.selectFrom('sessions').select('ended_at')
    const { ended_at } = await rows.where('account', '=', account?.id ?? '').executeTakeFirstOrThrow()
    return ended_at === null ? 'signed in' : 'signed out'
  }
}

describe('a new password in the chat', () => {
  let app: App
  beforeAll(async () => {
    app = await openApp({ CAPTCHA: 'off' })
  })
  afterAll(() => app[Symbol.asyncDispose]())

  /** The owner has shown to be there, and is asked for the new one. */
  const atNew = async () => {
    const ana = await owner(app)
    ana.say('/password')
    await ana.sees('you choose a new password')
    await ana.tap('Continue')
    await approve(ana)
    await ana.sees('Now the new password')
    return ana
  }

  const writeTwice = async (ana: Person, password: string) => {
    ana.say(password)
    await ana.sees('same password again')
    ana.say(password)
  }

  test('counts from now on, signs every device out, and stands nowhere in the chat', async () => {
    const ana = await owner(app)
    const state = await signIn(app, ana)
    const before = await hashOf(app, ana)
    ana.say('/password')
    await ana.sees('you choose a new password')
    await ana.tap('Continue')
    await approve(ana)
    await ana.sees('Now the new password')
    await writeTwice(ana, NEXT)
    const done = await ana.sees('Your password is changed')
    expect(textOf(done)).toContain('One device was signed out')
    expect(textOf(done)).toContain('I’ve deleted the messages with it')
    await app.portico.engine.idle()
    expect(shows(ana, NEXT) || shows(ana, PASSWORD)).toBe(false)
    expect(await state()).toBe('signed out')
    expect(await hashOf(app, ana)).not.toBe(before)
    const told = await mailTo(app, ana.email)
    expect(told.subject).toContain('About the safety of your')
    expect(told.text).not.toContain(NEXT)

    await ana.tap('My account')
    await ana.sees('Account ID')
    await ana.tap('Password')
    await ana.sees('you choose a new password')
    await ana.tap('Continue')
    await approve(ana, PASSWORD)
    await ana.sees('That’s not the password of this account')
    ana.say(NEXT)
    await ana.sees('Now the new password')
  })

  test('lets the other devices stay signed in where the owner wants it', async () => {
    const ana = await owner(app)
    const state = await signIn(app, ana)
    ana.say('/password')
    await ana.sees('you choose a new password')
    await ana.tap('☑ Sign out everywhere (1)')
    await ana.next((bubble) => labelsOf(bubble).includes('☐ Sign out everywhere (1)'))
    await ana.tap('Continue')
    await approve(ana)
    await ana.sees('Now the new password')
    await writeTwice(ana, NEXT)
    await ana.sees('Your devices stay signed in')
    expect(await state()).toBe('signed in')
  })

  test('has to differ from the password that it replaces', async () => {
    const ana = await atNew()
    const before = await hashOf(app, ana)
    ana.say(PASSWORD)
    await ana.sees('That’s your current password')
    ana.say(ana.email)
    await ana.sees('contains your own details')
    expect(await hashOf(app, ana)).toBe(before)
  })

  test('is not asked for before the owner has given the present password', async () => {
    const ana = await owner(app)
    const before = await hashOf(app, ana)
    ana.say('/password')
    await ana.sees('you choose a new password')
    await ana.tap('Continue')
    await approve(ana, NEXT)
    await ana.sees('That’s not the password of this account')
    await ana.tap('‹ Back')
    await ana.sees('you choose a new password')
    expect(await app.where(ana)).toBe('password.start')
    expect(await hashOf(app, ana)).toBe(before)
  })

  test('that is written too early is deleted and never read', async () => {
    const ana = await owner(app)
    ana.say('/password')
    await ana.sees('you choose a new password')
    ana.say(NEXT)
    await ana.sees('don’t type a password here yet')
    await app.portico.engine.idle()
    expect(shows(ana, NEXT)).toBe(false)
    expect(await app.where(ana)).toBe('password.start')
  })

  test('that cannot be deleted is left to the person, and nothing else is claimed', async () => {
    const ana = await atNew()
    app.botApi.fault({
      method: 'deleteMessage',
      chat: ana.id,
      times: 1,
      answer: { error_code: 400, description: "Bad Request: message can't be deleted for everyone" },
    })
    ana.say(NEXT)
    await ana.sees('I couldn’t delete that message. Please delete it yourself')
    ana.say(NEXT)
    expect(textOf(await ana.sees('Your password is changed'))).not.toContain('deleted the messages')
  })

  test('is kept chosen while the owner is asked once more, after a long pause', async () => {
    const ana = await atNew()
    ana.say(NEXT)
    await ana.sees('same password again')
    await app.pass(11 * 60_000)
    ana.say(NEXT)
    await ana.sees('Your password is changed')
  })

  test('is still asked for after a restart of the program', async () => {
    const ana = await atNew()
    ana.say(NEXT)
    await ana.sees('same password again')
    await app.restart()
    ana.say(NEXT)
    await ana.sees('Your password is changed')
  })
})

describe('a new password on a page', () => {
  let app: App
  beforeAll(async () => {
    app = await openAppWithPages({ CAPTCHA: 'off' })
  })
  afterAll(() => app[Symbol.asyncDispose]())

  const atPage = async () => {
    const ana = await ownerByPage(app)
    ana.say('/password')
    await ana.sees('you choose a new password')
    await ana.tap('Continue')
    await approveByPage(ana)
    const screen = await ana.sees('Now the new password: you choose it on a page')
    return { ana, screen, page: addressBehind(screen, 'Choose a password') }
  }
  const twice = (password: string) => ({ password, again: password })

  test('is chosen behind a button, and the chat goes on by itself', async () => {
    const { ana, page } = await atPage()
    const before = await hashOf(app, ana)
    expect((await postForm(page, twice(NEXT))).status).toBe(200)
    await ana.sees('Your password is changed')
    expect(await hashOf(app, ana)).not.toBe(before)
    expect((await postForm(page, twice(`${NEXT}!`))).status).not.toBe(200)
  })

  test('that is the present password is refused on the page, beside the field', async () => {
    const { ana, page } = await atPage()
    const before = await hashOf(app, ana)
    const same = await postForm(page, twice(PASSWORD))
    expect([same.status, await same.text()]).toEqual([
      422,
      expect.stringContaining('That’s your current password'),
    ])
    const strength = await fetch(`${page}/strength`, {
      method: 'POST',
      headers: {
        origin: new URL(page).origin,
        'sec-fetch-site': 'same-origin',
        'content-type': 'application/json',
      },
      body: JSON.stringify({ password: PASSWORD }),
    })
    expect(await strength.json()).toMatchObject({
      taken: false,
      says: expect.stringContaining('current password'),
    })
    expect(await hashOf(app, ana)).toBe(before)
    expect(await app.where(ana)).toBe('password.passwordPage')
  })

  test('that is written into the chat is refused, deleted and never read', async () => {
    const { ana } = await atPage()
    ana.say(NEXT)
    await ana.sees('Please don’t type a password here; I’ve deleted your message')
    await app.portico.engine.idle()
    expect(shows(ana, NEXT)).toBe(false)
  })

  test('is not taken from a page that the owner has left, nor from a page that a newer one replaced', async () => {
    const { ana, page } = await atPage()
    const before = await hashOf(app, ana)
    await ana.tap('Open a new page')
    const renewed = await ana.next((bubble) => addressBehind(bubble, 'Choose a password') !== page)
    expect((await postForm(page, twice(NEXT))).status).toBe(410)
    ana.say('/cancel')
    await app.portico.engine.idle()
    expect((await postForm(addressBehind(renewed, 'Choose a password'), twice(NEXT))).status).toBe(409)
    expect(await hashOf(app, ana)).toBe(before)
  })
})
