import { DAY } from '../../../flows/durations.ts'
import { type ActivityFacts, addActivity } from '../activity.ts'
import { addNotifications } from '../security/notifications.ts'
import { advisoryLock } from '../store/directory.ts'
import type { Queries } from '../store/tables.ts'

/**
 * Notifies the owner of a pause for a guesser who is no mere stranger: `own-tries-paused` in a linked chat or on a
 * known device, `tries-paused` for a guesser who has proven the password or an address. Each pause becomes an
 * activity; notifications go out for the first one in a day.
 */
export async function notifyOfPause(
  queries: Queries,
  {
    id,
    account,
    kind,
    until,
    at,
    here,
  }: {
    /** Beginning of the notifications' own ids. */
    readonly id: string
    readonly account: string
    readonly kind: keyof Pick<ActivityFacts, 'own-tries-paused' | 'tries-paused'>
    readonly until: number
    readonly at: number
    /** The chat that guesses. */
    readonly here?: string | undefined
  },
): Promise<void> {
  const what = { kind, facts: { until } } as const
  await addActivity(queries, account, what, at)
  await advisoryLock(queries, `${kind}:${account}`)
  const notified = await queries
    .selectFrom('notifications')
    .select('id')
    .where('account', '=', account)
    .where('kind', '=', kind)
    .where('at', '>', at - DAY)
    .limit(1)
    .executeTakeFirst()
  if (!notified) await addNotifications(queries, { id, account, what, at, here })
}
