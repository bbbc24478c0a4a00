import { raiseOperatorAlert } from '../security/operator-alerts.ts'
import type { Challenge, Queries } from '../store/tables.ts'
import type { Bucket } from './bucket.ts'
import type { Limits, Share } from './limits.ts'

/** Whose part of the hour's budget a code is counted on. */
export function shareOf(purpose: Challenge['purpose'], { by }: Bucket): Share {
  if (by !== 'stranger' || purpose === 'address' || purpose === 'recovery-check') return 'linked'
  return purpose === 'recovery' ? 'recovery' : 'strangers'
}

/** The send that fills a share of the hour's budget, if there were so many. What was sent to no destination costs none. */
export async function shareFilledAt(
  queries: Queries,
  share: Share,
  at: number,
  { sends: { budget } }: Limits,
): Promise<number | undefined> {
  const filler = await queries
    .selectFrom('sends')
    .select('at')
    .where('share', '=', share)
    .where('at', '>', at - budget.per)
    .where('destination', 'is not', null)
    .orderBy('at', 'desc')
    .offset(budget.most[share] - 1)
    .limit(1)
    .executeTakeFirst()
  return filler?.at
}

/** A share of the hour's budget turns a message away: the operator hears of it. */
export const raiseBudgetAlert = (
  queries: Queries,
  share: Share,
  until: number,
  { budget }: Pick<Limits['sends'], 'budget'>,
  at: number,
): Promise<void> =>
  raiseOperatorAlert(
    queries,
    {
      code: 'sends/budget-spent',
      about: share,
      facts: { share, most: budget.most[share], until: new Date(until).toISOString() },
    },
    at,
  )
