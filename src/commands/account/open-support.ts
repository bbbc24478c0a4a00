import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { openDirectory } from '../../accounts/store/directory.ts'
import { limits as standard } from '../../accounts/throttling/limits.ts'
import type { Config } from '../../config/config.ts'
import { PorticoError } from '../../errors.ts'
import { createSecrets } from '../../secrets/key-ring.ts'
import { loadKeys } from '../../secrets/load-keys.ts'
import { createSupport, type Support } from '../../support/support.ts'

/**
 * Opens the accounts of the server that has the same settings.
 * @throws PorticoError `account/no-server-here` where the settings lead to no accounts or no key: with a key or a database
 * made now, what is written would be of no use to the server.
 */
export const openSupport = async (
  config: Config,
): Promise<AsyncDisposable & { readonly support: Support }> => {
  const { databaseUrl, secretKey, dataDir, limits } = config
  const isThere = (file: string) => existsSync(join(dataDir, file))
  if ((!databaseUrl && !isThere('directory.sqlite')) || (!secretKey && !isThere('secret.key')))
    throw new PorticoError(
      'account/no-server-here',
      `These settings lead to no accounts of a server, or not to its key (DATA_DIR: ${dataDir}). Run this with the environment of the server: DATABASE_URL, SECRET_KEY and DATA_DIR.`,
      { dataDir },
    )
  const secrets = createSecrets(loadKeys(config))
  const directory = await openDirectory(config)
  return {
    support: createSupport({ directory, secrets, limits: limits?.limits ?? standard, now: Date.now }),
    [Symbol.asyncDispose]: () => directory.close(),
  }
}
