/**
 * Seals with the current key, the first of SECRET_KEY, whatever an older one behind it has sealed among the accounts:
 * seeds of authenticator apps, and what can still be taken back. To be run before an older key is taken away. Portico
 * may run meanwhile, with the same keys.
 */

import { countSealed, missingKey, resealAll } from '../src/accounts/security/sealed-columns.ts'
import { openDirectory } from '../src/accounts/store/directory.ts'
import { explain, readToolConfig } from '../src/config/config.ts'
import { createSecrets } from '../src/secrets/key-ring.ts'
import { loadKeys } from '../src/secrets/load-keys.ts'

const read = readToolConfig(process.env)
if (!read.ok) {
  console.error(explain(read.problems).join('\n'))
  process.exit(1)
}
try {
  const secrets = createSecrets(loadKeys(read.config))
  const directory = await openDirectory(read.config)
  const accounts = await resealAll(directory, secrets)
  const sealed = await countSealed(directory.db, secrets)
  await directory.close()
  console.log(
    accounts > 0
      ? `Sealed again with the current key: what belongs to ${accounts === 1 ? 'one account' : `${accounts} accounts`}.`
      : 'Nothing was sealed with an older key of SECRET_KEY.',
  )
  const missing = missingKey(sealed)
  if (missing) {
    console.error(missing.message)
    process.exitCode = 1
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
