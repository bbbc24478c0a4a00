import { accountOfChat } from '../../accounts/chats.ts'
import { consumeApproval } from '../../accounts/proofs/approvals.ts'
import { activeFactor, removeFactor } from '../../accounts/proofs/factors.ts'
import { removeCodes } from '../../accounts/proofs/recovery-codes.ts'
import { lockProtection, recordSecurityChange } from '../../accounts/security/changes.ts'
import { cancelRecoveries } from '../../accounts/security/recoveries.ts'
import { once } from '../../accounts/store/idempotency.ts'
import { derivedId } from '../common/ids.ts'
import type { Parts, Performer } from '../parts.ts'

/** Forgets the authenticator of an account and its recovery codes, and ends every recovery: one may stand on them. */
export const endTwoStep =
  ({ directory, secrets }: Pick<Parts, 'directory' | 'secrets'>): Performer<'endTwoStep'> =>
  ({ approval }, performing) =>
    once(directory, performing, async (queries) => {
      const { key, at, conversation } = performing
      const owner = await accountOfChat(queries, conversation)
      if (!owner) return { none: true }
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
