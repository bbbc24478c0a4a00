import { MINUTE } from '../../../flows/durations.ts'
import { hasSentSince, messageById } from '../../accounts/messages.ts'
import { linkLives } from '../../accounts/proofs/challenges.ts'
import type { Directory } from '../../accounts/store/directory.ts'
import { keepAnswer } from '../../accounts/store/idempotency.ts'
import type { Challenge } from '../../accounts/store/tables.ts'
import type { Delivered } from '../../contracts/messenger.ts'
import type { SenderHealth } from '../../contracts/sender-health.ts'
import type { Performing } from '../parts.ts'
import { type SendOutcome, sendable, unsent } from './claim-send.ts'

/** What came of one try. */
export interface TriedSend extends SendOutcome, Pick<Delivered, 'retryAfter'> {
  /** The message was not sent; whether messages go out again is to be asked after so many ms. */
  readonly watchAfter?: number
}

/**
 * Not sent. While the person may still wait for it, it is asked from time to time whether messages go out again; in a
 * recovery not, for nothing is told there of a message that goes to accounts only.
 */
export const unsentFor = (challenge: Challenge, at: number): TriedSend =>
  challenge.purpose !== 'recovery' && linkLives(challenge, at)
    ? { ...unsent, watchAfter: watchPause(challenge, at) }
    : unsent

/** A minute, and longer the longer it takes. */
const watchPause = ({ code_expires_at }: Challenge, at: number): number =>
  Math.min(Math.max(MINUTE, (at - code_expires_at) / 6), 15 * MINUTE)

/**
 * Whether messages go out again after one that could not be sent: its sender was found well since, or has taken another
 * message. It is said once.
 */
export async function awaitSenders(
  {
    directory,
    senders,
  }: { readonly directory: Directory; readonly senders?: Pick<SenderHealth, 'isWellSince'> | undefined },
  challenge: Challenge,
  message: { readonly id: string },
  { key, at }: Pick<Performing, 'key' | 'at'>,
): Promise<TriedSend> {
  const failed = await messageById(directory.db, message.id)
  if (!failed || !linkLives(challenge, at)) return unsent
  const { channel, code, tried_at: since } = failed
  const isWell = isSeenByCheck(code) && senders?.isWellSince(channel, since) === true
  if (!isWell && !(await hasSentSince(directory.db, channel, since))) return unsentFor(challenge, at)
  await directory.transaction((queries) => keepAnswer(queries, key, sendable))
  return sendable
}

/** Whether a check of the sender would find the same fault. */
const isSeenByCheck = (code: string | null): boolean => /\/(unreachable|tls|login|put-off)$/.test(code ?? '')
