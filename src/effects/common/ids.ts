import type { Secrets } from '../../contracts/secrets.ts'

/** The id of what an effect makes: 128 bits that nobody can guess, and the same if it is performed once more. */
export const derivedId = (secrets: Secrets, key: string): string =>
  secrets.derive('id', [key]).toString('base64url', 0, 16)
