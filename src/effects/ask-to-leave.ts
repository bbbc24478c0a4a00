import { useApproval } from '../accounts/approvals.ts'
import { accountOfChat } from '../accounts/chats.ts'
import { hold } from '../accounts/directory.ts'
import { leave } from '../accounts/leaving.ts'
import { once } from '../accounts/performed.ts'
import { idOf } from './ids.ts'
import type { Parts, Performer } from './performer.ts'

/** The owner, proven anew, wants the account deleted. It goes in two weeks, and until then one tap keeps it. */
export const askToLeave =
  ({ directory, secrets }: Pick<Parts, 'directory' | 'secrets'>): Performer<'askToLeave'> =>
  ({ approval }, performing) =>
    once(directory, performing, async (queries) => {
      const { key, at, conversation } = performing
      const seen = await accountOfChat(queries, conversation)
      if (!seen) return { none: true }
      await hold(queries, `state:${seen.id}`)
      const account = await accountOfChat(queries, conversation)
      if (!account) return { none: true }
      const using = { approval, account: account.id, conversation, action: 'leave', at } as const
      if (!(await useApproval(queries, using))) return { over: true }
      const doing = { id: idOf(secrets, key), at, here: conversation }
      return { leavesAt: await leave(queries, secrets, account, doing), region: account.region }
    })
