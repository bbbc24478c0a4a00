import type { Instead } from '../../flows/effects.ts'
import { accountOfChat } from './chats.ts'
import type { Queries } from './tables.ts'

const MINUTE = 60 * 1000

/** How long an approval is good for (ms). */
const APPROVAL_LIFE = 10 * MINUTE

/**
 * The account whose password may be replaced by this, if it is good at `at` in this conversation. It is looked at
 * and not used up: that is for whoever replaces the password.
 */
export async function accountInstead(
  queries: Queries,
  instead: Instead,
  { conversation, at }: { readonly conversation: string; readonly at: number },
): Promise<string | undefined> {
  return 'approval' in instead
    ? approved(queries, instead.approval, conversation, at)
    : recovering(queries, instead.recovery, conversation, at)
}

async function approved(
  queries: Queries,
  approval: string,
  conversation: string,
  at: number,
): Promise<string | undefined> {
  const account = await accountOfChat(queries, conversation)
  if (!account || account.state === 'frozen') return undefined
  const entry = await queries
    .selectFrom('entries')
    .select('id')
    .where('id', '=', approval)
    .where('conversation', '=', conversation)
    .where('account', '=', account.id)
    .where('kind', '=', 'approve')
    .where('action', '=', 'password')
    .where('proof', 'is not', null)
    .where('used_at', 'is', null)
    .where('chosen_at', '>', at - APPROVAL_LIFE)
    .executeTakeFirst()
  return entry && account.id
}

/** An address proven and, where 2-step is on, the second factor too; or a wait that is over. */
async function recovering(
  queries: Queries,
  recovery: string,
  conversation: string,
  at: number,
): Promise<string | undefined> {
  const found = await queries
    .selectFrom('recoveries')
    .selectAll()
    .where('id', '=', recovery)
    .where('conversation', '=', conversation)
    .where('ended_at', 'is', null)
    .where('expires_at', '>', at)
    .executeTakeFirst()
  if (!found?.account) return undefined
  if (found.hold_until !== null) return found.hold_until <= at ? found.account : undefined
  if (found.address_at === null) return undefined
  const factor = await queries
    .selectFrom('factors')
    .select('account')
    .where('account', '=', found.account)
    .where('confirmed_at', 'is not', null)
    .executeTakeFirst()
  return factor && found.factor_at === null ? undefined : found.account
}
