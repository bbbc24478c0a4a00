import { hash } from 'node:crypto'
import type { Selectable } from 'kysely'
import type { Database, PasskeysTable, Queries } from './store/tables.ts'

export type Passkey = Selectable<PasskeysTable>

/** Passkeys that one account may have: as many as a chat lists at once. */
export const PASSKEYS_MOST = 8

/** How a passkey is called where its owner sees it: always the same for this passkey of this account; tells nothing of it. */
export const passkeyId = ({ account, id }: Pick<Passkey, 'account' | 'id'>): string =>
  hash('sha256', JSON.stringify([account, id]), 'hex').slice(0, 12)

/** Every passkey of an account, the oldest first. */
export const passkeysOf = (queries: Database, account: string): Promise<Passkey[]> =>
  queries
    .selectFrom('passkeys')
    .selectAll()
    .where('account', '=', account)
    .orderBy('created_at')
    .orderBy('id')
    .execute()

/** The passkey with this credential ID, of whatever account. */
export const findPasskey = (queries: Database, credential: string): Promise<Passkey | undefined> =>
  queries.selectFrom('passkeys').selectAll().where('id', '=', credential).executeTakeFirst()

export async function addPasskey(
  queries: Queries,
  {
    transports,
    ...passkey
  }: Omit<Passkey, 'transports' | 'used_at'> & { readonly transports: readonly string[] },
): Promise<void> {
  await queries
    .insertInto('passkeys')
    .values({ ...passkey, transports: JSON.stringify(transports), used_at: null })
    .execute()
}

export const renamePasskey = (
  queries: Queries,
  { id }: Pick<Passkey, 'id'>,
  name: string,
): Promise<unknown> => queries.updateTable('passkeys').set({ name }).where('id', '=', id).execute()

export const removePasskey = (queries: Queries, { id }: Pick<Passkey, 'id'>): Promise<unknown> =>
  queries.deleteFrom('passkeys').where('id', '=', id).execute()

/** Forgets every passkey of an account. */
export const removePasskeysOf = (queries: Queries, account: string): Promise<unknown> =>
  queries.deleteFrom('passkeys').where('account', '=', account).execute()

/** Notes a sign-in, with what the authenticator told of itself. */
export const notePasskeyUse = (
  queries: Queries,
  { id }: Pick<Passkey, 'id'>,
  {
    counter,
    isBackedUp,
    at,
  }: { readonly counter: number; readonly isBackedUp: boolean; readonly at: number },
): Promise<unknown> =>
  queries
    .updateTable('passkeys')
    .set({ counter, backed_up: isBackedUp ? 1 : 0, used_at: at })
    .where('id', '=', id)
    .execute()

/** Uses a challenge up that is good until then; false where it was used before. */
export async function spendPasskeyChallenge(
  queries: Queries,
  challenge: string,
  expiresAt: number,
): Promise<boolean> {
  const spent = await queries
    .insertInto('passkey_challenges')
    .values({ digest: hash('sha256', challenge, 'base64url'), expires_at: expiresAt })
    .onConflict((conflict) => conflict.doNothing())
    .returning('digest')
    .executeTakeFirst()
  return spent !== undefined
}
