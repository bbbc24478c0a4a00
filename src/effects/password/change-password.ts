import type { Requests } from '../../../flows/requests.ts'
import { accountOfChat } from '../../accounts/chats.ts'
import { replacePassword } from '../../accounts/credentials.ts'
import { consumeApproval } from '../../accounts/proofs/approvals.ts'
import { passwordTicketOf } from '../../accounts/proofs/password-tickets.ts'
import { closeTickets } from '../../accounts/proofs/tickets.ts'
import { recordSecurityChange } from '../../accounts/security/changes.ts'
import { cancelRecoveries } from '../../accounts/security/recoveries.ts'
import { endSessions } from '../../accounts/sessions.ts'
import { advisoryLock } from '../../accounts/store/directory.ts'
import { once } from '../../accounts/store/idempotency.ts'
import type { Queries } from '../../accounts/store/tables.ts'
import { derivedId } from '../common/ids.ts'
import type { Parts, Performer, Performing } from '../parts.ts'

type Effect = Requests['changePassword']['input']

/**
 * Sets the password that was chosen for the account of this conversation, if its owner has approved. Recoveries under
 * way are cancelled.
 */
export const changePassword =
  (parts: Parts): Performer<'changePassword'> =>
  (input, performing) =>
    once(parts.directory, performing, (queries) => change(queries, parts, input, performing))

async function change(
  queries: Queries,
  { secrets, limits }: Parts,
  { ticket: id, approval, others }: Effect,
  { key, at, conversation }: Performing,
): Promise<Requests['changePassword']['output']> {
  await advisoryLock(queries, `ticket:${id}`, `ticket:${approval}`)
  const account = (await accountOfChat(queries, conversation))?.id
  if (account === undefined) return { none: true }
  const ticket = await passwordTicketOf(queries, conversation, id, at - limits.ticket.lives)
  if (ticket?.account !== account) return { again: 'password' }
  const begun = ticket.opened_at
  const using = { approval, account, conversation, action: 'password', at, begun } as const
  if (!(await consumeApproval(queries, using))) return { again: 'approval' }

  const what = { kind: 'password-changed', facts: {} } as const
  await recordSecurityChange(queries, secrets, {
    id: derivedId(secrets, key),
    account,
    what,
    at,
    here: conversation,
  })
  await replacePassword(queries, account, ticket.password_hash, at)
  await closeTickets(queries, account, at)
  const ending = { id: derivedId(secrets, `${key} recoveries`), account, at, here: conversation }
  await cancelRecoveries(queries, ending)
  return { changed: true, ended: others === 'end' ? await endSessions(queries, account, at) : 0 }
}
