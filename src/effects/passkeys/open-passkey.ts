import { PASSKEYS_MOST, passkeysOf } from '../../accounts/passkeys.ts'
import { consumeApproval } from '../../accounts/proofs/approvals.ts'
import { openTicket } from '../../accounts/proofs/tickets.ts'
import { lockProtection } from '../../accounts/security/changes.ts'
import { forOwner } from '../common/for-owner.ts'
import { derivedId } from '../common/ids.ts'
import type { Parts, Performer } from '../parts.ts'

/** Opens the page on which a passkey is made. */
export const openPasskey =
  ({ directory, secrets, limits }: Parts): Performer<'openPasskey'> =>
  ({ approval, locale }, performing) =>
    forOwner(directory, performing, async (queries, { id: account }) => {
      const { key, at, conversation } = performing
      await lockProtection(queries, account)
      if ((await passkeysOf(queries, account)).length >= PASSKEYS_MOST) return { enough: true }
      if (!(await consumeApproval(queries, { approval, account, conversation, action: 'passkeys', at })))
        return { over: true }
      const id = derivedId(secrets, key)
      await openTicket(queries, {
        id,
        conversation,
        key_id: secrets.current,
        kind: 'passkey',
        account,
        identifier: '',
        locale,
        opened_at: at,
        expires_at: at + limits.ticket.lives,
      })
      return { ticket: id }
    })
