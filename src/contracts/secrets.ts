/**
 * Everything that is made from the server's own keys. A key never leaves `src/secrets`.
 *
 * Keys are named by a short id (the first 4 bytes of their SHA-256, hex), so that what an older key made can still
 * be read after a rotation: the first key of `SECRET_KEY` is used for new things, all of them for old ones.
 */
export interface Secrets {
  /** Id of the key that is used for new things. */
  readonly current: string

  /** Ids of all keys of this server, the current one first. */
  readonly keys: readonly string[]

  /** AES-256-GCM with a random nonce; `about` is bound to the result (pass the record's own id) and not kept in it. */
  seal(plain: Uint8Array, about: string): Uint8Array

  /** The opposite of {@link seal}; throws `PorticoError` `secret/unreadable` if no key of this server fits or a bit was changed. */
  open(sealed: Uint8Array, about: string): Uint8Array

  /** Id of the key that sealed something, also of an unknown one; the first four bytes of what was sealed are enough. */
  sealedBy(sealed: Uint8Array): string

  /**
   * 32 bytes that only this server can make: HMAC-SHA-256 over `purpose` and `parts` (length-prefixed, so that
   * no two lists of parts collide), under the key named `key` (default: the current one).
   */
  derive(purpose: string, parts: readonly string[], key?: string): Buffer

  /** A code of `digits` decimal digits from {@link derive}, without modulo bias, leading zeros kept. */
  code(digits: number, purpose: string, parts: readonly string[], key?: string): string
}
