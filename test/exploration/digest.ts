import { HOUR } from '../../flows/durations.ts'
import type { Moment } from './world.ts'

/** What tells one state from another: no ids, and ages in hours. `factors`: whose second factor there is. */
export function digestOf(
  { rows, now }: Moment,
  pressed: ReadonlySet<string>,
  factors: readonly boolean[],
): string {
  const hours = (at: unknown) =>
    at === null || at === undefined
      ? null
      : Math.max(-72, Math.min(96, Math.round((Number(at) - now) / HOUR)))
  const of = (table: string, ...columns: string[]) =>
    (rows[table] ?? []).map((row) => columns.map((column) => row[column]))
  const alerts = (rows.notifications ?? []).filter(({ id }) => pressed.has(String(id)))
  return JSON.stringify([
    of('accounts', 'state'),
    (rows.challenges ?? [])
      .filter(({ purpose }) => purpose === 'address')
      .map(({ spent_at, used_at }) => [spent_at !== null, used_at !== null]),
    (rows.accounts ?? []).map(({ recovered_at }) => hours(recovered_at)),
    of('credentials', 'hash').map(([hash]) => String(hash).replace(/ \d+$/, '')),
    of('addresses', 'value'),
    of('chats', 'conversation'),
    of('passkeys', 'name'),
    (rows.factors ?? []).map(({ confirmed_at }) => confirmed_at !== null),
    factors,
    (rows.recoveries ?? [])
      .filter(({ ended_at }) => ended_at === null)
      .map((row) => [
        row.conversation,
        row.proven,
        row.factor_proven_at !== null,
        hours(row.hold_until),
        hours(row.expires_at),
      ]),
    (rows.changes ?? []).map((row) => [row.kind, hours(row.at), row.reverted_at !== null, row.disputed_by]),
    alerts.map(({ kind, to_value, at }) => [kind, to_value, hours(at)]),
    (rows.disputes ?? []).map((row) => [
      row.last_proven,
      hours(row.changed_at),
      hours(row.opened_at),
      hours(row.resolved_at),
    ]),
  ])
}
