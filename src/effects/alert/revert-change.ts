import { revertChange as revert } from '../../accounts/security/revert.ts'
import { once } from '../../accounts/store/idempotency.ts'
import type { Parts, Performer } from '../parts.ts'

/** "This was not me", said in a chat: only about what was told in this very chat. */
export const revertChange =
  ({ directory, secrets }: Parts): Performer<'revertChange'> =>
  ({ notification }, { conversation, ...performing }) =>
    once(directory, performing, async (queries) => {
      const mine = await queries
        .selectFrom('notifications')
        .select('id')
        .where('id', '=', notification)
        .where('to_kind', '=', 'chat')
        .where('to_value', '=', conversation)
        .executeTakeFirst()
      if (!mine) return { taken: 'late' }
      return {
        taken: await revert(queries, secrets, { notification, at: performing.at, here: conversation }),
      }
    })
