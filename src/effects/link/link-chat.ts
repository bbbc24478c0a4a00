import { coolingUntil } from '../../accounts/accounts.ts'
import { chatTitle } from '../../accounts/chat-title.ts'
import { accountOfChat, addChat, isLinked, relinkChat } from '../../accounts/chats.ts'
import { passwordOf } from '../../accounts/credentials.ts'
import { consumeChatLink } from '../../accounts/proofs/chat-link-tickets.ts'
import { activeFactor } from '../../accounts/proofs/factors.ts'
import { ticketOf } from '../../accounts/proofs/tickets.ts'
import { recordSecurityChange } from '../../accounts/security/changes.ts'
import { advisoryLock } from '../../accounts/store/directory.ts'
import { once } from '../../accounts/store/idempotency.ts'
import type { AccountsTable, Queries, Ticket } from '../../accounts/store/tables.ts'
import { derivedId } from '../common/ids.ts'
import type { Parts, Performer } from '../parts.ts'

/**
 * Links the chat to the account that was signed in to here. Every address and chat of the account hears of it. A chat
 * that is linked to it already speaks for it again. For a day after a recovery no new chat is linked without a second
 * factor older than it: a thief with a stolen mailbox would speak for the account from then on.
 */
export const linkChat =
  ({ directory, secrets }: Parts): Performer<'linkChat'> =>
  ({ ticket: id }, performing) =>
    once(directory, performing, async (queries) => {
      const { key, at, conversation, speaker } = performing
      await advisoryLock(queries, `ticket:${id}`, `chat:${conversation}`)
      const ticket = await ticketOf(queries, 'link', conversation, id)
      const account = ticket && (await stillProven(queries, ticket))
      if (!account || !(await consumeChatLink(queries, id, at))) return { over: true }
      const linked = await isLinked(queries, account.id, conversation)
      const cooling = linked ? undefined : coolingUntil(account, at)
      if (cooling !== undefined && !(await showedOlderFactor(queries, ticket, account)))
        return { cooling, region: account.region }
      const before = await accountOfChat(queries, conversation)
      if (linked) await relinkChat(queries, account.id, conversation, at)
      else {
        const title = chatTitle(speaker)
        const what = { kind: 'chat-linked', facts: title === undefined ? {} : { chat: title } } as const
        await recordSecurityChange(queries, secrets, {
          id: derivedId(secrets, key),
          account: account.id,
          what,
          at,
          here: conversation,
          title,
        })
        await addChat(queries, account.id, conversation, at, title)
      }
      return {
        linked: account.number,
        name: account.name,
        ...(before && before.id !== account.id && { before: before.number }),
      }
    })

/** Whether the second factor was shown, and was there before the account was recovered. */
async function showedOlderFactor(
  queries: Queries,
  { proof }: Ticket,
  { id, recovered_at }: Pick<AccountsTable, 'id' | 'recovered_at'>,
): Promise<boolean> {
  const factor = await activeFactor(queries, id)
  return proof === 'password+factor' && factor !== undefined && factor.confirmed_at <= (recovered_at ?? 0)
}

/** The account of a complete sign-in, if what was proven then would do now. */
async function stillProven(queries: Queries, { account, proof, completed_at }: Ticket) {
  if (account === null || proof === null || completed_at === null) return undefined
  const found = await queries
    .selectFrom('accounts')
    .select(['id', 'number', 'name', 'state', 'region', 'recovered_at'])
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
