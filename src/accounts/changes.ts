import { z } from 'zod'
import type { Secrets } from '../secrets/secrets.ts'
import { type Activity, addActivity } from './activity.ts'
import { hold } from './directory.ts'
import { addNotices } from './notices.ts'
import type { Change, Queries } from './tables.ts'

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
 * and chat into the hands of the courier, old ones included. From here to the end of the transaction nobody else
 * changes the protection of this account, so that each change is kept with what was there right before it.
 */
export async function announce(
  queries: Queries,
  secrets: Pick<Secrets, 'seal'>,
  { id, account, what, at, here }: Announcement,
): Promise<void> {
  await holdProtection(queries, account)
  const before = Buffer.from(JSON.stringify(await protectionOf(queries, account)))
  await queries
    .insertInto('changes')
    .values({
      id,
      account,
      kind: what.kind,
      facts: JSON.stringify(what.facts),
      before: Buffer.from(secrets.seal(before, sealedFor(id))).toString('base64'),
      at,
      undone_at: null,
    })
    .execute()
  await addActivity(queries, account, what, at)
  await addNotices(queries, { id, account, what, at, here, change: id })
}

/** One change at a time of what protects an account, until the transaction ends. */
export const holdProtection = (queries: Queries, account: string): Promise<void> =>
  hold(queries, `protection:${account}`)

/** What a snapshot is bound to: that of one change opens no other. */
const sealedFor = (change: string): string => `change ${change}`

const Row = z.record(z.string(), z.union([z.string(), z.number(), z.null()]))

/** Rows as the tables have them, whatever columns these come to have; named are those that count for taking back. */
const Protection = z.object({
  credentials: z.array(Row),
  addresses: z.array(
    z.looseObject({
      kind: z.enum(['email', 'phone']),
      value: z.string(),
      is_primary: z.number(),
      verified_at: z.number(),
    }),
  ),
  factors: z.array(z.looseObject({ seed: z.string(), last_step: z.number() })),
  recovery_codes: z.array(z.looseObject({ hash: z.string(), used_at: z.number().nullable() })),
  chats: z.array(Row),
})

/** Everything by which an owner is known: what is put back when a change is taken back. */
export type Protection = z.infer<typeof Protection>

/** What protects an account now. An authenticator that was never confirmed protects nothing. */
export async function protectionOf(queries: Queries, account: string): Promise<Protection> {
  const of = (table: 'credentials' | 'addresses' | 'recovery_codes' | 'chats') =>
    queries
      .selectFrom(table as 'chats')
      .selectAll()
      .where('account', '=', account)
      .execute()
  return Protection.parse({
    credentials: await of('credentials'),
    addresses: await of('addresses'),
    factors: await queries
      .selectFrom('factors')
      .selectAll()
      .where('account', '=', account)
      .where('confirmed_at', 'is not', null)
      .execute(),
    recovery_codes: await of('recovery_codes'),
    chats: await of('chats'),
  })
}

/**
 * What protected the account right before a change, or undefined if it is kept no longer.
 * @throws PorticoError `secret/unreadable` if the key that sealed it is none of ours any more.
 */
export function protectionBefore(
  secrets: Pick<Secrets, 'open'>,
  { id, before }: Pick<Change, 'id' | 'before'>,
): Protection | undefined {
  if (before === null) return undefined
  const opened = secrets.open(Buffer.from(before, 'base64'), sealedFor(id))
  return Protection.parse(JSON.parse(Buffer.from(opened).toString()))
}
