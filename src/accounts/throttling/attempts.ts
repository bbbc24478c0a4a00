import type { Expression, ExpressionBuilder, SqlBool } from 'kysely'
import { DAY } from '../../../flows/durations.ts'
import { turnedAway } from '../../contracts/turned-away.ts'
import { advisoryLock, type Directory } from '../store/directory.ts'
import type { AttemptsTable, Queries, Tables } from '../store/tables.ts'
import { type Bucket, bucketId, columnsOf } from './bucket.ts'
import {
  type AttemptLimits,
  type Compared,
  isStopped,
  type Limits,
  pausedUntil,
  slowedUntil,
  wrongInARow,
} from './limits.ts'

/** An answer in the bucket that it is counted in. `key`: of this attempt and no other. */
export interface Attempt extends Pick<AttemptsTable, 'key' | 'conversation' | 'at'> {
  readonly bucket: Bucket
}

/** Notes that an answer was compared. Where wrong ones are counted in a row, its bucket must be locked. */
export async function addAttempt(
  queries: Queries,
  { bucket, ...attempt }: Attempt & Pick<AttemptsTable, 'outcome'>,
): Promise<void> {
  const isWrong = attempt.outcome === 'wrong'
  const before = isWrong && canBeStopped(bucket) ? await comparedIn(queries, bucket, 1) : []
  await insertAttempt(queries, { bucket, ...attempt, inARow: isWrong ? wrongInARow(before) + 1 : 0 })
}

async function insertAttempt(
  queries: Queries,
  { bucket, inARow, ...attempt }: Attempt & Pick<AttemptsTable, 'outcome'> & { readonly inARow: number },
): Promise<void> {
  await queries
    .insertInto('attempts')
    .values({ ...columnsOf(bucket), ...attempt, in_a_row: inARow })
    .execute()
}

/** Until when no answer in a bucket is compared, if that is later than `at`. */
export async function pauseOf(
  queries: Queries,
  bucket: Bucket,
  at: number,
  limits: Limits,
): Promise<number | undefined> {
  return pauseAfter(queries, bucket, await countedIn(queries, bucket, limits), at, limits)
}

/** As {@link pauseOf}, after these answers in the bucket, newest first. */
async function pauseAfter(
  queries: Queries,
  bucket: Bucket,
  attempts: readonly Compared[],
  at: number,
  limits: Limits,
): Promise<number | undefined> {
  const { isStopped, until } = await pauseStateAfter(queries, bucket, attempts, at, limits)
  return isStopped ? at + DAY : until
}

/** As {@link pauseOf}, but only a pause that the owner may end: not a stop, which waits for a proof. */
export async function unlockablePauseOf(
  queries: Queries,
  bucket: Bucket,
  at: number,
  limits: Limits,
): Promise<number | undefined> {
  const attempts = await countedIn(queries, bucket, limits)
  const { isStopped, until } = await pauseStateAfter(queries, bucket, attempts, at, limits)
  return isStopped ? undefined : until
}

/** What the answers in a bucket have brought about: a stop that waits for a proof, or a pause. */
async function pauseStateAfter(
  queries: Queries,
  bucket: Bucket,
  attempts: readonly Compared[],
  at: number,
  limits: Limits,
): Promise<{ readonly isStopped: boolean; readonly until?: number | undefined }> {
  const rule = ruleOf(bucket, limits)
  if (canBeStopped(bucket) && isStopped(attempts, rule.inARow)) return { isStopped: true }
  const untilAfter = (unlockedAt?: number) =>
    bucket.kind === 'password'
      ? slowedUntil(attempts, limits, unlockedAt)
      : pausedUntil(attempts, at, rule, unlockedAt)
  // An owner only ever ends pauses: where there is none, it says nothing when that was.
  if (untilAfter() <= at) return { isStopped: false }
  const until = untilAfter(await unlockedAtOf(queries, bucket))
  return { isStopped: false, until: until > at ? until : undefined }
}

/** Passwords of strangers are slowed down only: no stranger can lock an owner out. */
const canBeStopped = ({ kind, by }: Bucket): boolean => kind !== 'password' || by !== 'stranger'

/** What is about to be compared. */
export interface Claiming extends Attempt {
  /** False for a text that cannot be right at all: it costs no attempt. */
  readonly plausible?: boolean | undefined
}

/** `until`: nothing is compared before that. `left`: attempts that remain if this one is wrong. */
export type Claim = { readonly until: number } | { readonly left: number; readonly pause?: number }

/**
 * Takes an attempt before its answer is compared, as a wrong one until {@link markAttemptRight} says otherwise: slow
 * comparisons outside a transaction are thus counted before they begin, however many come at once. Claiming twice under
 * one key takes one attempt.
 */
export const claimAttempt = (
  { transaction }: Pick<Directory, 'transaction'>,
  { plausible = true, ...attempt }: Claiming,
  limits: Limits,
): Promise<Claim> =>
  transaction(async (queries) => {
    const { key, bucket, at } = attempt
    await advisoryLock(queries, bucketId(bucket))
    const known = await queries.selectFrom('attempts').select('key').where('key', '=', key).executeTakeFirst()
    let attempts = await countedIn(queries, bucket, limits)
    if (!known) {
      const pause = await pauseAfter(queries, bucket, attempts, at, limits)
      if (pause) {
        turnedAway.by(limitOf(bucket))
        return { until: pause }
      }
      if (plausible) {
        const wrong = { at, outcome: 'wrong', inARow: wrongInARow(attempts) + 1 } as const
        await insertAttempt(queries, { ...attempt, ...wrong })
        attempts = [wrong, ...attempts]
      }
    }
    const pause = await pauseAfter(queries, bucket, attempts, at, limits)
    return pause ? { left: 0, pause } : { left: await attemptsLeft(queries, bucket, attempts, at, limits) }
  })

async function attemptsLeft(
  queries: Queries,
  bucket: Bucket,
  attempts: readonly Compared[],
  at: number,
  limits: Limits,
): Promise<number> {
  const { most, per } = ruleOf(bucket, limits)
  const wrong = attempts
    .slice(0, most)
    .filter((attempt) => attempt.outcome === 'wrong' && attempt.at > at - per)
  // What ended the pauses of an earlier one matters only if there is one.
  const unlockedAt = wrong.length > 1 ? await unlockedAtOf(queries, bucket) : undefined
  return Math.max(1, most - wrong.filter((attempt) => attempt.at > (unlockedAt ?? 0)).length)
}

export async function markAttemptRight(queries: Queries, key: string): Promise<void> {
  await queries.updateTable('attempts').set({ outcome: 'right' }).where('key', '=', key).execute()
}

/** Gives a claimed attempt back: nothing was compared after all. */
export async function withdrawAttempt(queries: Queries, key: string): Promise<void> {
  await queries.deleteFrom('attempts').where('key', '=', key).execute()
}

/** As many as a limit may count, newest first. */
const countedIn = (queries: Queries, bucket: Bucket, limits: Limits): Promise<readonly Compared[]> =>
  comparedIn(queries, bucket, ruleOf(bucket, limits).inARow)

/** Newest first. */
async function comparedIn(queries: Queries, bucket: Bucket, newest: number): Promise<readonly Compared[]> {
  const attempts = await queries
    .selectFrom('attempts')
    .select(['at', 'outcome', 'in_a_row as inARow'])
    .where((eb) => eb.and(columnsOf(bucket)))
    .where('outcome', '!=', 'unlocked')
    .orderBy('at', 'desc')
    .limit(newest)
    .execute()
  return attempts.filter(isCompared)
}

const isCompared = <Row extends Pick<AttemptsTable, 'at' | 'outcome'>>(row: Row): row is Row & Compared =>
  row.outcome !== 'unlocked'

/** When the owner last ended the pauses of a bucket. */
async function unlockedAtOf(queries: Queries, bucket: Bucket): Promise<number | undefined> {
  const unlocked = await queries
    .selectFrom('attempts')
    .select('at')
    .where((eb) => eb.and(columnsOf(bucket)))
    .where('outcome', '=', 'unlocked')
    .orderBy('at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return unlocked?.at
}

/** By which limit answers in a bucket are paused. */
export const limitOf = ({ kind }: Bucket): string =>
  ({ code: 'wrongCodes', factor: 'factor', password: 'password' })[kind]

const ruleOf = ({ kind }: Bucket, { wrongCodes, factor, password }: Limits): AttemptLimits =>
  ({ code: wrongCodes, factor, password: { ...wrongCodes, ...password } })[kind]

/** Whether a right answer or another proof came later in the same bucket. */
export const hasLaterProof = (eb: ExpressionBuilder<Tables, 'attempts'>): Expression<SqlBool> =>
  hasLater(eb, ['right', 'proven'])

/** Whether a later answer in the same bucket says all that this wrong one does: it has proven, or counts it in a row. */
export const isSuperseded = (eb: ExpressionBuilder<Tables, 'attempts'>): Expression<SqlBool> =>
  hasLater(eb, ['right', 'proven', 'wrong'])

const hasLater = (
  { exists, selectFrom }: ExpressionBuilder<Tables, 'attempts'>,
  outcomes: readonly AttemptsTable['outcome'][],
): Expression<SqlBool> =>
  exists(
    selectFrom('attempts as later')
      .select('later.key')
      .whereRef('later.subject', '=', 'attempts.subject')
      .whereRef('later.kind', '=', 'attempts.kind')
      .whereRef('later.counted_by', '=', 'attempts.counted_by')
      .whereRef('later.at', '>', 'attempts.at')
      .where('later.outcome', 'in', outcomes),
  )
