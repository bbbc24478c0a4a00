import { consumeApproval } from '../../accounts/proofs/approvals.ts'
import { recordSecurityChange } from '../../accounts/security/changes.ts'
import { forOwner } from '../common/for-owner.ts'
import { derivedId } from '../common/ids.ts'
import type { Parts, Performer } from '../parts.ts'

/**
 * Grants the file with everything we hold of an account, and tells the owner everywhere else that it was asked for:
 * it is what somebody would take who has no business there. What is granted is named by the approval that it was
 * granted by, see `sendExport`.
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
