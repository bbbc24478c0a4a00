import type { Expression, ExpressionBuilder, SqlBool } from 'kysely'
import type { Directory } from './directory.ts'
import { type Page, pageByPage } from './pages.ts'
import type { Queries, Tables } from './tables.ts'

/** Rows of a table that have no use any more, or a column that is to be wiped in them. */
export type Sweep = { readonly [Table in Swept]: SweepOf<Table> }[Swept]

type Swept = keyof typeof KEYS

interface SweepOf<Table extends Swept> {
  readonly table: Table
  /** The time by which the table is walked, from the oldest row on. An index must begin with it. */
  readonly by: string & keyof Tables[Table]
  /** Rows up to this time are looked at. */
  readonly until: number
  /** Which of them are over; all where it is left out. It is asked of one page of rows at a time. */
  readonly over?: (eb: ExpressionBuilder<Tables, Table>) => Expression<SqlBool>
  /** Only rows of which this is true are walked; an index must be for these rows alone. */
  readonly among?: readonly [column: string & keyof Tables[Table], is: 'is' | 'is not']
  /** The column that is set to null; left out: the row is deleted. */
  readonly wipe?: string & keyof Tables[Table]
}

/** What tells the rows of each table apart. */
const KEYS = {
  attempts: 'key',
  challenges: 'id',
  changes: 'id',
  factors: 'account',
  idempotency: 'key',
  messages: 'id',
  notifications: 'id',
  operator_alerts: 'cause',
  operator_acts: 'id',
  outbox: 'id',
  passkey_challenges: 'digest',
  recoveries: 'id',
  sends: 'key',
  sessions: 'digest',
  openid_grants: 'id',
  openid_records: 'id',
  sign_in_requests: 'id',
  tickets: 'id',
} as const satisfies Partial<{ [Table in keyof Tables]: keyof Tables[Table] }>

/** Where a walk is. */
interface Place {
  readonly at: number
  readonly key: string
}

/**
 * Walks a table page by page, each a transaction of its own: however many rows there are, no transaction is long, none
 * waits long for another, and what was done stays done if a later one fails.
 */
export async function carryOut(directory: Directory, sweep: Sweep, stopping?: AbortSignal): Promise<void> {
  let from: Place = { at: Number.MIN_SAFE_INTEGER, key: '' }
  await pageByPage(async (rows) => {
    const swept = await directory.transaction((queries) => sweepPage(queries, sweep, from, rows))
    from = swept.last ?? from
    return swept
  }, stopping)
}

/** Sweeps one page; `last`: where the next one begins. */
async function sweepPage(
  queries: Queries,
  sweep: Sweep,
  from: Place,
  most: number,
): Promise<Page & { readonly last?: Place }> {
  // One of several tables is swept by the same statements: they are typed for one whose columns have the same types.
  const { table, by, until, over, among, wipe } = sweep as unknown as SweepOf<'sends'>
  const key = KEYS[sweep.table] as 'key'
  const rows = await queries
    .selectFrom(table)
    .select([`${key} as key`, `${by as 'at'} as at`])
    .where(by as 'at', '<=', until)
    .where(by as 'at', '>=', from.at)
    .where((eb) => eb.or([eb(by as 'at', '>', from.at), eb(key, '>', from.key)]))
    .$if(among !== undefined, (query) => query.where(among?.[0] ?? by, among?.[1] ?? 'is not', null as never))
    .orderBy(by)
    .orderBy(key)
    .limit(most)
    .execute()
  const last = rows.at(-1)
  if (!last) return { found: 0 }
  const keys = rows.map((row) => row.key)
  if (wipe)
    await queries
      .updateTable(table)
      .set({ [wipe]: null })
      .where(key, 'in', keys)
      .$if(over !== undefined, (query) => query.where((eb) => over?.(eb) ?? eb.lit(true)))
      .execute()
  else
    await queries
      .deleteFrom(table)
      .where(key, 'in', keys)
      .$if(over !== undefined, (query) => query.where((eb) => over?.(eb) ?? eb.lit(true)))
      .execute()
  return { found: rows.length, last }
}
