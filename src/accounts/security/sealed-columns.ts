import { type RawBuilder, sql } from 'kysely'
import type { Secrets } from '../../contracts/secrets.ts'
import { PorticoError } from '../../errors.ts'
import type { Directory } from '../store/directory.ts'
import type { Database } from '../store/tables.ts'
import { reseal } from './changes.ts'
import { resealOpenid } from './reseal-openid.ts'

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

/** Counts by the name of the key that each seal begins with, a page at a time; nothing is opened. */
export async function countSealed(db: Database, secrets: Secrets): Promise<Sealed> {
  const sealed = { older: { seeds: 0, changes: 0 }, unreadable: { seeds: 0, changes: 0 } }
  const count = (what: keyof Count, { begins }: Seal) => {
    const key = keyOf(secrets, begins)
    if (!secrets.keys.includes(key)) sealed.unreadable[what]++
    else if (key !== secrets.current) sealed.older[what]++
  }
  for await (const seal of seedsIn(db, 'confirmed')) count('seeds', seal)
  for await (const seal of changesIn(db)) count('changes', seal)
  return sealed
}

/** What is sealed: for whom, and the first 36 bits of the seal in base64: the name of its key, and four bits more. */
interface Seal {
  readonly key: string
  readonly account: string
  readonly begins: string
}

/** Rows that are read at once: a few milliseconds, however many there are. */
const PAGE = 500

const seedsIn = (db: Database, which: 'confirmed' | 'all'): AsyncGenerator<Seal> =>
  inPages((after) =>
    db
      .selectFrom('factors')
      .select(['account as key', 'account', begins('seed').as('begins')])
      .$if(which === 'confirmed', (query) => query.where('confirmed_at', 'is not', null))
      .where('account', '>', after)
      .orderBy('account')
      .limit(PAGE)
      .execute(),
  )

const changesIn = (db: Database): AsyncGenerator<Seal> =>
  inPages((after) =>
    db
      .selectFrom('changes')
      .select(['id as key', 'account', begins('before').as('begins')])
      .where('before', 'is not', null)
      .where('id', '>', after)
      .orderBy('id')
      .limit(PAGE)
      .execute(),
  )

async function* inPages(read: (after: string) => Promise<Seal[]>): AsyncGenerator<Seal> {
  for (let last = ''; ; ) {
    const rows = await read(last)
    yield* rows
    if (rows.length < PAGE) return
    last = rows.at(-1)?.key ?? ''
  }
}

const begins = (column: 'seed' | 'before'): RawBuilder<string> =>
  sql<string>`substr(${sql.ref(column)}, 1, 6)`

const keyOf = (secrets: Pick<Secrets, 'sealedBy'>, begins: string): string =>
  secrets.sealedBy(Buffer.from(begins, 'base64'))

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
 * people may go on meanwhile. Returns how many accounts were changed. Breaking off loses nothing. `sealed` hears how many
 * are done so far.
 */
export async function resealAll(
  directory: Directory,
  secrets: Secrets,
  sealed: (accounts: number) => void = () => {},
): Promise<number> {
  const touched = new Set<string>()
  const seal = async (account: string) => {
    if (!(await directory.transaction((queries) => reseal(queries, secrets, account)))) return
    touched.add(account)
    sealed(touched.size)
  }
  for await (const { account, begins } of seedsIn(directory.db, 'all'))
    if (keyOf(secrets, begins) !== secrets.current) await seal(account)
  // A change that the current key has sealed may hold a seed that an older one did.
  for await (const { account } of changesIn(directory.db)) await seal(account)
  await resealOpenid(directory.db, secrets)
  return touched.size
}
