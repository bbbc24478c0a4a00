import type { Consent } from '../../flows/effects.ts'
import type { Queries } from './tables.ts'

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
