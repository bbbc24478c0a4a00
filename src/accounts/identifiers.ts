import type { Selectable } from 'kysely'
import type { Identifier } from '../../flows/requests.ts'
import { destinationOf } from './addresses.ts'
import type { AccountsTable, Database } from './store/tables.ts'

/** Under what a try with this identifier is counted, alike whether or not anybody has it. */
export const nameOf = (identifier: Identifier): string =>
  identifier.kind === 'account' ? identifier.value : destinationOf(identifier)

/** The account that an identifier names. One statement, whichever kind it is. */
export const accountNamed = (
  db: Database,
  { kind, value }: Identifier,
): Promise<Selectable<AccountsTable> | undefined> =>
  db
    .selectFrom('accounts')
    .selectAll()
    .where((eb) =>
      kind === 'account'
        ? eb('number', '=', value)
        : eb(
            'id',
            'in',
            eb.selectFrom('addresses').select('account').where('kind', '=', kind).where('value', '=', value),
          ),
    )
    .executeTakeFirst()
