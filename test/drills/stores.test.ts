import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, onTestFailed, test } from 'vitest'
import {
  COMMIT,
  expectAnswers,
  expectSound,
  healed,
  openRig,
  type Rig,
  SOON,
  signUp,
  toldDone,
  until,
  within,
} from '../faults/rig.ts'
import { row } from '../faults/rows.ts'
import { codeIn, mailTo, type Person } from '../fixtures/app.ts'
import { pgbouncerMissing, startPgbouncer } from '../fixtures/servers/pgbouncer.ts'
import { type PostgresServer, postgresMissing, startPostgres } from '../fixtures/servers/postgres.ts'
import { redisMissing, startOneShard, startRedis } from '../fixtures/servers/redis.ts'
import { startWatchedRedis } from '../fixtures/servers/sentinel.ts'
import { steps, walk } from '../fixtures/sign-up-steps.ts'

const LATER = /Something on our side isn’t working/
const PATIENCE = 60_000

/** The rights that the page on stores lists. */
const LISTED =
  readFileSync(new URL('../../docs/stores.md', import.meta.url), 'utf8')
    .match(/ACL SETUSER portico on >secret (.*)/)?.[1]
    ?.split(' ') ?? []

const readyz = async ({ env }: Rig) => {
  const answer = await fetch(`${env.PUBLIC_URL}/readyz`)
  return { status: answer.status, ...((await answer.json()) as object) }
}

/** Tells what the programs have said, where a drill fails. */
const tellOutput = (rig: Rig) =>
  onTestFailed(() => {
    for (const { output } of rig.children) console.log(output.slice(0, 8000))
  })

/** Several people sign up at the same time. */
const crowd = async (rig: Rig, count: number): Promise<Person[]> => {
  const people = Array.from({ length: count }, () => rig.person())
  await Promise.all(people.map((person) => signUp(rig, person, PATIENCE)))
  return people
}

describe.skipIf(postgresMissing)('on Postgres', () => {
  let postgres: PostgresServer
  beforeAll(async () => {
    postgres = await startPostgres()
  })
  afterAll(() => postgres?.stop())

  test.skipIf(pgbouncerMissing || redisMissing)(row('P8f', 'two processes and eight people'), async () => {
    await using rig = await openRig({ redis: true, postgres, webhook: true })
    tellOutput(rig)
    const through = async () => {
      const pooler = await startPgbouncer(rig.env.DATABASE_URL ?? '', { default_pool_size: '4' })
      return { pooler, DATABASE_URL: pooler.url(rig.env.DATABASE_URL ?? '') }
    }
    const { pooler, DATABASE_URL } = await through()
    await using _ = pooler
    await Promise.all([rig.start({ DATABASE_URL }), rig.start({ DATABASE_URL })])
    expect(await readyz(rig)).toMatchObject({ status: 200 })
    const people = await crowd(rig, 8)
    await expectSound(rig, ...people)
    await expectAnswers(...people)
  })

  test(row('P2f', 'at every commit of a sign-up'), async () => {
    await using rig = await openRig({ postgres })
    tellOutput(rig)
    const person = rig.person()
    await rig.start()
    for (const [step, from] of [
      ['email', 'start'],
      ['code', 'code'],
      ['again', 'password'],
      ['review', 'review'],
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

  test(row('P12f', 'Postgres'), async (context) => {
    using disk = smallDisk(180)
    if (!disk) return context.skip('no small disk can be mounted here')
    const small = await disk.during(() => startPostgres())
    await using rig = await openRig({ postgres: small, webhook: true })
    tellOutput(rig)
    const person = rig.person()
    const child = await rig.start()
    await walk(rig, person, 'code')
    const mail = await mailTo(rig, person.email)
    disk.fill()
    person.say(codeIn(mail))
    await until(
      async () => {
        await small
          .ask(
            `insert into idempotency (key, at, answer) select 'x' || random() || n, 0, repeat('x', 900) from generate_series(1, 2000) n`,
            nameOf(rig),
          )
          .catch(() => {})
        return (await readyz(rig)).status === 503
      },
      'it is not ready',
      60_000,
    )
    const other = rig.person()
    other.say('/start')
    await until(() => /database\/(full|unreachable)/.test(child.output), 'the code of the fault is logged')
    disk.free()
    await small.kill()
    await small.start()
    await until(async () => (await readyz(rig)).status === 200, 'it is ready again', 60_000)
    await walk(rig, person, 'done', 'password')
    await expectSound(rig, person)
    await small.stop()
  })
})

test(row('P12f', 'files'), async (context) => {
  using disk = smallDisk(12)
  if (!disk) return context.skip('no small disk can be mounted here')
  await using rig = await disk.during(() => openRig({ webhook: true }))
  const person = rig.person()
  const child = await rig.start()
  await walk(rig, person, 'email')
  disk.fill()
  person.say(person.email)
  await person.sees(LATER)
  expect(await readyz(rig)).toMatchObject({ status: 503, conversations: false, directory: false })
  expect(child.output).toMatch(/conversations\/full/)
  expect(child.output).toMatch(/Make room there; all goes on by itself/)
  // Longer than an update is tried that fails for another reason.
  await new Promise((resolve) => setTimeout(resolve, 8000))
  expect(child.output).not.toMatch(/SQLITE_|unexpected/)
  await healed(person, () => disk.free())
  await walk(rig, person, 'done', 'code')
  expect(await readyz(rig)).toMatchObject({ status: 200 })
  await expectSound(rig, person)
})

describe.skipIf(redisMissing)('on Redis', () => {
  test(row('R11f', 'in the midst of a chat'), async () => {
    await using watched = await startWatchedRedis()
    await using rig = await openRig({ webhook: true })
    tellOutput(rig)
    const [person, other] = [rig.person(), rig.person()]
    const child = await rig.start({ REDIS_URL: watched.url })
    await Promise.all([walk(rig, person, 'code'), walk(rig, other, 'review')])
    const mail = await mailTo(rig, person.email)
    const before = await watched.master()
    await before.kill()
    person.say(codeIn(mail))
    await person.sees(LATER)
    const begun = performance.now()
    await healed(person, () => watched.movedFrom(before))
    console.log(
      `The person went on ${Math.round(performance.now() - begun)} ms after the update was put off.`,
    )
    const made = other.sees(steps.done.sees)
    void other.tap('Accept and create').catch(() => {})
    await Promise.all([walk(rig, person, 'done', 'password'), made])
    await before.start()
    await watched.failOver()
    // What the old master takes until Portico has asked where the new one is goes with it, see docs/stores.md.
    await new Promise((resolve) => setTimeout(resolve, 3000))
    const late = rig.person()
    await signUp(rig, late, PATIENCE)
    await expectSound(rig, person, other, late)
    await expectAnswers(person, other, late)
    expect(child.output).not.toContain('Unhandled')
    expect([person, other, late].every(toldDone)).toBe(true)
  })

  test(row('R12f', 'a whole chat'), async () => {
    const shard = await startOneShard()
    await using rig = await openRig({ webhook: true })
    tellOutput(rig)
    await rig.start({ REDIS_URL: shard.url })
    const people = await crowd(rig, 3)
    await expectSound(rig, ...people)
    await shard.stop()
  })

  test(row('R13f', 'a whole chat'), async () => {
    const server = await startRedis()
    await server.ask('acl', 'setuser', 'portico', 'on', '>secret', ...LISTED)
    await server.ask('acl', 'setuser', 'default', 'off')
    await using rig = await openRig({ webhook: true })
    tellOutput(rig)
    await rig.start({ REDIS_URL: server.url.replace('//', '//portico:secret@') })
    const people = await crowd(rig, 3)
    await expectSound(rig, ...people)
    await server.stop()
  })

  const valkey = spawnSync('valkey-server', ['--version']).status === 0
  test.skipIf(!valkey)('Valkey: a whole chat (valkey-server is not installed everywhere)', async () => {
    const server = await startRedis({}, 'valkey-server')
    await using rig = await openRig({ webhook: true })
    tellOutput(rig)
    await rig.start({ REDIS_URL: server.url })
    const people = await crowd(rig, 3)
    await expectSound(rig, ...people)
    await server.stop()
  })
})

const nameOf = ({ env }: Rig) => new URL(env.DATABASE_URL ?? '').pathname.slice(1)

/** A disk of that many MB, on which everything is that is made `during` something; only root may mount one. */
const smallDisk = (megabytes: number) => {
  const folder = mkdtempSync(join(tmpdir(), 'portico-disk-'))
  if (
    spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=1777`, 'none', folder]).status !== 0
  ) {
    rmSync(folder, { recursive: true })
    return undefined
  }
  const ballast = join(folder, 'ballast')
  return {
    async during<Result>(work: () => Promise<Result>): Promise<Result> {
      const before = process.env.TMPDIR
      process.env.TMPDIR = folder
      try {
        return await work()
      } finally {
        if (before === undefined) delete process.env.TMPDIR
        else process.env.TMPDIR = before
      }
    },
    fill: () => void spawnSync('dd', ['if=/dev/zero', `of=${ballast}`, 'bs=4k']),
    free: () => rmSync(ballast),
    [Symbol.dispose]() {
      execFileSync('umount', ['--lazy', folder])
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
