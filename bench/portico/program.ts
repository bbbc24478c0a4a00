import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { freePort } from '../../test/fixtures/servers/free-port.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

export const NPM_START = ['npm', 'start', '--silent']

/** What `npm start` runs, without npm itself: a shell that the program takes the place of. */
export const PROGRAM = [
  '/bin/sh',
  '-c',
  (JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).scripts.start as string).replace(
    'exec node',
    `exec ${process.execPath}`,
  ),
]

export interface Running {
  readonly pid: number
  readonly url: string
  stop(): Promise<void>
}

/** Starts the program, as the playground unless `env` says otherwise, and resolves when it is ready to chat. */
export const start = async (
  [command = '', ...args]: readonly string[] = PROGRAM,
  env: Readonly<Record<string, string>> = {},
  chosenPort?: number,
): Promise<Running> => {
  const port = chosenPort ?? (await freePort())
  const dataDir = mkdtempSync(join(tmpdir(), 'portico-bench-'))
  const child = spawn(command, args, {
    cwd: ROOT,
    env: {
      ...process.env,
      DATA_DIR: dataDir,
      CAPTCHA: 'off',
      LOG_LEVEL: 'error',
      ...env,
      PORT: String(port),
    },
    stdio: ['ignore', 'ignore', 'inherit'],
    detached: true,
  })
  const url = `http://localhost:${port}`
  while (!(await isReady(url))) {
    if (child.exitCode !== null) throw new Error(`The program ended before it was ready (${child.exitCode}).`)
    await wait(5)
  }
  return { pid: child.pid ?? 0, url, stop: () => stop(child, dataDir) }
}

const isReady = (url: string) =>
  fetch(`${url}/readyz`).then(
    (answer) => answer.ok,
    () => false,
  )

const stop = async (child: ChildProcess, dataDir: string) => {
  const ended = new Promise((resolve) => child.once('exit', resolve))
  if (child.pid) process.kill(-child.pid, 'SIGTERM')
  await ended
  rmSync(dataDir, { recursive: true, force: true })
}
