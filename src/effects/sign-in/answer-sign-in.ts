import type { Requests } from '../../../flows/requests.ts'
import { frozenBy } from '../../accounts/accounts.ts'
import { addActivity } from '../../accounts/activity.ts'
import { accountOfChat } from '../../accounts/chats.ts'
import { consumeApproval } from '../../accounts/proofs/approvals.ts'
import { activeFactor } from '../../accounts/proofs/factors.ts'
import {
  answerSignInRequest,
  denySignInRequests,
  isOpen,
  isRightNumber,
  signInRequest,
} from '../../accounts/sign-in-requests.ts'
import { once } from '../../accounts/store/idempotency.ts'
import { signInAnswers } from '../../contracts/sign-in-answers.ts'
import type { Parts, Performer } from '../parts.ts'

type Answered = Requests['answerSignIn']['output']

/**
 * Answers a request in the chat. The answer is written with the effect, so a process that is killed between the tap and the
 * page loses nothing; the same tap that is performed once more brings the same answer.
 */
export const answerSignIn =
  ({ directory, secrets }: Parts): Performer<'answerSignIn'> =>
  async ({ request: id, answer }, performing) => {
    const answered = await once(directory, performing, async (queries): Promise<Answered> => {
      const { at, conversation } = performing
      const account = await accountOfChat(queries, conversation)
      const request = await signInRequest(queries, id)
      if (!account || request?.account !== account.id) return { outcome: 'over' }
      if ('notMe' in answer) {
        await denySignInRequests(queries, { id, account: account.id, conversation, at })
        await addActivity(
          queries,
          account.id,
          { kind: 'sign-in-denied', facts: { client: request.client_name } },
          at,
        )
        return { outcome: 'denied' }
      }
      if (account.state === 'frozen') return { frozen: frozenBy(account) }
      const isRight =
        'number' in answer ? isRightNumber(secrets, request, answer.number) : request.kind === 'backchannel'
      const outcome = isRight ? 'approved' : 'wrong-number'
      // A page of ours asks for the second factor itself, where the browser is new; an application has no page.
      const isAsked =
        request.kind === 'backchannel' && (await activeFactor(queries, account.id)) !== undefined
      if (isAsked && !isOpen(request, at)) return { outcome: 'over' }
      const using = { account: account.id, conversation, action: 'sign-in', at } as const
      const approval = 'yes' in answer ? answer.approval : undefined
      const isShown = approval !== undefined && (await consumeApproval(queries, { ...using, approval }))
      if (isAsked && !isShown) return { needs: 'factor' }
      // Where 2-step verification went off meanwhile, what was shown instead is no second factor.
      const proof = isAsked && isShown ? 'chat+factor' : 'chat'
      const done = await answerSignInRequest(queries, {
        id,
        account: account.id,
        conversation,
        outcome,
        ...(isRight && { proof }),
        at,
      })
      return { outcome: done ? outcome : 'over' }
    })
    signInAnswers.tell(id)
    return answered
  }
