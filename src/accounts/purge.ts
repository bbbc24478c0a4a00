import type { Directory } from './directory.ts'
import { type Limits, limits as standard } from './limits.ts'

const DAY = 24 * 60 * 60 * 1000
const KEPT = 2 * DAY

/**
 * Forgets what nobody needs any more: two days after they ended, challenges, entries, sends and the answers of
 * effects. Compared answers stay as long as a pause may depend on them: until a right one, at most 90 days.
 */
export async function purge(directory: Directory, at: number, limits: Limits = standard): Promise<void> {
  const past = at - KEPT
  await directory.transaction(async (queries) => {
    await queries
      .deleteFrom('challenges')
      .where('opened_at', '<=', past - limits.link.lives)
      .where('code_expires_at', '<=', past)
      .where((eb) => eb.or([eb('spent_at', 'is', null), eb('spent_at', '<=', past)]))
      .execute()
    await queries
      .deleteFrom('entries')
      .where('opened_at', '<=', past)
      .where('expires_at', '<=', past)
      .where((eb) => eb.or([eb('chosen_at', 'is', null), eb('chosen_at', '<=', past)]))
      .execute()
    await queries.deleteFrom('recoveries').where('expires_at', '<=', past).execute()
    await queries.deleteFrom('performed').where('at', '<=', past).execute()
    await queries.deleteFrom('sends').where('at', '<=', past).execute()
    await queries
      .deleteFrom('attempts')
      .where('at', '<=', past)
      .where((eb) =>
        eb.or([
          eb('at', '<=', at - limits.wrong.remembered),
          eb('outcome', '!=', 'wrong'),
          eb.exists(
            eb
              .selectFrom('attempts as later')
              .select('later.key')
              .whereRef('later.destination', '=', 'attempts.destination')
              .whereRef('later.at', '>', 'attempts.at')
              .where('later.outcome', '!=', 'wrong'),
          ),
        ]),
      )
      .execute()
  })
}
