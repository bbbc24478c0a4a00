import { MINUTE } from '../../../flows/durations.ts'
import { parsePhone } from '../../../flows/reading/phone.ts'
import type { Address, NewAccount, Requests } from '../../../flows/requests.ts'
import { addAccount } from '../../accounts/accounts.ts'
import { addActivity } from '../../accounts/activity.ts'
import { addAddress, ownerOf } from '../../accounts/addresses.ts'
import { chatTitle } from '../../accounts/chat-title.ts'
import { addChat } from '../../accounts/chats.ts'
import { addConsents } from '../../accounts/consents.ts'
import { addPassword } from '../../accounts/credentials.ts'
import { keepAnswers } from '../../accounts/profile-fields.ts'
import { addressOf, challengeOf } from '../../accounts/proofs/challenges.ts'
import { passwordTicketOf } from '../../accounts/proofs/password-tickets.ts'
import { addNotifications } from '../../accounts/security/notifications.ts'
import { advisoryLock } from '../../accounts/store/directory.ts'
import { once } from '../../accounts/store/idempotency.ts'
import type { Challenge, Queries } from '../../accounts/store/tables.ts'
import { derivedId } from '../common/ids.ts'
import { consentsAmong, entriesOf } from '../common/profile-answers.ts'
import type { Parts, Performer, Performing } from '../parts.ts'

/**
 * Makes an account of everything that was proven and chosen, all of it or nothing. Of several that want one address
 * at the same moment, one gets it: the database keeps addresses unique, and the transaction that comes second runs
 * again and finds it taken.
 */
export const createAccount =
  (parts: Parts): Performer<'createAccount'> =>
  (input, performing) =>
    once(parts.directory, performing, (queries) => create(queries, parts, input, performing))

async function create(
  queries: Queries,
  { secrets, limits, numbers, channelOf, profile: fields = [] }: Parts,
  input: NewAccount,
  { key, at, conversation, speaker }: Performing,
): Promise<Requests['createAccount']['output']> {
  await advisoryLock(queries, `challenge:${input.challenge}`, `ticket:${input.ticket}`)
  const challenge = await challengeOf(queries, conversation, input.challenge)
  const made = challenge && (await madeFrom(queries, challenge))
  if (made) return { account: made }
  const address = provenAddress(challenge, input, at - limits.proof.lives)
  if (!address) return { again: 'proof' }
  if (await ownerOf(queries, address)) return { taken: true }
  const ticket = await passwordTicketOf(queries, conversation, input.ticket, at - limits.ticket.kept)
  if (!ticket) return { again: 'password' }
  const answers = entriesOf(fields, input.profile ?? {}, { at, locale: input.locale })
  if ('again' in answers) return answers

  const id = derivedId(secrets, key)
  const channel = channelOf(conversation)
  const number = numbers()
  const { region, locale, name, campaign } = input
  await addAccount(queries, { id, number, region, locale, name, campaign, created_at: at })
  await addAddress(queries, id, address, { primary: true, at })
  await addPassword(queries, id, ticket.password_hash, at)
  const consents = [...input.consents, ...consentsAmong(fields, answers, locale)]
  await addConsents(queries, id, consents, channel)
  await keepAnswers(queries, id, answers)
  await addChat(queries, id, conversation, at, chatTitle(speaker))
  const what = { kind: 'account-created', facts: { by: address.kind, region, channel } } as const
  await addActivity(queries, id, what, at)
  await addNotifications(queries, {
    id,
    account: id,
    what,
    at,
    dueAt: at + MINUTE,
    here: conversation,
    recipients: address.kind === 'email' ? [{ to_kind: 'email', to_value: address.value }] : [],
  })
  await queries.updateTable('challenges').set({ used_at: at }).where('id', '=', input.challenge).execute()
  await queries.updateTable('tickets').set({ used_at: at }).where('id', '=', input.ticket).execute()
  return { account: number }
}

/**
 * The number of the account that this challenge has made before, for a person who went back while it was being made.
 */
async function madeFrom(queries: Queries, challenge: Challenge): Promise<string | undefined> {
  const address = challenge.used_at ? addressOf(challenge) : undefined
  if (!address) return undefined
  const account = await queries
    .selectFrom('accounts')
    .innerJoin('addresses', 'addresses.account', 'accounts.id')
    .innerJoin('chats', 'chats.account', 'accounts.id')
    .select('accounts.number')
    .where('addresses.kind', '=', address.kind)
    .where('addresses.value', '=', address.value)
    .where('chats.conversation', '=', challenge.conversation)
    .executeTakeFirst()
  return account?.number
}

/** The address a challenge has proven since then, if it is the one that is requested. */
function provenAddress(
  challenge: Challenge | undefined,
  { address: wished }: NewAccount,
  since: number,
): Address | undefined {
  if (!challenge || challenge.used_at !== null || challenge.decoy !== 0) return undefined
  if (challenge.purpose !== 'sign-up' || (challenge.spent_at ?? 0) <= since) return undefined
  const proven = addressOf(challenge)
  const value = wished.kind === 'phone' ? parsePhone(wished.value) : wished.value
  return proven?.kind === wished.kind && proven.value === value ? proven : undefined
}
