import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Call } from '#bot-api'
import { owner } from '../fixtures/account-steps.ts'
import { type App, DAY, HOUR, MINUTE, openAppWithPages, type Person } from '../fixtures/app.ts'
import { turnTwoStepOn } from '../fixtures/recovering.ts'
import { accountOf, namedBy } from '../fixtures/recovery-steps.ts'
import { walk } from '../fixtures/sign-up-steps.ts'

let app: App
beforeAll(async () => {
  app = await openAppWithPages({ CAPTCHA: 'off', PASSWORD_ENTRY: 'chat' })
  /** A server on which a button that waits for its time can be tapped. */
  const description = "Bad Request: can't parse inline keyboard button"
  app.botApi.fault({ field: 'disabled', answer: { error_code: 400, description } })
  await namedBy(app, 'nobody@example.net', app.person())
})
afterAll(() => app[Symbol.asyncDispose]())

/**
 * Everything the bot did in one chat, byte for byte, without what has to differ from chat to chat. That it is typing is
 * shown when the machine is slow; how long things take is measured by `bench/portico/recovery-timing.ts`.
 */
const transcript = (calls: readonly Call[], person: Person, name: string): string => {
  const names = new Map<unknown, string>()
  const nameless = (value: unknown) => names.get(value) ?? names.set(value, `#${names.size}`).get(value)
  return calls
    .filter(({ method }) => method !== 'sendChatAction')
    .filter(({ params }) => params.chat_id === person.id || params.callback_query_id !== undefined)
    .map(({ method, params, answer }) =>
      JSON.stringify({ method, params, ok: answer?.ok }, (key, value) => {
        if (key === 'message_id') return nameless(value)
        if (['chat_id', 'callback_query_id', 'callback_data'].includes(key)) return 0
        return typeof value === 'string' ? value.replaceAll(name, 'NAME') : value
      }),
    )
    .join('\n')
    .replaceAll(/\w•••\w?@/g, 'NAME@')
    .replaceAll(/<b>\d\d<\/b>/g, 'MATCH')
}

/** Everything that can be done without a right answer: wrong codes, resends, other ways, a limit, and giving up. */
const tryAll = async (name: string): Promise<string> => {
  await app.pass(2 * DAY)
  const person = app.person({ firstName: 'Alex' })
  const begun = app.botApi.calls.length
  await namedBy(app, name, person)
  await person.tap('Send it again in 60 seconds')
  await person.sees('I can send it again in')
  person.say('no code')
  await person.sees('The code is just 6 digits')
  person.say('000000')
  await person.sees('4 more tries')
  await app.pass(MINUTE)
  await person.tap('Send it again')
  await person.sees('Sent again')
  await app.portico.engine.idle()
  await app.pass(2 * MINUTE)
  await person.sees('Nothing yet?')
  await person.tap('I can’t open it')
  await person.sees('What else do you have')
  await person.tap('My phone number')
  await person.sees('Share my number')
  person.press('Share my number')
  await person.sees('That doesn’t help here')
  await person.tap('A second-step code')
  await person.sees('Now the second step')
  person.say('123456')
  await person.sees('That’s not the code')
  person.say('AB2CD-EF3GH-JK4MN')
  await person.sees('That’s not the code')
  await person.tap('I have neither')
  await person.sees('that wasn’t enough')
  await person.tap('Use something else')
  await person.sees('Which account is it')
  await app.pass(11 * MINUTE)
  await namedBy(app, name, person)
  for (const left of ['4 more', '3 more', '2 more', 'one more']) {
    person.say('000000')
    await person.sees(`${left} tr`)
  }
  person.say('000000')
  await person.sees('This code no longer works')
  await app.pass(HOUR)
  await person.tap('Send a new code')
  await person.sees('Please type its 6 digits')
  for (const left of ['4 more', '3 more', '2 more']) {
    person.say('000000')
    await person.sees(`${left} tr`)
  }
  person.say('000000')
  await person.sees('so please wait')
  await app.pass(3 * HOUR)
  await person.sees('You can continue now')
  person.say('/cancel')
  await person.sees('What would you like to do')
  await app.portico.engine.idle()
  return transcript(app.botApi.calls.slice(begun), person, name)
}

describe('the chat of a stranger who names an account and proves nothing', () => {
  let unknown: string
  beforeAll(async () => {
    unknown = await tryAll('mail-nobody@example.com')
    expect(unknown.split('\n').length).toBeGreaterThan(35)
  }, 60_000)

  test('is the same, byte for byte, if the account exists', async () => {
    const ana = await owner(app)
    expect(await tryAll(ana.email)).toBe(unknown)
  })

  test('is the same if the account is frozen', async () => {
    const ana = await owner(app)
    const { id } = await accountOf(app, ana)
    await app.directory.db
      .updateTable('accounts')
      .set({ state: 'frozen', frozen_at: 1 })
      .where('id', '=', id)
      .execute()
    expect(await tryAll(ana.email)).toBe(unknown)
  })

  test('is the same if the account has 2-step verification', async () => {
    const ana = await owner(app)
    const { id } = await accountOf(app, ana)
    await turnTwoStepOn({ ...app, keys: app.secrets }, id)
    expect(await tryAll(ana.email)).toBe(unknown)
  })

  test('is the same if the address was given in a sign-up and never confirmed', async () => {
    const bea = app.person()
    await walk(app, bea, 'code')
    expect(await tryAll(bea.email)).toBe(unknown)
  })

  test('is the same if the mail server does not answer, or refuses the address', async () => {
    const ana = await owner(app)
    app.mailbox.fault({ at: 'rcpt', code: 451, times: 2 })
    app.mailbox.fault({ at: 'rcpt', code: 550, times: 9 })
    expect(await tryAll(ana.email)).toBe(unknown)
    app.mailbox.clear()
  })

  test('is the same for an account ID with an account and one without', async () => {
    const ana = await owner(app)
    const { number } = await accountOf(app, ana)
    expect(await tryAll(number)).toBe(await tryAll(number === '1234567890' ? '1234567891' : '1234567890'))
  })
})
