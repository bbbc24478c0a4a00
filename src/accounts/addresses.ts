import { hash } from 'node:crypto'
import { maskEmail } from '../../flows/reading/email.ts'
import { maskPhone } from '../../flows/reading/phone.ts'
import type { Address } from '../../flows/requests.ts'
import type { AddressesTable, Database, Queries } from './store/tables.ts'

/** The account an address belongs to. */
export async function ownerOf(queries: Database, address: Address): Promise<string | undefined> {
  const found = await queries
    .selectFrom('addresses')
    .select('account')
    .where('kind', '=', address.kind)
    .where('value', '=', address.value)
    .executeTakeFirst()
  return found?.account
}

/** The addresses of an account: the primary one first, then the oldest. */
export const addressesOf = (queries: Database, account: string): Promise<AddressesTable[]> =>
  queries
    .selectFrom('addresses')
    .selectAll()
    .where('account', '=', account)
    .orderBy('is_primary', 'desc')
    .orderBy('verified_at')
    .orderBy('value')
    .execute()

/** Gives an account a proven address. Fails as not unique if it belongs to an account already. */
export async function addAddress(
  queries: Queries,
  account: string,
  address: Address,
  { primary, at }: { readonly primary: boolean; readonly at: number },
): Promise<void> {
  await queries
    .insertInto('addresses')
    .values({
      account,
      kind: address.kind,
      value: address.value,
      verified_at: at,
      is_primary: primary ? 1 : 0,
    })
    .execute()
}

/** Enough of an identifier for its owner to recognise it; always the same for one. An account ID is shown in full. */
export const masked = (value: string): string => {
  if (value.includes('@')) return maskEmail(value)
  return value.startsWith('+') ? maskPhone(value) : value
}

/**
 * Id of an address, for places where its value must not stand. The inner id of the account is shown nowhere but to
 * applications, as their `sub`, so the digest alone cannot be reversed by guessing addresses.
 */
export const addressId = ({
  account,
  kind,
  value,
}: Pick<AddressesTable, 'account' | 'kind' | 'value'>): string =>
  hash('sha256', JSON.stringify([account, kind, value]), 'hex').slice(0, 12)

/** From now on this address of the account is the primary one. */
export async function makePrimary(
  queries: Queries,
  { account, kind, value }: Pick<AddressesTable, 'account' | 'kind' | 'value'>,
): Promise<void> {
  const ofAccount = () => queries.updateTable('addresses').where('account', '=', account)
  /** A unique index is checked row by row: the former primary one makes room before another takes its place. */
  await ofAccount().set({ is_primary: 0 }).where('is_primary', '=', 1).execute()
  await ofAccount().set({ is_primary: 1 }).where('kind', '=', kind).where('value', '=', value).execute()
}

export async function removeAddress(
  queries: Queries,
  { account, kind, value }: Pick<AddressesTable, 'account' | 'kind' | 'value'>,
): Promise<void> {
  await queries
    .deleteFrom('addresses')
    .where('account', '=', account)
    .where('kind', '=', kind)
    .where('value', '=', value)
    .execute()
}
