import { z } from 'zod'
import { addressId } from '../addresses.ts'
import type { Directory } from '../store/directory.ts'
import { PAGE } from '../store/sweep.ts'
import type { Change, Database, DisputedWaysTable, Queries } from '../store/tables.ts'

/** How long a dispute lasts after an owner has got back in (ms): time to remove a way that somebody else holds. */
export const DISPUTE_LIFE = 7 * 24 * 60 * 60 * 1000

/** A dispute that is open, or was resolved a short while ago. */
export interface Dispute {
  readonly account: string
  /** The earliest change that was disputed: what protected the account before it is the baseline. */
  readonly change: string
  /** When that change was made. */
  readonly changedAt: number
  /** The ways that the last recovery of the account was proven with, by {@link wayOfAddress} and the like. */
  readonly lastProven: readonly string[]
  readonly resolvedAt: number | null
}

/** How a way is called in the proofs of a recovery. */
export const wayOfAddress = addressId
export const wayOfChat = (conversation: string): string => `chat ${conversation}`
export const FACTOR_WAY = 'factor'
export const wayOf = ({ account, kind, value }: DisputedWaysTable): string =>
  kind === 'chat' ? wayOfChat(value) : wayOfAddress({ account, kind, value })

const Ways = z.array(z.string())
export const readWays = (json: string): string[] => Ways.parse(JSON.parse(json))

export async function disputeOf(
  queries: Database,
  account: string,
  at: number,
): Promise<Dispute | undefined> {
  const row = await queries
    .selectFrom('disputes')
    .selectAll()
    .where('account', '=', account)
    .where((eb) => eb.or([eb('resolved_at', 'is', null), eb('resolved_at', '>', at - DISPUTE_LIFE)]))
    .executeTakeFirst()
  return (
    row && {
      account,
      change: row.change,
      changedAt: row.changed_at,
      lastProven: readWays(row.last_proven),
      resolvedAt: row.resolved_at,
    }
  )
}

/** The addresses and chats that were there before a change. */
interface WaysBefore {
  readonly addresses: readonly { readonly kind: 'email' | 'phone'; readonly value: string }[]
  readonly chats: readonly Readonly<Record<string, string | number | null>>[]
}

/**
 * From now on nobody gets into the account by one way alone without a wait that any other way can stop. A dispute that
 * is there already keeps its baseline if that is the older one. `before`: what protected the account before the change.
 */
export async function openDispute(
  queries: Queries,
  { id, account, at: changedAt }: Pick<Change, 'id' | 'account' | 'at'>,
  before: WaysBefore,
  at: number,
): Promise<void> {
  const known = await disputeOf(queries, account, at)
  if (known && known.changedAt <= changedAt) {
    await queries.updateTable('disputes').set({ resolved_at: null }).where('account', '=', account).execute()
    return
  }
  await endDispute(queries, account)
  await queries
    .insertInto('disputes')
    .values({
      account,
      change: id,
      changed_at: changedAt,
      last_proven: JSON.stringify(await lastResetWays(queries, account, changedAt)),
      opened_at: at,
      resolved_at: null,
    })
    .execute()
  const ways = [
    ...before.addresses.map(({ kind, value }) => ({ account, kind, value })),
    ...before.chats.map(({ conversation }) => ({
      account,
      kind: 'chat' as const,
      value: String(conversation),
    })),
  ]
  if (ways.length > 0) await queries.insertInto('disputed_ways').values(ways).execute()
}

/** The ways that the last recovery of an account was proven with, if it was recovered since then. */
export async function lastResetWays(queries: Queries, account: string, since: number): Promise<string[]> {
  const last = await queries
    .selectFrom('recoveries')
    .select('proven')
    .where('account', '=', account)
    .where('outcome', '=', 'reset')
    .where('ended_at', '>=', since)
    .orderBy('ended_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return last ? readWays(last.proven) : []
}

async function endDispute(queries: Queries, account: string): Promise<void> {
  for (const table of ['disputes', 'disputed_ways'] as const)
    await queries.deleteFrom(table).where('account', '=', account).execute()
}

/**
 * Somebody got back in by these ways: whoever holds no more than they do can undo it only after a wait. A way that had been
 * taken away before counts no longer: whoever has shown more has let it stay away.
 */
export async function resolveDispute(
  queries: Queries,
  account: string,
  proven: readonly string[],
  at: number,
): Promise<void> {
  await queries
    .updateTable('disputes')
    .set({ last_proven: JSON.stringify(proven), resolved_at: at })
    .where('account', '=', account)
    .execute()
  for (const [kinds, table, column] of [
    [['email', 'phone'], 'addresses', 'value'],
    [['chat'], 'chats', 'conversation'],
  ] as const)
    await queries
      .deleteFrom('disputed_ways')
      .where('account', '=', account)
      .where('kind', 'in', kinds)
      .where('value', 'not in', (eb) =>
        eb
          .selectFrom(table as 'addresses')
          .select(column as 'value')
          .where('account', '=', account),
      )
      .execute()
}

/** The ways that were there before the disputed change; all of them are told, and count, while the dispute lasts. */
export const disputedWaysOf = (
  queries: Database,
  account: string,
  at: number,
): Promise<DisputedWaysTable[]> =>
  queries
    .selectFrom('disputed_ways')
    .selectAll('disputed_ways')
    .innerJoin('disputes', 'disputes.account', 'disputed_ways.account')
    .where('disputed_ways.account', '=', account)
    .where((eb) => eb.or([eb('resolved_at', 'is', null), eb('resolved_at', '>', at - DISPUTE_LIFE)]))
    .orderBy('disputed_ways.kind')
    .orderBy('disputed_ways.value')
    .execute()

/** Whether a way may dispute what the last recovery in this dispute has done: it was there, and was not shown for it. */
export async function mayDispute(
  queries: Database,
  { account, lastProven }: Dispute,
  way: string,
  at: number,
): Promise<boolean> {
  if (lastProven.includes(way)) return false
  return (await disputedWaysOf(queries, account, at)).some((old) => wayOf(old) === way)
}

/**
 * The account that an address was removed from while a dispute about it lasts. Whoever has proven the address for an
 * account of their own since then comes first: look there before.
 */
export async function disputedOwnerOf(
  queries: Database,
  { kind, value }: { readonly kind: string; readonly value: string },
  at: number,
): Promise<string | undefined> {
  const found = await queries
    .selectFrom('disputed_ways')
    .innerJoin('disputes', 'disputes.account', 'disputed_ways.account')
    .select('disputes.account')
    .where('kind', '=', kind as DisputedWaysTable['kind'])
    .where('value', '=', value)
    .where((eb) => eb.or([eb('resolved_at', 'is', null), eb('resolved_at', '>', at - DISPUTE_LIFE)]))
    .executeTakeFirst()
  return found?.account
}

/** Forgets disputes that are over, a page of them in one transaction. */
export async function purgeDisputes(directory: Directory, at: number, stopping?: AbortSignal): Promise<void> {
  for (let forgotten = PAGE; forgotten === PAGE && !stopping?.aborted; )
    forgotten = await directory.transaction(async (queries) => {
      const over = await queries
        .selectFrom('disputes')
        .select('account')
        .where('resolved_at', '<=', at - DISPUTE_LIFE)
        .limit(PAGE)
        .execute()
      const accounts = ['', ...over.map(({ account }) => account)]
      await queries.deleteFrom('disputed_ways').where('account', 'in', accounts).execute()
      await queries.deleteFrom('disputes').where('account', 'in', accounts).execute()
      return over.length
    })
}
