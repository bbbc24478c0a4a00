import { addressesOf } from './addresses.ts'
import type { Queries } from './store/tables.ts'

/**
 * Words by which the owner of an account is known, and that must not make up its password; and the primary address,
 * first of all.
 */
export async function personalWordsOf(queries: Queries, account: string): Promise<readonly string[]> {
  const { name, number } = await queries
    .selectFrom('accounts')
    .select(['name', 'number'])
    .where('id', '=', account)
    .executeTakeFirstOrThrow()
  const addresses = await addressesOf(queries, account)
  return [...addresses.map(({ value }) => value), name, number]
}
