import { accountOfChat, addChat, isLinked, relinkChat } from '../../accounts/chats.ts'
import { passwordOf } from '../../accounts/credentials.ts'
import { consumeChatLink } from '../../accounts/proofs/chat-link-tickets.ts'
import { activeFactor } from '../../accounts/proofs/factors.ts'
import { ticketOf } from '../../accounts/proofs/tickets.ts'
import { recordSecurityChange } from '../../accounts/security/changes.ts'
import { advisoryLock } from '../../accounts/store/directory.ts'
import { once } from '../../accounts/store/idempotency.ts'
import type { Queries, Ticket } from '../../accounts/store/tables.ts'
import { derivedId } from '../common/ids.ts'
import type { Parts, Performer } from '../parts.ts'

/**
 * Links the chat to the account that was proven in it, and notifies every address and chat of the account. A chat
 * that is linked to it already speaks for it again.
 */
export const linkChat =
  ({ directory, secrets }: Parts): Performer<'linkChat'> =>
  ({ ticket: id }, performing) =>
    once(directory, performing, async (queries) => {
      const { key, at, conversation } = performing
      await advisoryLock(queries, `ticket:${id}`, `chat:${conversation}`)
      const ticket = await ticketOf(queries, 'link', conversation, id)
      const account = ticket && (await stillProven(queries, ticket))
      if (!account || !(await consumeChatLink(queries, id, at))) return { over: true }
      const before = await accountOfChat(queries, conversation)
      if (await isLinked(queries, account.id, conversation))
        await relinkChat(queries, account.id, conversation, at)
      else {
        const what = { kind: 'chat-linked', facts: {} } as const
        await recordSecurityChange(queries, secrets, {
          id: derivedId(secrets, key),
          account: account.id,
          what,
          at,
          here: conversation,
        })
        await addChat(queries, account.id, conversation, at)
      }
      return {
        linked: account.number,
        name: account.name,
        ...(before && before.id !== account.id && { before: before.number }),
      }
    })

/** The account of a complete chat link, if what was proven would still do now. */
async function stillProven(queries: Queries, { account, proof, completed_at }: Ticket) {
  if (account === null || proof === null || completed_at === null) return undefined
  const found = await queries
    .selectFrom('accounts')
    .select(['id', 'number', 'name', 'state'])
    .where('id', '=', account)
    .executeTakeFirst()
  const password = await passwordOf(queries, account)
  const twoStep = await activeFactor(queries, account)
  const good =
    found?.state !== 'frozen' &&
    password !== undefined &&
    password.created_at <= completed_at &&
    (!twoStep || proof === 'password+factor')
  return good ? found : undefined
}
