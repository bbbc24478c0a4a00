import type { Place } from '../../flows/text/place.ts'
import { publish } from './outbox.ts'
import type { ActivityTable, Queries } from './store/tables.ts'

/**
 * Everything that happens to an account and that its owner can read later, with its facts: plain JSON without
 * secrets and without full addresses. Each kind has its sentence in every language.
 */
export interface ActivityFacts {
  'account-created': { readonly by: 'email' | 'phone'; readonly region: string; readonly channel: string }
  'name-changed': Nothing
  /** The answer to a field of the brand or the host. */
  'profile-changed': { readonly field: string }
  /** `region`: the new one, ISO 3166-1 alpha-2. */
  'region-changed': { readonly region: string }
  'password-changed': Nothing
  /** A new password by way of recovery; everything that was open has ended. `hold`: after a wait. */
  'password-reset': { readonly hold: boolean }
  'address-added': { readonly address: string }
  'address-removed': { readonly address: string }
  'address-primary': { readonly address: string }
  'two-step-on': Nothing
  'two-step-off': Nothing
  'codes-renewed': Nothing
  'code-used': { readonly left: number }
  /** `chat`: whose it is, partly hidden, where that is known. */
  'chat-linked': { readonly chat?: string }
  'chat-unlinked': { readonly chat?: string }
  /** `device`: how it is called. */
  'passkey-added': { readonly device: string }
  'passkey-removed': { readonly device: string }
  /** `client`: name of the application that was signed in to, where it was not the service itself. The place is the device's. */
  'signed-in': { readonly device: string; readonly new: boolean; readonly client?: string } & Place
  /** Somebody else asked for a sign-in: the owner answered "not me". `client`: name of the application. */
  'sign-in-denied': { readonly client: string }
  /** An application of others was let in; by a later consent, to more. `client`: its name. */
  'application-allowed': { readonly client: string }
  /** What it was let do was taken back, and its sessions have ended. */
  'application-revoked': { readonly client: string }
  'sessions-ended': { readonly count: number } & ByOperator
  /** Wrong attempts of strangers have reached their limit until then. */
  'tries-paused': { readonly until: number }
  /** Wrong attempts in a linked chat, or on a device with a session, have reached their limit until then. */
  'own-tries-paused': { readonly until: number }
  /** The right password, or a yes in a linked chat, was given so often within a day, and not the second factor. */
  'factor-missing': { readonly count: number }
  unlocked: ByOperator
  /** By the operator, who alone unlocks it then. */
  frozen: Nothing
  unfrozen: Nothing
  'recovery-started': Nothing
  /** A recovery with weak proof waits until then. */
  'hold-started': { readonly until: number }
  'hold-over': Nothing
  'hold-cancelled': Nothing
  /** A receiver of the notification of `what` has answered "this was not me". */
  disputed: { readonly what: string }
  exported: ByOperator
  'offers-on': Nothing
  'offers-off': Nothing
  'deletion-requested': { readonly until: number } & ByOperator
  'deletion-soon': { readonly until: number } & ByOperator
  'deletion-cancelled': Nothing
  'recovery-checked': { readonly works: number; readonly of: number }
}

type Nothing = Readonly<Record<string, never>>
/** Done by the operator for the owner, and not by the owner. */
type ByOperator = { readonly by?: 'operator' }

export type ActivityKind = keyof ActivityFacts

/** One thing that happened, with the facts of its kind. */
export type Activity = {
  [Kind in ActivityKind]: { readonly kind: Kind; readonly facts: ActivityFacts[Kind] }
}[ActivityKind]

/**
 * Of one kind, the newest so many are kept: strangers who guess for years make the list of an account no longer, and push
 * nothing of another kind off it.
 */
export const ACTIVITY_KEPT = 200

export async function addActivity(
  queries: Queries,
  account: string,
  { kind, facts }: Activity,
  at: number,
): Promise<void> {
  await queries
    .insertInto('activity')
    .values({ account, at, kind, facts: JSON.stringify(facts) })
    .execute()
  await publish(queries, { kind, account, facts, at })
  await queries
    .deleteFrom('activity')
    .where('account', '=', account)
    .where('kind', '=', kind)
    .where('at', '<', ({ selectFrom }) =>
      selectFrom('activity')
        .select('at')
        .where('account', '=', account)
        .where('kind', '=', kind)
        .orderBy('at', 'desc')
        .limit(1)
        .offset(ACTIVITY_KEPT - 1),
    )
    .execute()
}

/** A page of what happened to an account, the newest first; pages count from 0. */
export async function activityOf(
  queries: Queries,
  account: string,
  { page, size }: { readonly page: number; readonly size: number },
): Promise<{ readonly rows: readonly ActivityTable[]; readonly count: number }> {
  const of = queries.selectFrom('activity').where('account', '=', account)
  const { count } = await of.select((eb) => eb.fn.countAll().as('count')).executeTakeFirstOrThrow()
  const rows = await of
    .selectAll()
    .orderBy('at', 'desc')
    .orderBy('kind')
    .orderBy('facts')
    .limit(size)
    .offset(page * size)
    .execute()
  return { rows, count: Number(count) }
}
