import type { ConsentsSeen } from '../../../flows/requests.ts'
import { consentsOf } from '../../accounts/consents.ts'
import type { AccountsTable, Queries } from '../../accounts/store/tables.ts'
import { forOwner } from '../common/for-owner.ts'
import type { Parts, Performer } from '../parts.ts'

const VERSIONS = 5

/** What the owner agreed to, with versions and dates. */
export const seeConsents =
  ({ directory }: Parts): Performer<'seeConsents'> =>
  (_input, performing) =>
    forOwner(directory, performing, consentsSeen)

/** The ledger as its owner reads it. */
export async function consentsSeen(
  queries: Queries,
  { id, region }: Pick<AccountsTable, 'id' | 'region'>,
): Promise<ConsentsSeen> {
  const ledger = await consentsOf(queries, id)
  const offers = ledger.find(({ kind }) => kind === 'offers' || kind === 'offers-off')
  return {
    region,
    terms: ledger
      .filter(({ kind }) => kind === 'terms')
      .slice(0, VERSIONS)
      .map(({ version, at }) => ({ version, at })),
    offers: offers ? { wanted: offers.kind === 'offers', at: offers.at } : { wanted: false },
  }
}
