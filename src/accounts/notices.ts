import type { Activity } from './activity.ts'
import type { NoticesTable, Queries } from './tables.ts'

export interface Notifying {
  /** Beginning of the notices' own ids. */
  readonly id: string
  readonly account: string
  readonly what: Activity
  readonly at: number
  /** Not before (epoch ms); at once where it is left out. */
  readonly due?: number
  /** A chat that need not be told. */
  readonly here?: string | undefined
  /** What "this was not me" takes back. */
  readonly change?: string
}

/** One notice for every verified address and every chat of an account as they are now. */
export async function addNotices(
  queries: Queries,
  { id, account, what, at, due = at, here, change }: Notifying,
): Promise<void> {
  const { locale } = await queries
    .selectFrom('accounts')
    .select('locale')
    .where('id', '=', account)
    .executeTakeFirstOrThrow()
  const addresses = await queries
    .selectFrom('addresses')
    .select(['kind', 'value'])
    .where('account', '=', account)
    .execute()
  const chats = await queries
    .selectFrom('chats')
    .select('conversation')
    .where('account', '=', account)
    .execute()
  const ways: Pick<NoticesTable, 'to_kind' | 'to_value'>[] = [
    ...addresses.map(({ kind, value }) => ({ to_kind: kind, to_value: value })),
    ...chats
      .filter(({ conversation }) => conversation !== here)
      .map(({ conversation }) => ({ to_kind: 'chat' as const, to_value: conversation })),
  ]
  if (ways.length === 0) return
  await queries
    .insertInto('notices')
    .values(
      ways.map((way, n) => ({
        id: `${id}.${n}`,
        account,
        change: change ?? null,
        kind: what.kind,
        facts: JSON.stringify(what.facts),
        ...way,
        locale,
        at,
        due,
        ended_at: null,
        ended_by: null,
      })),
    )
    .execute()
}
