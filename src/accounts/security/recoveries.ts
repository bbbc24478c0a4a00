import { addActivity } from '../activity.ts'
import { ownerOf } from '../addresses.ts'
import { isLinked } from '../chats.ts'
import { addressOf, challengeOf } from '../proofs/challenges.ts'
import { activeFactor } from '../proofs/factors.ts'
import type { Queries, RecoveriesTable, Recovery } from '../store/tables.ts'
import type { Limits } from '../throttling/limits.ts'
import { addNotifications, recipientsOf } from './notifications.ts'

/** Begins a recovery; those that this conversation has begun before are over, but for one that waits. */
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

/** Notes what was proven; from now on there is a while left for the new password. */
export async function addRecoveryProof(
  queries: Queries,
  { id, hold_until }: Pick<Recovery, 'id' | 'hold_until'>,
  what: 'address' | 'factor',
  at: number,
  limits: Limits,
): Promise<void> {
  await queries
    .updateTable('recoveries')
    .set({
      ...(what === 'address' ? { address_proven_at: at } : { factor_proven_at: at }),
      ...(hold_until === null && { expires_at: at + limits.recovery.proof }),
    })
    .where('id', '=', id)
    .execute()
}

/**
 * Whether a challenge has just shown that who is there has an address of the account: it was answered right here, for
 * a recovery, and the address still belongs to it. What it has proven, it has proven once.
 */
export async function consumeAddressProof(
  queries: Queries,
  { conversation, account }: Recovery,
  id: string,
  at: number,
  limits: Limits,
): Promise<boolean> {
  const challenge = await challengeOf(queries, conversation, id)
  const address = challenge && addressOf(challenge)
  if (!address || account === null || challenge.account !== account) return false
  if (challenge.purpose !== 'recovery' || challenge.decoy !== 0 || challenge.used_at !== null) return false
  if ((challenge.spent_at ?? 0) <= at - limits.recovery.proof) return false
  if ((await ownerOf(queries, address)) !== account) return false
  await queries.updateTable('challenges').set({ used_at: at }).where('id', '=', id).execute()
  return true
}

/** What there is to say for somebody who wants back in. */
export interface Evidence {
  readonly address: boolean
  readonly factor: boolean
  /** The chat speaks for the account. */
  readonly chat: boolean
  /** 2-step verification is on. */
  readonly twoStep: boolean
}

/** Whether the new password may be chosen at once. */
export const isSufficient = ({ address, factor, twoStep }: Evidence): boolean =>
  address && (factor || !twoStep)

/** Whether it may be chosen at `at`: all is proven, or it has waited and what it waited on is still there. */
export async function mayResetPassword(queries: Queries, recovery: Recovery, at: number): Promise<boolean> {
  const evidence = await evidenceOf(queries, recovery)
  const waited = recovery.hold_until !== null && recovery.hold_until <= at
  return isSufficient(evidence) || (waited && (evidence.factor || evidence.chat))
}

/**
 * How long a new password waits when the proof is weak (ms); nothing where it is too weak for any wait. The second
 * factor alone waits, for an owner who has lost every address; a proven address without the factor does only together
 * with the chat; the chat alone waits longest.
 */
export function holdDurationFor({ address, factor, chat }: Evidence, limits: Limits): number | undefined {
  if (factor || (address && chat)) return limits.recovery.hold
  return chat ? limits.recovery.longHold : undefined
}

/** What was proven counts as long as it is there: a chat that is linked, the authenticator that gave the code. */
export async function evidenceOf(
  queries: Queries,
  { conversation, account, address_proven_at, factor_proven_at }: Recovery,
): Promise<Evidence> {
  const factor = await activeFactor(queries, account ?? '')
  return {
    address: address_proven_at !== null,
    factor: factor_proven_at !== null && factor !== undefined && factor.confirmed_at <= factor_proven_at,
    chat: await isLinked(queries, account ?? '', conversation),
    twoStep: factor !== undefined,
  }
}

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
    dueAt: until + SPARE,
    ways: [{ to_kind: 'chat', to_value: conversation }],
  })
}

/** The chat's own operator alert comes first; the notification is for the case that it was lost. */
const SPARE = 15_000

/** The chat knows that its wait is over, so it need not be called. */
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
 * Ends every recovery of an account that is under way, or those that are meant; none of them opens anything any more.
 * The conversations of those that were waiting.
 */
export async function endRecoveries(
  queries: Queries,
  account: string,
  at: number,
  outcome: NonNullable<RecoveriesTable['outcome']>,
  which: Which = {},
): Promise<string[]> {
  const ended = await queries
    .updateTable('recoveries')
    .set({ ended_at: at, outcome })
    .where('account', '=', account)
    .where('ended_at', 'is', null)
    .$if(which.only !== undefined, (query) => query.where('id', '=', which.only ?? ''))
    .$if(which.begunIn !== undefined, (query) => query.where('conversation', '=', which.begunIn ?? ''))
    .returning(['account', 'conversation', 'hold_until'])
    .execute()
  for (const recovery of ended) await dropHoldOverNotification(queries, recovery, at)
  return ended.flatMap(({ conversation, hold_until }) => (hold_until === null ? [] : conversation))
}

/** All of them where nothing is said. */
interface Which {
  readonly only?: string
  /** Those of one conversation. */
  readonly begunIn?: string
}

/**
 * Somebody who may says that recoveries of an account shall not go on: the one who wants back in, or the owner, who
 * has changed what they stand on. Whoever was told that one waits hears that it does no more, and so does the chat that
 * has waited.
 */
export async function cancelRecoveries(
  queries: Queries,
  {
    id,
    account,
    at,
    here,
    ...which
  }: Which & {
    /** Beginning of the notifications' own ids. */
    readonly id: string
    readonly account: string
    readonly at: number
    readonly here?: string | undefined
  },
): Promise<void> {
  const waiting = await endRecoveries(queries, account, at, 'cancelled', which)
  if (waiting.length === 0) return
  const what = { kind: 'hold-cancelled', facts: {} } as const
  await addActivity(queries, account, what, at)
  const chats = waiting.map((chat) => ({ to_kind: 'chat', to_value: chat }) as const)
  const ways = [...(await recipientsOf(queries, account)), ...chats]
  await addNotifications(queries, { id, account, what, at, here, ways })
}
