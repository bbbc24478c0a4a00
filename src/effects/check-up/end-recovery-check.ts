import { addActivity } from '../../accounts/activity.ts'
import { recoveryCheckDue } from '../../accounts/security/recovery-checks.ts'
import { forOwner } from '../common/for-owner.ts'
import type { Parts, Performer } from '../parts.ts'

/** Counts the ways back in that were proven to work, and notes that the owner has tried them. */
export const endRecoveryCheck =
  ({ directory }: Parts): Performer<'endRecoveryCheck'> =>
  ({ challenges }, performing) =>
    forOwner(directory, performing, async (queries, account) => {
      const { conversation, at } = performing
      const addresses = await queries
        .selectFrom('addresses')
        .select(['kind', 'value'])
        .where('account', '=', account.id)
        .execute()
      const proven = await queries
        .selectFrom('challenges')
        .select(['address_kind', 'address_value'])
        .where('id', 'in', ['', ...challenges])
        .where('conversation', '=', conversation)
        .where('account', '=', account.id)
        .where('purpose', '=', 'recovery-check')
        .where('spent_at', 'is not', null)
        .execute()
      const works = addresses.filter(({ kind, value }) =>
        proven.some((challenge) => challenge.address_kind === kind && challenge.address_value === value),
      ).length
      const recoveryChecked = { works, of: addresses.length }
      await queries
        .updateTable('accounts')
        .set({ recovery_checked_at: at, recovery_check_due_at: recoveryCheckDue(at) })
        .where('id', '=', account.id)
        .execute()
      await addActivity(queries, account.id, { kind: 'recovery-checked', facts: recoveryChecked }, at)
      return recoveryChecked
    })
