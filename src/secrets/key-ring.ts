import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hash,
  hkdfSync,
  type KeyObject,
  randomFillSync,
} from 'node:crypto'
import type { Secrets } from '../contracts/secrets.ts'
import { PorticoError } from '../errors.ts'

/**
 * What is made of one server key. The server key itself seals and derives nothing: for each of the two there is a key of
 * its own (HKDF, RFC 5869), made once.
 */
interface RingKey {
  readonly name: Buffer
  readonly deriving: KeyObject
  /** The key that seals the record of that id, see {@link sealingKeys}. */
  readonly sealing: (about: string) => KeyObject
}

/** Lengths in bytes. A sealed record is: name of the key, nonce, tag, ciphertext. */
const nameLength = 4
const nonceLength = 12
const tagLength = 16
const overhead = nameLength + nonceLength + tagLength

/** The first key seals and derives; all of them open what they once sealed. The keys come from load-keys.ts. */
export const createSecrets = (keys: readonly Buffer[]): Secrets => {
  const ring = new Map(keys.map((key) => [keyName(key).toString('hex'), ringKey(key)]))
  const [current] = ring.keys()
  if (!current) {
    throw new PorticoError(
      'secret/key',
      'There is no key to work with. Set SECRET_KEY, or unset it entirely.',
    )
  }
  const named = (name: string): RingKey => {
    const key = ring.get(name)
    if (key) return key
    throw new PorticoError(
      'secret/unknown-key',
      `The key "${name}" is not among ours. Put it back into SECRET_KEY, behind the current one.`,
      { key: name },
    )
  }

  const derive: Secrets['derive'] = (purpose, parts, key = current) =>
    createHmac('sha256', named(key).deriving)
      .update(joined([purpose, ...parts]))
      .digest()

  return {
    current,
    keys: [...ring.keys()],

    seal(plain, about) {
      const { name, sealing } = named(current)
      const sealed = Buffer.allocUnsafe(overhead + plain.length)
      name.copy(sealed)
      const nonce = sealed.subarray(nameLength, nameLength + nonceLength)
      nextNonce(nonce)
      const cipher = createCipheriv('aes-256-gcm', sealing(about), nonce).setAAD(Buffer.from(about))
      sealed.set(cipher.update(plain), overhead)
      cipher.final()
      sealed.set(cipher.getAuthTag(), nameLength + nonceLength)
      return sealed
    },

    open(sealed, about) {
      const record = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.length)
      const key = ring.get(record.toString('hex', 0, nameLength))
      if (!key || record.length < overhead) throw unreadable()
      const nonce = record.subarray(nameLength, nameLength + nonceLength)
      const decipher = createDecipheriv('aes-256-gcm', key.sealing(about), nonce, {
        authTagLength: tagLength,
      })
        .setAAD(Buffer.from(about))
        .setAuthTag(record.subarray(nameLength + nonceLength, overhead))
      const plain = decipher.update(record.subarray(overhead))
      try {
        decipher.final()
      } catch (cause) {
        throw unreadable(cause)
      }
      return plain
    },

    sealedBy: (sealed) => Buffer.from(sealed).toString('hex', 0, nameLength),

    derive,

    code(digits, purpose, parts, key) {
      const codes = 10 ** digits
      const fair = 2 ** 48 - (2 ** 48 % codes)
      for (let round = 0; ; round++) {
        const bytes = derive(`${purpose}, ${digits} digits, round ${round}`, parts, key)
        for (let at = 0; at + 6 <= bytes.length; at += 6) {
          const number = bytes.readUIntBE(at, 6)
          if (number < fair) return String(number % codes).padStart(digits, '0')
        }
      }
    },
  }
}

/** Each part behind its length. */
const joined = (parts: readonly string[]): Buffer => {
  let room = 0
  for (const part of parts) room += 4 + 3 * part.length
  const all = Buffer.allocUnsafe(room)
  let at = 0
  for (const part of parts) {
    const length = all.write(part, at + 4)
    at = all.writeUInt32BE(length, at) + length
  }
  return all.subarray(0, at)
}

/** Randomness is fetched for many nonces at once, and none is given out twice. */
const nonces = Buffer.allocUnsafe(nonceLength * 256)
let used = nonces.length

const nextNonce = (nonce: Buffer): void => {
  if (used === nonces.length) {
    randomFillSync(nonces)
    used = 0
  }
  nonces.copy(nonce, 0, used, used + nonceLength)
  used += nonceLength
}

/** The name of a key in records and logs: the beginning of its SHA-256, which tells nothing of the key. */
export const keyName = (key: Buffer): Buffer => hash('sha256', key, 'buffer').subarray(0, nameLength)

const ringKey = (key: Buffer): RingKey => {
  const subKey = (use: string) => createSecretKey(Buffer.from(hkdfSync('sha256', key, '', use, 32)))
  return { name: keyName(key), deriving: subKey('portico derive'), sealing: sealingKeys(subKey) }
}

/**
 * A random nonce is safe for 2^32 uses of one key (NIST SP 800-38D, section 8.3), which a busy server passes in
 * months. Records are therefore spread over 4096 keys by their ids: 2^44 uses.
 */
const sealingKeys = (subKey: (use: string) => KeyObject): RingKey['sealing'] => {
  const made: KeyObject[] = []
  /** The conversations of the last moments, whose next record comes soon. */
  const recent = new Map<string, KeyObject>()
  return (about) => {
    const known = recent.get(about)
    if (known) return known
    const number = hash('sha256', about, 'buffer').readUInt16BE() & 0xfff
    const found = made[number] ?? subKey(`portico seal ${number}`)
    made[number] = found
    if (recent.size >= 1_000) recent.clear()
    recent.set(about, found)
    return found
  }
}

const unreadable = (cause?: unknown) =>
  new PorticoError(
    'secret/unreadable',
    'A sealed record was made with another key, belongs elsewhere, or was changed. Put every key that was ever used into SECRET_KEY, behind the current one.',
    {},
    cause,
  )
