import { execFileSync } from 'node:child_process'
import { statSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDirectory } from '../../src/accounts/store/directory.ts'
import {
  addressBehind,
  codeIn,
  HOUR,
  mailTo,
  openApp,
  otherThan,
  type Person,
  postForm,
  textOf,
} from '../fixtures/app.ts'
import type { Child } from '../fixtures/child.ts'
import { type PostgresServer, postgresMissing, startPostgres } from '../fixtures/servers/postgres.ts'
import { openProxy } from '../fixtures/servers/proxy.ts'
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
  signUp,
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

describe.skipIf(postgresMissing)('the schema', () => {
  let postgres: PostgresServer
  beforeAll(async () => {
    postgres = await startPostgres()
  })
  afterAll(() => postgres.stop())

  const tables = async (database: string) =>
    (
      await postgres.ask("select tablename from pg_tables where schemaname = 'public' order by 1", database)
    ).map(({ tablename }) => String(tablename))
  const empty = (names: readonly string[]) => names.filter((name) => !name.startsWith('kysely'))

  test(row('K8', 'cut at every statement'), async () => {
    const said: string[] = []
    const whole = await postgres.create()
    const place = {
      dataDir: '',
      databaseUrl: postgres.url(whole),
      observe: ({ sql }: { sql: string }) => void said.push(sql),
    }
    await (await openDirectory(place)).close()
    const schema = await tables(whole)
    const changes = said.filter((sql) => /^create (table|index|unique index) "(?!kysely)/.test(sql))
    expect(changes.length).toBeGreaterThan(20)

    const line = await openProxy(postgres.port)
    const database = await postgres.create()
    const throughLine = { dataDir: '', databaseUrl: postgres.url(database, line.port) }
    for (const change of changes) {
      const sprung = line.loseRequest(change.slice(0, 60))
      await expect(openDirectory(throughLine)).rejects.toThrow()
      await sprung
      expect(empty(await tables(database)), change).toEqual([])
    }
    const sprung = line.loseReply(COMMIT)
    await openDirectory(throughLine).catch(() => {})
    await sprung
    expect([[], empty(schema)]).toContainEqual(empty(await tables(database)))
    await (await openDirectory(throughLine)).close()
    expect(await tables(database)).toEqual(schema)
    await line.close()
  })

  test(row('K8', 'two programs at once, and one is killed'), async () => {
    await using rig = await openRig({ redis: true, postgres, webhook: true })
    const database = await postgres.create()
    const DATABASE_URL = postgres.url(database, rig.postgres.port)
    const doomed = rig.postgres.loseRequest('create table "idempotency"', () =>
      killing(() => rig.children[0])(),
    )
    const first = rig.start({ DATABASE_URL })
    await expect(first).rejects.toThrow()
    await doomed
    expect(empty(await tables(database))).toEqual([])
    await Promise.all([rig.start({ DATABASE_URL }), rig.start({ DATABASE_URL })])
    expect(empty(await tables(database)).length).toBeGreaterThan(9)
  })
})

describe('processes that come and go', () => {
  const crowd = (rig: Rig, size: number) => Array.from({ length: size }, () => rig.person())

  test(row('K9'), async () => {
    await using rig = await openRig()
    const people = crowd(rig, 10)
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
    const people = crowd(rig, 12)
    let done = false
    const all = Promise.all(people.map((person) => signUp(rig, person, 50_000))).finally(() => {
      done = true
    })
    all.catch(() => {})
    for (let round = 0; round < 8 && !done; round += 1) {
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
    await using rig = await openRig({ redis: true, webhook: true })
    const people = crowd(rig, 10)
    const old = await Promise.all([rig.start(), rig.start()])
    const all = Promise.all(people.map((person) => signUp(rig, person, 40_000)))
    all.catch(() => {})
    for (const child of old) {
      await until(() => rig.front.answers.length > 20, 'they are on their way', 20_000)
      await rig.start()
      child.kill('SIGTERM')
      expect(await within(SOON, child.ended, 'it does not end')).toEqual({ code: 0, signal: null })
    }
    await all
    await expectSound(rig, ...people)
    expect(rig.mailbox.mails).toHaveLength(10)
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

describe('a lack', () => {
  test(row('K12', 'of memory'), async () => {
    await using rig = await openRig()
    const people = Array.from({ length: 8 }, () => rig.person())
    const child = await rig.start({ NODE_OPTIONS: '--max-old-space-size=64' })
    for (const person of people) for (let n = 0; n < 60; n += 1) person.say(`${n} ${'x'.repeat(3000)}`)
    await until(() => rig.botApi.pending.length === 0, 'the flood is through', 30_000)
    await signUp(rig, rig.person(), 20_000)
    expect(child.output).not.toContain('heap')
    await expectSound(rig, ...people)
  })

  test(row('K12', 'of disk'), async () => {
    await using rig = await openRig()
    const person = rig.person()
    const child = await rig.start()
    await walk(rig, person, 'email')
    limitFiles(child, '4096')
    person.say(person.email)
    await until(() => child.output.includes('"level":50'), 'it says what is wrong')
    expect(rig.botApi.pending.length).toBe(1)
    expect(timesShown(person, steps.code.sees)).toBe(0)
    limitFiles(child, 'unlimited')
    await walk(rig, person, 'done', 'captcha')
    await expectSound(rig, person)
  })
})

test(row('K13', 'ahead'), async () => {
  await using app = await openApp({ CAPTCHA: 'off' })
  const person = app.person()
  await walk(app, person, 'code')
  const code = codeIn(await mailTo(app, person.email))
  await app.pass(2 * HOUR)
  person.say(code)
  await person.sees(/tries are used up|expired|no longer/)
  await app.pass(-2 * HOUR)
  person.say(code)
  await app.portico.engine.idle()
  expect(await app.where(person)).not.toBe('sign-up.password')
})

test(row('K13', 'back'), async () => {
  await using app = await openApp({ CAPTCHA: 'off' })
  const person = app.person()
  await walk(app, person, 'code')
  const code = codeIn(await mailTo(app, person.email))
  const { db } = app.directory
  const counted = async () => (await db.selectFrom('attempts').selectAll().execute()).length
  person.say(otherThan(code))
  await person.sees(/4 more tries/)
  await app.pass(-2 * HOUR)
  person.say(otherThan(code))
  await person.sees(/3 more tries/)
  expect(await counted()).toBe(2)
  person.say(code)
  await person.sees(steps.password.sees)
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

/** No file may grow beyond that many bytes, as on a full disk. */
const limitFiles = ({ pid }: Child, bytes: string) =>
  execFileSync('prlimit', ['--pid', String(pid), `--fsize=${bytes}:unlimited`])
