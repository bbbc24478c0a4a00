import { sql } from 'kysely'
import type { AccountsTable, Queries } from '../store/tables.ts'
import { countedBy } from './guessers.ts'
import { subjectsOf } from './unlock.ts'

/**
 * Everything under which sends and tries are counted that are about an account, also those that are counted apart for a
 * chat, a device or a kind of guesser, whether or not the account still knows them. Reads all that is counted, so it is
 * for what happens seldom.
 */
export async function countedNames(
  queries: Queries,
  account: Pick<AccountsTable, 'id' | 'number'>,
): Promise<readonly string[]> {
  const { id } = account
  const subjects = [...(await subjectsOf(queries, account)), `factor:${id}`, `password:${id}`]
  const names = new Set<string>(subjects)
  for (const table of ['attempts', 'sends'] as const) {
    const rows = await queries
      .selectFrom(table)
      .select('destination')
      .distinct()
      .where((eb) => eb.or(subjects.map((subject) => startsWith(countedBy(subject, '')))))
      .execute()
    for (const { destination } of rows) names.add(destination)
  }
  return [...names]
}

/** Compared and not matched: an address may hold the wildcards of `like`. Databases count characters, not UTF-16 units. */
const startsWith = (beginning: string) =>
  sql<boolean>`substr(destination, 1, ${sql.lit(Array.from(beginning).length)}) = ${beginning}`
