import type { RevertOutcome } from '../../../flows/requests.ts'
import type { Secrets } from '../../contracts/secrets.ts'
import { type Activity, type ActivityKind, addActivity } from '../activity.ts'
import { addressesOf, addressId } from '../addresses.ts'
import { isLinked } from '../chats.ts'
import { voidChallengesOf } from '../proofs/challenges.ts'
import { closeTickets } from '../proofs/tickets.ts'
import { endSessions } from '../sessions.ts'
import type { Change, NotificationRow, Queries } from '../store/tables.ts'
import { lockProtection, protectionOf } from './changes.ts'
import { disputeOf, lastResetWays, mayDispute, openDispute, wayOfAddress, wayOfChat } from './disputes.ts'
import { addNotifications, REVERT_WINDOW, recipientsOf } from './notifications.ts'
import { putBack, readable } from './put-back.ts'
import { activeRecoveriesOf, endRecoveries, mayResetPassword } from './recoveries.ts'

/** What changes nothing yet: a recovery that waits or asks. Everything that is not named here is put back. */
const begins: ReadonlySet<string> = new Set<ActivityKind>(['recovery-started', 'hold-started'])
/** Nothing was changed by it, but somebody got in. */
const locks: ReadonlySet<string> = new Set<ActivityKind>(['signed-in'])

/**
 * "This was not me", said by the receiver of a notification. One way alone stops only what waits. What has been done is
 * disputed: the account is frozen, everything that is open ends, and from then on nobody gets in by one way alone
 * without a wait that any other way can stop (`disputes.ts`). A way that is part of the account now also puts back what
 * protected the account right before the change; one that is not freezes and puts nothing back, once for each change,
 * else a lost phone or a stolen mailbox would bring itself back.
 *
 * What the last recovery in a dispute has done, the ways that it was proven with cannot dispute again: whoever holds
 * fewer ways would otherwise lock out whoever holds more, for ever.
 *
 * All of it happens in the caller's transaction and once. `before`: there is nothing left to stop or to take back.
 */
export async function revertChange(
  queries: Queries,
  secrets: Pick<Secrets, 'open'>,
  {
    notification,
    at,
    here,
  }: { readonly notification: string; readonly at: number; readonly here?: string | undefined },
): Promise<RevertOutcome> {
  const told = await findNotification(queries, notification)
  if (!told || told.change === null) return 'late'
  const { account, change: id } = told
  await lockProtection(queries, account)
  const change = await queries.selectFrom('changes').selectAll().where('id', '=', id).executeTakeFirst()
  if (!change) return 'late'
  if (change.reverted_at !== null) return 'before'
  if (change.at <= at - REVERT_WINDOW) return 'late'

  let changedNothing = locks.has(change.kind)
  if (begins.has(change.kind)) {
    if (await stop(queries, change, at, here)) return 'stopped'
    changedNothing = !(await wasReset(queries, change))
    if (changedNothing && !(await mayReset(queries, account, at))) return 'before'
  }
  const dispute = await disputeOf(queries, account, at)
  if (dispute && dispute.resolvedAt !== null && !(await mayDispute(queries, dispute, wayOf(told), at)))
    return 'before'
  if ((await lastProvenSince(queries, change)).includes(wayOf(told))) return 'before'
  const what: Activity = { kind: 'taken-back', facts: { what: change.kind } }
  const before = await recipientsOf(queries, account, at)
  const current = await isCurrent(queries, told)
  if (!current && (await isSettled(queries, change))) return 'before'
  await openDispute(queries, change, readable(secrets, change) ?? (await protectionOf(queries, account)), at)
  const restored = current && !changedNothing ? await putBack(queries, secrets, change, at) : undefined
  await freeze(queries, account, at)
  if (current) await queries.updateTable('changes').set({ reverted_at: at }).where('id', '=', id).execute()
  await addActivity(queries, account, what, at)
  const recipients = [...(await recipientsOf(queries, account, at)), ...before]
  const noticeId = current ? `${id}-back` : `${notification}-locked`
  await addNotifications(queries, { id: noticeId, account, what, at, here, recipients })
  return restored ? 'back' : 'locked'
}

type Told = Pick<NotificationRow, 'account' | 'change' | 'to_kind' | 'to_value'>

const findNotification = (queries: Queries, id: string): Promise<Told | undefined> =>
  queries
    .selectFrom('notifications')
    .select(['account', 'change', 'to_kind', 'to_value'])
    .where('id', '=', id)
    .executeTakeFirst()

const wayOf = ({ account, to_kind, to_value }: Told): string =>
  to_kind === 'chat' ? wayOfChat(to_value) : wayOfAddress({ account, kind: to_kind, value: to_value })

/** Whether the way that was told is part of the account now. */
async function isCurrent(queries: Queries, told: Told): Promise<boolean> {
  const { account, to_kind, to_value } = told
  if (to_kind === 'chat') return isLinked(queries, account, to_value)
  return (await addressesOf(queries, account)).some((address) => addressId(address) === wayOf(told))
}

/**
 * The ways that the account was recovered with since a change, if that took more than one: none of them alone may undo it.
 */
async function lastProvenSince(queries: Queries, { account, at }: Change): Promise<readonly string[]> {
  const ways = await lastResetWays(queries, account, at)
  return ways.length > 1 ? ways : []
}

/** The account is frozen, or was recovered after the change: its owner has shown since then to be there. */
async function isSettled(queries: Queries, { account, at }: Change): Promise<boolean> {
  const { state, recovered_at } = await queries
    .selectFrom('accounts')
    .select(['state', 'recovered_at'])
    .where('id', '=', account)
    .executeTakeFirstOrThrow()
  return state === 'frozen' || (recovered_at ?? 0) > at
}

/** Ends what somebody else has begun and what still waits or asks. Whether there was anything like that. */
async function stop(
  queries: Queries,
  { id, account, kind, facts }: Change,
  at: number,
  here: string | undefined,
): Promise<boolean> {
  const until = kind === 'hold-started' ? (JSON.parse(facts) as { readonly until: number }).until : undefined
  const stopped: string[] = []
  for (const recovery of await activeRecoveriesOf(queries, account, at)) {
    if (until !== undefined && recovery.hold_until !== until) continue
    if (await mayResetPassword(queries, recovery, at)) continue
    await endRecoveries(queries, account, at, 'cancelled', { only: recovery.id })
    stopped.push(recovery.id)
  }
  if (stopped.length === 0) return false
  await voidChallengesOf(queries, account, at, 'recovery')
  await queries.updateTable('changes').set({ reverted_at: at }).where('id', '=', id).execute()
  const what: Activity = { kind: 'hold-cancelled', facts: {} }
  await addActivity(queries, account, what, at)
  await addNotifications(queries, { id: `${id}-back`, account, what, at, here })
  return true
}

/** Whether a recovery of the account has led to a new password since a change. */
async function wasReset(queries: Queries, { account, at }: Change): Promise<boolean> {
  const reset = await queries
    .selectFrom('changes')
    .select('id')
    .where('account', '=', account)
    .where('kind', '=', 'password-reset')
    .where('at', '>=', at)
    .where('reverted_at', 'is', null)
    .executeTakeFirst()
  return reset !== undefined
}

/** Whether a recovery may lead to a new password at any moment. */
async function mayReset(queries: Queries, account: string, at: number): Promise<boolean> {
  for (const recovery of await activeRecoveriesOf(queries, account, at))
    if (await mayResetPassword(queries, recovery, at)) return true
  return false
}

/**
 * Nobody is in, nobody gets in, and nothing that was begun leads in, but for a recovery in which an address was proven:
 * that is judged by the rules of the dispute.
 */
async function freeze(queries: Queries, account: string, at: number): Promise<void> {
  await queries
    .updateTable('accounts')
    .set((eb) => ({ state: 'frozen', frozen_at: eb.fn.coalesce('frozen_at', eb.val(at)), delete_at: null }))
    .where('id', '=', account)
    .execute()
  await endSessions(queries, account, at)
  for (const recovery of await activeRecoveriesOf(queries, account, at))
    if (recovery.address_proven_at === null || recovery.hold_until !== null)
      await endRecoveries(queries, account, at, 'cancelled', { only: recovery.id })
  await voidChallengesOf(queries, account, at)
  await closeTickets(queries, account, at)
}
