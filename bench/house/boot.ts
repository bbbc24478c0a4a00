import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { freePort } from '../../test/journeys/house.ts'
import { quantile } from './figures.ts'
import { signUp, visit } from './visitor.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

export interface Boot {
  /** Milliseconds from `npm start` until the page answers; median. */
  readonly ready: number
  /** The same without npm itself. */
  readonly program: number
  /** MB resident: after the start, and after a hundred sign-ups, everything of the playground included. */
  readonly fresh: number
  readonly afterSignUps: number
}

/** Starts the program as a newcomer does, and lets a hundred people create their accounts in the playground. */
export const measureBoot = async (starts = 5, signUps = 100): Promise<Boot> => {
  const ready: number[] = []
  const program: number[] = []
  for (let round = 0; round < starts; round += 1) {
    ready.push(await timeStart(['npm', 'start', '--silent']))
    program.push(await timeStart([process.execPath, '--max-semi-space-size=4', 'src/main.ts']))
  }
  const running = await start([process.execPath, '--max-semi-space-size=4', 'src/main.ts'])
  const fresh = residentOf(running.child.pid)
  for (let done = 0; done < signUps; done += 5)
    await Promise.all(
      Array.from({ length: 5 }, async (_, i) =>
        signUp(await visit(running.url), `person${done + i}@example.com`),
      ),
    )
  const afterSignUps = residentOf(running.child.pid)
  await running.stop()
  return { ready: quantile(ready, 0.5), program: quantile(program, 0.5), fresh, afterSignUps }
}

export const start = async ([command = '', ...args]: readonly string[]) => {
  const port = await freePort()
  const dataDir = mkdtempSync(join(tmpdir(), 'portico-bench-'))
  const child = spawn(command, args, {
    cwd: ROOT,
    env: { ...process.env, PORT: String(port), DATA_DIR: dataDir, CAPTCHA: 'off', LOG_LEVEL: 'error' },
    stdio: ['ignore', 'ignore', 'inherit'],
    detached: true,
  })
  const url = `http://localhost:${port}`
  while (
    !(await fetch(`${url}/readyz`).then(
      (answer) => answer.ok,
      () => false,
    ))
  )
    await wait(5)
  return { child, url, stop: () => stop(child, dataDir) }
}

const timeStart = async (command: readonly string[]): Promise<number> => {
  const begun = performance.now()
  const running = await start(command)
  const took = performance.now() - begun
  await running.stop()
  return took
}

const stop = async (child: ChildProcess, dataDir: string) => {
  const ended = new Promise((resolve) => child.once('exit', resolve))
  if (child.pid) process.kill(-child.pid, 'SIGTERM')
  await ended
  rmSync(dataDir, { recursive: true, force: true })
}

/** Resident memory of a process and its children, MB (`VmRSS` of /proc). */
const residentOf = (pid = 0): number => {
  const kilobytes = (one: number): number =>
    Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${one}/status`, 'utf8'))?.[1] ?? 0)
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
    .trim()
    .split(' ')
    .filter(Boolean)
    .map(Number)
  return [pid, ...children].reduce((sum, one) => sum + kilobytes(one), 0) / 1024
}
