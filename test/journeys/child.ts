import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Grounds } from './house.ts'

/** The program as an operator starts it: a process of its own, with nothing but an environment. */
export interface Child extends AsyncDisposable {
  readonly pid: number
  /** Everything it has written so far, to both streams. */
  readonly output: string
  /** Resolves when it says that its door is open; rejects when it ends before. */
  readonly opened: Promise<void>
  /** Resolves when it has ended. */
  readonly ended: Promise<{ readonly code: number | null; readonly signal: string | null }>
  kill(signal: 'SIGKILL' | 'SIGTERM' | 'SIGSTOP' | 'SIGCONT'): void
}

const root = join(import.meta.dirname, '../..')

export const startChild = (
  { env }: Pick<Grounds, 'env'>,
  variables: Readonly<Record<string, string>> = {},
): Child => {
  const child: ChildProcess = spawn(process.execPath, ['src/start.js'], {
    cwd: root,
    env: { PATH: process.env.PATH ?? '', ...env, ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  const opened = new Promise<void>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      output += chunk
      if (/Its pages:|playground is open/.test(output)) resolve()
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.once('exit', () => reject(new Error(`The program ended before it was open:\n${output}`)))
  })
  opened.catch(() => {})
  const ended = once(child, 'close').then(([code, signal]) => ({ code, signal }))
  return {
    pid: child.pid ?? 0,
    get output() {
      return output
    },
    opened,
    ended,
    kill: (signal) => void child.kill(signal),
    async [Symbol.asyncDispose]() {
      child.kill('SIGKILL')
      await ended
    },
  }
}
