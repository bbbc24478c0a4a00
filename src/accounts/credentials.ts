import type { Selectable } from 'kysely'
import type { Judgement, Passwords } from '../passwords/passwords.ts'
import type { CredentialsTable, Database, Queries } from './store/tables.ts'

/** Gives an account its password, as the PHC string of its hash. */
export async function addPassword(
  queries: Queries,
  account: string,
  hash: string,
  at: number,
): Promise<void> {
  await queries
    .insertInto('credentials')
    .values({ account, kind: 'password', hash, created_at: at })
    .execute()
}

/** The password of an account as it is now. */
export const passwordOf = (
  queries: Database,
  account: string,
): Promise<Selectable<CredentialsTable> | undefined> =>
  queries
    .selectFrom('credentials')
    .selectAll()
    .where('account', '=', account)
    .where('kind', '=', 'password')
    .executeTakeFirst()

/** A new hash takes the place of the old one. */
export async function replacePassword(
  queries: Queries,
  account: string,
  hash: string,
  at: number,
): Promise<void> {
  await queries
    .updateTable('credentials')
    .set({ hash, created_at: at })
    .where('account', '=', account)
    .where('kind', '=', 'password')
    .execute()
}

/** The same password, hashed at the present cost; nothing, if it was replaced meanwhile. */
export async function rehashPassword(
  queries: Queries,
  account: string,
  old: string,
  hash: string,
): Promise<void> {
  await queries
    .updateTable('credentials')
    .set({ hash })
    .where('account', '=', account)
    .where('kind', '=', 'password')
    .where('hash', '=', old)
    .execute()
}

/**
 * Judges a password, and refuses the one it is to take the place of. That is compared last, and only for an account:
 * it costs a hash.
 */
export async function judgeNewPassword(
  db: Database,
  passwords: Pick<Passwords, 'judge' | 'verify'>,
  password: string,
  { avoid, account }: { readonly avoid: readonly string[]; readonly account: string | null },
): Promise<Judgement> {
  const judged = await passwords.judge(password, { avoid })
  if (judged.fault || account === null) return judged
  const old = await passwordOf(db, account)
  return old && (await passwords.verify(old.hash, password)) ? { ...judged, fault: 'same' } : judged
}
