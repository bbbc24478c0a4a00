import type { Queries } from './tables.ts'

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
