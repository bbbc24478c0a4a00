import type { Queries } from './tables.ts'

/** What an account's owner can read later. `facts` are plain JSON without secrets and without full addresses. */
export interface Activity {
  readonly kind: 'account-created'
  readonly facts: { readonly by: 'email' | 'phone'; readonly region: string; readonly channel: string }
}

export async function addActivity(
  queries: Queries,
  account: string,
  { kind, facts }: Activity,
  at: number,
): Promise<void> {
  await queries
    .insertInto('activity')
    .values({ account, at, kind, facts: JSON.stringify(facts) })
    .execute()
}
