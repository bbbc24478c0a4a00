import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  type App,
  addressBehind,
  type Guest,
  labelsOf,
  openApp,
  openAppWithPages,
  postForm,
  textOf,
} from '../fixtures/app.ts'
import { PASSWORD, steps, walk } from '../fixtures/sign-up-steps.ts'

const shows = ({ chat }: Guest, text: string) => chat.some((bubble) => textOf(bubble).includes(text))

/** Both houses ask for no captcha and take a shared number: the shortest way to the password. */
const atPassword = async (app: App) => {
  const guest = app.person({ firstName: 'Marisol' })
  await walk(app, guest, 'identifier')
  await guest.tap('Phone number')
  await guest.sees('What is your phone number')
  guest.press('Share my number')
  await guest.sees(steps.terms.sees)
  await guest.tap('I accept')
  const screen = await guest.sees('Now a password')
  return { guest, screen }
}

describe('a password in the chat', () => {
  let app: App
  beforeAll(async () => {
    app = await openApp({ CAPTCHA: 'off' })
  })
  afterAll(() => app[Symbol.asyncDispose]())

  test('is deleted at once, and the chat says so', async () => {
    const { guest, screen } = await atPassword(app)
    expect(textOf(screen)).toContain('I delete your message at once')
    expect(textOf(screen)).toContain('8 to 128 characters')
    guest.say(PASSWORD)
    await guest.sees(steps.again.sees)
    await app.portico.engine.idle()
    expect(shows(guest, PASSWORD)).toBe(false)
    guest.say(PASSWORD)
    await guest.sees('Your password is set, and your messages with it are deleted')
    await app.portico.engine.idle()
    expect(shows(guest, PASSWORD)).toBe(false)
  })

  test('that cannot be deleted is left to the person, and nothing else is claimed', async () => {
    const { guest } = await atPassword(app)
    app.botApi.fault({
      method: 'deleteMessage',
      chat: guest.id,
      times: 1,
      answer: { error_code: 400, description: "Bad Request: message can't be deleted for everyone" },
    })
    guest.say(PASSWORD)
    await guest.sees('I could not delete that message. Please delete it yourself')
    guest.say(PASSWORD)
    const set = await guest.sees('Your password is set')
    expect(textOf(set)).not.toContain('are deleted')
  })

  test.each([
    ['sh0rt', 'too short'],
    ['x'.repeat(64) + 'y'.repeat(65), 'longer than we can take'],
    ['password123', 'lists of well-known passwords'],
    ['aaaaaaaaaaaa', 'easy to guess'],
  ])('that is no good is told why: %s', async (typed, why) => {
    const { guest } = await atPassword(app)
    guest.say(typed)
    expect(textOf(await guest.sees(why))).toMatch(steps.password.sees)
    await app.portico.engine.idle()
    expect(shows(guest, typed)).toBe(false)
  })

  test('is not made of the own address', async () => {
    const ana = app.person()
    await walk(app, ana, 'password')
    ana.say(ana.email)
    await ana.sees('made of your own data')
  })

  test('that differs the second time is asked for twice again', async () => {
    const { guest } = await atPassword(app)
    guest.say(PASSWORD)
    await guest.sees(steps.again.sees)
    guest.say(`${PASSWORD}!`)
    expect(textOf(await guest.sees('The two were not the same'))).toMatch(steps.password.sees)
    guest.say(PASSWORD)
    await guest.sees(steps.again.sees)
    guest.say(PASSWORD)
    await guest.sees(steps.name.sees)
  })

  test.each([
    '/etc/passwd on fire 9 times',
    'ñandú 🐢 tortuga über Ёлка',
    '12 Help <b>me</b> & be quiet',
    `${'x'.repeat(60)}kite.moss/92`,
  ])('may hold any character: %s', async (odd) => {
    const { guest } = await atPassword(app)
    guest.say(odd)
    await guest.sees(steps.again.sees)
    guest.say(odd)
    await guest.sees(steps.name.sees)
    await app.portico.engine.idle()
    expect(shows(guest, odd)).toBe(false)
  })

  test('that is the word of a button is still a tap on it', async () => {
    const { guest } = await atPassword(app)
    guest.say('help')
    await guest.sees('protects an account best')
    expect(await app.where(guest)).toBe('sign-up.password')
  })

  test('may be chosen anew in the review', async () => {
    const { guest } = await atPassword(app)
    guest.say(PASSWORD)
    await guest.sees(steps.again.sees)
    guest.say(PASSWORD)
    await guest.sees(steps.name.sees)
    await guest.tap('Use “Marisol”')
    await guest.sees(steps.review.sees)
    await guest.tap('Password')
    await guest.sees(steps.password.sees)
    guest.say(`${PASSWORD} at dawn`)
    await guest.sees(steps.again.sees)
    guest.say(`${PASSWORD} at dawn`)
    await guest.sees(steps.review.sees)
  })
})

describe('a password on a page', () => {
  let app: App
  beforeAll(async () => {
    app = await openAppWithPages({ CAPTCHA: 'off' })
  })
  afterAll(() => app[Symbol.asyncDispose]())

  test('is chosen behind a button, and the chat goes on by itself, with a sound', async () => {
    const { guest, screen } = await atPassword(app)
    const page = addressBehind(screen, 'Choose a password')
    expect(new URL(page).origin).toBe(app.env.PUBLIC_URL)
    expect(await (await fetch(page)).text()).toContain('Choose a password')
    const sent = await postForm(page, { password: PASSWORD, again: PASSWORD })
    expect(sent.status).toBe(200)
    const next = await guest.sees('Your password is set')
    expect(textOf(next)).toMatch(steps.name.sees)
    expect(next.message.message_id).toBeGreaterThan(screen.message.message_id)
  })

  test('is refused in the chat, deleted, and looked at by nobody', async () => {
    const { guest } = await atPassword(app)
    guest.say(PASSWORD)
    const refused = await guest.sees('Please do not write a password here; I have deleted your message')
    expect(labelsOf(refused)).toContain('Choose a password')
    await app.portico.engine.idle()
    expect(shows(guest, PASSWORD)).toBe(false)
    expect(await app.where(guest)).toBe('sign-up.passwordPage')
  })

  test('that is no good stays on the page, which says why', async () => {
    const { guest, screen } = await atPassword(app)
    const page = addressBehind(screen, 'Choose a password')
    const differs = await postForm(page, { password: PASSWORD, again: `${PASSWORD}!` })
    expect([differs.status, await differs.text()]).toEqual([422, expect.stringContaining('not the same')])
    const common = await postForm(page, { password: 'password123', again: 'password123' })
    expect([common.status, await common.text()]).toEqual([422, expect.stringContaining('well-known')])
    expect(await app.where(guest)).toBe('sign-up.passwordPage')
  })

  test('is chosen once; a newer page takes the place of an older one', async () => {
    const { guest, screen } = await atPassword(app)
    const old = addressBehind(screen, 'Choose a password')
    await guest.tap('Open a new page')
    const renewed = await guest.next((bubble) => addressBehind(bubble, 'Choose a password') !== old)
    expect((await postForm(old, { password: PASSWORD, again: PASSWORD })).status).toBe(410)
    const page = addressBehind(renewed, 'Choose a password')
    expect((await postForm(page, { password: PASSWORD, again: PASSWORD })).status).toBe(200)
    await guest.sees(steps.name.sees)
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
