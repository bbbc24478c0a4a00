import { type RawBuilder, sql } from 'kysely'
import type { Secrets } from '../../contracts/secrets.ts'
import { PorticoError } from '../../errors.ts'
import type { Directory } from '../store/directory.ts'
import type { Database } from '../store/tables.ts'
import { reseal } from './changes.ts'

/** How much of what is sealed in the directory needs a key other than the current one. */
export interface Sealed {
  /** By a key of ours: readable until it is taken away. */
  readonly older: Count
  /** By a key that is not here. */
  readonly unreadable: Count
}

export interface Count {
  /** Authenticators of accounts with 2-step verification. */
  readonly seeds: number
  /** Changes whose taking back would restore what was before. */
  readonly changes: number
}

/** Counts in the database, by the name of the key that each seal begins with; nothing is opened. */
export async function countSealed(db: Database, secrets: Secrets): Promise<Sealed> {
  const seeds = await db
    .selectFrom('factors')
    .select(({ fn }) => [begins('seed').as('begins'), fn.countAll<number>().as('rows')])
    .where('confirmed_at', 'is not', null)
    .groupBy(begins('seed'))
    .execute()
  const changes = await db
    .selectFrom('changes')
    .select(({ fn }) => [begins('before').as('begins'), fn.countAll<number>().as('rows')])
    .where('before', 'is not', null)
    .groupBy(begins('before'))
    .execute()
  const count = (sealedWith: (key: string) => boolean): Count => ({
    seeds: sum(seeds.filter(({ begins }) => sealedWith(keyOf(secrets, begins)))),
    changes: sum(changes.filter(({ begins }) => sealedWith(keyOf(secrets, begins)))),
  })
  return {
    older: count((key) => key !== secrets.current && secrets.keys.includes(key)),
    unreadable: count((key) => !secrets.keys.includes(key)),
  }
}

/** The first 36 bits of a seal in base64: the name of its key, and four bits more. */
const begins = (column: 'seed' | 'before'): RawBuilder<string> =>
  sql<string>`substr(${sql.ref(column)}, 1, 6)`

const keyOf = (secrets: Pick<Secrets, 'sealedBy'>, begins: string): string =>
  secrets.sealedBy(Buffer.from(begins, 'base64'))

const sum = (groups: readonly { readonly rows: number }[]): number =>
  groups.reduce((all, { rows }) => all + rows, 0)

/** What an operator should hear of it; undefined: every seal can be opened. */
export const missingKey = ({ unreadable: { seeds, changes } }: Sealed): PorticoError | undefined =>
  seeds + changes === 0
    ? undefined
    : new PorticoError(
        'secret/missing-key',
        `A key is missing: codes of authenticator apps cannot be checked (accounts: ${seeds}), and changes cannot be taken back in full (changes: ${changes}). Put the key that was used before into SECRET_KEY, behind the current one, start again, and run "npm run rotate-keys" before you take it away.`,
        { seeds, changes },
      )

/**
 * Seals with the current key everything in the directory that an older one of ours has sealed, one account at a time;
 * people may go on meanwhile. Returns how many accounts were changed. Breaking off loses nothing.
 */
export async function resealAll(directory: Directory, secrets: Secrets): Promise<number> {
  const touched = new Set<string>()
  for (const table of ['factors', 'changes'] as const)
    for await (const account of accountsIn(directory.db, table))
      if (await directory.transaction((queries) => reseal(queries, secrets, account))) touched.add(account)
  return touched.size
}

const AT_ONCE = 500

async function* accountsIn(db: Database, table: 'factors' | 'changes'): AsyncGenerator<string> {
  for (let last = ''; ; ) {
    const rows = await db
      .selectFrom(table as 'factors')
      .select('account')
      .distinct()
      .where('account', '>', last)
      .orderBy('account')
      .limit(AT_ONCE)
      .execute()
    for (const { account } of rows) yield account
    if (rows.length < AT_ONCE) return
    last = rows.at(-1)?.account ?? ''
  }
}
