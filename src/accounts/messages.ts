import { sql } from 'kysely'
import { DAY, HOUR } from '../../flows/durations.ts'
import type { Address } from '../../flows/requests.ts'
import type { SenderFaultCode } from '../contracts/sender-faults.ts'
import type { Directory } from './store/directory.ts'
import type { Database, Message, MessagesTable, Queries } from './store/tables.ts'
import { type Subject, subjectOfAddress } from './throttling/bucket.ts'

/** How long (ms) it is kept what became of a message. */
export const MESSAGES_KEPT = 30 * DAY

/** A mail or SMS that is handed to a sender. */
export interface OutgoingMessage extends Pick<MessagesTable, 'id' | 'kind' | 'account' | 'conversation'> {
  readonly to: Address
}

/** Why a message is not sent yet, or was not: by the fault of a sender, or by a limit of our own. */
export type MessageFault = SenderFaultCode | 'sends/budget-spent'

/** What became of a message at one try. */
export interface Fate {
  readonly outcome: MessagesTable['outcome']
  readonly code?: MessageFault | undefined
  readonly reason?: string | undefined
}

export const channelTo = ({ kind }: Address): MessagesTable['channel'] => (kind === 'phone' ? 'sms' : 'mail')

/**
 * Writes down what became of a message at one try. Answers whether that is new: it was not delayed before, or has ended
 * now. What has ended once stays so.
 */
export async function noteMessage(
  queries: Queries,
  { id, kind, account, conversation, to }: OutgoingMessage,
  { outcome, code, reason }: Fate,
  at: number,
): Promise<boolean> {
  // One that expired without another try keeps why it could not be sent before.
  const tried = outcome === 'expired' && code === undefined ? 0 : 1
  const noted = await queries
    .insertInto('messages')
    .values({
      id,
      channel: channelTo(to),
      kind,
      account,
      conversation,
      subject: subjectOfAddress(to),
      outcome,
      code: code ?? null,
      reason: reason ?? null,
      tries: tried,
      at,
      tried_at: at,
    })
    .onConflict((conflict) =>
      conflict
        .column('id')
        .doUpdateSet((eb) => ({
          outcome,
          tries: eb('messages.tries', '+', tried),
          tried_at: at,
          ...(tried === 1 && { code: code ?? null, reason: reason ?? null }),
        }))
        .where('messages.outcome', '=', 'delayed'),
    )
    .returning('tries')
    .executeTakeFirst()
  return noted !== undefined && (outcome !== 'delayed' || noted.tries === 1)
}

/** Messages of one challenge that a newer one of it has made needless. */
export async function endOlderMessages(queries: Queries, ids: readonly string[], at: number): Promise<void> {
  if (ids.length === 0) return
  await queries
    .updateTable('messages')
    .set({ outcome: 'expired', tried_at: at })
    .where('id', 'in', ids)
    .where('outcome', '=', 'delayed')
    .execute()
}

/** Messages that nobody tries any more, since the conversation that asked for them was forgotten. */
export const endForgottenMessages = ({ db }: Directory, at: number): Promise<void> =>
  db
    .updateTable('messages')
    .set({ outcome: 'expired' })
    .where('outcome', '=', sql.lit('delayed'))
    .where('channel', 'in', ['mail', 'sms'])
    .where('at', '<=', at - DAY)
    .where('tried_at', '<=', at - DAY)
    .execute()
    .then(() => {})

/** How many mails and SMS wait to be sent. */
export async function messagesWaiting(
  db: Database,
  at: number,
): Promise<Readonly<Record<MessagesTable['channel'], number>>> {
  const rows = await db
    .selectFrom('messages')
    .select(({ fn }) => ['channel', fn.countAll<number>().as('waiting')])
    .where('outcome', '=', sql.lit('delayed'))
    .where('at', '>', at - DAY - HOUR)
    .groupBy('channel')
    .execute()
  const waiting = new Map(rows.map((row) => [row.channel, Number(row.waiting)]))
  return { mail: waiting.get('mail') ?? 0, sms: waiting.get('sms') ?? 0 }
}

export const messageById = (db: Database, id: string): Promise<Message | undefined> =>
  db.selectFrom('messages').selectAll().where('id', '=', id).executeTakeFirst()

/** Whether a message that was handed over later than that (epoch ms) was taken. */
export async function hasSentSince(
  db: Database,
  channel: MessagesTable['channel'],
  since: number,
): Promise<boolean> {
  const sent = await db
    .selectFrom('messages')
    .select('id')
    .where('at', '>', since)
    .where('channel', '=', channel)
    .where('outcome', '=', 'sent')
    .limit(1)
    .executeTakeFirst()
  return sent !== undefined
}

/** What became of the messages about an account, and of those to its addresses; the oldest first. */
export const messagesOf = (
  queries: Database,
  account: string,
  subjects: readonly Subject[],
): Promise<Message[]> =>
  queries
    .selectFrom('messages')
    .selectAll()
    .where((eb) => eb.or([eb('account', '=', account), eb('subject', 'in', ['' as Subject, ...subjects])]))
    .orderBy('at')
    .execute()
