import { randomBytes } from 'node:crypto'
import { addOperatorAct } from '../accounts/security/operator-acts.ts'
import { accountsNamed } from './accounts-named.ts'
import { type Answer, refused, UNKNOWN } from './answer.ts'
import { overviewOf } from './overview.ts'
import type { SupportParts } from './parts.ts'
import type { Request } from './requests.ts'
import { shownAs } from './shown.ts'

/** Every account that an address, number, ID or chat leads to, in a few lines each. */
export const find =
  ({ directory, now }: SupportParts) =>
  ({ account: text, who, reason = '', full }: Request<'find'>): Promise<Answer> =>
    directory.transaction(async (queries) => {
      const at = now()
      const found = await accountsNamed(queries, text, at)
      if (found.length === 0) return refused('unknown', UNKNOWN)
      const accounts: object[] = []
      for (const account of found) {
        accounts.push(await overviewOf(queries, account, shownAs({ full })))
        const id = randomBytes(16).toString('base64url')
        const act = full ? 'find in full' : 'find'
        await addOperatorAct(queries, { id, account: account.id, act, who, reason, at })
      }
      return { done: { accounts } }
    })
