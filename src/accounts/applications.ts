import { lockProtection } from './security/changes.ts'
import { endSessionsOf } from './sessions.ts'
import type { Database, OpenidConsentsTable, Queries } from './store/tables.ts'

/** What an account has consented to among these clients, the newest first. */
export async function consentsTo(
  db: Database,
  account: string,
  clients: readonly string[],
): Promise<OpenidConsentsTable[]> {
  if (clients.length === 0) return []
  return db
    .selectFrom('openid_consents')
    .selectAll()
    .where('account', '=', account)
    .where('client', 'in', clients)
    .orderBy('at', 'desc')
    .orderBy('client')
    .execute()
}

/**
 * Takes back what the owner lets an application have and ends all of its sessions: their tokens are good for nothing from now on, the
 * application is told soon, and the next sign-in asks for consent again. It takes the lock of the account's protection, so
 * consent that is given at the same moment comes completely before or after it. Whether there was consent.
 */
export async function revokeApplication(
  queries: Queries,
  { account, client, at }: { readonly account: string; readonly client: string; readonly at: number },
): Promise<boolean> {
  await lockProtection(queries, account)
  const consent = await queries
    .deleteFrom('openid_consents')
    .where('account', '=', account)
    .where('client', '=', client)
    .returning('client')
    .executeTakeFirst()
  const tied = await queries
    .selectFrom('openid_grants')
    .select('session')
    .where('account', '=', account)
    .where('client', '=', client)
    .execute()
  await endSessionsOf(
    queries,
    account,
    tied.map(({ session }) => session),
    at,
  )
  return consent !== undefined
}
