import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { codeIn, linkIn, mailTo } from '../fixtures/app.ts'
import { type PostgresServer, postgresMissing, startPostgres } from '../fixtures/servers/postgres.ts'
import { redisMissing } from '../fixtures/servers/redis.ts'
import { steps, walk } from '../fixtures/sign-up-steps.ts'
import {
  COMMIT,
  expectAnswers,
  expectSound,
  healed,
  openRig,
  type Rig,
  SOON,
  timesShown,
  toldDone,
  until,
  within,
} from './rig.ts'
import { row } from './rows.ts'

const LATER = /Something on our side isn’t working/

let postgres: PostgresServer
beforeAll(async () => {
  if (!postgresMissing) postgres = await startPostgres()
})
afterAll(() => postgres?.stop())

const nameOf = ({ env }: Rig) => new URL(env.DATABASE_URL ?? '').pathname.slice(1)
/** Ends every connection to the server. */
const disconnect = (rig: Rig) =>
  postgres.ask(
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${nameOf(rig)}' and application_name = 'portico'`,
  )

describe.skipIf(postgresMissing)('Postgres', () => {
  test(row('P2f'), async () => {
    await using rig = await openRig({ postgres })
    const person = rig.person()
    await rig.start()
    for (const [step, from] of [
      ['email', 'start'],
      ['review', 'code'],
    ] as const) {
      await walk(rig, person, step, from)
      const lost = rig.postgres.loseReply(COMMIT)
      void Promise.resolve(steps[step].answer(rig, person)).catch(() => {})
      await within(SOON, lost, `there is no commit at ${step}`)
    }
    await within(2 * SOON, person.sees(steps.done.sees), 'it does not end')
    await expectSound(rig, person)
    expect(new Set(rig.mailbox.mails.map(codeIn)).size).toBe(1)
    expect(await rig.directory.db.selectFrom('attempts').selectAll().execute()).toHaveLength(1)
  })

  test(`${row('P3f')}; ${row('T9f')}`, async () => {
    await using rig = await openRig({ postgres, webhook: true })
    const person = rig.person()
    await rig.start()
    await walk(rig, person, 'email')
    const deliveries = () => rig.front.answers.filter(({ path }) => path === '/telegram/webhook')
    const before = deliveries().length
    const locked = postgres.ask('begin; lock table challenges; select pg_sleep(7)', nameOf(rig))
    person.say(person.email)
    await within(SOON, person.sees(LATER), 'the chat does not say that it takes longer')
    await locked
    await walk(rig, person, 'done', 'code')
    expect(deliveries().every(({ status }) => status === 200)).toBe(true)
    expect(deliveries().length - before).toBe(5)
    expect(rig.mailbox.mails).toHaveLength(1)
    await expectSound(rig, person)
  })

  test(row('P4f'), async () => {
    await using rig = await openRig({ redis: true, postgres, webhook: true })
    const people = Array.from({ length: 4 }, () => rig.person())
    const shared = 'all.of.us@example.com'
    await rig.start()
    /** Codes to one address are a minute apart: what was sent before is made older. */
    for (const person of people) {
      await walk(rig, person, 'email')
      person.say(shared)
      const mail = mailTo(rig, shared)
      await person.sees(steps.code.sees)
      person.say(codeIn(await mail))
      await walk(rig, person, 'review', 'password')
      await rig.directory.db
        .updateTable('sends')
        .set((eb) => ({ at: eb('at', '-', 3_600_000) }))
        .execute()
    }
    await rig.start()
    for (const person of people) void person.tap('Accept and create').catch(() => {})
    await Promise.all(
      people.map((person) => person.sees(/Your Example Account is ready|already has an account/)),
    )
    expect(people.filter(toldDone)).toHaveLength(1)
    await expectSound(rig, ...people)
    await expectAnswers(...people)
  })

  test.skipIf(redisMissing)(row('R8f'), async () => {
    await using rig = await openRig({ redis: true, postgres, webhook: true })
    const person = rig.person()
    const late = await rig.start()
    await walk(rig, person, 'review')
    const frozen = rig.postgres.loseRequest('insert into "addresses"', async () => late.kill('SIGSTOP'))
    void person.tap('Accept and create').catch(() => {})
    await frozen
    await rig.start()
    await within(2 * SOON, person.sees(steps.done.sees), 'the other does not take it up')
    late.kill('SIGCONT')
    await until(() => late.output.includes('"level":50'), 'the late one finds its connection gone')
    await expectSound(rig, person)
    await expectAnswers(person)
  })

  test(row('P5f', 'no connection'), async () => {
    await using rig = await openRig({ postgres })
    const person = rig.person()
    await rig.start()
    await walk(rig, person, 'email')
    await postgres.ask(`alter database ${nameOf(rig)} allow_connections false`)
    await disconnect(rig)
    person.say(person.email)
    await person.sees(LATER)
    expect(rig.mailbox.mails).toHaveLength(0)
    await healed(person, () => postgres.ask(`alter database ${nameOf(rig)} allow_connections true`))
    await walk(rig, person, 'done', 'code')
    await expectSound(rig, person)
  })

  test(row('P5f', 'read-only'), async () => {
    await using rig = await openRig({ postgres })
    const person = rig.person()
    await rig.start()
    await walk(rig, person, 'code')
    const code = codeIn(await mailTo(rig, person.email))
    await postgres.ask(`alter database ${nameOf(rig)} set default_transaction_read_only = on`)
    await disconnect(rig)
    person.say(code)
    await person.sees(LATER)
    expect(timesShown(person, steps.password.sees)).toBe(0)
    await postgres.ask(`alter database ${nameOf(rig)} reset default_transaction_read_only`)
    await healed(person, () => disconnect(rig))
    await walk(rig, person, 'done', 'password')
    await expectSound(rig, person)
  })
})

/** Runs alone: it stops the server that other tests use. */
test.skipIf(postgresMissing)(row('P1f'), async () => {
  await using rig = await openRig({ postgres, webhook: true })
  const [person, other] = [rig.person(), rig.person()]
  const child = await rig.start()
  await Promise.all([walk(rig, person, 'code'), walk(rig, other, 'review')])
  const mail = await mailTo(rig, person.email)
  await postgres.kill()
  person.say(codeIn(mail))
  void other.tap('Accept and create').catch(() => {})
  await Promise.all([person.sees(LATER), other.sees(LATER)])
  const page = await fetch(linkIn(mail))
  expect({ status: page.status, retryAfter: page.headers.get('retry-after') }).toMatchObject({ status: 503 })
  expect((await fetch(`${rig.env.PUBLIC_URL}/readyz`)).status).toBe(503)
  expect(toldDone(other)).toBe(false)
  await Promise.all([healed(person, postgres.start), healed(other, () => {})])
  await Promise.all([walk(rig, person, 'done', 'password'), other.sees(steps.done.sees)])
  await until(async () => (await fetch(`${rig.env.PUBLIC_URL}/readyz`)).status === 200, 'it is ready')
  await expectAnswers(person, other)
  expect(child.output).not.toContain('Unhandled')
  const { directory } = rig
  expect(await directory.db.selectFrom('accounts').selectAll().execute()).toHaveLength(2)
  await expectSound(rig, person, other)
})
