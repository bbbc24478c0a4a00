import { chatsOf, removeChat } from '../../accounts/chats.ts'
import { consumeApproval } from '../../accounts/proofs/approvals.ts'
import { recordSecurityChange } from '../../accounts/security/changes.ts'
import { cancelRecoveries } from '../../accounts/security/recoveries.ts'
import { forOwner } from '../common/for-owner.ts'
import { derivedId } from '../common/ids.ts'
import type { Parts, Performer } from '../parts.ts'

/**
 * Unlinks a chat from the account that this one speaks for, and cancels the recoveries that it has begun. Every
 * address and chat of the account is notified, the unlinked chat included.
 */
export const unlinkChat =
  ({ directory, secrets }: Parts): Performer<'unlinkChat'> =>
  ({ chat, approval }, performing) =>
    forOwner(directory, performing, async (queries, account) => {
      const { key, at, conversation } = performing
      const meant = (await chatsOf(queries, account.id)).find(({ id }) => id === chat)
      if (!meant) return { gone: true }
      const used = await consumeApproval(queries, {
        approval,
        account: account.id,
        conversation,
        action: 'chats',
        at,
      })
      if (!used) return { over: true }
      await recordSecurityChange(queries, secrets, {
        id: derivedId(secrets, key),
        account: account.id,
        what: { kind: 'chat-unlinked', facts: meant.title === undefined ? {} : { chat: meant.title } },
        at,
        here: conversation,
      })
      await removeChat(queries, account.id, meant.conversation)
      await cancelRecoveries(queries, {
        id: derivedId(secrets, `${key} recoveries`),
        account: account.id,
        at,
        here: conversation,
        begunIn: meant.conversation,
      })
      return { unlinked: true, here: meant.conversation === conversation }
    })
