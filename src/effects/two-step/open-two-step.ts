import { randomBytes } from 'node:crypto'
import type { Requests } from '../../../flows/requests.ts'
import { consumeApproval } from '../../accounts/proofs/approvals.ts'
import { activeFactor, addFactor, SEED_BYTES } from '../../accounts/proofs/factors.ts'
import { openTicket } from '../../accounts/proofs/tickets.ts'
import { lockProtection } from '../../accounts/security/changes.ts'
import type { Queries } from '../../accounts/store/tables.ts'
import { forOwner } from '../common/for-owner.ts'
import { derivedId } from '../common/ids.ts'
import type { Parts, Performer, Performing } from '../parts.ts'

/** Makes a seed and opens the page that shows it. It counts for nothing until its first code was right. */
export const openTwoStep =
  (parts: Parts): Performer<'openTwoStep'> =>
  (input, performing) =>
    openFor(parts, 'two-step', input, performing, async (queries, account) => {
      if (await activeFactor(queries, account)) return false
      await addFactor(queries, parts.secrets, { account, seed: randomBytes(SEED_BYTES), at: performing.at })
      return true
    })

/** Opens the page that makes new recovery codes; those that are there count until it has. */
export const openCodes =
  (parts: Parts): Performer<'openCodes'> =>
  (input, performing) =>
    openFor(parts, 'codes', input, performing, async (queries, account) =>
      Boolean(await activeFactor(queries, account)),
    )

/** A page for which an approval is used up, if the account is `ready` for it. */
const openFor = (
  { directory, secrets, limits }: Parts,
  kind: 'two-step' | 'codes',
  { approval, locale }: Requests['openTwoStep']['input'],
  performing: Performing,
  ready: (queries: Queries, account: string) => Promise<boolean>,
): Promise<Requests['openTwoStep']['output']> =>
  forOwner(directory, performing, async (queries, account) => {
    const { key, at, conversation } = performing
    await lockProtection(queries, account.id)
    if (!(await consumeApproval(queries, { approval, account: account.id, conversation, action: kind, at })))
      return { over: true }
    if (!(await ready(queries, account.id))) return { over: true }
    const id = derivedId(secrets, key)
    await openTicket(queries, {
      id,
      conversation,
      key_id: secrets.current,
      kind,
      account: account.id,
      identifier: '',
      locale,
      opened_at: at,
      expires_at: at + limits.ticket.lives,
    })
    return { ticket: id }
  })
