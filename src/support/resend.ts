import { masked } from '../accounts/addresses.ts'
import { addNotifications } from '../accounts/security/notifications.ts'
import type { NotificationRow, Queries } from '../accounts/store/tables.ts'
import type { Account } from './accounts-named.ts'
import { refused } from './answer.ts'
import { type Doing, onAccount } from './on-account.ts'
import type { SupportParts } from './parts.ts'
import type { Request } from './requests.ts'

/**
 * Sends the last notification anew that could not be delivered, or the welcome with the account ID. It goes to the addresses
 * of the account and counts like any other, so it waits where the limits say so. A code is never sent from here: it belongs
 * to the chat that asked, which has a button for a new one.
 */
export const resend = (parts: SupportParts) =>
  onAccount<Request<'resend'>>(parts, 'resend', async (queries, account, doing, { welcome }) => {
    if (welcome) return sendWelcome(queries, account, doing)
    const failed = await lastFailed(queries, account)
    if (!failed) return refused('not-now', NOTHING)
    await queries
      .insertInto('notifications')
      .values({
        ...failed,
        id: `${doing.id}-0`,
        due_at: doing.at,
        attempts: 0,
        ended_at: null,
        outcome: null,
      })
      .execute()
    return { done: { account: account.number, kind: failed.kind, to: masked(failed.to_value) } }
  })

const NOTHING =
  'No notification to this account has failed in the last days. If a code did not come, its chat has a button for a new one; "messages" says what became of each.'

async function sendWelcome(queries: Queries, account: Account, { id, at }: Doing) {
  const { region, number } = account
  const addresses = await queries
    .selectFrom('addresses')
    .select(['kind', 'value'])
    .where('account', '=', account.id)
    .where('is_primary', '=', 1)
    .execute()
  const what = {
    kind: 'account-created',
    facts: { by: addresses[0]?.kind ?? 'email', region, channel: '' },
  } as const
  const recipients = addresses.map(({ kind, value }) => ({ to_kind: kind, to_value: value }))
  await addNotifications(queries, { id, account: account.id, what, at, recipients })
  return { done: { account: number, kind: what.kind, to: masked(addresses[0]?.value ?? '') } }
}

/** Not to an address that was taken out of the account since. */
const lastFailed = (queries: Queries, { id }: Account): Promise<NotificationRow | undefined> =>
  queries
    .selectFrom('notifications')
    .selectAll()
    .where('account', '=', id)
    .where('outcome', '=', 'refused')
    .where('to_value', 'in', (eb) => eb.selectFrom('addresses').select('value').where('account', '=', id))
    .orderBy('at', 'desc')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()
