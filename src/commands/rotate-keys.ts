import { countSealed, missingKey, resealAll } from '../accounts/security/sealed-columns.ts'
import { openDirectory } from '../accounts/store/directory.ts'
import { createSecrets } from '../secrets/key-ring.ts'
import { loadKeys } from '../secrets/load-keys.ts'
import { onStores } from './command.ts'

/** How often it says how far it is. */
const EVERY = 1000

/**
 * Seals with the current key, the first of SECRET_KEY, whatever an older one behind it has sealed among the accounts:
 * seeds of authenticator apps, what can still be taken back, and what applications have. To be run before an older key is taken away. Portico
 * may run meanwhile, with the same keys.
 */
export const rotateKeys = onStores(async (config) => {
  const secrets = createSecrets(loadKeys(config))
  const directory = await openDirectory(config)
  const accounts = await resealAll(directory, secrets, (sealed) => {
    if (sealed % EVERY === 0) console.log(`Sealed again so far: what belongs to ${sealed} accounts …`)
  })
  const sealed = await countSealed(directory.db, secrets)
  await directory.close()
  console.log(
    accounts > 0
      ? `Sealed again with the current key: what belongs to ${accounts === 1 ? 'one account' : `${accounts} accounts`}.`
      : 'Nothing was sealed with an older key of SECRET_KEY.',
  )
  const missing = missingKey(sealed)
  if (missing) console.error(missing.message)
  return missing ? 1 : 0
})
