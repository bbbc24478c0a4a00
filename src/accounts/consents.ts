import type { Consent } from '../../flows/requests.ts'
import type { ConsentsTable, Queries } from './store/tables.ts'

/** Adds what was agreed to, and in which channel, to the account's ledger. */
export async function addConsents(
  queries: Queries,
  account: string,
  consents: readonly Consent[],
  channel: string,
): Promise<void> {
  if (consents.length === 0) return
  await queries
    .insertInto('consents')
    .values(
      consents.map(({ kind, version, locale, at }) => ({ account, kind, version, locale, at, channel })),
    )
    .execute()
}

/** What was agreed to: all of it, the newest first; of what was written at one moment, a withdrawal counts as newer. */
export const consentsOf = (queries: Queries, account: string): Promise<ConsentsTable[]> =>
  queries
    .selectFrom('consents')
    .selectAll()
    .where('account', '=', account)
    .orderBy('at', 'desc')
    .orderBy('kind', 'desc')
    .execute()
