import { renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where a key is that no variable gives, see `src/secrets/load-keys.ts`. */
export const KEY_FILE = 'secret.key'

/** Writes the keys, the current one first, into the file of a data folder; it has the old or the new ones at any moment. */
export const writeKeyFile = (dataDir: string, keys: readonly Buffer[]): void => {
  const path = join(dataDir, KEY_FILE)
  const draft = `${path}.new`
  writeFileSync(draft, `${keys.map((key) => key.toString('base64')).join(',')}\n`, {
    mode: 0o600,
    flush: true,
  })
  renameSync(draft, path)
}
