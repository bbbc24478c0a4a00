import { APPROVAL_LIFE, requiredProofs } from '../../accounts/proofs/approvals.ts'
import { recentProof } from '../../accounts/proofs/recent-proof.ts'
import { openTicket } from '../../accounts/proofs/tickets.ts'
import { forOwner } from '../common/for-owner.ts'
import { derivedId } from '../common/ids.ts'
import type { Parts, Performer } from '../parts.ts'

/** Opens an approval for one action, unless the account does not allow it now. A recent proof gives it at once. */
export const openApproval =
  ({ directory, secrets }: Parts): Performer<'openApproval'> =>
  ({ action, locale, recent }, performing) =>
    forOwner(directory, performing, async (queries, account) => {
      const { key, at, conversation } = performing
      const needed = await requiredProofs(queries, account, action, at)
      if (!('needs' in needed)) return needed
      const { needs } = needed
      const known = recent && (await recentProof(queries, account, { conversation, needs, at }))
      const id = derivedId(secrets, key)
      await openTicket(queries, {
        id,
        conversation,
        key_id: secrets.current,
        kind: 'approve',
        account: account.id,
        action,
        identifier: account.number,
        locale: locale ?? account.locale,
        opened_at: at,
        expires_at: at + APPROVAL_LIFE,
        ...known,
      })
      return { approval: id, needs, ...(known && { given: true }) }
    })
