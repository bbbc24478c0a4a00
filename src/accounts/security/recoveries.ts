import type { Address } from '../../../flows/requests.ts'
import { addActivity } from '../activity.ts'
import { ownerOf } from '../addresses.ts'
import { isLinked } from '../chats.ts'
import { addressOf, challengeOf } from '../proofs/challenges.ts'
import { activeFactor } from '../proofs/factors.ts'
import type { Database, Queries, RecoveriesTable, Recovery } from '../store/tables.ts'
import type { Limits } from '../throttling/limits.ts'
import {
  disputedOwnerOf,
  disputedWaysOf,
  disputeOf,
  FACTOR_WAY,
  readWays,
  wayOfAddress,
  wayOfChat,
} from './disputes.ts'
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

/**
 * What a recovery was proven with. `number`: an unknown chat vouches for the account's number, which may have a new
 * owner. `chat`: the linked chat did, which proves no more than that chat.
 */
export type RecoveryProof = { readonly address: string } | 'number' | 'chat' | 'factor'

/** Notes what was proven; from now on there is a while left for the new password. */
export async function addRecoveryProof(
  queries: Queries,
  { id, hold_until, proven }: Pick<Recovery, 'id' | 'hold_until' | 'proven'>,
  what: RecoveryProof,
  at: number,
  limits: Limits,
): Promise<void> {
  await queries
    .updateTable('recoveries')
    .set({
      ...(typeof what === 'object' && { address_proven_at: at }),
      ...(what === 'factor'
        ? { factor_proven_at: at }
        : {
            proven: JSON.stringify([
              ...new Set([...readWays(proven), typeof what === 'object' ? what.address : what]),
            ]),
          }),
      ...(hold_until === null && { expires_at: at + limits.recovery.proof }),
    })
    .where('id', '=', id)
    .execute()
}

/**
 * What a challenge has just shown of the account, if anything: it was answered right here, for a recovery, and the
 * address still belongs to the account, or did before a change that is disputed. What it has proven, it has proven once.
 * A number that a messenger vouches for is no second proof beside the linked chat in which it was shared. An unknown chat
 * that vouches for it may belong to the number's new owner, so while there is any other way, it counts after a wait only.
 */
export async function consumeAddressProof(
  queries: Queries,
  { conversation, account }: Recovery,
  id: string,
  at: number,
  limits: Limits,
): Promise<RecoveryProof | undefined> {
  const challenge = await challengeOf(queries, conversation, id)
  const address = challenge && addressOf(challenge)
  if (!address || account === null || challenge.account !== account) return undefined
  if (challenge.purpose !== 'recovery' || challenge.decoy !== 0 || challenge.used_at !== null)
    return undefined
  if ((challenge.spent_at ?? 0) <= at - limits.recovery.proof) return undefined
  if (!(await speaksFor(queries, account, address, at))) return undefined
  await queries.updateTable('challenges').set({ used_at: at }).where('id', '=', id).execute()
  const proof = { address: wayOfAddress({ account, ...address }) }
  if (challenge.kind !== 'contact') return proof
  const others = (await recipientsOf(queries, account, at)).filter(
    ({ to_value }) => to_value !== address.value,
  )
  if (others.some(({ to_value }) => to_value === conversation)) return 'chat'
  return others.length > 0 || (await activeFactor(queries, account)) ? 'number' : proof
}

/** Whether an address is one of the account's, now or before a change that is disputed. */
export async function speaksFor(
  queries: Database,
  account: string,
  address: Address,
  at: number,
): Promise<boolean> {
  const owner = await ownerOf(queries, address)
  return (owner ?? (await disputedOwnerOf(queries, address, at))) === account
}

/** What a recovery has proven so far. */
export interface Evidence {
  readonly address: boolean
  /** An unknown chat vouches for the account's number. */
  readonly number: boolean
  readonly factor: boolean
  /** The chat speaks for the account. */
  readonly chat: boolean
  /** 2-step verification is on. */
  readonly twoStep: boolean
  /** Every way that was shown, by its name. */
  readonly ways: readonly string[]
  /** The account is disputed; these ways are what the last recovery was proven with. */
  readonly lastProven?: readonly string[]
}

/**
 * Whether the new password may be chosen at once. In a dispute two ways are needed that were there before it, and one of
 * them that the last recovery was not proven with: so whoever holds more has the last word.
 */
export const isSufficient = ({ address, factor, twoStep, ways, lastProven }: Evidence): boolean =>
  lastProven
    ? ways.length >= 2 && ways.some((way) => !lastProven.includes(way))
    : address && (factor || !twoStep)

/**
 * Whether the new password may be chosen at `at`: all is proven, or the recovery has waited and the proof it waited
 * with is still good.
 */
export async function mayResetPassword(queries: Queries, recovery: Recovery, at: number): Promise<boolean> {
  const evidence = await evidenceOf(queries, recovery, at)
  const waited = recovery.hold_until !== null && recovery.hold_until <= at
  return isSufficient(evidence) || (waited && mayWait(evidence))
}

/** Weak proof makes up for the rest by waiting; an address alone never does where there is a second factor. */
const mayWait = ({ number, factor, chat, twoStep, ways, lastProven }: Evidence): boolean =>
  factor || chat || (!twoStep && (number || (lastProven !== undefined && ways.length > 0)))

/**
 * How long a new password waits when the proof is weak (ms); nothing where it is too weak for any wait. The second
 * factor alone waits, for an owner who has lost every address; a proven address without the factor does only together
 * with the chat; the chat alone waits longest, and so does everything in a dispute.
 */
export function holdDurationFor(evidence: Evidence, limits: Limits): number | undefined {
  if (!mayWait(evidence)) return undefined
  const { address, number, factor, chat, lastProven } = evidence
  if (lastProven) return limits.recovery.longHold
  return factor || number || (address && chat) ? limits.recovery.hold : limits.recovery.longHold
}

/**
 * What was proven counts as long as it is there: a chat that is linked, the authenticator that gave the code. In a dispute
 * all that counts is what was there before the disputed change; addresses may be proven one after another in one chat.
 */
export async function evidenceOf(queries: Queries, recovery: Recovery, at: number): Promise<Evidence> {
  const { conversation, address_proven_at, factor_proven_at } = recovery
  const account = recovery.account ?? ''
  const active = await activeFactor(queries, account)
  const dispute = await disputeOf(queries, account, at)
  const factor = active && active.confirmed_at <= (dispute?.changedAt ?? at) ? active : undefined
  const shown = {
    factor: factor !== undefined && factor_proven_at !== null && factor.confirmed_at <= factor_proven_at,
    twoStep: factor !== undefined,
    number: readWays(recovery.proven).includes('number'),
  }
  const factorWays = shown.factor ? [FACTOR_WAY] : []
  if (!dispute) {
    const chat = await isLinked(queries, account, conversation)
    const addresses = readWays(recovery.proven).filter((way) => way !== 'number' && way !== 'chat')
    const ways = [...addresses, ...(chat ? [wayOfChat(conversation)] : []), ...factorWays]
    return { ...shown, address: address_proven_at !== null, chat, ways }
  }
  const proven = await provenHere(queries, recovery)
  const old = (await disputedWaysOf(queries, account, at)).flatMap((way) => {
    const name = way.kind === 'chat' ? wayOfChat(way.value) : wayOfAddress({ ...way, kind: way.kind })
    return proven.includes(name) || name === wayOfChat(conversation) ? [name] : []
  })
  const chat = old.includes(wayOfChat(conversation))
  const ways = [...old, ...factorWays]
  return { ...shown, address: old.length > (chat ? 1 : 0), chat, ways, lastProven: dispute.lastProven }
}

/** What was proven in this conversation in this recovery and in those that it took the place of. */
async function provenHere(queries: Queries, recovery: Recovery): Promise<string[]> {
  const earlier = await queries
    .selectFrom('recoveries')
    .select('proven')
    .where('conversation', '=', recovery.conversation)
    .where('account', '=', recovery.account)
    .where('outcome', '=', 'replaced')
    .where('address_proven_at', '>', recovery.opened_at - PROVEN_TOGETHER)
    .execute()
  return [recovery, ...earlier].flatMap(({ proven }) => readWays(proven))
}

/** Addresses that were proven one after another within this time count together (ms). */
const PROVEN_TOGETHER = 60 * 60 * 1000

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
