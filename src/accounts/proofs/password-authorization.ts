import type { PasswordAuthorization } from '../../../flows/requests.ts'
import { accountOfChat } from '../chats.ts'
import { mayResetPassword } from '../security/evidence.ts'
import { recoveryOf } from '../security/recoveries.ts'
import type { Queries } from '../store/tables.ts'
import { validApproval } from './approvals.ts'

interface Here {
  readonly conversation: string
  readonly at: number
}

/**
 * The account whose password may be replaced by this authorization, if it is good at `at` in this conversation. It is
 * only checked here; the performer that replaces the password consumes it.
 */
export const authorizedAccount = (
  queries: Queries,
  authorization: PasswordAuthorization,
  here: Here,
): Promise<string | undefined> =>
  'approval' in authorization
    ? approved(queries, authorization.approval, here)
    : recovering(queries, authorization.recovery, here)

async function approved(
  queries: Queries,
  approval: string,
  { conversation, at }: Here,
): Promise<string | undefined> {
  const account = (await accountOfChat(queries, conversation))?.id
  if (account === undefined) return undefined
  const good = await validApproval(queries, { approval, account, conversation, action: 'password', at })
  return good && account
}

async function recovering(
  queries: Queries,
  id: string,
  { conversation, at }: Here,
): Promise<string | undefined> {
  const recovery = await recoveryOf(queries, conversation, id, at)
  if (!recovery?.account) return undefined
  return (await mayResetPassword(queries, recovery, at)) ? recovery.account : undefined
}
