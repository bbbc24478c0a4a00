import { addActivity } from '../../accounts/activity.ts'
import { lockProtection } from '../../accounts/security/changes.ts'
import type { Database, Queries } from '../../accounts/store/tables.ts'
import type { Client } from '../../contracts/client.ts'

/** The scopes that the owner let a client have. */
export async function consentedScopes(db: Database, account: string, client: string): Promise<string[]> {
  const found = await db
    .selectFrom('openid_consents')
    .select('scopes')
    .where('account', '=', account)
    .where('client', '=', client)
    .executeTakeFirst()
  return found?.scopes.split(' ').filter(Boolean) ?? []
}

/** Remembers what the owner lets a client have, beside what was so before, and since when it may have anything. */
export async function keepConsent(
  queries: Queries,
  {
    account,
    client: { id: client, name },
    scopes,
    at,
  }: {
    readonly account: string
    readonly client: Pick<Client, 'id' | 'name'>
    readonly scopes: readonly string[]
    readonly at: number
  },
): Promise<void> {
  await lockProtection(queries, account)
  const before = await consentedScopes(queries, account, client)
  const all = new Set([...before, ...scopes])
  if (all.size === before.length) return
  const kept = { scopes: [...all].sort().join(' ') }
  await queries
    .insertInto('openid_consents')
    .values({ account, client, at, ...kept })
    .onConflict((conflict) => conflict.columns(['account', 'client']).doUpdateSet(kept))
    .execute()
  await addActivity(queries, account, { kind: 'application-allowed', facts: { client: name } }, at)
}
