import { execFile } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { chown, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { Client } from 'pg'
import type { DirectoryPlace } from '../../../src/accounts/directory.ts'

/** A database to prove the directory on. Each place is empty at first and can be opened more than once. */
export interface TestDatabase {
  readonly name: 'SQLite' | 'Postgres'
  /** Why it cannot be used on this machine. */
  readonly missing?: string
  /** Starts what it needs; gives out new places until it is stopped. */
  start(): Promise<{ place(): Promise<DirectoryPlace>; stop(): Promise<void> }>
}

const run = promisify(execFile)

const sqlite: TestDatabase = {
  name: 'SQLite',
  async start() {
    const root = await mkdtemp(join(tmpdir(), 'portico-sqlite-'))
    return {
      place: async () => ({ dataDir: await mkdtemp(join(root, 'data-')) }),
      stop: () => rm(root, { recursive: true, force: true }),
    }
  },
}

/** A server of our own: a new cluster that listens on a socket in its own folder and is gone afterwards. */
const postgres = (programs: string | undefined): TestDatabase => ({
  name: 'Postgres',
  ...(programs === undefined && { missing: 'initdb and pg_ctl of PostgreSQL are not installed' }),
  async start() {
    const root = await mkdtemp(join(tmpdir(), 'portico-pg-'))
    const data = join(root, 'data')
    const owner = await serverUser()
    if (owner) await chown(root, owner.uid, owner.gid)
    const server = (program: string, ...args: string[]) =>
      run(join(programs ?? '', program), args, { cwd: root, ...owner })
    await server('initdb', '-D', data, '-U', 'portico', '-A', 'trust', '-E', 'UTF8', '--no-sync')
    const options = `-c listen_addresses='' -c unix_socket_directories='${root}' -c fsync=off -c max_connections=60`
    await server('pg_ctl', 'start', '-w', '-D', data, '-l', join(root, 'log'), '-o', options)
    const url = (name: string) => `postgres://portico@${encodeURIComponent(root)}/${name}`
    const admin = new Client({ connectionString: url('postgres') })
    await admin.connect()
    let count = 0
    return {
      async place() {
        count++
        await admin.query(`create database place_${count}`)
        return { dataDir: root, databaseUrl: url(`place_${count}`) }
      },
      async stop() {
        await admin.end()
        await server('pg_ctl', 'stop', '-w', '-m', 'immediate', '-D', data)
        await rm(root, { recursive: true, force: true })
      },
    }
  },
})

/** The server refuses to run as root; Debian's package brings a user for it. */
async function serverUser(): Promise<{ uid: number; gid: number } | undefined> {
  if (process.getuid?.() !== 0) return undefined
  const id = async (option: string) => Number((await run('id', [option, 'postgres'])).stdout)
  return { uid: await id('-u'), gid: await id('-g') }
}

/** Where initdb is: on the PATH, or where Debian keeps each version. */
function serverPrograms(): string | undefined {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).sort().reverse() : []
  return [
    ...(process.env.PATH ?? '').split(delimiter),
    ...versions.map((version) => join(debian, version, 'bin')),
  ].find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'pg_ctl')))
}

export const databases: readonly TestDatabase[] = [sqlite, postgres(serverPrograms())]
