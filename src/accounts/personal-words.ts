import { addressesOf } from './addresses.ts'
import type { Database } from './store/tables.ts'

/** Words that identify the owner and must not make up the password; the primary address comes first. */
export async function personalWordsOf(queries: Database, account: string): Promise<readonly string[]> {
  const { name, number } = await queries
    .selectFrom('accounts')
    .select(['name', 'number'])
    .where('id', '=', account)
    .executeTakeFirstOrThrow()
  const addresses = await addressesOf(queries, account)
  return [...addresses.map(({ value }) => value), name, number]
}
