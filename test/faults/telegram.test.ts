import { describe, expect, test } from 'vitest'
import { labelsOf, type Person, textOf } from '../fixtures/app.ts'
import { redisMissing } from '../fixtures/servers/redis.ts'
import { steps, walk } from '../fixtures/sign-up-steps.ts'
import {
  documentOf,
  expectAnswers,
  expectSound,
  healed,
  openRig,
  type Rig,
  SOON,
  timesShown,
  until,
  within,
} from './rig.ts'
import { row } from './rows.ts'

const refused = (error_code: number, description: string, retry_after?: number) => ({
  error_code,
  description,
  ...(retry_after && { parameters: { retry_after } }),
})

const callsTo = ({ botApi }: Rig, { id }: Person) =>
  botApi.calls.filter(({ params }) => params.chat_id === id)

/** How many calls the program makes in that time, aside from those that write the bot's profile after a start. */
const callsWithin = async ({ botApi }: Rig, ms: number): Promise<number> => {
  let count = 0
  const end = botApi.onCall(({ method }) => {
    if (!/^[gs]etMy/.test(method)) count += 1
  })
  await new Promise((resolve) => setTimeout(resolve, ms))
  end()
  return count
}

const confirmed = ({ botApi }: Rig) => until(() => botApi.pending.length === 0, 'everything is confirmed')

const frameworks = ['grammy', 'telegraf'] as const

const rigBy = (framework: (typeof frameworks)[number]) =>
  openRig({ variables: { TELEGRAM_FRAMEWORK: framework } })

describe.concurrent('Telegram', () => {
  test.each(frameworks)(row('T1f', 'by %s'), async (framework) => {
    await using rig = await rigBy(framework)
    const [ana, ben] = [rig.person(), rig.person()]
    await rig.start()
    await Promise.all([walk(rig, ana, 'menu'), walk(rig, ben, 'menu')])
    rig.botApi.fault({ chat: ana.id, times: 1, answer: refused(429, 'Too Many Requests: retry after 3', 3) })
    ana.say('/help')
    await until(() => callsTo(rig, ana).some(({ answer }) => answer?.ok === false), 'the call is refused')
    ana.say('hello there')
    await expectAnswers(ben)
    const sinceThen = () => {
      const calls = callsTo(rig, ana)
      return calls.slice(calls.findIndex(({ answer }) => answer?.ok === false))
    }
    await until(() => sinceThen().length > 1, 'it is tried again')
    const [no, next] = sinceThen()
    expect((next?.at ?? 0) - (no?.at ?? 0)).toBeGreaterThanOrEqual(3000)
    await expectAnswers(ana)
  })

  test(row('T2f'), async () => {
    await using rig = await openRig()
    const person = rig.person()
    await rig.start()
    await walk(rig, person, 'email')
    const end = rig.botApi.fault({ answer: refused(502, 'Bad Gateway') })
    person.say(person.email)
    expect(await callsWithin(rig, 3000)).toBeLessThan(15)
    const before = rig.lines.telegram.taken
    await rig.lines.telegram.refuse()
    end()
    await new Promise((resolve) => setTimeout(resolve, 1000))
    await healed(person, rig.lines.telegram.accept)
    expect(rig.lines.telegram.taken - before).toBeLessThan(15)
    await walk(rig, person, 'done', 'captcha')
    await expectSound(rig, person)
  })

  test.each(frameworks)(row('T2f', 'one chat, by %s'), async (framework) => {
    await using rig = await rigBy(framework)
    const person = rig.person()
    await rig.start()
    await walk(rig, person, 'email')
    await confirmed(rig)
    const end = rig.botApi.fault({ chat: person.id, answer: refused(500, 'Internal Server Error') })
    const before = callsTo(rig, person).length
    person.say(person.email)
    await until(() => callsTo(rig, person).length > before, 'it is tried')
    await confirmed(rig)
    await healed(person, end)
    expect(callsTo(rig, person).length - before).toBeLessThan(6)
  })

  test.each([
    ['lost once', 'reset', 1, 'grammy'],
    ['lost once, by Telegraf', 'reset', 1, 'telegraf'],
    ['lost five times', 'reset', 5, 'grammy'],
    ['hangs', 'hang', 1, 'grammy'],
  ] as const)(row('T3f', '%s'), async (_, answer, times, framework) => {
    await using rig = await rigBy(framework)
    const [person, other] = [rig.person(), rig.person()]
    await rig.start()
    await Promise.all([walk(rig, person, 'menu'), walk(rig, other, 'menu')])
    const mend = rig.botApi.fault({ method: 'sendMessage', chat: person.id, times, applied: true, answer })
    person.say('/help')
    await person.sees(/These always work/)
    await healed(other, () => other.say('hello'))
    await expectAnswers(other)
    await within(2 * SOON, person.sees(steps.menu.sees), 'it is repeated')
    await confirmed(rig)
    expect(await callsWithin(rig, 6000)).toBeLessThan(10)
    const sent = callsTo(rig, person).flatMap(({ method, params }) =>
      method === 'sendMessage' ? [String(params.text)] : [],
    )
    expect(sent.filter((text) => text.includes('These always work')).length, 'the help').toBeLessThan(3)
    expect(sent.length, 'the menu; the help or the menu, whose answer is lost; and once more').toBeLessThan(5)
    mend()

    rig.botApi.fault({ method: 'editMessageText', chat: person.id, times: 1, applied: true, answer: 'reset' })
    person.tap('Create my account').catch(() => {})
    await person.sees(steps.region.sees)
    await until(() => callsTo(rig, person).at(-1)?.answer?.ok !== undefined, 'it ends well')
    // The repeated edit changes nothing, so the step is not shown again.
    await steps.region.answer(rig, person)
    await person.sees(steps.email.sees)
    await expectAnswers(person)
  })

  test.each(frameworks)(row('T4f', 'by %s'), async (framework) => {
    await using rig = await rigBy(framework)
    const person = rig.person()
    await rig.start()
    await walk(rig, person, 'code')
    person.block()
    await confirmed(rig)
    const before = callsTo(rig, person).length
    expect(await callsWithin(rig, 2500)).toBeGreaterThanOrEqual(0)
    expect(callsTo(rig, person).length).toBe(before)
    person.unblock()
    await walk(rig, person, 'done', 'code')
    await expectSound(rig, person)
  })

  test(row('T4f', 'told by the call only'), async () => {
    await using rig = await openRig()
    const person = rig.person()
    await rig.start()
    await walk(rig, person, 'email')
    rig.botApi.fault({
      chat: person.id,
      times: 1,
      answer: refused(403, 'Forbidden: bot was blocked by the user'),
    })
    person.say(person.email)
    await until(() => callsTo(rig, person).at(-1)?.answer?.ok === false, 'it is refused')
    await confirmed(rig)
    expect(timesShown(person, steps.code.sees)).toBe(0)
    person.say('here I am again')
    await walk(rig, person, 'done', 'captcha')
    await expectSound(rig, person)
  })

  test(row('T5f'), async () => {
    await using rig = await openRig()
    const person = rig.person()
    await rig.start()
    await walk(rig, person, 'email')
    const parse = "Bad Request: can't parse entities: Unsupported start tag"
    rig.botApi.fault({ chat: person.id, times: 1, answer: refused(400, parse) })
    person.say(person.email)
    const bare = await person.sees(steps.code.sees)
    expect(textOf(bare)).not.toMatch(/<\/?[a-z]/)
    expect(labelsOf(bare)).toContain('Change the address')

    for (const description of [
      'Bad Request: message to edit not found',
      "Bad Request: message can't be edited",
      'Bad Request: message is not modified',
    ]) {
      rig.botApi.fault({
        method: 'editMessageText',
        chat: person.id,
        times: 1,
        answer: refused(400, description),
      })
      const again = person.tap('Help')
      expect((await again).answered).toBe(true)
      await expectAnswers(person)
    }
  })

  test(row('T6f'), async () => {
    await using rig = await openRig({ variables: { LOG_LEVEL: 'trace' } })
    const person = rig.person()
    const child = await rig.start()
    await walk(rig, person, 'email')
    const end = rig.botApi.fault({ answer: refused(401, 'Unauthorized') })
    person.say(person.email)
    await until(() => child.output.includes('telegram/token'), 'it says so')
    expect(await callsWithin(rig, 2000)).toBeLessThan(6)
    const pages = /Its pages: ([^\s"]+)/.exec(child.output)?.[1] ?? ''
    expect((await fetch(`${pages}/healthz`)).status).toBe(200)
    expect((await fetch(`${pages}/activate/none`)).status).toBe(404)
    await healed(person, end)
    await walk(rig, person, 'done', 'captcha')
    await expectSound(rig, person)
  })

  test(row('T7f'), async () => {
    await using rig = await openRig({ webhook: true })
    const [ana, ben] = [rig.person(), rig.person()]
    await rig.start()
    await Promise.all([walk(rig, ana, 'region'), walk(rig, ben, 'region')])
    const day = 86_400
    const said = (person: Person, update_id: number, text: string, age = 0) => {
      const from = { id: person.id, is_bot: false, first_name: 'Alex', language_code: 'en' }
      const chat = { id: person.id, type: 'private', first_name: 'Alex' }
      const date = Math.floor(Date.now() / 1000) - age
      return { update_id, message: { message_id: 5000 + update_id, date, chat, from, text } }
    }
    const late = [said(ana, 20, 'spain', day), said(ben, 21, 'spain', day), said(ana, 12, '/help', day)]
    for (const update of [late[0], late[1], late[0], late[2], late[1], late[2], late[0]])
      rig.botApi.inject(update ?? {})
    await Promise.all([ana.sees(steps.email.sees), ben.sees(steps.email.sees)])
    await ana.sees(/These always work/)
    await confirmed(rig)
    rig.botApi.inject(said(ben, 3, '/help'))
    await ben.sees(/These always work/)
    await confirmed(rig)
    expect(timesShown(ana, /These always work/)).toBe(1)
    await expectAnswers(ana, ben)
  })

  test(row('T8f'), async () => {
    await using rig = await openRig()
    const person = rig.person()
    await rig.start()
    await walk(rig, person, 'review')
    const before = callsTo(rig, person).length
    const taps = await Promise.all(Array.from({ length: 20 }, () => person.tap('Accept and create')))
    expect(taps.map(({ answered }) => answered)).toEqual(Array(20).fill(true))
    await person.sees(steps.done.sees)
    await confirmed(rig)
    expect(timesShown(person, steps.done.sees)).toBe(1)
    expect(callsTo(rig, person).length - before).toBeLessThan(5)
    await expectSound(rig, person)
  })

  test(row('T10f', 'odd kinds and a flood'), async () => {
    await using rig = await openRig()
    const [loud, quiet] = [rig.person(), rig.person()]
    await rig.start()
    await Promise.all([walk(rig, loud, 'menu'), walk(rig, quiet, 'menu')])
    for (let n = 0; n < 30; n += 1) {
      rig.botApi.inject({ message_reaction_count: { odd: n } })
      rig.botApi.inject({ something_new: n })
      loud.say(`and ${n}`)
    }
    await expectAnswers(quiet)
    for (let n = 0; n < 100; n += 1) loud.say(`and again ${n}`)
    await expectAnswers(quiet)
    await confirmed(rig)
    expect(timesShown(loud, /That was a lot at once/)).toBeLessThanOrEqual(1)
    await walk(rig, quiet, 'email')
  })

  test.skipIf(redisMissing)(row('T10f', 'a poison record'), async () => {
    await using rig = await openRig({ redis: true })
    const [ill, well] = [rig.person(), rig.person()]
    const child = await rig.start()
    await Promise.all([walk(rig, ill, 'menu'), walk(rig, well, 'menu')])
    await confirmed(rig)
    await rig.store.ask('set', documentOf(ill), '7 this is no record')
    ill.say('hello')
    await until(() => child.output.includes('"level":50'), 'it is noticed')
    await expectAnswers(well)
    await until(() => rig.botApi.pending.length === 0, 'it is given up', 2 * SOON)
    await walk(rig, well, 'done')
    await expectSound(rig, well)
  })
})
