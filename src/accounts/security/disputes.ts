import { DAY, HOUR } from '../../../flows/durations.ts'
import { addressesOf } from '../addresses.ts'
import { chatsOf } from '../chats.ts'
import type { Directory } from '../store/directory.ts'
import { pageByPage } from '../store/pages.ts'
import type { Change, Database, DisputedWaysTable, Queries } from '../store/tables.ts'
import { readWays, wayOf, wayOfAddress, wayOfChat } from './ways.ts'

/** How long a dispute lasts after its account was recovered (ms): time to remove a way that a thief holds, too. */
export const DISPUTE_LIFE = 7 * DAY

/** How long a way that is no longer part of the account still counts in a dispute (ms). */
const REMOVED_COUNTS = 72 * HOUR

/** A dispute that is open, or was resolved less than a week ago. */
export interface Dispute {
  readonly account: string
  /** The earliest change that was disputed: only ways that were there before it count. */
  readonly change: string
  /** When that change was made. */
  readonly changedAt: number
  /** When a way last disputed a change. */
  readonly openedAt: number
  /** When the account was recovered; null while it is frozen. */
  readonly resolvedAt: number | null
  /** 2-step verification was on before that change. */
  readonly twoStep: boolean
  /** The newest time step of the authenticator from before that change that was accepted since. */
  readonly factorStep: number
  /** The ways that the last recovery of the account was proven with, see `ways.ts`. */
  readonly lastProven: readonly string[]
}

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
      openedAt: row.opened_at,
      resolvedAt: row.resolved_at,
      twoStep: row.two_step === 1,
      factorStep: Number(row.factor_step),
      lastProven: readWays(row.last_proven),
    }
  )
}

/** What protected the account before a change, as far as a dispute asks for it. */
interface Before {
  readonly addresses: readonly { readonly kind: 'email' | 'phone'; readonly value: string }[]
  readonly chats: readonly Readonly<Record<string, string | number | null>>[]
  readonly factors: readonly unknown[]
}

/**
 * From now on the account is recovered by more than one way, or after a wait that the owner can stop. A dispute that is
 * there already keeps its baseline if that is the older one.
 */
export async function openDispute(
  queries: Queries,
  { id, account, at: changedAt }: Pick<Change, 'id' | 'account' | 'at'>,
  before: Before,
  at: number,
): Promise<void> {
  const known = await disputeOf(queries, account, at)
  if (known && known.changedAt <= changedAt) {
    await queries
      .updateTable('disputes')
      .set({ resolved_at: null, opened_at: at })
      .where('account', '=', account)
      .execute()
    return
  }
  const last = (await resetsSince(queries, account, changedAt)).at(-1)
  for (const table of ['disputes', 'disputed_ways'] as const)
    await queries.deleteFrom(table).where('account', '=', account).execute()
  await queries
    .insertInto('disputes')
    .values({
      account,
      change: id,
      changed_at: changedAt,
      two_step: before.factors.length > 0 ? 1 : 0,
      last_proven: JSON.stringify(last ?? []),
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

/** The ways that each recovery of an account since then was proven with, the oldest first. */
export async function resetsSince(queries: Database, account: string, since: number): Promise<string[][]> {
  const resets = await queries
    .selectFrom('recoveries')
    .select('proven')
    .where('account', '=', account)
    .where('outcome', '=', 'reset')
    .where('ended_at', '>=', since)
    .orderBy('ended_at')
    .execute()
  return resets.map(({ proven }) => readWays(proven))
}

/** The account was recovered with these ways: from now on a claim with a part of them has to wait. */
export const resolveDispute = (
  queries: Queries,
  account: string,
  proven: readonly string[],
  at: number,
): Promise<unknown> =>
  queries
    .updateTable('disputes')
    .set({ last_proven: JSON.stringify(proven), resolved_at: at })
    .where('account', '=', account)
    .execute()

/**
 * The ways that were there before the disputed change: they are told, and they alone count, while the dispute lasts. Those
 * that are no longer part of the account do so for 72 hours.
 */
export async function disputedWaysOf(
  queries: Database,
  account: string,
  at: number,
): Promise<DisputedWaysTable[]> {
  const dispute = await disputeOf(queries, account, at)
  if (!dispute) return []
  const ways = await queries
    .selectFrom('disputed_ways')
    .selectAll()
    .where('account', '=', account)
    .orderBy('kind')
    .orderBy('value')
    .execute()
  if (dispute.openedAt > at - REMOVED_COUNTS) return ways
  const current = await currentWaysOf(queries, account)
  return ways.filter((way) => current.includes(wayOf(way)))
}

/** The addresses and chats that are part of an account now. */
export const currentWaysOf = async (queries: Database, account: string): Promise<string[]> => [
  ...(await addressesOf(queries, account)).map(wayOfAddress),
  ...(await chatsOf(queries, account)).map(({ conversation }) => wayOfChat(conversation)),
]

/**
 * The account that an address was removed from, while it counts in a dispute. An account whose owner has proven the
 * address since then comes first: look there before.
 */
export async function disputedOwnerOf(
  queries: Database,
  { kind, value }: { readonly kind: string; readonly value: string },
  at: number,
): Promise<string | undefined> {
  const found = await queries
    .selectFrom('disputed_ways')
    .selectAll()
    .where('kind', '=', kind as DisputedWaysTable['kind'])
    .where('value', '=', value)
    .executeTakeFirst()
  if (!found) return undefined
  const counted = await disputedWaysOf(queries, found.account, at)
  return counted.some((way) => way.kind === kind && way.value === value) ? found.account : undefined
}

/** Forgets disputes that are over, a page of them in one transaction. */
export async function purgeDisputes(directory: Directory, at: number, stopping?: AbortSignal): Promise<void> {
  await pageByPage(
    (rows) =>
      directory.transaction(async (queries) => {
        const over = await queries
          .selectFrom('disputes')
          .select('account')
          .where('resolved_at', '<=', at - DISPUTE_LIFE)
          .limit(rows)
          .execute()
        const accounts = ['', ...over.map(({ account }) => account)]
        await queries.deleteFrom('disputed_ways').where('account', 'in', accounts).execute()
        await queries.deleteFrom('disputes').where('account', 'in', accounts).execute()
        return { found: over.length }
      }),
    stopping,
  )
}
