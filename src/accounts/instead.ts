import type { Instead } from '../../flows/effects.ts'
import { goodApproval } from './approvals.ts'
import { accountOfChat } from './chats.ts'
import { mayChoose, recoveryOf } from './recoveries.ts'
import type { Queries } from './tables.ts'

interface Here {
  readonly conversation: string
  readonly at: number
}

/**
 * The account whose password may be replaced by this, if it is good at `at` in this conversation. It is looked at
 * and not used up: that is for whoever replaces the password.
 */
export const accountInstead = (
  queries: Queries,
  instead: Instead,
  here: Here,
): Promise<string | undefined> =>
  'approval' in instead
    ? approved(queries, instead.approval, here)
    : recovering(queries, instead.recovery, here)

async function approved(
  queries: Queries,
  approval: string,
  { conversation, at }: Here,
): Promise<string | undefined> {
  const account = (await accountOfChat(queries, conversation))?.id
  if (account === undefined) return undefined
  const good = await goodApproval(queries, { approval, account, conversation, action: 'password', at })
  return good && account
}

async function recovering(
  queries: Queries,
  id: string,
  { conversation, at }: Here,
): Promise<string | undefined> {
  const recovery = await recoveryOf(queries, conversation, id, at)
  if (!recovery?.account) return undefined
  return (await mayChoose(queries, recovery, at)) ? recovery.account : undefined
}
