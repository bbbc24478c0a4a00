import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Call } from '#bot-api'
import { codeOf } from '../../src/accounts/proofs/challenges.ts'
import {
  type App,
  accountsOf,
  codeIn,
  DAY,
  linkIn,
  MINUTE,
  mailTo,
  openApp,
  type Person,
  smsTo,
} from '../fixtures/app.ts'
import { PASSWORD, steps, walk } from '../fixtures/sign-up-steps.ts'

let app: App
beforeAll(async () => {
  app = await openApp()
})
afterAll(() => app[Symbol.asyncDispose]())

/** Everything the bot did for one person, without what has to differ from person to person. */
const transcript = (calls: readonly Call[], person: Person, address: string) => {
  const names = new Map<unknown, string>()
  const nameless = (value: unknown) => names.get(value) ?? names.set(value, `#${names.size}`).get(value)
  return calls
    .filter(({ method }) => !method.startsWith('get') && !method.startsWith('set'))
    .map(({ method, params, answer }) =>
      JSON.stringify({ method, params, ok: answer?.ok }, (key, value) => {
        if (key === 'message_id') return nameless(value)
        if (['chat_id', 'callback_query_id', 'callback_data', 'photo', 'media'].includes(key)) return 0
        return typeof value === 'string' ? value.replaceAll(address, 'ADDRESS') : value
      }).replaceAll(String(person.id), 'ID'),
    )
}

/** From the address to the end of all tries, with one resend. Returns what the bot did. */
const tryAll = async (address: string) => {
  const person = app.person({ firstName: 'Alex' })
  await app.portico.engine.idle()
  const before = app.botApi.calls.length
  await walk(app, person, 'email')
  person.say(address)
  await walk(app, person, 'code', 'captcha')
  await person.sees('Sent. It usually')
  await app.pass(MINUTE)
  await person.tap('Send it again')
  await person.sees('Sent again')
  await person.sees('Sent. It usually')
  for (const left of ['4 more', '3 more', '2 more', 'one more']) {
    person.say('000000')
    await person.sees(`${left} tr`)
  }
  person.say('000000')
  await person.sees('This code no longer works')
  await app.portico.engine.idle()
  return { person, calls: transcript(app.botApi.calls.slice(before), person, address) }
}

describe('an address that has an account already', () => {
  test('is answered exactly as a new one: the same words, buttons, edits and number of calls', async () => {
    const owner = app.person()
    await walk(app, owner, 'done')
    await app.pass(DAY)
    const onNew = await tryAll('m-nobody-yet-1@example.com')
    const onTaken = await tryAll(owner.email)
    expect(onTaken.calls.join('\n').replaceAll(/m•••\d/g, 'MASKED')).toBe(
      onNew.calls.join('\n').replaceAll(/m•••\d/g, 'MASKED'),
    )
    expect(onTaken.calls.length).toBeGreaterThan(15)
  })

  test('gets a mail that warns the owner, with neither code nor link in it', async () => {
    const owner = app.person()
    await walk(app, owner, 'done')
    await app.pass(MINUTE)
    const stranger = app.person()
    await walk(app, stranger, 'email')
    stranger.say(owner.email)
    await walk(app, stranger, 'code', 'captcha')
    const mail = await mailTo(app, owner.email)
    expect(mail.subject).toContain('already exists')
    expect(codeIn(mail)).toBe('')
    expect(linkIn(mail)).toBe('')
    expect(`${mail.text}${mail.html}`).not.toContain('/activate/')
  })

  test('takes no code, not even the one that would be right', async () => {
    const owner = app.person()
    await walk(app, owner, 'done')
    await app.pass(MINUTE)
    const stranger = app.person()
    await walk(app, stranger, 'email')
    stranger.say(owner.email)
    await walk(app, stranger, 'code', 'captcha')
    const { challenge = '' } = (await app.draft(stranger)).context
    const row = await app.directory.db
      .selectFrom('challenges')
      .selectAll()
      .where('id', '=', challenge)
      .executeTakeFirstOrThrow()
    stranger.say(codeOf(app.secrets, row))
    await stranger.sees('That’s not the code')
    expect(await accountsOf(app, stranger)).toEqual([])
  })

  test('is warned about by SMS where it is a phone number', async () => {
    const phone = '+34699000111'
    const byPhone = async (person: Person) => {
      await walk(app, person, 'email')
      person.say(phone)
      await walk(app, person, 'captcha', 'captcha')
      await steps.captcha.answer(app, person)
      await person.sees('6-digit code by SMS')
      return smsTo(app, phone)
    }
    const owner = app.person()
    owner.say(codeIn(await byPhone(owner)))
    await walk(app, owner, 'done', 'password')
    await app.pass(MINUTE)
    const told = await byPhone(app.person())
    expect(codeIn(told)).toBe('')
    expect(told.text).toContain('It belongs to yours')
  })
})

test('of two people who prove one address at the same time, one gets the account and the other is told', async () => {
  const [first, second] = [app.person(), app.person()]
  const address = `both-${first.id}@example.com`
  for (const person of [first, second]) {
    await walk(app, person, 'email')
    person.say(address)
    await walk(app, person, 'code', 'captcha')
    person.say(codeIn(await mailTo(app, address)))
    await person.sees(steps.password.sees)
    person.say(PASSWORD)
    await walk(app, person, 'review', 'again')
    await app.pass(MINUTE)
  }
  await Promise.all([first.tap('Accept and create'), second.tap('Accept and create')])
  await app.portico.engine.idle()
  const accounts = [...(await accountsOf(app, first)), ...(await accountsOf(app, second))]
  expect(accounts).toHaveLength(1)
  const states = [await app.where(first), await app.where(second)]
  expect(states.sort()).toEqual(['sign-up.alreadyYours', 'sign-up.done'])
})
