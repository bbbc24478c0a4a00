import { isLinked } from '../chats.ts'
import { activeFactor } from '../proofs/factors.ts'
import type { Queries, Recovery } from '../store/tables.ts'
import type { Limits } from '../throttling/limits.ts'
import { type Dispute, disputedWaysOf, disputeOf } from './disputes.ts'
import { isFrozenByOperator } from './operator-freeze.ts'
import { FACTOR_WAY, readWays, wayOf, wayOfChat } from './ways.ts'

/** What a recovery has proven so far. */
export interface Evidence {
  /** The operator has frozen the account: no proof opens it. */
  readonly barred: boolean
  readonly address: boolean
  /** An unknown chat vouches for the account's number. */
  readonly number: boolean
  readonly factor: boolean
  /** The chat speaks for the account. */
  readonly chat: boolean
  /** 2-step verification is on; in a dispute: was on before. */
  readonly twoStep: boolean
  /** Every way that was shown, by its name. */
  readonly ways: readonly string[]
  /** The account is disputed; these ways are what the last recovery was proven with. */
  readonly lastProven?: readonly string[]
}

/**
 * Whether the new password may be chosen at once. In a dispute two ways are needed that were there before it, the second
 * factor among them where there is one, and not merely a part of those that the last recovery was proven with: so the
 * person who holds more has the last word. Nothing is enough while the operator has frozen the account.
 */
export const isSufficient = ({ barred, address, factor, twoStep, ways, lastProven }: Evidence): boolean =>
  !barred && (factor || !twoStep) && (lastProven ? ways.length >= 2 && !isPartOf(ways, lastProven) : address)

const isPartOf = (some: readonly string[], all: readonly string[]): boolean =>
  some.length < all.length && some.every((way) => all.includes(way))

/**
 * Whether the new password may be chosen at `at`: all is proven, or the recovery has waited and the proof it waited
 * with is still good.
 */
export async function mayResetPassword(queries: Queries, recovery: Recovery, at: number): Promise<boolean> {
  const evidence = await evidenceOf(queries, recovery, at)
  const waited = recovery.hold_until !== null && recovery.hold_until <= at
  return isSufficient(evidence) || (waited && mayWait(evidence))
}

/**
 * Weak proof makes up for the rest by waiting. One address alone never does where there is a second factor; in a dispute
 * two ways do.
 */
const mayWait = ({ barred, number, factor, chat, twoStep, ways, lastProven }: Evidence): boolean =>
  !barred &&
  (factor ||
    chat ||
    (lastProven !== undefined && ways.length >= 2) ||
    (!twoStep && (number || (lastProven !== undefined && ways.length > 0))))

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

/** Whether one way alone can stop a recovery that waits: not if that way and others were shown for it. */
export const canStop = (way: string | undefined, { ways }: Evidence): boolean =>
  way === undefined || ways.length < 2 || !ways.includes(way)

/**
 * What was proven counts as long as it is there: a chat that is linked, the authenticator that gave the code. In a dispute
 * all that counts is what was there before the disputed change; addresses may be proven one after another in one chat.
 */
export async function evidenceOf(queries: Queries, recovery: Recovery, at: number): Promise<Evidence> {
  const barred = await isFrozenByOperator(queries, recovery.account ?? '')
  const dispute = await disputeOf(queries, recovery.account ?? '', at)
  const shown = await (dispute ? inDispute(queries, recovery, dispute, at) : settled(queries, recovery))
  return { ...shown, barred }
}

type Shown = Omit<Evidence, 'barred'>

async function settled(queries: Queries, recovery: Recovery): Promise<Shown> {
  const { account, conversation, address_proven_at, factor_proven_at, proven } = recovery
  const active = await activeFactor(queries, account ?? '')
  const factor = active !== undefined && factor_proven_at !== null && active.confirmed_at <= factor_proven_at
  const chat = await isLinked(queries, account ?? '', conversation)
  const shown = readWays(proven)
  const addresses = shown.filter((way) => way !== 'number' && way !== 'chat')
  return {
    address: address_proven_at !== null,
    number: shown.includes('number'),
    factor,
    chat,
    twoStep: active !== undefined,
    ways: [...addresses, ...(chat ? [wayOfChat(conversation)] : []), ...(factor ? [FACTOR_WAY] : [])],
  }
}

async function inDispute(queries: Queries, recovery: Recovery, dispute: Dispute, at: number): Promise<Shown> {
  const { account, lastProven, resolvedAt } = dispute
  const active = await activeFactor(queries, account)
  const chatWay = wayOfChat(recovery.conversation)
  const proven = await provenHere(queries, recovery)
  const shown = (await disputedWaysOf(queries, account, at))
    .map(wayOf)
    .filter((way) => proven.includes(way) || way === chatWay)
  const factor = isFactorShown(recovery, dispute, active)
  const chat = shown.includes(chatWay)
  return {
    address: shown.length > (chat ? 1 : 0),
    number: proven.includes('number'),
    factor,
    chat,
    twoStep: resolvedAt === null ? dispute.twoStep : active !== undefined,
    ways: [...shown, ...(factor ? [FACTOR_WAY] : [])],
    lastProven,
  }
}

/** While nobody has got in, the second factor that counts is the one from before the disputed change. */
function isFactorShown(
  { factor_proven_at: proven }: Recovery,
  { changedAt, openedAt, resolvedAt, twoStep }: Dispute,
  active: { readonly confirmed_at: number } | undefined,
): boolean {
  if (proven === null) return false
  const before = active !== undefined && active.confirmed_at <= changedAt
  if (resolvedAt !== null) return active !== undefined && active.confirmed_at <= proven
  return twoStep && (before || proven >= openedAt)
}

/** Addresses that were proven one after another within this time count together (ms). */
const PROVEN_TOGETHER = 60 * 60 * 1000

/** What was proven in this conversation: in this recovery, in one that waits, and in those that it took the place of. */
async function provenHere(queries: Queries, recovery: Recovery): Promise<string[]> {
  const others = await queries
    .selectFrom('recoveries')
    .select('proven')
    .where('conversation', '=', recovery.conversation)
    .where('account', '=', recovery.account)
    .where('id', '!=', recovery.id)
    .where((eb) =>
      eb.or([
        eb('ended_at', 'is', null),
        eb.and([
          eb('outcome', '=', 'replaced'),
          eb('address_proven_at', '>', recovery.opened_at - PROVEN_TOGETHER),
        ]),
      ]),
    )
    .execute()
  return [recovery, ...others].flatMap(({ proven }) => readWays(proven))
}
