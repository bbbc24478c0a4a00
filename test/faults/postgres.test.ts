import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { codeIn, linkIn, mailTo } from '../fixtures/app.ts'
import { type PostgresServer, postgresMissing, startPostgres } from '../fixtures/servers/postgres.ts'
import { redisMissing } from '../fixtures/servers/redis.ts'
import { type StepName, steps, walk } from '../fixtures/sign-up-steps.ts'
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

const LATER = /Something on our side is not answering/

let postgres: PostgresServer
beforeAll(async () => {
  if (!postgresMissing) postgres = await startPostgres()
})
afterAll(() => postgres?.stop())

const nameOf = ({ env }: Rig) => new URL(env.DATABASE_URL ?? '').pathname.slice(1)
/** Nobody who is connected stays so. */
const disconnect = (rig: Rig) =>
  postgres.ask(
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${nameOf(rig)}' and application_name = 'portico'`,
  )

describe.skipIf(postgresMissing)('Postgres', () => {
  test(row('P2f'), async () => {
    await using rig = await openRig({ postgres })
    const guest = rig.person()
    await rig.start()
    for (const step of ['terms', 'code', 'again', 'review'] as const) {
      await walk(rig, guest, step, step === 'terms' ? 'start' : after(step))
      const lost = rig.postgres.loseReply(COMMIT)
      void Promise.resolve(steps[step].answer(rig, guest)).catch(() => {})
      await within(SOON, lost, `there is no commit at ${step}`)
    }
    await within(2 * SOON, guest.sees(steps.done.sees), 'it does not end')
    await expectSound(rig, guest)
    expect(new Set(rig.mailbox.mails.map(codeIn)).size).toBe(1)
    expect(await rig.directory.db.selectFrom('attempts').selectAll().execute()).toHaveLength(1)
  })

  test(`${row('P3f')}; ${row('T9f')}`, async () => {
    await using rig = await openRig({ postgres, webhook: true })
    const guest = rig.person()
    await rig.start()
    await walk(rig, guest, 'terms')
    const deliveries = () => rig.front.answers.filter(({ path }) => path === '/telegram/webhook')
    const before = deliveries().length
    const locked = postgres.ask('begin; lock table challenges; select pg_sleep(7)', nameOf(rig))
    void guest.tap('I accept').catch(() => {})
    await within(SOON, guest.sees(LATER), 'nobody says that it takes longer')
    await locked
    await walk(rig, guest, 'done', 'code')
    expect(deliveries().every(({ status }) => status === 200)).toBe(true)
    expect(deliveries().length - before).toBe(6)
    expect(rig.mailbox.mails).toHaveLength(1)
    await expectSound(rig, guest)
  })

  test(row('P4f'), async () => {
    await using rig = await openRig({ redis: true, postgres, webhook: true })
    const guests = Array.from({ length: 4 }, () => rig.person())
    const shared = 'all.of.us@example.com'
    await rig.start()
    /** Codes to one address are a minute apart: what was sent before is made older. */
    for (const guest of guests) {
      await walk(rig, guest, 'email')
      guest.say(shared)
      await guest.sees(steps.terms.sees)
      void guest.tap('I accept').catch(() => {})
      const mail = mailTo(rig, shared)
      await guest.sees(steps.code.sees)
      guest.say(codeIn(await mail))
      await walk(rig, guest, 'review', 'password')
      await rig.directory.db
        .updateTable('sends')
        .set((eb) => ({ at: eb('at', '-', 3_600_000) }))
        .execute()
    }
    await rig.start()
    for (const guest of guests) void guest.tap('Create my account').catch(() => {})
    await Promise.all(
      guests.map((guest) => guest.sees(/Your Example Account is ready|already has an account/)),
    )
    expect(guests.filter(toldDone)).toHaveLength(1)
    await expectSound(rig, ...guests)
    await expectAnswers(...guests)
  })

  test.skipIf(redisMissing)(row('R8f'), async () => {
    await using rig = await openRig({ redis: true, postgres, webhook: true })
    const guest = rig.person()
    const late = await rig.start()
    await walk(rig, guest, 'review')
    const frozen = rig.postgres.loseRequest('insert into "addresses"', async () => late.kill('SIGSTOP'))
    void guest.tap('Create my account').catch(() => {})
    await frozen
    await rig.start()
    await within(2 * SOON, guest.sees(steps.done.sees), 'the other does not take it up')
    late.kill('SIGCONT')
    await until(() => late.output.includes('"level":50'), 'the late one finds its connection gone')
    await expectSound(rig, guest)
    await expectAnswers(guest)
  })

  test(row('P5f', 'no connection'), async () => {
    await using rig = await openRig({ postgres })
    const guest = rig.person()
    await rig.start()
    await walk(rig, guest, 'terms')
    await postgres.ask(`alter database ${nameOf(rig)} allow_connections false`)
    await disconnect(rig)
    void guest.tap('I accept').catch(() => {})
    await guest.sees(LATER)
    expect(rig.mailbox.mails).toHaveLength(0)
    await healed(guest, () => postgres.ask(`alter database ${nameOf(rig)} allow_connections true`))
    await walk(rig, guest, 'done', 'code')
    await expectSound(rig, guest)
  })

  test(row('P5f', 'read-only'), async () => {
    await using rig = await openRig({ postgres })
    const guest = rig.person()
    await rig.start()
    await walk(rig, guest, 'code')
    const code = codeIn(await mailTo(rig, guest.email))
    await postgres.ask(`alter database ${nameOf(rig)} set default_transaction_read_only = on`)
    await disconnect(rig)
    guest.say(code)
    await guest.sees(LATER)
    expect(timesShown(guest, steps.password.sees)).toBe(0)
    await postgres.ask(`alter database ${nameOf(rig)} reset default_transaction_read_only`)
    await healed(guest, () => disconnect(rig))
    await walk(rig, guest, 'done', 'password')
    await expectSound(rig, guest)
  })
})

const after = (step: StepName): StepName =>
  step === 'code' ? 'code' : step === 'again' ? 'password' : 'name'

/** Alone: it takes the server from everybody. */
test.skipIf(postgresMissing)(row('P1f'), async () => {
  await using rig = await openRig({ postgres, webhook: true })
  const [guest, other] = [rig.person(), rig.person()]
  const child = await rig.start()
  await Promise.all([walk(rig, guest, 'code'), walk(rig, other, 'review')])
  const mail = await mailTo(rig, guest.email)
  await postgres.kill()
  guest.say(codeIn(mail))
  void other.tap('Create my account').catch(() => {})
  await Promise.all([guest.sees(LATER), other.sees(LATER)])
  const page = await fetch(linkIn(mail))
  expect({ status: page.status, retryAfter: page.headers.get('retry-after') }).toMatchObject({ status: 503 })
  expect((await fetch(`${rig.env.PUBLIC_URL}/readyz`)).status).toBe(503)
  expect(toldDone(other)).toBe(false)
  await Promise.all([healed(guest, postgres.start), healed(other, () => {})])
  await Promise.all([walk(rig, guest, 'done', 'password'), other.sees(steps.done.sees)])
  await until(async () => (await fetch(`${rig.env.PUBLIC_URL}/readyz`)).status === 200, 'it is ready')
  await expectAnswers(guest, other)
  expect(child.output).not.toContain('Unhandled')
  const { directory } = rig
  expect(await directory.db.selectFrom('accounts').selectAll().execute()).toHaveLength(2)
  await expectSound(rig, guest, other)
})
