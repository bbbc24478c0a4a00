import type { Secrets } from '../contracts/secrets.ts'
import { opened } from './rotate.ts'

/**
 * A text that only we can read, in characters of an address, for what a browser keeps and brings back. `about` says what it
 * is for: brought for anything else it opens nothing.
 */
export const sealText = (secrets: Pick<Secrets, 'seal'>, plain: string, about: string): string =>
  Buffer.from(secrets.seal(Buffer.from(plain), about)).toString('base64url')

/** The opposite of {@link sealText}; undefined: we have not made it, or not for this. */
export const openText = (
  secrets: Pick<Secrets, 'open'>,
  sealed: string,
  about: string,
): string | undefined => {
  const plain = opened(secrets, Buffer.from(sealed, 'base64url'), about)
  return plain && Buffer.from(plain).toString()
}
