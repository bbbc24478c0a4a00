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

/** Since when each of its public subjects has named the account: what was tried there before is none of its owner's. */
export async function namedSince(
  queries: Database,
  { id, number }: Account,
): Promise<ReadonlyMap<Subject, number>> {
  const addresses = await queries
    .selectFrom('addresses')
    .select(['kind', 'value', 'verified_at'])
    .where('account', '=', id)
    .execute()
  const { created_at } = await queries
    .selectFrom('accounts')
    .select('created_at')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return new Map([
    ...addresses.map((address) => [subjectOfAddress(address), address.verified_at] as const),
    [subjectOfNumber(number), created_at],
  ])
}

/** Every subject of buckets about an account, for every guesser. */
export const subjectsOf = async (queries: Queries, account: Account): Promise<Subject[]> => [
  ...(await publicSubjectsOf(queries, account)),
  subjectOfAccount(account.id),
]
