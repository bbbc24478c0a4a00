import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync } from 'node:fs'
import { chown, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'
import { Client } from 'pg'
import { freePort } from './free-port.ts'

/** A Postgres of our own, on a loopback port, with a folder of its own that goes with it. */
export interface PostgresServer {
  readonly port: number
  /** The address of a database; `port` leads there another way. */
  url(database: string, port?: number): string
  /** Makes an empty database and tells its name. */
  create(): Promise<string>
  /** Carries a statement out as its superuser, on a connection of its own. */
  ask(statement: string, database?: string): Promise<Record<string, unknown>[]>
  /** Stops it at once, as `pg_ctl stop -m immediate` does: the next start recovers from the log. */
  kill(): Promise<void>
  start(): Promise<void>
  /** Stops it and removes its folder. */
  stop(): Promise<void>
}

/** Where initdb is: on the PATH, or where Debian keeps each version. */
const programs = ((): string | undefined => {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).sort().reverse() : []
  return [
    ...(process.env.PATH ?? '').split(delimiter),
    ...versions.map((version) => join(debian, version, 'bin')),
  ].find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')))
})()

/** Why no server can be started on this machine. */
export const postgresMissing: string | undefined =
  programs === undefined ? 'PostgreSQL is not installed' : undefined

const run = promisify(execFile)

export const startPostgres = async (): Promise<PostgresServer> => {
  const folder = await mkdtemp(join(tmpdir(), 'portico-pg-'))
  const data = join(folder, 'data')
  const owner = await serverUser()
  if (owner) await chown(folder, owner.uid, owner.gid)
  const way = { cwd: folder, ...owner }
  await run(
    join(programs ?? '', 'initdb'),
    ['-D', data, '-U', 'portico', '-A', 'trust', '-E', 'UTF8', '--no-sync'],
    way,
  )
  const port = await freePort()
  const settings = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: folder,
    fsync: 'off',
    max_connections: 60,
  }
  const args = [
    '-D',
    data,
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ]
  let end: (() => Promise<void>) | undefined
  let made = 0
  const server: PostgresServer = {
    port,
    url: (database, other = port) => `postgres://portico@127.0.0.1:${other}/${database}`,
    async create() {
      made++
      const name = `place_${made}`
      await server.ask(`create database ${name}`)
      return name
    },
    async ask(statement, database = 'postgres') {
      const client = new Client({ connectionString: server.url(database) })
      await client.connect()
      try {
        return (await client.query(statement)).rows
      } finally {
        await client.end()
      }
    },
    async kill() {
      await end?.()
      end = undefined
    },
    async start() {
      end = await serve(args, way)
    },
    async stop() {
      await server.kill()
      await rm(folder, { recursive: true, force: true })
    },
  }
  await server.start()
  return server
}

/** A shell waits beside the server and stops it at once as soon as we are gone: our end of its input closes. */
const GUARD = `${join(programs ?? '', 'postgres')} "$@" & read _; kill -QUIT $!; wait`

const serve = async (args: readonly string[], way: object): Promise<() => Promise<void>> => {
  const shell = spawn('sh', ['-c', GUARD, 'postgres', ...args], { ...way, stdio: ['pipe', 'ignore', 'pipe'] })
  const ended = once(shell, 'close')
  const said: string[] = []
  await new Promise<void>((resolve, reject) => {
    createInterface({ input: shell.stderr })
      .on('line', (line) => {
        if (said.length < 50) said.push(line)
        if (line.includes('ready to accept connections')) resolve()
        if (/FATAL:.*(lock file|could not)/.test(line)) reject(new Error(said.join('\n')))
      })
      .on('close', () => reject(new Error(said.join('\n'))))
  })
  return async () => {
    shell.stdin.end()
    await ended
  }
}

/** The server refuses to run as root; Debian's package brings a user for it. */
const serverUser = async (): Promise<{ uid: number; gid: number } | undefined> => {
  if (process.getuid?.() !== 0) return undefined
  const id = async (option: string) => Number((await run('id', [option, 'postgres'])).stdout)
  return { uid: await id('-u'), gid: await id('-g') }
}
