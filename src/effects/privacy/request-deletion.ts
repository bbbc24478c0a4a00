import type { Requests } from '../../../flows/requests.ts'
import { accountOfChat } from '../../accounts/chats.ts'
import { scheduleDeletion } from '../../accounts/lifecycle/deletion-request.ts'
import { consumeApproval } from '../../accounts/proofs/approvals.ts'
import { advisoryLock } from '../../accounts/store/directory.ts'
import { forOwner } from '../common/for-owner.ts'
import { derivedId } from '../common/ids.ts'
import type { Parts, Performer } from '../parts.ts'

type Answer = Requests['requestDeletion']['output']

/** The owner, proven anew, wants the account deleted. It goes in two weeks, and until then one tap keeps it. */
export const requestDeletion =
  ({ directory, secrets }: Parts): Performer<'requestDeletion'> =>
  ({ approval }, performing) =>
    forOwner(directory, performing, async (queries, { id }): Promise<Answer> => {
      const { key, at, conversation } = performing
      await advisoryLock(queries, `state:${id}`)
      const account = await accountOfChat(queries, conversation)
      if (account?.id !== id) return { none: true }
      const using = { approval, account: account.id, conversation, action: 'delete', at } as const
      if (!(await consumeApproval(queries, using))) return { over: true }
      const doing = { id: derivedId(secrets, key), at, here: conversation }
      return { deletionAt: await scheduleDeletion(queries, secrets, account, doing), region: account.region }
    })
