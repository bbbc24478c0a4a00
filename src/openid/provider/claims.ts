import zones from 'countries-and-timezones'
import type { ProfileField } from '../../../flows/profile.ts'
import { entryOf } from '../../accounts/profile-fields.ts'
import type { Database } from '../../accounts/store/tables.ts'
import type { Client } from '../../contracts/client.ts'

/** Scopes with a meaning of ours; all others mean what the application that asks for them knows. */
const STANDARD = ['openid', 'profile', 'email', 'phone', 'offline_access']

export const scopesOf = (clients: readonly Client[]): string[] => [
  ...new Set([...STANDARD, ...clients.flatMap(({ scopes }) => scopes)]),
]

/** Names that a field of the brand does not take over. */
const OWN = ['name', 'locale', 'zoneinfo', 'preferred_username']

/** Which claims come with which scope (OpenID Connect Core 1.0, 5.4). */
export const claimsByScope = (fields: readonly ProfileField[]) => ({
  openid: ['sub', 'amr', 'acr', 'auth_time', 'sid'],
  profile: [...new Set([...OWN, ...fields.map(({ id }) => id).filter(isFree)])],
  email: ['email', 'email_verified'],
  phone: ['phone_number', 'phone_number_verified'],
})

/** What applications believe because we say so: no answer that a person typed goes by such a name. */
const PROVEN = ['email', 'email_verified', 'phone_number', 'phone_number_verified']

/** Claims about a token and a sign-in (RFC 7519, 4.1; OpenID Connect Core 1.0, 2 and 3.3.2.11). */
const OF_TOKENS = [
  ...['sub', 'iss', 'aud', 'exp', 'iat', 'nbf', 'jti', 'azp', 'nonce', 'sid'],
  ...['acr', 'amr', 'auth_time', 'at_hash', 'c_hash', 's_hash'],
]

const TAKEN: ReadonlySet<string> = new Set([...OWN, ...PROVEN, ...OF_TOKENS])

const isFree = (id: string): boolean => !TAKEN.has(id)

/** What is true of an account, by the names of claims; what was not asked for is left out by the provider. */
export const readClaims = async (
  db: Database,
  id: string,
  fields: readonly ProfileField[],
): Promise<Record<string, unknown> & { sub: string }> => {
  const account = await db
    .selectFrom('accounts')
    .select(['name', 'number', 'locale', 'region'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!account) return { sub: id }
  const addresses = await db
    .selectFrom('addresses')
    .select(['kind', 'value'])
    .where('account', '=', id)
    .orderBy('is_primary', 'desc')
    .orderBy('verified_at')
    .execute()
  const email = addresses.find(({ kind }) => kind === 'email')?.value
  const phone = addresses.find(({ kind }) => kind === 'phone')?.value
  return {
    sub: id,
    name: account.name,
    preferred_username: account.number,
    locale: account.locale,
    ...zoneOf(account.region),
    ...(email && { email, email_verified: true }),
    ...(phone && { phone_number: phone, phone_number_verified: true }),
    ...(fields.length > 0 && (await answersOf(db, id, fields))),
  }
}

/** Only where a region has one zone: of several, the owner's is not known. */
const zoneOf = (region: string): { readonly zoneinfo?: string } => {
  const [zone, ...others] = zones.getCountry(region)?.timezones ?? []
  return zone && others.length === 0 ? { zoneinfo: zone } : {}
}

const answersOf = async (
  db: Database,
  account: string,
  fields: readonly ProfileField[],
): Promise<Record<string, unknown>> => {
  const rows = await db.selectFrom('profile_fields').selectAll().where('account', '=', account).execute()
  const asked = fields.map(({ id }) => id).filter(isFree)
  return Object.fromEntries(
    rows.filter(({ field }) => asked.includes(field)).map((row) => [row.field, entryOf(row).answer] as const),
  )
}
