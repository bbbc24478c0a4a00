import { advisoryLock, type Directory } from '../store/directory.ts'
import type { AttemptsTable, Queries } from '../store/tables.ts'
import { isCountedApart } from './guessers.ts'
import { type Compared, type Guesses, isStopped, type Limits, pausedUntil, slowedUntil } from './limits.ts'

const DAY = 24 * 60 * 60 * 1000

/** Notes that an answer was compared. */
export async function addAttempt(queries: Queries, attempt: AttemptsTable): Promise<void> {
  await queries.insertInto('attempts').values(attempt).execute()
}

/** Until when nothing is compared for a destination, if that is later than `at`. */
export async function pauseOf(
  queries: Queries,
  destination: string,
  at: number,
  limits: Limits,
): Promise<number | undefined> {
  const { isStopped, until } = await standingOf(queries, destination, at, limits)
  return isStopped ? at + DAY : until
}

/** As {@link pauseOf}, but only what its owner may end: not what waits for a proof, after too many in a row. */
export async function unlockablePauseOf(
  queries: Queries,
  destination: string,
  at: number,
  limits: Limits,
): Promise<number | undefined> {
  const { isStopped, until } = await standingOf(queries, destination, at, limits)
  return isStopped ? undefined : until
}

/** What the answers about a destination have brought about: it waits for a proof, or there is a pause. */
async function standingOf(
  queries: Queries,
  destination: string,
  at: number,
  limits: Limits,
): Promise<{ readonly isStopped: boolean; readonly until?: number | undefined }> {
  const rule = ruleOf(destination, limits)
  const attempts = await comparedOn(queries, destination, rule.inARow)
  if (waitsForProof(destination, attempts, rule)) return { isStopped: true }
  const unlockedAt = await unlockedAtOf(queries, destination)
  const until = destination.startsWith('password:')
    ? slowedUntil(attempts, limits, unlockedAt)
    : pausedUntil(attempts, at, { wrong: rule }, unlockedAt)
  return { isStopped: false, until: until > at ? until : undefined }
}

/** A stranger's passwords never do: they are slowed down only. */
const waitsForProof = (destination: string, attempts: readonly Compared[], { inARow }: Guesses): boolean =>
  (!destination.startsWith('password:') || isCountedApart(destination)) && isStopped(attempts, inARow)

/** What is about to be compared. */
export interface Try extends Omit<AttemptsTable, 'outcome'> {
  /** A text that cannot be right at all costs no try. */
  readonly plausible?: boolean | undefined
}

/** `until`: nothing is compared before that (epoch ms). `left`: tries that remain if this one is wrong. */
export type Claim = { readonly until: number } | { readonly left: number; readonly pause?: number }

/**
 * Takes a try before its answer is compared, as a wrong one until {@link rightTry} says otherwise: what is compared
 * slowly, and outside a transaction, is thus counted before it begins, however many come at once. Claiming twice under
 * one key takes one.
 */
export const claimTry = (
  { transaction }: Pick<Directory, 'transaction'>,
  { plausible = true, ...attempt }: Try,
  limits: Limits,
): Promise<Claim> =>
  transaction(async (queries) => {
    const { key, destination, at } = attempt
    await advisoryLock(queries, destination)
    const known = await queries.selectFrom('attempts').select('key').where('key', '=', key).executeTakeFirst()
    if (!known) {
      const pause = await pauseOf(queries, destination, at, limits)
      if (pause) return { until: pause }
      if (plausible) await addAttempt(queries, { ...attempt, outcome: 'wrong' })
    }
    const pause = await pauseOf(queries, destination, at, limits)
    return pause ? { left: 0, pause } : { left: await triesLeft(queries, destination, at, limits) }
  })

async function triesLeft(queries: Queries, destination: string, at: number, limits: Limits): Promise<number> {
  const { most, per } = ruleOf(destination, limits)
  const since = Math.max(at - per, (await unlockedAtOf(queries, destination)) ?? 0)
  const attempts = await comparedOn(queries, destination, most)
  const wrong = attempts.filter((attempt) => attempt.outcome === 'wrong' && attempt.at > since)
  return Math.max(1, most - wrong.length)
}

/** The try was right. */
export async function rightTry(queries: Queries, key: string): Promise<void> {
  await queries.updateTable('attempts').set({ outcome: 'right' }).where('key', '=', key).execute()
}

/** Nothing was compared after all. */
export async function withdrawTry(queries: Queries, key: string): Promise<void> {
  await queries.deleteFrom('attempts').where('key', '=', key).execute()
}

/** Newest first. */
async function comparedOn(
  queries: Queries,
  destination: string,
  newest: number,
): Promise<readonly Compared[]> {
  const attempts = await queries
    .selectFrom('attempts')
    .select(['at', 'outcome'])
    .where('destination', '=', destination)
    .where('outcome', '!=', 'unlocked')
    .orderBy('at', 'desc')
    .limit(newest)
    .execute()
  return attempts.filter(isCompared)
}

const isCompared = (attempt: Pick<AttemptsTable, 'at' | 'outcome'>): attempt is Compared =>
  attempt.outcome !== 'unlocked'

/** When the owner has ended the pauses of a destination for the last time. */
async function unlockedAtOf(queries: Queries, destination: string): Promise<number | undefined> {
  const unlocked = await queries
    .selectFrom('attempts')
    .select('at')
    .where('destination', '=', destination)
    .where('outcome', '=', 'unlocked')
    .orderBy('at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return unlocked?.at
}

/** What is tried tells by which rule: the subject says it first. */
const ruleOf = (subject: string, { wrong, factor, password }: Limits): Guesses =>
  subject.startsWith('factor:') ? factor : subject.startsWith('password:') ? { ...wrong, ...password } : wrong
