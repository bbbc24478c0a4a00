import { raiseOperatorAlert } from '../security/operator-alerts.ts'
import { type Directory, isPostgres } from '../store/directory.ts'
import type { Challenge, Database, Queries } from '../store/tables.ts'
import type { Bucket } from './bucket.ts'
import type { Limits, Share } from './limits.ts'

interface BudgetLimits {
  readonly sends: Pick<Limits['sends'], 'budget'>
}

/** Whose part of the hour's budget a code is counted on. */
export function shareOf(purpose: Challenge['purpose'], { by }: Bucket): Share {
  if (by !== 'stranger' || purpose === 'address' || purpose === 'recovery-check') return 'linked'
  return purpose === 'recovery' ? 'recovery' : 'strangers'
}

/** Slots of a share are added in so many at a time, when all that are there are in use. */
const ADDED = 100

/**
 * Takes one of the slots of a share, `budget.most` in all, of which none is used twice within `budget.per`. So the share
 * is never exceeded, and no sender waits for another one while free slots are left: each takes one that is not locked.
 * False: all are in use. `regardless`: a message that goes whatever was sent before takes the oldest slot then, so that
 * it counts for the messages after it.
 */
export async function takeSlot(
  queries: Queries,
  share: Share,
  at: number,
  { sends: { budget } }: BudgetLimits,
  regardless = false,
): Promise<boolean> {
  const most = budget.most[share]
  const free = { share, most, before: at - budget.per }
  if (await useSlot(queries, free, at, 'unlocked')) return true
  if (await addSlots(queries, share, most))
    return takeSlot(queries, share, at, { sends: { budget } }, regardless)
  if (await useSlot(queries, free, at, 'any')) return true
  return regardless && useSlot(queries, { share, most, before: at }, at, 'any')
}

interface Slots {
  readonly share: Share
  readonly most: number
  /** Last used then or earlier. */
  readonly before: number
}

/** Uses the slot that was used longest ago; `any`: waits for one that another transaction has locked. */
async function useSlot(
  queries: Queries,
  { share, most, before }: Slots,
  at: number,
  which: 'unlocked' | 'any',
): Promise<boolean> {
  const used = await queries
    .updateTable('budget_slots')
    .set({ used_at: at })
    .where('share', '=', share)
    .where('slot', '=', (eb) =>
      eb
        .selectFrom('budget_slots')
        .select('slot')
        .where('share', '=', share)
        .where('slot', '<', most)
        .where('used_at', '<=', before)
        .orderBy('used_at')
        .limit(1)
        .$if(isPostgres(queries), (slot) => slot.forUpdate())
        .$if(isPostgres(queries) && which === 'unlocked', (slot) => slot.skipLocked()),
    )
    .returning('slot')
    .executeTakeFirst()
  return used !== undefined
}

/** False: a share has as many slots as it may have. */
async function addSlots(queries: Queries, share: Share, most: number): Promise<boolean> {
  const last = await queries
    .selectFrom('budget_slots')
    .select('slot')
    .where('share', '=', share)
    .orderBy('slot', 'desc')
    .limit(1)
    .executeTakeFirst()
  const next = (last?.slot ?? -1) + 1
  if (next >= most) return false
  const count = Math.min(ADDED, most - next)
  await queries
    .insertInto('budget_slots')
    .values(Array.from({ length: count }, (_, n) => ({ share, slot: next + n, used_at: 0 })))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return true
}

/** The send that fills a share of the hour's budget, if there were so many. */
export async function shareFilledAt(
  queries: Database,
  share: Share,
  at: number,
  { sends: { budget } }: BudgetLimits,
): Promise<number | undefined> {
  const most = budget.most[share]
  const slots = await queries
    .selectFrom('budget_slots')
    .select(({ fn }) => [fn.countAll<number>().as('used'), fn.min('used_at').as('oldest')])
    .where('share', '=', share)
    .where('slot', '<', most)
    .where('used_at', '>', at - budget.per)
    .executeTakeFirstOrThrow()
  return Number(slots.used) < most ? undefined : Number(slots.oldest)
}

/** When a share has room again that has none now; in doubt, for another transaction just took the last slot, as late as can be. */
export const shareOpensAt = async (
  queries: Database,
  share: Share,
  at: number,
  limits: BudgetLimits,
): Promise<number> => ((await shareFilledAt(queries, share, at, limits)) ?? at) + limits.sends.budget.per

/** From this part of a share on the operator is warned, while nobody waits yet. */
const NEAR = 0.8

/** How much of each share of the hour's budget is used, from 0 to 1; the operator hears of those that are nearly spent. */
export async function watchBudget(
  { db, transaction }: Pick<Directory, 'db' | 'transaction'>,
  at: number,
  { sends: { budget } }: BudgetLimits,
): Promise<ReadonlyMap<Share, number>> {
  const slots = await db
    .selectFrom('budget_slots')
    .select(({ fn }) => ['share', fn.countAll<number | string>().as('used')])
    .where('used_at', '>', at - budget.per)
    .where((eb) =>
      eb.or(
        Object.entries(budget.most).map(([share, most]) =>
          eb('share', '=', share as Share).and('slot', '<', most),
        ),
      ),
    )
    .groupBy('share')
    .execute()
  const counts = new Map(slots.map(({ share, used }) => [share, Number(used)]))
  const shares = Object.entries(budget.most) as [Share, number][]
  for (const [share, most] of shares) {
    const used = counts.get(share) ?? 0
    if (used < NEAR * most) continue
    const facts = { share, used, most }
    await transaction((queries) =>
      raiseOperatorAlert(queries, { code: 'sends/budget-near', about: share, facts }, at),
    )
  }
  return new Map(shares.map(([share, most]) => [share, (counts.get(share) ?? 0) / most]))
}

/** A share of the hour's budget turns a message away: the operator hears of it. */
export const raiseBudgetAlert = (
  queries: Queries,
  share: Share,
  until: number,
  { budget }: Pick<Limits['sends'], 'budget'>,
  at: number,
): Promise<void> =>
  raiseOperatorAlert(
    queries,
    {
      code: 'sends/budget-spent',
      about: share,
      facts: { share, most: budget.most[share], until: new Date(until).toISOString() },
    },
    at,
  )
