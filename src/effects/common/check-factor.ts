import { digitsOf } from '../../../flows/reading/digits.ts'
import type { Busy, TooMany } from '../../../flows/requests.ts'
import { addActivity } from '../../accounts/activity.ts'
import { acceptStep, activeFactor, SEED_BYTES, seedOf, stepOf } from '../../accounts/proofs/factors.ts'
import {
  codeIn,
  codeLike,
  codesLeft,
  isUnused,
  type RecoveryCode,
  spendCode,
} from '../../accounts/proofs/recovery-codes.ts'
import { lockProtection, recordSecurityChange, resealOldSeed } from '../../accounts/security/changes.ts'
import {
  acceptDisputedStep,
  countsInDispute,
  disputedFactor,
} from '../../accounts/security/disputed-factor.ts'
import { once } from '../../accounts/store/idempotency.ts'
import type { Queries } from '../../accounts/store/tables.ts'
import { claimAttempt, markAttemptRight, withdrawAttempt } from '../../accounts/throttling/attempts.ts'
import type { Guesser, Subject } from '../../accounts/throttling/bucket.ts'
import { factorBucketOf } from '../../accounts/throttling/guessers.ts'
import { endStopsAfterProof } from '../../accounts/throttling/owner-presence.ts'
import { notifyOfPause } from '../../accounts/throttling/pause-notifications.ts'
import { areStrangersBeyondCap } from '../../accounts/throttling/strangers-cap.ts'
import { NotNow } from '../../errors.ts'
import type { Parts } from '../parts.ts'
import { derivedId } from './ids.ts'

export type FactorParts = Pick<Parts, 'directory' | 'secrets' | 'limits'> & {
  readonly passwords: Pick<Parts['passwords'], 'verify' | 'decoyHash'>
}

export interface FactorGuess {
  /** Inner id of the account; undefined where no account has what was named: the same is done and said. */
  readonly account: string | undefined
  /** What was named: the attempts of strangers are counted on it, whether or not any account has it. */
  readonly subject: Subject
  /** What was typed: a code of an authenticator, or a recovery code. */
  readonly text: string
  /** Of this attempt and no other; the same if it is performed once more. */
  readonly key: string
  readonly at: number
  /** The chat it was typed in; undefined where it came from elsewhere, such as a sign-in by the API. */
  readonly conversation?: string | undefined
  /** Who has typed it, as far as that was proven before. Outside a linked chat, that is; left out: a stranger. */
  readonly guesser?: Guesser | undefined
}

export type FactorChecked =
  /** `codesLeft`: how many recovery codes there are now, if one was used. */
  | { readonly right: true; readonly codesLeft?: number }
  /** Wrong, and `left` more attempts may be made before there is a pause. */
  | { readonly right: false; readonly left: number }
  | TooMany
  | Busy

/**
 * Compares a code of an authenticator, or a recovery code, with what an account has, and uses it up if it is right:
 * each time step of an authenticator is accepted once, each recovery code once, also when many come at the same
 * moment.
 *
 * The attempt is claimed before anything is compared and counted in the bucket of its kind of guesser, so that a
 * stranger's wrong codes never stop the owner. A right one of any kind ends what too many in a row have stopped for
 * others. An account without 2-step verification, and an unknown one, cost the same work and give the same answers as
 * a wrong code; a text of the form of a recovery code costs a slow hash in any case. The owner is notified of every
 * recovery code that was used.
 *
 * Not to be called inside a transaction: it makes its own, and hashes between them. The same `key` brings the same
 * answer and uses nothing up again. Note what was proven in a transaction of your own.
 */
export async function checkFactor(parts: FactorParts, guess: FactorGuess): Promise<FactorChecked> {
  const { directory, secrets, limits } = parts
  const { account, at, conversation = '', subject, guesser = 'stranger', text } = guess
  const key = `${guess.key} factor`
  const who = { account, subject, guesser, conversation }
  const { bucket, isKnown } = await factorBucketOf(directory.db, who)
  const code = codeIn(text)
  const digits = digitsOf(text)
  const plausible = code !== undefined || digits.length === 6

  const claim = await claimAttempt(directory, { key, bucket, conversation, at, plausible }, limits)
  if ('until' in claim) return { tooMany: true, until: claim.until }
  if (!plausible) return { right: false, left: claim.left }
  const isBeyondCap =
    bucket.by === 'stranger' &&
    (await areStrangersBeyondCap(directory.db, { account, subject, key, at }, limits))

  let match: Match | undefined
  try {
    match =
      code === undefined ? await matchingStep(parts, guess, digits) : await matchingCode(parts, guess, code)
  } catch (error) {
    if (!(error instanceof NotNow)) throw error
    await directory.transaction((queries) => withdrawAttempt(queries, key))
    return { busy: true }
  }
  return once(
    directory,
    { key, at, conversation: guess.conversation },
    async (queries): Promise<FactorChecked> => {
      const accepted = match && !isBeyondCap && (await accept(queries, secrets, match, { ...guess, key }))
      if (accepted && account !== undefined) {
        await markAttemptRight(queries, key)
        await endStopsAfterProof(queries, account, 'factor', { key, at, conversation })
        return { right: true, ...accepted }
      }
      if (claim.pause === undefined) return { right: false, left: claim.left }
      const paused = {
        account: account ?? '',
        until: claim.pause,
        at,
        id: derivedId(secrets, `${key} paused`),
      }
      if (isKnown)
        await notifyOfPause(queries, { ...paused, kind: 'own-tries-paused', here: guess.conversation })
      else if (account !== undefined && guesser !== 'stranger')
        await notifyOfPause(queries, { ...paused, kind: 'tries-paused', here: guess.conversation })
      else if (account !== undefined)
        await addActivity(queries, account, { kind: 'tries-paused', facts: { until: claim.pause } }, at)
      return { tooMany: true, until: claim.pause }
    },
  )
}

/** What was found right, and is still to be accepted. */
type Match = { readonly account: string; readonly step: number } | RecoveryCode

/** A derived seed stands in where there is no authenticator, so that the same is computed. */
async function matchingStep(
  { directory, secrets }: FactorParts,
  { account, subject, at }: FactorGuess,
  digits: string,
): Promise<Match | undefined> {
  const factor =
    (await disputedFactor(directory.db, secrets, account ?? '', at)) ??
    (await activeFactor(directory.db, account ?? ''))
  const seed = factor
    ? seedOf(secrets, factor)
    : secrets.derive('no factor', [subject]).subarray(0, SEED_BYTES)
  const step = stepOf(seed, digits, at)
  return factor && step !== undefined ? { account: factor.account, step } : undefined
}

async function matchingCode(
  { directory, passwords }: FactorParts,
  { account, at, guesser }: FactorGuess,
  code: string,
): Promise<Match | undefined> {
  const kept = await codeLike(directory.db, account ?? '', code)
  const asker = guesser === 'stranger' ? 'stranger' : 'known'
  const right = await passwords.verify(kept?.hash ?? passwords.decoyHash, code, asker)
  const counts = kept && (await countsInDispute(directory.db, kept, at))
  return right && counts ? kept : undefined
}

async function accept(
  queries: Queries,
  secrets: Parts['secrets'],
  match: Match,
  { key, at, conversation }: FactorGuess,
): Promise<{ readonly codesLeft?: number } | undefined> {
  const { account } = match
  if ('step' in match) {
    await resealOldSeed(queries, secrets, account)
    const accepted =
      (await acceptDisputedStep(queries, account, match.step)) ??
      (await acceptStep(queries, account, match.step))
    return accepted ? {} : undefined
  }
  await lockProtection(queries, account)
  if (!(await isUnused(queries, match))) return undefined
  const left = (await codesLeft(queries, account)) - 1
  await recordSecurityChange(queries, secrets, {
    id: derivedId(secrets, key),
    account,
    what: { kind: 'code-used', facts: { left } },
    at,
    here: conversation,
  })
  return (await spendCode(queries, match, at)) ? { codesLeft: left } : undefined
}
