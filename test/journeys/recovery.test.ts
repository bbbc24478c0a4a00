import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addAddress, ownerOf } from '../../src/accounts/addresses.ts'
import { factorOf } from '../../src/accounts/proofs/factors.ts'
import { owner } from '../fixtures/account-steps.ts'
import {
  type App,
  addressBehind,
  codeIn,
  DAY,
  HOUR,
  labelsOf,
  linkIn,
  MINUTE,
  openApp,
  openAppWithPages,
  otherThan,
  postForm,
  textOf,
} from '../fixtures/app.ts'
import { totp, turnTwoStepOn } from '../fixtures/recovering.ts'
import {
  accountOf,
  choosePassword,
  NEW_PASSWORD,
  namedBy,
  recoveryMailTo,
  sayCode,
} from '../fixtures/recovery-steps.ts'
import { PASSWORD, walk } from '../fixtures/sign-up-steps.ts'

let app: App
beforeAll(async () => {
  app = await openApp({ CAPTCHA: 'off' })
})
afterAll(() => app[Symbol.asyncDispose]())

describe('getting back in', () => {
  test('goes by e-mail, code and new password, from a chat that knows nothing of the account', async () => {
    const ana = await owner(app)
    const account = await accountOf(app, ana)
    const before = await account.hash()
    await app.pass(DAY)
    const person = await namedBy(app, ana.email)
    expect(textOf(person.screen)).not.toContain(ana.email)
    await sayCode(app, person, ana.email)
    const done = await choosePassword(person)
    expect(labelsOf(done)).toContain('Sign in')
    expect(await account.hash()).not.toBe(before)
    expect(await account.chats()).toEqual([])
    expect(person.chat.some((bubble) => textOf(bubble).includes(NEW_PASSWORD))).toBe(false)
  })

  test('goes by account ID, whose address is not named before it is proven', async () => {
    const ana = await owner(app)
    const { number, hash } = await accountOf(app, ana)
    const before = await hash()
    await app.pass(DAY)
    const person = await namedBy(app, number)
    expect(person.chat.some((bubble) => textOf(bubble).includes('@'))).toBe(false)
    await sayCode(app, person, ana.email)
    await choosePassword(person)
    expect(await hash()).not.toBe(before)
  })

  test('goes from the linked chat by the code alone, which is on its way to its masked address at once; the chat stays linked', async () => {
    const ana = await owner(app)
    const account = await accountOf(app, ana)
    await app.pass(DAY)
    ana.say('/recover')
    const screen = await ana.sees('A code is on its way')
    expect(textOf(screen)).toMatch(/m•••\d@example\.com/)
    await ana.tap('Use something else')
    await ana.sees('Which account is it')
    await ana.tap('This chat’s account')
    const [address = ''] = labelsOf(await ana.sees('Where should I send a code'))
    expect(address).toMatch(/^m•••\d@example\.com$/)
    await ana.tap(address)
    await ana.sees('A code is on its way')
    await sayCode(app, ana, ana.email)
    await choosePassword(ana)
    expect(await account.chats()).toEqual([ana.conversation])
  })

  test('goes by the owner’s own number that Telegram vouches for where there is no other way; in the linked chat the number proves no more than that chat', async () => {
    const phone = '+34600700801'
    const ana = app.person({ phone })
    await walk(app, ana, 'email')
    await ana.tap('Use my phone number')
    await ana.sees('What’s your phone number')
    ana.press('Share my number')
    await walk(app, ana, 'done', 'password')
    const account = await accountOf(app, ana)
    const before = await account.hash()
    await app.pass(DAY)
    ana.say('/recover')
    await ana.sees('A code is on its way')
    const codes = () => app.mailbox.texts.filter(({ to, text }) => to === phone && /\d{6}/.test(text))
    await app.portico.engine.idle()
    const sent = codes().length
    await ana.tap('Use something else')
    await ana.sees('Which account is it')
    await ana.tap('My phone number')
    await ana.sees('Share my number')
    ana.press('Share my number')
    await ana.sees('for 72 hours')
    expect(await account.hash()).toBe(before)
    await app.directory.db.deleteFrom('chats').where('account', '=', account.id).execute()
    ana.say('/start')
    ana.say('/recover')
    await ana.sees('Which account is it')
    await ana.tap('My phone number')
    await ana.sees('Share my number')
    ana.press('Share my number')
    await choosePassword(ana)
    expect(await account.hash()).not.toBe(before)
    expect(codes()).toHaveLength(sent)

    const stranger = app.person({ phone: '+34600700802' })
    stranger.say('/recover')
    await stranger.sees('Which account is it')
    await stranger.tap('My phone number')
    await stranger.sees('Share my number')
    stranger.press('Share my number')
    await stranger.sees('No account has this phone number')
  })

  test('is found by command and by link, and helps an owner who does not remember the account', async () => {
    const person = app.person()
    person.say('/start recover')
    await person.sees('Which account is it')
    await person.tap('I don’t remember')
    await person.sees('three safe ways')
    await person.tap('‹ Back')
    await person.sees('Which account is it')
    person.say('hello')
    await person.sees('couldn’t find an e-mail address, a phone number or an account ID')
    person.say('ana@gmial.com')
    await person.sees('Did you mean')
    expect(app.mailbox.mails.filter(({ to }) => to.includes('gmial'))).toEqual([])
  })

  test('asks for a new code after wrong ones, and takes the right one of the newest mail', async () => {
    const ana = await owner(app)
    await app.pass(DAY)
    const person = await namedBy(app, ana.email)
    const first = await recoveryMailTo(app, ana.email)
    for (const left of ['4 more', '3 more', '2 more', 'one more']) {
      person.say(otherThan(codeIn(first)))
      await person.sees(`${left} tr`)
    }
    person.say(otherThan(codeIn(first)))
    await person.sees('This code no longer works')
    person.say(codeIn(first))
    await app.pass(2 * MINUTE)
    await person.tap('Send a new code')
    await person.sees('has an account, a code is')
    await app.portico.engine.idle()
    const second = await recoveryMailTo(app, ana.email)
    expect(codeIn(second)).not.toBe(codeIn(first))
    person.say(codeIn(second))
    await person.sees('Now a password')
  })

  test('asks for the second factor of an account that has one, and leaves it on', async () => {
    const ana = await owner(app)
    const { id } = await accountOf(app, ana)
    await turnTwoStepOn({ ...app, keys: app.secrets }, id)
    await app.pass(DAY)
    const person = await namedBy(app, ana.email)
    await sayCode(app, person, ana.email)
    await person.sees('Now the second step')
    person.say('000000')
    await person.sees('That’s not the code')
    person.say(totp(app.now()))
    await choosePassword(person)
    expect(await app.directory.transaction((queries) => factorOf(queries, id))).toMatchObject({
      confirmed_at: expect.any(Number),
    })

    await app.pass(DAY)
    const thief = await namedBy(app, ana.email)
    await sayCode(app, thief, ana.email)
    await thief.sees('Now the second step')
    await thief.tap('I have neither')
    await thief.sees('that wasn’t enough')
  })

  test('tells every address and every other chat, and opens no session', async () => {
    const ana = await owner(app)
    await app.pass(DAY)
    const person = await namedBy(app, ana.email)
    await sayCode(app, person, ana.email)
    await choosePassword(person)
    await app.pass(MINUTE)
    await ana.sees(/new password was chosen to recover the account/)
    const mail = await app.mailbox.next(
      (one) => one.kind === 'mail' && one.to === ana.email && /new password/i.test(one.text),
      { timeout: 30_000 },
    )
    expect(mail.text).not.toContain(NEW_PASSWORD)
    expect(await app.directory.db.selectFrom('sessions').selectAll().execute()).toEqual([])
  })

  test('shows the mailbox that an attacker has put into the account, and removes it with two taps', async () => {
    const ana = await owner(app)
    const { id } = await accountOf(app, ana)
    const attacker = { kind: 'email', value: 'mal@example.net' } as const
    await app.directory.transaction((queries) =>
      addAddress(queries, id, attacker, { primary: false, at: app.now() }),
    )
    await app.pass(DAY)
    const person = await namedBy(app, ana.email)
    await sayCode(app, person, ana.email)
    expect(textOf(await choosePassword(person))).toContain('m•••@example.net')
    await person.tap('Remove an address')
    await person.sees('Which address isn’t yours')
    await person.tap('m•••@example.net')
    await person.sees('no longer belongs to the account')
    expect(labelsOf(person.screen)).not.toContain('Remove an address')
    expect(await ownerOf(app.directory.db, attacker)).toBeUndefined()
  })

  test('may be left at every step and begun again', async () => {
    const ana = await owner(app)
    await app.pass(DAY)
    const person = await namedBy(app, ana.email)
    await person.tap('I can’t open it')
    await person.sees('What else do you have')
    await person.tap('‹ Back')
    await person.sees('has an account, a code is')
    person.say('/cancel')
    await person.sees('What would you like to do')
    await app.pass(MINUTE)
    await namedBy(app, ana.email, person)
    await app.pass(HOUR)
  })
})

describe('getting back in with pages', () => {
  let pages: App
  beforeAll(async () => {
    pages = await openAppWithPages({ CAPTCHA: 'off' })
  })
  afterAll(() => pages[Symbol.asyncDispose]())

  const ownerByPage = async () => {
    const person = pages.person()
    await walk(pages, person, 'code')
    const mail = await pages.mailbox.next((one) => one.kind === 'mail' && one.to === person.email, {
      timeout: 30_000,
    })
    person.say(codeIn(mail))
    const page = addressBehind(await person.sees('Now a password'), 'Choose a password')
    await postForm(page, { password: PASSWORD, again: PASSWORD })
    await walk(pages, person, 'done', 'review')
    return person
  }

  test('the link of the mail asks the owner to confirm, counts only by its button, and the chat goes on at once', async () => {
    const ana = await ownerByPage()
    await pages.pass(DAY)
    const person = await namedBy(pages, ana.email)
    const mail = await recoveryMailTo(pages, ana.email)
    const link = linkIn(mail)
    expect(new URL(link).origin).toBe(pages.env.PUBLIC_URL)
    expect(mail.subject).not.toContain(codeIn(mail))
    for (const method of ['HEAD', 'GET', 'GET', 'GET']) {
      const page = await fetch(link, {
        method,
        headers: { host: 'evil.example', 'x-forwarded-host': 'evil.example' },
      })
      expect(page.status).toBe(200)
      expect(page.headers.get('referrer-policy')).toBe('no-referrer')
      expect(page.headers.get('cache-control')).toContain('no-store')
      if (method === 'GET') expect(await page.text()).toContain('Is it you?')
    }
    expect(await pages.where(person)).toBe('recovery.code')
    const match = /number (\d\d)/.exec(textOf(person.screen))?.[1] ?? ''
    expect((await postForm(link)).status).toBe(422)
    expect((await postForm(link, { match: otherThan(match).slice(-2) })).status).toBe(422)
    expect(await pages.where(person)).toBe('recovery.code')
    expect((await postForm(link, { match: ` ${match} ` })).status).toBe(200)
    const screen = await person.sees('This is about the account of')
    expect((await postForm(link, { match })).status).toBe(409)

    const page = addressBehind(screen, 'Choose a password')
    const { hash } = await accountOf(pages, ana)
    const before = await hash()
    const same = await postForm(page, { password: PASSWORD, again: PASSWORD })
    expect(same.status).toBe(422)
    const own = await postForm(page, { password: ana.email, again: ana.email })
    expect(own.status).toBe(422)
    expect(await hash()).toBe(before)
    expect((await postForm(page, { password: NEW_PASSWORD, again: NEW_PASSWORD })).status).toBe(200)
    await person.sees('has a new password')
    expect(await hash()).not.toBe(before)
    expect((await postForm(page, { password: PASSWORD, again: PASSWORD })).status).toBe(409)
  })

  test('a thief’s link that the owner opens lets the thief in by no guess: without the number of the thief’s chat the page is over after five', async () => {
    const ana = await ownerByPage()
    await pages.pass(DAY)
    const thief = await namedBy(pages, ana.email)
    const link = linkIn(await recoveryMailTo(pages, ana.email))
    const match = /number (\d\d)/.exec(textOf(thief.screen))?.[1] ?? ''
    for (const status of [422, 422, 422, 422, 410])
      expect((await postForm(link, { match: otherThan(match).slice(-2) })).status).toBe(status)
    expect((await postForm(link, { match })).status).toBe(410)
    expect(await pages.where(thief)).toBe('recovery.code')
  })

  test('the link of a recovery that the owner has left confirms nothing', async () => {
    const ana = await ownerByPage()
    await pages.pass(DAY)
    const person = await namedBy(pages, ana.email)
    const link = linkIn(await recoveryMailTo(pages, ana.email))
    const match = /number (\d\d)/.exec(textOf(person.screen))?.[1] ?? ''
    person.say('/cancel')
    await person.sees('What would you like to do')
    const page = await postForm(link, { match })
    expect(page.status).toBe(409)
    expect(await page.text()).toContain('This was stopped')
  })
})
