import type { Selectable } from 'kysely'
import type { Needed } from '../../../flows/requests.ts'
import { passwordOf } from '../credentials.ts'
import type { AccountsTable, Database } from '../store/tables.ts'
import { APPROVAL_LIFE, sufficientProofs } from './approvals.ts'
import type { Proof } from './tickets.ts'

/** A proof, and when it was given. */
export interface RecentProof {
  readonly proof: Proof
  readonly completed_at: number
}

/**
 * The newest proof that the owner of an account has given in this conversation within the last ten minutes, if it is
 * enough for what is needed: the same is not asked twice. It counts from when it was given, whatever it was used for, and
 * no proof counts that is older than the password, or than the last recovery, of the account.
 */
export async function recentProof(
  queries: Database,
  account: Pick<Selectable<AccountsTable>, 'id' | 'recovered_at'>,
  { conversation, needs, at }: { readonly conversation: string; readonly needs: Needed; readonly at: number },
): Promise<RecentProof | undefined> {
  const password = await passwordOf(queries, account.id)
  const since = Math.max(at - APPROVAL_LIFE, account.recovered_at ?? 0, password?.created_at ?? 0)
  const given = await queries
    .selectFrom('tickets')
    .select(['proof', 'completed_at'])
    .where('kind', '=', 'approve')
    .where('conversation', '=', conversation)
    .where('account', '=', account.id)
    .where('completed_at', '>', since)
    .where('proof', 'in', [...sufficientProofs[needs]])
    .orderBy('completed_at', 'desc')
    .$narrowType<{ proof: Proof; completed_at: number }>()
    .executeTakeFirst()
  return given
}
