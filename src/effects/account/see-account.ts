import type { AccountSeen, AddressSeen } from '../../../flows/requests.ts'
import { coolingUntil, frozenBy } from '../../accounts/accounts.ts'
import { addressesOf, addressId, masked } from '../../accounts/addresses.ts'
import { accountOfChat } from '../../accounts/chats.ts'
import { passwordOf } from '../../accounts/credentials.ts'
import { passkeysOf } from '../../accounts/passkeys.ts'
import { profileOf } from '../../accounts/profile-fields.ts'
import { activeFactor } from '../../accounts/proofs/factors.ts'
import { codesLeft } from '../../accounts/proofs/recovery-codes.ts'
import { listSessions } from '../../accounts/sessions.ts'
import type { AddressesTable, Queries } from '../../accounts/store/tables.ts'
import { strangersAttempts } from '../../accounts/throttling/unlock.ts'
import { applicationsOf } from '../applications/applications.ts'
import { forOwner } from '../common/for-owner.ts'
import type { Parts, Performer } from '../parts.ts'

/**
 * What the owner sees of the account. The main menu asks for it at every visit, so nothing is written where the chat
 * speaks for no account.
 */
export const seeAccount =
  ({ directory, limits, profile, clients }: Parts): Performer<'seeAccount'> =>
  async (_input, performing) =>
    (await accountOfChat(directory.db, performing.conversation))
      ? forOwner(directory, performing, (queries, account) =>
          accountSeen(queries, account, performing.at, { limits, profile, clients }),
        )
      : { none: true }

type Account = NonNullable<Awaited<ReturnType<typeof accountOfChat>>>

async function accountSeen(
  queries: Queries,
  account: Account,
  at: number,
  { limits, profile: fields = [], clients }: Pick<Parts, 'limits' | 'profile' | 'clients'>,
): Promise<AccountSeen> {
  const addresses = await addressesOf(queries, account.id)
  const password = await passwordOf(queries, account.id)
  const signedIn = await lastSignIn(queries, account.id)
  const tries = await strangersAttempts(queries, account, at, limits)
  const cooling = coolingUntil(account, at)
  const applications = await applicationsOf(queries, account.id, clients)
  const passkeys = await passkeysOf(queries, account.id)
  return {
    account: account.number,
    name: account.name,
    region: account.region,
    state: account.state,
    ...(account.state === 'frozen' && { frozenBy: frozenBy(account) }),
    since: account.created_at,
    addresses: addresses.map(addressSeen),
    passwordSince: password?.created_at ?? account.created_at,
    twoStep: (await activeFactor(queries, account.id)) !== undefined,
    codesLeft: await codesLeft(queries, account.id),
    sessions: (await listSessions(queries, account.id, at)).length,
    chats: await chats(queries, account.id),
    offers: await wantsOffers(queries, account.id),
    ...(passkeys.length > 0 && { passkeys: passkeys.length }),
    ...(applications.length > 0 && { applications: applications.length }),
    ...(signedIn && { lastSignIn: signedIn }),
    ...(account.state === 'pending-deletion' &&
      account.delete_at !== null && { deletionAt: account.delete_at }),
    ...(cooling !== undefined && { coolingUntil: cooling }),
    ...(account.recovery_checked_at !== null && { recoveryCheckedAt: account.recovery_checked_at }),
    ...(tries && { tries }),
    ...(fields.length > 0 && { profile: await answersOf(queries, account.id) }),
  }
}

const addressSeen = (address: AddressesTable): AddressSeen => ({
  id: addressId(address),
  kind: address.kind,
  masked: masked(address.value),
  primary: address.is_primary !== 0,
  since: address.verified_at,
})

const answersOf = async (queries: Queries, account: string): Promise<AccountSeen['profile']> =>
  Object.fromEntries((await profileOf(queries, account)).map(({ field, answer }) => [field, answer]))

async function lastSignIn(queries: Queries, account: string): Promise<AccountSeen['lastSignIn'] | undefined> {
  const row = await queries
    .selectFrom('activity')
    .select(['at', 'facts'])
    .where('account', '=', account)
    .where('kind', '=', 'signed-in')
    .orderBy('at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && { at: row.at, device: (JSON.parse(row.facts) as { device: string }).device }
}

async function chats(queries: Queries, account: string): Promise<number> {
  const { rows } = await queries
    .selectFrom('chats')
    .select((eb) => eb.fn.countAll<number>().as('rows'))
    .where('account', '=', account)
    .executeTakeFirstOrThrow()
  return Number(rows)
}

/** The consent to offers is what was said last; of two that were written at one moment, the withdrawal counts. */
async function wantsOffers(queries: Queries, account: string): Promise<boolean> {
  const last = await queries
    .selectFrom('consents')
    .select('kind')
    .where('account', '=', account)
    .where('kind', 'in', ['offers', 'offers-off'])
    .orderBy('at', 'desc')
    .orderBy('kind', 'desc')
    .limit(1)
    .executeTakeFirst()
  return last?.kind === 'offers'
}
