import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PorticoError } from '../errors.ts'
import { ROOT } from '../root.ts'
import { createSecrets } from '../secrets/key-ring.ts'
import { loadKeys } from '../secrets/load-keys.ts'
import { KEY_FILE } from './backup/key-file.ts'
import { writeManifest } from './backup/manifest.ts'
import { savePostgres } from './backup/postgres.ts'
import { saveSqlite } from './backup/sqlite.ts'
import { onStores } from './command.ts'

/**
 * `portico backup FOLDER`: what must outlive this machine, in a new folder below that one, while Portico goes on.
 * Conversations are left out: people lose their place, and an older place would be the wrong one.
 */
export const backup = onStores(async ({ dataDir, databaseUrl, secretKey }, [place], env) => {
  if (place === undefined) {
    console.error('Name the folder that keeps the backups: portico backup /var/backups/portico')
    return 1
  }
  if (!secretKey && !existsSync(join(dataDir, KEY_FILE)))
    throw new PorticoError(
      'backup/no-key',
      `There is no ${join(dataDir, KEY_FILE)}, and SECRET_KEY is not set. Give this command the variables of the server.`,
      { dataDir },
    )
  const at = new Date()
  const folder = join(place, `portico-${at.toISOString().replaceAll(':', '-').slice(0, 19)}Z`)
  mkdirSync(place, { recursive: true, mode: 0o700 })
  mkdirSync(folder, { mode: 0o700 })

  if (databaseUrl) await savePostgres(databaseUrl, folder, env)
  else await saveSqlite(dataDir, folder)
  if (!secretKey) copyFileSync(join(dataDir, KEY_FILE), join(folder, KEY_FILE))
  const { keys } = createSecrets(loadKeys({ dataDir, ...(secretKey && { secretKey }) }))
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  writeManifest(folder, {
    portico: version,
    at: at.toISOString(),
    database: databaseUrl ? 'postgres' : 'sqlite',
    keys,
  })
  console.log(
    secretKey
      ? `${folder} has the accounts. Keep SECRET_KEY elsewhere: it is not among them.`
      : `${folder} has the accounts and the key. Who can read it can read everything: keep it where only you can.`,
  )
  return 0
})
