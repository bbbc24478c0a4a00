import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { freePort } from './free-port.ts'

/** A Redis of our own, on a loopback port, with a folder of its own that goes with it. */
export interface RedisServer {
  readonly url: string
  readonly port: number
  /** What redis-cli says to a command. */
  ask(...command: readonly string[]): Promise<string>
  /** Stops the process without a warning, as a crash does. What it kept stays until {@link stop}. */
  kill(): Promise<void>
  /** Starts it again after {@link kill}. */
  start(): Promise<void>
  /** Neither answers nor closes, as a machine that hangs, until `thaw`. */
  freeze(): void
  thaw(): void
  /** Stops it and removes its folder. */
  stop(): Promise<void>
}

/** Why no server can be started on this machine. */
export const redisMissing: string | undefined = (process.env.PATH ?? '')
  .split(delimiter)
  .some((folder) => existsSync(join(folder, 'redis-server')))
  ? undefined
  : 'redis-server is not installed'

/** As in redis.conf. */
type Settings = Readonly<Record<string, string>>

/** Keeps everything on disk, as Portico asks for. */
export const startRedis = async (settings: Settings = {}): Promise<RedisServer> => {
  const folder = await mkdtemp(join(tmpdir(), 'portico-redis-'))
  const port = await freePort()
  const args = Object.entries({
    port: String(port),
    bind: '127.0.0.1',
    dir: folder,
    save: '',
    appendonly: 'yes',
    appendfsync: 'everysec',
    ...settings,
  }).flatMap(([name, value]) => [`--${name}`, value])
  let running: Running | undefined
  const server: RedisServer = {
    url: `redis://127.0.0.1:${port}`,
    port,
    ask: async (...command) => {
      const { stdout } = await promisify(execFile)('redis-cli', ['-p', String(port), ...command])
      return stdout.trim()
    },
    async kill() {
      await running?.end()
      running = undefined
    },
    async start() {
      running = await run(folder, args)
    },
    freeze: () => running?.signal('SIGSTOP'),
    thaw: () => running?.signal('SIGCONT'),
    async stop() {
      await server.kill()
      await rm(folder, { recursive: true, force: true })
    },
  }
  await server.start()
  return server
}

/** A cluster of three masters without replicas; `urls` name all of them. */
export const startRedisCluster = async (settings: Settings = {}) => {
  const own = async () => ({
    ...settings,
    'cluster-enabled': 'yes',
    'cluster-port': String(await freePort()),
    'cluster-node-timeout': '1000',
  })
  const each = await Promise.all([own(), own(), own()])
  const servers = await Promise.all(each.map(startRedis))
  const slots = [
    ['0', '5460'],
    ['5461', '10922'],
    ['10923', '16383'],
  ]
  for (const [n, server] of servers.entries()) {
    await server.ask('cluster', 'addslotsrange', ...(slots[n] ?? []))
    const bus = each[n]?.['cluster-port'] ?? ''
    await servers[0]?.ask('cluster', 'meet', '127.0.0.1', String(server.port), bus)
  }
  const whole = async () => {
    const infos = await Promise.all(servers.map((server) => server.ask('cluster', 'info')))
    return infos.every((info) => info.includes('cluster_state:ok') && info.includes('cluster_known_nodes:3'))
  }
  const untilWhole = async () => {
    while (!(await whole())) await pause(50)
  }
  await untilWhole()
  return {
    urls: servers.map(({ url }) => url),
    servers,
    ask: async (...command: readonly string[]) => {
      await Promise.all(servers.map((server) => server.ask(...command)))
    },
    /** Resolves when every node is there again and answers. */
    whole: untilWhole,
    /** Moves the slot of `key`, with all that is in it, to another node. */
    async move(key: string) {
      const [one] = servers
      const slot = (await one?.ask('cluster', 'keyslot', key)) ?? ''
      const source = servers.find((_, n) => Number(slot) <= Number(slots[n]?.[1]))
      const target = servers.find((server) => server !== source)
      if (!source || !target) throw new Error(`no node has ${slot}`)
      const [from, to] = await Promise.all([source, target].map((server) => server.ask('cluster', 'myid')))
      await target.ask('cluster', 'setslot', slot, 'importing', from ?? '')
      await source.ask('cluster', 'setslot', slot, 'migrating', to ?? '')
      for (;;) {
        const keys = (await source.ask('cluster', 'getkeysinslot', slot, '1')).split('\n').filter(Boolean)
        if (keys.length === 0) break
        await source.ask('migrate', '127.0.0.1', String(target.port), '', '0', '5000', 'keys', ...keys)
      }
      for (const server of [target, source]) await server.ask('cluster', 'setslot', slot, 'node', to ?? '')
    },
    stop: async () => {
      await Promise.all(servers.map((server) => server.stop()))
    },
  }
}

interface Running {
  signal(signal: NodeJS.Signals): void
  end(): Promise<void>
}

/**
 * A shell waits beside the server. When its input ends, it ends the server and removes its folder, which happens also
 * when we are gone in whatever way; told to keep it, it does.
 */
const GUARD = `
  folder=$1; shift
  redis-server "$@" & echo "pid $!"
  read -r word
  kill -9 $!; wait
  [ "$word" = keep ] || rm -rf "$folder"
`

const run = async (folder: string, args: readonly string[]): Promise<Running> => {
  const shell: ChildProcess = spawn('sh', ['-c', GUARD, 'guard', folder, ...args], {
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  const ended = once(shell, 'close')
  let pid = 0
  const said: string[] = []
  await new Promise<void>((resolve, reject) => {
    if (!shell.stdout) return
    createInterface({ input: shell.stdout })
      .on('line', (line) => {
        said.push(line)
        const [, number] = line.match(/^pid (\d+)$/) ?? []
        if (number) pid = Number(number)
        if (line.includes('Ready to accept connections')) resolve()
        if (/# (Failed|Fatal|Could not)/.test(line)) reject(new Error(said.join('\n')))
      })
      .on('close', () => reject(new Error(said.join('\n'))))
  })
  return {
    signal: (signal) => process.kill(pid, signal),
    async end() {
      shell.stdin?.end('keep\n')
      await ended
    },
  }
}
