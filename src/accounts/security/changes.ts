import { z } from 'zod'
import type { Secrets } from '../../contracts/secrets.ts'
import { isOlder, opened } from '../../secrets/rotate.ts'
import { type Activity, addActivity } from '../activity.ts'
import { factorOf, isSeedOlder, resealedSeed } from '../proofs/factors.ts'
import { advisoryLock } from '../store/directory.ts'
import type { Change, Queries } from '../store/tables.ts'
import { addNotifications } from './notifications.ts'

export interface SecurityChange {
  /** Of this change and no other, from {@link file://../effects/ids.ts}; the same if it is performed once more. */
  readonly id: string
  /** The account's inner id. */
  readonly account: string
  readonly what: Activity
  readonly at: number
  /** The chat in which it is done: it sees what happened on its screen and is not notified. */
  readonly here?: string | undefined
  /** Whose chat that is, where it is not linked. */
  readonly title?: string | undefined
}

/**
 * Records a change of what protects an account, in the transaction of the change and before it is made: keeps the
 * protection as it is until now, so that it can be put back, writes the activity, and adds a notification for every
 * address and chat, removed ones included. From here to the end of the transaction no other change of this account's
 * protection is made, so that each is kept with the state right before it.
 */
export async function recordSecurityChange(
  queries: Queries,
  secrets: Secrets,
  { id, account, what, at, here, title }: SecurityChange,
): Promise<void> {
  await lockProtection(queries, account)
  await resealOldSeed(queries, secrets, account)
  const before = await protectionOf(queries, account)
  await queries
    .insertInto('changes')
    .values({
      id,
      account,
      kind: what.kind,
      facts: JSON.stringify(what.facts),
      before: sealed(secrets, id, before),
      at,
      reverted_at: null,
    })
    .execute()
  await addActivity(queries, account, what, at)
  await addNotifications(queries, { id, account, what, at, here, title, change: id })
}

/** One change at a time of what protects an account, until the transaction ends. */
export const lockProtection = (queries: Queries, account: string): Promise<void> =>
  advisoryLock(queries, `protection:${account}`)

/** What a snapshot is bound to: that of one change opens no other. */
const sealedFor = (change: string): string => `change ${change}`

const sealed = (secrets: Pick<Secrets, 'seal'>, change: string, before: Protection): string =>
  Buffer.from(secrets.seal(Buffer.from(JSON.stringify(before)), sealedFor(change))).toString('base64')

const Row = z.record(z.string(), z.union([z.string(), z.number(), z.null()]))

/**
 * Rows as the tables have them, with whatever columns later versions add; named are the columns that reverting reads.
 */
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
  passkeys: z.array(z.looseObject({ id: z.string() })),
})

/** Everything by which an owner is known: what is put back when a change is taken back. */
export type Protection = z.infer<typeof Protection>

/** What protects an account now. An authenticator that was never confirmed protects nothing. */
export async function protectionOf(queries: Queries, account: string): Promise<Protection> {
  const of = (table: 'credentials' | 'addresses' | 'recovery_codes' | 'chats' | 'passkeys') =>
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
    passkeys: await of('passkeys'),
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

/**
 * Seals the seed of an account with the current key if an older one has sealed it. To be called where a seed is used.
 */
export async function resealOldSeed(queries: Queries, secrets: Secrets, account: string): Promise<void> {
  const factor = await factorOf(queries, account)
  if (factor && isSeedOlder(secrets, factor)) await reseal(queries, secrets, account)
}

/**
 * Seals with the current key all that older ones of ours have sealed for an account: its seed, and what protected it
 * before each change. What was one seed stays one in all of them, since seeds are told apart by how they are sealed.
 * True if there was anything to do.
 */
export async function reseal(queries: Queries, secrets: Secrets, account: string): Promise<boolean> {
  await lockProtection(queries, account)
  const seeds = new Map<string, string>()
  const reseal = (seed: string): string => {
    const made = seeds.get(seed) ?? resealedSeed(secrets, { account, seed })
    seeds.set(seed, made)
    return made
  }
  let done = false
  const factor = await factorOf(queries, account)
  if (factor && reseal(factor.seed) !== factor.seed) {
    const seed = reseal(factor.seed)
    await queries.updateTable('factors').set({ seed }).where('account', '=', account).execute()
    done = true
  }
  for (const { id, before } of await snapshotsOf(queries, account)) {
    const kept = Buffer.from(before ?? '', 'base64')
    const plain = opened(secrets, kept, sealedFor(id))
    if (!plain) continue
    const was = Protection.parse(JSON.parse(Buffer.from(plain).toString()))
    const factors = was.factors.map((factor) => ({ ...factor, seed: reseal(factor.seed) }))
    if (!isOlder(secrets, kept) && factors.every(({ seed }, index) => seed === was.factors[index]?.seed))
      continue
    const renewed = sealed(secrets, id, { ...was, factors })
    await queries.updateTable('changes').set({ before: renewed }).where('id', '=', id).execute()
    done = true
  }
  return done
}

const snapshotsOf = (queries: Queries, account: string): Promise<Pick<Change, 'id' | 'before'>[]> =>
  queries
    .selectFrom('changes')
    .select(['id', 'before'])
    .where('account', '=', account)
    .where('before', 'is not', null)
    .execute()
