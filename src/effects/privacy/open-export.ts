import { consumeApproval } from '../../accounts/proofs/approvals.ts'
import { recordSecurityChange } from '../../accounts/security/changes.ts'
import { forOwner } from '../common/for-owner.ts'
import { derivedId } from '../common/ids.ts'
import type { Parts, Performer } from '../parts.ts'

/**
 * Grants the export of an account, and notifies every other address and chat of it: a thief would ask for it, too.
 * The grant has the id of the approval that authorized it, see `sendExport`.
 */
export const openExport =
  ({ directory, secrets }: Parts): Performer<'openExport'> =>
  ({ approval }, performing) =>
    forOwner(directory, performing, async (queries, account) => {
      const { key, at, conversation } = performing
      const using = { approval, account: account.id, conversation, action: 'export', at } as const
      if (!(await consumeApproval(queries, using))) return { over: true }
      const what = { kind: 'exported', facts: {} } as const
      await recordSecurityChange(queries, secrets, {
        id: derivedId(secrets, key),
        account: account.id,
        what,
        at,
        here: conversation,
      })
      return { export: approval }
    })
