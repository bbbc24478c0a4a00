import { readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { openServices } from '../../test/fixtures/app.ts'
import { walk } from '../../test/fixtures/sign-up-steps.ts'
import { type Running, start } from './program.ts'
import { signUp, visit } from './visitor.ts'

/**
 * MiB resident, of the program and every process that it has started and still keeps; npm, which only waits for it, and
 * the measuring process are left out.
 */
export interface Resident {
  /** Ready to chat. */
  readonly fresh: number
  /** In the moment in which the last sign-up is done: the process that hashed the passwords is still there. */
  readonly busy: number
  /** When it has ended, 30 seconds later: what stays. */
  readonly settled: number
}

export interface BoundedMap {
  /** A real bot by polling; the Bot API, the mail server and the SMS gateway are other programs. */
  readonly bot: Resident
  /** The playground, where all of these are part of the program. */
  readonly playground: Resident
}

export const measureMemory = async (signUps = 100): Promise<BoundedMap> => ({
  bot: await measureBot(signUps),
  playground: await measurePlayground(signUps),
})

const measureBot = async (signUps: number): Promise<Resident> => {
  await using services = await openServices({ CAPTCHA: 'off' })
  const running = await start(undefined, services.env)
  return await follow(running, signUps, () => walk(services, services.person(), 'done'))
}

const measurePlayground = async (signUps: number): Promise<Resident> => {
  const running = await start()
  return follow(running, signUps, async (n) => signUp(await visit(running.url), `person${n}@example.com`))
}

/** Five people at a time. */
const follow = async (
  { pid, stop }: Running,
  signUps: number,
  one: (n: number) => Promise<unknown>,
): Promise<Resident> => {
  try {
    const fresh = residentOf(pid)
    for (let done = 0; done < signUps; done += 5)
      await Promise.all(Array.from({ length: 5 }, (_, i) => one(done + i)))
    const busy = residentOf(pid)
    await wait(30_000)
    return { fresh, busy, settled: residentOf(pid) }
  } finally {
    await stop()
  }
}

/** `VmRSS` of /proc: pages of the node binary that other processes share are counted, too. */
const residentOf = (pid: number): number => {
  const own = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean)
  return children.reduce((sum, child) => sum + residentOf(Number(child)), own)
}
