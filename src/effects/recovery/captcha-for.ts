import { DAY, HOUR } from '../../../flows/durations.ts'
import type { Queries } from '../../accounts/store/tables.ts'
import type { Bucket } from '../../accounts/throttling/bucket.ts'
import type { Performing } from '../parts.ts'

/**
 * The captcha that a chat has answered for one more name: from the second name in a day on each costs one, whether or not
 * any account has it. None is asked of a chat that is linked to the account it names.
 */
export async function captchaFor(
  queries: Queries,
  { by, subject }: Bucket,
  { at, conversation }: Performing,
): Promise<'none' | 'missing' | { readonly id: string }> {
  if (by !== 'stranger') return 'none'
  const named = await queries
    .selectFrom('recoveries')
    .select('subject')
    .distinct()
    .where('conversation', '=', conversation)
    .where('opened_at', '>', at - DAY)
    .execute()
  if (named.length === 0 || named.some((recovery) => recovery.subject === subject)) return 'none'
  const answered = await queries
    .selectFrom('challenges')
    .select('id')
    .where('conversation', '=', conversation)
    .where('purpose', '=', 'captcha')
    .where('spent_at', '>', at - HOUR)
    .where('used_at', 'is', null)
    .orderBy('spent_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return answered ?? 'missing'
}

/** One captcha is good for one name. */
export const useCaptcha = (queries: Queries, id: string, { at }: Performing): Promise<unknown> =>
  queries.updateTable('challenges').set({ used_at: at }).where('id', '=', id).execute()
