import type { Secrets } from '../../contracts/secrets.ts'
import { activeFactor } from '../proofs/factors.ts'
import type { Database, Queries } from '../store/tables.ts'
import { disputeOf } from './disputes.ts'
import { readable } from './put-back.ts'

/**
 * The authenticator that was there before a disputed change, where it is not the present one: while the account is
 * frozen, it is the one that counts. A thief who has put another in its place gains nothing by it.
 */
export async function disputedFactor(
  queries: Database,
  secrets: Pick<Secrets, 'open'>,
  account: string,
  at: number,
): Promise<{ readonly account: string; readonly seed: string } | undefined> {
  const dispute = await disputeOf(queries, account, at)
  if (!dispute?.twoStep || dispute.resolvedAt !== null) return undefined
  const active = await activeFactor(queries, account)
  if (active && active.confirmed_at <= dispute.changedAt) return undefined
  const change = await queries
    .selectFrom('changes')
    .selectAll()
    .where('id', '=', dispute.change)
    .executeTakeFirst()
  const [factor] = (change && readable(secrets, change)?.factors) ?? []
  return factor && { account, seed: factor.seed }
}

/** Accepts one of its codes, each time step once; undefined where the present authenticator counts. */
export async function acceptDisputedStep(
  queries: Queries,
  account: string,
  step: number,
): Promise<boolean | undefined> {
  const dispute = await queries
    .selectFrom('disputes')
    .select(['two_step', 'changed_at', 'resolved_at'])
    .where('account', '=', account)
    .executeTakeFirst()
  if (dispute?.two_step !== 1 || dispute.resolved_at !== null) return undefined
  const active = await activeFactor(queries, account)
  if (active && active.confirmed_at <= dispute.changed_at) return undefined
  const accepted = await queries
    .updateTable('disputes')
    .set({ factor_step: step })
    .where('account', '=', account)
    .where('factor_step', '<', step)
    .returning('account')
    .executeTakeFirst()
  return accepted !== undefined
}

/** Whether a recovery code was there before a disputed change: until the account is recovered, others count for nothing. */
export async function countsInDispute(
  queries: Database,
  { account, created_at }: { readonly account: string; readonly created_at: number },
  at: number,
): Promise<boolean> {
  const dispute = await disputeOf(queries, account, at)
  return !dispute || dispute.resolvedAt !== null || created_at <= dispute.changedAt
}
