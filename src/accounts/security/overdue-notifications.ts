import type { Database, NotificationsTable } from '../store/tables.ts'

/** For how long (ms) the notification has been due that waits longest, of each kind of receiver that any waits for. */
export async function overdueNotifications(
  db: Database,
  at: number,
): Promise<Partial<Readonly<Record<NotificationsTable['to_kind'], number>>>> {
  const oldest = await db
    .selectFrom('notifications')
    .select(({ fn }) => ['to_kind', fn.min('due_at').as('since')])
    .where('ended_at', 'is', null)
    .groupBy('to_kind')
    .execute()
  return Object.fromEntries(oldest.map(({ to_kind, since }) => [to_kind, Math.max(0, at - Number(since))]))
}
