import type { Selectable } from 'kysely'
import type { MessagesTable, NotificationRow, Queries } from '../accounts/store/tables.ts'
import { subjectsOf } from '../accounts/throttling/account-subjects.ts'
import { senderFaults } from '../contracts/sender-faults.ts'
import type { Account } from './accounts-named.ts'
import { iso } from './answer.ts'
import { onAccount } from './on-account.ts'
import type { SupportParts } from './parts.ts'
import type { Request } from './requests.ts'
import { type Shown, shownAs } from './shown.ts'

/** As many as a help desk reads at once. */
const NEWEST = 30

/**
 * Why a mail did not come: what became of each mail and SMS that was handed to a sender, with what helps; and what the owner
 * was to be told, also in chats, with what still waits. The newest first.
 */
export const messages = (parts: SupportParts) =>
  onAccount<Request<'messages'>>(parts, 'messages', async (queries, account, _doing, { full }) => {
    const shown = shownAs({ full })
    return {
      done: {
        account: account.number,
        sent: (await handedOver(queries, account)).map((message) => messageSeen(message, shown)),
        notifications: (await toldOf(queries, account)).map((told) => notificationSeen(told, shown)),
      },
    }
  })

/** For the account, to its addresses, or asked for by its chats. */
const handedOver = async (queries: Queries, account: Account) => {
  const subjects = await subjectsOf(queries, account)
  return queries
    .selectFrom('messages')
    .selectAll()
    .where((eb) =>
      eb.or([
        eb('account', '=', account.id),
        eb('subject', 'in', subjects),
        eb('conversation', 'in', (chats) =>
          chats.selectFrom('chats').select('conversation').where('account', '=', account.id),
        ),
      ]),
    )
    .orderBy('at', 'desc')
    .orderBy('id')
    .limit(NEWEST)
    .execute()
}

const toldOf = (queries: Queries, account: Account) =>
  queries
    .selectFrom('notifications')
    .selectAll()
    .where('account', '=', account.id)
    .orderBy('at', 'desc')
    .orderBy('id')
    .limit(NEWEST)
    .execute()

const messageSeen = (
  { at, channel, kind, subject, outcome, tries, tried_at, code, reason }: Selectable<MessagesTable>,
  shown: Shown,
) => ({
  at: iso(at),
  channel,
  kind,
  to: shown.address(subject.replace(/^\w+:/, '')),
  outcome,
  tries,
  lastTryAt: iso(tried_at),
  ...(code !== null && { code, cure: cureOf(code) }),
  ...(reason !== null && { reason }),
})

const LIMIT_REACHED =
  'A limit of what is sent in an hour is reached; the log says which, and what to do. It goes out by itself.'

const cureOf = (code: string): string =>
  Object.hasOwn(senderFaults, code) ? senderFaults[code as keyof typeof senderFaults].cure : LIMIT_REACHED

const notificationSeen = (
  { at, kind, to_kind, to_value, outcome, due_at }: NotificationRow,
  shown: Shown,
) => ({
  at: iso(at),
  kind,
  to: to_kind === 'chat' ? shown.chat(to_value) : shown.address(to_value),
  outcome: outcome ?? 'waiting',
  ...(outcome === null && { nextAt: iso(due_at) }),
})
