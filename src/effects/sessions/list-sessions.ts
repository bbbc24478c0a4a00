import { accountOfChat } from '../../accounts/chats.ts'
import { listSessions as sessionsOf } from '../../accounts/sessions.ts'
import { once } from '../../accounts/store/idempotency.ts'
import type { Parts, Performer } from '../parts.ts'

/** Where somebody is signed in with the account of this chat. */
export const listSessions =
  ({ directory }: Pick<Parts, 'directory'>): Performer<'listSessions'> =>
  (_input, performing) =>
    once(directory, performing, async (queries) => {
      const account = await accountOfChat(queries, performing.conversation)
      if (!account) return { none: true }
      const sessions = await sessionsOf(queries, account.id, performing.at)
      return {
        region: account.region,
        sessions: sessions.map(({ handle: id, device, since, seen }) => ({ id, device, since, seen })),
      }
    })
