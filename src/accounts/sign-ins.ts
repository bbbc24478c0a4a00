import type { Secrets } from '../secrets/secrets.ts'
import { sameText } from './challenges.ts'
import type { Directory } from './directory.ts'
import { entryTokenOf } from './entries.ts'
import type { Database, Entry, Queries } from './tables.ts'

/** How long a sign-in that is complete may wait for what it was made for (ms). */
export const SIGN_IN_KEPT = 10 * 60 * 1000

/** A sign-in that was opened in this very conversation. */
export const signInOf = (queries: Database, conversation: string, id: string): Promise<Entry | undefined> =>
  queries
    .selectFrom('entries')
    .selectAll()
    .where('id', '=', id)
    .where('conversation', '=', conversation)
    .where('kind', '=', 'sign-in')
    .executeTakeFirst()

/** Notes what was proven. `complete`: nothing else is asked for; of two that come together one counts. */
export async function addSignInProof(
  queries: Queries,
  id: string,
  {
    proof,
    complete,
    at,
  }: { readonly proof: Entry['proof']; readonly complete: boolean; readonly at: number },
): Promise<boolean> {
  const added = await queries
    .updateTable('entries')
    .set({ proof, ...(complete && { chosen_at: at }) })
    .where('id', '=', id)
    .where('kind', '=', 'sign-in')
    .where('chosen_at', 'is', null)
    .where('expires_at', '>', at)
    .returning('id')
    .executeTakeFirst()
  return added !== undefined
}

/** Uses a complete sign-in up, once. */
export async function useSignIn(queries: Queries, id: string, at: number): Promise<boolean> {
  const used = await queries
    .updateTable('entries')
    .set({ used_at: at })
    .where('id', '=', id)
    .where('kind', '=', 'sign-in')
    .where('used_at', 'is', null)
    .where('chosen_at', '>', at - SIGN_IN_KEPT)
    .returning('id')
    .executeTakeFirst()
  return used !== undefined
}

/** What the page of a sign-in may know. */
export interface SignInSeen {
  readonly entry: string
  readonly conversation: string
  /** `over`: the time is up, or a newer page took its place. */
  readonly state: 'open' | 'given' | 'over'
  /** What is asked for now. */
  readonly needs: 'password' | 'factor'
  /** What the person named, partly hidden. */
  readonly forWhom: string
  readonly locale: string
}

/** Looks at a sign-in and changes nothing. Forged: nothing. */
export async function lookAtSignIn(
  { directory, secrets }: { readonly directory: Directory; readonly secrets: Secrets },
  token: string,
  at: number,
): Promise<SignInSeen | undefined> {
  const [id = ''] = token.split('.', 1)
  const entry = await directory.db
    .selectFrom('entries')
    .selectAll()
    .where('id', '=', id)
    .where('kind', '=', 'sign-in')
    .executeTakeFirst()
  if (!entry || !sameText(entryTokenOf(secrets, entry), token)) return undefined
  return {
    entry: id,
    conversation: entry.conversation,
    state: entry.chosen_at !== null ? 'given' : entry.expires_at > at ? 'open' : 'over',
    needs: entry.proof === null ? 'password' : 'factor',
    forWhom: entry.for_whom,
    locale: entry.locale,
  }
}
