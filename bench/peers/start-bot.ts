import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { freePort } from '../../test/fixtures/servers/free-port.ts'
import type { Contestant } from './contestants.ts'

export interface RunningBot {
  readonly pid: number
  /** Where it takes updates, and what they must carry. */
  readonly url: string
  readonly secret: string
  stop(): Promise<void>
}

/** Starts a bot in a process of its own and waits for its webhook. */
export const startBot = async (
  { bot, env = {} }: Contestant,
  around: { readonly redisUrl: string; readonly apiRoot: string },
): Promise<RunningBot> => {
  const port = await freePort()
  const dataDir = mkdtempSync(join(tmpdir(), 'portico-peers-'))
  const secret = 'a-secret-of-the-bench'
  const file = fileURLToPath(new URL(`./bots/${bot}`, import.meta.url))
  const child = spawn(process.execPath, [file], {
    stdio: ['ignore', 'ignore', process.stderr],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PORT: String(port),
      DATA_DIR: dataDir,
      REDIS_URL: around.redisUrl,
      TELEGRAM_API_ROOT: around.apiRoot,
      TELEGRAM_BOT_TOKEN: '4242:bench',
      TELEGRAM_WEBHOOK_SECRET: secret,
      ...env,
    },
  })
  const abandoned = () => child.kill()
  process.once('exit', abandoned)
  while (!(await opens(port))) {
    if (child.exitCode !== null) throw new Error(`${bot} ended before it could be talked to.`)
    await wait(20)
  }
  return {
    pid: child.pid ?? 0,
    url: `http://127.0.0.1:${port}/telegram/webhook`,
    secret,
    async stop() {
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGTERM')
      await ended
      process.off('exit', abandoned)
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

const opens = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
