import type { RevertOutcome } from '../../../flows/requests.ts'
import type { Secrets } from '../../contracts/secrets.ts'
import { type Activity, type ActivityKind, addActivity } from '../activity.ts'
import { voidChallengesOf } from '../proofs/challenges.ts'
import type { Change, NotificationRow, Queries } from '../store/tables.ts'
import { lockProtection, type Protection, protectionOf } from './changes.ts'
import { currentWaysOf, disputedWaysOf, disputeOf, openDispute, resetsSince } from './disputes.ts'
import { canStop, evidenceOf, mayResetPassword } from './evidence.ts'
import { freeze } from './freeze.ts'
import { addNotifications, REVERT_WINDOW, recipientsOf } from './notifications.ts'
import { readable } from './put-back.ts'
import { activeRecoveriesOf, endRecoveries } from './recoveries.ts'
import { readWays, wayOf } from './ways.ts'

/** What changes nothing yet: a recovery that waits or asks. */
const begins: ReadonlySet<string> = new Set<ActivityKind>(['recovery-started', 'hold-started'])

/**
 * "This was not me", said by the receiver of a notification. It changes nothing of what protects the account. What only
 * waits is stopped. What has been done, or is fully proven, is disputed: the account is frozen, everything else that is
 * open ends, and the next recovery is judged by the ways shown for it (`evidence.ts`). That recovery also puts back
 * what was disputed (`put-back.ts`).
 *
 * `outweighed`: more ways than this one have done it, or this way was not there before. All of it happens in the
 * caller's transaction and once. `before`: nothing is left to stop or to dispute.
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
  const { account, to_kind: kind, to_value: value } = told
  const way = wayOf({ account, kind, value })
  await lockProtection(queries, account)
  const said = await queries
    .selectFrom('changes')
    .selectAll()
    .where('id', '=', told.change)
    .executeTakeFirst()
  if (!said || said.at <= at - REVERT_WINDOW) return 'late'
  if (said.reverted_at !== null || readWays(said.disputed_by).includes(way)) return 'before'

  const stopped = begins.has(said.kind) ? await stop(queries, said, { at, way, here }) : undefined
  if (stopped) return stopped
  const change = begins.has(said.kind) ? await whatFollowed(queries, said, at) : said
  if (!change) return 'before'
  const before = readable(secrets, change) ?? (await protectionOf(queries, account))
  if (await isOutweighed(queries, change, { at, way, before })) return 'outweighed'

  const isFirst = await isOpen(queries, account)
  await openDispute(queries, change, before, at)
  for (const one of new Set([said, change])) await noteDispute(queries, one, way)
  const known = await recipientsOf(queries, account, at)
  await freeze(queries, account, { at, way })
  const what: Activity = { kind: 'disputed', facts: { what: said.kind } }
  await addActivity(queries, account, what, at)
  if (isFirst)
    await addNotifications(queries, {
      id: `${notification}-locked`,
      account,
      what,
      at,
      here,
      recipients: known,
    })
  return 'locked'
}

type Told = Pick<NotificationRow, 'account' | 'change' | 'to_kind' | 'to_value'>

const findNotification = (queries: Queries, id: string): Promise<Told | undefined> =>
  queries
    .selectFrom('notifications')
    .select(['account', 'change', 'to_kind', 'to_value'])
    .where('id', '=', id)
    .executeTakeFirst()

interface Saying {
  readonly at: number
  /** The way that says so. */
  readonly way: string
}

/**
 * Ends recoveries that wait, and those in which nothing was proven yet, but for the one of this very chat. `outweighed`:
 * there are such, and this way alone cannot stop them.
 */
async function stop(
  queries: Queries,
  { id, account, kind, facts }: Change,
  { at, way, here }: Saying & { readonly here: string | undefined },
): Promise<'stopped' | 'outweighed' | undefined> {
  const until = kind === 'hold-started' ? (JSON.parse(facts) as { readonly until: number }).until : undefined
  const counts = await countsInDispute(queries, account, { at, way })
  let found: 'stopped' | 'outweighed' | undefined
  for (const recovery of await activeRecoveriesOf(queries, account, at)) {
    if (until !== undefined && recovery.hold_until !== until) continue
    const evidence = await evidenceOf(queries, recovery, at)
    if (await mayResetPassword(queries, recovery, at)) continue
    if (recovery.hold_until === null && (evidence.address || evidence.factor)) continue
    if (recovery.conversation === here) continue
    if (!counts || !canStop(way, evidence)) found ??= 'outweighed'
    else {
      await endRecoveries(queries, account, at, 'cancelled', { only: recovery.id })
      await voidChallengesOf(queries, account, at, { recoveryIn: recovery.conversation })
      found = 'stopped'
    }
  }
  if (found !== 'stopped') return found
  await queries.updateTable('changes').set({ reverted_at: at }).where('id', '=', id).execute()
  const what: Activity = { kind: 'hold-cancelled', facts: {} }
  await addActivity(queries, account, what, at)
  await addNotifications(queries, { id: `${id}-back`, account, what, at, here })
  return found
}

/** What came of the beginning of a recovery: a new password, or a recovery in which something is proven by now. */
async function whatFollowed(queries: Queries, begun: Change, at: number): Promise<Change | undefined> {
  const reset = await queries
    .selectFrom('changes')
    .selectAll()
    .where('account', '=', begun.account)
    .where('kind', '=', 'password-reset')
    .where('at', '>=', begun.at)
    .where('reverted_at', 'is', null)
    .orderBy('at')
    .executeTakeFirst()
  if (reset) return reset
  for (const recovery of await activeRecoveriesOf(queries, begun.account, at)) {
    const { address, factor } = await evidenceOf(queries, recovery, at)
    if (address || factor || (await mayResetPassword(queries, recovery, at))) return begun
  }
  return undefined
}

/**
 * Whether a change is none of this way's to dispute: the way was no part of the account before it; the account was
 * recovered since then by this way together with others; or the way was not there before a change that is disputed.
 */
async function isOutweighed(
  queries: Queries,
  { account, at: changedAt }: Change,
  { at, way, before }: Saying & { readonly before: Protection },
): Promise<boolean> {
  const there = [
    ...before.addresses.map(({ kind, value }) => wayOf({ account, kind, value })),
    ...before.chats.map(({ conversation }) => wayOf({ account, kind: 'chat', value: String(conversation) })),
  ]
  if (!there.includes(way)) return true
  const resets = await resetsSince(queries, account, changedAt)
  if (resets.some((ways) => ways.length >= 2 && ways.includes(way))) return true
  const dispute = await disputeOf(queries, account, at)
  const isLater = dispute?.resolvedAt != null && changedAt > dispute.resolvedAt
  return (
    !isLater &&
    changedAt > (dispute?.changedAt ?? at) &&
    !(await countsInDispute(queries, account, { at, way }))
  )
}

/** Whether a way has a say: in a dispute, only one that was there before it. */
async function countsInDispute(queries: Queries, account: string, { at, way }: Saying): Promise<boolean> {
  const dispute = await disputeOf(queries, account, at)
  if (!dispute) return true
  const ways = (await disputedWaysOf(queries, account, at)).map(wayOf)
  if (ways.includes(way)) return true
  return dispute.resolvedAt !== null && (await currentWaysOf(queries, account)).includes(way)
}

async function isOpen(queries: Queries, account: string): Promise<boolean> {
  const { state } = await queries
    .selectFrom('accounts')
    .select('state')
    .where('id', '=', account)
    .executeTakeFirstOrThrow()
  return state !== 'frozen'
}

const noteDispute = (queries: Queries, { id, disputed_by }: Change, way: string): Promise<unknown> =>
  queries
    .updateTable('changes')
    .set({ disputed_by: JSON.stringify([...new Set([...readWays(disputed_by), way])]) })
    .where('id', '=', id)
    .execute()
