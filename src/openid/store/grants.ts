import { sessionLife } from '../../accounts/sessions.ts'
import type { Database, Queries } from '../../accounts/store/tables.ts'
import { digestOf } from './digests.ts'

/** The tokens of an application, and the session that they belong to. */
export interface Tie {
  readonly grant: string
  readonly account: string
  /** Id of the client. */
  readonly client: string
  /** Handle of the session. */
  readonly session: string
  /** Name of the browser's session. */
  readonly browser?: string
  readonly sid?: string | undefined
  readonly at: number
}

export async function tieGrant(queries: Queries, { grant, browser, sid, at, ...tie }: Tie): Promise<void> {
  await queries
    .insertInto('openid_grants')
    .values({
      ...tie,
      id: digestOf('Grant', grant),
      browser: browser === undefined ? null : digestOf('uid', browser),
      sid: sid ?? null,
      expires_at: at + sessionLife.absolute,
      logout_due_at: null,
    })
    .execute()
}

/** A session is noted as seen at most this often (ms), so that a token that is used costs no writing each time. */
const SEEN_INTERVAL = 60_000

/**
 * Whether tokens of a grant are good for anything: the session is open, and the account is not frozen. The session is noted as
 * used.
 */
export async function isOpen(db: Database, grant: string, account: string, at: number): Promise<boolean> {
  const found = await db
    .selectFrom('openid_grants')
    .innerJoin('accounts', 'accounts.id', 'openid_grants.account')
    .innerJoin('sessions', (join) =>
      join
        .onRef('sessions.account', '=', 'openid_grants.account')
        .onRef('sessions.handle', '=', 'openid_grants.session'),
    )
    .select(['sessions.digest', 'sessions.seen_at'])
    .where('openid_grants.id', '=', digestOf('Grant', grant))
    .where('openid_grants.account', '=', account)
    .where('sessions.ended_at', 'is', null)
    .where('sessions.expires_at', '>', at)
    .where('sessions.seen_at', '>', at - sessionLife.idle)
    .where('accounts.state', '!=', 'frozen')
    .executeTakeFirst()
  if (!found) return false
  if (found.seen_at <= at - SEEN_INTERVAL)
    await db.updateTable('sessions').set({ seen_at: at }).where('digest', '=', found.digest).execute()
  return true
}

/** The handle of the session that a grant belongs to. */
export async function sessionOf(db: Database, grant: string): Promise<string | undefined> {
  const found = await db
    .selectFrom('openid_grants')
    .select('session')
    .where('id', '=', digestOf('Grant', grant))
    .executeTakeFirst()
  return found?.session
}
