import { randomBytes } from 'node:crypto'
import { MINUTE } from '../../../flows/durations.ts'
import { addActivity } from '../../accounts/activity.ts'
import { lockProtection } from '../../accounts/security/changes.ts'
import { dropSurplusSessions, sessionDigest, sessionHandle, sessionLife } from '../../accounts/sessions.ts'
import type { Database, Queries } from '../../accounts/store/tables.ts'
import type { Client } from '../../contracts/client.ts'
import { digestOf } from './digests.ts'

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
    digest: sessionDigest(secret),
    handle: deviceCode === undefined ? sessionHandle(secret) : deviceHandle(deviceCode),
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
  const facts = { device: like.device, new: false, client }
  await addActivity(queries, account, { kind: 'signed-in', facts }, at)
  return handle
}

/** What the session of a device is called by its code: confirmed in two steps, it is one. */
export const deviceHandle = (code: string): string => sessionHandle(digestOf('DeviceCode', code))

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
