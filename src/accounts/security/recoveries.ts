import { addActivity } from '../activity.ts'
import type { Queries, RecoveriesTable, Recovery } from '../store/tables.ts'
import type { Limits } from '../throttling/limits.ts'
import { addNotifications, recipientsOf } from './notifications.ts'

/** Begins a recovery. Earlier recoveries of this conversation end, except one that waits. */
export async function openRecovery(
  queries: Queries,
  recovery: Pick<Recovery, 'id' | 'conversation' | 'account' | 'subject' | 'locale' | 'opened_at'>,
  limits: Limits,
): Promise<void> {
  await queries
    .updateTable('recoveries')
    .set({ ended_at: recovery.opened_at, outcome: 'replaced' })
    .where('conversation', '=', recovery.conversation)
    .where('ended_at', 'is', null)
    .where('hold_until', 'is', null)
    .execute()
  await queries
    .insertInto('recoveries')
    .values({
      ...recovery,
      expires_at: recovery.opened_at + limits.recovery.lives,
      address_proven_at: null,
      factor_proven_at: null,
      hold_until: null,
      ended_at: null,
      outcome: null,
    })
    .execute()
}

/** A recovery of this very conversation that is still under way. */
export const recoveryOf = (
  queries: Queries,
  conversation: string,
  id: string,
  at: number,
): Promise<Recovery | undefined> =>
  activeRecoveries(queries, conversation, at).where('id', '=', id).executeTakeFirst()

/**
 * The recovery that has led to the present password of an account, in this very conversation and after `since`; nothing
 * once the account is locked or the password was changed again.
 */
export const finishedRecoveryOf = (
  queries: Queries,
  conversation: string,
  id: string,
  since: number,
): Promise<Recovery | undefined> =>
  queries
    .selectFrom('recoveries')
    .innerJoin('accounts', 'accounts.id', 'recoveries.account')
    .innerJoin('credentials', 'credentials.account', 'recoveries.account')
    .selectAll('recoveries')
    .where('recoveries.id', '=', id)
    .where('conversation', '=', conversation)
    .where('outcome', '=', 'reset')
    .where('ended_at', '>', since)
    .where('accounts.state', '=', 'active')
    .where('credentials.kind', '=', 'password')
    .whereRef('credentials.created_at', '=', 'recoveries.ended_at')
    .executeTakeFirst()

/** The recovery of this conversation in which something was proven already, the newest where there are several. */
export const provenRecoveryOf = (
  queries: Queries,
  conversation: string,
  at: number,
): Promise<Recovery | undefined> =>
  activeRecoveries(queries, conversation, at)
    .where('account', 'is not', null)
    .where((eb) =>
      eb.or([
        eb('address_proven_at', 'is not', null),
        eb('proven', '!=', '[]'),
        eb('factor_proven_at', 'is not', null),
        eb('hold_until', 'is not', null),
      ]),
    )
    .orderBy('opened_at', 'desc')
    .limit(1)
    .executeTakeFirst()

const activeRecoveries = (queries: Queries, conversation: string, at: number) =>
  queries
    .selectFrom('recoveries')
    .selectAll()
    .where('conversation', '=', conversation)
    .where('ended_at', 'is', null)
    .where('expires_at', '>', at)

/** Every recovery of an account that is under way, in whatever conversation. */
export const activeRecoveriesOf = (queries: Queries, account: string, at: number): Promise<Recovery[]> =>
  queries
    .selectFrom('recoveries')
    .selectAll()
    .where('account', '=', account)
    .where('ended_at', 'is', null)
    .where('expires_at', '>', at)
    .orderBy('opened_at')
    .execute()

/** Lets a recovery wait until then, and calls its chat when the time has come, also one that has forgotten everything. */
export async function startHold(
  queries: Queries,
  { id, conversation, account }: Recovery & { readonly account: string },
  { at, until, limits }: { readonly at: number; readonly until: number; readonly limits: Limits },
): Promise<void> {
  await queries
    .updateTable('recoveries')
    .set({ hold_until: until, expires_at: until + limits.recovery.holdKept })
    .where('id', '=', id)
    .execute()
  await addNotifications(queries, {
    id: `${id}.over`,
    account,
    what: { kind: 'hold-over', facts: {} },
    at,
    dueAt: until + TIMER_MARGIN,
    recipients: [{ to_kind: 'chat', to_value: conversation }],
  })
}

/** The chat's own timer comes first; the notification is for the case that it was lost. */
const TIMER_MARGIN = 15_000

/** Drops the notification that a wait is over: the chat knows it already. */
export const dropHoldOverNotification = (
  queries: Queries,
  { account, conversation }: Pick<Recovery, 'account' | 'conversation'>,
  at: number,
): Promise<unknown> =>
  queries
    .updateTable('notifications')
    .set({ ended_at: at, outcome: 'void' })
    .where('account', '=', account ?? '')
    .where('kind', '=', 'hold-over')
    .where('to_value', '=', conversation)
    .where('ended_at', 'is', null)
    .execute()

/**
 * Ends the recoveries of an account that are under way, all or those selected. Returns the conversations of those
 * that were waiting.
 */
export async function endRecoveries(
  queries: Queries,
  account: string,
  at: number,
  outcome: NonNullable<RecoveriesTable['outcome']>,
  selection: RecoverySelection = {},
): Promise<string[]> {
  const ended = await queries
    .updateTable('recoveries')
    .set({ ended_at: at, outcome })
    .where('account', '=', account)
    .where('ended_at', 'is', null)
    .$if(selection.only !== undefined, (query) => query.where('id', '=', selection.only ?? ''))
    .$if(selection.begunIn !== undefined, (query) =>
      query.where('conversation', '=', selection.begunIn ?? ''),
    )
    .returning(['account', 'conversation', 'hold_until'])
    .execute()
  for (const recovery of ended) await dropHoldOverNotification(queries, recovery, at)
  return ended.flatMap(({ conversation, hold_until }) => (hold_until === null ? [] : conversation))
}

/** Selects recoveries; all of them where nothing is given. */
interface RecoverySelection {
  readonly only?: string
  /** Those of one conversation. */
  readonly begunIn?: string
}

/**
 * Cancels recoveries of an account for the chat that began them, or for the owner, who has changed what they stand
 * on. If one of them was waiting, every address and chat that was told of it is notified, and so is the chat that
 * waited.
 */
export async function cancelRecoveries(
  queries: Queries,
  {
    id,
    account,
    at,
    here,
    ...selection
  }: RecoverySelection & {
    /** Beginning of the notifications' own ids. */
    readonly id: string
    readonly account: string
    readonly at: number
    readonly here?: string | undefined
  },
): Promise<void> {
  const waiting = await endRecoveries(queries, account, at, 'cancelled', selection)
  if (waiting.length === 0) return
  const what = { kind: 'hold-cancelled', facts: {} } as const
  await addActivity(queries, account, what, at)
  const chats = waiting.map((chat) => ({ to_kind: 'chat', to_value: chat }) as const)
  const recipients = [...(await recipientsOf(queries, account, at)), ...chats]
  await addNotifications(queries, { id, account, what, at, here, recipients })
}

/** Keeps by which ways a recovery was proven that has led to a new password. */
export const noteResetWays = (queries: Queries, id: string, ways: readonly string[]): Promise<unknown> =>
  queries
    .updateTable('recoveries')
    .set({ proven: JSON.stringify(ways) })
    .where('id', '=', id)
    .execute()
