import { freezeByOperator } from '../accounts/security/operator-freeze.ts'
import { refused } from './answer.ts'
import { onAccount } from './on-account.ts'
import type { SupportParts } from './parts.ts'

/** Nobody signs in, changes anything or gets back in until the operator unlocks the account. */
export const freeze = (parts: SupportParts) =>
  onAccount(parts, 'freeze', async (queries, { id: account, number }, { id, at }) =>
    (await freezeByOperator(queries, { id, account, at }))
      ? { done: { account: number, state: 'frozen', frozenBy: 'operator' } }
      : refused('not-now', 'The account is frozen by the operator already. To give it back: unlock.'),
  )
