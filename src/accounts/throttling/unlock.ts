import { DAY } from '../../../flows/durations.ts'
import type { AccountSeen } from '../../../flows/requests.ts'
import type { AccountsTable, Queries } from '../store/tables.ts'
import { namedSince, publicSubjectsOf } from './account-subjects.ts'
import { unlockablePauseOf } from './attempts.ts'
import { type Bucket, bucketId, bucketOf, columnsOf, subjectOfAccount } from './bucket.ts'
import type { Limits } from './limits.ts'

type Account = Pick<AccountsTable, 'id' | 'number'>

/** Every bucket in which the answers of strangers about this account are counted. */
async function strangersBuckets(queries: Queries, account: Account): Promise<Bucket[]> {
  const subjects = await publicSubjectsOf(queries, account)
  return subjects.flatMap((subject) =>
    (['code', 'factor', 'password'] as const).map((kind): Bucket => ({ kind, subject, by: 'stranger' })),
  )
}

/**
 * The wrong attempts of the last day that came from no chat of the account and no device that it knows, and that were about the account
 * when they were made; and, if the owner
 * can end it, until when strangers are paused.
 */
export async function strangersAttempts(
  queries: Queries,
  account: Account,
  at: number,
  limits: Limits,
): Promise<AccountSeen['tries'] | undefined> {
  const buckets = await strangersBuckets(queries, account)
  const since = await namedSince(queries, account)
  const lately = await queries
    .selectFrom('attempts')
    .select(['kind', 'subject', 'counted_by', 'at'])
    .where((eb) =>
      eb.or([
        ...buckets.map((bucket) => eb.and(columnsOf(bucket))),
        eb.and([
          eb.and({ kind: 'factor', subject: subjectOfAccount(account.id) }),
          eb('counted_by', '=', 'proven'),
        ]),
      ]),
    )
    .where('outcome', '=', 'wrong')
    .where('at', '>', at - DAY)
    .where('conversation', 'not in', (eb) =>
      eb.selectFrom('chats').select('conversation').where('account', '=', account.id),
    )
    .orderBy('at', 'desc')
    .execute()
  const wrong = lately.filter((attempt) => attempt.at >= (since.get(attempt.subject) ?? 0))
  const [last] = wrong
  if (!last) return undefined
  const tried = new Set(wrong.map((attempt) => bucketId(bucketOf(attempt))))
  const pauses: number[] = []
  for (const bucket of buckets)
    if (tried.has(bucketId(bucket))) pauses.push((await unlockablePauseOf(queries, bucket, at, limits)) ?? 0)
  const until = Math.max(0, ...pauses)
  return { count: wrong.length, last: last.at, ...(until > at && { until }) }
}

/**
 * Ends every pause that wrong attempts of strangers have brought about. Guessers that are counted apart, such as linked
 * chats, stay paused, and so does what too many wrong ones in a row have stopped.
 */
export async function unlock(
  queries: Queries,
  account: Account,
  { key, at, conversation }: { readonly key: string; readonly at: number; readonly conversation: string },
): Promise<void> {
  const buckets = await strangersBuckets(queries, account)
  await queries
    .insertInto('attempts')
    .values(
      buckets.map((bucket, n) => ({
        ...columnsOf(bucket),
        key: `${key} ${n}`,
        conversation,
        outcome: 'unlocked' as const,
        at,
      })),
    )
    .execute()
}

/** When the owner has unlocked, newest first, as many as are asked for. */
export async function unlocksOf(queries: Queries, account: string, newest: number): Promise<number[]> {
  const unlocked = await queries
    .selectFrom('activity')
    .select('at')
    .where('account', '=', account)
    .where('kind', '=', 'unlocked')
    .orderBy('at', 'desc')
    .limit(newest)
    .execute()
  return unlocked.map(({ at }) => at)
}
