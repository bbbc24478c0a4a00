import type { Secrets } from '../../contracts/secrets.ts'

/** Id of what an effect makes: 128 bits that cannot be guessed, and the same if the effect is performed once more. */
export const derivedId = (secrets: Secrets, key: string): string =>
  secrets.derive('id', [key]).toString('base64url', 0, 16)
