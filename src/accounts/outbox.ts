import { randomUUID } from 'node:crypto'
import { type Selectable, sql } from 'kysely'
import { advisoryLock } from './store/directory.ts'
import type { Database, OutboxTable, Queries } from './store/tables.ts'

/** What a program beside Portico may hear of: kinds of activity, and that an account was deleted. */
export const PUBLISHED = [
  'account-created',
  'password-changed',
  'password-reset',
  'address-added',
  'address-removed',
  'address-primary',
  'two-step-on',
  'two-step-off',
  'chat-linked',
  'chat-unlinked',
  'passkey-added',
  'passkey-removed',
  'signed-in',
  'deletion-requested',
  'deletion-cancelled',
  'account-deleted',
] as const

export type PublishedKind = (typeof PUBLISHED)[number]

const published: ReadonlySet<string> = new Set(PUBLISHED)

/** One event in the outbox. */
export type Published = Selectable<OutboxTable>

export interface Publishing {
  readonly kind: string
  readonly account: string
  readonly facts: object
  readonly at: number
}

/**
 * Puts what happened into the outbox, in the transaction in which it happens: it is there if and only if it did happen.
 * Nothing is written where no program listens.
 */
export async function publish(queries: Queries, { kind, account, facts, at }: Publishing): Promise<void> {
  if (!published.has(kind)) return
  const now = sql<number>`cast(${at} as bigint)`
  await queries
    .insertInto('outbox')
    .columns(['id', 'kind', 'account', 'facts', 'at', 'due_at'])
    .expression((eb) =>
      eb
        .selectFrom('outbox_listeners')
        .innerJoin('accounts', (join) => join.on('accounts.id', '=', account))
        .select([
          sql<string>`cast(${randomUUID()} as text)`.as('id'),
          sql<string>`cast(${kind} as text)`.as('kind'),
          'accounts.number as account',
          sql<string>`cast(${JSON.stringify(facts)} as text)`.as('facts'),
          now.as('at'),
          now.as('due_at'),
        ])
        .limit(1),
    )
    .execute()
}

/** From now on the outbox is filled. */
export async function listenToOutbox(db: Database, at: number): Promise<void> {
  await db
    .insertInto('outbox_listeners')
    .values({ name: 'host', since: at })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ since: at }))
    .execute()
}

/** What is due, the oldest first; no other process takes it before `until`, and it is tried again then. */
export async function takeFromOutbox(
  queries: Queries,
  at: number,
  until: number,
  limit: number,
): Promise<readonly Published[]> {
  await advisoryLock(queries, 'outbox')
  const due = await queries
    .selectFrom('outbox')
    .selectAll()
    .where('due_at', '<=', at)
    .orderBy('at')
    .orderBy('id')
    .limit(limit)
    .execute()
  if (due.length === 0) return []
  await queries
    .updateTable('outbox')
    .set(({ eb }) => ({ due_at: until, tries: eb('tries', '+', 1) }))
    .where(
      'id',
      'in',
      due.map(({ id }) => id),
    )
    .execute()
  return due
}

/** It was delivered. */
export async function removeFromOutbox(db: Database, id: string): Promise<void> {
  await db.deleteFrom('outbox').where('id', '=', id).execute()
}

/** It was not taken: it is tried again then. */
export async function postponeInOutbox(db: Database, id: string, dueAt: number): Promise<void> {
  await db.updateTable('outbox').set({ due_at: dueAt }).where('id', '=', id).execute()
}
