import type { Secrets } from '../contracts/secrets.ts'
import { PorticoError } from '../errors.ts'

/** What is under a seal; undefined if no key of ours opens it. */
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

/** Whether one of our keys sealed it that is no longer the current one. */
export function isOlder({ current, keys, sealedBy }: Secrets, sealed: Uint8Array): boolean {
  const key = sealedBy(sealed)
  return key !== current && keys.includes(key)
}

/** The same under a seal of the current key; what is so already, or what no key of ours opens, as it is. */
export function resealed(secrets: Secrets, sealed: Uint8Array, about: string): Uint8Array {
  const plain = isOlder(secrets, sealed) ? opened(secrets, sealed, about) : undefined
  return plain ? secrets.seal(plain, about) : sealed
}
