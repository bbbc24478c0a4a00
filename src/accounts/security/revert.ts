import type { RevertOutcome } from '../../../flows/requests.ts'
import type { Secrets } from '../../contracts/secrets.ts'
import { PorticoError } from '../../errors.ts'
import { type Activity, type ActivityKind, addActivity } from '../activity.ts'
import { ownerOf } from '../addresses.ts'
import { isLinked } from '../chats.ts'
import { voidChallengesOf } from '../proofs/challenges.ts'
import type { Change, NotificationRow, Queries } from '../store/tables.ts'
import { lockProtection, type Protection, protectionBefore, protectionOf } from './changes.ts'
import { addNotifications, REVERT_WINDOW, recipientsOf } from './notifications.ts'
import { endRecoveries } from './recoveries.ts'
import { revokeAccess } from './revoke-access.ts'

/** Changes that only began something: reverting cancels it and freezes nothing. Other changes are put back. */
const cancelOnly: ReadonlySet<string> = new Set<ActivityKind>(['recovery-started', 'hold-started'])
/** Changes with nothing to put back, after which a stranger may have access. */
const freezeOnly: ReadonlySet<string> = new Set<ActivityKind>(['signed-in'])

/**
 * "This was not me", said by the receiver of a notification. Puts back what protected the account right before the
 * change, freezes it, ends everything that is open, records the activity and notifies every address and chat, also
 * those added since the change. A recovery that only waits or asks is cancelled instead, and nothing is frozen.
 *
 * A chat that was unlinked since the notification freezes the account and puts nothing back: otherwise the finder of
 * a lost phone could link it again and again. It can do so once, and not after a recovery that came later than the
 * change. The other receivers can still put everything back.
 *
 * All of it happens in the caller's transaction and once: a second answer gets `before`, also about a later change
 * that was reverted with this one.
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
  const received = await notificationOf(queries, notification)
  if (!received || received.change === null) return 'late'
  const { account, change: id } = received
  await lockProtection(queries, account)
  const change = await queries.selectFrom('changes').selectAll().where('id', '=', id).executeTakeFirst()
  if (!change) return 'late'
  if (change.reverted_at !== null) return 'before'
  if (change.at <= at - REVERT_WINDOW) return 'late'

  if (cancelOnly.has(change.kind)) {
    await cancelPending(queries, change, at, here)
    return 'stopped'
  }
  const what: Activity = { kind: 'taken-back', facts: { what: change.kind } }
  if (received.to_kind === 'chat' && !(await isLinked(queries, account, received.to_value))) {
    if (await isSettled(queries, change)) return 'before'
    await freeze(queries, account, at)
    await addActivity(queries, account, what, at)
    await addNotifications(queries, { id: `${notification}-locked`, account, what, at, here })
    return 'locked'
  }
  const before = await recipientsOf(queries, account)
  const restored = freezeOnly.has(change.kind)
    ? undefined
    : await restoreProtection(queries, secrets, change, at)
  await freeze(queries, account, at)
  await queries.updateTable('changes').set({ reverted_at: at }).where('id', '=', id).execute()
  await addActivity(queries, account, what, at)
  const recipients = [...(await recipientsOf(queries, account)), ...before]
  await addNotifications(queries, { id: `${id}-back`, account, what, at, here, recipients })
  return restored ? 'back' : 'locked'
}

const notificationOf = (
  queries: Queries,
  id: string,
): Promise<Pick<NotificationRow, 'account' | 'change' | 'to_kind' | 'to_value'> | undefined> =>
  queries
    .selectFrom('notifications')
    .select(['account', 'change', 'to_kind', 'to_value'])
    .where('id', '=', id)
    .executeTakeFirst()

/** Whether the account is frozen, or was recovered after the change: its owner has been there since. */
async function isSettled(queries: Queries, { account, at }: Change): Promise<boolean> {
  const { state, recovered_at } = await queries
    .selectFrom('accounts')
    .select(['state', 'recovered_at'])
    .where('id', '=', account)
    .executeTakeFirstOrThrow()
  return state === 'frozen' || (recovered_at ?? 0) > at
}

/** Cancels a recovery that has changed nothing yet. */
async function cancelPending(
  queries: Queries,
  { id, account, kind, facts }: Change,
  at: number,
  here: string | undefined,
): Promise<void> {
  const waiting = kind === 'hold-started' ? await holdsUntil(queries, account, facts) : [undefined]
  for (const only of waiting) {
    await endRecoveries(queries, account, at, 'cancelled', only === undefined ? {} : { only })
  }
  await voidChallengesOf(queries, account, at, 'recovery')
  await queries.updateTable('changes').set({ reverted_at: at }).where('id', '=', id).execute()
  const what: Activity = { kind: 'hold-cancelled', facts: {} }
  await addActivity(queries, account, what, at)
  await addNotifications(queries, { id: `${id}-back`, account, what, at, here })
}

/** The recoveries that wait until the moment that was announced. */
async function holdsUntil(queries: Queries, account: string, facts: string): Promise<string[]> {
  const { until } = JSON.parse(facts) as { readonly until: number }
  const rows = await queries
    .selectFrom('recoveries')
    .select('id')
    .where('account', '=', account)
    .where('hold_until', '=', until)
    .where('ended_at', 'is', null)
    .execute()
  return rows.map(({ id }) => id)
}

/**
 * What protected the account right before a change protects it again; what was changed since is taken back with it.
 * Nothing is put back if what was kept cannot be read any more, for the key is gone: freezing is what matters.
 */
async function restoreProtection(
  queries: Queries,
  secrets: Pick<Secrets, 'open'>,
  change: Change,
  at: number,
): Promise<boolean> {
  const { account } = change
  const before = readable(secrets, change)
  if (!before) return false
  const since = await queries
    .selectFrom('changes')
    .selectAll()
    .where('account', '=', account)
    .where('at', '>=', change.at)
    .where('id', '!=', change.id)
    .execute()
  const later = since.flatMap((other) => readable(secrets, other) ?? [])
  const newer = [...later, await protectionOf(queries, account)]
  const addresses = await stillFree(queries, account, before.addresses)
  for (const table of ['credentials', 'addresses', 'factors', 'recovery_codes', 'chats'] as const)
    await queries.deleteFrom(table).where('account', '=', account).execute()
  const rows = {
    credentials: before.credentials,
    addresses,
    factors: before.factors.map((factor) => notTurnedBack(factor, newer)),
    recovery_codes: before.recovery_codes.map((code) => stillUsed(code, newer)),
    chats: before.chats,
  }
  for (const [table, kept] of Object.entries(rows))
    if (kept.length > 0)
      await queries
        .insertInto(table as 'chats')
        .values(kept as never)
        .execute()
  await queries
    .updateTable('changes')
    .set({ reverted_at: at })
    .where('account', '=', account)
    .where('at', '>=', change.at)
    .where('reverted_at', 'is', null)
    .execute()
  return true
}

function readable(secrets: Pick<Secrets, 'open'>, change: Change): Protection | undefined {
  try {
    return protectionBefore(secrets, change)
  } catch (error) {
    if (error instanceof PorticoError && error.code === 'secret/unreadable') return undefined
    throw error
  }
}

type Kept = Protection['addresses'][number]

/** The addresses that no other account has proven meanwhile; one of them is the primary one. */
async function stillFree(queries: Queries, account: string, addresses: readonly Kept[]): Promise<Kept[]> {
  const free: Kept[] = []
  for (const address of addresses) {
    const owner = await ownerOf(queries, address)
    if (owner === undefined || owner === account) free.push(address)
  }
  const main = free.find(({ is_primary }) => is_primary === 1) ?? free[0]
  return free.map((address) => ({ ...address, is_primary: address === main ? 1 : 0 }))
}

/** A recovery code that was used since then opens nothing a second time. */
const stillUsed = (code: Protection['recovery_codes'][number], newer: readonly Protection[]) => ({
  ...code,
  used_at: newer
    .flatMap(({ recovery_codes }) => recovery_codes)
    .filter(({ hash }) => hash === code.hash)
    .reduce<number | null>((used, { used_at }) => used ?? used_at, code.used_at),
})

/** Neither does a code of the authenticator that was accepted since then. */
const notTurnedBack = (factor: Protection['factors'][number], newer: readonly Protection[]) => ({
  ...factor,
  last_step: Math.max(
    factor.last_step,
    ...newer
      .flatMap(({ factors }) => factors)
      .filter(({ seed }) => seed === factor.seed)
      .map(({ last_step }) => last_step),
  ),
})

/** Freezes an account: every access ends, and nothing that was begun gives access. */
async function freeze(queries: Queries, account: string, at: number): Promise<void> {
  await queries
    .updateTable('accounts')
    .set((eb) => ({ state: 'frozen', frozen_at: eb.fn.coalesce('frozen_at', eb.val(at)), delete_at: null }))
    .where('id', '=', account)
    .execute()
  await revokeAccess(queries, account, at, 'cancelled')
}
