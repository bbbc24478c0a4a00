import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  type App,
  addressBehind,
  labelsOf,
  openApp,
  openAppWithPages,
  type Person,
  postForm,
  textOf,
} from '../fixtures/app.ts'
import { PASSWORD, steps, walk } from '../fixtures/sign-up-steps.ts'

const shows = ({ chat }: Person, text: string) => chat.some((bubble) => textOf(bubble).includes(text))

/** No captcha, and a shared number: the shortest way to the password. */
const atPassword = async (app: App) => {
  const person = app.person({ firstName: 'Marisol' })
  await walk(app, person, 'email')
  await person.tap('Use my phone number')
  await person.sees('What’s your phone number')
  person.press('Share my number')
  const screen = await person.sees('Now a password')
  return { person, screen }
}

describe('a password in the chat', () => {
  let app: App
  beforeAll(async () => {
    app = await openApp({ CAPTCHA: 'off' })
  })
  afterAll(() => app[Symbol.asyncDispose]())

  test('is deleted at once, and the chat says so', async () => {
    const { person, screen } = await atPassword(app)
    expect(textOf(screen)).toContain('I delete your message right away')
    expect(textOf(screen)).toContain('8 to 128 characters')
    person.say(PASSWORD)
    await person.sees(steps.again.sees)
    await app.portico.engine.idle()
    expect(shows(person, PASSWORD)).toBe(false)
    person.say(PASSWORD)
    await person.sees('Your password is set, and I’ve deleted the messages with it')
    await app.portico.engine.idle()
    expect(shows(person, PASSWORD)).toBe(false)
  })

  test('that cannot be deleted is left to the person, and nothing else is claimed', async () => {
    const { person } = await atPassword(app)
    app.botApi.fault({
      method: 'deleteMessage',
      chat: person.id,
      times: 1,
      answer: { error_code: 400, description: "Bad Request: message can't be deleted for everyone" },
    })
    person.say(PASSWORD)
    await person.sees('I couldn’t delete that message. Please delete it yourself')
    person.say(PASSWORD)
    const set = await person.sees('Your password is set')
    expect(textOf(set)).not.toContain('deleted the messages')
  })

  test.each([
    ['sh0rt', 'too short'],
    ['x'.repeat(64) + 'y'.repeat(65), 'longer than we can take'],
    ['password123', 'lists of well-known passwords'],
    ['wvwvwvwvwvwv', 'easy to guess'],
  ])('that is too weak is refused with the reason: %s', async (typed, why) => {
    const { person } = await atPassword(app)
    person.say(typed)
    expect(textOf(await person.sees(why))).toMatch(steps.password.sees)
    await app.portico.engine.idle()
    expect(shows(person, typed)).toBe(false)
  })

  test('is not made of the person’s own address', async () => {
    const ana = app.person()
    await walk(app, ana, 'password')
    ana.say(ana.email)
    await ana.sees('contains your own details')
  })

  test('that is typed differently the second time is asked for twice again', async () => {
    const { person } = await atPassword(app)
    person.say(PASSWORD)
    await person.sees(steps.again.sees)
    person.say(`${PASSWORD}!`)
    expect(textOf(await person.sees('Those two didn’t match'))).toMatch(steps.password.sees)
    person.say(PASSWORD)
    await person.sees(steps.again.sees)
    person.say(PASSWORD)
    await person.sees(steps.review.sees)
  })

  test.each([
    '/etc/passwd on fire 9 times',
    'ñandú 🐢 tortuga über Ёлка',
    '12 Help <b>me</b> & be quiet',
    `${'x'.repeat(60)}kite.moss/92`,
  ])('may hold any character: %s', async (odd) => {
    const { person } = await atPassword(app)
    person.say(odd)
    await person.sees(steps.again.sees)
    person.say(odd)
    await person.sees(steps.review.sees)
    await app.portico.engine.idle()
    expect(shows(person, odd)).toBe(false)
  })

  test('that is the word of a button is still a tap on it', async () => {
    const { person } = await atPassword(app)
    person.say('help')
    await person.sees('protects an account best')
    expect(await app.where(person)).toBe('sign-up.password')
  })

  test('may be chosen anew in the review', async () => {
    const { person } = await atPassword(app)
    person.say(PASSWORD)
    await person.sees(steps.again.sees)
    person.say(PASSWORD)
    await person.sees(steps.review.sees)
    await person.tap('Change something else')
    await person.sees('What would you like to change?')
    await person.tap('Password')
    await person.sees(steps.password.sees)
    person.say(`${PASSWORD} at dawn`)
    await person.sees(steps.again.sees)
    person.say(`${PASSWORD} at dawn`)
    await person.sees(steps.review.sees)
  })
})

describe('a password on a page', () => {
  let app: App
  beforeAll(async () => {
    app = await openAppWithPages({ CAPTCHA: 'off' })
  })
  afterAll(() => app[Symbol.asyncDispose]())

  test('is chosen behind a button, and the chat goes on by itself, with a sound', async () => {
    const { person, screen } = await atPassword(app)
    const page = addressBehind(screen, 'Choose a password')
    expect(new URL(page).origin).toBe(app.env.PUBLIC_URL)
    expect(await (await fetch(page)).text()).toContain('Choose a password')
    const sent = await postForm(page, { password: PASSWORD, again: PASSWORD })
    expect(sent.status).toBe(200)
    const next = await person.sees('Your password is set')
    expect(textOf(next)).toMatch(steps.review.sees)
    expect(next.message.message_id).toBeGreaterThan(screen.message.message_id)
  })

  test('that is written into the chat is refused, deleted and never read', async () => {
    const { person } = await atPassword(app)
    person.say(PASSWORD)
    const refused = await person.sees('Please don’t type a password here; I’ve deleted your message')
    expect(labelsOf(refused)).toContain('Choose a password')
    await app.portico.engine.idle()
    expect(shows(person, PASSWORD)).toBe(false)
    expect(await app.where(person)).toBe('sign-up.passwordPage')
  })

  test('that is too weak is refused on the page, which says why', async () => {
    const { person, screen } = await atPassword(app)
    const page = addressBehind(screen, 'Choose a password')
    const differs = await postForm(page, { password: PASSWORD, again: `${PASSWORD}!` })
    expect([differs.status, await differs.text()]).toEqual([422, expect.stringContaining('didn’t match')])
    const common = await postForm(page, { password: 'password123', again: 'password123' })
    expect([common.status, await common.text()]).toEqual([422, expect.stringContaining('well-known')])
    expect(await app.where(person)).toBe('sign-up.passwordPage')
  })

  test('is chosen once; a newer page takes the place of an older one', async () => {
    const { person, screen } = await atPassword(app)
    const old = addressBehind(screen, 'Choose a password')
    person.say('Choose a password')
    const renewed = await person.next((bubble) => addressBehind(bubble, 'Choose a password') !== old)
    expect((await postForm(old, { password: PASSWORD, again: PASSWORD })).status).toBe(410)
    const page = addressBehind(renewed, 'Choose a password')
    expect((await postForm(page, { password: PASSWORD, again: PASSWORD })).status).toBe(200)
    await person.sees(steps.review.sees)
    const twice = await postForm(page, { password: `${PASSWORD} 2`, again: `${PASSWORD} 2` })
    expect(twice.status).toBe(409)
  })

  test('opens for the right chat only: no letter of its address can be changed', async () => {
    const { screen } = await atPassword(app)
    const page = addressBehind(screen, 'Choose a password')
    const changed = page.slice(0, -1) + (page.endsWith('A') ? 'B' : 'A')
    expect((await fetch(changed)).status).toBe(404)
  })
})
