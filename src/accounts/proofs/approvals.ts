import type { Selectable } from 'kysely'
import type { Dangerous, Needed } from '../../../flows/requests.ts'
import type { Secrets } from '../../contracts/secrets.ts'
import { coolingUntil } from '../accounts.ts'
import { accountOfChat } from '../chats.ts'
import type { Directory } from '../store/directory.ts'
import type { AccountsTable, Database, Queries, Ticket } from '../store/tables.ts'
import { sameText } from './challenges.ts'
import { activeFactor } from './factors.ts'
import { ticketTokenOf } from './tickets.ts'

/** How long an approval waits to be given, and how long it is good for when it was (ms). */
export const APPROVAL_LIFE = 10 * 60 * 1000

/** How an approval was given. */
export type Proof = NonNullable<Ticket['proof']>

export interface Using {
  /** What the flow `approve` came back with. */
  readonly approval: string
  /** Inner id. */
  readonly account: string
  readonly conversation: string
  readonly action: Dangerous
  /** epoch ms */
  readonly at: number
  /** When that was begun for which it is used now, such as a page: it had to be good then. */
  readonly begun?: number
}

/**
 * Uses an approval up, in the transaction of what it was given for. It is good once, for ten minutes, for this chat,
 * this account and this action, and no longer than the account allows the action by that proof: an approval by
 * password is of no use once the account was frozen or recovered. Nothing comes back where it is not good.
 */
export async function useApproval(
  queries: Queries,
  using: Using,
): Promise<{ readonly proof: Proof } | undefined> {
  const good = await goodApproval(queries, using)
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

/** Whether {@link useApproval} would use it now. */
export async function goodApproval(
  queries: Queries,
  { approval, account, conversation, action, at, begun = at }: Using,
): Promise<{ readonly proof: Proof } | undefined> {
  const owner = await accountOfChat(queries, conversation)
  if (owner?.id !== account) return undefined
  const ticket = await approvalOf(queries, conversation, approval)
  if (!ticket?.proof || ticket.account !== account || ticket.action !== action) return undefined
  if (ticket.used_at !== null || (ticket.chosen_at ?? 0) <= begun - APPROVAL_LIFE) return undefined
  const needed = await neededFor(queries, owner, action, at)
  return 'needs' in needed && suffices[needed.needs].includes(ticket.proof)
    ? { proof: ticket.proof }
    : undefined
}

/** By which proofs each need is met. */
export const suffices: Readonly<Record<Needed, readonly Proof[]>> = {
  password: ['password', 'password+factor'],
  factor: ['factor', 'password+factor'],
  either: ['password', 'factor', 'password+factor'],
  both: ['password+factor'],
}

/**
 * What an action asks of its owner now. A new password asks for the old one, and for the second factor where there is
 * one (OWASP ASVS 5.0, 6.2.3). For a day after a recovery only the second factor will do, one that was there before it:
 * whoever got in by a stolen mailbox could set up one of their own. `cooling`: there is none; until then (epoch ms).
 */
export async function neededFor(
  queries: Database,
  account: Selectable<AccountsTable>,
  action: Dangerous,
  at: number,
): Promise<
  | { readonly needs: Needed }
  | { readonly cooling: number; readonly region: string }
  | { readonly frozen: true }
> {
  if (account.state === 'frozen') return { frozen: true }
  const factor = await activeFactor(queries, account.id)
  const cooling = coolingUntil(account, at)
  const settingUp = action === 'two-step' && !factor
  if (cooling === undefined || action === 'password' || settingUp)
    return { needs: factor ? (action === 'password' ? 'both' : 'either') : 'password' }
  const older = factor && factor.confirmed_at <= (account.recovered_at ?? 0)
  return older ? { needs: 'factor' } : { cooling, region: account.region }
}

/** An approval that was opened in this very conversation. */
export const approvalOf = (
  queries: Database,
  conversation: string,
  id: string,
): Promise<Ticket | undefined> =>
  queries
    .selectFrom('tickets')
    .selectAll()
    .where('id', '=', id)
    .where('conversation', '=', conversation)
    .where('kind', '=', 'approve')
    .executeTakeFirst()

/** Notes what was proven. `complete`: nothing else is asked for; of two that come together one counts. */
export async function addProof(
  queries: Queries,
  id: string,
  { proof, complete, at }: { readonly proof: Proof; readonly complete: boolean; readonly at: number },
): Promise<boolean> {
  const added = await queries
    .updateTable('tickets')
    .set({ proof, ...(complete && { chosen_at: at }) })
    .where('id', '=', id)
    .where('kind', '=', 'approve')
    .where('chosen_at', 'is', null)
    .where('expires_at', '>', at)
    .returning('id')
    .executeTakeFirst()
  return added !== undefined
}

/** What the page of an approval may know. */
export interface ApprovalSeen {
  readonly approval: string
  readonly conversation: string
  /** `over`: the time is up, a newer page took its place, or the account does not allow it now. */
  readonly state: 'open' | 'given' | 'over'
  readonly action: Dangerous
  readonly needs: Needed
  readonly locale: string
  readonly expiresAt: number
}

/** Looks at an approval and changes nothing. Forged: nothing. */
export async function lookAtApproval(
  { directory, secrets }: { readonly directory: Directory; readonly secrets: Secrets },
  token: string,
  at: number,
): Promise<ApprovalSeen | undefined> {
  const { db } = directory
  const [id = ''] = token.split('.', 1)
  const ticket = await db
    .selectFrom('tickets')
    .selectAll()
    .where('id', '=', id)
    .where('kind', '=', 'approve')
    .executeTakeFirst()
  if (!ticket?.action || !sameText(ticketTokenOf(secrets, ticket), token)) return undefined
  const { action } = ticket
  const owner = await accountOfChat(db, ticket.conversation)
  const needed = owner?.id === ticket.account ? await neededFor(db, owner, action, at) : undefined
  const open = needed && 'needs' in needed && ticket.expires_at > at
  return {
    approval: id,
    conversation: ticket.conversation,
    state: ticket.chosen_at !== null ? 'given' : open ? 'open' : 'over',
    action,
    needs: needed && 'needs' in needed ? needed.needs : 'password',
    locale: ticket.locale,
    expiresAt: ticket.expires_at,
  }
}
