import type { AccountSeen } from '../../../flows/requests.ts'
import { destinationOf } from '../addresses.ts'
import type { AccountsTable, Queries } from '../store/tables.ts'
import { unlockablePauseOf } from './attempts.ts'
import { countedBy } from './guessers.ts'
import type { Limits } from './limits.ts'

const DAY = 24 * 60 * 60 * 1000

type Whose = Pick<AccountsTable, 'id' | 'number'>

/** Everything under which answers of strangers are counted that are about this account. */
export async function subjectsOf(queries: Queries, { id, number }: Whose): Promise<readonly string[]> {
  const addresses = await queries
    .selectFrom('addresses')
    .select(['kind', 'value'])
    .where('account', '=', id)
    .execute()
  const destinations = addresses.map(destinationOf)
  const named = [...destinations, `account:${number}`]
  return [
    ...named,
    ...named.map((name) => `factor:${name}`),
    ...[number, ...destinations].map((name) => `password:${name}`),
  ]
}

/**
 * The wrong tries of the last day that came from no chat of the account and no device that it knows, and until when those
 * are paused who have proven nothing, if the owner can end that.
 */
export async function strangersTries(
  queries: Queries,
  account: Whose,
  at: number,
  limits: Limits,
): Promise<AccountSeen['tries'] | undefined> {
  const subjects = await subjectsOf(queries, account)
  const proven = (['password', 'address'] as const).map((shown) => countedBy(`factor:${account.id}`, shown))
  const wrong = await queries
    .selectFrom('attempts')
    .select(['destination', 'at'])
    .where('destination', 'in', [...subjects, ...proven])
    .where('outcome', '=', 'wrong')
    .where('at', '>', at - DAY)
    .where('conversation', 'not in', (eb) =>
      eb.selectFrom('chats').select('conversation').where('account', '=', account.id),
    )
    .orderBy('at', 'desc')
    .execute()
  const [last] = wrong
  if (!last) return undefined
  const pauses: number[] = []
  for (const subject of new Set(wrong.map(({ destination }) => destination)))
    if (subjects.includes(subject)) pauses.push((await unlockablePauseOf(queries, subject, at, limits)) ?? 0)
  const until = Math.max(0, ...pauses)
  return { count: wrong.length, last: last.at, ...(until > at && { until }) }
}

/**
 * Ends every pause that wrong tries of strangers have brought about. Whoever has proven something is counted elsewhere, as
 * are the linked chats; and what too many in a row have stopped stays so.
 */
export async function unlock(
  queries: Queries,
  account: Whose,
  { key, at, conversation }: { readonly key: string; readonly at: number; readonly conversation: string },
): Promise<void> {
  const subjects = await subjectsOf(queries, account)
  await queries
    .insertInto('attempts')
    .values(
      subjects.map((destination, n) => ({
        key: `${key} ${n}`,
        destination,
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
