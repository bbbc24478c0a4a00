import { hash } from 'node:crypto'
import type { Secrets } from '../secrets/secrets.ts'
import { announce } from './changes.ts'
import { chatsOf } from './chats.ts'
import type { Directory } from './directory.ts'
import { eraseAccount } from './erase.ts'
import type { Queries } from './tables.ts'

const DAY = 24 * 60 * 60 * 1000

/** How long before an account is deleted its owner is reminded (ms). */
const REMINDER = 2 * DAY

/** At most so many accounts in one round; the rest comes with the next one. */
const ROUND = 100

export interface LeavingParts {
  readonly directory: Directory
  readonly secrets: Secrets
  /** Forgets where somebody was. If it throws, their account is not deleted yet; it may come twice. */
  readonly forget: (conversation: string) => Promise<void>
  /** Takes leave of somebody whose account is gone, in their language. */
  readonly part: (conversation: string, locale: string) => Promise<void>
  /** Hears what has kept one account from being deleted: it is tried again in the next round, and the others go on. */
  readonly report: (error: unknown) => void
}

/**
 * Deletes the accounts whose time has come, and reminds the owners of those whose time comes soon, once. Safe to be
 * done by several at once.
 */
export async function lookAfterLeaving(parts: LeavingParts, at: number): Promise<void> {
  const { directory, secrets, report } = parts
  const leaving = directory.db.selectFrom('accounts').select('id').where('state', '=', 'leaving')
  const over = await leaving.where('delete_at', '<=', at).orderBy('delete_at').limit(ROUND).execute()
  for (const { id } of over) await forever(parts, id, at).catch(report)
  const soon = await leaving
    .where('delete_at', '>', at)
    .where('delete_at', '<=', at + REMINDER)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('changes')
            .select('changes.id')
            .whereRef('changes.account', '=', 'accounts.id')
            .where('changes.kind', '=', 'leaving-soon'),
        ),
      ),
    )
    .orderBy('delete_at')
    .limit(ROUND)
    .execute()
  for (const { id } of soon) await directory.transaction((queries) => remind(queries, secrets, id, at))
}

/** First what only the conversations hold, as nothing says afterwards whose they were; then everything else at once. */
async function forever(
  { directory, secrets, forget, part }: LeavingParts,
  account: string,
  at: number,
): Promise<void> {
  for (const { conversation } of await chatsOf(directory.db, account)) await forget(conversation)
  const gone = await directory.transaction(async (queries) =>
    ((await leavingAt(queries, account)) ?? at + 1) <= at
      ? eraseAccount(queries, secrets, account)
      : undefined,
  )
  for (const conversation of gone?.conversations ?? []) await part(conversation, gone?.locale ?? '')
}

const leavingAt = async (queries: Queries, account: string): Promise<number | undefined> => {
  const found = await queries
    .selectFrom('accounts')
    .select('delete_at')
    .where('id', '=', account)
    .where('state', '=', 'leaving')
    .executeTakeFirst()
  return found?.delete_at ?? undefined
}

/** One reminder for each time that an account is to leave: its id says for which. */
async function remind(queries: Queries, secrets: Secrets, account: string, at: number): Promise<void> {
  const until = await leavingAt(queries, account)
  if (until === undefined || until <= at) return
  const id = hash('sha256', `leaving-soon ${account} ${until}`, 'base64url').slice(0, 22)
  const known = await queries.selectFrom('changes').select('id').where('id', '=', id).executeTakeFirst()
  if (!known)
    await announce(queries, secrets, { id, account, what: { kind: 'leaving-soon', facts: { until } }, at })
}
