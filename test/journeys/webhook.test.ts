import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readConfig } from '../../src/config/config.ts'
import { type App, openAppWithPages, type Person, textOf, WEBHOOK_SECRET } from '../fixtures/app.ts'
import { steps, walk } from '../fixtures/sign-up-steps.ts'

let app: App
beforeAll(async () => {
  app = await openAppWithPages({ CAPTCHA: 'off', PASSWORD_ENTRY: 'chat' }, '/account')
})
afterAll(() => app[Symbol.asyncDispose]())

/** Each on a connection of its own: those to a program that was stopped are of no use. */
const post = (body: unknown, secret: string | null = WEBHOOK_SECRET) =>
  fetch(`${app.env.PUBLIC_URL}/telegram/webhook`, {
    method: 'POST',
    headers: {
      connection: 'close',
      'content-type': 'application/json',
      ...(secret === null ? {} : { 'x-telegram-bot-api-secret-token': secret }),
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })

let last = 50_000_000
const update = (person: Person, content: object) => {
  last += 1
  const from = { id: person.id, is_bot: false, first_name: 'Alex', language_code: 'en' }
  const chat = { id: person.id, type: 'private', first_name: 'Alex' }
  const message = { message_id: last, date: Math.floor(app.now() / 1000), chat, from }
  return 'data' in content
    ? { update_id: last, callback_query: { id: `q${last}`, from, chat_instance: '1', ...content } }
    : { update_id: last, message: { ...message, ...content } }
}

/** How often the bot wrote to that person, also over an earlier message. */
const drawn = (person: Person) =>
  app.botApi.calls.filter(
    ({ method, params }) => params.chat_id === person.id && /^(send(Message|Photo)|editMessage)/.test(method),
  ).length

describe('the secret', () => {
  test.each([
    ['wrong', 'a-webhook-secret-for-testz'],
    ['empty', ''],
    ['missing', null],
    ['too long', WEBHOOK_SECRET.repeat(200)],
    ['only a beginning', WEBHOOK_SECRET.slice(0, -1)],
  ])('that is %s lets no update in', async (_, secret) => {
    const ana = app.person()
    const answer = await post(update(ana, { text: '/start' }), secret)
    expect(answer.status).toBe(401)
    expect(await answer.text()).toBe('')
    expect(await app.portico.engine.conversationOf(ana.conversation)).toBeUndefined()
    expect(drawn(ana)).toBe(0)
  })

  test('has to be set where there is a public address', () => {
    const { TELEGRAM_WEBHOOK_SECRET: _, ...env } = app.env
    expect(readConfig(env)).toMatchObject({
      ok: false,
      problems: [{ variable: 'TELEGRAM_WEBHOOK_SECRET' }],
    })
  })
})

describe('a request that is no update', () => {
  test('is refused when it is not even JSON, and passed over when it is', async () => {
    expect((await post('{')).status).toBe(400)
    for (const odd of [[], 5, null, {}, { update_id: 'x' }, { update_id: 1, message: { text: 5 } }])
      expect((await post(odd)).status).toBe(200)
  })

  test('is refused when it is too large', async () => {
    const answer = await post({ update_id: 1, junk: 'x'.repeat(1_100_000) })
    expect(answer.status).toBe(413)
  })
})

describe('an update that comes again', () => {
  test('has one effect and one reply, also side by side', async () => {
    const ana = app.person()
    await walk(app, ana, 'region')
    await app.portico.engine.idle()
    const before = drawn(ana)
    const once = update(ana, { text: 'spain' })
    const answers = await Promise.all([post(once), post(once), post(once)])
    await post(once)
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(await app.where(ana)).toBe('sign-up.email')
    expect(drawn(ana)).toBe(before + 1)
  })

  test('after newer ones changes nothing and is not answered', async () => {
    const ana = app.person()
    await walk(app, ana, 'region')
    const updates = [
      update(ana, { text: 'spain' }),
      update(ana, { text: ana.email }),
      update(ana, { text: '/help' }),
    ]
    for (const one of updates) await post(one)
    await ana.sees('These always work')
    const [before, replies] = [await app.draft(ana), drawn(ana)]
    for (const one of [updates[1], updates[0], updates[2], updates[0]]) await post(one)
    expect(await app.draft(ana)).toEqual(before)
    expect(drawn(ana)).toBe(replies)
  })

  test('as a tap ends its spinner each time and counts once', async () => {
    const ana = app.person()
    const menu = await walk(app, ana, 'menu')
    const button = menu.message.reply_markup?.inline_keyboard[0]?.[0]
    const data = button && 'callback_data' in button ? button.callback_data : ''
    const tap = update(ana, { data, message: menu.message })
    await app.portico.engine.idle()
    const before = drawn(ana)
    for (let time = 0; time < 3; time += 1) expect((await post(tap)).status).toBe(200)
    expect(await app.where(ana)).toBe('sign-up.region')
    expect(drawn(ana)).toBe(before + 1)
  })

  test('after a restart changes nothing, and what was shown is not shown again', async () => {
    const ana = app.person()
    await walk(app, ana, 'region')
    const [region, address] = [update(ana, { text: 'spain' }), update(ana, { text: ana.email })]
    await post(region)
    await post(address)
    await ana.sees(steps.code.sees)
    const [before, replies] = [await app.draft(ana), drawn(ana)]
    await app.restart()
    for (const one of [address, region, address, region]) expect((await post(one)).status).toBe(200)
    expect(await app.draft(ana)).toEqual(before)
    expect(drawn(ana)).toBe(replies)
    expect(textOf(ana.screen)).toMatch(steps.code.sees)
  })

  test('sends no second mail and makes no second account', async () => {
    const ana = app.person()
    await walk(app, ana, 'review')
    const button = ana.screen.message.reply_markup?.inline_keyboard
      .flat()
      .find(({ text }) => text === 'Accept and create')
    const data = button && 'callback_data' in button ? button.callback_data : ''
    const tap = update(ana, { data, message: ana.screen.message })
    await Promise.all([post(tap), post(tap)])
    await app.restart()
    await post(tap)
    expect(await app.where(ana)).toBe('sign-up.done')
    expect(app.mailbox.mails.filter(({ to }) => to === ana.email)).toHaveLength(1)
    const chats = await app.directory.db
      .selectFrom('chats')
      .selectAll()
      .where('conversation', '=', ana.conversation)
      .execute()
    expect(chats).toHaveLength(1)
  })
})

test('taps and texts of one person that arrive on separate queues are taken one after the other', async () => {
  const ana = app.person()
  await walk(app, ana, 'email')
  await post(update(ana, { text: `mail-${ana.id}@gmial.com` }))
  await ana.sees('Did you mean')
  const button = ana.screen.message.reply_markup?.inline_keyboard
    .flat()
    .find(({ text }) => text === 'No, mine is right')
  const data = button && 'callback_data' in button ? button.callback_data : ''
  await Promise.all([
    post(update(ana, { text: 'hm, one question' })),
    post(update(ana, { data, message: ana.screen.message })),
    post(update(ana, { text: '/help' })),
  ])
  expect(await app.where(ana)).toBe('sign-up.code')
})
