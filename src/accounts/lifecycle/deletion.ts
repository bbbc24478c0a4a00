import { hash } from 'node:crypto'
import { DAY } from '../../../flows/durations.ts'
import type { Secrets } from '../../contracts/secrets.ts'
import { chatsOf } from '../chats.ts'
import { publish } from '../outbox.ts'
import { recordSecurityChange } from '../security/changes.ts'
import type { Directory } from '../store/directory.ts'
import type { Queries } from '../store/tables.ts'
import { eraseAccount } from './erase.ts'

/** How long before an account is deleted its owner is reminded (ms). */
const REMINDER = 2 * DAY

/** At most so many accounts in one round; the rest comes with the next one. */
const BATCH = 100

export interface DeletionParts {
  readonly directory: Directory
  readonly secrets: Secrets
  /** Forgets a conversation. If it throws, the account is not deleted yet; it may be called twice for one conversation. */
  readonly forget: (conversation: string) => Promise<void>
  /** Says goodbye in a chat whose account was deleted, in its owner's language. */
  readonly farewell: (conversation: string, locale: string) => Promise<void>
  /**
   * Reports what has kept one account from being deleted: it is tried again in the next round, and the others go on.
   */
  readonly report: (error: unknown) => void
}

/**
 * Deletes the accounts whose time has come, and once reminds the owners of those whose time comes soon. Several
 * processes may do it at once.
 */
export async function runDeletions(parts: DeletionParts, at: number): Promise<void> {
  const { directory, secrets, report } = parts
  const pendingDeletion = directory.db.selectFrom('accounts').select('id').where('delete_at', 'is not', null)
  const over = await pendingDeletion.where('delete_at', '<=', at).orderBy('delete_at').limit(BATCH).execute()
  for (const { id } of over) await deleteNow(parts, id, at).catch(report)
  const soon = await pendingDeletion
    .where('delete_at', '>', at)
    .where('delete_at', '<=', at + REMINDER)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('changes')
            .select('changes.id')
            .whereRef('changes.account', '=', 'accounts.id')
            .where('changes.kind', '=', 'deletion-soon'),
        ),
      ),
    )
    .orderBy('delete_at')
    .limit(BATCH)
    .execute()
  for (const { id } of soon) await directory.transaction((queries) => remind(queries, secrets, id, at))
}

/** Forgets the conversations first, since nothing says whose they were once the account is erased. */
async function deleteNow(
  { directory, secrets, forget, farewell }: DeletionParts,
  account: string,
  at: number,
): Promise<void> {
  for (const { conversation } of await chatsOf(directory.db, account)) await forget(conversation)
  const erased = await directory.transaction(async (queries) => {
    if (((await deletingAt(queries, account)) ?? at + 1) > at) return undefined
    const conversations = (await chatsOf(queries, account)).map(({ conversation }) => conversation)
    await publish(queries, { kind: 'account-deleted', account, facts: { conversations }, at })
    return eraseAccount(queries, secrets, account)
  })
  for (const conversation of erased?.conversations ?? []) await farewell(conversation, erased?.locale ?? '')
}

const deletingAt = async (queries: Queries, account: string): Promise<number | undefined> => {
  const found = await queries
    .selectFrom('accounts')
    .select('delete_at')
    .where('id', '=', account)
    .executeTakeFirst()
  return found?.delete_at ?? undefined
}

/** One reminder for each deletion that was scheduled: its id is made from the time of the deletion. */
async function remind(queries: Queries, secrets: Secrets, account: string, at: number): Promise<void> {
  const until = await deletingAt(queries, account)
  if (until === undefined || until <= at) return
  const id = hash('sha256', `leaving-soon ${account} ${until}`, 'base64url').slice(0, 22)
  const known = await queries.selectFrom('changes').select('id').where('id', '=', id).executeTakeFirst()
  if (!known)
    await recordSecurityChange(queries, secrets, {
      id,
      account,
      what: { kind: 'deletion-soon', facts: { until } },
      at,
    })
}
