import { MINUTE, YEAR } from '../../../flows/durations.ts'
import type { Directory } from '../store/directory.ts'
import type { Database } from '../store/tables.ts'

/** At most so many accounts in one round, which is one a minute; the rest comes with the next one. */
const BATCH = 100

/** What a process has claimed and not asked within this time (ms), since it died, another process asks. */
const LEASE = 10 * MINUTE

/** When the owner is next asked whether the ways of recovery still work. */
export const recoveryCheckDue = (at: number): number => at + YEAR

export interface RecoveryCheckParts {
  readonly directory: Directory
  /** Asks in a chat; asked twice under one key, the person is asked once. */
  readonly offer: (conversation: string, key: string) => Promise<void>
}

/**
 * Asks owners, a year after the sign-up or their last check, whether their ways of recovery still work: in the chat
 * that was linked last. An owner who does not want to is asked again after a year. Of several processes that do it at
 * once, each asks other owners.
 */
export async function offerRecoveryChecks(
  { directory, offer }: RecoveryCheckParts,
  at: number,
): Promise<void> {
  const { db } = directory
  for (const { id, due } of await claim(db, at)) {
    const chat = await db
      .selectFrom('chats')
      .select('conversation')
      .where('account', '=', id)
      .orderBy('linked_at', 'desc')
      .limit(1)
      .executeTakeFirst()
    if (chat) await offer(chat.conversation, `recovery-check-${id}-${Math.floor(due / YEAR)}`)
    await db
      .updateTable('accounts')
      .set({ recovery_check_due_at: recoveryCheckDue(at) })
      .where('id', '=', id)
      .where('recovery_check_due_at', '=', at + LEASE)
      .execute()
  }
}

/** Those whose question is due, and when it was; nobody else asks them until the lease ends. */
async function claim(db: Database, at: number): Promise<readonly { id: string; due: number }[]> {
  const due = await db
    .selectFrom('accounts')
    .select(['id', 'recovery_check_due_at as due'])
    .where('recovery_check_due_at', '<=', at)
    .where('state', '=', 'active')
    .orderBy('recovery_check_due_at')
    .limit(BATCH)
    .execute()
  if (due.length === 0) return []
  const claimed = await db
    .updateTable('accounts')
    .set({ recovery_check_due_at: at + LEASE })
    .where(
      'id',
      'in',
      due.map(({ id }) => id),
    )
    .where('recovery_check_due_at', '<=', at)
    .returning('id')
    .execute()
  const mine = new Set(claimed.map(({ id }) => id))
  return due.filter(({ id }) => mine.has(id))
}
