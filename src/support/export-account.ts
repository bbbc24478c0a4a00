import { frozenBy } from '../accounts/accounts.ts'
import { exportOf } from '../accounts/lifecycle/export.ts'
import { recordSecurityChange } from '../accounts/security/changes.ts'
import { refused } from './answer.ts'
import { onAccount } from './on-account.ts'
import type { SupportParts } from './parts.ts'

/**
 * The copy of everything, for an owner who has asked for it by letter. Every address and chat of the account is told, and
 * any of them can say "this was not me". While a change is disputed nobody gets a copy: it is not known whose it is.
 */
export const exportAccount = (parts: SupportParts) =>
  onAccount(parts, 'export', async (queries, account, { id, at }) => {
    if (account.state === 'frozen' && frozenBy(account) === 'dispute') return refused('not-now', DISPUTED)
    const what = { kind: 'exported', facts: { by: 'operator' } } as const
    await recordSecurityChange(queries, parts.secrets, { id, account: account.id, what, at })
    return { done: { account: account.number, export: await exportOf(queries, account.id, at) } }
  })

const DISPUTED =
  'A change of this account is disputed, so it is not known who its owner is. Once the owner has got back in with /recover, ask again.'
