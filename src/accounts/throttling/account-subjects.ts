import type { AccountsTable, Database, Queries } from '../store/tables.ts'
import { type Subject, subjectOfAccount, subjectOfAddress, subjectOfNumber } from './bucket.ts'

type Account = Pick<AccountsTable, 'id' | 'number'>

/** By what a stranger can name an account: its addresses and its number. */
export async function publicSubjectsOf(queries: Database, { id, number }: Account): Promise<Subject[]> {
  const addresses = await queries
    .selectFrom('addresses')
    .select(['kind', 'value'])
    .where('account', '=', id)
    .execute()
  return [...addresses.map(subjectOfAddress), subjectOfNumber(number)]
}

/** Every subject of buckets about an account, for every guesser. */
export const subjectsOf = async (queries: Queries, account: Account): Promise<Subject[]> => [
  ...(await publicSubjectsOf(queries, account)),
  subjectOfAccount(account.id),
]
