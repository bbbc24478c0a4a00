import { accountOfChat } from '../../accounts/chats.ts'
import { scheduleDeletion } from '../../accounts/lifecycle/deletion-request.ts'
import { consumeApproval } from '../../accounts/proofs/approvals.ts'
import { advisoryLock } from '../../accounts/store/directory.ts'
import { once } from '../../accounts/store/idempotency.ts'
import { derivedId } from '../common/ids.ts'
import type { Parts, Performer } from '../parts.ts'

/** The owner, proven anew, wants the account deleted. It goes in two weeks, and until then one tap keeps it. */
export const requestDeletion =
  ({ directory, secrets }: Pick<Parts, 'directory' | 'secrets'>): Performer<'requestDeletion'> =>
  ({ approval }, performing) =>
    once(directory, performing, async (queries) => {
      const { key, at, conversation } = performing
      const seen = await accountOfChat(queries, conversation)
      if (!seen) return { none: true }
      await advisoryLock(queries, `state:${seen.id}`)
      const account = await accountOfChat(queries, conversation)
      if (!account) return { none: true }
      const using = { approval, account: account.id, conversation, action: 'delete', at } as const
      if (!(await consumeApproval(queries, using))) return { over: true }
      const doing = { id: derivedId(secrets, key), at, here: conversation }
      return { deletionAt: await scheduleDeletion(queries, secrets, account, doing), region: account.region }
    })
