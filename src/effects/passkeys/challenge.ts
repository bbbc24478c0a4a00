import { randomBytes } from 'node:crypto'
import { MINUTE } from '../../../flows/durations.ts'
import { isSameText } from '../../accounts/proofs/tokens.ts'
import type { Secrets } from '../../contracts/secrets.ts'

/** How long a challenge may be answered (ms). */
export const CHALLENGE_LIFE = 5 * MINUTE

/** What a challenge is for: a new passkey on the page of a ticket, or a sign-in in the browser that has this request. */
export interface Challenged {
  readonly purpose: 'add' | 'sign-in'
  /** Id of the ticket or of the request: a challenge that was made for another is refused. */
  readonly boundTo: string
}

const TIME = 6
const RANDOM = 16
const MAC = 32

/**
 * A challenge that only this server can make (Web Authentication 3, 13.4.3: at least 16 random bytes). It tells itself until
 * when it is good, so that asking for one writes nothing: strangers may ask as often as they like.
 */
export function makeChallenge(secrets: Secrets, { purpose, boundTo }: Challenged, at: number): Buffer {
  const head = Buffer.alloc(TIME + RANDOM)
  head.writeUIntBE(at + CHALLENGE_LIFE, 0, TIME)
  randomBytes(RANDOM).copy(head, TIME)
  return Buffer.concat([head, macOf(secrets, { purpose, boundTo }, head)])
}

const macOf = (secrets: Secrets, { purpose, boundTo }: Challenged, head: Buffer, key?: string): Buffer =>
  secrets.derive('passkey challenge', [purpose, boundTo, head.toString('base64url')], key)

/** Until when a challenge (base64url) is good; undefined for one that is over, is bound to something else, or is not ours. */
export function challengeExpiry(
  secrets: Secrets,
  challenged: Challenged,
  challenge: string,
  at: number,
): number | undefined {
  const bytes = Buffer.from(challenge, 'base64url')
  if (bytes.length !== TIME + RANDOM + MAC || bytes.toString('base64url') !== challenge) return undefined
  const head = bytes.subarray(0, TIME + RANDOM)
  const mac = bytes.toString('base64url', TIME + RANDOM)
  const isOurs = secrets.keys.some((key) =>
    isSameText(macOf(secrets, challenged, head, key).toString('base64url'), mac),
  )
  const expiry = head.readUIntBE(0, TIME)
  return isOurs && expiry > at ? expiry : undefined
}
