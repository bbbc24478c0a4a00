import type { Secrets } from '../../contracts/secrets.ts'
import { keepActsNameless } from '../security/operator-acts.ts'
import type { Queries } from '../store/tables.ts'
import { subjectsOf } from '../throttling/account-subjects.ts'
import type { Guesser, Subject } from '../throttling/bucket.ts'

/** What was erased, for the parts of the program that keep more of it elsewhere. */
export interface Erased {
  /** Conversations that spoke for this account and for no other. */
  readonly conversations: readonly string[]
  readonly locale: string
}

/**
 * Deletes an account and everything that tells of it, the answers of effects included. Attempts and sends that count
 * toward shared limits stay, under keyed digests of their names; so do the operators' acts.
 */
export async function eraseAccount(
  queries: Queries,
  secrets: Pick<Secrets, 'derive'>,
  id: string,
): Promise<Erased> {
  const account = await queries
    .selectFrom('accounts')
    .select(['id', 'number', 'locale'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const chats = await queries
    .selectFrom('chats')
    .select('conversation')
    .where('account', '=', id)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('chats as others')
            .select('others.account')
            .whereRef('others.conversation', '=', 'chats.conversation')
            .where('others.account', '<>', id),
        ),
      ),
    )
    .execute()
  const conversations = chats.map(({ conversation }) => conversation)
  const addresses = await queries.selectFrom('addresses').select('value').where('account', '=', id).execute()
  const values = ['', ...addresses.map(({ value }) => value)]

  const subjects = await subjectsOf(queries, account)
  await anonymise(queries, secrets, subjects, conversations)
  await keepActsNameless(queries, secrets, account)
  await queries.deleteFrom('messages').where('subject', 'in', subjects).execute()
  for (const by of ['rung', 'account'] as const)
    await queries.deleteFrom('sign_in_requests').where(by, '=', id).execute()
  for (const table of ['challenges', 'tickets', 'recoveries', 'messages'] as const)
    await queries
      .deleteFrom(table)
      .where((eb) => eb.or([eb('account', '=', id), eb('conversation', 'in', ['', ...conversations])]))
      .execute()
  await queries.deleteFrom('challenges').where('address_value', 'in', values).execute()
  await queries
    .deleteFrom('idempotency')
    .where('conversation', 'in', ['', ...conversations])
    .execute()
  await queries.deleteFrom('accounts').where('id', '=', id).execute()
  return { conversations, locale: account.locale }
}

/** Each counted row stays, under keyed digests of what it names. */
async function anonymise(
  queries: Queries,
  secrets: Pick<Secrets, 'derive'>,
  subjects: readonly Subject[],
  conversations: readonly string[],
): Promise<void> {
  const nameless = (name: string) => `~${secrets.derive('erased', [name]).toString('base64url', 0, 16)}`
  for (const table of ['sends', 'attempts'] as const) {
    const rows = await queries
      .selectFrom(table)
      .select(['key', 'subject', 'counted_by', 'conversation'])
      .where((eb) => eb.or([eb('subject', 'in', subjects), eb('conversation', 'in', ['', ...conversations])]))
      .execute()
    for (const { key, subject, counted_by, conversation } of rows)
      await queries
        .updateTable(table)
        .set({
          key: nameless(key),
          ...(subjects.includes(subject) && {
            subject: nameless(subject) as Subject,
            counted_by: nameless(counted_by) as Guesser,
          }),
          conversation: conversations.includes(conversation) ? nameless(conversation) : conversation,
        })
        .where('key', '=', key)
        .execute()
  }
  const sent = await queries
    .selectFrom('sends')
    .select('destination')
    .distinct()
    .where('destination', 'in', subjects)
    .execute()
  for (const { destination } of sent)
    await queries
      .updateTable('sends')
      .set({ destination: nameless(destination ?? '') as Subject })
      .where('destination', '=', destination)
      .execute()
}
