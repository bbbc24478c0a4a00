import type { Database, Queries } from '../../accounts/store/tables.ts'

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

/** Remembers what the owner lets a client have, beside what was so before. */
export async function keepConsent(
  queries: Queries,
  {
    account,
    client,
    scopes,
    at,
  }: {
    readonly account: string
    readonly client: string
    readonly scopes: readonly string[]
    readonly at: number
  },
): Promise<void> {
  const all = new Set([...(await consentedScopes(queries, account, client)), ...scopes])
  const kept = { scopes: [...all].sort().join(' '), at }
  await queries
    .insertInto('openid_consents')
    .values({ account, client, ...kept })
    .onConflict((conflict) => conflict.columns(['account', 'client']).doUpdateSet(kept))
    .execute()
}
