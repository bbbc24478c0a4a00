import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { takeSchema } from '../../accounts/store/postgres-address.ts'
import { PorticoError } from '../../errors.ts'
import type { Call } from '../command.ts'

const DUMP = 'accounts.dump'
/** Who owns the tables and who may read them is the business of the database that they come into. */
const WITHOUT_OWNERS = ['--no-owner', '--no-privileges']

/** A copy of the database as of one moment, while Portico goes on. */
export const savePostgres = (databaseUrl: string, folder: string, env: Call['env']): Promise<void> => {
  const { schema } = takeSchema(databaseUrl)
  return run('pg_dump', databaseUrl, env, [
    '--format=custom',
    ...WITHOUT_OWNERS,
    ...(schema ? [`--schema=${schema}`] : []),
    `--file=${join(folder, DUMP)}`,
  ])
}

/** All or nothing, so that a database which is not empty stays as it is. */
export const putBackPostgres = (folder: string, databaseUrl: string, env: Call['env']): Promise<void> =>
  run('pg_restore', databaseUrl, env, [
    '--single-transaction',
    '--exit-on-error',
    ...WITHOUT_OWNERS,
    join(folder, DUMP),
  ])

/** Of an address, which may name several hosts: WHATWG URLs know none such. */
const PASSWORD = /(?<=^postgres(?:ql)?:\/\/[^:@/]*):([^@/]*)(?=@)/

const run = async (
  program: string,
  databaseUrl: string,
  env: Call['env'],
  words: readonly string[],
): Promise<void> => {
  // Not among the words, which every user of this machine can read.
  const [, password = ''] = PASSWORD.exec(databaseUrl) ?? []
  const url = takeSchema(databaseUrl).url.replace(PASSWORD, '')
  const PGPASSWORD = decodeURIComponent(password)
  const child = spawn(program, [`--dbname=${url}`, ...words], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...env, ...(PGPASSWORD && { PGPASSWORD }) },
  })
  const said = text(child.stderr)
  const [code] = await once(child, 'close').catch((cause: NodeJS.ErrnoException) => {
    if (cause.code !== 'ENOENT') throw cause
    throw new PorticoError(
      'backup/no-client',
      `${program} is not installed here. Install the client of Postgres (Debian: postgresql-client), as new as the server or newer; or do it where the database is, see docs/backup.md.`,
      { program },
      cause,
    )
  })
  if (code === 0) return
  const lines = (await said).trim()
  const cure = /already exists/.test(lines)
    ? ' The database is not empty, and nothing was changed: make an empty one with createdb, and set DATABASE_URL to it.'
    : /version mismatch/.test(lines)
      ? ` Install a client as new as the server.`
      : ''
  throw new PorticoError(
    `backup/${program.replace('_', '-')}`,
    `${lines || `${program} ended with ${code}.`}${cure}`,
  )
}
