import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Job } from '../../src/passwords/jobs.ts'
import { createPasswords } from '../../src/passwords/passwords.ts'
import {
  createWorkerPool,
  type WorkerPool,
  type WorkerPoolOptions,
} from '../../src/worker-pool/worker-pool.ts'

const usual = {
  name: 'password',
  worker: 'passwords/worker',
  concurrency: 2,
  queueLimit: () => 100,
  idleTimeout: 20_000,
  jobTimeout: 10_000,
}
const open: { close(): Promise<void> }[] = []
const poolOf = (options: Partial<WorkerPoolOptions<Job>>): WorkerPool<Job, unknown> =>
  keep(createWorkerPool<Job, unknown>({ ...usual, ...options }))
const keep = <Closable extends { close(): Promise<void> }>(closable: Closable): Closable => {
  open.push(closable)
  return closable
}
afterEach(async () => {
  await Promise.all(open.splice(0).map((each) => each.close()))
  expect(children()).toEqual([])
})

describe.skipIf(process.platform !== 'linux')('the process that works on passwords', () => {
  test('does not exist before the first job, and ends when there was none for a while', async () => {
    const pool = poolOf({ idleTimeout: 50 })
    expect(children()).toEqual([])
    await pool.perform({ kind: 'hash', password: 'first' })
    expect(children()).toHaveLength(1)
    await vi.waitFor(() => expect(children()).toEqual([]), 5_000)
    expect(await pool.perform({ kind: 'hash', password: 'second' })).toMatch(/^\$argon2id/)
  })

  test('is there before the first job where one is about to come', async () => {
    const pool = poolOf({})
    pool.warmUp({ kind: 'warm-up' })
    pool.warmUp({ kind: 'warm-up' })
    expect(pool.waiting()).toBe(0)
    const [first] = children()
    await pool.perform({ kind: 'hash', password: 'first' })
    expect(children()).toEqual([first])
  })

  test('is one for any number of jobs, and leaves the memory of the main process as it was', async () => {
    const passwords = keep(createPasswords({ policy: 'default' }))
    const before = process.memoryUsage.rss()
    const hashes = await Promise.all(Array.from({ length: 30 }, (_, i) => passwords.hash(`password ${i}`)))
    await Promise.all(hashes.map((hash, i) => passwords.verify(hash, `password ${i}`)))
    await passwords.judge('correct horse battery staple', { avoid: [] })
    expect(children()).toHaveLength(1)
    expect(process.memoryUsage.rss() - before).toBeLessThan(16 * 1024 * 1024)
  })

  test('is given nothing of the main process’s environment', async () => {
    vi.stubEnv('PORTICO_CANARY', 'canary-in-the-environment')
    await poolOf({}).perform({ kind: 'hash', password: 'any' })
    const [child] = children()
    expect(readFileSync(`/proc/${child}/environ`, 'utf8')).not.toContain('canary')
    vi.unstubAllEnvs()
  })

  test('killed in the middle of a job, is started again and the job is done', async () => {
    const pool = poolOf({ concurrency: 1 })
    const jobs = Array.from({ length: 8 }, () => pool.perform({ kind: 'hash', password: 'survives' }))
    await Promise.race(jobs)
    for (const child of children()) process.kill(child, 'SIGKILL')
    for (const answer of await Promise.all(jobs)) expect(answer).toMatch(/^\$argon2id/)
  })

  test('is gone as soon as the main process is, also in the middle of its work', async () => {
    const owner = spawn(process.execPath, [
      '--input-type=module',
      '--eval',
      `import { createPasswords } from ${JSON.stringify(new URL('../../src/passwords/passwords.ts', import.meta.url).href)}
       const passwords = createPasswords({ policy: 'default' })
       await passwords.hash('the first')
       for (let n = 0; n < 50; n += 1) void passwords.hash('one of many ' + n)
       console.log('at work')`,
    ])
    const ended = once(owner, 'close')
    await once(owner.stdout, 'data')
    const [worker] = children(owner.pid)
    expect(worker).toBeGreaterThan(0)
    owner.kill('SIGKILL')
    await ended
    await vi.waitFor(() => expect(existsSync(`/proc/${worker}/exe`)).toBe(false), 5_000)
  })

  test('stuck twice over a job, is ended and the job refused', async () => {
    const pool = poolOf({ jobTimeout: 1 })
    await expect(pool.perform({ kind: 'hash', password: 'never in time' })).rejects.toMatchObject({
      code: 'password/unfinished',
    })
    await vi.waitFor(() => expect(children()).toEqual([]), 5_000)
  })
})

describe('the queue', () => {
  test('is bounded: one password too many is refused at once, and all others are done', async () => {
    const pool = poolOf({ concurrency: 1, queueLimit: () => 5 })
    const results = await Promise.allSettled(
      Array.from({ length: 7 }, () => pool.perform({ kind: 'hash', password: 'one of many' })),
    )
    expect(results.map(({ status }) => status)).toEqual([...Array(6).fill('fulfilled'), 'rejected'])
    expect(results.at(-1)).toMatchObject({ reason: { code: 'password/busy' } })
  })

  test('takes kinds in turn: the many questions of a strength meter keep no sign-in waiting', async () => {
    const pool = poolOf({ concurrency: 1, kind: ({ kind }) => kind })
    let measured = 0
    const questions = Array.from({ length: 50 }, async (_, n) => {
      await pool.perform({ kind: 'measure', password: `walnut ${n}`, personal: [], lists: [] })
      measured += 1
    })
    await pool.perform({ kind: 'hash', password: 'walnut lantern' })
    expect(measured).toBeLessThanOrEqual(2)
    await Promise.all(questions)
  })

  test('takes turns between strangers and those whom an account knows: a flood of guesses keeps no owner waiting', async () => {
    const cost = { memory: 64, passes: 1, parallelism: 1 }
    const passwords = keep(createPasswords({ policy: 'default', cores: 2, cost }))
    let guessed = 0
    const guesses = Array.from({ length: 240 }, (_, n) =>
      passwords.verify(passwords.decoyHash, `guess ${n}`, 'stranger').then(
        () => {
          guessed += 1
        },
        (error: unknown) => expect(error).toMatchObject({ code: 'password/busy' }),
      ),
    )
    await passwords.verify(passwords.decoyHash, 'walnut lantern', 'known')
    expect(guessed).toBeLessThanOrEqual(2)
    await Promise.all(guesses)
    expect(guessed).toBe(201)
  })

  test('is as long for each kind', async () => {
    const pool = poolOf({ concurrency: 1, queueLimit: () => 5, kind: ({ kind }) => kind })
    const questions = Array.from({ length: 7 }, () =>
      pool.perform({ kind: 'measure', password: 'walnut', personal: [], lists: [] }),
    )
    const [hash, ...measured] = await Promise.allSettled([
      pool.perform({ kind: 'hash', password: 'walnut lantern' }),
      ...questions,
    ])
    expect(hash.status).toBe('fulfilled')
    expect(measured.filter(({ status }) => status === 'rejected')).toHaveLength(1)
  })

  test('is refused when the pool closes, so that no caller waits for ever', async () => {
    const pool = poolOf({ concurrency: 1 })
    const jobs = Array.from({ length: 4 }, () => pool.perform({ kind: 'hash', password: 'too late' }))
    const settled = Promise.allSettled(jobs)
    await pool.close()
    for (const result of await settled)
      expect(result).toMatchObject({ reason: { code: 'password/unfinished' } })
  })
})

/** Ids of the processes that a process has started and that still run. */
function children(of = process.pid): number[] {
  const ids = readFileSync(`/proc/${of}/task/${of}/children`, 'utf8')
  return ids.trim().split(' ').filter(Boolean).map(Number)
}
