import { addressesOf } from '../accounts/addresses.ts'
import { accountOfChat } from '../accounts/chats.ts'
import { profileOf } from '../accounts/profile-fields.ts'
import type { Database, Queries } from '../accounts/store/tables.ts'
import type { Account, ProfileSeen } from './types.ts'

/** What the host may know of the account that a conversation speaks for. */
export const accountSeenByHost = async (
  db: Database,
  conversation: string,
  /** Whether any profile field is asked. */
  asks: boolean,
): Promise<Account | undefined> => {
  const account = await accountOfChat(db, conversation)
  if (!account) return undefined
  const { number, name, locale, region, state } = account
  const addresses = await addressesOf(db as Queries, account.id)
  return {
    id: number,
    name,
    locale,
    region,
    state,
    ways: addresses.map(({ kind, value, is_primary }) => ({ kind, value, isPrimary: is_primary === 1 })),
    profile: asks ? await profileSeenByHost(db, account.id) : {},
  }
}

export const profileSeenByHost = async (db: Database, account: string): Promise<ProfileSeen> =>
  Object.fromEntries((await profileOf(db as Queries, account)).map(({ field, answer }) => [field, answer]))
