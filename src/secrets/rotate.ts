import type { Secrets } from '../contracts/secrets.ts'
import { PorticoError } from '../errors.ts'

/** The content of a sealed record; undefined if none of the keys opens it. */
export function opened(
  secrets: Pick<Secrets, 'open'>,
  sealed: Uint8Array,
  about: string,
): Uint8Array | undefined {
  try {
    return secrets.open(sealed, about)
  } catch (error) {
    if (error instanceof PorticoError && error.code === 'secret/unreadable') return undefined
    throw error
  }
}

/** Whether a record was sealed by one of the keys that is no longer the current one. */
export function isOlder({ current, keys, sealedBy }: Secrets, sealed: Uint8Array): boolean {
  const key = sealedBy(sealed)
  return key !== current && keys.includes(key)
}

/** The record sealed by the current key. One that is so already, or that none of the keys opens, stays as it is. */
export function resealed(secrets: Secrets, sealed: Uint8Array, about: string): Uint8Array {
  const plain = isOlder(secrets, sealed) ? opened(secrets, sealed, about) : undefined
  return plain ? secrets.seal(plain, about) : sealed
}
