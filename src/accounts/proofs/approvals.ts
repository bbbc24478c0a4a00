import type { Selectable } from 'kysely'
import type { FrozenBy } from '../../../flows/common/account.ts'
import type { Dangerous, Needed } from '../../../flows/requests.ts'
import { coolingUntil, frozenBy } from '../accounts.ts'
import { accountOfChat } from '../chats.ts'
import type { AccountsTable, Database, Queries } from '../store/tables.ts'
import { activeFactor } from './factors.ts'
import { type Proof, type TicketParts, ticketByToken, ticketOf } from './tickets.ts'

/** How long an approval may wait to be given, and for how long it is good afterwards (ms). */
export const APPROVAL_LIFE = 10 * 60 * 1000

export interface Using {
  /** Id of the approval. */
  readonly approval: string
  /** Inner id. */
  readonly account: string
  readonly conversation: string
  readonly action: Dangerous
  readonly at: number
  /** When the step that it authorizes was begun, such as opening a page: it had to be good then. Left out: now. */
  readonly begun?: number
}

/**
 * Consumes an approval in the transaction of the change that it authorizes. It is good once, for ten minutes, for
 * this chat, account and action, and only while the account allows the action by that proof: an approval by password
 * ends when the account is frozen or recovered. Undefined where it is not good.
 */
export async function consumeApproval(
  queries: Queries,
  using: Using,
): Promise<{ readonly proof: Proof } | undefined> {
  const good = await validApproval(queries, using)
  if (!good) return undefined
  const used = await queries
    .updateTable('tickets')
    .set({ used_at: using.at })
    .where('id', '=', using.approval)
    .where('used_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return used && good
}

/** As {@link consumeApproval}, without consuming it. */
export async function validApproval(
  queries: Queries,
  { approval, account, conversation, action, at, begun = at }: Using,
): Promise<{ readonly proof: Proof } | undefined> {
  const owner = await accountOfChat(queries, conversation)
  if (owner?.id !== account) return undefined
  const ticket = await ticketOf(queries, 'approve', conversation, approval)
  if (!ticket?.proof || ticket.account !== account || ticket.action !== action) return undefined
  if (ticket.used_at !== null || (ticket.completed_at ?? 0) <= begun - APPROVAL_LIFE) return undefined
  const needed = await requiredProofs(queries, owner, action, at)
  return 'needs' in needed && sufficientProofs[needed.needs].includes(ticket.proof)
    ? { proof: ticket.proof }
    : undefined
}

/** Which proofs meet each need. */
export const sufficientProofs: Readonly<Record<Needed, readonly Proof[]>> = {
  password: ['password', 'password+factor'],
  factor: ['factor', 'password+factor'],
  either: ['password', 'factor', 'password+factor'],
  both: ['password+factor'],
}

/**
 * What an action asks of its owner now. A new password asks for the old one, and for the second factor where there is
 * one (OWASP ASVS 5.0, 6.2.3). For a day after a recovery only the second factor will do, one that was there before it:
 * a thief with a stolen mailbox could set one up, and the owner would need it to get back in.
 * `cooling`: there is none; until then (epoch ms).
 */
export async function requiredProofs(
  queries: Database,
  account: Selectable<AccountsTable>,
  action: Dangerous,
  at: number,
): Promise<
  | { readonly needs: Needed }
  | { readonly cooling: number; readonly region: string }
  | { readonly frozen: FrozenBy }
> {
  if (account.state === 'frozen') return { frozen: frozenBy(account) }
  const factor = await activeFactor(queries, account.id)
  // The chat that says yes is one factor, and any second one is enough, as on the sign-in page.
  if (action === 'sign-in') return { needs: factor ? 'factor' : 'password' }
  const cooling = coolingUntil(account, at)
  if (cooling === undefined || action === 'password')
    return { needs: factor ? (action === 'password' ? 'both' : 'either') : 'password' }
  const older = factor && factor.confirmed_at <= (account.recovered_at ?? 0)
  return older ? { needs: 'factor' } : { cooling, region: account.region }
}

/** What the page of an approval may know. */
export interface ApprovalView {
  readonly ticket: string
  readonly conversation: string
  /** `over`: the time is up, a newer page took its place, or the account does not allow it now. */
  readonly state: 'open' | 'given' | 'over'
  /** Inner id. */
  readonly account: string
  readonly action: Dangerous
  readonly needs: Needed
  /** The account ID. */
  readonly identifier: string
  readonly locale: string
  readonly expiresAt: number
}

/** Reads an approval and changes nothing. A forged token finds nothing. */
export async function viewApproval(
  parts: TicketParts,
  token: string,
  at: number,
  page: 'approve' | 'change-password' = 'approve',
): Promise<ApprovalView | undefined> {
  const purpose = page === 'approve' ? 'ticket' : page
  const ticket = await ticketByToken(parts, 'approve', token, purpose)
  if (!ticket?.action) return undefined
  const { action } = ticket
  const owner = await accountOfChat(parts.directory.db, ticket.conversation)
  const needed =
    owner?.id === ticket.account ? await requiredProofs(parts.directory.db, owner, action, at) : undefined
  const open = needed && 'needs' in needed && ticket.expires_at > at
  return {
    ticket: ticket.id,
    conversation: ticket.conversation,
    state: ticket.completed_at !== null ? 'given' : open ? 'open' : 'over',
    account: ticket.account ?? '',
    action,
    needs: needed && 'needs' in needed ? needed.needs : 'password',
    identifier: ticket.identifier,
    locale: ticket.locale,
    expiresAt: ticket.expires_at,
  }
}
