import { hash } from 'node:crypto'

/** Bytes that SHA-256 takes in at a time, and gives. */
const BLOCK = 64
const DIGEST = 32

/**
 * HMAC-SHA-256 (RFC 2104) under one key of at most 64 bytes, by two of Node's one-shot hashes: `createHmac` builds a
 * stream for each, which takes three times as long, and every screen has a seal.
 */
export const createHmacSha256 = (key: Uint8Array): ((message: Uint8Array) => Buffer) => {
  const padded = (pad: number) => Buffer.alloc(BLOCK, pad).map((byte, n) => byte ^ (key[n] ?? 0))
  const inner = padded(0x36)
  const outer = Buffer.concat([padded(0x5c), Buffer.alloc(DIGEST)])
  return (message) => {
    outer.write(hash('sha256', Buffer.concat([inner, message]), 'binary'), BLOCK, 'binary')
    return Buffer.from(hash('sha256', outer, 'binary'), 'binary')
  }
}
