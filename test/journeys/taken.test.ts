import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { codeOf } from '../../src/accounts/challenges.ts'
import type { Call } from '../../src/channels/playground/bot-api/types.ts'
import {
  accountsOf,
  codeIn,
  DAY,
  type Guest,
  type House,
  linkIn,
  MINUTE,
  mailTo,
  openHouse,
  smsTo,
} from './house.ts'
import { PASSWORD, steps, walk } from './steps.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house[Symbol.asyncDispose]())

/** Everything the bot did for one person, without what has to differ from person to person. */
const transcript = (calls: readonly Call[], guest: Guest, address: string) => {
  const names = new Map<unknown, string>()
  const nameless = (value: unknown) => names.get(value) ?? names.set(value, `#${names.size}`).get(value)
  return calls
    .filter(({ method }) => !method.startsWith('get') && !method.startsWith('set'))
    .map(({ method, params, answer }) =>
      JSON.stringify({ method, params, ok: answer?.ok }, (key, value) => {
        if (key === 'message_id') return nameless(value)
        if (['chat_id', 'callback_query_id', 'callback_data', 'photo', 'media'].includes(key)) return 0
        return typeof value === 'string' ? value.replaceAll(address, 'ADDRESS') : value
      }).replaceAll(String(guest.id), 'ID'),
    )
}

/** From the address to the end of all tries, with one resend. Returns what the bot did. */
const tryAll = async (address: string) => {
  const guest = house.person({ firstName: 'Alex' })
  await house.portico.engine.idle()
  const before = house.botApi.calls.length
  await walk(house, guest, 'email')
  guest.say(address)
  await walk(house, guest, 'code', 'terms')
  await guest.sees('Handed over')
  await house.pass(MINUTE)
  await guest.tap('Send it again')
  await guest.sees('Sent again')
  await guest.sees('Handed over')
  for (const left of ['4 more', '3 more', '2 more', 'one more']) {
    guest.say('000000')
    await guest.sees(`${left} tr`)
  }
  guest.say('000000')
  await guest.sees('This code no longer works')
  await house.portico.engine.idle()
  return { guest, calls: transcript(house.botApi.calls.slice(before), guest, address) }
}

describe('an address that has an account already', () => {
  test('is answered exactly as a new one: the same words, buttons, edits and number of calls', async () => {
    const owner = house.person()
    await walk(house, owner, 'done')
    await house.pass(DAY)
    const onNew = await tryAll('g-nobody-yet-1@example.com')
    const onTaken = await tryAll(owner.email)
    expect(onTaken.calls.join('\n').replaceAll(/g•••\d/g, 'MASKED')).toBe(
      onNew.calls.join('\n').replaceAll(/g•••\d/g, 'MASKED'),
    )
    expect(onTaken.calls.length).toBeGreaterThan(15)
  })

  test('gets a mail that tells its owner, with neither code nor link in it', async () => {
    const owner = house.person()
    await walk(house, owner, 'done')
    await house.pass(MINUTE)
    const stranger = house.person()
    await walk(house, stranger, 'email')
    stranger.say(owner.email)
    await walk(house, stranger, 'code', 'terms')
    const mail = await mailTo(house, owner.email)
    expect(mail.subject).toContain('You already have')
    expect(codeIn(mail)).toBe('')
    expect(linkIn(mail)).toBe('')
    expect(`${mail.text}${mail.html}`).not.toContain('/activate/')
  })

  test('lets no code in, not even the one that would be right', async () => {
    const owner = house.person()
    await walk(house, owner, 'done')
    await house.pass(MINUTE)
    const stranger = house.person()
    await walk(house, stranger, 'email')
    stranger.say(owner.email)
    await walk(house, stranger, 'code', 'terms')
    const { challenge = '' } = (await house.draft(stranger)).context
    const row = await house.directory.db
      .selectFrom('challenges')
      .selectAll()
      .where('id', '=', challenge)
      .executeTakeFirstOrThrow()
    stranger.say(codeOf(house.secrets, row))
    await stranger.sees('That is not the code')
    expect(await accountsOf(house, stranger)).toEqual([])
  })

  test('is told to its owner by SMS too', async () => {
    const phone = '+34699000111'
    const byPhone = async (guest: Guest) => {
      await walk(house, guest, 'identifier')
      guest.say(phone)
      await walk(house, guest, 'captcha', 'terms')
      await steps.captcha.answer(house, guest)
      await guest.sees('6-digit code by SMS')
      return smsTo(house, phone)
    }
    const owner = house.person()
    owner.say(codeIn(await byPhone(owner)))
    await walk(house, owner, 'done', 'password')
    await house.pass(MINUTE)
    const told = await byPhone(house.person())
    expect(codeIn(told)).toBe('')
    expect(told.text).toContain('It belongs to yours')
  })
})

test('of two who proved one address at the same time, one gets the account and the other is told', async () => {
  const [first, second] = [house.person(), house.person()]
  const address = `both-${first.id}@example.com`
  for (const guest of [first, second]) {
    await walk(house, guest, 'email')
    guest.say(address)
    await walk(house, guest, 'code', 'terms')
    guest.say(codeIn(await mailTo(house, address)))
    await guest.sees(steps.password.sees)
    guest.say(PASSWORD)
    await walk(house, guest, 'review', 'again')
    await house.pass(MINUTE)
  }
  await Promise.all([first.tap('Create my account'), second.tap('Create my account')])
  await house.portico.engine.idle()
  const accounts = [...(await accountsOf(house, first)), ...(await accountsOf(house, second))]
  expect(accounts).toHaveLength(1)
  const states = [await house.where(first), await house.where(second)]
  expect(states.sort()).toEqual(['sign-up.alreadyYours', 'sign-up.done'])
})
