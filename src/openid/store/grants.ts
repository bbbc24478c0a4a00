import { hash, randomBytes } from 'node:crypto'
import { MINUTE } from '../../../flows/durations.ts'
import { addActivity } from '../../accounts/activity.ts'
import { lockProtection } from '../../accounts/security/changes.ts'
import { dropSurplusSessions, sessionLife } from '../../accounts/sessions.ts'
import type { Database, Queries } from '../../accounts/store/tables.ts'
import type { Client } from '../../contracts/client.ts'
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

/** The sessions of an account that began in a browser. */
const begunIn = (
  db: Database,
  { browser, account }: { readonly browser: string; readonly account: string },
) =>
  db
    .selectFrom('openid_grants')
    .innerJoin('sessions', (join) =>
      join
        .onRef('sessions.account', '=', 'openid_grants.account')
        .onRef('sessions.handle', '=', 'openid_grants.session'),
    )
    .where('openid_grants.browser', '=', digestOf('uid', browser))
    .where('openid_grants.account', '=', account)

/**
 * Whether a browser has to ask anew who is there: the account is frozen or gone, no session that began in this browser is open, or
 * one that did was ended, and none has begun since.
 */
export async function isBrowserOver(
  db: Database,
  { browser, account, at }: { readonly browser: string; readonly account: string; readonly at: number },
): Promise<boolean> {
  const sessions = await begunIn(db, { browser, account })
    .innerJoin('accounts', 'accounts.id', 'openid_grants.account')
    .select(['sessions.created_at', 'sessions.ended_at', 'sessions.expires_at', 'sessions.seen_at'])
    .where('accounts.state', '!=', 'frozen')
    .execute()
  const ended = Math.max(0, ...sessions.map(({ ended_at }) => ended_at ?? 0))
  return !sessions.some(
    ({ created_at, ended_at, expires_at, seen_at }) =>
      ended_at === null && created_at > ended && expires_at > at && seen_at > at - sessionLife.idle,
  )
}

/**
 * Opens a session for another application in the same browser, on the same device, by the same proof; or for a device that is
 * confirmed there, which polls with `deviceCode`. Undefined: no open session began in this browser.
 */
export async function openBeside(
  queries: Queries,
  {
    browser,
    account,
    client,
    deviceCode,
    at,
  }: {
    readonly browser: string
    readonly account: string
    /** Name of the client. */
    readonly client: string
    readonly deviceCode?: string | undefined
    readonly at: number
  },
): Promise<string | undefined> {
  // Whoever ends every session at this moment comes completely before or after.
  await lockProtection(queries, account)
  const like = await begunIn(queries, { browser, account })
    .select(['sessions.device', 'sessions.device_key', 'sessions.proof', 'sessions.expires_at'])
    .where('sessions.ended_at', 'is', null)
    .where('sessions.expires_at', '>', at)
    .orderBy('sessions.created_at', 'desc')
    .executeTakeFirst()
  if (!like) return undefined
  const secret = randomBytes(32).toString('base64url')
  const row = {
    ...like,
    digest: hash('sha256', secret, 'base64url'),
    handle: deviceCode === undefined ? handleOf(secret) : deviceHandle(deviceCode),
    account,
    client,
    ...(deviceCode !== undefined && { device: client }),
    confirmed_in: deviceCode === undefined ? null : like.device,
    created_at: at,
    seen_at: at,
    ended_at: null,
  }
  const { handle } = row
  if (deviceCode !== undefined && (await isThere(queries, account, handle))) return handle
  await queries.insertInto('sessions').values(row).execute()
  await dropSurplusSessions(queries, account)
  await addSignIn(queries, { account, device: like.device, client, at })
  return handle
}

const addSignIn = (
  queries: Queries,
  {
    account,
    device,
    client,
    at,
  }: { readonly account: string; readonly device: string; readonly client: string; readonly at: number },
): Promise<void> =>
  addActivity(queries, account, { kind: 'signed-in', facts: { device, new: false, client } }, at)

const handleOf = (secret: string): string => hash('sha256', `handle ${secret}`, 'hex').slice(0, 12)

/** What the session of a device is called by its code: confirmed in two steps, it is one. */
export const deviceHandle = (code: string): string => handleOf(digestOf('DeviceCode', code))

async function isThere(queries: Queries, account: string, handle: string): Promise<boolean> {
  const found = await queries
    .selectFrom('sessions')
    .select('handle')
    .where('account', '=', account)
    .where('handle', '=', handle)
    .executeTakeFirst()
  return found !== undefined
}

/** A session that a person opened in a browser to confirm a device is the device's from now on. */
export async function giveToDevice(
  queries: Queries,
  {
    account,
    session,
    client,
  }: { readonly account: string; readonly session: string; readonly client: string },
): Promise<void> {
  await queries
    .updateTable('sessions')
    .set(({ ref }) => ({ confirmed_in: ref('device'), device: client }))
    .where('account', '=', account)
    .where('handle', '=', session)
    .where('confirmed_in', 'is', null)
    .execute()
}

/** How long a sign-in may take from its session to its tokens (ms). */
const ON_ITS_WAY = MINUTE

/**
 * One session stands for an application on a device: an older one ends, which the browser has forgotten or never went on with. The
 * application is not told, as it would take the new one for over; and the browser is not asked anew for it. Two pages of one
 * browser may be on their way at once: the code of neither is spoilt by the other.
 */
export async function endOlder(
  queries: Queries,
  {
    account,
    client: { id, name },
    session,
    browser,
    at,
  }: {
    readonly account: string
    readonly client: Pick<Client, 'id' | 'name'>
    readonly session: string
    /** Name of the browser's session. */
    readonly browser: string
    readonly at: number
  },
): Promise<void> {
  const tied = queries.selectFrom('openid_grants').select('session').where('account', '=', account)
  const ended = await queries
    .updateTable('sessions')
    .set({ ended_at: at })
    .where('account', '=', account)
    .where('ended_at', 'is', null)
    .where('confirmed_in', 'is', null)
    .where('handle', '!=', session)
    .where('device_key', '!=', '')
    .where('device_key', '=', ({ selectFrom }) =>
      selectFrom('sessions as newer')
        .select('newer.device_key')
        .where('newer.account', '=', account)
        .where('newer.handle', '=', session),
    )
    .where((eb) =>
      eb.or([
        eb.and([
          eb('handle', 'in', tied.where('client', '=', id)),
          eb.or([
            eb('created_at', '<', at - ON_ITS_WAY),
            eb('handle', 'not in', tied.where('browser', '=', digestOf('uid', browser))),
          ]),
        ]),
        eb.and([
          eb('client', '=', name),
          eb('created_at', '<', at - ON_ITS_WAY),
          eb('handle', 'not in', tied),
        ]),
      ]),
    )
    .returning('handle')
    .execute()
  if (ended.length === 0) return
  await queries
    .updateTable('openid_grants')
    .set({ browser: null })
    .where('account', '=', account)
    .where(
      'session',
      'in',
      ended.map(({ handle }) => handle),
    )
    .execute()
}
