import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openSession } from '../../src/accounts/sessions.ts'
import { approve, hashOf, owner, ownerByPage, shows } from '../fixtures/account-steps.ts'
import {
  type App,
  accountsOf,
  addressBehind,
  labelsOf,
  mailTo,
  matchIn,
  openApp,
  openAppWithPages,
  otherThan,
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
    expect(told.subject).toBe('The password of your Example Account was changed')
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
    const screen = await ana.sees('You change your password on a page')
    return { ana, screen, page: addressBehind(screen, 'Change my password'), match: matchIn(screen) }
  }
  const changing = (password: string, current = PASSWORD) => ({ current, password, again: password })

  test('is given together with the present one on one page, and the chat goes on by itself', async () => {
    const { ana, page, match } = await atPage()
    const state = await signIn(app, ana)
    const before = await hashOf(app, ana)
    expect((await postForm(page, { ...changing(NEXT), match })).status).toBe(200)
    await ana.sees('Your password is changed')
    const changed = await hashOf(app, ana)
    expect(changed).not.toBe(before)
    expect(await state()).toBe('signed out')
    expect((await postForm(page, { ...changing(`${NEXT}!`, NEXT), match })).status).not.toBe(200)
    expect(await hashOf(app, ana)).toBe(changed)
  })

  test('lets the other devices stay signed in where the owner wants it', async () => {
    const ana = await ownerByPage(app)
    const state = await signIn(app, ana)
    ana.say('/password')
    const screen = await ana.sees('You change your password on a page')
    await ana.tap('☑ Sign out everywhere (1)')
    await ana.next((bubble) => labelsOf(bubble).includes('☐ Sign out everywhere (1)'))
    const page = addressBehind(screen, 'Change my password')
    await postForm(page, { ...changing(NEXT), match: matchIn(screen) })
    await ana.sees('Your devices stay signed in')
    expect(await state()).toBe('signed in')
  })

  test('is not taken with a wrong present one, and the page says how many tries are left', async () => {
    const { ana, page, match } = await atPage()
    const before = await hashOf(app, ana)
    const wrong = await postForm(page, { ...changing(NEXT, `${PASSWORD}!`), match })
    expect([wrong.status, await wrong.text()]).toEqual([
      422,
      expect.stringMatching(/not the password of this account.*4 more/s),
    ])
    expect(await hashOf(app, ana)).toBe(before)
    expect(await app.where(ana)).toBe('password.page')
  })

  test('that is the present password, or is made of what is personal, is refused, and no proof is asked twice', async () => {
    const { ana, page, match } = await atPage()
    const before = await hashOf(app, ana)
    const same = await postForm(page, { ...changing(PASSWORD), match })
    expect([same.status, await same.text()]).toEqual([
      422,
      expect.stringContaining('That’s your current password'),
    ])
    const personal = await postForm(page, { ...changing(ana.email), match })
    expect([personal.status, await personal.text()]).toEqual([422, expect.stringContaining('own details')])
    const now = await postForm(page, { password: PASSWORD, again: PASSWORD })
    expect([now.status, await now.text()]).toEqual([
      422,
      expect.stringContaining('That’s your current password'),
    ])
    expect(await hashOf(app, ana)).toBe(before)
    expect((await postForm(page, { password: NEXT, again: NEXT })).status).toBe(200)
    await ana.sees('Your password is changed')
    expect(await hashOf(app, ana)).not.toBe(before)
  })

  test('tells a stranger who has the page, and not the password, nothing of what is kept or personal', async () => {
    const { ana, page, match } = await atPage()
    const says = async (password: string) => {
      const strength = await fetch(`${page}/strength`, {
        method: 'POST',
        headers: {
          origin: new URL(page).origin,
          'sec-fetch-site': 'same-origin',
          'content-type': 'application/json',
        },
        body: JSON.stringify({ password }),
      })
      return strength.json()
    }
    expect(await says(PASSWORD)).toMatchObject({ taken: true })
    expect(await says(ana.email)).toMatchObject({ taken: true })
    const guess = await postForm(page, { ...changing(PASSWORD, NEXT), match })
    expect(await guess.text()).toContain('not the password of this account')
  })

  test('that is written into the chat is refused, deleted and never read', async () => {
    const { ana } = await atPage()
    ana.say(NEXT)
    await ana.sees('Please don’t type a password here; I’ve deleted your message')
    await app.portico.engine.idle()
    expect(shows(ana, NEXT)).toBe(false)
  })

  test('is not taken without the number of the chat, nor from a page that a newer one replaced, nor from one that the owner has left', async () => {
    const { ana, page, match } = await atPage()
    const before = await hashOf(app, ana)
    expect((await postForm(page, changing(NEXT))).status).toBe(422)
    expect((await postForm(page, { ...changing(NEXT), match: otherThan(match) })).status).toBe(422)
    ana.say('/cancel')
    await app.portico.engine.idle()
    ana.say('/password')
    const renewed = await ana.sees('You change your password on a page')
    expect((await postForm(page, { ...changing(NEXT), match })).status).toBe(410)
    ana.say('/cancel')
    await app.portico.engine.idle()
    const left = addressBehind(renewed, 'Change my password')
    expect((await postForm(left, { ...changing(NEXT), match: matchIn(renewed) })).status).toBe(409)
    expect(await hashOf(app, ana)).toBe(before)
  })
})
