import { once } from '../accounts/performed.ts'
import { takeBack as inDirectory } from '../accounts/take-back.ts'
import type { Parts, Performer } from './performer.ts'

/** "This was not me", said in a chat: only about what was told in this very chat. */
export const takeBack =
  ({ directory, secrets }: Pick<Parts, 'directory' | 'secrets'>): Performer<'takeBack'> =>
  ({ notice }, { conversation, ...performing }) =>
    once(directory, performing, async (queries) => {
      const mine = await queries
        .selectFrom('notices')
        .select('id')
        .where('id', '=', notice)
        .where('to_kind', '=', 'chat')
        .where('to_value', '=', conversation)
        .executeTakeFirst()
      if (!mine) return { taken: 'late' }
      return { taken: await inDirectory(queries, secrets, { notice, at: performing.at, here: conversation }) }
    })
