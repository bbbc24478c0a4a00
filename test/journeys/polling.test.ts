import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type App, labelsOf, openApp, SECOND, textOf } from '../fixtures/app.ts'
import { steps, walk } from '../fixtures/sign-up-steps.ts'

let app: App
beforeAll(async () => {
  app = await openApp({ CAPTCHA: 'off', LOG_LEVEL: 'silent' })
})
afterAll(() => app[Symbol.asyncDispose]())

describe('long polling', () => {
  test('takes what was written while the program was away, in its order', async () => {
    const ana = app.person()
    await walk(app, ana, 'region')
    await app.restart(async () => {
      ana.say('spain')
      ana.say(ana.email)
      ana.say('/help')
    })
    expect(textOf(await ana.sees('These always work'))).toMatch(steps.code.sees)
  })

  test('leaves Telegram no update to bring again when the program stops', async () => {
    const ana = app.person()
    await walk(app, ana, 'region')
    await app.restart(async () => {
      expect(app.botApi.pending).toEqual([])
    })
  })

  test('goes on once Telegram answers again', async () => {
    const ana = app.person()
    app.botApi.fault({
      method: 'getUpdates',
      times: 3,
      answer: {
        error_code: 429,
        description: 'Too Many Requests: retry after 0',
        parameters: { retry_after: 0 },
      },
    })
    ana.say('/start')
    await ana.sees(steps.menu.sees)
  })
})

describe('what cannot be delivered now', () => {
  test('is shown when Telegram allows it, exactly then', async () => {
    const ana = app.person()
    await walk(app, ana, 'region')
    app.botApi.fault({
      method: 'sendMessage',
      chat: ana.id,
      times: 1,
      answer: {
        error_code: 429,
        description: 'Too Many Requests: retry after 7',
        parameters: { retry_after: 7 },
      },
    })
    ana.say('spain')
    await app.until(ana, ({ redrawAt }) => redrawAt === app.now() + 7 * SECOND)
    await app.pass(6 * SECOND)
    expect(textOf(ana.screen)).toMatch(steps.region.sees)
    await app.pass(SECOND)
    await ana.sees(steps.email.sees)
  })

  test.each([
    ['an error of its own', { error_code: 500, description: 'Internal Server Error' }],
    ['no answer at all', 'reset'],
  ] as const)('is shown after a while when Telegram gives %s', async (_, answer) => {
    const ana = app.person()
    await walk(app, ana, 'region')
    app.botApi.fault({ method: 'sendMessage', chat: ana.id, times: 1, answer })
    ana.say('spain')
    await app.until(ana, ({ redrawAt }) => redrawAt !== undefined)
    await app.pass(5 * SECOND)
    await ana.sees(steps.email.sees)
    await ana.tap('Use my phone number')
    await ana.sees('What’s your phone number')
  })

  test('brings what it had to say once, when it is shown in the end', async () => {
    const ana = app.person()
    await walk(app, ana, 'region')
    const answer = { error_code: 429, description: 'Too Many Requests', parameters: { retry_after: 7 } }
    app.botApi.fault({ method: 'sendMessage', chat: ana.id, times: 1, answer })
    ana.say('atlantis')
    await app.until(ana, ({ redrawAt }) => redrawAt !== undefined)
    await app.pass(7 * SECOND)
    expect(textOf(await ana.sees(steps.region.sees))).toContain(
      'I don’t know a country or region by that name',
    )
    ana.say('/help')
    expect(textOf(await ana.sees('Your region decides'))).not.toContain('I don’t know a country')
  })

  test('waits for a person who blocked the bot, and moves nothing', async () => {
    const ana = app.person()
    await walk(app, ana, 'region')
    app.botApi.fault({
      method: 'sendMessage',
      chat: ana.id,
      times: 1,
      answer: { error_code: 403, description: 'Forbidden: bot was blocked by the user' },
    })
    ana.say('spain')
    await app.until(ana, ({ blocked }) => blocked === true)
    expect((await app.draft(ana)).state).toBe('email')
    ana.say('/help')
    await ana.sees(steps.email.sees)
  })

  test.each([
    'Bad Request: TOPIC_CLOSED',
    'Bad Request: message is too long',
    'Bad Request: BUTTON_URL_INVALID',
  ])(
    'that Telegram refuses for good (%s) is tried three times, told once, and shown when the person writes again',
    async (description) => {
      const ana = app.person()
      await walk(app, ana, 'region')
      const mend = app.botApi.fault({ chat: ana.id, answer: { error_code: 400, description } })
      const drawn = () =>
        app.botApi.calls.filter(({ method, params }) => method === 'sendMessage' && params.chat_id === ana.id)
          .length
      const before = drawn()
      const passes = async (after: number, isDrawn: boolean) => {
        const made = drawn()
        await app.pass(after)
        if (isDrawn) await expect.poll(drawn, { timeout: 10_000 }).toBeGreaterThan(made)
        else expect(drawn()).toBe(made)
        await app.portico.engine.idle()
      }
      ana.say('spain')
      await app.until(ana, ({ redrawAt }) => redrawAt !== undefined)
      expect(drawn()).toBeGreaterThan(before)
      await passes(3 * SECOND, false)
      await passes(3 * SECOND, true)
      await passes(30 * SECOND, false)
      await passes(40 * SECOND, true)
      for (let minute = 0; minute < 10; minute += 1) await passes(60 * SECOND, false)
      expect((await app.draft(ana)).state).toBe('email')
      mend()
      ana.say('/help')
      await ana.sees(steps.email.sees)
    },
  )

  test.each(['Bad Request: PEER_ID_INVALID', 'Bad Request: USER_DEACTIVATED', 'Bad Request: chat not found'])(
    'is not tried again with a person whom nothing reaches (%s), until they write',
    async (description) => {
      const ana = app.person()
      await walk(app, ana, 'region')
      app.botApi.fault({
        chat: ana.id,
        method: 'sendMessage',
        times: 3,
        answer: { error_code: 400, description },
      })
      ana.say('spain')
      await app.until(ana, ({ blocked }) => blocked === true)
      const before = app.botApi.calls.length
      await app.pass(60 * SECOND)
      expect(app.botApi.calls.slice(before).filter(({ params }) => params.chat_id === ana.id)).toEqual([])
    },
  )

  test('over a message that is gone is shown as a new one', async () => {
    const ana = app.person()
    await walk(app, ana, 'menu')
    app.botApi.fault({
      method: 'editMessageText',
      chat: ana.id,
      times: 1,
      answer: { error_code: 400, description: 'Bad Request: message to edit not found' },
    })
    await ana.tap('Create my account')
    expect(labelsOf(await ana.sees(steps.region.sees))).toContain('‹ Back')
  })
})

test('texts that come quickly are taken in their order, none lost, none merged', async () => {
  const ana = app.person()
  ana.say('/signup')
  ana.say('spain')
  ana.say(ana.email)
  await ana.sees(steps.code.sees)
  expect((await app.draft(ana)).context).toMatchObject({ region: 'ES', address: { value: ana.email } })
})

test('a flood is answered politely once, and leaves the person where they were', async () => {
  const ana = app.person()
  await walk(app, ana, 'email')
  for (let text = 0; text < 90; text += 1) ana.say(`flood ${text}`)
  await ana.sees('That was a lot at once')
  await app.portico.engine.idle()
  expect(await app.where(ana)).toBe('sign-up.email')
  expect(ana.chat.filter((bubble) => textOf(bubble).includes('That was a lot at once'))).toHaveLength(1)
})
