import type { Expression, ExpressionBuilder, SqlBool } from 'kysely'
import { DAY, HOUR } from '../../../flows/durations.ts'
import { endForgottenMessages, MESSAGES_KEPT } from '../messages.ts'
import { purgeDisputes } from '../security/disputes.ts'
import { REVERT_WINDOW } from '../security/notifications.ts'
import { ACTS_KEPT } from '../security/operator-acts.ts'
import { sessionLife } from '../sessions.ts'
import { isSuperseded } from '../throttling/attempts.ts'
import { forgetLeastWrong } from '../throttling/forget-attempts.ts'
import { type Limits, limits as standard } from '../throttling/limits.ts'
import type { Directory } from './directory.ts'
import { carryOut, type Sweep } from './sweep.ts'
import type { Tables } from './tables.ts'

/** How long (ms) what has ended is kept for its owner's export and for effects that are performed once more. */
export const KEPT = 2 * DAY

/** How long (ms) an event waits for a listener that does not come back. */
const UNHEARD = 30 * DAY

/**
 * Deletes what has no use any more, in small transactions. What was promised to be wiped comes first. If one sweep fails
 * the others are carried out all the same, and the first failure is thrown at the end.
 */
export async function purge(
  directory: Directory,
  at: number,
  limits: Limits = standard,
  stopping?: AbortSignal,
): Promise<void> {
  const failures: unknown[] = []
  const attempt = (work: Promise<void>) => work.catch((error: unknown) => void failures.push(error))
  await attempt(purgeDisputes(directory, at, stopping))
  await attempt(endForgottenMessages(directory, at))
  for (const sweep of sweeps(at, limits)) await attempt(carryOut(directory, sweep, stopping))
  await attempt(forgetLeastWrong(directory, at - KEPT, limits, stopping))
  if (failures.length > 0) throw failures[0]
}

/** In this order. */
const sweeps = (at: number, limits: Limits): readonly Sweep[] => {
  const past = at - KEPT
  const { password, wrongCodes, link } = limits
  return [
    // What protected an account before a change is wiped as soon as the change can no longer be reverted.
    {
      table: 'changes',
      by: 'at',
      among: ['before', 'is not'],
      until: at - REVERT_WINDOW,
      over: isUndisputed,
      wipe: 'before',
    },
    { table: 'factors', by: 'created_at', among: ['confirmed_at', 'is'], until: past },
    {
      table: 'challenges',
      by: 'opened_at',
      until: past - link.lives,
      over: (eb) =>
        eb.and([
          eb('code_expires_at', '<=', past),
          eb.or([eb('spent_at', 'is', null), eb('spent_at', '<=', past)]),
        ]),
    },
    {
      table: 'tickets',
      by: 'opened_at',
      until: past,
      over: (eb) =>
        eb.and([
          eb('expires_at', '<=', past),
          eb.or([eb('completed_at', 'is', null), eb('completed_at', '<=', past)]),
        ]),
    },
    {
      table: 'recoveries',
      by: 'opened_at',
      until: past,
      over: (eb) =>
        eb.and([
          eb.or([eb('ended_at', '<=', past), eb('expires_at', '<=', past)]),
          // With which ways an account was recovered counts as long as what was changed can be disputed.
          eb.or([
            eb('outcome', 'is', null),
            eb('outcome', '!=', 'reset'),
            eb('ended_at', '<=', at - REVERT_WINDOW),
          ]),
        ]),
    },
    { table: 'openid_records', by: 'expires_at', until: at },
    { table: 'openid_grants', by: 'expires_at', until: at },
    // A request that rang counts toward the limits of its account for a day; another one has no use once it is over.
    { table: 'sign_in_requests', by: 'opened_at', until: past },
    {
      table: 'sign_in_requests',
      by: 'opened_at',
      until: at - HOUR,
      over: (eb) =>
        eb.and([eb('rung', 'is', null), eb('account', 'is', null), eb('expires_at', '<=', at - HOUR)]),
    },
    { table: 'operator_alerts', by: 'at', until: past },
    { table: 'passkey_challenges', by: 'expires_at', until: at },
    { table: 'messages', by: 'at', until: at - MESSAGES_KEPT },
    { table: 'operator_acts', by: 'at', until: at - ACTS_KEPT },
    { table: 'outbox', by: 'at', until: at - UNHEARD },
    { table: 'sends', by: 'at', until: past },
    { table: 'idempotency', by: 'at', until: past },
    // Passwords of strangers bring about pauses only, and no pause looks back further than this.
    {
      table: 'attempts',
      by: 'at',
      until: at - password.per - password.longestPause,
      over: (eb) => eb.and({ kind: 'password', counted_by: 'stranger' }),
    },
    // Of other wrong answers the newest in its bucket counts those before it; it stays until a proof, at most 90 days.
    {
      table: 'attempts',
      by: 'at',
      until: past,
      over: (eb) =>
        eb.and([
          eb('outcome', '=', 'wrong'),
          eb.or([eb('at', '<=', at - wrongCodes.remembered), isSuperseded(eb)]),
        ]),
    },
    // After the wrong answers that they have proven to be over.
    { table: 'attempts', by: 'at', until: past, over: (eb) => eb('outcome', '!=', 'wrong') },
    // The device of a session is remembered longer than the session.
    {
      table: 'sessions',
      by: 'expires_at',
      until: at - Math.max(KEPT, sessionLife.remembered - sessionLife.absolute),
    },
    {
      table: 'notifications',
      by: 'ended_at',
      among: ['ended_at', 'is not'],
      until: past,
      over: (eb) => eb('at', '<=', past - REVERT_WINDOW),
    },
    {
      table: 'changes',
      by: 'at',
      until: past - REVERT_WINDOW,
      over: (eb) => eb.and([isUndisputed(eb), isNotified(eb)]),
    },
  ]
}

type OfChange = ExpressionBuilder<Tables, 'changes'>

/** What protected an account before a disputed change is kept until the dispute is over, or the account is recovered. */
const isUndisputed = (eb: OfChange): Expression<SqlBool> =>
  eb.not(
    eb.exists(
      eb
        .selectFrom('disputes')
        .select('disputes.account')
        .whereRef('disputes.account', '=', 'changes.account')
        .where((of) =>
          of.or([
            of('disputes.change', '=', of.ref('changes.id')),
            of.and([of('disputes.resolved_at', 'is', null), of('changes.disputed_by', '!=', '[]')]),
          ]),
        ),
    ),
  )

/** No notification of it is left. */
const isNotified = ({ not, exists, selectFrom }: OfChange): Expression<SqlBool> =>
  not(
    exists(
      selectFrom('notifications')
        .select('notifications.id')
        .whereRef('notifications.change', '=', 'changes.id'),
    ),
  )
