import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  type App,
  accountsOf,
  codeIn,
  DAY,
  HOUR,
  labelsOf,
  MINUTE,
  mailTo,
  openApp,
  type Person,
  textOf,
} from '../fixtures/app.ts'
import { PASSWORD, steps, walk } from '../fixtures/sign-up-steps.ts'

/** A Tuesday, ten in the evening in Spain (summer time). */
const EVENING = Date.UTC(2026, 4, 5, 20)

let app: App
beforeAll(async () => {
  app = await openApp({ CAPTCHA: 'off' }, EVENING)
})
afterAll(() => app[Symbol.asyncDispose]())

const reminders = ({ chat }: Person) =>
  chat.filter((bubble) => textOf(bubble).includes('Your sign-up is still here'))

describe('the reminder', () => {
  test('comes once after a day, with a sound, and not in the night of the region', async () => {
    const ana = app.person()
    const screen = await walk(app, ana, 'email')
    await app.pass(DAY)
    await app.pass(10 * HOUR + 59 * MINUTE)
    expect(reminders(ana)).toEqual([])
    await app.pass(MINUTE)
    const reminder = await ana.sees('Your sign-up is still here')
    expect(textOf(reminder)).toMatch(steps.email.sees)
    expect(reminder.message.message_id).toBeGreaterThan(screen.message.message_id)
    await app.pass(DAY)
    await app.pass(3 * DAY)
    expect(reminders(ana)).toHaveLength(1)
    ana.say(ana.email)
    await ana.sees(steps.code.sees)
    await app.pass(2 * DAY)
    expect(reminders(ana)).toHaveLength(1)
  })

  test('leads a person who went to the menu back to the draft', async () => {
    const ana = app.person()
    await walk(app, ana, 'code')
    ana.say('/start')
    await ana.sees('Good to see you again')
    await app.pass(2 * DAY)
    const reminder = await ana.sees('Your sign-up is still here')
    expect(labelsOf(reminder)[0]).toBe('Continue your sign-up: step 3 of 5')
  })

  test('does not come to a person who has finished or whose draft was forgotten', async () => {
    const [ana, ben] = [app.person(), app.person()]
    await walk(app, ana, 'done')
    await walk(app, ben, 'code')
    await ben.tap('Cancel')
    await ben.sees('Paused at step')
    await ben.tap('Delete my answers')
    await ben.sees('Your answers are deleted')
    await app.pass(2 * DAY)
    expect([...reminders(ana), ...reminders(ben)]).toEqual([])
  })

  test('does not come to a person who has blocked the bot', async () => {
    const ana = app.person()
    await walk(app, ana, 'code')
    ana.block()
    await app.until(ana, ({ blocked }) => blocked === true)
    const before = app.botApi.calls.filter(({ params }) => params.chat_id === ana.id).length
    await app.pass(2 * DAY)
    expect(app.botApi.calls.filter(({ params }) => params.chat_id === ana.id)).toHaveLength(before)
  })
})

test('a draft waits for weeks: only what is secret about it has expired', async () => {
  const ana = app.person()
  await walk(app, ana, 'review')
  await app.pass(2 * DAY)
  await ana.sees('Your sign-up is still here')
  await app.pass(20 * DAY)
  await app.restart()
  ana.say('/signup')
  const review = await ana.sees(steps.review.sees)
  expect(textOf(review)).toContain(ana.email)
  await ana.tap('Accept and create')
  expect(textOf(await ana.sees('Your confirmation has expired in the meantime'))).toMatch(steps.code.sees)
  ana.say(codeIn(await mailTo(app, ana.email)))
  await ana.sees(steps.review.sees)
  await ana.tap('Accept and create')
  await ana.sees('The password you chose has expired')
  ana.say(PASSWORD)
  await ana.sees(steps.again.sees)
  ana.say(PASSWORD)
  await ana.sees(steps.review.sees)
  await ana.tap('Accept and create')
  await ana.sees(steps.done.sees)
  expect(await accountsOf(app, ana)).toHaveLength(1)
})
