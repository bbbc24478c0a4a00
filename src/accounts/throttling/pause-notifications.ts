import { type ActivityFacts, addActivity } from '../activity.ts'
import { addNotifications } from '../security/notifications.ts'
import { advisoryLock } from '../store/directory.ts'
import type { Queries } from '../store/tables.ts'

const DAY = 24 * 60 * 60 * 1000

/**
 * Tells the owner that there is a pause for somebody who is no mere stranger: `own-tries-paused` in a chat or on a device
 * of the account, `tries-paused` for who has shown the password or an address. It is written down each time; every other
 * way of reaching the owner hears of the first in a day.
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
    /** epoch ms, as is `at` */
    readonly until: number
    readonly at: number
    /** The chat that guesses. */
    readonly here?: string | undefined
  },
): Promise<void> {
  const what = { kind, facts: { until } } as const
  await addActivity(queries, account, what, at)
  await advisoryLock(queries, `${kind}:${account}`)
  const told = await queries
    .selectFrom('notifications')
    .select('id')
    .where('account', '=', account)
    .where('kind', '=', kind)
    .where('at', '>', at - DAY)
    .limit(1)
    .executeTakeFirst()
  if (!told) await addNotifications(queries, { id, account, what, at, here })
}
