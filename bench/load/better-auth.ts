import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { freePort } from '../../test/fixtures/servers/free-port.ts'
import { poolTimeOf, processorTimeOf } from './processor.ts'
import { type Answered, type Post, sendAtOnce } from './send-at-once.ts'
import type { Stage } from './stage.ts'

/** `scrypt` is what better-auth takes by itself, `argon2id` is ours. */
export type Hash = 'scrypt' | 'argon2id'

export interface Measured extends Answered {
  /** ms of processor time for each: the hash, all else in the process, and Postgres. */
  readonly used: { readonly hash: number; readonly rest: number; readonly postgres: number }
}

export interface BetterAuth {
  readonly hash: Hash
  readonly signUps: Measured
  readonly signIns: Measured
}

const program = fileURLToPath(new URL('../peers/better-auth.ts', import.meta.url))

/** So many people sign up with better-auth at once, and then sign in at once, on a database of their own in the same Postgres. */
export const measureBetterAuth = async (stage: Stage, hash: Hash, people: number): Promise<BetterAuth> => {
  const port = String(await freePort())
  const child = stage.start(program, [], {
    NODE_ENV: 'production',
    PORT: port,
    DATABASE_URL: await stage.createDatabase(),
    HASH: hash,
  })
  const ended = once(child, 'exit').then(() => {
    throw new Error('better-auth ended before it listened.')
  })
  await Promise.race([once(child, 'message'), ended])
  const pid = child.pid ?? 0
  const spent = () => ({
    process: processorTimeOf(pid),
    hash: poolTimeOf(pid),
    postgres: stage.usedByPostgres(),
  })
  const measure = async (posts: readonly Post[]): Promise<Measured> => {
    const before = spent()
    const answered = await sendAtOnce(posts)
    const after = spent()
    const each = (of: 'process' | 'hash' | 'postgres') => (after[of] - before[of]) / posts.length
    const used = { hash: each('hash'), rest: each('process') - each('hash'), postgres: each('postgres') }
    return { ...answered, used }
  }
  const [warmUp, measured] = [accounts('early', 20), accounts('launch', people)]
  const to = (path: string, all: readonly Account[]): Post[] =>
    all.map((body) => ({
      url: `http://localhost:${port}/api/auth/${path}/email`,
      headers: { origin: `http://localhost:${port}`, 'x-forwarded-for': '127.0.0.1' },
      body,
    }))
  for (const path of ['sign-up', 'sign-in']) await measure(to(path, warmUp))
  const signUps = await measure(to('sign-up', measured))
  const signIns = await measure(to('sign-in', measured))
  child.kill()
  return { hash, signUps, signIns }
}

interface Account {
  readonly name: string
  readonly email: string
  readonly password: string
}

const accounts = (name: string, count: number): Account[] =>
  Array.from({ length: count }, (_, n) => ({
    name: 'Ana',
    email: `${name}-${n}@example.com`,
    password: `four lanterns over harbour ${n}`,
  }))
