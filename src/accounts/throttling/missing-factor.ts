import { DAY } from '../../../flows/durations.ts'
import { addActivity } from '../activity.ts'
import { addNotifications } from '../security/notifications.ts'
import { advisoryLock, type Directory } from '../store/directory.ts'
import type { Queries } from '../store/tables.ts'
import { publicSubjectsOf } from './account-subjects.ts'

/** So often a first factor without the second one, within a day, is told to the owner. */
const TOLD_FROM = 5

interface Missing {
  /** Beginning of the notifications' own ids. */
  readonly id: string
  readonly account: { readonly id: string; readonly number: string }
  readonly at: number
}

/**
 * Tells the owner, once a day, that others may know the password or hold a linked chat: one of them was right several times, and
 * the second factor was missing. To be called when that happened once more.
 */
export const noteMissingFactor = (
  { transaction }: Pick<Directory, 'transaction'>,
  { id, account, at }: Missing,
): Promise<void> =>
  transaction(async (queries) => {
    await advisoryLock(queries, `factor-missing:${account.id}`)
    const told = await queries
      .selectFrom('activity')
      .select('at')
      .where('account', '=', account.id)
      .where('kind', '=', 'factor-missing')
      .where('at', '>', at - DAY)
      .limit(1)
      .executeTakeFirst()
    if (told) return
    const count = (await rightPasswords(queries, account, at)) + (await approvalsLeft(queries, account, at))
    if (count < TOLD_FROM) return
    const what = { kind: 'factor-missing', facts: { count } } as const
    await addActivity(queries, account.id, what, at)
    await addNotifications(queries, { id, account: account.id, what, at })
  })

/**
 * Right passwords of guessers that the account does not know, without those of the owner on new devices: a sign-in with
 * the second factor takes two, one before the factor is asked for and one with it.
 */
async function rightPasswords(queries: Queries, account: Missing['account'], at: number): Promise<number> {
  const right = await queries
    .selectFrom('attempts')
    .select(({ fn }) => fn.countAll().as('count'))
    .where('kind', '=', 'password')
    .where('subject', 'in', await publicSubjectsOf(queries, account))
    .where('counted_by', '=', 'stranger')
    .where('outcome', '=', 'right')
    .where('at', '>', at - DAY)
    .executeTakeFirstOrThrow()
  const owner = await queries
    .selectFrom('sessions as mine')
    .select(({ fn }) => fn.countAll().as('count'))
    .where('mine.account', '=', account.id)
    .where('mine.proof', '=', 'password+factor')
    .where('mine.created_at', '>', at - DAY)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('sessions as older')
            .select('older.digest')
            .whereRef('older.account', '=', 'mine.account')
            .whereRef('older.device_key', '=', 'mine.device_key')
            .where('older.created_at', '<=', at - DAY),
        ),
      ),
    )
    .executeTakeFirstOrThrow()
  return Number(right.count) - 2 * Number(owner.count)
}

/** What a linked chat said yes to and no browser has gone on with: one that the account does not know needs the second factor. */
async function approvalsLeft(queries: Queries, { id }: Missing['account'], at: number): Promise<number> {
  const { count } = await queries
    .selectFrom('sign_in_requests')
    .select(({ fn }) => fn.countAll().as('count'))
    .where('account', '=', id)
    .where('kind', '=', 'page')
    .where('outcome', '=', 'approved')
    .where('used_at', 'is', null)
    .where('answered_at', '>', at - DAY)
    .executeTakeFirstOrThrow()
  return Number(count)
}
