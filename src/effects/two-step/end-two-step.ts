import { consumeApproval } from '../../accounts/proofs/approvals.ts'
import { activeFactor, removeFactor } from '../../accounts/proofs/factors.ts'
import { removeCodes } from '../../accounts/proofs/recovery-codes.ts'
import { lockProtection, recordSecurityChange } from '../../accounts/security/changes.ts'
import { cancelRecoveries } from '../../accounts/security/recoveries.ts'
import { forOwner } from '../common/for-owner.ts'
import { derivedId } from '../common/ids.ts'
import type { Parts, Performer } from '../parts.ts'

/** Forgets the authenticator of an account and its recovery codes, and ends every recovery: one may stand on them. */
export const endTwoStep =
  ({ directory, secrets }: Parts): Performer<'endTwoStep'> =>
  ({ approval }, performing) =>
    forOwner(directory, performing, async (queries, owner) => {
      const { key, at, conversation } = performing
      const account = owner.id
      await lockProtection(queries, account)
      if (!(await activeFactor(queries, account))) return { over: true }
      if (!(await consumeApproval(queries, { approval, account, conversation, action: 'two-step', at })))
        return { over: true }
      await recordSecurityChange(queries, secrets, {
        id: derivedId(secrets, key),
        account,
        what: { kind: 'two-step-off', facts: {} },
        at,
        here: conversation,
      })
      await removeFactor(queries, account)
      await removeCodes(queries, account)
      const ending = { id: derivedId(secrets, `${key} recoveries`), account, at, here: conversation }
      await cancelRecoveries(queries, ending)
      return { ended: true }
    })
