import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import { PorticoError } from '../errors.ts'

const derive = promisify(argon2)

/** `memory` in KiB. */
export interface Cost {
  readonly memory: number
  readonly passes: number
  readonly parallelism: number
}

/** 19 MiB, two passes, one lane: the least that the OWASP Password Storage Cheat Sheet asks of argon2id. */
export const STANDARD_COST: Cost = { memory: 19_456, passes: 2, parallelism: 1 }

const saltBytes = 16
const tagBytes = 32

/** A PHC string, `$argon2id$v=19$m=19456,t=2,p=1$salt$hash`; the salt is new each time. */
export async function hash(password: string, cost = STANDARD_COST): Promise<string> {
  const salt = randomBytes(saltBytes)
  const tag = await derive('argon2id', {
    message: message(password),
    nonce: salt,
    tagLength: tagBytes,
    ...cost,
  })
  return phcString(cost, base64(salt), base64(tag))
}

/** A hash that no known text fits, at the cost of new ones, see `Passwords.decoyHash`. */
export const decoyHash = (cost: Cost): string => phcString(cost, 'A'.repeat(22), 'A'.repeat(43))

const phcString = ({ memory, passes, parallelism }: Cost, salt: string, tag: string): string =>
  `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${salt}$${tag}`

/**
 * Compares in constant time, at the cost that the hash itself names. Where a new hash costs more and the password is
 * wrong, the difference is calculated too: how long the answer took tells nothing of how old the hash is.
 */
export async function verify(phc: string, password: string, cost = STANDARD_COST): Promise<boolean> {
  const { salt, tag, ...own } = parse(phc)
  const derived = (its: Cost) =>
    derive('argon2id', { message: message(password), nonce: salt, tagLength: tag.length, ...its })
  if (timingSafeEqual(await derived(own), tag)) return true
  const memory = lacking(own, cost)
  if (memory >= 8 * cost.parallelism) await derived({ ...cost, memory })
  return false
}

/** Memory (KiB) at which the rest of the cost of a new hash is done; the work is memory times passes (RFC 9106, 3.1). */
const lacking = ({ memory, passes }: Cost, cost: Cost): number =>
  Math.floor(cost.memory - (memory * passes) / cost.passes)

/** Whether a hash was made at another cost than a new one would be. */
export function outdated(phc: string, cost: Cost): boolean {
  const { salt, tag, memory, passes, parallelism } = parse(phc)
  return (
    memory !== cost.memory ||
    passes !== cost.passes ||
    parallelism !== cost.parallelism ||
    salt.length !== saltBytes ||
    tag.length !== tagBytes
  )
}

/** Throws `password/hash-unreadable` for what {@link verify} could not read. */
export function assertReadable(phc: string): void {
  parse(phc)
}

/** The same text in both Unicode spellings is the same password (NIST SP 800-63B-4, 3.1.1.2); nothing is trimmed. */
const message = (password: string): Buffer => Buffer.from(password.normalize('NFC'), 'utf8')

/** PHC strings carry base64 without padding. */
const base64 = (bytes: Buffer): string => bytes.toString('base64').replace(/=+$/, '')

const phcForm =
  /^\$argon2id\$v=19\$m=(\d{1,7}),t=(\d{1,3}),p=(\d{1,2})\$([A-Za-z0-9+/]{11,64})\$([A-Za-z0-9+/]{16,88})$/

/** Costs above 256 MiB, 64 passes or 16 lanes are refused: a forged row must not be able to stop the machine. */
function parse(phc: string): Cost & { salt: Buffer; tag: Buffer } {
  const [whole, memory, passes, parallelism, salt = '', tag = ''] = phcForm.exec(phc) ?? []
  const cost = { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) }
  const bearable =
    cost.memory <= 262_144 &&
    cost.passes >= 1 &&
    cost.passes <= 64 &&
    cost.parallelism >= 1 &&
    cost.parallelism <= 16 &&
    cost.memory >= 8 * cost.parallelism
  if (!whole || !bearable) {
    throw new PorticoError(
      'password/hash-unreadable',
      'A stored password hash is not an argon2id PHC string of bearable cost. Let the person choose a new password.',
    )
  }
  return { ...cost, salt: Buffer.from(salt, 'base64'), tag: Buffer.from(tag, 'base64') }
}
