import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from 'redis'
import { freePort } from '../../test/fixtures/servers/free-port.ts'

export interface Redis {
  readonly pid: number
  readonly url: string
  clear(): Promise<void>
  /** What is stored, all keys together. */
  weigh(): Promise<{ readonly keys: number; readonly bytes: number }>
  /** What the server has allocated (bytes). */
  memory(): Promise<number>
  stop(): Promise<void>
}

/** A Redis of our own, kept as an operator should: every write in the append-only file, on disk within a second. */
export const startRedis = async (): Promise<Redis> => {
  const port = await freePort()
  const folder = mkdtempSync(join(tmpdir(), 'portico-peers-redis-'))
  const kept = ['--appendonly', 'yes', '--appendfsync', 'everysec', '--save', '']
  const options = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, ...kept]
  const server = spawn('redis-server', options, { stdio: 'ignore' })
  const url = `redis://127.0.0.1:${port}`
  const client = createClient({ url })
  client.on('error', () => {})
  await client.connect()
  return {
    pid: server.pid ?? 0,
    url,
    async clear() {
      await client.flushAll()
    },
    async weigh() {
      let keys = 0
      let bytes = 0
      for await (const some of client.scanIterator({ COUNT: 1000 })) {
        const sizes = await Promise.all(some.map((key) => client.memoryUsage(key, { SAMPLES: 0 })))
        keys += some.length
        bytes += sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0)
      }
      return { keys, bytes }
    },
    async memory() {
      return Number(/used_memory:(\d+)/.exec(await client.info('memory'))?.[1])
    },
    async stop() {
      client.destroy()
      const ended = new Promise((resolve) => server.once('exit', resolve))
      server.kill()
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
