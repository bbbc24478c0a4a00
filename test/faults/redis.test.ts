import { randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { codeIn, mailTo, otherThan, type Person } from '../fixtures/app.ts'
import { redisMissing } from '../fixtures/servers/redis.ts'
import { type StepName, steps, walk } from '../fixtures/sign-up-steps.ts'
import {
  commitOf,
  countersOf,
  documentOf,
  expectAnswers,
  expectSound,
  healed,
  killing,
  openRig,
  type Rig,
  timesShown,
  toldDone,
  until,
} from './rig.ts'
import { row } from './rows.ts'

/** What a person is told while nothing can be stored. */
const PUT_OFF = /Nothing is lost; please try again in a minute/

const deliveries = ({ front }: Rig) => front.answers.filter(({ path }) => path === '/telegram/webhook')

describe.skipIf(redisMissing)('Redis', () => {
  test(row('R1f', 'webhook'), async () => {
    await using rig = await openRig({ redis: true, webhook: true })
    const person = rig.person()
    await rig.start()
    await walk(rig, person, 'email')
    await rig.redis.refuse()
    const turnedAway = rig.front.next(({ status }) => status === 503)
    const before = deliveries(rig).length
    person.say(person.email)
    expect(await turnedAway).toMatchObject({ retryAfter: '5' })
    expect((await fetch(`${rig.env.PUBLIC_URL}/readyz`)).status).toBe(503)
    expect((await fetch(`${rig.env.PUBLIC_URL}/healthz`)).status).toBe(200)
    await new Promise((resolve) => setTimeout(resolve, 1000))
    expect(deliveries(rig).length - before).toBeGreaterThan(1)
    expect(deliveries(rig).length - before).toBeLessThan(8)
    expect(timesShown(person, PUT_OFF)).toBe(1)
    await healed(person, rig.redis.accept)
    await walk(rig, person, 'done', 'captcha')
    await expectSound(rig, person)
    expect(rig.mailbox.mails.filter(({ to }) => to === person.email)).toHaveLength(1)
  })

  test(row('R1f', 'polling'), async () => {
    await using rig = await openRig({ redis: true })
    const person = rig.person()
    const child = await rig.start()
    await walk(rig, person, 'email')
    await until(() => rig.botApi.pending.length === 0, 'everything is confirmed')
    await rig.store.kill()
    const polls = () => rig.botApi.calls.filter(({ method }) => method === 'getUpdates').length
    const before = polls()
    person.say(person.email)
    await until(() => child.output.includes('conversations/unavailable'), 'it says so')
    /** Longer than the program tries an update that may itself be the cause of a failure. */
    await new Promise((resolve) => setTimeout(resolve, 10_000))
    expect(rig.botApi.pending).toHaveLength(1)
    expect(polls() - before).toBeLessThan(14)
    expect(timesShown(person, PUT_OFF)).toBe(1)
    await healed(person, rig.store.start)
    await walk(rig, person, 'done', 'captcha')
    await expectSound(rig, person)
  })

  test(row('R2f'), async () => {
    await using rig = await openRig({ redis: true, webhook: true })
    const people = Array.from({ length: 5 }, () => rig.person())
    await rig.start()
    await Promise.all(people.map((person) => walk(rig, person, 'email')))
    rig.store.freeze()
    const began = performance.now()
    const turnedAway = rig.front.next(({ status }) => status === 503)
    for (const person of people) person.say(person.email)
    await turnedAway
    expect(performance.now() - began).toBeLessThan(2000)
    await new Promise((resolve) => setTimeout(resolve, 2000))
    rig.store.thaw()
    await Promise.all(people.map((person) => walk(rig, person, 'done', 'captcha')))
    await expectSound(rig, ...people)
  })

  test.each<StepName>(['email', 'review'])(row('R3f', 'at %s'), async (step) => {
    await using rig = await openRig({ redis: true, webhook: true })
    const person = rig.person()
    await rig.start()
    await walk(rig, person, step)
    const lost = rig.redis.loseReply(commitOf(person))
    void Promise.resolve(steps[step].answer(rig, person)).catch(() => {})
    await lost
    await walk(rig, person, 'done', step === 'email' ? 'code' : 'done')
    await expectSound(rig, person)
    expect(timesShown(person, steps.done.sees)).toBe(1)
    expect(rig.mailbox.mails.filter(({ to }) => to === person.email)).toHaveLength(1)
  })

  test.each<StepName>(['region', 'code', 'again', 'done'])(row('R4f', 'at %s'), async (step) => {
    await using rig = await openRig({ redis: true })
    const person = rig.person()
    await rig.start()
    await walk(rig, person, step)
    if (step === 'code') {
      const code = codeIn(await mailTo(rig, person.email))
      for (const n of [1, 2]) {
        person.say(otherThan(code))
        await person.sees(new RegExp(`You have ${5 - n} more tries`))
      }
    }
    await until(() => rig.botApi.pending.length === 0, 'everything is confirmed')
    const before = await countersOf(rig)
    await rig.store.ask('flushall')
    await expectAnswers(person)
    const after = await countersOf(rig)
    expect(after.attempts).toBeGreaterThanOrEqual(before.attempts)
    expect(after.sends).toBeGreaterThanOrEqual(before.sends)
    await expectSound(rig, person)
    if (step === 'done') return
    await walk(rig, person, 'email')
    person.say(person.email)
    await person.sees(step === 'again' ? 'I was asked for a message to' : steps.code.sees)
    expect((await countersOf(rig)).sends).toBe(1)
  })

  test(row('R5f'), async () => {
    await using rig = await openRig({ redis: true })
    const person = rig.person()
    const first = await rig.start()
    await walk(rig, person, 'code')
    await until(() => rig.botApi.pending.length === 0, 'everything is confirmed')
    const older = await dump(rig, person)
    const code = codeIn(await mailTo(rig, person.email))
    person.say(code)
    await walk(rig, person, 'done', 'password')
    await killing(() => first)()
    await older()
    await rig.start()
    person.say(code)
    await expectAnswers(person)
    await expectSound(rig, person)
    expect(toldDone(person)).toBe(true)
  })

  test(row('R6f', 'full'), async () => {
    await using rig = await openRig({ redis: true, webhook: true })
    const person = rig.person()
    await rig.start()
    await walk(rig, person, 'email')
    const turnedAway = rig.front.next(({ status }) => status === 503)
    await rig.store.ask('config', 'set', 'maxmemory', '1')
    person.say(person.email)
    await turnedAway
    await healed(person, () => rig.store.ask('config', 'set', 'maxmemory', '0'))
    await walk(rig, person, 'done', 'captcha')
    await expectSound(rig, person)
  })

  test(row('R6f', 'set up to forget'), async () => {
    await using rig = await openRig({ redis: true })
    await rig.store.ask('config', 'set', 'maxmemory-policy', 'allkeys-lru')
    await expect(rig.start()).rejects.toThrow(/maxmemory-policy noeviction/)
    expect(await rig.children[0]?.ended).toEqual({ code: 1, signal: null })
  })

  const passing: readonly (readonly ['R7f' | 'R9f', readonly string[], readonly string[]])[] = [
    ['R7f', ['replicaof', '127.0.0.1', '1'], ['replicaof', 'no', 'one']],
    ['R9f', ['config', 'set', 'min-replicas-to-write', '1'], ['config', 'set', 'min-replicas-to-write', '0']],
  ]
  for (const [id, harm, mend] of passing)
    test(row(id), async () => {
      await using rig = await openRig({ redis: true, webhook: true })
      const person = rig.person()
      await rig.start()
      await walk(rig, person, 'email')
      await rig.store.ask(...harm)
      const turnedAway = rig.front.next(({ status }) => status === 503)
      person.say(person.email)
      await turnedAway
      await healed(person, () => rig.store.ask(...mend))
      await walk(rig, person, 'done', 'captcha')
      await expectSound(rig, person)
    })

  test(row('R10f'), async () => {
    await using rig = await openRig({ redis: true, webhook: true })
    const person = rig.person()
    const first = await rig.start()
    await walk(rig, person, 'email')
    first.kill('SIGTERM')
    await first.ended
    const stranger = await rig.start({ SECRET_KEY: randomBytes(32).toString('base64') })
    const turnedAway = rig.front.next(({ status }) => status === 503)
    person.say(person.email)
    await turnedAway
    await until(() => timesShown(person, PUT_OFF) === 1, 'the person hears of it')
    expect(stranger.output).toContain('secret/unreadable')
    stranger.kill('SIGTERM')
    await stranger.ended
    await healed(person, () => rig.start())
    await walk(rig, person, 'done', 'captcha')
    await expectSound(rig, person)
  })
})

/** Keeps that person's conversation as it is now; the function that comes back brings it back. */
const dump = async (rig: Rig, person: Person) => {
  const keep = "local k = redis.call('dump', KEYS[1]); redis.call('set', 'kept', k); return 1"
  await rig.store.ask('eval', keep, '1', documentOf(person))
  const bring = "return redis.call('restore', KEYS[1], 0, redis.call('get', 'kept'), 'REPLACE')"
  return () => rig.store.ask('eval', bring, '1', documentOf(person))
}
