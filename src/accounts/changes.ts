import type { Secrets } from '../secrets/secrets.ts'
import { type Activity, addActivity } from './activity.ts'
import { addNotices } from './notices.ts'
import type { Queries } from './tables.ts'

/** What "this was not me" can take back, for so long (ms). */
export const UNDO_LIFE = 72 * 60 * 60 * 1000

export interface Announcement {
  /** Of this change and no other, from {@link file://../effects/ids.ts}; the same if it is performed once more. */
  readonly id: string
  /** The account's inner id. */
  readonly account: string
  readonly what: Activity
  /** epoch ms */
  readonly at: number
  /** The chat in which it is done: it sees what happened on its screen. */
  readonly here?: string | undefined
}

/**
 * To be called in the transaction of every change of what protects an account, before the change is made: keeps what
 * protected it until now, so that it can be taken back, writes the activity down, and puts a notice for every address
 * and chat into the hands of the courier, old ones included.
 */
export async function announce(
  queries: Queries,
  secrets: Pick<Secrets, 'seal'>,
  { id, account, what, at, here }: Announcement,
): Promise<void> {
  const before = Buffer.from(
    secrets.seal(Buffer.from(JSON.stringify(await protection(queries, account))), about(id)),
  )
  await queries
    .insertInto('changes')
    .values({
      id,
      account,
      kind: what.kind,
      facts: JSON.stringify(what.facts),
      before: before.toString('base64'),
      at,
      undone_at: null,
    })
    .execute()
  await addActivity(queries, account, what, at)
  await addNotices(queries, { id, account, what, at, here, change: id })
}

/** What a sealed snapshot is bound to. */
export const about = (change: string): string => `change ${change}`

/** Everything by which an owner is known: what is put back when a change is taken back. */
export async function protection(queries: Queries, account: string) {
  const of = <Table extends 'credentials' | 'addresses' | 'factors' | 'recovery_codes' | 'chats'>(
    table: Table,
  ) =>
    queries
      .selectFrom(table as 'chats')
      .selectAll()
      .where('account', '=', account)
      .execute()
  return {
    credentials: await of('credentials'),
    addresses: await of('addresses'),
    factors: await of('factors'),
    recovery_codes: await of('recovery_codes'),
    chats: await of('chats'),
  }
}
