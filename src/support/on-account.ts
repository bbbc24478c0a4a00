import { randomBytes } from 'node:crypto'
import { addOperatorAct } from '../accounts/security/operator-acts.ts'
import type { Queries } from '../accounts/store/tables.ts'
import { type Account, accountsNamed } from './accounts-named.ts'
import { type Answer, refused, UNKNOWN } from './answer.ts'
import type { SupportParts } from './parts.ts'

interface Asked {
  readonly account: string
  readonly who: string
  readonly reason?: string | undefined
}

/** What an act is done with. */
export interface Doing {
  /** Of this act and no other: 128 random bits, for ids of what it makes. */
  readonly id: string
  readonly at: number
}

/**
 * Does an act to the one account that is named and writes it into the operator log, both or neither. What is refused
 * changes nothing and is not in the log.
 */
export const onAccount =
  <Request extends Asked>(
    { directory, now }: SupportParts,
    act: string,
    work: (queries: Queries, account: Account, doing: Doing, request: Request) => Promise<Answer>,
  ) =>
  (request: Request): Promise<Answer> => {
    const doing = { id: randomBytes(16).toString('base64url'), at: now() }
    return directory.transaction(async (queries) => {
      const [account, ...others] = await accountsNamed(queries, request.account, doing.at)
      if (!account) return refused('unknown', UNKNOWN)
      if (others.length > 0) return refused('several', several([account, ...others]))
      const answer = await work(queries, account, doing, request)
      if ('refused' in answer) return answer
      await addOperatorAct(queries, {
        id: doing.id,
        account: account.id,
        act: 'full' in request && request.full ? `${act} in full` : act,
        who: request.who,
        reason: request.reason ?? '',
        at: doing.at,
      })
      return answer
    })
  }

const several = (accounts: readonly Account[]): string =>
  `Several accounts belong to this chat: ${accounts.map(({ number }) => number).join(', ')}. Name one by its ID.`
