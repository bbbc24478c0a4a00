import { addressesOf } from '../../accounts/addresses.ts'
import { chatTitle } from '../../accounts/chat-title.ts'
import { replacePassword } from '../../accounts/credentials.ts'
import { cancelDeletion } from '../../accounts/lifecycle/deletion-request.ts'
import { passkeysOf, removePasskeysOf } from '../../accounts/passkeys.ts'
import { authorizedAccount } from '../../accounts/proofs/password-authorization.ts'
import { passwordTicketOf } from '../../accounts/proofs/password-tickets.ts'
import { lockProtection, recordSecurityChange } from '../../accounts/security/changes.ts'
import { resolveDispute } from '../../accounts/security/disputes.ts'
import { evidenceOf, isSufficient } from '../../accounts/security/evidence.ts'
import { putBackDisputed } from '../../accounts/security/put-back.ts'
import { endRecoveries, noteResetWays, recoveryOf } from '../../accounts/security/recoveries.ts'
import { revokeAccess } from '../../accounts/security/revoke-access.ts'
import { once } from '../../accounts/store/idempotency.ts'
import { endStopsAfterRecovery } from '../../accounts/throttling/owner-presence.ts'
import { derivedId } from '../common/ids.ts'
import type { Parts, Performer } from '../parts.ts'
import { otherAddresses, shown } from './other-addresses.ts'

/**
 * Sets the new password of a recovery and ends everything else that is open, all of it or nothing. It opens no
 * session, and 2-step verification stays as it is. Other chats and every passkey go: a thief may hold them, and each opens the
 * account by itself. A scheduled deletion is cancelled: the owner who recovers an
 * account wants to keep it, and a thief may have asked for the deletion.
 */
export const resetPassword =
  ({ directory, secrets, limits }: Parts): Performer<'resetPassword'> =>
  ({ recovery: id, ticket }, performing) =>
    once(directory, performing, async (queries) => {
      const { key, at, conversation, speaker } = performing
      const named = await recoveryOf(queries, conversation, id, at)
      if (!named?.account) return { over: true }
      await lockProtection(queries, named.account)
      const account = await authorizedAccount(queries, { recovery: id }, performing)
      const recovery = await recoveryOf(queries, conversation, id, at)
      if (account === undefined || !recovery) return { over: true }
      const filled = await passwordTicketOf(queries, conversation, ticket, at - limits.ticket.kept)
      if (filled?.account !== account) return { again: 'password' }

      const evidence = await evidenceOf(queries, recovery, at)
      const change = derivedId(secrets, key)
      const what = { kind: 'password-reset', facts: { hold: !isSufficient(evidence) } } as const
      await recordSecurityChange(queries, secrets, {
        id: change,
        account,
        what,
        at,
        here: conversation,
        title: chatTitle(speaker),
      })
      await putBackDisputed(queries, secrets, { account, ways: evidence.ways, at, by: change })
      const pendingDeletion = { id: derivedId(secrets, `${key} kept`), at, here: conversation }
      const kept = await cancelDeletion(queries, { id: account }, pendingDeletion)
      await replacePassword(queries, account, filled.password_hash, at)
      await endRecoveries(queries, account, at, 'reset', { only: id })
      await noteResetWays(queries, id, evidence.ways)
      await resolveDispute(queries, account, evidence.ways, at)
      await revokeAccess(queries, account, at, 'replaced')
      await endStopsAfterRecovery(queries, account, performing)
      await queries
        .deleteFrom('chats')
        .where('account', '=', account)
        .where('conversation', '!=', conversation)
        .execute()
      const passkeys = (await passkeysOf(queries, account)).length
      await removePasskeysOf(queries, account)
      await queries
        .updateTable('accounts')
        .set({ recovered_at: at, state: 'active', frozen_at: null, delete_at: null })
        .where('id', '=', account)
        .execute()
      const others = shown(otherAddresses(await addressesOf(queries, account), evidence.ways))
      return {
        done: true,
        ...(kept && { kept }),
        ...(passkeys > 0 && { passkeys }),
        ...(others.length > 0 && { others }),
      }
    })
