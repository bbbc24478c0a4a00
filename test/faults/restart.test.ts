import { statSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { freePort } from '../fixtures/servers/free-port.ts'
import { redisMissing } from '../fixtures/servers/redis.ts'
import { steps, walk } from '../fixtures/sign-up-steps.ts'
import {
  commitOf,
  expectAnswers,
  expectSound,
  killing,
  openRig,
  type Rig,
  SOON,
  signUp,
  timesShown,
  until,
  within,
} from './rig.ts'
import { row } from './rows.ts'

describe('processes that come and go', () => {
  const crowd = (rig: Rig, size: number) => Array.from({ length: size }, () => rig.person())

  test(row('K9'), async () => {
    await using rig = await openRig()
    const people = crowd(rig, 6)
    const first = await rig.start()
    const all = Promise.all(people.map((person) => signUp(rig, person, 40_000)))
    await until(
      () => people.some((person) => timesShown(person, steps.code.sees) > 0),
      'they are on their way',
      20_000,
    )
    first.kill('SIGTERM')
    expect(await within(SOON, first.ended, 'it does not end')).toEqual({ code: 0, signal: null })
    await rig.start()
    await all
    await expectSound(rig, ...people)
    for (const { email } of people)
      expect(
        new Set(rig.mailbox.mails.filter(({ to }) => to === email).map(({ messageId }) => messageId)).size,
      ).toBe(1)
  })

  test(row('K10'), async () => {
    const seed = Date.now() % 1_000_000
    const random = mulberry(seed)
    await using rig = await openRig()
    const people = crowd(rig, 6)
    let done = false
    const all = Promise.all(people.map((person) => signUp(rig, person, 50_000))).finally(() => {
      done = true
    })
    all.catch(() => {})
    for (let round = 0; round < 6 && !done; round += 1) {
      const child = await rig.start()
      await new Promise((resolve) => setTimeout(resolve, 200 + 1000 * random()))
      child.kill('SIGKILL')
      await child.ended
    }
    await rig.start()
    await all.catch((error: Error) => {
      throw new Error(`${error.message} (seed ${seed})`)
    })
    await expectSound(rig, ...people)
    await expectAnswers(...people)
  })

  test.skipIf(redisMissing)(row('K9', 'two behind a balancer, one after the other'), async () => {
    await using rig = await openRig({
      redis: true,
      webhook: true,
      keepAlive: true,
      variables: { STOP_DELAY: '1' },
    })
    const people = crowd(rig, 5)
    const ports = [await freePort(), await freePort()]
    const old = await Promise.all(ports.map((port) => rig.start({ PORT: String(port) })))
    const all = Promise.all(people.map((person) => signUp(rig, person, 40_000)))
    all.catch(() => {})
    for (const [index, child] of old.entries()) {
      await until(() => rig.front.answers.length > 20, 'they are on their way', 20_000)
      await rig.start()
      const answers = (path: string) => fetch(`http://127.0.0.1:${ports[index]}${path}`)
      expect((await answers('/readyz')).status).toBe(200)
      child.kill('SIGTERM')
      await until(async () => (await answers('/readyz')).status === 503, 'it says that it stops', 900)
      const page = await answers('/password/none')
      expect([page.status, page.headers.get('connection')]).toEqual([404, 'close'])
      expect(await within(SOON, child.ended, 'it does not end')).toEqual({ code: 0, signal: null })
    }
    await all
    await expectSound(rig, ...people)
    expect(rig.front.answers.filter(({ status }) => status === 502)).toEqual([])
    expect(rig.mailbox.mails).toHaveLength(people.length)
    for (const person of people) expect(timesShown(person, steps.done.sees)).toBe(1)
  })

  test(row('P7f', 'opened twice'), async () => {
    await using rig = await openRig()
    const person = rig.person()
    await rig.start()
    await expect(rig.start()).rejects.toThrow(/is in use by another process/)
    expect(await rig.children[1]?.ended).toEqual({ code: 1, signal: null })
    await walk(rig, person, 'done')
    await expectSound(rig, person)
  })

  test(row('P7f', 'a torn log'), async () => {
    await using rig = await openRig()
    const person = rig.person()
    const child = await rig.start()
    await walk(rig, person, 'email')
    await until(() => rig.botApi.pending.length === 0, 'everything is confirmed')
    await killing(() => child)()
    const log = join(rig.dataDir, 'conversations.db-wal')
    truncateSync(log, statSync(log).size - 500)
    await rig.start()
    await expectAnswers(person)
    await walk(rig, person, 'menu')
    await expectSound(rig, person)
  })

  test.skipIf(redisMissing)(row('K11', 'two that poll'), async () => {
    await using rig = await openRig({ redis: true })
    const person = rig.person()
    await Promise.all([rig.start(), rig.start()])
    await until(
      () => rig.botApi.calls.some(({ answer }) => answer?.ok === false && answer.error_code === 409),
      'one is told 409',
    )
    await signUp(rig, person, 30_000)
    await expectSound(rig, person)
    rig.children[0]?.kill('SIGKILL')
    await expectAnswers(person)
  })

  test.skipIf(redisMissing)(row('K11', 'one that was frozen'), async () => {
    await using rig = await openRig({ redis: true, webhook: true })
    const person = rig.person()
    const late = await rig.start()
    await walk(rig, person, 'review')
    const [own = 0] = rig.front.ports
    const sprung = rig.redis.loseReply(commitOf(person), async () => late.kill('SIGSTOP'))
    void person.tap('Accept and create').catch(() => {})
    await sprung
    await rig.start()
    await within(2 * SOON, person.sees(steps.done.sees), 'the other does not take it up')
    const woken = rig.front.next(({ by }) => by === own || by === 0)
    late.kill('SIGCONT')
    await woken
    await expectAnswers(person)
    await expectSound(rig, person)
    expect(timesShown(person, steps.done.sees)).toBe(1)
  })
})

/** A small generator of even numbers from 0 to 1 that a seed brings back: Mulberry32. */
const mulberry = (seed: number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
