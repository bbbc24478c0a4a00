import { chmodSync, copyFileSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Config } from '../config/config.ts'
import { PorticoError } from '../errors.ts'
import { openFolder } from '../operations/folder.ts'
import { createSecrets } from '../secrets/key-ring.ts'
import { loadKeys } from '../secrets/load-keys.ts'
import { KEY_FILE } from './backup/key-file.ts'
import { type Manifest, readManifest } from './backup/manifest.ts'
import { putBackPostgres } from './backup/postgres.ts'
import { putBackSqlite } from './backup/sqlite.ts'
import { assertKeyToSpare, voidWhatWasSpent } from './backup/void-what-was-spent.ts'
import { type Call, onStores } from './command.ts'

const USAGE = `Name the folder of one backup, while Portico is stopped: portico restore /var/backups/portico/portico-…
  --already-there  the database was put back by other means; only what was spent since is made void
  --unchanged      nothing happened after the backup (a move to another machine): codes, links and sessions go on`

/**
 * `portico restore FOLDER`: puts a backup into an empty place. The time after the backup is forgotten, so what people
 * used up or ended in it would count again: unless nothing happened since, codes and links get another key and every
 * session ends.
 */
export const restore = onStores(async (config, args, env) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { 'already-there': { type: 'boolean' }, unchanged: { type: 'boolean' } },
  })
  const [folder] = positionals
  if ((folder === undefined) !== (values['already-there'] === true)) {
    console.error(USAGE)
    return 1
  }
  if (!values.unchanged) assertKeyToSpare(config)
  openFolder(config.dataDir)
  if (folder !== undefined) await putBack(config, folder, env)
  if (!values.unchanged) await voidWhatWasSpent(config)
  console.log(
    config.redis
      ? 'Empty the Redis database before you start: what conversations remember there is not of this database.'
      : 'Portico can be started.',
  )
  return 0
})

const putBack = async (config: Config, folder: string, env: Call['env']): Promise<void> => {
  const manifest = readManifest(folder)
  const { dataDir, databaseUrl } = config
  if ((manifest.database === 'postgres') !== (databaseUrl !== undefined))
    throw new PorticoError(
      'backup/other-database',
      manifest.database === 'postgres'
        ? 'This backup is of Postgres: set DATABASE_URL to an empty database.'
        : 'This backup is of SQLite: leave DATABASE_URL unset.',
    )
  if (existsSync(join(dataDir, 'conversations.db')))
    throw new PorticoError(
      'backup/not-empty',
      `${dataDir} has conversations already, and nothing was changed. Stop Portico and move that folder away, or set DATA_DIR to an empty one.`,
      { dataDir },
    )
  putBackKey(config, folder)
  assertItsKeys(config, manifest)
  if (databaseUrl) await putBackPostgres(folder, databaseUrl, env)
  else putBackSqlite(folder, dataDir)
  console.log(`The accounts of ${manifest.at} are back (made by Portico ${manifest.portico}).`)
}

const putBackKey = ({ dataDir, secretKey }: Config, folder: string): void => {
  const [saved, goal] = [join(folder, KEY_FILE), join(dataDir, KEY_FILE)]
  if (secretKey || existsSync(goal) || !existsSync(saved)) return
  copyFileSync(saved, goal)
  chmodSync(goal, 0o600)
}

/** Without its keys nobody's authenticator app would count any more. */
const assertItsKeys = (config: Config, { keys }: Manifest): void => {
  const ours = createSecrets(loadKeys(config)).keys
  if (keys.every((key) => ours.includes(key))) return
  throw new PorticoError(
    'backup/other-key',
    config.secretKey
      ? 'SECRET_KEY is not the key of this backup, and no account was put back. Put the one of then behind the current one: SECRET_KEY=new,old.'
      : `${join(config.dataDir, KEY_FILE)} is not the key of this backup, and no account was put back. Move it away, or set SECRET_KEY to the one of then.`,
  )
}
