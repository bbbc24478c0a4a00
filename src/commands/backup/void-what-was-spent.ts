import { randomBytes } from 'node:crypto'
import { endRevived } from '../../accounts/lifecycle/older-database.ts'
import { countSealed, missingKey, resealAll } from '../../accounts/security/sealed-columns.ts'
import { openDirectory } from '../../accounts/store/directory.ts'
import type { Config } from '../../config/config.ts'
import { PorticoError } from '../../errors.ts'
import { createSecrets } from '../../secrets/key-ring.ts'
import { loadKeys } from '../../secrets/load-keys.ts'
import { writeKeyFile } from './key-file.ts'

/** @throws PorticoError `backup/one-key` if the key is given by a variable, which this program cannot change, and has no successor. */
export const assertKeyToSpare = (config: Config): void => {
  if (!config.secretKey || loadKeys(config).length > 1) return
  throw new PorticoError(
    'backup/one-key',
    'Codes and links that were spent after the backup would count again, so another key is needed; nothing was changed. Make one with "openssl rand -base64 32", put it in front (SECRET_KEY=new,old) and do this again. If nothing happened after the backup, say --unchanged.',
  )
}

/**
 * Codes, links and buttons are made of the key, so with another one all of them are void. Breaking off loses nothing:
 * as long as something needs the older key, it is there.
 */
export const voidWhatWasSpent = async (config: Config): Promise<void> => {
  const keys = config.secretKey ? loadKeys(config) : [randomBytes(32), ...loadKeys(config)]
  const [current] = keys
  if (!current) return
  if (!config.secretKey) writeKeyFile(config.dataDir, keys)
  const directory = await openDirectory(config)
  try {
    const secrets = createSecrets(keys)
    await resealAll(directory, secrets)
    const missing = missingKey(await countSealed(directory.db, secrets))
    if (missing) throw missing
    const ended = await endRevived(directory, secrets.current, Date.now())
    console.log(
      `Ended: sessions ${ended.sessions}, recoveries under way ${ended.recoveries}, codes and links ${ended.links}.`,
    )
  } finally {
    await directory.close()
  }
  if (!config.secretKey) writeKeyFile(config.dataDir, [current])
  console.log(
    config.secretKey
      ? 'Start with the first key of SECRET_KEY alone: codes, links and buttons of the older ones are void then.'
      : 'secret.key has another key: codes, links and buttons that were sent before are void.',
  )
}
