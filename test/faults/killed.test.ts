import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addressBehind, codeIn, mailTo, type Person, postForm, textOf } from '../fixtures/app.ts'
import type { Child } from '../fixtures/child.ts'
import { type PostgresServer, postgresMissing, startPostgres } from '../fixtures/servers/postgres.ts'
import { redisMissing } from '../fixtures/servers/redis.ts'
import { PASSWORD, type StepName, steps, walk } from '../fixtures/sign-up-steps.ts'
import {
  COMMIT,
  commitOf,
  expectAnswers,
  expectSound,
  killing,
  openRig,
  type Rig,
  SOON,
  timesShown,
  until,
  within,
} from './rig.ts'
import { row } from './rows.ts'

/** Answers the question of a step and goes on to the end, whatever happens to the process meanwhile. */
const finish = async (rig: Rig, person: Person, after: StepName) => {
  await walk(rig, person, 'done', after)
  await expectSound(rig, person)
}

describe.skipIf(redisMissing ?? postgresMissing)('killed at an exact point', () => {
  let postgres: PostgresServer
  beforeAll(async () => {
    postgres = await startPostgres()
  })
  afterAll(() => postgres.stop())

  /** Walks to a step, kills the process where `trap` says while the step is answered, and starts another. */
  const struck = async (
    rig: Rig,
    person: Person,
    step: StepName,
    trap: (kill: () => Promise<void>) => Promise<void>,
  ): Promise<Child> => {
    const child = await rig.start()
    await walk(rig, person, step)
    await until(() => rig.botApi.pending.length === 0, 'everything is confirmed')
    const sprung = trap(killing(() => child))
    void Promise.resolve(steps[step].answer(rig, person)).catch(() => {})
    await within(SOON, sprung, 'the trap was not sprung')
    return rig.start()
  }

  test.for<[StepName, StepName]>([
    ['email', 'code'],
    ['review', 'done'],
  ])(row('K0', 'at %s'), async ([step, next]) => {
    await using rig = await openRig({ redis: true, postgres })
    const person = rig.person()
    await struck(rig, person, step, (kill) => rig.redis.loseRequest(commitOf(person), kill))
    await finish(rig, person, next)
    expect(rig.mailbox.mails.filter(({ to }) => to === person.email)).toHaveLength(1)
  })

  test.for<[StepName, StepName]>([
    ['email', 'code'],
    ['review', 'done'],
  ])(row('K1', 'at %s'), async ([step, next]) => {
    await using rig = await openRig({ redis: true, postgres })
    const person = rig.person()
    await struck(rig, person, step, (kill) => rig.redis.loseReply(commitOf(person), kill))
    await within(SOON, person.sees(steps[next].sees), 'no answer')
    await steps[next].answer(rig, person)
    if (next !== 'done') await walk(rig, person, 'done', 'password')
    await expectSound(rig, person)
    expect(rig.mailbox.mails.filter(({ to }) => to === person.email)).toHaveLength(1)
  })

  test.for<[StepName, StepName]>([
    ['email', 'code'],
    ['review', 'done'],
  ])(row('K2', 'at %s'), async ([step, next]) => {
    await using rig = await openRig({ redis: true, postgres })
    const person = rig.person()
    await struck(rig, person, step, (kill) => rig.postgres.loseRequest(COMMIT, kill))
    await finish(rig, person, next)
  })

  test(row('K3'), async () => {
    await using rig = await openRig({ redis: true, postgres })
    const person = rig.person()
    await struck(rig, person, 'review', (kill) => rig.postgres.loseReply(COMMIT, kill))
    await finish(rig, person, 'done')
    expect(timesShown(person, steps.done.sees)).toBe(1)
  })

  test(row('K7'), async () => {
    await using rig = await openRig({
      redis: true,
      postgres,
      webhook: true,
      variables: { PASSWORD_ENTRY: 'page' },
    })
    const person = rig.person()
    const child = await rig.start()
    await walk(rig, person, 'code')
    person.say(codeIn(await mailTo(rig, person.email)))
    const address = addressBehind(await person.sees(/Now a password/), 'Choose a password')
    const submit = () => postForm(address, { password: PASSWORD, again: PASSWORD })
    const sprung = rig.postgres.loseRequest(
      'update "tickets"',
      killing(() => child),
    )
    const first = await submit()
    await sprung
    expect(first.status).toBe(502)
    await rig.start()
    expect((await submit()).status).toBe(200)
    await walk(rig, person, 'done', 'review')
    await expectSound(rig, person)
  })

  test(row('K6'), async () => {
    await using rig = await openRig({ redis: true, postgres })
    const person = rig.person()
    const first = await rig.start()
    const sprung = rig.lines.telegram.loseReply(
      '/sendMessage',
      killing(() => first),
    )
    person.say('/start')
    await within(SOON, sprung, 'nothing was sent')
    const told = await person.sees(steps.menu.sees)
    await rig.start()
    const again = await person.sees(steps.menu.sees)
    expect(textOf(again)).toBe(textOf(told))
    expect(timesShown(person, steps.menu.sees)).toBe(2)
    await expectAnswers(person)
  })
})

describe.concurrent('killed while a mail is handed over', () => {
  const struckAt = async (rig: Rig, bytes: string, point: 'loseRequest' | 'loseReply') => {
    const person = rig.person()
    const child = await rig.start()
    await walk(rig, person, 'email')
    const sprung = rig.lines.mail[point](
      bytes,
      killing(() => child),
    )
    person.say(person.email)
    await within(SOON, sprung, 'no mail was sent')
    await rig.start()
    return person
  }
  const mailsTo = (rig: Rig, { email }: Person) => rig.mailbox.mails.filter(({ to }) => to === email)

  test(row('K4'), async () => {
    await using rig = await openRig()
    const person = await struckAt(rig, 'EHLO', 'loseRequest')
    await walk(rig, person, 'done', 'code')
    expect(mailsTo(rig, person)).toHaveLength(1)
    await expectSound(rig, person)
  })

  test(row('K5'), async () => {
    await using rig = await openRig()
    const person = await struckAt(rig, '\r\n.\r\n', 'loseReply')
    await until(() => mailsTo(rig, person).length === 2, 'the mail is sent again', 2 * SOON)
    await walk(rig, person, 'done', 'code')
    const mails = mailsTo(rig, person)
    expect(mails).toHaveLength(2)
    expect(new Set(mails.map(({ messageId }) => messageId)).size).toBe(1)
    expect(new Set(mails.map(codeIn)).size).toBe(1)
    await expectSound(rig, person)
  })
})
