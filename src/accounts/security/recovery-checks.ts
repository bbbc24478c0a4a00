import { YEAR } from '../../../flows/durations.ts'
import type { Directory } from '../store/directory.ts'

/** At most so many accounts in one round; the rest comes with the next one. */
const BATCH = 100

/** When the owner is next asked whether the ways of recovery still work. */
export const recoveryCheckDue = (at: number): number => at + YEAR

export interface RecoveryCheckParts {
  readonly directory: Directory
  /** Asks in a chat; asked twice under one key, the person is asked once. */
  readonly offer: (conversation: string, key: string) => Promise<void>
}

/**
 * Asks owners, a year after the sign-up or their last check, whether their ways of recovery still work: in the chat
 * that was linked last. An owner who does not want to is asked again after a year. Several processes may do it at
 * once.
 */
export async function offerRecoveryChecks(
  { directory, offer }: RecoveryCheckParts,
  at: number,
): Promise<void> {
  const { db } = directory
  const due = await db
    .selectFrom('accounts')
    .select(['id', 'recovery_check_due_at'])
    .where('recovery_check_due_at', '<=', at)
    .where('state', '=', 'active')
    .orderBy('recovery_check_due_at')
    .limit(BATCH)
    .execute()
  for (const { id, recovery_check_due_at } of due) {
    const chat = await db
      .selectFrom('chats')
      .select('conversation')
      .where('account', '=', id)
      .orderBy('linked_at', 'desc')
      .limit(1)
      .executeTakeFirst()
    if (chat) await offer(chat.conversation, `recovery-check-${id}-${recovery_check_due_at}`)
    await db
      .updateTable('accounts')
      .set({ recovery_check_due_at: recoveryCheckDue(at) })
      .where('id', '=', id)
      .where('recovery_check_due_at', '=', recovery_check_due_at)
      .execute()
  }
}
