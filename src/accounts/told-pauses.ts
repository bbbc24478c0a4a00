import { addActivity, type Happenings } from './activity.ts'
import { hold } from './directory.ts'
import { addNotices } from './notices.ts'
import type { Queries } from './tables.ts'

const DAY = 24 * 60 * 60 * 1000

/**
 * Tells the owner that there is a pause for somebody who is no mere stranger: `own-tries-paused` in a chat or on a device
 * of the account, `tries-paused` for who has shown the password or an address. It is written down each time; every other
 * way of reaching the owner hears of the first in a day.
 */
export async function tellOfPause(
  queries: Queries,
  {
    id,
    account,
    kind,
    until,
    at,
    here,
  }: {
    /** Beginning of the notices' own ids. */
    readonly id: string
    readonly account: string
    readonly kind: keyof Pick<Happenings, 'own-tries-paused' | 'tries-paused'>
    /** epoch ms, as is `at` */
    readonly until: number
    readonly at: number
    /** The chat that guesses. */
    readonly here?: string | undefined
  },
): Promise<void> {
  const what = { kind, facts: { until } } as const
  await addActivity(queries, account, what, at)
  await hold(queries, `${kind}:${account}`)
  const told = await queries
    .selectFrom('notices')
    .select('id')
    .where('account', '=', account)
    .where('kind', '=', kind)
    .where('at', '>', at - DAY)
    .limit(1)
    .executeTakeFirst()
  if (!told) await addNotices(queries, { id, account, what, at, here })
}
