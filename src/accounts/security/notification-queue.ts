import type { AccountEvent } from '../../../flows/common/notification.ts'
import type { Secrets } from '../../contracts/secrets.ts'
import { advisoryLock, type Directory } from '../store/directory.ts'
import type { Database, NotificationRow, NotificationsTable, Queries } from '../store/tables.ts'
import { type Limits, limits as standard } from '../throttling/limits.ts'
import { grantNotification, messageOf } from '../throttling/notification-sends.ts'
import { discountSms } from '../throttling/sms-blocks.ts'
import { eventOf, REVERT_WINDOW, type Recipient, revertTokenOf } from './notifications.ts'

/** A notification that a courier has claimed: until its lease ends no other courier sends it. */
export interface ClaimedNotification extends Recipient {
  readonly id: string
  readonly account: string
  readonly locale: string
  /** The owner's region, for times in their time zone. */
  readonly region: string
  /** The account ID. */
  readonly number: string
  readonly event: AccountEvent
  /** How often it has been claimed, this time included. */
  readonly attempts: number
  /** Token of the page on which the change can be reverted; absent where there is nothing to revert any more. */
  readonly token?: string
}

export interface Claiming {
  readonly kinds: readonly NotificationsTable['to_kind'][]
  readonly most: number
  readonly at: number
  /** ms; must be longer than any sending takes. */
  readonly lease: number
}

/**
 * Claims notifications that are due: grave ones first, and every account in its turn, so that those of one account
 * never stand before those of another. Of several processes at once, each notification goes to one: `due_at` is checked and
 * set to the end of the lease in one statement. Mails and SMS for which the ledger has no room are put off. Nothing is
 * written where nothing is due.
 */
export async function claimNotifications(
  {
    directory,
    secrets,
    limits = standard,
  }: { readonly directory: Directory; readonly secrets: Secrets; readonly limits?: Limits | undefined },
  claiming: Claiming,
): Promise<ClaimedNotification[]> {
  const { db } = directory
  const { at, lease } = claiming
  const due = await nextInTurn(db, claiming)
  if (due.length === 0) return []
  const rows = await directory.transaction(async (queries) => {
    const granted = await grantDue(queries, due, at, limits)
    if (granted.length === 0) return []
    return queries
      .updateTable('notifications')
      .set((eb) => ({
        due_at: at + lease,
        attempts: eb('attempts', '+', 1),
        key_id: eb.fn.coalesce('key_id', eb.val(secrets.current)),
      }))
      .where('id', 'in', granted)
      .where('ended_at', 'is', null)
      .where('due_at', '<=', at)
      .returningAll()
      .execute()
  })
  if (rows.length === 0) return []
  const { owners, undoable } = await aboutNotifications(db, rows, at)
  return rows
    .sort((a, b) => due.indexOf(a.id) - due.indexOf(b.id))
    .map((row) => ({
      id: row.id,
      account: row.account,
      to_kind: row.to_kind,
      to_value: row.to_value,
      locale: row.locale,
      region: owners.get(row.account)?.region ?? '',
      number: owners.get(row.account)?.number ?? '',
      event: eventOf(row),
      attempts: row.attempts,
      ...(row.change !== null && undoable.has(row.change) && { token: revertTokenOf(secrets, row) }),
    }))
}

/**
 * So many are looked at in one round, of each way to send them and gravity, the longest due first. Enough for every
 * account to have its turn: those that may not go yet are put off, with all that are like them, and make room.
 */
const LOOKED_AT = 1_000

/** Of one kind, the oldest for each mailbox and number only: the ledger decides about one after the other. */
async function nextInTurn(db: Database, { kinds, most, at }: Claiming): Promise<string[]> {
  const due: Due[] = []
  for (const kind of kinds)
    for (const grave of [1, 0])
      due.push(
        ...(await db
          .selectFrom('notifications')
          .select(['id', 'account', 'kind', 'to_kind', 'to_value', 'grave', 'at', 'due_at'])
          .where('ended_at', 'is', null)
          .where('to_kind', '=', kind)
          .where('grave', '=', grave)
          .where('due_at', '<=', at)
          .orderBy('due_at')
          .orderBy('id')
          .limit(LOOKED_AT)
          .execute()),
      )
  const turns = [...Map.groupBy(due, ({ account }) => account).values()].flatMap((ofAccount) =>
    ofAccount.sort(byTurn).map((one, turn) => ({ ...one, turn })),
  )
  const oldest = new Map(
    turns.toSorted((a, b) => b.at - a.at || compare(b.id, a.id)).map((one) => [alike(one), one]),
  )
  return turns
    .filter((one) => one.to_kind === 'chat' || oldest.get(alike(one)) === one)
    .sort((a, b) => b.grave - a.grave || a.turn - b.turn || byTurn(a, b))
    .slice(0, most)
    .map(({ id }) => id)
}

type Due = Pick<
  NotificationRow,
  'id' | 'account' | 'kind' | 'to_kind' | 'to_value' | 'grave' | 'at' | 'due_at'
>

const byTurn = (a: Due, b: Due): number => b.grave - a.grave || a.due_at - b.due_at || compare(a.id, b.id)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const alike = ({ account, kind, to_kind, to_value }: Due): string =>
  JSON.stringify([account, kind, to_kind, to_value])

/** Which of them may go now. A message that was granted once needs no second grant to be tried again. */
async function grantDue(
  queries: Queries,
  ids: readonly string[],
  at: number,
  limits: Limits,
): Promise<string[]> {
  await advisoryLock(queries, 'notifications')
  const due = await queries
    .selectFrom('notifications')
    .selectAll()
    .where('id', 'in', ids)
    .where('ended_at', 'is', null)
    .where('due_at', '<=', at)
    .execute()
  const granted: string[] = []
  for (const row of due) {
    if (row.to_kind !== 'chat' && row.attempts === 0) {
      const full = await grantNotification(queries, row, at, limits)
      if (full) {
        await putOff(queries, row, at, full.until)
        continue
      }
      if (row.due_at > row.at) await foldWaiting(queries, row, at)
    }
    granted.push(row.id)
  }
  return granted
}

type Alike = Pick<NotificationRow, 'id' | 'account' | 'kind' | 'to_kind' | 'to_value'>

/** Those of one kind to one destination that no courier has tried yet. */
const updateAlike = (queries: Queries, { account, kind, to_kind, to_value }: Alike) =>
  queries
    .updateTable('notifications')
    .where('account', '=', account)
    .where('kind', '=', kind)
    .where('to_kind', '=', to_kind)
    .where('to_value', '=', to_value)
    .where('attempts', '=', 0)
    .where('ended_at', 'is', null)

/** All of one kind to one destination, so that they are looked at once when the time has come. */
const putOff = (queries: Queries, alike: Alike, at: number, until: number) =>
  updateAlike(queries, alike).set({ due_at: until }).where('due_at', '<=', at).execute()

/** What had to wait is told with the oldest of its kind: "and 12 more". */
async function foldWaiting(queries: Queries, oldest: Alike, at: number): Promise<void> {
  const folded = await updateAlike(queries, oldest)
    .set({ ended_at: at, outcome: 'folded' })
    .where('at', '<=', at)
    .where('id', '!=', oldest.id)
    .returning('id')
    .execute()
  await queries
    .updateTable('notifications')
    .set({ more: folded.length })
    .where('id', '=', oldest.id)
    .execute()
}

/** Who their owners are, and which of their changes can still be taken back. */
async function aboutNotifications(db: Database, rows: readonly NotificationRow[], at: number) {
  const accounts = await db
    .selectFrom('accounts')
    .select(['id', 'region', 'number'])
    .where('id', 'in', [...new Set(rows.map(({ account }) => account))])
    .execute()
  const changes = await db
    .selectFrom('changes')
    .select('id')
    .where('id', 'in', ['', ...rows.flatMap(({ change }) => change ?? [])])
    .where('reverted_at', 'is', null)
    .where('at', '>', at - REVERT_WINDOW)
    .execute()
  return {
    owners: new Map(accounts.map(({ id, ...owner }) => [id, owner])),
    undoable: new Set(changes.map(({ id }) => id)),
  }
}

/** Ends a notification: it was sent, its receiver cannot be reached, or there is nothing to say any more. */
export async function endNotification(
  queries: Queries,
  id: string,
  outcome: NonNullable<NotificationsTable['outcome']>,
  at: number,
): Promise<void> {
  await queries
    .updateTable('notifications')
    .set({ ended_at: at, outcome })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .execute()
  if (outcome === 'refused') await discountSms(queries, messageOf({ id }))
}

/** It was not delivered: it is due again at `dueAt`, unless another courier has claimed it since. */
export async function postponeNotification(
  queries: Queries,
  { id, attempts }: Pick<ClaimedNotification, 'id' | 'attempts'>,
  dueAt: number,
): Promise<void> {
  await queries
    .updateTable('notifications')
    .set({ due_at: dueAt })
    .where('id', '=', id)
    .where('attempts', '=', attempts)
    .where('ended_at', 'is', null)
    .execute()
}
