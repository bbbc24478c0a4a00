import type { Selectable } from 'kysely'
import type { Identifier } from '../../flows/requests.ts'
import type { AccountsTable, Database } from './store/tables.ts'

/** The account that an identifier names. One statement, whichever kind it is. */
export const findAccountByIdentifier = (
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
