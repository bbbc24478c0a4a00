import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from '../../config/config.ts'
import type { Secrets } from '../../contracts/secrets.ts'
import { createSecrets } from '../../secrets/key-ring.ts'
import { loadKeys } from '../../secrets/load-keys.ts'
import { type Check, ok, warning } from './finding.ts'

/** The keys that a start would use; undefined where the first start makes one. */
export const keysOf = (config: Pick<Config, 'secretKey' | 'dataDir'>): Secrets | undefined =>
  config.secretKey || existsSync(join(config.dataDir, 'secret.key'))
    ? createSecrets(loadKeys(config))
    : undefined

/** The key, and where it is kept. */
export const checkKey: Check = async ({ config }) => {
  const secrets = keysOf(config)
  if (!secrets) return [ok('There is no key yet; the first start makes one in DATA_DIR.')]
  const where = config.secretKey ? 'SECRET_KEY' : join(config.dataDir, 'secret.key')
  const own = ok(`${secrets.keys.length === 1 ? 'One key' : `${secrets.keys.length} keys`} in ${where}.`)
  return config.databaseUrl && !config.secretKey
    ? [
        own,
        warning(
          'Accounts are in Postgres, and the key that their seeds need is in a file of this machine.',
          'Keep a copy of secret.key elsewhere, or set SECRET_KEY: every machine needs the same key.',
        ),
      ]
    : [own]
}
