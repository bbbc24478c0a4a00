import { randomInt } from 'node:crypto'
import type { FrozenBy } from '../../flows/common/account.ts'
import { DAY } from '../../flows/durations.ts'
import { recoveryCheckDue } from './security/recovery-checks.ts'
import type { AccountsTable, Queries } from './store/tables.ts'

/** A source of account numbers: 10 digits that begin with no zero, and tell nothing of when or where. */
export type Numbers = () => string

export const randomNumbers: Numbers = () => String(randomInt(1_000_000_000, 10_000_000_000))

/** Fails as not unique if the number is taken; the transaction is then done again with the next one. */
export async function addAccount(
  queries: Queries,
  account: Pick<AccountsTable, 'id' | 'number' | 'region' | 'locale' | 'name' | 'created_at'> & {
    readonly campaign?: string | undefined
  },
): Promise<void> {
  await queries
    .insertInto('accounts')
    .values({
      ...account,
      campaign: account.campaign ?? null,
      state: 'active',
      ...untouched,
      recovery_check_due_at: recoveryCheckDue(account.created_at),
    })
    .execute()
}

const untouched = {
  frozen_at: null,
  operator_froze_at: null,
  recovered_at: null,
  delete_at: null,
  recovery_checked_at: null,
} as const

/** How long after a recovery what is sensitive needs the second factor (ms). */
export const COOLING = DAY

/** Until when that is so; nothing if it is over at `at`, or there was none. */
export const coolingUntil = (
  { recovered_at }: Pick<AccountsTable, 'recovered_at'>,
  at: number,
): number | undefined =>
  recovered_at !== null && recovered_at + COOLING > at ? recovered_at + COOLING : undefined

/** Who unlocks a frozen account. */
export const frozenBy = ({ operator_froze_at }: Pick<AccountsTable, 'operator_froze_at'>): FrozenBy =>
  operator_froze_at === null ? 'dispute' : 'operator'
