import { frozenBy } from '../accounts/accounts.ts'
import { addressesOf } from '../accounts/addresses.ts'
import type { Queries } from '../accounts/store/tables.ts'
import type { Account } from './accounts-named.ts'
import { iso } from './answer.ts'
import type { Shown } from './shown.ts'

/** An account in a few lines, so that it can be told from others. */
export const overviewOf = async (queries: Queries, account: Account, shown: Shown) => ({
  account: account.number,
  state: account.state,
  ...(account.state === 'frozen' && { frozenBy: frozenBy(account) }),
  ...(account.frozen_at !== null && { frozenAt: iso(account.frozen_at) }),
  ...(account.delete_at !== null && { deletedOn: iso(account.delete_at) }),
  name: shown.name(account.name),
  region: account.region,
  language: account.locale,
  createdAt: iso(account.created_at),
  addresses: (await addressesOf(queries, account.id)).map(({ kind, value, is_primary, verified_at }) => ({
    kind,
    value: shown.address(value),
    primary: is_primary !== 0,
    provenAt: iso(verified_at),
  })),
})
