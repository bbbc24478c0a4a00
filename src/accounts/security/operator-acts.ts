import { DAY } from '../../../flows/durations.ts'
import type { Secrets } from '../../contracts/secrets.ts'
import type { Database, OperatorActsTable, Queries } from '../store/tables.ts'

/**
 * How long the log of what operators did is kept (ms): long enough to answer for a year, and no longer than that is needed
 * (GDPR, articles 5(1)(e) and 5(2)).
 */
export const ACTS_KEPT = 365 * DAY

/** Writes down what an operator does to an account or reads of it, in the transaction in which it happens. */
export const addOperatorAct = async (queries: Queries, act: OperatorActsTable): Promise<void> => {
  await queries.insertInto('operator_acts').values(act).execute()
}

/** One line of the log. */
interface OperatorAct extends Pick<OperatorActsTable, 'act' | 'who' | 'reason' | 'at'> {
  /** The account ID that people see; absent once the account is erased. */
  readonly number?: string
}

/** What operators did, the newest first: to one account, or to all of them. */
export async function operatorActs(
  db: Database,
  { accounts, most }: { readonly accounts?: readonly string[]; readonly most: number },
): Promise<OperatorAct[]> {
  const rows = await db
    .selectFrom('operator_acts')
    .leftJoin('accounts', 'accounts.id', 'operator_acts.account')
    .select(['act', 'who', 'reason', 'at', 'number'])
    .$if(accounts !== undefined, (query) =>
      query.where('operator_acts.account', 'in', ['', ...(accounts ?? [])]),
    )
    .orderBy('at', 'desc')
    .orderBy('operator_acts.id')
    .limit(most)
    .execute()
  return rows.map(({ number, ...act }) => ({ ...act, ...(number !== null && { number }) }))
}

/** By what the acts about an account are found that is erased: whoever knows its ID finds them, and they tell it to nobody. */
export const erasedAccount = (secrets: Pick<Secrets, 'derive'>, number: string): string =>
  `~${secrets.derive('erased', [number]).toString('base64url', 0, 16)}`

/** The account is erased; that it was, and why, can still be answered for. */
export const keepActsNameless = async (
  queries: Queries,
  secrets: Pick<Secrets, 'derive'>,
  { id, number }: { readonly id: string; readonly number: string },
): Promise<void> => {
  await queries
    .updateTable('operator_acts')
    .set({ account: erasedAccount(secrets, number) })
    .where('account', '=', id)
    .execute()
}
