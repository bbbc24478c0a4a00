import { parsePhoneNumberFromString } from 'libphonenumber-js'
import type { Address } from '../../flows/effects.ts'
import type { Database, Queries } from './tables.ts'

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

/** E.164 of a number that can exist; `+` may be missing, as it often is in a contact that Telegram hands on. */
export function phoneNumber(text: string): string | undefined {
  const parsed = parsePhoneNumberFromString(text.startsWith('+') ? text : `+${text}`)
  return parsed?.isPossible() ? parsed.number : undefined
}

/**
 * Where a message to an address ends up, for counting only. Spellings that nearly every provider delivers to one
 * mailbox (capitals, `+tags`) count as one, so that nobody is flooded by way of them; who owns what is never
 * decided by this.
 */
export function destinationOf({ kind, value }: Address): string {
  if (kind === 'phone') return `phone:${value}`
  const split = value.lastIndexOf('@')
  const mailbox = value.slice(0, split).replace(/(?<=.)\+.*$/s, '')
  return `email:${mailbox}${value.slice(split)}`.toLowerCase()
}

/** Enough of an address for its owner to know it: `a•••@example.com`, `+34•••12`. Masking twice changes nothing. */
export function masked(value: string): string {
  const split = value.lastIndexOf('@')
  const first = String.fromCodePoint(value.codePointAt(0) ?? 0x2022)
  return split > 0 ? `${first}•••${value.slice(split)}` : `${value.slice(0, 3)}•••${value.slice(-2)}`
}
