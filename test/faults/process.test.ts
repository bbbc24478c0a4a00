import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Child } from '../journeys/child.ts'
import { addressBehind, codeIn, DAY, type Guest, HOUR, linkIn, mailTo, openHouse, otherThan, postForm, textOf } from '../journeys/house.ts'
import { PASSWORD, type StepName, steps, walk } from '../journeys/steps.ts'
import { type PostgresServer, postgresMissing, startPostgres } from '../servers/postgres.ts'
import { redisMissing } from '../servers/redis.ts'
import {
  COMMIT,
  commitOf,
  countersOf,
  expectAnswers,
  expectSound,
  killing,
  openRig,
  type Rig,
  SOON,
  shown,
  timesShown,
  until,
  within,
} from './rig.ts'
import { row } from './rows.ts'

/** Answers the question of a step and goes on to the end, whatever happens to the process meanwhile. */
const finish = async (rig: Rig, guest: Guest, after: StepName) => {
  await walk(rig, guest, 'done', after)
  await expectSound(rig, guest)
}

describe.skipIf(redisMissing ?? postgresMissing).concurrent('killed at an exact point', () => {
  let postgres: PostgresServer
  beforeAll(async () => {
    postgres = await startPostgres()
  })
  afterAll(() => postgres.stop())

  /** Walks to a step, kills the process where `trap` says while the step is answered, and starts another. */
  const struck = async (
    rig: Rig,
    guest: Guest,
    step: StepName,
    trap: (kill: () => Promise<void>) => Promise<void>,
  ): Promise<Child> => {
    const child = await rig.start()
    await walk(rig, guest, step)
    await until(() => rig.botApi.pending.length === 0, 'everything is confirmed')
    const sprung = trap(killing(() => child))
    void Promise.resolve(steps[step].answer(rig, guest)).catch(() => {})
    await within(SOON, sprung, 'the trap was not sprung')
    return rig.start()
  }

  test.for<[StepName, StepName]>([
    ['email', 'terms'],
    ['terms', 'code'],
    ['review', 'done'],
  ])(row('K0', 'at %s'), async ([step, next]) => {
    await using rig = await openRig({ redis: true, postgres })
    const guest = rig.person({ id: 910_000_000 + step.length })
    await struck(rig, guest, step, (kill) => rig.redis.loseRequest(commitOf(guest), kill))
    await finish(rig, guest, next)
    expect(rig.mailbox.mails.filter(({ to }) => to === guest.email)).toHaveLength(1)
  })

  test.for<[StepName, StepName]>([
    ['email', 'terms'],
    ['terms', 'code'],
    ['review', 'done'],
  ])(row('K1', 'at %s'), async ([step, next]) => {
    await using rig = await openRig({ redis: true, postgres })
    const guest = rig.person({ id: 920_000_000 + step.length })
    await struck(rig, guest, step, (kill) => rig.redis.loseReply(commitOf(guest), kill))
    await within(SOON, guest.sees(steps[next].sees), 'no answer')
    await steps[next].answer(rig, guest)
    if (next !== 'done') await walk(rig, guest, 'done', next === 'terms' ? 'code' : 'password')
    await expectSound(rig, guest)
    expect(rig.mailbox.mails.filter(({ to }) => to === guest.email)).toHaveLength(1)
  })

  test.for<[StepName, StepName]>([
    ['terms', 'code'],
    ['review', 'done'],
  ])(row('K2', 'at %s'), async ([step, next]) => {
    await using rig = await openRig({ redis: true, postgres })
    const guest = rig.person({ id: 930_000_000 + step.length })
    await struck(rig, guest, step, (kill) => rig.postgres.loseRequest(COMMIT, kill))
    await finish(rig, guest, next)
  })

  test(row('K3'), async () => {
    await using rig = await openRig({ redis: true, postgres })
    const guest = rig.person({ id: 940_000_000 })
    await struck(rig, guest, 'review', (kill) => rig.postgres.loseReply(COMMIT, kill))
    await finish(rig, guest, 'done')
    expect(timesShown(guest, steps.done.sees)).toBe(1)
  })

  test(row('K7'), async () => {
    await using rig = await openRig({ redis: true, postgres, webhook: true, variables: { PASSWORD_ENTRY: 'page' } })
    const guest = rig.person({ id: 950_000_000 })
    const child = await rig.start()
    await walk(rig, guest, 'code')
    guest.say(codeIn(await mailTo(rig, guest.email)))
    const address = addressBehind(await guest.sees(/Now a password/), 'Choose a password')
    const submit = () => postForm(address, { password: PASSWORD, again: PASSWORD })
    const sprung = rig.postgres.loseRequest(
      'update "entries"',
      killing(() => child),
    )
    const first = await submit()
    await sprung
    expect(first.status).toBe(502)
    await rig.start()
    expect((await submit()).status).toBe(200)
    await walk(rig, guest, 'done', 'name')
    await expectSound(rig, guest)
  })
})
